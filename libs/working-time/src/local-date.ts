/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`. Never computed on a UTC instant's own date. */
export type LocalDate = string;

// Asia/Shanghai has kept UTC+8 without summer time since 1991-09-15; this platform knows no earlier date.
const offset = 8 * 3_600_000;
const day = 86_400_000;

export const localDate = (instant: Date): LocalDate => new Date(instant.getTime() + offset).toISOString().slice(0, 10);

/** The instant of a time of day (`HH:MM`) on a day in Asia/Shanghai. */
export const instantAt = (date: LocalDate, time: string): Date => new Date(`${date}T${time}:00+08:00`);

/** RFC 3339 with the offset of Asia/Shanghai: how every instant leaves the platform. */
export const withOffset = (instant: Date): string => `${new Date(instant.getTime() + offset).toISOString().slice(0, 19)}+08:00`;

/** 12月3日 */
export function monthAndDay(date: LocalDate): string {
  const [, month, day] = date.split('-').map(Number);
  return `${month}月${day}日`;
}

export const addDays = (date: LocalDate, days: number): LocalDate => new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10);

/** How many days `to` is after `from`; less than none where it is before. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day;

/** The same time of day so many calendar months ago in Shanghai; where that month is shorter, on its last day. */
export function monthsBefore(instant: Date, months: number): Date {
  const today = localDate(instant);
  const [year, month, dayOfMonth] = today.split('-').map(Number) as [number, number, number];
  const index = year * 12 + month - 1 - months;
  const first = (at: number) => `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`;
  const [wanted, last] = [addDays(first(index), dayOfMonth - 1), addDays(first(index + 1), -1)];
  return new Date(instant.getTime() - daysBetween(wanted < last ? wanted : last, today) * day);
}

/** The ISO week of a day, `2026-W45`: it begins on Monday, and belongs to the year of its Thursday. */
export function isoWeek(date: LocalDate): string {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
  const thursday = addDays(date, 4 - weekday);
  return `${yearOf(thursday)}-W${`${Math.floor(daysBetween(`${yearOf(thursday)}-01-01`, thursday) / 7) + 1}`.padStart(2, '0')}`;
}

export const isWeekend = (date: LocalDate): boolean => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));

/** Whether text is a day that exists, from 2000 to 2100. */
export function isLocalDate(text: string): text is LocalDate {
  if (!/^(20\d\d|2100)-\d\d-\d\d$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}
