import type { EntityManager } from '@mikro-orm/postgresql';
import type { EventName, EventOf } from '@bangban/contracts';

/** The consumer's side: an event's id stands here once its effect is committed. For the migration of each service. */
export const inboxTable = `create table inbox (event_id uuid primary key, name text not null, source text not null, at timestamptz not null, received_at timestamptz not null default clock_timestamp())`;

/** What a service does about one kind of event, in the transaction that also remembers the event: once, however often it is told. */
export type Reaction<N extends EventName> = (em: EntityManager, event: EventOf<N>) => Promise<void>;
/** A service's whole list of reactions, in its `reactions.ts`. */
export type Reactions = { [N in EventName]?: Reaction<N> };
