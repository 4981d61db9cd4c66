import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { isId, pageSize, refuse, type Actor } from '@bangban/kernel';
import { DirectoryClient, officerStub, unitStub } from '@bangban/directory-client';
import { batched, pageByTime, type RequestContext } from '@bangban/platform';
import type { QueryWalkthroughsArgs, WalkthroughFilter } from '../generated/graphql.ts';
import { MeasureReader } from '../measure/measure.reader.ts';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import { seesTheDistrict } from '../ticket/ticket.policy.ts';

interface Row { id: string; unitId: string; directorId: string; servicePointId: string | null; enteredById: string; concludedById: string | null }

/** A unit sees its own and those of units below it; who sees the district sees all. */
@Injectable()
export class WalkthroughReader {
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient, private readonly desk: TicketDesk, private readonly measures: MeasureReader) {}

  list(actor: Actor, { filter, ...page }: QueryWalkthroughsArgs, size = pageSize(page)) {
    return pageByTime(this.em, { columns, from: sql`walkthrough w`, where: sql`${this.visible(actor)} and ${matching(filter)}`, time: day, id: sql`w.id` }, page, (row: Row) => this.shown(actor, row), size);
  }

  async one(actor: Actor, id: string) {
    const { rows: [row] } = await sql<Row>`select ${columns} from walkthrough w where ${this.visible(actor)} and ${isId(id) ? sql`w.id = ${id}` : sql`false`}`.execute(this.em.getKysely());
    return row ? this.shown(actor, row) : refuse('NOT_FOUND', { what: '走流程记录', id });
  }

  private shown(actor: Actor, row: Row) {
    const { directory } = this.client;
    return {
      ...row, unit: unitStub(directory, row.unitId), director: officerStub(directory, row.directorId), servicePoint: row.servicePointId && { code: row.servicePointId },
      enteredBy: officerStub(directory, row.enteredById), concludedBy: officerStub(directory, row.concludedById),
      measures: (_: unknown, context: RequestContext) => batched(context, 'measures', (ids) => this.measures.ofSubjects(actor, ids), []).load(row.id),
    };
  }

  private visible(actor: Actor): RawBuilder<unknown> {
    const view = this.desk.view(actor);
    return seesTheDistrict(view) ? sql`true` : sql`w.unit_code = any(${view.reach}::text[])`;
  }
}

/** As an instant, by which the list's positions are told. */
const day = sql`(w.walked_on::timestamp at time zone 'Asia/Shanghai')`;
const columns = sql`w.id, w.version, w.unit_code as "unitId", w.director_code as "directorId", w.service_item as "serviceItem", w.service_point as "servicePointId", w.walked_on::text as "walkedOn", w.problems,
  w.late_entry as "lateEntry", w.entered_at as "enteredAt", w.entered_by as "enteredById", w.result, w.concluded_at as "concludedAt", w.concluded_by as "concludedById"`;

function matching(filter: WalkthroughFilter | null | undefined): RawBuilder<unknown> {
  const { unit, from, until, concluded } = filter ?? {};
  return sql.join([
    unit ? sql`w.unit_code = ${unit}` : sql`true`,
    from ? sql`w.walked_on >= ${from}::date` : sql`true`,
    until ? sql`w.walked_on <= ${until}::date` : sql`true`,
    typeof concluded === 'boolean' ? sql`(w.concluded_at is not null) = ${concluded}` : sql`true`,
  ], sql` and `);
}
