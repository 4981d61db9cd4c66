import { Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { createPostgresBackend, Queue, Worker, type Job } from 'bullmq';
import { Redis } from 'ioredis';
import type { Service } from '@bangban/contracts';
import { isWorker } from './bootstrap.ts';

import type { PeriodicJob } from './periodic.ts';

/** Runs a service's periodic jobs in its workers, on Redis where `REDIS_URL` says so and else on PostgreSQL. */
export class JobRunner implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('jobs');
  private queue: Queue | undefined;
  private worker: Worker | undefined;
  private keepScheduled: NodeJS.Timeout | undefined;
  private scheduling = false;
  private readonly connections: Redis[] = [];

  constructor(private readonly service: Service, private readonly jobs: readonly PeriodicJob[]) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!isWorker()) return;
    this.queue = this.on((connection, backend) => new Queue(this.service, { connection, prefix, defaultJobOptions: { removeOnComplete: 100, removeOnFail: 100 } } as never, backend as never), { commandTimeout: 5_000, maxRetriesPerRequest: 1, enableOfflineQueue: false });
    this.worker = this.on((connection, backend) => new Worker(this.service, (job: Job) => this.execute(job.name), { connection, prefix } as never, backend as never), { maxRetriesPerRequest: null });
    const report = (error: Error) => this.log.warn(`queue: ${error.message}`);
    this.queue.on('error', report);
    this.worker.on('error', report);
    void this.schedule(); // not waited for: the service answers while the queue's server is away, and the schedule follows once it is there
    // a wiped queue forgets its schedule without a word
    this.keepScheduled = setInterval(() => void this.schedule(), 60_000).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.keepScheduled);
    const away = this.connections.some(({ status }) => status !== 'ready');
    if (away) for (const connection of this.connections) connection.disconnect();
    await this.worker?.close(away); // by force: it would wait for an absent Redis without end
    await this.queue?.close();
    for (const connection of this.connections) connection.disconnect();
  }

  private async schedule(): Promise<void> {
    if (this.scheduling) return;
    this.scheduling = true;
    for (const { name, everyMs } of this.jobs) {
      try {
        await this.queue!.upsertJobScheduler(name, { every: everyMs }, { name });
      } catch (error) {
        this.log.warn(`${name} is not scheduled yet: ${(error as Error).message}`);
      }
    }
    this.scheduling = false;
  }

  private async execute(name: string): Promise<void> {
    await this.jobs.find((job) => job.name === name)?.run();
  }

  private on<T>(make: (connection: unknown, backend: unknown) => T, redisOptions: object): T {
    const { REDIS_URL, DATABASE_URL } = process.env;
    if (!REDIS_URL) return make({ connectionString: DATABASE_URL, schema: `${this.service}_queue`, max: 5, skipMigrations: true }, createPostgresBackend);
    const connection = new Redis(REDIS_URL, { ...redisOptions, connectTimeout: 5_000, socketTimeout: 30_000 });
    connection.on('error', () => { /* the queue and the worker report it */ });
    this.connections.push(connection);
    return make(connection, undefined);
  }
}

// in braces, so that a Redis Cluster keeps a queue's keys together
const prefix = '{bangban}';
