import { setTimeout as delay } from 'node:timers/promises';
import { Controller, Get, Res } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyReply } from 'fastify';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { outboxState } from './events/outbox.ts';
import { errorFields, Log } from './log.ts';
import { loopAges } from './periodic.ts';

/** What this process tells Prometheus. A counter or histogram is made with `registers: [registry]`, a gauge that has to be looked up with `measure`. */
export const registry = new Registry();

/** A value, or one for each set of labels. What is undefined or null is not told at all: absent is honest, 0 would not be. */
export type Sample = number | undefined | null | { labels: Record<string, string>; value: number }[];
type Look<N extends string = string> = (em: EntityManager) => Promise<Partial<Record<N, Sample>>>;

interface Group { help: Record<string, string>; look: Look; local: boolean }
const groups = new Map<string, Group>();

/**
 * A group of gauges, by name and help, that one look fills anew at each scrape: one cheap statement at most.
 * A look that fails or is late costs its own gauges and nothing else. Measuring the same names again replaces the look.
 */
export function measure<N extends string>(help: Record<N, string>, look: Look<N>): void {
  groups.set(Object.keys(help)[0]!, { help, look, local: false });
}

/** The same for what this process knows without asking anybody. */
export function measureHere<N extends string>(help: Record<N, string>, look: (em: EntityManager) => Partial<Record<N, Sample>> | Promise<Partial<Record<N, Sample>>>): void {
  groups.set(Object.keys(help)[0]!, { help, look: async (em) => look(em), local: true });
}

const patience = 1_500; // an answer within 2 s, whatever the database does
interface Round { readonly arrived: Map<string, Partial<Record<string, Sample>>>; readonly done: Promise<unknown> }

/** `/metrics`, open like `/health`: for the scraper beside the service, never through the gateway. */
@Controller('metrics')
export class MetricsController {
  private readonly log = new Log('metrics');
  private round: Round | undefined;

  constructor(private readonly em: EntityManager) {
    measure({ bangban_database_up: '1 where the database answered this scrape' }, async (em) => { await em.execute('select 1'); return { bangban_database_up: 1 }; });
    measureHere({
      bangban_database_pool_size: 'Connections to the database that are open', bangban_database_pool_idle: 'Open connections that nobody uses',
      bangban_database_pool_waiting: 'Requests that wait for a connection', bangban_database_pool_max: 'Connections that may be open',
    }, poolOf);
    measure({ bangban_outbox_pending: 'Events of which a consumer has not been told yet', bangban_outbox_oldest_seconds: 'Age of the oldest of them; 0 where there is none', bangban_outbox_parked: 'Events given up after ten refusals, until somebody retries them' }, async (em) => {
      const { pending, oldestPendingSeconds, parked } = await outboxState(em);
      return { bangban_outbox_pending: pending, bangban_outbox_oldest_seconds: oldestPendingSeconds, bangban_outbox_parked: parked };
    });
    measureHere({ bangban_loop_age_seconds: 'How long ago each loop of this worker last came to its end without an error' }, () => ({ bangban_loop_age_seconds: [...loopAges()].map(([loop, value]) => ({ labels: { loop }, value })) }));
  }

  @Get()
  async show(@Res() reply: FastifyReply) {
    const { arrived } = await this.look();
    const told = Object.assign({ bangban_database_up: 0 } as Record<string, Sample>, ...arrived.values());
    for (const { help } of groups.values()) for (const name of Object.keys(help)) tell(name, help[name]!, told[name]);
    tell('bangban_metrics_missing', 'Groups of gauges that could not be looked up for this scrape', [...groups.keys()].map((group) => ({ labels: { group }, value: arrived.has(group) ? 0 : 1 })));
    return reply.type(registry.contentType).send(await registry.metrics());
  }

  /** Scrapes that come while an earlier one still waits share its looks, so that a hung database is asked once. */
  private async look(): Promise<Round> {
    const round = (this.round ??= this.begin());
    await Promise.race([round.done, delay(patience, undefined, { ref: false })]);
    return round;
  }

  private begin(): Round {
    const arrived: Round['arrived'] = new Map();
    return { arrived, done: this.lookAt([...groups], arrived).finally(() => { this.round = undefined; }) };
  }

  /** First what needs no database, so that the pool is seen before these looks use it themselves; then the statements, two at a time. */
  private async lookAt(all: [string, Group][], arrived: Round['arrived']): Promise<void> {
    const one = async ([group, { look }]: [string, Group]) => {
      try { arrived.set(group, await look(this.em.fork())); } catch (error) { this.log.warn('could not be looked up', { group, ...errorFields(error), frames: undefined }); }
    };
    await Promise.all(all.filter(([, { local }]) => local).map(one));
    const asking = all.filter(([, { local }]) => !local).values();
    const lane = async () => { for (const group of asking) await one(group); };
    await Promise.all([lane(), lane()]);
  }
}

function tell(name: string, help: string, sample: Sample): void {
  registry.removeSingleMetric(name);
  const samples = Array.isArray(sample) ? sample : typeof sample === 'number' ? [{ labels: {}, value: sample }] : [];
  if (!samples.length) return;
  const gauge = new Gauge({ name, help, labelNames: Object.keys(samples[0]?.labels ?? {}), registers: [registry] });
  for (const { labels, value } of samples) gauge.set(labels, Number(value));
}

interface Pool { totalCount: number; idleCount: number; waitingCount: number; options: { max?: number } }
async function poolOf(em: EntityManager): Promise<Record<string, Sample>> {
  const { totalCount, idleCount, waitingCount, options } = (await em.getConnection().getNativeClient()) as unknown as Pool;
  return { bangban_database_pool_size: totalCount, bangban_database_pool_idle: idleCount, bangban_database_pool_waiting: waitingCount, bangban_database_pool_max: options.max };
}

collectDefaultMetrics({ register: registry });
