import { Deadline, runningDeadlines, saveDeadlines, usualPlan } from '@bangban/deadlines';
import type { Directory } from '@bangban/directory-client';
import type { EntityManager } from '@mikro-orm/postgresql';
import { localDate } from '@bangban/working-time';
import type { MonitorReport } from './monitor-report.entity.ts';

/** Until it is passed on or answered; until 市营商办 has replied, or is asked again; until the result is confirmed. 二(5) */
export const reportDeadlines = ['MONITOR_FORWARD', 'MONITOR_CITY_REPLY', 'MONITOR_CONFIRM'] as const;
export type ReportDeadline = (typeof reportDeadlines)[number];
const ruleKeys = { MONITOR_FORWARD: 'monitor.forward', MONITOR_CITY_REPLY: 'monitor.city_reply', MONITOR_CONFIRM: 'monitor.confirm' } as const satisfies Record<ReportDeadline, string>;

/** None of the tickets that it became is open. */
export async function isSettled(em: EntityManager, reportId: string): Promise<boolean> {
  const [open] = await em.execute<unknown[]>('select from problem where source_id = ? and settled_at is null limit 1', [reportId]);
  return !open;
}

/** What 区营商办 owes a report next, under the rules it was filed with: one deadline at a time, or none while its ticket is being handled, which has its own. */
export async function expectNext(em: EntityManager, directory: Directory, report: MonitorReport, next: ReportDeadline | null, at: Date, because?: string): Promise<void> {
  const deadlines = await runningDeadlines(em, { subjectId: report.id });
  for (const deadline of deadlines) {
    if (because) deadline.withdraw(at, because);
    else deadline.meet(at);
  }
  const { calendar, rulebook } = directory;
  const rules = rulebook.at(localDate(report.filedAt), report.rulebookVersion);
  if (next) deadlines.push(Deadline.start({ subjectId: report.id, kind: next, round: 1, startAt: at, term: rules.term(ruleKeys[next]), ruleKey: ruleKeys[next], rulebookVersion: report.rulebookVersion, plan: usualPlan(rules), calendar }));
  report.nextDueAt = next ? deadlines.at(-1)!.dueAt : null;
  await saveDeadlines(em, deadlines);
}
