import type { EntityManager } from '@mikro-orm/postgresql';
import { refuse } from '@bangban/kernel';

/** How often somebody may be wrong about the code of one number within an hour. */
const allowed = 10;
const window = `interval '1 hour'`;

/** Wrong codes of the last hour, by number. For the migration of each service that asks for codes. */
export const codeGuessTables = ['create table code_guess (number text primary key, wrong int not null, since timestamptz not null)', 'create index code_guess_since on code_guess (since)'];

/** What stands under a number, `id` for the trail, and whether the code is right. An unknown number has to cost as much as a wrong code. */
export interface Looked<T> { found: T | null; id: string | null; isRight: boolean }
/** `wrong`: the id of what it was not the code of, or null where there is nothing of that number. */
export type Tried<T> = { found: T } | { wrong: string | null } | { blocked: number };

/**
 * One try at the code of a number, in a transaction of its own: a refusal would take the count with it, so what came of it is answered.
 * Wrong codes are counted for each number whether it exists or not. After ten nothing is compared until an hour after the first, not even the right code: else who
 * has seen half of one could try the rest. What is tried meanwhile is not counted, so the hour always ends. Tries at one number wait for one another.
 */
export function tryCode<T>(em: EntityManager, number: string, look: (em: EntityManager) => Promise<Looked<T>>): Promise<Tried<T>> {
  return em.fork().transactional(async (inside): Promise<Tried<T>> => {
    const blocked = await secondsBlocked(inside, number);
    if (blocked) return { blocked };
    const { found, id, isRight } = await look(inside);
    if (found && isRight) return { found };
    await countWrong(inside, number);
    return { wrong: id };
  });
}

/** `what`: how the sentence calls the code. */
export const refuseBlocked = (what: string, seconds: number): never => refuse('RATE_LIMITED', { limit: `同一编号的${what}每小时可输错${allowed}次`, retryAfterSeconds: seconds });

async function secondsBlocked(em: EntityManager, number: string): Promise<number> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 2))', [number]);
  const [row] = await em.execute<{ seconds: number }[]>(`select ceil(extract(epoch from since + ${window} - platform.now()))::int as seconds from code_guess where number = ? and wrong >= ? and since + ${window} > platform.now()`, [number, allowed]);
  return row?.seconds ?? 0;
}

/** Numbers of more than an hour ago go with each wrong code. */
async function countWrong(em: EntityManager, number: string): Promise<void> {
  await em.execute(`delete from code_guess where since + ${window} <= platform.now()`);
  await em.execute('insert into code_guess (number, wrong, since) values (?, 1, platform.now()) on conflict (number) do update set wrong = code_guess.wrong + 1', [number]);
}
