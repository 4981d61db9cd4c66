import type { CalendarChange } from '@bangban/contracts';
import { addDays, type DayKind, type LocalDate, type WorkingCalendar } from '@bangban/working-time';

export interface DayChange { date: LocalDate; before: DayKind; after: DayKind }

/** The days that a change would make another kind of day, in order. */
export function changedDays(calendar: WorkingCalendar, change: CalendarChange): DayChange[] {
  const after = calendar.with(change);
  const dates = [...(change.year ? daysOf(change.year.year) : []), ...change.restDays.map(({ date }) => date), ...change.restDaysTakenBack];
  return [...new Set(dates)].sort().map((date) => ({ date, before: calendar.day(date).kind, after: after.day(date).kind })).filter((day) => day.before !== day.after);
}

/** From the last days of the December before, where New Year may begin. */
function daysOf(year: number): LocalDate[] {
  const days: LocalDate[] = [];
  for (let date = `${year - 1}-12-25`; date <= `${year}-12-31`; date = addDays(date, 1)) days.push(date);
  return days;
}
