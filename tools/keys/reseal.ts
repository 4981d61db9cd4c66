import { isDeepStrictEqual } from 'node:util';
import type pg from 'pg';
import { newId } from '@bangban/kernel';
import type { Keyring } from '@bangban/platform/keyring';
import { connected, ownerUrl } from '@bangban/postgres';

export interface Resealed { done: number; /** The tickets, ratings and services whose identities none of the keys opens: left as they are. */ unopened: string[] }
interface Row { id: string; key_id: string; sealed: Buffer }

/** Where identities stand sealed, and what they are bound to: who complains, who rates by name, who is invited to rate. */
const tables = { complainant: 'ticket_id', rater: 'rating_id', invited: 'record_id' } as const;
type Table = keyof typeof tables;
const everywhere = Object.keys(tables) as Table[];
const counted = `select sum(count)::int as count from (${everywhere.map((table) => `select count(*) filter (where key_id = $1) as count, count(*) filter (where key_id <> $1) as other from ${table}`).join(' union all ')}) kept`;

/**
 * Seals every identity with the keyring's current key: a batch a transaction, so that it may be broken off at any time and run again, while the service goes on.
 * Each is opened anew and compared before it takes the place of the old one. Each batch leaves an entry in the trail.
 */
export function reseal(adminUrl: string, keyring: Keyring, onProgress: (done: number, left: number) => void = () => {}, batch = 500): Promise<Resealed> {
  return connected(ownerUrl(adminUrl, 'hotline'), async (client) => {
    const resealed: Resealed = { done: 0, unopened: [] };
    for (const table of everywhere) {
      while (await inTransaction(client, () => resealBatch(client, keyring, table, batch, resealed))) onProgress(resealed.done, await countLeft(client, keyring.current));
    }
    return resealed;
  });
}

/** How many identities are sealed with the key. */
export const sealedWith = (adminUrl: string, keyId: string): Promise<number> => connected(ownerUrl(adminUrl, 'hotline'), async (client) =>
  (await client.query<{ count: number }>(counted, [keyId])).rows[0]!.count);

async function resealBatch(client: pg.Client, keyring: Keyring, table: Table, batch: number, resealed: Resealed): Promise<number> {
  const key = tables[table];
  const { rows } = await client.query<Row>(`select ${key} as id, key_id, sealed from ${table} where key_id <> $1 and ${key} <> all($2::uuid[]) order by ${key} limit $3 for update`, [keyring.current, resealed.unopened, batch]);
  const fresh = rows.flatMap((row) => resealedRow(row, keyring) ?? (resealed.unopened.push(row.id), []));
  if (fresh.length) {
    await client.query(`update ${table} c set key_id = $1, sealed = r.sealed from unnest($2::uuid[], $3::bytea[]) as r (id, sealed) where c.${key} = r.id`, [keyring.current, fresh.map(({ id }) => id), fresh.map(({ sealed }) => sealed)]);
    await client.query(`insert into audit_entry (id, actor_kind, principal, action, subject_type, subject_id, outcome, after) values ($1, 'SYSTEM', 'system:keys', 'RESEAL_IDENTITIES', 'IdentityKey', $2, 'DONE', $3)`, [newId(), keyring.current, { count: fresh.length }]);
  }
  resealed.done += fresh.length;
  return rows.length;
}

/** Undefined where no key opens it. */
function resealedRow({ id, key_id: keyId, sealed }: Row, keyring: Keyring): { id: string; sealed: Buffer } | undefined {
  let identity: object;
  try { identity = keyring.open(id, { keyId, sealed }); } catch { return undefined; }
  const again = keyring.seal(id, identity);
  if (!isDeepStrictEqual(keyring.open(id, again), identity)) throw new Error('what was sealed anew does not open as what it was');
  return { id, sealed: again.sealed };
}

const countLeft = async (client: pg.Client, current: string): Promise<number> => (await client.query<{ count: number }>(counted.replace('sum(count)', 'sum(other)'), [current])).rows[0]!.count;

async function inTransaction<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
