import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '@bangban/kernel';
import { contentHash, once } from './idempotency.ts';
import { writeTrail, type Act, type TrailSubject } from './trail/trail.ts';

/** What a mutation did: to what, and the fields it changed. */
export interface Done extends Pick<Act, 'before' | 'after' | 'reason'> { subject: TrailSubject; id?: string }

/**
 * A mutation that is no step of a ticket: one transaction, once per key, with its entry in the trail. `work` loads, permits and acts.
 * Answers the id that it gives, or its subject's; also when the key was used before for the same.
 */
export const mutate = (em: EntityManager, actor: Actor, mutation: string, { idempotencyKey: key, ...input }: { idempotencyKey: string }, work: (em: EntityManager) => Promise<Done>): Promise<string> =>
  em.fork().transactional((inside) => once(inside, { actor, mutation, key, hash: contentHash(input) }, async () => {
    const { id, ...act } = await work(inside);
    await inside.flush();
    await writeTrail(inside, { by: actor, action: mutation, ...act });
    return id ?? act.subject.id;
  }));
