import type { Directory, Rules } from '@bangban/directory-client';
import { Deadline, type StepPlan } from '@bangban/deadlines';
import type { DeadlineKind } from '../generated/graphql.ts';
import { deadlineKinds, ruleAfterChange, ruleKey, stepPlan, type Classified } from './ticket.rules.ts';
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
      plan: stepPlan(kind, this.rules, this.ticket), calendar: this.directory.calendar, historyUntil: this.historyUntil, instead,
    });
    this.started.push(deadline);
    return deadline;
  }

  meet(kind: DeadlineKind, at: Date): void { this.running(kind)?.meet(at); }

  withdraw(kind: DeadlineKind, at: Date, because: string): Deadline | undefined {
    const deadline = this.running(kind);
    deadline?.withdraw(at, because);
    return deadline;
  }

  /** First contact and closing follow a re-classification; their start never moves. One that keeps its term may yet have other steps: a simple matter turns complex, a renamed one is breached. */
  reclassify(before: Classified, after: Classified, at: Date): void {
    for (const kind of ['FIRST_CONTACT', 'CLOSE'] as const) {
      const running = this.running(kind);
      if (!running) continue;
      const key = ruleAfterChange(kind, running.ruleKey, before, after, this.rules);
      if (key === running.ruleKey && isBreached(stepPlan(kind, this.rules, this.ticket)) === isBreached(running.plan)) continue;
      running.withdraw(at, '重新分类', { replaced: true });
      this.start(kind, running.startAt, key, running);
    }
  }

  withdrawAll(at: Date, because: string): void {
    for (const deadline of this.all) if (deadline.isRunning) deadline.withdraw(at, because);
  }

  /** The earliest one that runs: what lists sort by. */
  next(): Deadline | undefined {
    return this.all.filter((deadline) => deadline.isRunning && !deadline.isPaused).sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime() || order(a.kind) - order(b.kind))[0];
  }
}

const isBreached = (plan: readonly StepPlan[]): boolean => plan.some(({ step }) => step === 'BREACH');
const order = (kind: string): number => deadlineKinds.indexOf(kind as DeadlineKind);
