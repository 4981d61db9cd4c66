import { Inject, Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { DirectoryClient } from '@bangban/directory-client';
import type { Service } from '@bangban/contracts';
import { emit, Log, type NewEvent, refusalFor, SERVICE, type TrailAct, writeTrail } from '@bangban/platform';
import { localDate, monthAndDay, withOffset, type LocalDate } from '@bangban/working-time';
import { recordExecution } from './deadline.metrics.ts';
import { recipientsOf } from './recipients.ts';
import { DeadlineSubjects, type SubjectFacts } from './subjects.ts';
import type { StepKind } from './deadline.rules.ts';

export type ExecutedBy = 'JOB' | 'SWEEP';
interface Executed { id: string; deadline_id: string; subject_id: string; kind: string; step: StepKind; days: number; generation: number; recipients: string[]; state: string; due_at: string; deadline_due_at: string; ends_on: string | null; late_seconds: number; at: string }

/** Makes due steps take effect: each once, in the transaction of its effect, whoever asks and however often. */
@Injectable()
export class StepExecutor {
  private readonly log = new Log('deadlines');
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient, private readonly subjects: DeadlineSubjects, @Inject(SERVICE) private readonly service: Service) {}

  /** Executes what is due on one deadline, if it still is of this generation. Answers how many steps took effect. */
  async executeOne(deadlineId: string, generation: number): Promise<number> { return (await this.execute([deadlineId], 'JOB', generation)).done; }

  /** Executes what is overdue by more than the grace, a batch at a time; one that fails, or that somebody holds, does not hold up the others. */
  async sweep(graceMs: number, batch = 200): Promise<number> {
    let executed = 0;
    const passed: string[] = [];
    for (;;) {
      const ids = await this.overdue(graceMs, batch, passed);
      if (!ids.length) return executed;
      try {
        const { done, held } = await this.execute(ids, 'SWEEP');
        executed += done;
        passed.push(...held);
      } catch (error) {
        if (refusalFor(error).code === 'UNAVAILABLE') throw error;
        for (const id of ids) {
          try { executed += (await this.execute([id], 'SWEEP')).done; } catch (one) { passed.push(id); this.log.error('the steps of a deadline fail', { id, code: refusalFor(one).code }); }
        }
      }
    }
  }

  /** How long until the step is due by the database's clock; undefined when it is no longer pending. */
  async dueIn(stepId: string): Promise<number | undefined> {
    const [row] = await this.em.execute<{ ms: number }[]>(`select extract(epoch from due_at - platform.now())::float8 * 1000 as ms from deadline_step where id = ? and state = 'PENDING'`, [stepId]);
    return row?.ms;
  }

  private async overdue(graceMs: number, batch: number, except: readonly string[]): Promise<string[]> {
    const rows = await this.em.execute<{ deadline_id: string }[]>(`
      select distinct due.deadline_id from (select s.deadline_id from deadline_step s join deadline d on d.id = s.deadline_id
      where s.state = 'PENDING' and s.due_at < (select platform.now()) - make_interval(secs => ?) and s.generation = d.generation
        and d.paused_at is null and d.id <> all(?::uuid[])
      order by s.due_at limit ?) due`, [graceMs / 1000, `{${except.join()}}`, batch]);
    return rows.map(({ deadline_id }) => deadline_id);
  }

  private async execute(deadlineIds: readonly string[], by: ExecutedBy, generation?: number): Promise<{ done: number; held: string[] }> {
    const { done, held } = await this.em.fork().transactional(async (em) => {
      // the deadline's row is the lock of all its steps; a sweep leaves to others what they hold. On one that was met or withdrawn only a breach can be pending, of which is told all the same
      const locked = await em.execute<{ id: string }[]>(`
        select id from deadline where id = any(?::uuid[]) and paused_at is null and (?::int is null or generation = ?::int)
        order by id for update ${by === 'SWEEP' ? 'skip locked' : ''}`, [`{${deadlineIds.join()}}`, generation ?? null, generation ?? null]);
      const mine = new Set(locked.map(({ id }) => id));
      const held = deadlineIds.filter((id) => !mine.has(id));
      if (!mine.size) return { done: [], held };
      // a new statement, so that it sees what was committed before the lock was got
      const steps = await em.execute<Executed[]>(`
        update deadline_step s set state = case when s.step = 'REMIND' and (d.due_at <= clock.now or d.ends_on < (clock.now at time zone 'Asia/Shanghai')::date or exists (
            select from deadline_step later where later.deadline_id = s.deadline_id and later.generation = s.generation and later.state = 'PENDING' and later.due_at <= clock.now and later.due_at > s.due_at))
            then 'SUPERSEDED' else 'DONE' end,
          settled_at = clock.now, executed_by = ?, because = case when s.step = 'REMIND' and (d.due_at <= clock.now or d.ends_on < (clock.now at time zone 'Asia/Shanghai')::date) then '期限已过' end
        from deadline d, (select platform.now() as now) clock
        where s.deadline_id = any(?::uuid[]) and s.state = 'PENDING' and s.due_at <= clock.now and d.id = s.deadline_id and s.generation = d.generation
        returning s.id, s.deadline_id, d.subject_id, d.kind, s.step, s.days, s.generation, s.recipients, s.state, s.due_at, d.due_at as deadline_due_at, d.ends_on::text, clock.now as at, extract(epoch from clock.now - s.due_at)::float8 as late_seconds`,
      [by, `{${[...mine].join()}}`]);
      const done = steps.filter(({ state }) => state === 'DONE').sort((a, b) => (a.due_at < b.due_at ? -1 : 1));
      const told = await this.factsOf(em, done);
      await emit(em, told.map((one) => this.notice(one)));
      await writeTrail(em, ...told.map((one) => this.act(one, by)));
      return { done, held };
    });
    for (const { late_seconds: late, step } of done) recordExecution(late, by, step);
    return { done: done.length, held };
  }

  private async factsOf(em: EntityManager, steps: readonly Executed[]): Promise<Told[]> {
    if (!steps.length) return [];
    const facts = await this.subjects.facts(em, steps.map(({ subject_id: subjectId, kind }) => ({ subjectId, kind })));
    return steps.map((step) => {
      const subject = facts.get(`${step.subject_id} ${step.kind}`);
      if (!subject) throw new Error(`the subject ${step.subject_id} of deadline ${step.deadline_id} is not there`);
      return { step, subject };
    });
  }

  private notice({ subject, step: { id, deadline_id, subject_id, step, days, generation, recipients, due_at, deadline_due_at, ends_on, at } }: Told): NewEvent {
    const due = new Date(deadline_due_at);
    return {
      name: 'notice.wanted', at: new Date(at), aggregate: { type: 'Deadline', id: deadline_id, version: generation },
      payload: {
        source: id, level: step, recipients: recipientsOf(this.client.directory, recipients, subject), subject: { type: subject.type, id: subject.id ?? subject_id, number: subject.number },
        text: ends_on ? periodSentence(step, days, subject, ends_on, due) : sentence(step, days, subject, due), due: withOffset(new Date(due_at)), deadlineDueAt: withOffset(due),
        notTo: [...subject.complainedUnits, ...subject.complainedOfficers],
      },
    };
  }

  private act({ subject, step: { id, subject_id, kind, step, days, due_at, deadline_due_at } }: Told, by: ExecutedBy): TrailAct {
    return { by: { kind: 'SYSTEM', name: this.service }, action: step, subject: { type: subject.type, id: subject.id ?? subject_id }, after: { step: id, deadline: kind, days, dueAt: new Date(due_at), deadlineDueAt: new Date(deadline_due_at), executedBy: by } };
  }
}
interface Told { step: Executed; subject: SubjectFacts }

function sentence(step: StepKind, days: number, { number, label, kind }: SubjectFacts, due: Date): string {
  const until = `${monthAndDay(localDate(due))}${withOffset(due).slice(11, 16)}`;
  const what = `${number}（${label}）${kind}`;
  switch (step) {
    case 'REMIND': return days === 0 ? `${what}今日${withOffset(due).slice(11, 16)}到期` : `${what}于${until}到期`;
    case 'BREACH': return `${what}已逾期（时限${until}）`;
    case 'ESCALATE': return `${what}逾期已满${days}个工作日仍未完成（时限${until}），提请督促`;
  }
}

/** Of what was to be done within a period: it ends on a day, and may still be entered until later. */
function periodSentence(step: StepKind, days: number, { number, label, kind }: SubjectFacts, endsOn: LocalDate, due: Date): string {
  const what = `${number}（${label}）${kind}`;
  const until = `补录截至${monthAndDay(localDate(due))}${withOffset(due).slice(11, 16)}`;
  switch (step) {
    case 'REMIND': return `${what}于${monthAndDay(endsOn)}截止`;
    case 'BREACH': return `${what}未完成（${until}）`;
    case 'ESCALATE': return `${what}未完成已满${days}个工作日（${until}），提请督促`;
  }
}
