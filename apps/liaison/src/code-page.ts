import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { connection, decodeCursor, notOurs, pageSize, type PageArgs } from '@bangban/kernel';

/** A list by credit code, one row an enterprise. */
export interface CodeList { columns: RawBuilder<unknown>; from: RawBuilder<unknown>; where: RawBuilder<unknown>; code: RawBuilder<unknown> }

/** A page of it, its rows as `show` makes them: one statement, and one more for `totalCount` where that is asked for. */
export async function pageByCode<Row extends { creditCode: string }, Shown extends object>(em: EntityManager, { columns, from, where, code }: CodeList, page: PageArgs, show: (rows: Row[]) => Promise<Shown[]> | Shown[], size = pageSize(page)) {
  const after = page.after ? codeIn(page.after) : undefined;
  const { rows } = await sql<Row>`select ${columns}, ${code} as "creditCode" from ${from} where ${where} and ${after ? sql`${code} > ${after}` : sql`true`} order by ${code} limit ${size + 1}`.execute(em.getKysely());
  const total = async () => Number((await sql<{ count: string }>`select count(*) from ${from} where ${where}`.execute(em.getKysely())).rows[0]!.count);
  const shown = await show(rows);
  return connection(rows.map(({ creditCode }, index) => ({ ...shown[index]!, creditCode })), size, total, ({ creditCode }) => [creditCode]);
}

function codeIn(cursor: string): string {
  const [code, ...more] = decodeCursor(cursor);
  return typeof code === 'string' && !more.length ? code : notOurs();
}
