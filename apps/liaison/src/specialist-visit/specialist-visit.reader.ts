import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { DirectoryClient, officerStub } from '@bangban/directory-client';
import { isId, pageSize, refuse, type Actor } from '@bangban/kernel';
import { pageByTime, type RequestContext } from '@bangban/platform';
import type { QuerySpecialistVisitsArgs, SpecialistVisitFilter } from '../generated/graphql.ts';
import { visibleSpecialistVisits } from '../specialist/specialist.policy.ts';
import { SpecialistReader } from '../specialist/specialist.reader.ts';

interface Row { id: string; specialistId: string; heldOn: string; content: string; demands: string | null; lateEntry: boolean; recordedById: string; withdrawnBecause: string | null }

@Injectable()
export class SpecialistVisitReader {
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient, private readonly specialists: SpecialistReader) {}

  list(actor: Actor, { filter, ...page }: QuerySpecialistVisitsArgs, size = pageSize(page)) {
    return pageByTime(this.em, { columns, from, where: sql`${this.visible(actor)} and ${matching(filter)}`, time: sql`(v.held_on::timestamp at time zone 'Asia/Shanghai')`, id: sql`v.id` }, page, (row: Row) => this.shown(actor, row), size);
  }

  async one(actor: Actor, id: string) {
    const { rows: [row] } = await sql<Row>`select ${columns} from ${from} where ${this.visible(actor)} and ${isId(id) ? sql`v.id = ${id}` : sql`false`}`.execute(this.em.getKysely());
    return row ? this.shown(actor, row) : refuse('NOT_FOUND', { what: '走访记录', id });
  }

  private visible(actor: Actor) { return visibleSpecialistVisits(this.client.directory, actor); }

  /** An enterprise sees that it was visited, and what it is said to have asked for; not what was written about it, nor by whom. */
  private shown(actor: Actor, row: Row) {
    const isTheEnterprise = actor.kind === 'ENTERPRISE';
    return { ...row, ...(isTheEnterprise && { content: null, recordedById: null }), recordedBy: isTheEnterprise ? null : officerStub(this.client.directory, row.recordedById), specialist: (_: unknown, context: RequestContext) => this.specialists.load(context, row.specialistId) };
  }
}

const from = sql`specialist_visit v join enterprise_specialist x on x.id = v.specialist_id join enterprise e on e.credit_code = x.credit_code`;
const columns = sql`v.id, v.version, v.specialist_id as "specialistId", v.held_on::text as "heldOn", v.content, v.demands, v.late_entry as "lateEntry", v.recorded_at as "recordedAt", v.recorded_by as "recordedById",
  v.withdrawn_at as "withdrawnAt", v.withdrawn_because as "withdrawnBecause"`;

function matching(filter: SpecialistVisitFilter | null | undefined): RawBuilder<unknown> {
  const { specialist, officer, creditCode, from: first, until } = filter ?? {};
  return sql.join([
    specialist ? sql`v.specialist_id::text = ${specialist.toLowerCase()}` : sql`true`,
    officer ? sql`x.officer_code = ${officer}` : sql`true`,
    creditCode ? sql`x.credit_code = ${creditCode}` : sql`true`,
    first ? sql`v.held_on >= ${first}::date` : sql`true`,
    until ? sql`v.held_on <= ${until}::date` : sql`true`,
  ], sql` and `);
}
