import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { pending } from './notice.store.ts';

/** How many notices should have been delivered by now and were not, and for how long the oldest of them has waited. For the person on call. */
export async function undeliveredNotices(em: EntityManager): Promise<{ count: number; oldestSeconds: number }> {
  const { rows: [row] } = await sql<{ count: string; seconds: string }>`select count(n.id) as count, coalesce(extract(epoch from clock.now - min(n.deliver_at)), 0) as seconds
    from (select platform.now() as now) clock left join notice n on ${pending} and n.deliver_at <= clock.now group by clock.now`.execute(em.getKysely());
  return { count: Number(row!.count), oldestSeconds: Number(row!.seconds) };
}
