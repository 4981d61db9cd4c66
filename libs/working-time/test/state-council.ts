import { readdirSync, readFileSync } from 'node:fs';
import { WorkingCalendar, addDays, type BusinessHours, type CalendarYear, type LocalDate } from '../src/index.ts';

const folder = new URL('../../../data/calendar/', import.meta.url);

/** The published years, as they stand in the data files. */
export const years: CalendarYear[] = readdirSync(folder).sort()
  .map((name) => ({ version: 1, ...(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Omit<CalendarYear, 'version'>) }));

export const hours: BusinessHours = [{ from: '08:30', to: '12:00' }, { from: '14:00', to: '18:00' }];
export const calendar = new WorkingCalendar({ version: 3, years, hours: () => hours });

export function daysBetween(first: LocalDate, last: LocalDate): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}
