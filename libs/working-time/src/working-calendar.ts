import { addDays, daysBetween, instantAt, isWeekend, localDate, yearOf, type LocalDate } from './local-date.ts';

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

/** A day on which the district itself rests, though the State Council has it worked (decision A16). */
export interface RestDay { date: LocalDate; name: string }

/** What a draft would change: a whole year, or local rest days declared and taken back. */
export interface CalendarChange {
  year: Omit<CalendarYear, 'version'> | null;
  restDays: readonly RestDay[];
  restDaysTakenBack: readonly LocalDate[];
}

export type DayKind = 'WORKDAY' | 'WEEKEND' | 'PUBLIC_HOLIDAY' | 'MAKE_UP_WORKDAY' | 'LOCAL_REST_DAY';
export interface Day { date: LocalDate; kind: DayKind; working: boolean; name: string | null; provisional: boolean }
export interface Counted { date: LocalDate; provisional: boolean; days: LocalDate[] }

export interface CalendarContent { version: number; years: readonly CalendarYear[]; restDays?: readonly RestDay[]; hours: (date: LocalDate) => BusinessHours }

/** Knows which days are worked: public holidays and local rest days are not, make-up workdays are. A year not published is a guess, and says so. */
export class WorkingCalendar {
  readonly version: number;
  /** The hours that hold on a day: they are a rule target, and change on a date of their own. */
  readonly hours: (date: LocalDate) => BusinessHours;
  private readonly years = new Map<number, CalendarYear>();
  private readonly holidays = new Map<LocalDate, string>();
  private readonly makeUpWorkdays = new Set<LocalDate>();
  private readonly restDays: Map<LocalDate, string>;

  constructor({ version, years, restDays = [], hours }: CalendarContent) {
    this.version = version;
    this.hours = hours;
    this.restDays = new Map(restDays.map(({ date, name }) => [date, name]));
    for (const year of years) {
      this.years.set(year.year, year);
      for (const { name, from, to } of year.holidays) for (let date = from; date <= to; date = addDays(date, 1)) this.holidays.set(date, name);
      for (const date of year.makeUpWorkdays) this.makeUpWorkdays.add(date);
    }
  }

  day(date: LocalDate): Day {
    const provisional = !this.isPublished(yearOf(date));
    const holiday = this.holidays.get(date) ?? null;
    const kind: DayKind = this.makeUpWorkdays.has(date) ? 'MAKE_UP_WORKDAY' : holiday ? 'PUBLIC_HOLIDAY' : isWeekend(date) ? 'WEEKEND' : 'WORKDAY';
    const working = kind === 'WORKDAY' || kind === 'MAKE_UP_WORKDAY';
    const restDay = this.restDays.get(date);
    // a rest day takes what would be worked; on a day off it says nothing
    return working && restDay !== undefined ? { date, kind: 'LOCAL_REST_DAY', name: restDay, working: false, provisional } : { date, kind, name: holiday, working, provisional };
  }

  isPublished(year: number): boolean { return this.years.has(year); }
  /** Whether the district has declared this day, even one that is a day off by now. */
  isRestDay(date: LocalDate): boolean { return this.restDays.has(date); }

  /** The first year from this day's on that is not published. */
  firstUnknownYear(from: LocalDate): number {
    let year = yearOf(from);
    while (this.isPublished(year)) year += 1;
    return year;
  }

  /** From the day of `now` to the first one of which nobody knows yet whether it will be worked; 0 when that day is here. */
  daysUntilUnknown(now: Date): number {
    const today = localDate(now);
    return Math.max(0, daysBetween(today, `${this.firstUnknownYear(today)}-01-01`));
  }

  /** This calendar as it would be after a change. */
  with({ year, restDays, restDaysTakenBack }: CalendarChange): WorkingCalendar {
    const years = new Map(this.years);
    if (year) years.set(year.year, { ...year, version: (years.get(year.year)?.version ?? 0) + 1 });
    const rest = new Map(this.restDays);
    for (const date of restDaysTakenBack) rest.delete(date);
    for (const { date, name } of restDays) rest.set(date, name);
    return new WorkingCalendar({ version: this.version + 1, years: [...years.values()], restDays: [...rest].map(([date, name]) => ({ date, name })), hours: this.hours });
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

  /** The instant itself when an office is at work, else the next opening of a session: after the lunch break, or in the morning of the next working day. */
  nextBusinessTime(at: Date): Date {
    for (let date = localDate(at); ; date = addDays(date, 1)) {
      if (!this.day(date).working) continue;
      for (const { from, to } of this.hours(date)) if (at < instantAt(date, to)) return at < instantAt(date, from) ? instantAt(date, from) : at;
    }
  }
}
