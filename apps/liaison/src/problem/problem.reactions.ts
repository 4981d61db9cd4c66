import type { EntityManager } from '@mikro-orm/postgresql';
import type { EventOf } from '@bangban/contracts';

/** What became of the ticket: closed, or open again. Told in any order, so the later version of the ticket holds; of a ticket that is none of ours there is nothing to keep. */
export async function ticketSettled(em: EntityManager, { at, aggregate, payload: { ticketId, outcome } }: EventOf<'ticket.settled'>): Promise<void> {
  await em.execute('update problem set ticket_version = ?, outcome = ?, settled_at = ? where ticket_id = ? and ticket_version < ?', [aggregate.version, outcome, outcome === null ? null : new Date(at), ticketId, aggregate.version]);
}
