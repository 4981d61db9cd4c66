import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { now } from '@bangban/platform';

/**
 * Until when nothing can appear any more among what has changed: a change bears a time within its transaction and is seen only after it, so none is told that is later than the oldest
 * transaction under way. Asked before the rows are: what commits between the two is then seen. The second covers the milliseconds by which times are cut.
 */
export async function settledUntil(em: EntityManager): Promise<string> {
  const { rows } = await sql<{ until: string }>`select (${now} - interval '1 second' - coalesce(clock_timestamp() - min(xact_start), '0'))::text as until
    from pg_stat_activity where datname = current_database() and usename = current_user and pid <> pg_backend_pid()`.execute(em.getKysely());
  return rows[0]!.until;
}
