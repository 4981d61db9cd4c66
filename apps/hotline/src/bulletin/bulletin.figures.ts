import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { refuse } from '@bangban/kernel';
import type { BulletinFigureInput, BulletinKind, BulletinMeasure } from '../generated/graphql.ts';
import { measuresOf } from './bulletin.definitions.ts';
import { isMonth, type Month } from './bulletin.rules.ts';
import { sources, type Source } from './bulletin.sources.ts';

/** How many of a unit's cases, or of the district's (`unit` null), a measure counts, and how many of them meet it. */
export interface Figure { bulletin: string; unit: string | null; measure: BulletinMeasure; counted: number; met: number }

/** SQL: the cases of months as they are now, for the unit that is responsible now (none: ''). `months`: a relation of `id` and `month`. */
export const casesNow = (kind: BulletinKind, months: RawBuilder<unknown>): RawBuilder<unknown> => sql`select * from (${sql.join((Object.keys(sources) as Source[]).flatMap((source) => {
  const counted = measuresOf[kind].flatMap(({ measure, of }) => (of[source] ? [{ measure, denominator: of[source][0], numerator: `(${of[source][0]}) and (${of[source][1]})` }] : []));
  if (!counted.length) return [];
  const which = (part: 'denominator' | 'numerator') => `array_remove(array[${counted.map((one) => `case when ${one[part]} then '${one.measure}' end`).join()}], null)`;
  const { caseId, unit, from } = sources[source];
  return [sql`select m.id as bulletin_id, ${sql.raw(`${caseId} as case_id, coalesce(${unit}, '') as unit_code, ${which('denominator')} as counted, ${which('numerator')} as met`)} from ${months} m ${sql.raw(from)}`];
}), sql` union all `)}) c where counted <> '{}'`;

/** SQL: the cases as they were when it was published. */
export const casesOf = (bulletins: RawBuilder<unknown>): RawBuilder<unknown> => sql`select bulletin_id, case_id, unit_code, counted, met from bulletin_case where bulletin_id in (${bulletins})`;

/** SQL: whether the case with this id is behind a figure. */
export function isBehind({ kind, month, version, unit, measure, part }: BulletinFigureInput, caseId: RawBuilder<unknown>): RawBuilder<unknown> {
  if (!isMonth(month)) refuse('INVALID_INPUT', { field: 'filter.inBulletin.month', reason: '须为月份，例如 2026-10' });
  const cases = version ? casesOf(sql`select id from bulletin where kind = ${kind} and month = ${month} and version = ${version}`) : casesNow(kind, monthsNow([month]));
  const among = (column: 'counted' | 'met') => sql`${caseId} in (select c.case_id from (${cases}) c where ${measure} = any(c.${sql.raw(column)}) and ${unit ? sql`c.unit_code = ${unit}` : sql`true`})`;
  switch (part) {
    case 'DENOMINATOR': return among('counted');
    case 'NUMERATOR': return among('met');
    case 'REST': return sql`(${among('counted')} and not ${among('met')})`;
  }
}

/** SQL: the figures of cases. */
export const figuresOf = (cases: RawBuilder<unknown>): RawBuilder<Figure> => sql<Figure>`
  select c.bulletin_id as bulletin, case grouping(c.unit_code) when 0 then c.unit_code end as unit, k.measure, count(distinct c.case_id)::int as counted, (count(distinct c.case_id) filter (where k.measure = any(c.met)))::int as met
  from (${cases}) c, unnest(c.counted) k (measure) group by grouping sets ((c.bulletin_id, c.unit_code, k.measure), (c.bulletin_id, k.measure))`;

/** SQL: months of which nothing is published, as a relation of months. */
export const monthsNow = (months: readonly Month[]): RawBuilder<unknown> => sql`(select month as id, month from unnest(${[...months]}::text[]) month)`;

/** The month of the first case or rating that there is. */
export async function firstMonth(em: EntityManager): Promise<Month | undefined> {
  const { rows } = await sql<{ first: Month | null }>`select to_char(least((select min(received_at) at time zone 'Asia/Shanghai' from ticket), (select min(rated_on) from service_rating)), 'YYYY-MM') as first`.execute(em.getKysely());
  return rows[0]!.first ?? undefined;
}
