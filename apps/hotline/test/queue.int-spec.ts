import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { queueBackends, spawnService, startRedis } from '@bangban/testing';
import { startHotline, type Hotline } from './hotline.ts';
import { desk } from './matters.ts';

let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); });
afterAll(() => hotline?.stop());

type Row = { executed_by: string | null; late: number; state: string };
const steps = (ids: string[]) => hotline.db.query<Row>(`select s.executed_by, s.state, extract(epoch from s.settled_at - s.due_at)::float8 as late from hotline.deadline_step s join hotline.deadline d on d.id = s.deadline_id where d.subject_id = any($1) and s.step = 'BREACH'`, [ids]);
async function until(condition: () => Promise<boolean>, seconds: number): Promise<void> {
  for (const end = performance.now() + seconds * 1000; performance.now() < end && !(await condition()); ) await wait(100);
}

/** Tickets whose acceptance falls due in so many seconds of the true clock. */
async function dueIn(seconds: number, count: number): Promise<string[]> {
  const ids: string[] = [];
  while (ids.length < count) ids.push(...(await Promise.all(Array.from({ length: Math.min(10, count - ids.length) }, () => desk(hotline).file()))).map(({ id }) => id));
  const at = `'${new Date(Date.now() + seconds * 1_000).toISOString()}'::timestamptz`;
  await hotline.db.query(`with d as (update hotline.deadline set start_at = platform.now() - interval '1 hour', due_at = ${at} where subject_id = any($1) returning id)
    , t as (update hotline.ticket set next_due_at = ${at} where id = any($1))
    update hotline.deadline_step set due_at = case step when 'BREACH' then ${at} else platform.now() + interval '1 day' end where deadline_id in (select id from d)`, [ids]);
  return ids;
}

const backends = queueBackends();
const worker = () => ({ ROLE: 'worker', DIRECTORY_URL: process.env.DIRECTORY_URL!, CACHE_DIR: process.env.CACHE_DIR! });
/** One that leaves a step to the queue, however slow the machine. */
const patient = () => ({ ...worker(), RECONCILE_EVERY_MS: '1000', RECONCILE_GRACE_MS: '60000' });
const workers: { stop(): Promise<void> }[] = [];
afterEach(async () => { await Promise.all(workers.splice(0).map((worker) => worker.stop())); });

it.each(backends)('[X.06] on %s two workers execute each step once, woken by the queue at its time; told to end they leave no job half done', async (backend) => {
  const redis = backend === 'Redis' ? await startRedis() : undefined;
  const env = { ...patient(), ...(redis && { REDIS_URL: redis.url }) };
  workers.push(...(await Promise.all([spawnService('hotline', hotline.db, env), spawnService('hotline', hotline.db, env)])));
  const ids = await dueIn(4, 40);
  await until(async () => (await steps(ids)).every(({ state }) => state === 'DONE'), 25);
  const done = await steps(ids);
  expect(done.map(({ state, executed_by }) => `${state} ${executed_by}`)).toEqual(ids.map(() => 'DONE JOB'));
  for (const { late } of done) expect(late).toBeGreaterThanOrEqual(0);
  expect(await hotline.db.query(`select from hotline.event where name = 'notice.wanted' and payload -> 'subject' ->> 'id' = any($1)`, [ids])).toHaveLength(40);
  const began = performance.now();
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  expect(performance.now() - began).toBeLessThan(30_000);
  await redis?.stop();
}, 90_000);

it.each(backends)('[X.06] on %s a worker told to end amid its work finishes what it has begun and nothing more; the next one does the rest', async (backend) => {
  const redis = backend === 'Redis' ? await startRedis() : undefined;
  const env = { ...patient(), ...(redis && { REDIS_URL: redis.url }) };
  const ids = await dueIn(3, 150);
  const notices = async () => (await hotline.db.query(`select from hotline.event where name = 'notice.wanted' and payload -> 'subject' ->> 'id' = any($1)`, [ids])).length;
  const done = async () => (await steps(ids)).filter(({ state }) => state === 'DONE').length;
  workers.push(await spawnService('hotline', hotline.db, env));
  await until(async () => (await done()) > 5, 25);
  const began = performance.now();
  await workers.pop()!.stop();
  expect(performance.now() - began).toBeLessThan(30_000);
  expect(await notices()).toBe(await done());
  if (redis) {
    const client = new Redis(redis.url);
    expect(await client.llen('{bangban}:hotline:active')).toBe(0);
    expect((await client.keys('*')).filter((name) => !name.startsWith('{bangban}:'))).toEqual([]); // one slot of a Redis Cluster
    client.disconnect();
  } else expect(await hotline.db.query(`select from hotline_queue.job where state = 'active'`)).toEqual([]);
  workers.push(await spawnService('hotline', hotline.db, env));
  await until(async () => (await done()) === 150, 40);
  expect([await done(), await notices()]).toEqual([150, 150]);
  await workers.pop()!.stop();
  await redis?.stop();
}, 120_000);

it('without any queue the sweep executes them all the same', async () => {
  const ids = await dueIn(0, 5);
  workers.push(await spawnService('hotline', hotline.db, { ...worker(), REDIS_URL: 'redis://127.0.0.1:1', RECONCILE_EVERY_MS: '500', RECONCILE_GRACE_MS: '100' }));
  await until(async () => (await steps(ids)).every(({ state }) => state === 'DONE'), 20);
  expect((await steps(ids)).map(({ state, executed_by }) => `${state} ${executed_by}`)).toEqual(ids.map(() => 'DONE SWEEP'));
  const began = performance.now();
  await workers.pop()!.stop();
  expect(performance.now() - began).toBeLessThan(15_000);
}, 60_000);

it('a web process executes nothing', async () => {
  const ids = await dueIn(0, 3);
  workers.push(await spawnService('hotline', hotline.db, { ...worker(), ROLE: 'web', RECONCILE_EVERY_MS: '100', RECONCILE_GRACE_MS: '0' }));
  await wait(1_500);
  expect((await steps(ids)).map(({ state }) => state)).toEqual(['PENDING', 'PENDING', 'PENDING']);
}, 30_000);
