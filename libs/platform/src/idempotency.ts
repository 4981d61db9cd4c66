import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { principal, refuse, type Actor } from '@bangban/kernel';

/** The table every service keeps, in its own schema: unique per (principal, mutation, key), the result is an id. */
export const idempotencyTable = `create table idempotency_key (
  principal text not null, mutation text not null, key text not null,
  input_hash text not null, result_id text not null, created_at timestamptz not null default platform.now(),
  primary key (principal, mutation, key))`;

/** The same content gives the same hash, whatever the order of its fields. */
export const contentHash = (content: unknown): string => createHash('sha256').update(canonical(content)).digest('base64url');

/** `hash` stands for the input, `by` for the actor; give keyed ones where they hold an identity: there are few enough enterprises to try them all. */
export interface Idempotent { actor: Actor; by?: string; mutation: string; key: string; hash: string }

/**
 * Runs `work` at most once per key, inside the caller's transaction; answers the id that the first run answered.
 * The same key with another input is refused. Refusals are not stored: the transaction takes its key with it.
 */
export async function once(em: EntityManager, { actor, by: who = contentHash(principal(actor)), mutation, key, hash }: Idempotent, work: () => Promise<string>): Promise<string> {
  if (key.trim().length < 8 || key.length > 200) refuse('INVALID_INPUT', { field: 'idempotencyKey', reason: '须为8至200个字符，每次新的提交使用新的请求号' });
  const by = [who, mutation, key];
  // a second request with the key waits here until the first has committed or rolled back
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [by.join('\n')]);
  const [earlier] = await em.execute<{ input_hash: string; result_id: string }[]>('select input_hash, result_id from idempotency_key where principal = ? and mutation = ? and key = ?', by);
  if (earlier) return earlier.input_hash === hash ? earlier.result_id : refuse('IDEMPOTENCY_KEY_REUSED', { key, existing: earlier.result_id });
  const resultId = await work();
  await em.execute('insert into idempotency_key (principal, mutation, key, input_hash, result_id) values (?, ?, ?, ?, ?)', [...by, hash, resultId]);
  return resultId;
}

export function canonical(value: unknown): string {
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  return `{${Object.entries(value).filter(([, inner]) => inner !== undefined && inner !== null).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`).join()}}`;
}
