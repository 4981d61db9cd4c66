import type { Directory, Rules } from '@bangban/directory-client';
import { Deadline, type StepPlan } from '@bangban/deadlines';
import { refuse } from '@bangban/kernel';
import { due, instantAt, localDate, withOffset } from '@bangban/working-time';
import type { DeadlineKind, TicketStep } from '../generated/graphql.ts';
import { lastOfPair, majorRule, overallRule } from '../level/level.rules.ts';
import { labelOf } from './ticket.labels.ts';
import { deadlineKinds, isFixed, ruleAfterChange, ruleKey, stepPlan, type Classified } from './ticket.rules.ts';
import type { Ticket } from './ticket.entity.ts';

/** The running deadlines of one ticket while a step is taken, under the rules the ticket was opened with. */
export class TicketClock {
  readonly started: Deadline[] = [];
  readonly rules: Rules;

  /** `historyUntil`: what is taken over from elsewhere, of whose past nobody is told. */
  constructor(private readonly ticket: Ticket, private readonly deadlines: Deadline[], private readonly directory: Directory, private readonly historyUntil?: Date) {
    this.rules = directory.rulebook.at(ticket.openedOn, ticket.rulebookVersion);
  }

  /** Every deadline that this step may have touched. */
  get all(): Deadline[] { return [...this.deadlines, ...this.started]; }

  running(kind: DeadlineKind): Deadline | undefined {
    return this.all.find((deadline) => deadline.kind === kind && deadline.isRunning);
  }

  start(kind: DeadlineKind, startAt: Date, key = ruleKey(kind, this.ticket), instead?: Deadline): Deadline {
    const term = this.rules.term(key);
    const deadline = Deadline.start({
      subjectId: this.ticket.id, kind, round: this.ticket.round, startAt, term, ruleKey: key, rulebookVersion: this.ticket.rulebookVersion,
      plan: stepPlan(kind, this.rules, this.ticket), calendar: this.directory.calendar, historyUntil: this.historyUntil, instead, moved: instead && movedBefore(instead, key),
    });
    this.started.push(deadline);
    return deadline;
  }

  /** What stood still goes on first: the time that it stood is not the unit's. */
  meet(kind: DeadlineKind, at: Date): void {
    const deadline = this.running(kind);
    if (deadline?.pausedAt) deadline.resume(at > deadline.pausedAt ? at : deadline.pausedAt, '已完成', this.directory.calendar);
    deadline?.meet(at);
  }

  /** The term of closing, for a step that would move it: one that is fixed or over cannot be. */
  movableClose(step: TicketStep, at: Date): Deadline {
    const close = this.running('CLOSE'); // of a blocked matter it ends with the answer, while the report of done is still owed
    if (!close || isFixed(close.ruleKey)) return refuse('FIXED_TERM');
    if (!close.isPaused && at > close.dueAt) refuse('TERM_ENDED', { step: labelOf('TicketStep', step), dueAt: withOffset(close.dueAt) });
    return close;
  }

  extend(close: Deadline, days: number, at: Date, because: string): void { close.extend(days, at, because, this.directory.calendar); }

  /** First contact and closing stand still, nothing else; what is over already is not undone by it. A term of its own runs, so that a suspended ticket is not forgotten. */
  suspend(at: Date, because: string): Deadline {
    for (const kind of held) {
      const deadline = this.running(kind);
      if (deadline && at <= deadline.dueAt) deadline.pause(at, because);
    }
    return this.start('SUSPENSION', at);
  }

  resume(at: Date, because: string): void {
    for (const kind of held) this.running(kind)?.resume(at, because, this.directory.calendar);
    this.meet('SUSPENSION', at);
  }

  withdraw(kind: DeadlineKind, at: Date, because: string): Deadline | undefined {
    const deadline = this.running(kind);
    deadline?.withdraw(at, because);
    return deadline;
  }

  /** First contact and closing follow a re-classification; their start never moves. One that keeps its term may yet have other steps: a simple matter turns complex, a renamed one is breached. */
  reclassify(before: Classified, after: Classified, at: Date, ordinaryStart?: Date): void {
    for (const kind of held) {
      const running = this.running(kind);
      if (!running) continue;
      const key = ruleAfterChange(kind, running.ruleKey, before, after, this.rules);
      if (key === running.ruleKey && isBreached(stepPlan(kind, this.rules, this.ticket)) === isBreached(running.plan)) continue;
      running.withdraw(at, '重新分类', { replaced: true });
      this.start(kind, (kind === 'CLOSE' && ordinaryStart) || running.startAt, key, running);
    }
  }

  /**
   * A raised case has until its overall term, from registration, whatever was its ordinary one: set once, and never sooner than what ran. What may not be extended is not (A5). Its new due date, or undefined.
   */
  setOverallTerm(at: Date): Date | undefined { return this.closeBy(overallRule, this.ticket.receivedAt, at, '升级会办，改按总时限'); }

  /** 重大问题: it goes to the 企业问题双月会办会 of its pair of months, which may meet on the last day of it. A4, A7 */
  awaitMeeting(at: Date): void { this.closeBy(majorRule, instantAt(lastOfPair(localDate(this.ticket.receivedAt)), '00:00'), at, '重大问题提请企业问题双月会办会，改按会后时限'); }

  private closeBy(key: string, startAt: Date, at: Date, because: string): Date | undefined {
    const running = this.running('CLOSE');
    if (!running || running.ruleKey === key || this.ticket.kind === 'BLOCKED_MATTER') return undefined;
    if (due(this.directory.calendar, startAt, this.rules.term(key)).dueAt <= running.dueAt) return undefined;
    running.withdraw(at, because);
    return this.start('CLOSE', startAt, key, running).dueAt;
  }

  withdrawAll(at: Date, because: string): void {
    for (const deadline of this.all) if (deadline.isRunning) deadline.withdraw(at, because);
  }

  /** The earliest one that runs: what lists sort by. */
  next(): Deadline | undefined {
    return this.all.filter((deadline) => deadline.isRunning && !deadline.isPaused).sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime() || order(a.kind) - order(b.kind))[0];
  }
}

/** What was granted for the ordinary term is no part of the overall one; the time that stood still is. */
function movedBefore({ addedDays, pauses, pausedAt, pausedBecause }: Deadline, key: string): Pick<Deadline, 'addedDays' | 'pauses' | 'pausedAt' | 'pausedBecause'> | undefined {
  return isFixed(key) ? undefined : { addedDays: key === overallRule ? 0 : addedDays, pauses, pausedAt, pausedBecause };
}

const held = ['FIRST_CONTACT', 'CLOSE'] as const;
const isBreached = (plan: readonly StepPlan[]): boolean => plan.some(({ step }) => step === 'BREACH');
const order = (kind: string): number => deadlineKinds.indexOf(kind as DeadlineKind);
