import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { DirectoryClient, officerStub, unitStub } from '@bangban/directory-client';
import { isId, pageSize, refuse, type Actor } from '@bangban/kernel';
import { batched, now, pageByTime, type RequestContext } from '@bangban/platform';
import type { MonitorReportFilter, MonitorReportStatus, MonitorReportStep, QueryMonitorReportsArgs } from '../generated/graphql.ts';
import { MonitorReader } from '../monitor/monitor.reader.ts';
import { ProblemReader } from '../problem/problem.reader.ts';
import { ended, stepsFrom } from './monitor-report.lifecycle.ts';
import { handlesReports, visibleReports } from './monitor-report.policy.ts';

interface Row { id: string; monitorId: string; localityId: string | null; complained: string[]; filedById: string | null; status: MonitorReportStatus; settled: boolean }
interface StepRow { reportId: string; step: MonitorReportStep; officerId: string | null }

@Injectable()
export class MonitorReportReader {
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient, private readonly monitors: MonitorReader, private readonly problems: ProblemReader) {}

  list(actor: Actor, { filter, ...page }: QueryMonitorReportsArgs, size = pageSize(page)) {
    return pageByTime(this.em, { columns, from, where: sql`${this.visible(actor)} and ${matching(filter)}`, time: sql`x.filed_at`, id: sql`x.id` }, page, (row: Row) => this.shown(actor, row), size);
  }

  async one(actor: Actor, id: string) { return (await this.seen(actor, id)) ?? refuse('NOT_FOUND', { what: '监督员反映的问题', id }); }

  /** What a step or a filing answers: the report for whom that may see it. */
  async seen(actor: Actor, id: string) {
    const { rows: [row] } = await sql<Row>`select ${columns} from ${from} where ${this.visible(actor)} and ${isId(id) ? sql`x.id = ${id}` : sql`false`}`.execute(this.em.getKysely());
    return row ? this.shown(actor, row) : null;
  }

  /** What a monitor without an account is told to refer to. */
  async numberOf(id: string): Promise<string> {
    const { rows: [row] } = await sql<{ number: string }>`select number from monitor_report where id = ${id}`.execute(this.em.getKysely());
    return row!.number;
  }

  private async steps(ids: readonly string[]) {
    const { directory } = this.client;
    const { rows } = await sql<StepRow>`select s.report_id as "reportId", s.step, s.at, s.officer_code as "officerId", s.note, s.reference from monitor_report_step s where s.report_id = any(${[...ids]}::uuid[]) order by s.at, s.id`.execute(this.em.getKysely());
    return Map.groupBy(rows.map((row) => ({ ...row, officer: officerStub(directory, row.officerId) })), ({ reportId }) => reportId);
  }

  private visible(actor: Actor) { return visibleReports(this.client.directory, actor); }

  private shown(actor: Actor, row: Row) {
    const { directory } = this.client;
    return {
      ...row, locality: unitStub(directory, row.localityId), complainedAboutUnits: row.complained.map((code) => unitStub(directory, code)), filedBy: officerStub(directory, row.filedById), watched: !ended.includes(row.status),
      nextSteps: handlesReports(actor) && row.settled ? stepsFrom(row.status) : [],
      monitor: (_: unknown, context: RequestContext) => batched(context, 'monitorOfReport', (ids) => this.monitors.byIds(ids), null).load(row.monitorId),
      problems: (_: unknown, context: RequestContext) => batched(context, 'problemsOfReport', (ids) => this.problems.ofSources(context.actor, ids), []).load(row.id),
      steps: (_: unknown, context: RequestContext) => batched(context, 'stepsOfReport', (ids) => this.steps(ids), []).load(row.id),
    };
  }
}

const watched = sql`x.status not in ('ANSWERED', 'CONFIRMED')`;
const from = sql`monitor_report x`;
const columns = sql`x.id, x.version, x.number, x.monitor_id as "monitorId", x.title, x.content, x.locality as "localityId", x.complained_units as complained, x.filed_at as "filedAt", x.filed_by as "filedById", x.status, x.next_due_at as "nextDueAt",
  coalesce(x.next_due_at < ${now}, false) as overdue, not exists (select from problem p where p.source_id = x.id and p.settled_at is null) as settled`;

function matching(filter: MonitorReportFilter | null | undefined): RawBuilder<unknown> {
  const { watched: wanted, status, monitorId, locality, overdue, filedFrom, filedBefore } = filter ?? {};
  return sql.join([
    typeof wanted === 'boolean' ? sql`(${watched}) = ${wanted}` : sql`true`,
    status?.length ? sql`x.status = any(${status}::text[])` : sql`true`,
    monitorId ? sql`x.monitor_id::text = ${monitorId.toLowerCase()}` : sql`true`,
    locality ? sql`x.locality = ${locality}` : sql`true`,
    typeof overdue === 'boolean' ? sql`coalesce(x.next_due_at < ${now}, false) = ${overdue}` : sql`true`,
    filedFrom ? sql`x.filed_at >= ${filedFrom}` : sql`true`,
    filedBefore ? sql`x.filed_at < ${filedBefore}` : sql`true`,
  ], sql` and `);
}
