import { Deadline } from '@bangban/deadlines';
import type { Directory, Rules } from '@bangban/directory-client';
import { localDate } from '@bangban/working-time';
import type { Rectification } from './rectification.entity.ts';
import { planOf, ruleKeys, type RectificationDeadline } from './rectification.rules.ts';

/** The running deadlines of one rectification while a step is taken, under the rules it was opened with. */
export class RectificationClock {
  readonly rules: Rules;
  constructor(private readonly rectification: Rectification, readonly all: Deadline[], private readonly directory: Directory) {
    this.rules = directory.rulebook.at(localDate(rectification.openedAt), rectification.rulebookVersion);
  }

  start(kind: RectificationDeadline, startAt: Date): void {
    const { id: subjectId, round, rulebookVersion } = this.rectification;
    const ruleKey = ruleKeys[kind];
    this.all.push(Deadline.start({ subjectId, kind, round, startAt, term: this.rules.term(ruleKey), ruleKey, rulebookVersion, plan: planOf(kind, this.rules), calendar: this.directory.calendar }));
  }

  meet(kind: RectificationDeadline, at: Date): void { this.running.find((deadline) => deadline.kind === kind)?.meet(at); }
  withdrawAll(at: Date, because: string): void { for (const deadline of this.running) deadline.withdraw(at, because); }
  /** What lists sort by. */
  next(): Date | null { return this.running.map(({ dueAt }) => dueAt).sort((a, b) => a.getTime() - b.getTime())[0] ?? null; }

  private get running(): Deadline[] { return this.all.filter(({ isRunning }) => isRunning); }
}
