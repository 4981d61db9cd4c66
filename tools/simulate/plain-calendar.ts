import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Published { holidays: { from: string; to: string }[]; makeUpWorkdays: string[] }
/** Working days by the notices of the State Council as they are in the data, and the district's own rest days: a count on the fingers, beside the platform's own. */
export class PlainCalendar {
  private readonly rest = new Set<string>();
  private readonly madeUp = new Set<string>();

  constructor(folder: string, years: readonly number[]) {
    for (const year of years) {
      const { holidays, makeUpWorkdays } = JSON.parse(readFileSync(join(folder, 'calendar', `${year}.json`), 'utf8')) as Published;
      for (const { from, to } of holidays) for (const day of days(from, to)) this.rest.add(day);
      for (const day of makeUpWorkdays) this.madeUp.add(day);
    }
  }

  declareRest(day: string): void { this.rest.add(day); }

  isWorking(day: string): boolean {
    if (this.rest.has(day)) return false;
    return this.madeUp.has(day) || ![0, 6].includes(new Date(`${day}T00:00Z`).getUTCDay());
  }

  /** The working day that is the `count`th after (or, below 0, before) this day. */
  away(day: string, count: number): string {
    let date = day;
    for (let left = Math.abs(count); left > 0; ) {
      date = shifted(date, Math.sign(count));
      if (this.isWorking(date)) left -= 1;
    }
    return date;
  }
}

export const shifted = (day: string, by: number): string => new Date(Date.parse(`${day}T00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
export const days = (from: string, to: string): string[] => (from > to ? [] : [from, ...days(shifted(from, 1), to)]);
export const lastOfMonth = (month: string): string => shifted(`${new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 1)).toISOString().slice(0, 10)}`, -1);
