import { type BeforeApplicationShutdown, type FactoryProvider, type OnApplicationBootstrap } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { events, type EventOf, type Service } from '@bangban/contracts';
import { errorFields, Log } from '../log.ts';
import { Loop } from '../periodic.ts';
import { addressOf, isWorker, setting, settings } from '../settings.ts';
import { ServiceTokens } from '../tokens.ts';
import { acknowledgements, batchSize, patience, type Acknowledgement } from './inbox.ts';

const maxBytes = 1_000_000; // of a request; a service takes 2 MB
const maxTries = 10;
const consumers = [...new Set(Object.values(events).flatMap((event): readonly Service[] => event.consumers))];

/** The relay of a service as a provider of its module. */
export const outboxRelay = (service: Service): FactoryProvider<OutboxRelay> => ({ provide: OutboxRelay, inject: [EntityManager], useFactory: (em: EntityManager) => new OutboxRelay(em, service) });

/**
 * Tells each consumer, in the service's workers, what stands in the outbox for it: a hundred events a request, acknowledged one by one in its answer.
 *
 * Promised, with any number of relays and crashes at any point: each event is told until it is acknowledged, and has its effect once, by the consumer's inbox.
 * What is claimed is claimed for a minute, then told again by whoever comes. A consumer that is away is no fault of the event and counts as no try;
 * an event that it refuses is told again each minute and parked after ten tries (`npm run events`).
 *
 * Not promised: order. Within a request events stand in the order in which they were made; what is refused, released or told by another relay comes later than its successors.
 * A reaction to which that matters compares `aggregate.version`.
 */
export class OutboxRelay implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Log('events');
  private readonly loops: Loop[];
  private readonly misses = new Map<Service, number>();
  private tokens: ServiceTokens | undefined;

  constructor(private readonly em: EntityManager, private readonly service: Service) {
    this.loops = consumers.map((consumer) => new Loop(`events for ${consumer}`, settings().EVENTS_EVERY_MS, () => this.tell(consumer)));
  }

  onApplicationBootstrap(): void {
    if (isWorker()) for (const loop of this.loops) loop.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.loops.map((loop) => loop.stop()));
  }

  /** Tells one consumer what is due for it, at most a hundred events. Answers in how many milliseconds to come again, when that differs from the usual. */
  async tell(consumer: Service): Promise<number | void> {
    const claimed = await this.claim(consumer);
    if (!claimed.length) return;
    const answers: Acknowledgement[] = [];
    let away = false;
    for (const request of inRequests(claimed)) {
      const its: Acknowledgement[] = away ? all(request, 'LATER', 'away') : await this.post(consumer, request);
      away = its.every(({ outcome }) => outcome === 'LATER');
      answers.push(...its);
    }
    const wait = this.waitFor(consumer, away, answers[0]!.problem);
    await this.settle(consumer, answers, wait);
    return away ? wait : claimed.length === batchSize ? 0 : undefined;
  }

  private async claim(consumer: Service): Promise<EventOf[]> {
    const rows = await this.em.execute<Row[]>(`with due as (select event_id from event_delivery where consumer = ? and state = 'PENDING' and next_try_at <= clock_timestamp() order by event_id limit ${batchSize} for update skip locked),
      claimed as (update event_delivery set next_try_at = clock_timestamp() + interval '1 minute' from due where event_delivery.event_id = due.event_id and consumer = ? returning due.event_id)
      select event.* from event join claimed on event.id = claimed.event_id order by event.id`, [consumer, consumer]);
    return rows.map(({ id, name, at, aggregate_type, aggregate_id, aggregate_version, payload }) =>
      ({ id, name, source: this.service, at: new Date(at).toISOString(), aggregate: { type: aggregate_type, id: aggregate_id, version: aggregate_version }, payload }) as EventOf);
  }

  private async post(consumer: Service, request: readonly EventOf[]): Promise<Acknowledgement[]> {
    try {
      const answer = await fetch(`${setting(addressOf(consumer))}/events`, {
        method: 'POST', redirect: 'error', signal: AbortSignal.timeout(patience),
        headers: { authorization: `Bearer ${await this.token(consumer)}`, 'content-type': 'application/json' }, body: JSON.stringify(request),
      });
      if (answer.status === 413) return all(request, 'REFUSED', '内容过大');
      if (!answer.ok) return all(request, 'LATER', `answered ${answer.status}`);
      const answers = new Map(acknowledgements.parse(await answer.json()).map((one) => [one.id, one]));
      return request.map(({ id }) => answers.get(id) ?? { id, outcome: 'LATER', problem: 'not answered' });
    } catch (error) {
      return all(request, 'LATER', reasonOf(error));
    }
  }

  /** One statement, however many they are. Another relay may have been answered meanwhile: what was delivered stays so. */
  private async settle(consumer: Service, answers: readonly Acknowledgement[], wait: number): Promise<void> {
    await this.em.execute(`update event_delivery as d set
        state = case when a.outcome = 'DONE' then 'DELIVERED' when a.outcome = 'REFUSED' and d.tries + 1 >= ${maxTries} then 'PARKED' else d.state end,
        tries = d.tries + case a.outcome when 'REFUSED' then 1 else 0 end,
        next_try_at = case a.outcome when 'REFUSED' then clock_timestamp() + interval '1 minute' when 'LATER' then clock_timestamp() + ? * interval '1 millisecond' else d.next_try_at end,
        settled_at = case when a.outcome = 'DONE' or a.outcome = 'REFUSED' and d.tries + 1 >= ${maxTries} then clock_timestamp() end,
        problem = case when a.outcome <> 'DONE' then left(a.problem, 1000) end
      from jsonb_to_recordset(?::jsonb) as a (id uuid, outcome text, problem text)
      where d.event_id = a.id and d.consumer = ? and d.state <> 'DELIVERED'`, [wait, JSON.stringify(answers), consumer]);
  }

  /** A consumer that is away is asked again after 1, 2, 4, 8, and then each 15 seconds. It is said once that it is away, and once that it is back. */
  private waitFor(consumer: Service, away: boolean, problem: string | null): number {
    const before = this.misses.get(consumer) ?? 0;
    if (away && !before) this.log.warn('a consumer is away', { consumer, reason: problem ?? undefined });
    if (!away && before) this.log.info('a consumer is back', { consumer });
    this.misses.set(consumer, away ? before + 1 : 0);
    return away ? Math.min(1_000 * 2 ** before, 15_000) : 1_000;
  }

  private async token(consumer: Service): Promise<string> {
    this.tokens ??= await ServiceTokens.fromFile(this.service, setting('SERVICE_KEY'));
    return this.tokens.for(consumer, { kind: 'SYSTEM', name: this.service });
  }
}

interface Row { id: string; name: string; at: string; aggregate_type: string; aggregate_id: string; aggregate_version: number; payload: unknown }

const all = (request: readonly EventOf[], outcome: Acknowledgement['outcome'], problem: string): Acknowledgement[] => request.map(({ id }) => ({ id, outcome, problem }));

/** Its code or its name; its text may repeat what was answered. */
function reasonOf(error: unknown): string {
  const { code, error: name } = errorFields(error);
  return String(code ?? name);
}

/** As many events a request as it may hold bytes, and one at least. */
function inRequests(all: readonly EventOf[]): EventOf[][] {
  const requests: EventOf[][] = [];
  let bytes = Infinity;
  for (const event of all) {
    const size = Buffer.byteLength(JSON.stringify(event));
    if ((bytes += size) > maxBytes) { requests.push([]); bytes = size; }
    requests.at(-1)!.push(event);
  }
  return requests;
}
