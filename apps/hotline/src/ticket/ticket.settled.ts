import type { EventPayload } from '@bangban/contracts';
import type { NewEvent } from '@bangban/platform';
import type { Ticket } from './ticket.entity.ts';

type Outcome = EventPayload<'ticket.settled'>['outcome'];

/** What became of a ticket; null while it is open. */
export const settlementOf = ({ status, outcome }: Ticket): Outcome => (status === 'OUT_OF_SCOPE' ? status : status === 'CLOSED' ? (outcome ?? null) : null);

/** Whoever raised it, on a visit or for a monitor, is told when that has changed (3.13, 5.06). */
export const settled = (ticket: Ticket, before: Outcome, at: Date): NewEvent[] =>
  (ticket.channel === 'VISIT' || ticket.channel === 'MONITOR') && settlementOf(ticket) !== before
    ? [{ name: 'ticket.settled', at, aggregate: { type: 'Ticket', id: ticket.id, version: ticket.version }, payload: { ticketId: ticket.id, outcome: settlementOf(ticket) } }]
    : [];
