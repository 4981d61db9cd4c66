import { addDays, instantAt, isWeekend, yearOf, type LocalDate } from './local-date.ts';

/** One year of the State Council's arrangement, as published in `directory`. */
export interface CalendarYear {
  year: number;
  version: number;
  title: string;
  documentNumber: string;
  holidays: { name: string; from: LocalDate; to: LocalDate }[];
  makeUpWorkdays: LocalDate[];
}

/** Times of day (`HH:MM`) in which an office works: before and after the lunch break. */
export type BusinessHours = readonly { from: string; to: string }[];

export type DayKind = 'WORKDAY' | 'WEEKEND' | 'PUBLIC_HOLIDAY' | 'MAKE_UP_WORKDAY';
export interface Day { date: LocalDate; kind: DayKind; working: boolean; name: string | null; provisional: boolean }
export interface Counted { date: LocalDate; provisional: boolean; days: LocalDate[] }

/** Knows which days are worked: public holidays are not, make-up workdays are. A year not published is a guess, and says so. */
export class WorkingCalendar {
  readonly version: number;
  /** The hours that hold on a day: they are a rule target, and change on a date of their own. */
  readonly hours: (date: LocalDate) => BusinessHours;
  private readonly published: Set<number>;
  private readonly holidays = new Map<LocalDate, string>();
  private readonly makeUpWorkdays = new Set<LocalDate>();

  constructor({ version, years, hours }: { version: number; years: readonly CalendarYear[]; hours: (date: LocalDate) => BusinessHours }) {
    this.version = version;
    this.hours = hours;
    this.published = new Set(years.map(({ year }) => year));
    for (const { holidays, makeUpWorkdays } of years) {
      for (const { name, from, to } of holidays) for (let date = from; date <= to; date = addDays(date, 1)) this.holidays.set(date, name);
      for (const date of makeUpWorkdays) this.makeUpWorkdays.add(date);
    }
  }

  day(date: LocalDate): Day {
    const name = this.holidays.get(date) ?? null;
    const kind: DayKind = this.makeUpWorkdays.has(date) ? 'MAKE_UP_WORKDAY' : name ? 'PUBLIC_HOLIDAY' : isWeekend(date) ? 'WEEKEND' : 'WORKDAY';
    return { date, kind, name, working: kind === 'WORKDAY' || kind === 'MAKE_UP_WORKDAY', provisional: !this.published.has(yearOf(date)) };
  }

  /** The day on which `count` working days after `from` end; `from` itself is day 0. Provisional when a year it reaches into is not published. */
  add(from: LocalDate, count: number): Counted {
    const days: LocalDate[] = [];
    let date = from;
    let provisional = false;
    while (days.length < count) {
      date = addDays(date, 1);
      const day = this.day(date);
      provisional ||= day.provisional;
      if (day.working) days.push(date);
    }
    return { date, provisional: count === 0 ? this.day(from).provisional : provisional, days };
  }

  opening(date: LocalDate): Date { return instantAt(date, this.hours(date)[0]!.from); }
  close(date: LocalDate): Date { return instantAt(date, this.hours(date).at(-1)!.to); }

  /** Whether an office is at work at this instant: on a working day, outside the lunch break. */
  isBusinessTime(date: LocalDate, time: string): boolean {
    return this.day(date).working && this.hours(date).some(({ from, to }) => from <= time && time < to);
  }
}
