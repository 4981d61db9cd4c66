import { localDate } from './local-date.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** How long something may take: until the close of the same working day, or a number of working days. */
export type Term = { kind: 'SAME_DAY' } | { kind: 'WORKING_DAYS'; days: number };

export interface Due { dueAt: Date; provisional: boolean; calendarVersion: number }

/**
 * When a term that starts at `start` ends: at close of business of its last day; the day of the start is day 0.
 * A same-day term that starts after close or on a rest day ends at the next working day's close (decision A13).
 */
export function due(calendar: WorkingCalendar, start: Date, term: Term): Due {
  const day = localDate(start);
  const days = term.kind === 'WORKING_DAYS' ? term.days : calendar.day(day).working && start <= calendar.close(day) ? 0 : 1;
  const { date, provisional } = calendar.add(day, days);
  return { dueAt: calendar.close(date), provisional, calendarVersion: calendar.version };
}

/** Whether `a` ends before `b` when both start at once: a change of kind keeps the stricter one (decision A5). */
export const isStricter = (a: Term, b: Term): boolean => length(a) < length(b);
const length = (term: Term): number => (term.kind === 'SAME_DAY' ? 0 : term.days);
