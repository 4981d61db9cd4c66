import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { isId, refuse, type Actor } from '@bangban/kernel';
import { contentHash, DatabaseClock, once, writeTrail } from '@bangban/platform';
import type { MarkNoticesReadInput } from '../generated/graphql.ts';

/** What an officer does with his own notices. */
@Injectable()
export class NoticeService {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock) {}

  /** Marks those named, or all that he had been sent until then. What is not his, or not delivered, does not exist. */
  async markRead(actor: Extract<Actor, { kind: 'OFFICER' }>, { idempotencyKey: key, ...input }: MarkNoticesReadInput): Promise<void> {
    const { ids, allUntil } = input;
    if (!ids === !allUntil) refuse('INVALID_INPUT', { field: 'ids', reason: '请给出 ids 与 allUntil 之一' });
    if (ids && (ids.length < 1 || ids.length > 500)) refuse('OUT_OF_RANGE', { field: 'ids', min: 1, max: 500 });
    await this.em.fork().transactional((em) => once(em, { actor, mutation: 'markNoticesRead', key, hash: contentHash(input) }, async () => {
      const now = await this.clock.now(em);
      const read = await (ids ? this.markThese(em, actor.code, [...new Set(ids)], now) : this.markUntil(em, actor.code, allUntil!, now));
      await writeTrail(em, { by: actor, action: 'markNoticesRead', subject: { type: 'Officer', id: actor.code }, after: { read } });
      return now.toISOString();
    }));
  }

  private async markThese(em: EntityManager, recipient: string, ids: readonly string[], now: Date): Promise<number> {
    const { rows } = await this.mark(em, now, sql`recipient = ${recipient} and sent_at is not null and id = any(${ids.filter(isId)}::uuid[])`);
    const found = new Set(rows.map(({ id }) => id));
    const missing = ids.find((id) => !found.has(id.toLowerCase()));
    if (missing !== undefined) refuse('NOT_FOUND', { what: '提醒', id: missing });
    return rows.length;
  }

  private async markUntil(em: EntityManager, recipient: string, until: Date, now: Date): Promise<number> {
    // instants are told in whole seconds, and who gives one back means all of that second
    return (await this.mark(em, now, sql`recipient = ${recipient} and date_trunc('second', sent_at) <= ${until} and read_at is null`)).rows.length;
  }

  /** Locks in the order of ids: two tabs that mark the same would wait for each other. */
  private mark(em: EntityManager, now: Date, which: RawBuilder<unknown>) {
    return sql<{ id: string }>`update notice n set read_at = coalesce(n.read_at, ${now}) from (select id from notice where ${which} order by id for update) as its where n.id = its.id returning n.id`.execute(em.getKysely());
  }
}
