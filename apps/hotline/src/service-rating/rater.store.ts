import { Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newId, principal, refuse, type OfficerActor } from '@bangban/kernel';
import { currentTrace, type Sealed } from '@bangban/platform';
import { withOffset } from '@bangban/working-time';
import { ComplainantStore } from '../complainant/complainant.store.ts';

export interface Rater { name: string; phone: string }

/** Who rated by name: sealed, in a table that the service's role may neither read nor change, as complainants are. */
@Injectable()
export class RaterStore {
  constructor(private readonly complainants: ComplainantStore) {}

  async write(em: EntityManager, ratingId: string, rater: Rater): Promise<void> {
    const { keyId, sealed } = this.complainants.keyring.seal(ratingId, rater);
    await em.execute('select write_rater(?, ?, ?)', [ratingId, keyId, sealed]);
  }

  /** Tells it together with the entry in the trail that says to whom and why. */
  async reveal(em: EntityManager, { id, ratingId }: { id: string; ratingId: string }, by: OfficerActor, purpose: string): Promise<Rater> {
    const [row] = await em.execute<{ key_id: string | null; sealed: Buffer | null; erased_at: string | null }[]>('select * from reveal_rater(?, ?, ?, ?, ?, ?, ?)', [ratingId, id, newId(), principal(by), by.unit, purpose, currentTrace()]);
    if (!row) return refuse('NOT_FOUND', { what: '实名评价人', id });
    if (!row.key_id || !row.sealed) return refuse('IDENTITY_ERASED', { erasedAt: withOffset(new Date(row.erased_at!)) });
    return this.complainants.keyring.open(ratingId, { keyId: row.key_id, sealed: Buffer.from(row.sealed) } satisfies Sealed);
  }
}
