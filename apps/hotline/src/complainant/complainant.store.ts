import { Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newId, principal, refuse, type Actor } from '@bangban/kernel';
import { currentTrace, inTrail, Keyring, setting, spelled, type Sealed } from '@bangban/platform';
import { withOffset } from '@bangban/working-time';
import type { Act } from '../ticket/ticket.act.ts';

/** Who complains, as he gave it. On request (`confidential`) the enterprise stands here and nowhere else. */
export interface Complainant { contactName: string; contactPhone: string; creditCode: string | null; enterpriseName: string | null }

/** The service's role may neither read nor change the table: one function writes, another reveals and writes into the trail to whom and why, in the same transaction. */
@Injectable()
export class ComplainantStore {
  readonly keyring = Keyring.fromFile(setting('IDENTITY_KEYRING'));

  reporterRef = (creditCode: string): string => this.keyring.fingerprint(`enterprise ${creditCode}`);

  /** Who used an idempotency key: an enterprise's code, or its plain hash, next to its confidential ticket would betray it. */
  actorRef = (actor: Actor): string => this.keyring.fingerprint(principal(actor));

  /** What the reporter is given beside the number of his case: the same for ever, and stored nowhere. */
  followUpCode = (ticketId: string): string => spelled(this.keyring.fingerprint(`follow-up ${ticketId.toLowerCase()}`));

  async write(em: EntityManager, ticketId: string, complainant: Complainant): Promise<void> {
    const { keyId, sealed } = this.keyring.seal(ticketId, complainant);
    await em.execute('select write_complainant(?, ?, ?)', [ticketId, keyId, sealed]);
  }

  async reveal(em: EntityManager, ticketId: string, { by, onBehalfOf }: Pick<Act, 'by' | 'onBehalfOf'>, purpose: string): Promise<Complainant> {
    const { actor_kind, principal, unit_code } = inTrail(by);
    const [row] = await em.execute<{ key_id: string | null; sealed: Buffer | null; erased_at: string | null }[]>('select * from reveal_complainant(?, ?, ?, ?, ?, ?, ?, ?)', [ticketId, newId(), actor_kind, principal, unit_code, onBehalfOf ?? null, purpose, currentTrace()]);
    if (!row) return refuse('NOT_FOUND', { what: '反映人', id: ticketId });
    if (!row.key_id || !row.sealed) return refuse('IDENTITY_ERASED', { erasedAt: withOffset(new Date(row.erased_at!)) });
    return this.keyring.open(ticketId, { keyId: row.key_id, sealed: Buffer.from(row.sealed) } satisfies Sealed);
  }
}
