import { defineEntity, p } from '@mikro-orm/core';
import type { EventPayload } from '@bangban/contracts';
import { newId } from '@bangban/kernel';
import type { NewEvent } from '@bangban/platform';
import { withOffset, type Due, type LocalDate, type Term, type WorkingCalendar } from '@bangban/working-time';
import { DeadlineStep } from './deadline-step.entity.ts';
import { dueOf, stepsOf, type Pause, type StepPlan } from './deadline.rules.ts';

/**
 * A due date with all it was computed from: start, term, extensions, pauses, rule and calendar version; and the steps that act on it.
 * Overdue is derived, never stored. `generation` counts the plans: a moved date has new steps, and only those act.
 */
const schema = defineEntity({
  name: 'Deadline',
  tableName: 'deadline',
  properties: {
    id: p.uuid().primary(),
    subjectId: p.uuid(),
    kind: p.string(),
    round: p.integer(),
    startAt: p.datetime(),
    workingDays: p.integer(),
    addedDays: p.integer(),
    endsOn: p.string().columnType('date').nullable(),
    pausedAt: p.datetime().nullable(),
    pausedBecause: p.string().nullable(),
    pauses: p.json().$type<Pause[]>(),
    ruleKey: p.string(),
    rulebookVersion: p.integer(),
    calendarVersion: p.integer(),
    dueAt: p.datetime(),
    provisional: p.boolean(),
    plan: p.json().$type<StepPlan[]>(),
    generation: p.integer(),
    metAt: p.datetime().nullable(),
    withdrawnAt: p.datetime().nullable(),
    withdrawnBecause: p.string().nullable(),
  },
});

type Cause = EventPayload<'deadline.changed'>['cause'];
export interface StartDeadline {
  subjectId: string; kind: string; round: number; startAt: Date; term: Term; ruleKey: string; rulebookVersion: number; plan: StepPlan[];
  calendar: WorkingCalendar;
  /** The last day of the period whose deadline it is: the term counts from it, reminders go before it. */
  endsOn?: LocalDate | undefined;
  /** Taken over from elsewhere: what lay before this moment is history, of which nobody is told. A22 */
  historyUntil?: Date | undefined;
  /** What this one takes the place of: a breach or escalation of which that has told is not told again. */
  instead?: Deadline | undefined;
  /** By what it has been moved already, where it takes the place of one that was. */
  moved?: Pick<Deadline, 'addedDays' | 'pauses' | 'pausedAt' | 'pausedBecause'> | undefined;
}

export class Deadline extends schema.class {
  /** Loaded and saved with the deadline, in `deadline.book.ts`. */
  declare steps: DeadlineStep[];
  /** What the verbs have made happen, for the outbox. */
  declare happened: NewEvent[];

  static start({ subjectId, kind, round, startAt, term, ruleKey, rulebookVersion, plan, calendar, endsOn, historyUntil, instead, moved }: StartDeadline): Deadline {
    const workingDays = term.kind === 'SAME_DAY' ? 0 : term.days;
    const { addedDays = 0, pauses = [], pausedAt = null, pausedBecause = null } = moved ?? {};
    const deadline = Object.assign(new Deadline(), {
      id: newId(), subjectId, kind, round, startAt, workingDays, addedDays, endsOn: endsOn ?? null, pausedAt, pausedBecause, pauses, ruleKey, rulebookVersion, plan,
      ...dueOf(calendar, { startAt, workingDays, addedDays, pauses, endsOn }),
      generation: 1, metAt: null, withdrawnAt: null, withdrawnBecause: null, steps: [], happened: [],
    });
    deadline.addSteps(stepsOf(calendar, plan, startAt, deadline.dueAt, endsOn));
    if (historyUntil) deadline.supersedeUntil(historyUntil);
    if (instead) deadline.supersedeToldBy(instead);
    return deadline;
  }

  get isRunning(): boolean { return !this.metAt && !this.withdrawnAt; }
  get isPaused(): boolean { return Boolean(this.pausedAt); }

  /** Done. Where that was in time, a breach that fired at the same moment is taken back; where it was late, one that no worker has come to yet is still told. */
  meet(at: Date): void {
    this.metAt = at;
    this.cancelPending(at, '已完成', (step) => !this.isDueBreach(step, at));
    for (const step of this.acted) if (step.step === 'REMIND' || at <= this.dueAt) this.takeBack(step, at, step.step === 'REMIND' ? '已完成' : '按期完成');
  }

  /**
   * No longer counted, and still there: what it was and why it went stays visible. A breach that was recorded stays recorded, and one that no worker has
   * come to yet is still told, unless another deadline of the same start takes its place (`replaced`), which is breached itself.
   */
  withdraw(at: Date, because: string, { replaced = false } = {}): void {
    this.changed('WITHDRAWN', at, because, this.facts, null);
    this.withdrawnAt = at;
    this.withdrawnBecause = because;
    this.cancelPending(at, because, (step) => replaced || !this.isDueBreach(step, at));
    for (const step of this.acted) if (step.step === 'REMIND') this.takeBack(step, at, because);
  }

  /** 延期: so many working days more. */
  extend(days: number, at: Date, because: string, calendar: WorkingCalendar): void {
    this.addedDays += days;
    this.recompute('EXTENDED', at, because, calendar);
  }

  /** 中止: stands still; no step acts until it goes on. */
  pause(at: Date, because: string): void {
    if (this.isPaused) return;
    this.pausedAt = at;
    this.pausedBecause = because;
    this.changed('PAUSED', at, because, this.facts, this.facts);
  }

  /** Goes on, later by the working days it stood still. */
  resume(at: Date, because: string, calendar: WorkingCalendar): void {
    if (!this.pausedAt) return;
    this.pauses = [...this.pauses, { from: this.pausedAt.toISOString(), to: at.toISOString(), because: this.pausedBecause ?? '' }];
    this.pausedAt = this.pausedBecause = null;
    this.recompute('RESUMED', at, because, calendar);
  }

  /** The calendar changed. */
  follow(calendar: WorkingCalendar, at: Date): void { this.recompute('CALENDAR', at, `工作日历第${calendar.version}版`, calendar); }

  /** The steps of a deadline from before there were any. What lay before now is history. */
  planAnew(plan: StepPlan[], calendar: WorkingCalendar, at: Date): void {
    this.plan = plan;
    this.follow(calendar, at);
    this.supersedeUntil(at);
  }

  /** The events since the last call. */
  takeEvents(): NewEvent[] {
    const events = this.happened ?? [];
    this.happened = [];
    return events;
  }

  private recompute(cause: Cause, at: Date, because: string, calendar: WorkingCalendar): void {
    const before = this.facts;
    Object.assign(this, dueOf(calendar, this));
    this.replan(calendar, at, new Date(before.dueAt));
    const after = this.facts;
    if (before.dueAt !== after.dueAt || before.provisional !== after.provisional || cause !== 'CALENDAR') this.changed(cause, at, because, before, after);
  }

  /**
   * A new generation, unless every step stands where it stood. What is pending moves with the date. What is settled comes again only where the due date
   * moved later and the step's new time is still to come; what it had caused is then marked as withdrawn.
   */
  private replan(calendar: WorkingCalendar, at: Date, dueBefore: Date): void {
    const planned = stepsOf(calendar, this.plan, this.startAt, this.dueAt, this.endsOn);
    const pending = this.steps.filter((step) => step.isPending);
    const latest = (one: StepPlan) => this.steps.filter((step) => isSame(step, one)).sort((a, b) => b.generation - a.generation)[0];
    const unmoved = planned.every((one) => latest(one)?.dueAt.getTime() === one.dueAt.getTime()) && pending.every((step) => planned.some((one) => isSame(step, one)));
    if (unmoved && this.generation > 0) return;
    const comesAgain = (one: StepPlan & { dueAt: Date }) => this.dueAt > dueBefore && one.dueAt > at;
    const anew = planned.filter((one) => !latest(one) || latest(one)!.isPending || comesAgain(one));
    for (const step of this.acted) if (anew.some((one) => isSame(step, one))) this.takeBack(step, at, '期限已变更');
    for (const step of pending) step.settle('SUPERSEDED', at, '期限已变更');
    this.generation += 1;
    this.addSteps(anew);
  }

  private addSteps(planned: readonly (StepPlan & { dueAt: Date })[]): void {
    this.steps.push(...planned.map(({ step, days, recipients, dueAt }) => Object.assign(new DeadlineStep(), {
      id: newId(), deadlineId: this.id, step, days, recipients, generation: this.generation, dueAt, state: 'PENDING' as const,
      settledAt: null, executedBy: null, because: null, withdrawnAt: null, withdrawnBecause: null,
    })));
  }

  private supersedeUntil(moment: Date): void {
    for (const step of this.steps) if (step.isPending && step.dueAt <= moment) step.settle('SUPERSEDED', moment, '此前的历史');
  }

  private supersedeToldBy(other: Deadline): void {
    for (const step of this.steps) {
      const told = other.acted.find((one) => one.step !== 'REMIND' && isSame(one, step) && step.dueAt <= one.settledAt!);
      if (told && step.isPending) step.settle('SUPERSEDED', told.settledAt!, '此前已告知');
    }
  }

  private cancelPending(at: Date, because: string, which: (step: DeadlineStep) => boolean = () => true): void {
    for (const step of this.steps) if (step.isPending && which(step)) step.settle('CANCELLED', at, because);
  }

  private isDueBreach({ step, dueAt }: DeadlineStep, at: Date): boolean { return step === 'BREACH' && dueAt < at && !this.isPaused; }

  private get acted(): DeadlineStep[] { return this.steps.filter((step) => step.hadEffect); }

  private takeBack(step: DeadlineStep, at: Date, because: string): void {
    step.takeBack(at, because);
    this.record({ name: 'notice.withdrawn', at, aggregate: this.aggregate, payload: { source: step.id, because } });
  }

  private changed(cause: Cause, at: Date, because: string, before: EventPayload<'deadline.changed'>['before'], after: EventPayload<'deadline.changed'>['after']): void {
    this.record({ name: 'deadline.changed', at, aggregate: this.aggregate, payload: { subjectId: this.subjectId, kind: this.kind, cause, because, before, after } });
  }

  private record(event: NewEvent): void { (this.happened ??= []).push(event); }
  private get aggregate() { return { type: 'Deadline', id: this.id, version: this.generation }; }
  private get facts(): Omit<Due, 'dueAt'> & { dueAt: string } { return { dueAt: withOffset(this.dueAt), provisional: this.provisional, calendarVersion: this.calendarVersion }; }
}
schema.setClass(Deadline);
export const deadlineSchema = schema;

const isSame = (a: { step: string; days: number }, b: { step: string; days: number }): boolean => a.step === b.step && a.days === b.days;
