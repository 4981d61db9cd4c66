import { addDays, yearOf, type LocalDate } from './local-date.ts';

/** How often something recurs; its periods are fixed parts of the calendar year in Asia/Shanghai, pairs of months from January on (decisions A4, A12). */
export type Cadence = 'PER_MONTH' | 'PER_TWO_MONTHS' | 'PER_HALF_YEAR' | 'PER_YEAR';
/** Both days are in it. */
export interface Period { startsOn: LocalDate; endsOn: LocalDate }

const months: Record<Cadence, number> = { PER_MONTH: 1, PER_TWO_MONTHS: 2, PER_HALF_YEAR: 6, PER_YEAR: 12 };

export const isCadence = (text: string): text is Cadence => Object.hasOwn(months, text);

/** The period that a day lies in. */
export function periodOf(cadence: Cadence, date: LocalDate): Period {
  const length = months[cadence];
  const month = monthOf(date) - ((monthOf(date) - 1) % length);
  return { startsOn: firstOf(yearOf(date), month), endsOn: addDays(firstOf(yearOf(date), month + length), -1) };
}

/** 2025年5月, 2025年3—4月, 2025年上半年, 2025年 */
export function periodLabel(cadence: Cadence, date: LocalDate): string {
  const { startsOn, endsOn } = periodOf(cadence, date);
  const year = `${yearOf(date)}年`;
  switch (cadence) {
    case 'PER_MONTH': return `${year}${monthOf(date)}月`;
    case 'PER_TWO_MONTHS': return `${year}${monthOf(startsOn)}—${monthOf(endsOn)}月`;
    case 'PER_HALF_YEAR': return `${year}${monthOf(startsOn) === 1 ? '上' : '下'}半年`;
    case 'PER_YEAR': return year;
  }
}

const monthOf = (date: LocalDate): number => Number(date.slice(5, 7));
const firstOf = (year: number, month: number): LocalDate => (month > 12 ? firstOf(year + 1, month - 12) : `${year}-${String(month).padStart(2, '0')}-01`);
