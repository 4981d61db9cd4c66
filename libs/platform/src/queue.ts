import { once } from 'node:events';
import { Logger } from '@nestjs/common';
import { createPostgresBackend, Queue, Worker, type Job } from 'bullmq';
import { Redis, type RedisOptions } from 'ioredis';
import type { Service } from '@bangban/contracts';

const log = new Logger('queue');
// in braces, so that a Redis Cluster keeps a queue's keys together
export const queuePrefix = '{bangban}';

/** A queue or a worker with its connection. `isUp` is always true on PostgreSQL: whether the database answers is told elsewhere. */
export interface Opened<T> { readonly it: T; readonly backend: 'Redis' | 'PostgreSQL'; isUp(): boolean; comesUp(withinMs: number): Promise<boolean>; close(): Promise<void> }

/** A service's queue, on Redis where `REDIS_URL` says so and else on PostgreSQL. Calls fail fast while its server is away: whoever asks has another way. */
export const openQueue = (service: Service): Opened<Queue> => open(service, { commandTimeout: 5_000, maxRetriesPerRequest: 1, enableOfflineQueue: false },
  (connection, backend) => new Queue(service, { connection, prefix: queuePrefix, defaultJobOptions: { removeOnComplete: true, removeOnFail: true } } as never, backend as never));

/** A worker on that queue, which comes back by itself when the server does. */
export const openWorker = (service: Service, process: (job: Job, token?: string) => Promise<void>, concurrency: number): Opened<Worker> => open(service, { maxRetriesPerRequest: null },
  (connection, backend) => new Worker(service, process, { connection, prefix: queuePrefix, concurrency, stalledInterval: 15_000 } as never, backend as never));

function open<T extends Queue | Worker>(service: Service, redisOptions: RedisOptions, make: (connection: unknown, backend: unknown) => T): Opened<T> {
  const { REDIS_URL, DATABASE_URL } = process.env;
  // without socketTimeout a half-open connection is never noticed; a worker's blocking call lasts 5 s at most
  const redis = REDIS_URL ? new Redis(REDIS_URL, { ...redisOptions, connectTimeout: 5_000, socketTimeout: 12_000 }) : undefined;
  const it = redis ? make(redis, undefined) : make({ connectionString: DATABASE_URL, schema: `${service}_queue`, max: 5, skipMigrations: true, ...patience }, createPostgresBackend);
  redis?.on('error', () => { /* reported below */ });
  (it as Queue).on('error', ({ message }) => log.warn(message));
  const isUp = () => !redis || redis.status === 'ready';
  return {
    it, backend: redis ? 'Redis' : 'PostgreSQL', isUp,
    comesUp: async (withinMs) => { if (!isUp()) await once(redis!, 'ready', { signal: AbortSignal.timeout(withinMs) }).catch(() => {}); return isUp(); },
    close: async () => {
      const away = !isUp();
      if (away) redis?.disconnect(); // it would wait for an absent Redis without end
      await ('run' in it ? it.close(away) : it.close()).catch(() => {});
      redis?.disconnect();
    },
  };
}
const patience = { connectionTimeoutMillis: 1_500, query_timeout: 11_000, keepAlive: true };
