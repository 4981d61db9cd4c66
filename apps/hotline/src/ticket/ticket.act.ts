import type { Actor } from '@bangban/kernel';
import type { ContactMethod } from '../generated/graphql.ts';
import type { TicketClock } from './ticket.clock.ts';

/** One step being taken: by whom and for which other unit, when, on which clock. What it leaves behind besides the ticket collects in `records`. */
export interface Act { by: Actor; onBehalfOf?: string | null; at: Date; clock: TicketClock; records: object[]; inferred?: boolean }

/** What was said to the reporter, or tried. */
export interface Contact { method: ContactMethod; reached: boolean; content: string }
