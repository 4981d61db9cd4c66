import { setTimeout as wait } from 'node:timers/promises';
import { MikroORM } from '@mikro-orm/postgresql';
import { throwawayDatabase, type ThrowawayDatabase } from '@bangban/testing';
import { ormOptions } from '../src/database.ts';
import { Loop, PeriodicJobs, type PeriodicJob } from '../src/periodic.ts';

let db: ThrowawayDatabase;
let orm: MikroORM;
beforeAll(async () => {
  db = await throwawayDatabase();
  orm = await MikroORM.init({ ...ormOptions([], db.url('hotline')), discovery: { warnWhenNoEntities: false } }) as never;
});
afterAll(async () => { await orm?.close(true); await db?.drop(); });
beforeEach(async () => {
  Object.assign(process.env, { ROLE: 'worker', PERIODIC_EVERY_MS: '50' });
  await db.query('truncate hotline.periodic_job');
});
afterEach(() => { delete process.env.PERIODIC_EVERY_MS; });

const job = (name: string, everyMs: number, run: () => Promise<void>): PeriodicJob => ({ name, everyMs, run });
function start(...jobs: PeriodicJob[]): PeriodicJobs {
  const all = new PeriodicJobs(orm.em as never, jobs);
  all.onApplicationBootstrap();
  return all;
}
const until = async (condition: () => boolean) => { for (let tries = 0; !condition() && tries < 200; tries++) await wait(25); };
const untilNext = async (name: string) => (await db.query<{ seconds: number }>('select extract(epoch from next_at - clock_timestamp())::float8 as seconds from hotline.periodic_job where name = $1', [name]))[0]!.seconds;

it('a job comes round again, goes on after a run that failed, and ends with its worker', async () => {
  let runs = 0;
  const jobs = start(job('tick', 60_000, async () => { runs += 1; if (runs === 1) throw new Error('the first one fails'); }));
  await until(() => runs >= 3);
  expect(runs).toBeGreaterThanOrEqual(3);
  await jobs.beforeApplicationShutdown();
  const ended = runs;
  await wait(300);
  expect(runs).toBe(ended);
});

it('of four workers one does a round', async () => {
  process.env.PERIODIC_EVERY_MS = '3000';
  let runs = 0;
  const workers = [1, 2, 3, 4].map(() => start(job('tick', 60_000, async () => { runs += 1; })));
  await wait(500);
  expect(runs).toBe(1);
  await until(() => runs === 2);
  await wait(300);
  expect(runs).toBe(2);
  for (const worker of workers) await worker.beforeApplicationShutdown();
});

it('a job that takes longer than its interval does not overlap itself, keeps no other waiting, and is awaited at the end', async () => {
  let [slow, atOnce, most, quick] = [0, 0, 0, 0];
  const jobs = start(
    job('slow', 50, async () => { slow += 1; most = Math.max(most, atOnce += 1); await wait(400); atOnce -= 1; }),
    job('quick', 50, async () => { quick += 1; }),
  );
  await until(() => slow === 2);
  expect(most).toBe(1);
  expect(quick).toBeGreaterThan(3);
  await jobs.beforeApplicationShutdown();
  expect(atOnce).toBe(0);
});

it('a daily job that was done waits a day; one that failed, or whose worker died, comes again within minutes', async () => {
  delete process.env.PERIODIC_EVERY_MS;
  const day = 86_400_000;
  let done = 0;
  const jobs = start(job('done', day, async () => { done += 1; }), job('failed', day, async () => { done += 1; throw new Error('failed'); }), job('hangs', day, () => { done += 1; return new Promise(() => {}); }));
  await until(() => done === 3);
  await wait(200);
  expect(await untilNext('done')).toBeGreaterThan(86_000);
  expect(await untilNext('failed')).toBeLessThan(301);
  expect(await untilNext('hangs')).toBeLessThan(301);
  await Promise.race([jobs.beforeApplicationShutdown(), wait(50)]);
});

it('a job that was daily and is hourly now does not wait for its old day', async () => {
  await db.query(`insert into hotline.periodic_job values ('hourly', clock_timestamp() + interval '20 hours')`);
  let runs = 0;
  const jobs = start(job('hourly', 3_600_000, async () => { runs += 1; }));
  await until(() => runs > 0);
  await jobs.beforeApplicationShutdown();
  expect(runs).toBeGreaterThan(0);
});

it('a web process runs no job', async () => {
  process.env.ROLE = 'web';
  let runs = 0;
  const jobs = start(job('tick', 50, async () => { runs += 1; }));
  await wait(300);
  await jobs.beforeApplicationShutdown();
  expect(runs).toBe(0);
});

it('a loop whose round failed does it again soon, however far its rounds are apart', async () => {
  let rounds = 0;
  const loop = new Loop('apart', 60_000, async () => { rounds += 1; if (rounds === 1) throw new Error('the database was away for a moment'); });
  loop.start();
  for (let tries = 0; rounds < 2 && tries < 100; tries++) await wait(50);
  await loop.stop();
  expect(rounds).toBe(2);
});
