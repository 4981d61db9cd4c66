// Run by zones.spec.ts in a process of its own: a process's time zone is fixed when it starts.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { due, withOffset, WorkingCalendar, type CalendarYear } from '../src/index.ts';
import { hours } from './state-council.ts';

const published = [2024, 2025, 2026].map((year) => JSON.parse(readFileSync(new URL(`../../../data/calendar/${year}.json`, import.meta.url), 'utf8')) as CalendarYear);
const clock = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });
const timeOfDay = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', timeStyle: 'medium' });
const weekday = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', weekday: 'short' });

/** Looks at one day after the other by the notices alone; shares nothing with the code under test. */
function slowly(start: Date, days: number, rest: readonly string[]): { dueAt: string; provisional: boolean } {
  const works = (day: Date) => {
    const date = clock.format(day);
    const named = published.some(({ makeUpWorkdays }) => makeUpWorkdays.includes(date)) || !(['Sat', 'Sun'].includes(weekday.format(day)) || published.some(({ holidays }) => holidays.some(({ from, to }) => from <= date && date <= to)));
    return named && !rest.includes(date);
  };
  let day = start;
  let left = days || (works(start) && (timeOfDay.format(start) < '18:00:00' || (timeOfDay.format(start) === '18:00:00' && start.getMilliseconds() === 0)) ? 0 : 1);
  let provisional = left === 0 && clock.format(day) > '2026-12-31';
  while (left > 0) {
    day = new Date(day.getTime() + 86_400_000);
    provisional ||= clock.format(day) > '2026-12-31';
    if (works(day)) left -= 1;
  }
  return { dueAt: `${clock.format(day)}T18:00:00+08:00`, provisional };
}

const instant = fc.date({ min: new Date('2024-01-01T00:00:00+08:00'), max: new Date('2027-03-31T23:59:59+08:00'), noInvalidDate: true });
const rests = fc.uniqueArray(fc.integer({ min: 0, max: 1_200 }).map((days) => clock.format(Date.UTC(2024, 0, 1 + days))), { maxLength: 60 });
let provisional = 0;
const { failed, counterexample, numRuns } = fc.check(fc.property(instant, fc.nat({ max: 260 }), rests, (start, days, rest) => {
  const calendar = new WorkingCalendar({ version: 3, years: published, restDays: rest.map((date) => ({ date, name: '休息' })), hours: () => hours });
  const end = due(calendar, start, days ? { kind: 'WORKING_DAYS', days } : { kind: 'SAME_DAY' });
  const expected = slowly(start, days, rest);
  if (expected.provisional) provisional += 1;
  return withOffset(end.dueAt) === expected.dueAt && end.provisional === expected.provisional;
}), { numRuns: 1_500 });

// half past seven in New York's summer, half past six in its winter: that the zone really is another one
const local = [new Date('2026-07-01T11:30:00Z').getHours(), new Date('2026-01-01T11:30:00Z').getHours()];
process.stdout.write(JSON.stringify({ local, failed, counterexample, numRuns, provisional }));
