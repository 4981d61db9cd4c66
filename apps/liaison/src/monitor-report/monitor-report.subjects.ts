import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { DeadlineSubjects, subjectIds, type SubjectDeadline, type SubjectFacts } from '@bangban/deadlines';
import { coordinator } from '@bangban/directory-client';
import type { ReportDeadline } from './monitor-report.clock.ts';

interface Row { id: string; number: string; complained_units: string[]; complained_officers: string[] }
const labels: Readonly<Record<ReportDeadline, string>> = { MONITOR_FORWARD: '转办', MONITOR_CITY_REPLY: '跟踪市营商办答复', MONITOR_CONFIRM: '确认结果' };

/** The deadlines of what monitors report are 区营商办's: its supervisor's to meet. A notice tells nothing of who reported. */
export class MonitorReportSubjects extends DeadlineSubjects {
  readonly open = sql`select r.id, r.number, r.next_due_at from monitor_report r where r.status in ('FILED', 'SENT_TO_CITY', 'CITY_REPLIED')`;

  async facts(em: EntityManager, deadlines: readonly SubjectDeadline[]): Promise<Map<string, SubjectFacts>> {
    const rows = await em.execute<Row[]>('select id, number, complained_units, complained_officers from monitor_report where id = any(?::uuid[])', [subjectIds(deadlines)]);
    const known = new Map(rows.map((row) => [row.id, row]));
    return new Map(deadlines.flatMap(({ subjectId, kind }): [string, SubjectFacts][] => {
      const row = known.get(subjectId);
      return row ? [[`${subjectId} ${kind}`, { type: 'MonitorReport', number: row.number, label: '监督员反映', kind: labels[kind as ReportDeadline], unit: coordinator, handlers: ['SUPERVISOR'], complainedUnits: row.complained_units, complainedOfficers: row.complained_officers }]] : [];
    }));
  }

  async lock(em: EntityManager, deadlines: readonly SubjectDeadline[]): Promise<void> {
    await em.execute('select from monitor_report where id = any(?::uuid[]) order by id for update', [subjectIds(deadlines)]);
  }

  async refresh(em: EntityManager, deadlines: readonly SubjectDeadline[]): Promise<void> {
    await em.execute(`update monitor_report r set next_due_at = next.due_at from unnest(?::uuid[]) as wanted (id) left join lateral (
        select min(d.due_at) as due_at from deadline d where d.subject_id = wanted.id and d.met_at is null and d.withdrawn_at is null) next on true
      where r.id = wanted.id and r.next_due_at is distinct from next.due_at`, [subjectIds(deadlines)]);
  }
}
