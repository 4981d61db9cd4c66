import { isLocalDate, type LocalDate } from '@bangban/working-time';

/**
 * A day as people write it: 2027-02-05, 2027.2.5, 2027/2/5, 2027年2月5日, 2月5日. Without a year it is one of `year`; only New Year may begin in the December before.
 * Undefined where it is none, or none that exists.
 */
export function readDay(text: string, year: number, name: string): LocalDate | undefined {
  const [, stated, month, day] = tidy(text).match(oneDay) ?? [];
  return month && day ? dayOf(stated, month, day, year, name) : undefined;
}

/** A span: 2027-02-05至2027-02-11, 2月5日-2月11日, 1月1日至3日, or one day. */
export function readSpan(text: string, year: number, name: string): { from: LocalDate; to: LocalDate } | undefined {
  const [, y1, m1, d1, y2, m2, d2, lastDay] = tidy(text).match(span) ?? [];
  const from = m1 && d1 ? dayOf(y1, m1, d1, year, name) : undefined;
  const to = m2 && d2 ? dayOf(y2, m2, d2, year, name) : lastDay ? dayOf(y1, m1!, lastDay, year, name) : from;
  return from && to ? { from, to } : undefined;
}

export const isNewYear = (name: string): boolean => name.includes('元旦');

function dayOf(stated: string | undefined, month: string, day: string, year: number, name: string): LocalDate | undefined {
  const its = stated ?? `${isNewYear(name) && Number(month) === 12 ? year - 1 : year}`;
  const date = `${its}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(date) ? date : undefined;
}

// what a notice puts around its dates: 1月1日（周四）至3日（周六）放假调休，共3天
const tidy = (text: string): string => text.normalize('NFKC').replace(/\([^)]*\)|放假|调休|补班|上班|共\d+天|[\s,。]/g, '');
const day = String.raw`(?:(\d{4})[年./-])?(\d{1,2})[月./-](\d{1,2})日?`;
const oneDay = new RegExp(`^${day}$`);
const span = new RegExp(String.raw`^${day}(?:(?:至|到|[-~–—]+)(?:${day}|(\d{1,2})日?))?$`);
