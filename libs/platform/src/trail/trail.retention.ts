import type { EntityManager } from '@mikro-orm/postgresql';
import { currentTrace } from '../trace.ts';

export interface AuditRetention { due: number; oldestAt: string | null; lastRunAt: string | null; lastCount: number }

/** Takes away what the trail of this service has kept for long enough; a checkpoint and an entry tell of it. Answers how many were removed. */
export async function removeAuditEntries(em: EntityManager, { until, because }: { until: Date; because: string }): Promise<number> {
  const [row] = await em.execute<{ removed: string }[]>('select remove_audit_entries(?, ?, ?) as removed', [until, because, currentTrace()]);
  return Number(row!.removed);
}

/** How many entries are due, and what was removed last. */
export async function auditRetention(em: EntityManager, until: Date): Promise<AuditRetention> {
  const [row] = await em.execute<{ due: string; oldest: string | null; at: string | null; removed: string | null }[]>(`
    select e.*, c.at, c.removed from (select count(*) as due, min(at) as oldest from audit_entry where at < ? and seq is not null) e
    left join (select at, removed from audit_checkpoint order by seq desc limit 1) c on true`, [until]);
  return { due: Number(row!.due), oldestAt: row!.oldest, lastRunAt: row!.at, lastCount: Number(row!.removed ?? 0) };
}
