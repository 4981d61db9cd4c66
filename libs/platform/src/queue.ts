import { createPostgresBackend } from 'bullmq';
import { Redis, type RedisOptions } from 'ioredis';
import type { Service } from '@bangban/contracts';

/** What a queue or worker of BullMQ is made with: a connection to Redis where `REDIS_URL` says so, else PostgreSQL in the queue's own schema. */
export function queueConnection(service: Service, redisOptions: RedisOptions) {
  const { REDIS_URL, DATABASE_URL } = process.env;
  if (!REDIS_URL) return { connection: { connectionString: DATABASE_URL, schema: `${service}_queue`, max: 5, skipMigrations: true }, backend: createPostgresBackend };
  const connection = new Redis(REDIS_URL, { ...redisOptions, connectTimeout: 5_000, socketTimeout: 30_000 });
  connection.on('error', () => { /* the queue and the worker report it */ });
  return { connection, backend: undefined };
}

// in braces, so that a Redis Cluster keeps a queue's keys together
export const queuePrefix = '{bangban}';
