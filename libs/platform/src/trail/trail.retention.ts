import type { EntityManager } from '@mikro-orm/postgresql';

export interface AuditRetention { due: number; oldestAt: string | null; lastRunAt: string | null; lastCount: number }

/** The dry run of `removeOldEntries`: how many entries are due, and what was removed last, in however many batches. */
export async function auditRetention(em: EntityManager, older: Date): Promise<AuditRetention> {
  const [row] = await em.execute<{ due: string; oldest: string | null; at: string | null; removed: string | null }[]>(`
    select * from (select count(*) as due, min(at) as oldest from audit_entry where at < ? and seq is not null) e,
      (select max(at) as at, sum(removed) as removed from audit_checkpoint where older_than = (select older_than from audit_checkpoint order by seq desc limit 1)) c`, [older]);
  return { due: Number(row!.due), oldestAt: row!.oldest, lastRunAt: row!.at, lastCount: Number(row!.removed ?? 0) };
}
