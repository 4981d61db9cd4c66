import { sql, type RawBuilder } from 'kysely';
import { refuse } from '@bangban/kernel';
import type { BulletinFigureInput, BulletinMeasure } from '../generated/graphql.ts';
import { measures } from './bulletin.definitions.ts';
import { isMonth } from './bulletin.rules.ts';

const now = sql`(select platform.now())`; // one instant for all cases

/** How many of a unit's cases, or of the district's (`unit` null), a measure counts, and how many of them meet it. */
export interface Figure { bulletin: string; unit: string | null; measure: BulletinMeasure; counted: number; met: number }

/** SQL: the cases of months as they are now, for the unit that is responsible now (none: ''). `months`: a relation of `id` and `month`. */
export function casesNow(months: RawBuilder<unknown>): RawBuilder<unknown> {
  const which = (condition: (one: (typeof measures)[number]) => string) => sql.raw(`array_remove(array[${measures.map((one) => `case when ${condition(one)} then '${one.measure}' end`).join()}], null)`);
  return sql`
    select m.id as bulletin_id, t.id as case_id, coalesce(t.handling_unit, '') as unit_code, ${which(({ counted }) => counted)} as counted, ${which(({ counted, met }) => `(${counted}) and (${met})`)} as met
    from ${months} m join ticket t on ${received(sql`m.month`)}, lateral (
      select coalesce(bool_or(d.ended and d.kind = 'CLOSE'), false) as close_ended, coalesce(bool_or(d.late and d.kind = 'CLOSE'), false) as close_late,
        coalesce(bool_or(d.ended and d.kind = 'FIRST_CONTACT'), false) as contact_ended, coalesce(bool_or(d.late and d.kind = 'FIRST_CONTACT'), false) as contact_late
      from (select kind, met_at is not null or (paused_at is null and due_at < ${now}) as ended, coalesce(met_at, case when paused_at is null then ${now} end) > due_at as late
        from deadline where subject_id = t.id and withdrawn_at is null and kind in ('CLOSE', 'FIRST_CONTACT')) d) clock`;
}

/** SQL: the cases as they were when it was published. */
export const casesOf = (bulletins: RawBuilder<unknown>): RawBuilder<unknown> => sql`select bulletin_id, case_id, unit_code, counted, met from bulletin_case where bulletin_id in (${bulletins})`;

/** SQL over `ticket t`: whether it is behind a figure. */
export function isBehind({ month, version, unit, measure, part }: BulletinFigureInput): RawBuilder<unknown> {
  if (!isMonth(month)) refuse('INVALID_INPUT', { field: 'filter.inBulletin.month', reason: '须为月份，例如 2026-10' });
  const cases = version ? casesOf(sql`select id from bulletin where kind = 'HOTLINE' and month = ${month} and version = ${version}`) : casesNow(monthNow(month));
  const which = { DENOMINATOR: sql`true`, NUMERATOR: sql`${measure} = any(c.met)`, REST: sql`not ${measure} = any(c.met)` }[part];
  return sql`t.id in (select c.case_id from (${cases}) c where ${measure} = any(c.counted) and ${which} and ${unit ? sql`c.unit_code = ${unit}` : sql`true`})`;
}

/** SQL: the figures of cases. */
export const figuresOf = (cases: RawBuilder<unknown>): RawBuilder<Figure> => sql<Figure>`
  select c.bulletin_id as bulletin, case grouping(c.unit_code) when 0 then c.unit_code end as unit, k.measure, count(distinct c.case_id)::int as counted, (count(distinct c.case_id) filter (where k.measure = any(c.met)))::int as met
  from (${cases}) c, unnest(c.counted) k (measure) group by grouping sets ((c.bulletin_id, c.unit_code, k.measure), (c.bulletin_id, k.measure))`;

/** SQL: one month of which nothing is published, as a relation of months. */
export const monthNow = (month: string): RawBuilder<unknown> => sql`(select null::uuid as id, ${month}::text as month)`;

/** SQL over `ticket t`: whether it was received in a month, as it is counted in Shanghai. */
export const received = (month: RawBuilder<unknown>): RawBuilder<unknown> => sql`t.received_at >= (${month} || '-01')::timestamp at time zone 'Asia/Shanghai' and t.received_at < ((${month} || '-01')::timestamp + interval '1 month') at time zone 'Asia/Shanghai'`;
