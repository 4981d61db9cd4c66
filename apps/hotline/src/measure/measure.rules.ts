import { usualPlan, workingDaysBetween, type StepPlan } from '@bangban/deadlines';
import type { Rules } from '@bangban/directory-client';
import { refuse } from '@bangban/kernel';
import { localDate, type LocalDate, type Term, type WorkingCalendar } from '@bangban/working-time';

/** How long it is until the close of the day that was agreed. Refuses a day on which nobody works, one that is over, and one further away than the rule lets a measure wait. */
export function termUntil(dueOn: LocalDate, now: Date, calendar: WorkingCalendar, rules: Rules): Term {
  const today = localDate(now);
  const min = calendar.day(today).working && now < calendar.close(today) ? today : calendar.add(today, 1).date;
  const max = calendar.add(today, rules.number('measure.due')).date;
  if (dueOn < min || dueOn > max) refuse('OUT_OF_RANGE', { field: 'dueOn', min, max });
  if (!calendar.day(dueOn).working) refuse('INVALID_INPUT', { field: 'dueOn', reason: `${dueOn}不是工作日，请选择工作日` });
  const { days } = workingDaysBetween(calendar, today, dueOn);
  return days === 0 ? { kind: 'SAME_DAY' } : { kind: 'WORKING_DAYS', days };
}

/** Told as any deadline is; reminders go to the officer who was named, where one was. */
export function measurePlan(rules: Rules, officer: string | null): StepPlan[] {
  return usualPlan(rules).map((one) => (officer && one.step === 'REMIND' ? { ...one, recipients: one.recipients.map((whom) => (whom === 'HANDLER' ? officer : whom)) } : one));
}
