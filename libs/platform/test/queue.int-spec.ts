import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '@bangban/postgres';
import { throwawayDatabase, type ThrowawayDatabase } from '@bangban/testing';
import { JobRunner } from '../src/queue.ts';

const hasRedis = (() => { try { execFileSync('redis-server', ['--version']); return true; } catch { return false; } })();
const backends = hasRedis ? ['PostgreSQL', 'Redis'] : ['PostgreSQL'];

let db: ThrowawayDatabase;
let redis: ChildProcess | undefined;
beforeAll(async () => {
  db = await throwawayDatabase();
  process.env.DATABASE_URL = db.url('hotline');
  process.env.ROLE = 'worker';
});
afterAll(async () => {
  delete process.env.REDIS_URL;
  if (redis) { redis.kill(); await once(redis, 'exit'); }
  await db.drop();
});

async function useRedis(port?: number): Promise<void> {
  port ??= await freePort();
  redis = spawn('redis-server', ['--port', String(port), '--save', '', '--bind', '127.0.0.1'], { stdio: ['ignore', 'pipe', 'ignore'] });
  for await (const line of redis.stdout!) if (String(line).includes('Ready to accept')) break;
  process.env.REDIS_URL = `redis://127.0.0.1:${port}`;
}

/** Work done by the queue, seen without guessing how long it takes. */
async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; !condition() && tries < 200; tries++) await wait(50);
}

it.each(backends)('a periodic job comes round again on %s, goes on after one run that failed, and ends with the worker', async (backend) => {
  if (backend === 'Redis') await useRedis();
  let runs = 0;
  const runner = new JobRunner('hotline', [{ name: 'tick', everyMs: 200, run: async () => { runs += 1; if (runs === 1) throw new Error('the first one fails'); } }]);
  await runner.onApplicationBootstrap();
  await until(() => runs >= 3);
  expect(runs).toBeGreaterThanOrEqual(3);
  await runner.onApplicationShutdown();
  const ended = runs;
  await wait(600);
  expect(runs).toBe(ended);
});

it('a worker starts and ends while Redis is away, and works once Redis is there', async () => {
  const port = await freePort();
  process.env.ROLE = 'worker';
  process.env.REDIS_URL = `redis://127.0.0.1:${port}`;
  let runs = 0;
  const make = () => new JobRunner('hotline', [{ name: 'tick', everyMs: 200, run: async () => { runs += 1; } }]);
  const idle = make();
  await idle.onApplicationBootstrap();
  await wait(300);
  await idle.onApplicationShutdown();
  if (!hasRedis) return;
  const runner = make();
  await runner.onApplicationBootstrap();
  redis?.kill();
  await useRedis(port);
  await until(() => runs > 0);
  await runner.onApplicationShutdown();
  expect(runs).toBeGreaterThan(0);
});

it('a web process runs no job', async () => {
  process.env.ROLE = 'web';
  let runs = 0;
  const runner = new JobRunner('hotline', [{ name: 'tick', everyMs: 100, run: async () => { runs += 1; } }]);
  await runner.onApplicationBootstrap();
  await wait(400);
  await runner.onApplicationShutdown();
  expect(runs).toBe(0);
});
