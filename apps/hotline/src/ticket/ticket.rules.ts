import { isStricter, localDate } from '@bangban/working-time';
import { usualPlan, type StepPlan } from '@bangban/deadlines';
import type { Rules } from '@bangban/directory-client';
import { typed } from '@bangban/platform';
import type { Complexity, DeadlineKind, HandlingLevel, TicketKind } from '../generated/graphql.ts';
import { levelRule, majorRule, overallRule } from '../level/level.rules.ts';

export interface Classified { kind: TicketKind; complexity?: Complexity | null; handlingLevel?: HandlingLevel }

/** The deadlines of a ticket, in the order in which those that end at once are told. */
export const deadlineKinds: readonly DeadlineKind[] = ['ACCEPT', 'ASSIGN', 'ACKNOWLEDGE', 'RULING', 'FIRST_CONTACT', 'CLOSE', 'CONFIRM', 'SUSPENSION', 'LEVEL'];

/** Whether it can be given to a unit: what it is about is known, and by which term it goes. */
export const isClassified = ({ category, kind, complexity }: Classified & { category?: string | null }): boolean => Boolean(category && (kind !== 'BLOCKED_MATTER' || complexity));

/** Which target of the rulebook sets the term of each deadline. */
export function ruleKey(deadline: DeadlineKind, { kind, complexity, handlingLevel = 'UNIT' }: Classified): string {
  switch (deadline) {
    case 'ACCEPT': return 'ticket.accept';
    case 'ASSIGN': return 'ticket.assign';
    case 'ACKNOWLEDGE': return 'ticket.acknowledge';
    case 'RULING': return 'ticket.ruling';
    case 'FIRST_CONTACT': return kind === 'CONSULTATION' ? 'consultation.first_answer' : 'ticket.first_contact'; // 三(7)
    case 'CLOSE': return kind !== 'BLOCKED_MATTER' ? 'ticket.close' : complexity === 'SIMPLE' ? 'blocked_matter.simple.close' : 'blocked_matter.complex.close'; // 一(2)
    case 'CONFIRM': return 'ticket.confirm';
    case 'SUSPENSION': return 'ticket.suspension';
    case 'LEVEL': return levelRule[handlingLevel];
  }
}

/** A term that is neither extended nor suspended; it may only be breached. A5 */
export const isFixed = (key: string): boolean => key.startsWith('blocked_matter.');

/**
 * Which rule holds after a re-classification. A change of kind keeps the stricter term, so that nobody escapes one by renaming
 * the matter, not even by renaming it twice, and of two equal ones the one that cannot be moved; between simple and complex the new one holds (A5, A6). The start never moves.
 * A raised or major case keeps its overall term, unless it turns out to be a blocked matter (A5, A7).
 */
export function ruleAfterChange(deadline: DeadlineKind, runsBy: string, before: Classified, after: Classified, rules: Rules): string {
  const fresh = ruleKey(deadline, after);
  if ([overallRule, majorRule].includes(runsBy)) return after.kind === 'BLOCKED_MATTER' ? fresh : runsBy;
  const keepsStricter = before.kind !== after.kind || runsBy !== ruleKey(deadline, before); // the latter: kept at an earlier change
  return keepsStricter && bindsMore(runsBy, fresh, rules) ? runsBy : fresh;
}

function bindsMore(key: string, other: string, rules: Rules): boolean {
  const [term, another] = [rules.term(key), rules.term(other)];
  return isStricter(term, another) || (!isStricter(another, term) && isFixed(key) && !isFixed(other));
}

/**
 * Who is told of a deadline, and when. A simple matter that is not done on its day turns complex, which is no breach (A6). Once it is reported done, the
 * time to confirm is the reporter's and nobody's duty: when it is over the ticket closes by itself (A19); before that, the unit still owes its report.
 */
export function stepPlan(deadline: DeadlineKind, rules: Rules, ticket: Classified & { reportedDoneAt?: Date | null }): StepPlan[] {
  const { kind, complexity, reportedDoneAt } = ticket;
  if (deadline === 'CONFIRM' && reportedDoneAt) return [];
  if (deadline !== 'CLOSE') return usualPlan(rules);
  const isSimple = kind === 'BLOCKED_MATTER' && complexity === 'SIMPLE';
  const plan = usualPlan(rules, levelReminder(rules, ticket));
  return isSimple ? plan.filter(({ step }) => step === 'REMIND') : plan;
}

/** 及时 at the first level: on the last day within which a unit should have solved it by itself it is reminded, so that it raises what it cannot. How many days before the case is due. A7 */
function levelReminder(rules: Rules, ticket: Classified): number[] {
  const [close, limit] = [rules.term(ruleKey('CLOSE', ticket)), rules.term(levelRule.UNIT)];
  const { handlingLevel = 'UNIT' } = ticket;
  return handlingLevel === 'UNIT' && close.kind === 'WORKING_DAYS' && limit.kind === 'WORKING_DAYS' && close.days > limit.days ? [close.days - limit.days] : [];
}

/** Late acceptance is a breach of its own; the terms count from when it should have happened. A18 */
export const termStart = (acceptedAt: Date, acceptDueAt: Date): Date => (acceptedAt < acceptDueAt ? acceptedAt : acceptDueAt);

/** Told: reached once, or enough attempts in different half-days. A19 */
export function isTold(attempts: readonly { at: Date; reached: boolean }[], needed: number): boolean {
  return attempts.some(({ reached }) => reached) || new Set(attempts.map(({ at }) => halfDay(at))).size >= needed;
}

/** A complex blocked matter is done only when the reporter has been told an answer; any other when the unit reports it done. 一(2) */
export const isClosedByFeedback = ({ kind, complexity }: Classified): boolean => kind === 'BLOCKED_MATTER' && complexity !== 'SIMPLE';

/** `SY20261123-0001`: district, day of receipt, rising number within the day. */
export const ticketNumber = (day: string, serial: number): string => `SY${day.replaceAll('-', '')}-${String(serial).padStart(4, '0')}`;

/** A number as people type it, or undefined where no case can have it. */
export function numberAsTyped(text: string): string | undefined {
  const [, day, serial] = /^SY(\d{8})(\d{4,8})$/.exec(typed(text)) ?? [];
  return day && serial && `SY${day}-${serial}`;
}

// 13:00 in Shanghai parts the half-days: the middle of the lunch break
const halfDay = (at: Date): string => `${localDate(at)} ${localDate(new Date(at.getTime() + 11 * 3_600_000)) === localDate(at) ? 'AM' : 'PM'}`;
