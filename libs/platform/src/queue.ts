import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { createPostgresBackend, Queue, Worker, type Job } from 'bullmq';
import { Redis, type RedisOptions } from 'ioredis';
import type { Pool } from 'pg';
import type { Service } from '@bangban/contracts';
import { errorFields, Log } from './log.ts';
import { settings } from './settings.ts';

const log = new Log('queue');
// in braces, so that a Redis Cluster keeps a queue's keys together
const queuePrefix = '{bangban}';

/** A queue or a worker with its connection. `isUp` is always true on PostgreSQL: whether the database answers is told elsewhere. */
export interface Opened<T> { readonly it: T; readonly backend: 'Redis' | 'PostgreSQL'; isUp(): boolean; comesUp(withinMs: number): Promise<boolean>; close(): Promise<void> }

/** A service's queue, on Redis where `REDIS_URL` says so and else on PostgreSQL. Calls fail fast while its server is away: whoever asks has another way. */
export const openQueue = (service: Service): Opened<Queue> => open(service, { commandTimeout: 5_000, maxRetriesPerRequest: 1, enableOfflineQueue: false },
  (connection, backend) => new Queue(service, { connection, prefix: queuePrefix, defaultJobOptions: { removeOnComplete: true, removeOnFail: true } } as never, backend as never));

/** A worker on that queue, which comes back by itself when the server does. */
export const openWorker = (service: Service, process: (job: Job, token?: string) => Promise<void>, concurrency: number): Opened<Worker> => open(service, { maxRetriesPerRequest: null },
  (connection, backend) => new Worker(service, process, { connection, prefix: queuePrefix, concurrency, stalledInterval: 15_000 } as never, backend as never));

function open<T extends Queue | Worker>(service: Service, redisOptions: RedisOptions, make: (connection: unknown, backend: unknown) => T): Opened<T> {
  const { REDIS_URL, DATABASE_URL } = settings();
  // without socketTimeout a half-open connection is never noticed; a worker's blocking call lasts 5 s at most
  const redis = REDIS_URL ? new Redis(REDIS_URL, { ...redisOptions, connectTimeout: 5_000, socketTimeout: 12_000 }) : undefined;
  const it = redis ? make(redis, undefined) : make({ connectionString: DATABASE_URL, schema: `${service}_queue`, max: 5, skipMigrations: true, ...patience }, patientBackend);
  redis?.on('error', () => { /* reported below */ });
  (it as Queue).on('error', (error) => log.warn('the queue reports an error', { ...errorFields(error), frames: undefined }));
  const isUp = () => !redis || redis.status === 'ready';
  return {
    it, backend: redis ? 'Redis' : 'PostgreSQL', isUp,
    comesUp: async (withinMs) => { if (!isUp()) await once(redis!, 'ready', { signal: AbortSignal.timeout(withinMs) }).catch(() => {}); return isUp(); },
    close: async () => {
      const away = !isUp();
      if (away) redis?.disconnect(); // it would wait for an absent Redis without end
      await Promise.race([('run' in it ? it.close(away) : it.close()).catch(() => {}), delay(shutdown, undefined, { ref: false })]); // nor, where PostgreSQL is away, of a loop that goes on asking
      redis?.disconnect();
    },
  };
}

/**
 * BullMQ's backend as it has to be where PostgreSQL may break under it. As it comes, a worker asks again without a pause after any failure but a refused connection, and the failure of its first
 * look is kept for ever: a loop that lets nothing else in the process run. Nor do its clients bear a listener while they are checked out, without which one that breaks ends the process.
 */
const patientBackend: typeof createPostgresBackend = (...made) => {
  const backend = createPostgresBackend(...made);
  const { connection } = backend as unknown as { connection: { pool: Pool; readyPromise: Promise<void> | undefined; waitUntilReady(): Promise<void> } };
  const { pool } = connection;
  pool.on('connect', (client) => client.on('error', () => { /* its query fails, or the pool tells */ }));
  const unhurried = async (error: unknown) => { await delay(pause); throw error; };
  const look = connection.waitUntilReady.bind(connection);
  connection.waitUntilReady = () => look().catch((error) => { connection.readyPromise = undefined; return unhurried(error); });
  const query = pool.query.bind(pool) as (...asked: unknown[]) => Promise<unknown>;
  pool.query = ((...asked: unknown[]) => query(...asked).catch(unhurried)) as never;
  return backend;
};
const pause = 500;
const shutdown = 10_000;
const patience = { connectionTimeoutMillis: 1_500, query_timeout: 11_000, keepAlive: true };
