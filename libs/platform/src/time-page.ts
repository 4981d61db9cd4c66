import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { connection, pageSize, type PageArgs } from '@bangban/kernel';
import { timePosition } from './time-position.ts';

/** A list by time: `from` with its joins, `time` and `id` by which it is sorted, the newest first unless `soonest` is. */
export interface TimeList { columns: RawBuilder<unknown>; from: RawBuilder<unknown>; where: RawBuilder<unknown>; time: RawBuilder<unknown>; id: RawBuilder<unknown>; soonest?: boolean }

/** A page of it, each row as `show` makes it: one statement, and one more for `totalCount` where that is asked for. Positions hold the time to the microsecond. */
export async function pageByTime<Row, Shown extends object>(em: EntityManager, { columns, from, where, time, id, soonest = false }: TimeList, page: PageArgs, show: (row: Row) => Shown, size = pageSize(page)) {
  const order = soonest ? sql`asc` : sql`desc`;
  const position = page.after ? timePosition(page.after) : undefined;
  const beyond = position ? sql`(${time}, ${id}) ${soonest ? sql`>` : sql`<`} (${position.at}::timestamptz, ${position.id}::uuid)` : sql`true`;
  const { rows } = await sql<Row & { place: string; key: string }>`select ${columns}, to_char(${time} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as place, ${id} as key
    from ${from} where ${where} and ${beyond} order by ${time} ${order}, ${id} ${order} limit ${size + 1}`.execute(em.getKysely());
  const total = async () => Number((await sql<{ count: string }>`select count(*) from ${from} where ${where}`.execute(em.getKysely())).rows[0]!.count);
  return connection(rows.map((row) => ({ ...show(row), place: row.place, key: row.key })), size, total, ({ place, key }) => [place, key]);
}
