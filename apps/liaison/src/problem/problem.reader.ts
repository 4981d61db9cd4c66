import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { DirectoryClient, officerStub, unitStub } from '@bangban/directory-client';
import { isId, pageSize, refuse, type Actor } from '@bangban/kernel';
import { pageByTime, type RequestContext } from '@bangban/platform';
import { EnterpriseReader } from '../enterprise/enterprise.reader.ts';
import type { ProblemFilter, ProblemState, QueryProblemsArgs } from '../generated/graphql.ts';
import { visibleProblems } from './problem.policy.ts';

interface Row { id: string; sourceId: string; ticketId: string; state: ProblemState; suggestedUnitId: string | null; raisedUnitId: string; raisedById: string | null; creditCode: string | null }

@Injectable()
export class ProblemReader {
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient, private readonly enterprises: EnterpriseReader) {}

  list(actor: Actor, { filter, ...page }: QueryProblemsArgs, size = pageSize(page)) {
    return pageByTime(this.em, { columns, from, where: sql`${this.visible(actor)} and ${matching(filter)}`, time: sql`x.raised_at`, id: sql`x.id` }, page, (row: Row) => this.shown(row), size);
  }

  async one(actor: Actor, id: string) {
    const [row] = await this.rows(actor, isId(id) ? sql`x.id = ${id}` : sql`false`);
    return row ?? refuse('NOT_FOUND', { what: '企业问题', id });
  }

  /** Those of visits, contacts or monitors' reports that the reader sees, by what they were raised on. */
  async ofSources(actor: Actor, ids: readonly string[]) { return Map.groupBy(await this.rows(actor, sql`x.source_id = any(${[...ids]}::uuid[])`), ({ sourceId }) => sourceId); }

  async ofTickets(actor: Actor, ids: readonly string[]) { return new Map((await this.rows(actor, sql`x.ticket_id = any(${ids.filter(isId)}::uuid[])`)).map((one) => [one.ticketId, one])); }

  private async rows(actor: Actor, which: RawBuilder<unknown>) {
    const { rows } = await sql<Row>`select ${columns} from ${from} where ${this.visible(actor)} and ${which} order by x.raised_at, x.id`.execute(this.em.getKysely());
    return rows.map((row) => this.shown(row));
  }

  private visible(actor: Actor) { return visibleProblems(this.client.directory, actor); }

  private shown(row: Row) {
    const { directory } = this.client;
    return {
      ...row, suggestedUnit: unitStub(directory, row.suggestedUnitId), raisedUnit: unitStub(directory, row.raisedUnitId), raisedBy: officerStub(directory, row.raisedById),
      enterprise: (_: unknown, context: RequestContext) => row.creditCode && this.enterprises.load(context, row.creditCode),
      ticket: row.state === 'REGISTERED' || row.state === 'SETTLED' ? { id: row.ticketId } : null,
    };
  }
}

/** The hotline has the ticket once it has acknowledged the event; what it refuses ten times is parked, and waits for somebody to look. */
const state = sql`case when x.settled_at is not null then 'SETTLED' else (select case d.state when 'DELIVERED' then 'REGISTERED' when 'PARKED' then 'REFUSED' else 'PENDING' end
  from event e join event_delivery d on d.event_id = e.id and d.consumer = 'hotline' where e.aggregate_id = x.id::text and e.name = 'problem.raised') end`;
const from = sql`problem x`;
const columns = sql`x.id, x.source_type as "sourceType", x.source_id as "sourceId", x.credit_code as "creditCode", x.category, x.severity, x.severity_reason as "severityReason", x.title, x.content, x.suggested_unit as "suggestedUnitId",
  x.raised_at as "raisedAt", x.raised_by as "raisedById", x.raised_unit as "raisedUnitId", x.ticket_id as "ticketId", x.settled_at as "settledAt", x.outcome, ${state} as state`;

function matching(filter: ProblemFilter | null | undefined): RawBuilder<unknown> {
  const { unit, creditCode, sourceId, category, severity, state: wanted, raisedFrom, raisedBefore } = filter ?? {};
  return sql.join([
    unit ? sql`x.raised_unit = ${unit}` : sql`true`,
    creditCode ? sql`x.credit_code = ${creditCode}` : sql`true`,
    sourceId ? sql`x.source_id::text = ${sourceId.toLowerCase()}` : sql`true`,
    category ? sql`x.category = ${category}` : sql`true`,
    severity ? sql`x.severity = ${severity}` : sql`true`,
    wanted ? sql`${state} = ${wanted}` : sql`true`,
    raisedFrom ? sql`x.raised_at >= ${raisedFrom}` : sql`true`,
    raisedBefore ? sql`x.raised_at < ${raisedBefore}` : sql`true`,
  ], sql` and `);
}
