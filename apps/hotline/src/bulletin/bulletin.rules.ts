import { addDays, localDate, yearOf, type LocalDate } from '@bangban/working-time';
import type { Directory } from '@bangban/directory-client';

/** `2026-10`: a calendar month in Shanghai (A12). */
export type Month = string;
export const isMonth = (text: string): text is Month => /^20\d\d-(0[1-9]|1[0-2])$/.test(text);
export const monthOf = (at: Date): Month => localDate(at).slice(0, 7);
export const nextMonth = (month: Month): Month => (month.endsWith('-12') ? `${yearOf(month) + 1}-01` : `${month.slice(0, 5)}${String(Number(month.slice(5)) + 1).padStart(2, '0')}`);
export const lastDay = (month: Month): LocalDate => addDays(`${nextMonth(month)}-01`, -1);

/** 定稿: at the close of a working day of the next month (A21). */
export const freezesAt = (month: Month, { calendar, rulebook }: Directory): Date =>
  calendar.close(calendar.add(lastDay(month), rulebook.at(lastDay(month)).number('bulletin.freeze')).date);

/** The months that are to be published by now, from the first on. */
export function monthsDue(first: Month, now: Date, directory: Directory): Month[] {
  const due: Month[] = [];
  for (let month = first; freezesAt(month, directory) <= now; month = nextMonth(month)) due.push(month);
  return due;
}
