import { addDays, due, localDate, type Due, type LocalDate, type Term, type WorkingCalendar } from '@bangban/working-time';

/** What happens to a deadline as time passes. */
export type StepKind = 'REMIND' | 'BREACH' | 'ESCALATE';
/** One step as the rulebook wants it: `days` working days before the due day, or the last day of a period (a reminder, at opening) or after it (an escalation, at close); a breach at the due time itself. */
export interface StepPlan { step: StepKind; days: number; recipients: string[] }
/** Time that does not count: working days after the day of `from`, up to and with the day of `to`. */
export interface Pause { from: string; to: string; because: string }
/** All that a due date is computed from. `workingDays` 0 is a same-day term. `endsOn`: the last day of a period, after which the working days are counted, wherever it starts. */
export interface Computed { startAt: Date; workingDays: number; addedDays: number; pauses: readonly { from: string | Date; to: string | Date }[]; endsOn?: LocalDate | null }

/** The due date by this calendar: the term, then the days by which it was extended or stood still. */
export function dueOf(calendar: WorkingCalendar, { startAt, workingDays, addedDays, pauses, endsOn }: Computed): Due {
  if (endsOn) {
    const { date, provisional } = calendar.add(endsOn, workingDays + addedDays);
    return { dueAt: calendar.close(date), provisional, calendarVersion: calendar.version };
  }
  const term: Term = workingDays === 0 ? { kind: 'SAME_DAY' } : { kind: 'WORKING_DAYS', days: workingDays };
  const ordinary = due(calendar, startAt, term);
  const paused = pauses.map(({ from, to }) => workingDaysBetween(calendar, localDate(new Date(from)), localDate(new Date(to))));
  const more = paused.reduce((sum, { days }) => sum + days, addedDays);
  const { date, provisional } = calendar.add(localDate(ordinary.dueAt), more);
  return { dueAt: more ? calendar.close(date) : ordinary.dueAt, provisional: ordinary.provisional || provisional || paused.some((one) => one.provisional), calendarVersion: calendar.version };
}

export interface Planned extends StepPlan { dueAt: Date }

/** When each step of the plan falls. A reminder that would fall at or before the start is not planned; the breach of a term that is over as it starts (a same-day one after late acceptance, a duty whose evidence no longer holds) is, and so is its escalation. */
export function stepsOf(calendar: WorkingCalendar, plan: readonly StepPlan[], startAt: Date, dueAt: Date, endsOn?: LocalDate | null): Planned[] {
  const day = localDate(dueAt);
  const at = ({ step, days }: StepPlan): Date => {
    switch (step) {
      case 'REMIND': return calendar.opening(workingDayBefore(calendar, endsOn ?? day, days));
      case 'BREACH': return dueAt;
      case 'ESCALATE': return calendar.close(calendar.add(day, days).date);
    }
  };
  return plan.map((one) => ({ ...one, dueAt: at(one) })).filter((one) => one.dueAt > startAt || one.step !== 'REMIND');
}

function workingDayBefore(calendar: WorkingCalendar, day: LocalDate, count: number): LocalDate {
  let date = day;
  for (let left = count; left > 0; ) {
    date = addDays(date, -1);
    if (calendar.day(date).working) left -= 1;
  }
  return date;
}

/** How many working days there are after the day `from`, up to and with the day `to`. */
export function workingDaysBetween(calendar: WorkingCalendar, from: LocalDate, to: LocalDate): { days: number; provisional: boolean } {
  let days = 0;
  let provisional = false;
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) {
    const day = calendar.day(date);
    provisional ||= day.provisional;
    if (day.working) days += 1;
  }
  return { days, provisional };
}
