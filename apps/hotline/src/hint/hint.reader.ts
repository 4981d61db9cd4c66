import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { isId, pageSize, refuse, type Actor } from '@bangban/kernel';
import { DirectoryClient, officerStub } from '@bangban/directory-client';
import { batched, now, pageByTime, type RequestContext } from '@bangban/platform';
import type { AnalysisHintFilter, HintSubject, QueryAnalysisHintsArgs } from '../generated/graphql.ts';
import { AnalysisReader } from '../analysis/analysis.reader.ts';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import { visible, type Viewpoint } from '../ticket/ticket.policy.ts';
import { TicketReader } from '../ticket/ticket.reader.ts';
import { type TicketView } from '../ticket/ticket.view.ts';
import { mayDecide, mayReadHints, seenEvidence, visibleHint } from './hint.policy.ts';
import { subjectsOfTicket } from './hint.sql.ts';

interface Row { id: string; subjectKind: HintSubject; subject: string[]; enterprise: string | null; item: string | null; tickets: string[]; state: string; historyWindows: number; before: number | null; decidedById: string | null; analysisId: string | null }
const mostShown = 50; // cases of one hint

/** Everything in a hint is counted over the cases that the reader sees. */
@Injectable()
export class HintReader {
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient, private readonly desk: TicketDesk, private readonly tickets: TicketReader, private readonly analyses: AnalysisReader) {}

  list(actor: Actor, { filter, ...page }: QueryAnalysisHintsArgs, size = pageSize(page)) {
    const view = this.desk.view(actor);
    if (!mayReadHints(view)) refuse('FORBIDDEN');
    return pageByTime(this.em, { columns: columns(view), from: sql`hint h cross join ${seenEvidence(view)}`, where: sql`${visibleHint} and ${matching(filter)}`, time: sql`h.found_at`, id: sql`h.id` }, page, (row: Row) => this.shown(view, row), size);
  }

  async one(actor: Actor, id: string) {
    const view = this.desk.view(actor);
    const { rows: [row] } = await sql<Row>`select ${columns(view)} from hint h cross join ${seenEvidence(view)} where ${isId(id) && mayReadHints(view) ? sql`h.id = ${id}` : sql`false`} and ${visibleHint}`.execute(this.em.getKysely());
    return row ? this.shown(view, row) : refuse('NOT_FOUND', { what: '研判提示', id });
  }

  private shown(view: Viewpoint, row: Row) {
    const { actor } = view;
    const { tickets, analysisId, decidedById, before } = row;
    return {
      ...row, label: this.label(row), usual: before === null ? null : before / row.historyWindows, decidedBy: officerStub(this.client.directory, decidedById),
      tickets: async (_: unknown, context: RequestContext) => (await batched<TicketView | null>(context, 'ticket', (ids) => this.tickets.byIds(actor, ids), null).loadMany(tickets.slice(0, mostShown))).filter((one) => one && !(one instanceof Error)),
      analysis: (_: unknown, context: RequestContext) => analysisId && batched<object | null>(context, 'analysis', (ids) => this.analyses.byIds(actor, ids), null).load(analysisId),
      mayDecide: () => row.state === 'OPEN' && mayDecide(view),
    };
  }

  /** The enterprise's name and the service item are told by the cases that the reader sees, and by nothing else. */
  private label({ subjectKind, subject, enterprise, item }: Row): string {
    switch (subjectKind) {
      case 'ENTERPRISE': return enterprise ?? '同一企业';
      case 'SERVICE_ITEM': return item ?? '同一事项';
      default: return subject.map((part) => this.client.directory.unit(part)?.name ?? part).join('，');
    }
  }
}

const state = sql`case when h.decision is not null then h.decision when h.window_to + (h.window_to - h.window_from) <= ${now} then 'EXPIRED' else 'OPEN' end`;
const columns = (view: Viewpoint) => sql`h.id, h.version, h.kind, h.subject_kind as "subjectKind", h.subject, h.history_windows as "historyWindows", (h.window_from at time zone 'Asia/Shanghai')::date::text as "from", ((h.window_to at time zone 'Asia/Shanghai')::date - 1)::text as "to",
  h.found_at as "foundAt", ${state} as state, h.decided_at as "decidedAt", h.decided_by as "decidedById", h.reason, h.analysis_id as "analysisId", seen.count, seen.tickets, seen.enterprise, seen.item,
  case when h.history_windows > 0 then (select count(*)::int from ticket t cross join ${subjectsOfTicket} where s.kind = h.subject_kind and s.subject = h.subject and t.received_at < h.window_from
    and t.received_at >= h.window_from - h.history_windows * (h.window_to - h.window_from) and ${visible(view)}) end as before`;

function matching(filter: AnalysisHintFilter | null | undefined): RawBuilder<unknown> {
  const { state: wanted, kind } = filter ?? {};
  return sql.join([wanted ? sql`${state} = ${wanted}` : sql`true`, kind ? sql`h.kind = ${kind}` : sql`true`], sql` and `);
}
