import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { isId, pageSize, refuse, type Actor } from '@bangban/kernel';
import { DirectoryClient, officerStub, unitStub } from '@bangban/directory-client';
import { batched, pageByTime, type RequestContext } from '@bangban/platform';
import type { AnalysisFilter, QueryAnalysesArgs } from '../generated/graphql.ts';
import { MeasureReader } from '../measure/measure.reader.ts';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import { visible } from '../ticket/ticket.policy.ts';
import { TicketReader } from '../ticket/ticket.reader.ts';
import { mayRevise, visibleAnalyses } from './analysis.policy.ts';

interface Row { id: string; unitId: string; openedById: string; concludedAt: string | null; concludedById: string | null }

@Injectable()
export class AnalysisReader {
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient, private readonly desk: TicketDesk, private readonly tickets: TicketReader, private readonly measures: MeasureReader) {}

  list(actor: Actor, { filter, ...page }: QueryAnalysesArgs, size = pageSize(page)) {
    return pageByTime(this.em, { columns, from: sql`analysis a`, where: sql`${visibleAnalyses(this.desk.view(actor))} and ${matching(filter)}`, time: sql`a.opened_at`, id: sql`a.id` }, page, (row: Row) => this.shown(actor, row), size);
  }

  async byIds(actor: Actor, ids: readonly string[]) {
    const { rows } = await sql<Row>`select ${columns} from analysis a where a.id = any(${ids.filter(isId)}::uuid[]) and ${visibleAnalyses(this.desk.view(actor))}`.execute(this.em.getKysely());
    return new Map(rows.map((row) => [row.id, this.shown(actor, row)]));
  }

  async one(actor: Actor, id: string) { return [...(await this.byIds(actor, [id])).values()][0] ?? refuse('NOT_FOUND', { what: '分析研判', id }); }

  private shown(actor: Actor, row: Row) {
    const { directory } = this.client;
    return {
      ...row, unit: unitStub(directory, row.unitId), openedBy: officerStub(directory, row.openedById), concludedBy: officerStub(directory, row.concludedById),
      evidence: (_: unknown, context: RequestContext) => batched(context, 'evidence', (ids) => this.evidence(actor, ids), []).load(row.id),
      measures: (_: unknown, context: RequestContext) => batched(context, 'measures', (ids) => this.measures.ofSubjects(actor, ids), []).load(row.id),
      mayRevise: () => !row.concludedAt && mayRevise(this.desk.view(actor), row.unitId),
    };
  }

  /** The cases on which they rest, those that the reader sees, the oldest first. */
  private async evidence(actor: Actor, ids: readonly string[]) {
    const { rows } = await sql<{ analysis: string; ticket: string }>`select e.analysis_id as analysis, t.id as ticket from analysis_evidence e join ticket t on t.id = e.ticket_id
      where e.analysis_id = any(${[...ids]}::uuid[]) and ${visible(this.desk.view(actor))} order by t.received_at, t.id`.execute(this.em.getKysely());
    const tickets = await this.tickets.byIds(actor, [...new Set(rows.map(({ ticket }) => ticket))]);
    return new Map([...Map.groupBy(rows, ({ analysis }) => analysis)].map(([id, cases]) => [id, cases.flatMap(({ ticket }) => tickets.get(ticket) ?? [])]));
  }
}

const columns = sql`a.id, a.version, a.kind, a.title, a.period_from::text as "from", a.period_to::text as "to", a.finding, a.unit_code as "unitId", a.opened_at as "openedAt", a.opened_by as "openedById", a.concluded_at as "concludedAt", a.concluded_by as "concludedById"`;

function matching(filter: AnalysisFilter | null | undefined): RawBuilder<unknown> {
  const { unit, kind, from, until, concluded } = filter ?? {};
  return sql.join([
    unit ? sql`a.unit_code = ${unit}` : sql`true`,
    kind ? sql`a.kind = ${kind}` : sql`true`,
    from ? sql`a.period_to >= ${from}::date` : sql`true`,
    until ? sql`a.period_from <= ${until}::date` : sql`true`,
    typeof concluded === 'boolean' ? sql`(a.concluded_at is not null) = ${concluded}` : sql`true`,
  ], sql` and `);
}
