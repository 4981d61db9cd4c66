import { Args, Query, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { refuse } from '@bangban/kernel';
import { instantAt, yearOf, type LocalDate } from '@bangban/working-time';
import { Public } from '@bangban/platform';
import type { QueryAddWorkingDaysArgs, QueryCalendarYearArgs } from '../generated/graphql.ts';
import { DirectoryStore } from '../snapshot/directory-store.ts';

@Resolver()
export class CalendarResolver {
  constructor(private readonly store: DirectoryStore, private readonly em: EntityManager) {}

  @Public() @Query()
  async workingDay(@Args('date') date: LocalDate) {
    const { calendar } = (await this.store.current()).directory;
    const { name, ...day } = calendar.day(date);
    const hours = day.working ? calendar.hours(date).map(({ from, to }) => ({ from: instantAt(date, from), to: instantAt(date, to) })) : [];
    return { ...day, holiday: name, hours };
  }

  @Public() @Query()
  async addWorkingDays(@Args() { from, days }: QueryAddWorkingDaysArgs) {
    if (days < 0 || days > 1000) refuse('OUT_OF_RANGE', { field: 'days', min: 0, max: 1000 });
    const { calendar } = (await this.store.current()).directory;
    const { date, provisional, days: counted } = calendar.add(from, days);
    return { date, provisional, counted, dueAt: calendar.close(date), calendarVersion: calendar.version };
  }

  @Public() @Query()
  async calendarYear(@Args() { year }: QueryCalendarYearArgs) {
    if (year < 2000 || year > 2100) refuse('OUT_OF_RANGE', { field: 'year', min: 2000, max: 2100 });
    const { years, restDays } = (await this.store.current()).directory.snapshot.calendar;
    const published = years.find((one) => one.year === year);
    return {
      ...(published ? { ...published, published: true, provisional: false } : { year, published: false, provisional: true, holidays: [], makeUpWorkdays: [] }),
      restDays: restDays.filter(({ date }) => yearOf(date) === year).sort((a, b) => (a.date < b.date ? -1 : 1)),
      history: () => this.em.fork().execute('select version, title, document_number as "documentNumber", holidays, make_up_workdays as "makeUpWorkdays", recorded_at as "recordedAt" from calendar_year_version where year = ? order by version desc', [year]),
    };
  }
}
