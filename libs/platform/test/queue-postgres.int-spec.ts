import { setTimeout as wait } from 'node:timers/promises';
import { throwawayDatabase, type ThrowawayDatabase } from '@bangban/testing';
import { openQueue, openWorker } from '../src/queue.ts';
import { breakableWay } from './breakable.ts';

let db: ThrowawayDatabase;
let way: Awaited<ReturnType<typeof breakableWay>>;
beforeEach(async () => {
  db = await throwawayDatabase();
  way = await breakableWay(db.url('hotline'));
  process.env.DATABASE_URL = way.url;
});
afterEach(async () => { way.stop(); await db.drop(); });

it.each(['away', 'hung'] as const)('a worker that begins while PostgreSQL is %s asks again at its leisure, works once it is there, and ends', async (state) => {
  way.be(state);
  let done = 0;
  const worker = openWorker('hotline', async () => { done += 1; }, 1);
  const queue = openQueue('hotline');
  let complaints = 0;
  worker.it.on('error', () => { complaints += 1; });
  await wait(2_500);
  expect(complaints).toBeLessThan(10);
  way.be('away');
  way.be('open');
  for (let tries = 0; !done && tries < 100; tries++) {
    await queue.it.add('step', {}, { jobId: 'one-1' }).catch(() => {});
    await wait(100);
  }
  expect(done).toBe(1);
  await Promise.all([worker.close(), queue.close()]);
});

it('a connection that breaks right after it was made ends no process', async () => {
  const queue = openQueue('hotline');
  await new Promise<void>((resolve) => (queue.it.getBackend() as unknown as { connection: { pool: { once(event: 'connect', then: () => void): void } } }).connection.pool.once('connect', resolve));
  way.be('hung');
  await wait(50);
  way.be('away');
  await wait(1_000);
  way.be('open');
  expect(await queue.it.getJobCounts()).toMatchObject({ waiting: 0 });
  await queue.close();
});
