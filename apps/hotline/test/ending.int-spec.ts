import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { cast, graphql, serviceToken, spawnService } from '@bangban/testing';
import { startHotline, type Hotline } from './hotline.ts';
import { desk } from './matters.ts';

let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); });
afterAll(() => hotline?.stop());

async function until<T>(look: () => Promise<T | undefined>, seconds = 20): Promise<T> {
  for (const end = performance.now() + seconds * 1_000; performance.now() < end; await wait(50)) {
    const found = await look();
    if (found !== undefined) return found;
  }
  throw new Error('it did not come');
}

it('a worker told to end takes nothing new, awaits the job that runs, and is gone when it is done; it never answers GraphQL', async () => {
  const { id } = await desk(hotline).file();
  const [{ due }] = (await hotline.db.query<{ due: Date }>(`select min(s.due_at) as due from hotline.deadline_step s join hotline.deadline d on d.id = s.deadline_id where d.subject_id = $1`, [id])) as [{ due: Date }];
  await hotline.db.setNow(new Date(due.getTime() + 1_000).toISOString());
  const holder = new pg.Client({ connectionString: hotline.db.adminUrl });
  holder.on('error', () => {});
  await holder.connect();
  await holder.query('begin');
  await holder.query('select from hotline.deadline where subject_id = $1 for update', [id]);
  const worker = await spawnService('hotline', hotline.db, { ROLE: 'worker', DIRECTORY_URL: process.env.DIRECTORY_URL!, CACHE_DIR: process.env.CACHE_DIR! });
  const health = async () => { const answer = await fetch(`${worker.url}/health/ready`); return { status: answer.status, body: await answer.json() }; };
  expect(await health()).toMatchObject({ status: 200, body: { queue: 'up', directoryCopy: { ageSeconds: expect.any(Number) }, loops: { sweep: expect.any(Number), arm: expect.any(Number), jobs: expect.any(Number) } } });
  expect(await (await fetch(`${worker.url}/metrics`)).text()).toMatch(/^bangban_loop_age_seconds\{loop="sweep",service="hotline",role="worker"\} \d/m);
  expect((await fetch(`${worker.url}/graphql`, { method: 'POST', headers: { authorization: `Bearer ${await serviceToken('hotline', cast.supervisor())}` } })).status).toBe(404);
  // the sweep passes by what is locked, the job waits for it
  await until(async () => (await hotline.db.query(`select from pg_stat_activity where usename = 'bangban_hotline' and wait_event_type = 'Lock' and query like '%for update%'`)).length ? true : undefined);
  let gone = false;
  const ending = worker.stop().then(() => { gone = true; });
  await until(() => health().then(() => undefined, () => true));
  await wait(500);
  expect(gone).toBe(false);
  await holder.query('commit');
  await holder.end();
  const began = performance.now();
  await ending;
  expect(performance.now() - began).toBeLessThan(5_000);
  const steps = await hotline.db.query(`select s.executed_by from hotline.deadline_step s join hotline.deadline d on d.id = s.deadline_id where d.subject_id = $1 and s.state = 'DONE'`, [id]);
  expect(steps).toEqual([{ executed_by: 'JOB' }]);
  expect((await graphql(hotline.url, '{ __typename }', {}, await serviceToken('hotline', cast.supervisor()))).status).toBe(200);
}, 60_000);
