import type { EntityManager } from '@mikro-orm/postgresql';
import { events, type EventName, type EventPayload } from '@bangban/contracts';
import { newId } from '@bangban/kernel';

/** The producer's side: what happened, and who has still to be told of it. For the migration of each service. */
export const outboxTables = [
  `create table event (id uuid primary key, name text not null, at timestamptz not null, aggregate_type text not null, aggregate_id text not null, aggregate_version int not null, payload jsonb not null)`,
  'create index event_aggregate on event (aggregate_id, at)',
  `create table event_delivery (event_id uuid not null references event, consumer text not null, state text not null default 'PENDING' check (state in ('PENDING', 'DELIVERED', 'PARKED')),
    recorded_at timestamptz not null default clock_timestamp(), tries int not null default 0, next_try_at timestamptz not null default clock_timestamp(), settled_at timestamptz null, problem text null, primary key (event_id, consumer))`,
  `create index event_delivery_pending on event_delivery (consumer, next_try_at) where state = 'PENDING'`,
  `create index event_delivery_parked on event_delivery (consumer) where state = 'PARKED'`,
];

/** What happened, as the code that makes it happen says it. */
export interface NewEvent<N extends EventName = EventName> { name: N; at: Date; aggregate: { type: string; id: string; version: number }; payload: EventPayload<N> }

/** Records events in the caller's transaction, two statements however many they are: together with the change, or not at all. */
export async function emit(em: EntityManager, happened: readonly NewEvent[]): Promise<void> {
  if (!happened.length) return;
  const rows = happened.map(({ name, at, aggregate, payload }) => ({ id: newId(), name, at, aggregate_type: aggregate.type, aggregate_id: aggregate.id, aggregate_version: aggregate.version, payload: events[name].payload.parse(payload) }));
  await em.execute(`insert into event select * from jsonb_populate_recordset(null::event, ?::jsonb)`, [JSON.stringify(rows)]);
  const deliveries = rows.flatMap(({ id, name }) => events[name].consumers.map((consumer) => ({ event_id: id, consumer })));
  if (deliveries.length) await em.execute(`insert into event_delivery (event_id, consumer) select event_id, consumer from jsonb_to_recordset(?::jsonb) as d (event_id uuid, consumer text)`, [JSON.stringify(deliveries)]);
}

/** How far behind the telling is: for metrics. Ages are by the true clock. */
export async function outboxState(em: EntityManager): Promise<{ oldestPendingSeconds: number; pending: number; parked: number }> {
  const [state] = await em.execute<{ oldestPendingSeconds: number; pending: number; parked: number }[]>(`select count(*)::int as pending, coalesce(extract(epoch from clock_timestamp() - min(recorded_at)), 0)::float8 as "oldestPendingSeconds",
    (select count(*)::int from event_delivery where state = 'PARKED') as parked from event_delivery where state = 'PENDING'`);
  return state!;
}
