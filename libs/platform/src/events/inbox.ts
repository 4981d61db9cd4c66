import { z } from 'zod';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { EventName, EventOf } from '@bangban/contracts';

/** The consumer's side: an event's id stands here once its effect is committed. For the migration of each service. */
export const inboxTable = `create table inbox (event_id uuid primary key, name text not null, source text not null, at timestamptz not null, received_at timestamptz not null default clock_timestamp())`;

/** What a service does about one kind of event, in the transaction that also remembers the event: once, however often it is told. */
export type Reaction<N extends EventName> = (em: EntityManager, event: EventOf<N>) => Promise<void>;
/** A service's whole list of reactions, in its `reactions.ts`. */
export type Reactions = { [N in EventName]?: Reaction<N> };
/** What a service's `reactions.ts` provides its reactions as. */
export const REACTIONS = Symbol('reactions');

/**
 * The consumer's answer to each event it was told. DONE: its effect is committed, now or earlier. REFUSED: it failed, and will be tried a few times more.
 * LATER: the consumer could not look at it (its database is away, or there was no time left), which says nothing about the event.
 */
export const acknowledgements = z.array(z.object({ id: z.string(), outcome: z.enum(['DONE', 'REFUSED', 'LATER']), problem: z.string().nullable() }));
export type Acknowledgement = z.infer<typeof acknowledgements>[number];

/** How many events a request may hold. */
export const batchSize = 100;
/** How long the relay waits for the answer, in milliseconds. */
export const patience = 5_000;
