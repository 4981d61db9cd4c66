import { setTimeout as delay } from 'node:timers/promises';
import { type BeforeApplicationShutdown, type FactoryProvider, type OnApplicationBootstrap, type Type } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { processNow } from './clock.ts';
import { refusalFor } from './graphql-errors.ts';
import { Log } from './log.ts';
import { isWorker, settings } from './settings.ts';
import { traced } from './trace.ts';

/** Work that comes round by itself. `run` looks up in the database what is due; it may be run by several workers and at any time. */
export interface PeriodicJob { name: string; everyMs: number; run(): Promise<void> }

/** When each job's next round is; for the migration of each service. Pacing is no rule, so this is the true time and not `platform.now()`. */
export const periodicTable = 'create table periodic_job (name text primary key, next_at timestamptz not null)';

/** The jobs of a service as one provider of its module: `periodicJobs(TicketLapses, …)`, classes that the module provides. */
export const periodicJobs = (...jobs: Type<PeriodicJob>[]): FactoryProvider<PeriodicJobs> =>
  ({ provide: PeriodicJobs, inject: [EntityManager, ...jobs], useFactory: (em: EntityManager, ...all: PeriodicJob[]) => new PeriodicJobs(em, all) });

/**
 * Runs a service's periodic jobs in its workers, without any queue. A round is claimed in the database, so that of several workers one does it.
 * A round that failed, or whose worker died, comes again after its interval or five minutes, whichever is sooner.
 * `PERIODIC_EVERY_MS` caps every interval.
 */
export class PeriodicJobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Log('jobs');
  private readonly cap = settings().PERIODIC_EVERY_MS ?? Infinity;
  private readonly running = new Map<string, Promise<void>>();
  private readonly loop = new Loop('jobs', Math.min(tick, this.cap), () => this.round());
  private registered = false;

  constructor(private readonly em: EntityManager, private readonly jobs: readonly PeriodicJob[]) {}

  onApplicationBootstrap(): void {
    if (isWorker() && this.jobs.length) this.loop.start();
  }

  // before: afterwards the pool of connections is closed
  async beforeApplicationShutdown(): Promise<void> {
    await this.loop.stop();
    await within(patience, Promise.all(this.running.values()));
  }

  private async round(): Promise<void> {
    const idle = this.jobs.filter(({ name }) => !this.running.has(name));
    const list = JSON.stringify(idle.map(({ name, everyMs }) => ({ name, every: this.every(everyMs), hold: Math.min(this.every(everyMs), lease) })));
    if (!this.registered) await this.em.execute(`insert into periodic_job select name, clock_timestamp() from jsonb_to_recordset(?::jsonb) as j (name text) order by name on conflict do nothing`, [list]);
    this.registered = true;
    // a row further away than its interval is left from a longer one
    const claimed = await this.em.execute<{ name: string }[]>(`update periodic_job set next_at = clock_timestamp() + due.hold * interval '1 millisecond' from (
      select name, hold from periodic_job join jsonb_to_recordset(?::jsonb) as j (name text, every int, hold int) using (name)
      where next_at not between clock_timestamp() and clock_timestamp() + every * interval '1 millisecond' for update of periodic_job skip locked) as due
      where periodic_job.name = due.name returning periodic_job.name`, [list]);
    for (const { name } of claimed) {
      const job = idle.find((one) => one.name === name)!;
      this.running.set(name, traced(() => this.run(job)).finally(() => this.running.delete(name)));
    }
  }

  private async run(job: PeriodicJob): Promise<void> {
    try {
      await job.run();
      const every = this.every(job.everyMs);
      if (every > lease) await this.em.execute(`update periodic_job set next_at = clock_timestamp() + ? * interval '1 millisecond' where name = ?`, [every, job.name]);
    } catch (error) {
      this.log.warn('a round failed and comes again', { job: job.name, code: refusalFor(error).code });
    }
  }

  private every(everyMs: number): number { return Math.min(everyMs, this.cap); }
}

const ended = new Map<string, Date>();
/** Seconds since each loop of this process last ended a round well, or began: for metrics and health. */
export const loopAges = () => new Map([...ended].map(([name, at]) => [name, (processNow().getTime() - at.getTime()) / 1_000] as const));

/** Does `round` again and again until it is stopped, `everyMs` apart or as far apart as it answers. A round that failed is told and comes again within two seconds, so that an outage of a moment does not cost a whole interval. */
export class Loop {
  private readonly log = new Log('loop');
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;
  private failing = false;

  constructor(private readonly name: string, private readonly everyMs: number, private readonly round: () => Promise<number | void>) {}

  start(): void {
    ended.set(this.name, processNow());
    this.running ??= this.run();
  }

  get stopped(): boolean { return this.stopping.signal.aborted; }

  /** Begins no further round; resolves when the running one has ended, or does not within ten seconds. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await within(patience, this.running);
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      let wait = this.everyMs;
      try {
        wait = (await traced(this.round)) ?? wait;
        this.failing = false;
        ended.set(this.name, processNow());
      } catch (error) {
        const { code } = refusalFor(error);
        if (!this.failing) this.log.warn('a round failed and is tried again until it works', { loop: this.name, code });
        this.failing = true;
        wait = Math.min(wait, soon);
      }
      await delay(wait, undefined, { signal: this.stopping.signal, ref: false }).catch(() => {});
    }
  }
}

const tick = 1_000;
const soon = 2_000;
const lease = 300_000;
const patience = 10_000;
const within = (ms: number, work: Promise<unknown> | undefined) => Promise.race([work, delay(ms, undefined, { ref: false })]);
