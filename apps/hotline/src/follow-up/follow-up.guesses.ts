import type { EntityManager } from '@mikro-orm/postgresql';

/** How often somebody may be wrong about the code of one number within an hour. */
export const allowed = 10;
const window = `interval '1 hour'`;

/**
 * Wrong codes, counted for each number whether there is such a case or not. After ten nothing is compared until an hour after the first, not even the right code: else who
 * has seen half of one could try the rest. What is tried meanwhile is not counted, so the hour always ends. Call it in a transaction: tries at one number wait for one another.
 */
export async function secondsBlocked(em: EntityManager, number: string): Promise<number> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 2))', [number]);
  const [row] = await em.execute<{ seconds: number }[]>(`select ceil(extract(epoch from since + ${window} - platform.now()))::int as seconds from follow_up_guess where number = ? and wrong >= ? and since + ${window} > platform.now()`, [number, allowed]);
  return row?.seconds ?? 0;
}

/** Numbers of more than an hour ago go with each wrong code. */
export async function countWrong(em: EntityManager, number: string): Promise<void> {
  await em.execute(`delete from follow_up_guess where since + ${window} <= platform.now()`);
  await em.execute('insert into follow_up_guess (number, wrong, since) values (?, 1, platform.now()) on conflict (number) do update set wrong = follow_up_guess.wrong + 1', [number]);
}
