import type { EntityManager } from '@mikro-orm/postgresql';
import type { CalendarChange } from '@bangban/contracts';
import { emit } from '@bangban/platform';

/** Makes a change the calendar, in the caller's transaction. A year published again is its next version. */
export async function publish(em: EntityManager, { year, restDays, restDaysTakenBack }: CalendarChange, at: Date): Promise<void> {
  if (year) {
    await em.execute(`insert into calendar_year (year, version, title, document_number, holidays, make_up_workdays) values (?, 1, ?, ?, ?, ?)
      on conflict (year) do update set version = calendar_year.version + 1, title = excluded.title, document_number = excluded.document_number, holidays = excluded.holidays, make_up_workdays = excluded.make_up_workdays`,
    [year.year, year.title, year.documentNumber, JSON.stringify(year.holidays), JSON.stringify(year.makeUpWorkdays)]);
    await takeAlertsBack(em, year.year, at);
  }
  if (restDaysTakenBack.length) await em.execute('delete from local_rest_day where date = any(?::date[])', [`{${restDaysTakenBack.join()}}`]);
  if (restDays.length) await em.execute('insert into local_rest_day select * from jsonb_populate_recordset(null::local_rest_day, ?::jsonb)', [JSON.stringify(restDays)]);
}

/** What was told while the year was missing no longer holds. */
async function takeAlertsBack(em: EntityManager, year: number, at: Date): Promise<void> {
  const told = await em.execute<{ source: string }[]>(`select distinct payload->>'source' as source from event where aggregate_id = ? and name = 'notice.wanted'`, [alertsOf(year)]);
  await emit(em, told.map(({ source }) => ({ name: 'notice.withdrawn', at, aggregate: { type: 'CalendarYear', id: alertsOf(year), version: 1 }, payload: { source, because: `${year}年放假安排已公布` } })));
}

/** What the events about a missing year are kept under. */
export const alertsOf = (year: number): string => `calendar-year-${year}`;
