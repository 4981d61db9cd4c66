import type pg from 'pg';
import { sealedDigest } from '@bangban/platform/chain';
import type { Link, Position } from './chain-check.ts';

export interface Checkpoint extends Position { removed: number; at: string; olderThan: string; reason: string; /** Whether the trail itself tells of it, and that what went was older than the six months it is kept at least. */ hasEntry: boolean }
export interface Chain { head: Position; last: number; total: number; checkpoint: Checkpoint | undefined; unsealed: { count: number; seconds: number } }

/** What stands around a chain: where it begins and ends, and what waits to be sealed. */
export async function chainOf(client: pg.Client): Promise<Chain> {
  const one = async <Row extends pg.QueryResultRow>(sql: string) => (await client.query<Row>(sql)).rows[0];
  const head = await one<{ seq: string; hash: Buffer }>('select seq, hash from audit_head');
  const sealed = await one<{ last: string; total: string }>('select coalesce(max(seq), 0) as last, count(seq) as total from audit_entry');
  const unsealed = await one<{ count: string; seconds: number }>(`select count(*) as count, coalesce(extract(epoch from platform.now() - min(at)), 0)::float8 as seconds from audit_entry where hash is null and at < platform.now() - interval '1 minute'`);
  const checkpoint = await one<{ seq: string; hash: Buffer; removed: string; at: Date; older_than: Date; reason: string; has_entry: boolean }>(`select c.seq, c.hash, c.removed, c.at, c.older_than, c.reason,
    exists (select from audit_entry e where e.action = 'REMOVE_AUDIT_ENTRIES' and e.subject_id = c.seq::text and e.after ->> 'hash' = encode(c.hash, 'hex')
      and e.after -> 'olderThan' = to_jsonb(c.older_than) and c.older_than <= e.at - interval '6 months') as has_entry from audit_checkpoint c order by c.seq desc limit 1`);
  return {
    head: { seq: Number(head!.seq), hash: head!.hash }, last: Number(sealed!.last), total: Number(sealed!.total),
    checkpoint: checkpoint && { seq: Number(checkpoint.seq), hash: checkpoint.hash, removed: Number(checkpoint.removed), at: checkpoint.at.toISOString(), olderThan: checkpoint.older_than.toISOString(), reason: checkpoint.reason, hasEntry: checkpoint.has_entry },
    unsealed: { count: Number(unsealed!.count), seconds: unsealed!.seconds },
  };
}

/** The sealed entries in the order of their numbers, with digests made here and now: none of the database's own functions but PostgreSQL's is asked. */
export async function* linksOf(client: pg.Client, after: number, size = 5_000): AsyncGenerator<Link[]> {
  for (let from = after, more = true; more;) {
    const { rows } = await client.query<{ seq: string; id: string; digest: Buffer; hash: Buffer }>(`select e.seq, e.id, e.hash, ${sealedDigest} as digest from audit_entry e where e.seq > $1 order by e.seq limit ${size}`, [from]);
    const links = rows.map(({ seq, ...rest }) => ({ seq: Number(seq), ...rest }));
    if (links.length) yield links;
    from = links.at(-1)?.seq ?? from;
    more = links.length === size;
  }
}
