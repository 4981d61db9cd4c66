import { Inject, Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { DirectoryClient } from '@bangban/directory-client';
import type { Service } from '@bangban/contracts';
import { DatabaseClock, emit, Log, type PeriodicJob, SERVICE, writeTrail } from '@bangban/platform';
import { localDate, withOffset } from '@bangban/working-time';
import { DeadlineSubjects } from './subjects.ts';

/** What must never be so, each with what it means. */
export const selfCheckRules = {
  NO_DEADLINE: '未办结，但没有在计的时限，也没有记录的中止理由',
  STEP_OVERDUE: '提醒、逾期或上报到时两分钟以上仍未执行',
  STEP_MISSING: '时限已到，却没有逾期记录，也没有按时自动转为复杂或归档',
  WRONG_NEXT_DUE: '列表所用的最近时限与在计的时限不一致',
  NOT_MADE: '定期任务本期应有，却没有自动生成',
  NOTICE_PARKED: '发给其他服务的事件多次未被接受，已搁置',
} as const;
export type SelfCheckRule = keyof typeof selfCheckRules;
export interface Violation { rule: SelfCheckRule; subjectId: string | null; number: string | null; detail: string }

/** Looks for open matters that the clock has lost (X.09). Reads only; run daily by a job, and whenever a supervisor asks. */
@Injectable()
export class SelfCheck {
  constructor(private readonly em: EntityManager, private readonly subjects: DeadlineSubjects) {}

  /** At most a hundred violations of each rule. */
  async run(): Promise<Violation[]> {
    const running = sql`d.met_at is null and d.withdrawn_at is null`;
    const { rows } = await sql<{ rule: SelfCheckRule; subject_id: string | null; number: string | null; detail: string | null }>`
      with open as (${this.subjects.open}), clock as (select platform.now() as now)
      (select 'NO_DEADLINE' as rule, o.id as subject_id, o.number, null as detail from open o
        where not exists (select from deadline d where d.subject_id = o.id and ${running} and (d.paused_at is null or d.paused_because <> '')) limit 100)
      union all
      (select 'STEP_OVERDUE', d.subject_id, o.number, s.step from clock join deadline_step s on s.state = 'PENDING' and s.due_at < clock.now - interval '2 minutes'
        join deadline d on d.id = s.deadline_id and d.paused_at is null left join open o on o.id = d.subject_id limit 100)
      union all
      (select 'STEP_MISSING', o.id, o.number, d.kind from open o join deadline d on d.subject_id = o.id and ${running} and d.paused_at is null, clock
        where d.due_at < clock.now - case when d.plan @> '[{"step": "BREACH"}]' then interval '2 minutes' else interval '10 minutes' end and d.generation > 0 and not exists (select from deadline_step s where s.deadline_id = d.id and s.step = 'BREACH' and s.withdrawn_at is null) limit 100)
      union all
      (select 'STEP_MISSING', u.id, u.number, null from (${this.subjects.untold}) u limit 100)
      union all
      (select 'WRONG_NEXT_DUE', o.id, o.number, null from open o
        where o.next_due_at is distinct from (select min(d.due_at) from deadline d where d.subject_id = o.id and ${running} and d.paused_at is null) limit 100)
      union all
      (select 'NOT_MADE', l.id, l.number, null from (${this.subjects.lost}) l limit 100)
      union all
      (select 'NOTICE_PARKED', null, null, e.name from event_delivery v join event e on e.id = v.event_id where v.state = 'PARKED' limit 100)`.execute(this.em.getKysely());
    return rows.map(({ rule, subject_id, number, detail }) => ({ rule, subjectId: subject_id, number, detail: [selfCheckRules[rule], detail].filter(Boolean).join('：') }));
  }

  /** When the daily job last ran. */
  async lastDailyAt(): Promise<Date | null> {
    const [row] = await this.em.execute<{ at: string | null }[]>('select max(at) as at from self_check');
    return row?.at ? new Date(row.at) : null;
  }
}

/** Once a day: what is found is kept, and told to the supervisors. */
@Injectable()
export class DailySelfCheck implements PeriodicJob {
  readonly name = 'self-check';
  readonly everyMs = 86_400_000;
  private readonly log = new Log('self-check');
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly check: SelfCheck, @Inject(SERVICE) private readonly service: Service) {}

  async run(): Promise<void> {
    const violations = await this.check.run();
    await this.em.fork().transactional(async (em) => {
      const at = await this.clock.now(em);
      await em.execute('insert into self_check (at, violations) values (?, ?::jsonb) on conflict do nothing', [at, JSON.stringify(violations)]);
      await writeTrail(em, { by: { kind: 'SYSTEM', name: this.service }, action: this.name, subject: null, after: { violations: violations.length } });
      if (!violations.length) return;
      this.log.error('the self-check found violations', { count: violations.length, violations: violations.slice(0, 5).map(({ rule, number, subjectId }) => `${rule} ${number ?? subjectId ?? ''}`) });
      const recipients = this.client.directory.standIns().map(({ code }) => code); // the supervisors
      await emit(em, [{
        name: 'notice.wanted', at, aggregate: { type: 'SelfCheck', id: localDate(at), version: 1 },
        payload: { source: `self-check ${withOffset(at)}`, level: 'ALERT', recipients, subject: null, text: `每日自查发现${violations.length}个问题：${[...new Set(violations.map(({ rule }) => selfCheckRules[rule]))].join('；')}`, due: withOffset(at), deadlineDueAt: null },
      }]);
    });
  }
}
