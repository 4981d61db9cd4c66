import type { Service } from '@bangban/contracts';
import { connected, ownerUrl } from '@bangban/postgres';

export interface Parked { service: Service; event: string; name: string; consumer: string; tries: number; problem: string | null; seconds: number }

/** What each service has told in vain until it gave up, oldest first. */
export const parkedEvents = (adminUrl: string, services: readonly Service[]) => ofEach(adminUrl, services, `select event_id as event, name, consumer, tries, problem, extract(epoch from clock_timestamp() - recorded_at)::float8 as seconds
  from event_delivery join event on id = event_id where state = 'PARKED' order by event_id, consumer`);

/** Sets parked events to be told again, with all their tries: one event, or every one. Answers what they were. */
export const retryParked = (adminUrl: string, services: readonly Service[], event?: string) => ofEach(adminUrl, services, `update event_delivery set state = 'PENDING', tries = 0, next_try_at = clock_timestamp(), settled_at = null
  from event where id = event_id and state = 'PARKED' and ($1::uuid is null or event_id = $1) returning event_id as event, name, consumer, tries, problem, extract(epoch from clock_timestamp() - recorded_at)::float8 as seconds`, [event ?? null]);

async function ofEach(adminUrl: string, services: readonly Service[], sql: string, params: unknown[] = []): Promise<Parked[]> {
  const all: Parked[] = [];
  for (const service of services) {
    const { rows } = await connected(ownerUrl(adminUrl, service), (client) => client.query<Omit<Parked, 'service'>>(sql, params));
    all.push(...rows.map((row) => ({ service, ...row })));
  }
  return all;
}
