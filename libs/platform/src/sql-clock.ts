import { sql } from 'kysely';

// read once per statement, so that an index can be used: `platform.now()` is volatile, and by itself is asked for each row
/** The database's clock, within a statement. */
export const now = sql<Date>`(select platform.now())`;
/** Its day in Shanghai. */
export const today = sql<string>`(select (platform.now() at time zone 'Asia/Shanghai')::date)`;
