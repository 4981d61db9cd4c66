import { sql, type RawBuilder } from 'kysely';
import type { Directory, Rules } from '@bangban/directory-client';
import { isCadence, periodOf, type Cadence, type LocalDate, type Period } from '@bangban/working-time';
import type { StepPlan } from '../deadline.rules.ts';

export type DutyState = 'OPEN' | 'FULFILLED' | 'MISSED' | 'EXCUSED' | 'CANCELLED';
export const dutyStateLabels: Record<DutyState, string> = { OPEN: '进行中', FULFILLED: '已完成', MISSED: '未完成', EXCUSED: '已免责', CANCELLED: '已取消' };

type Moment = Date | null | undefined;
interface Facts { dueAt: Date; fulfilledAt?: Moment; excusedAt?: Moment; cancelledAt?: Moment }

/** Never stored. Missed once the term of late entry is over (decision 4.10), at whose very end something may still be entered. */
export function dutyState({ dueAt, fulfilledAt, excusedAt, cancelledAt }: Facts, asOf: Date): DutyState {
  const by = (at: Moment) => Boolean(at && at <= asOf);
  if (by(cancelledAt)) return 'CANCELLED';
  if (by(fulfilledAt)) return 'FULFILLED';
  if (by(excusedAt)) return 'EXCUSED';
  return asOf > dueAt ? 'MISSED' : 'OPEN';
}

/** The same over `duty_period p`. */
export const dutyStateSql = (asOf: Date): RawBuilder<DutyState> => sql<DutyState>`case when p.cancelled_at <= ${asOf} then 'CANCELLED' when p.fulfilled_at <= ${asOf} then 'FULFILLED' when p.excused_at <= ${asOf} then 'EXCUSED'
  when p.due_at < ${asOf} then 'MISSED' else 'OPEN' end`;

/** Until when what was done in a period may be entered without being marked: the close of the third working day after it, unless the rulebook says otherwise (4.10). */
export const inTimeUntil = ({ calendar, rulebook }: Pick<Directory, 'calendar' | 'rulebook'>, { startsOn, endsOn }: Period): Date =>
  calendar.close(calendar.add(endsOn, rulebook.at(startsOn).number('visit.late_entry')).date);

/** What the rulebook asks of a period: how often, until how many working days after its end it may be entered, and who is told. */
export interface Asked { cadence: Cadence; required: number; lateEntry: number; plan: StepPlan[] }

export function asked(rules: Rules, ruleKey: string): Asked {
  const { unit, value } = rules.target(ruleKey);
  if (!isCadence(unit)) throw new Error(`${ruleKey} is no cadence but ${unit}`);
  return {
    cadence: unit, required: Number(value), lateEntry: rules.number('visit.late_entry'),
    plan: [
      ...rules.numbers('remind.duty').map((days): StepPlan => ({ step: 'REMIND', days, recipients: rules.list('remind.recipients') })),
      { step: 'BREACH', days: 0, recipients: rules.list('breach.recipients') },
      { step: 'ESCALATE', days: rules.number('escalate.after'), recipients: rules.list('escalate.recipients') },
    ],
  };
}

/** The period that begins with this day, or with what is left of one on this day. */
export const periodFrom = (cadence: Cadence, from: LocalDate): Period => ({ startsOn: from, endsOn: periodOf(cadence, from).endsOn });

/** 3.14: what begins after this day of a month has no duty in it; of a longer period, after this day of its last month. */
export const beginsTooLate = ({ startsOn, endsOn }: Period, lastDay: number): boolean => startsOn.slice(0, 7) === endsOn.slice(0, 7) && Number(startsOn.slice(8)) > lastDay;
