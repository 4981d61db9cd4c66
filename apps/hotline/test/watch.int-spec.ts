import { DailySelfCheck, StepExecutor } from '@bangban/deadlines';
import { cast } from '@bangban/testing';
import { startHotline, type Hotline } from './hotline.ts';
import { desk } from './matters.ts';

let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); });
afterAll(() => hotline?.stop());
const at = (iso: string) => hotline.db.setNow(`${iso}:00+08:00`);

/** What Prometheus would read: by name, and by name with its labels but service and role. */
async function metrics(): Promise<Map<string, number>> {
  const text = await (await fetch(new URL('/metrics', hotline.url))).text();
  return new Map([...text.matchAll(/^(\w+)\{(.*)\} (\S+)$/gm)].map(([, name, labels, value]) => [[name, ...labels!.split(',').filter((label) => !/^(service|role)=/.test(label))].join(' '), Number(value)]));
}

it('the oldest step that waits, and how late and by whom steps were executed, are told; without any there is no lateness', async () => {
  const { file, step } = desk(hotline);
  await at('2026-11-23T10:00');
  await step(cast.dispatcher(), 'acceptTicket', await file());
  expect([...(await metrics())]).toEqual(expect.arrayContaining([['bangban_deadline_oldest_overdue_seconds', 0], ['bangban_deadline_overdue_steps', 0], ['bangban_database_up', 1]]));
  const [{ due }] = (await hotline.db.query<{ due: Date }>(`select min(due_at) as due from hotline.deadline_step where state = 'PENDING'`)) as [{ due: Date }];
  await hotline.db.setNow(new Date(due.getTime() + 7_000).toISOString());
  const before = await metrics();
  expect(before.get('bangban_deadline_oldest_overdue_seconds')).toBeCloseTo(7, 0);
  await hotline.app.get(StepExecutor).sweep(0);
  const after = await metrics();
  expect(after.get('bangban_deadline_oldest_overdue_seconds')).toBe(0);
  const sum = (all: Map<string, number>, start: string) => [...all].filter(([name]) => name.startsWith(start) && name.includes('SWEEP')).reduce((total, [, value]) => total + value, 0);
  expect(sum(after, 'bangban_deadline_steps_executed_total')).toBeGreaterThan(sum(before, 'bangban_deadline_steps_executed_total'));
  expect(after.get('bangban_deadline_step_lateness_seconds_bucket le="5" by="SWEEP"')).toBe(0);
  expect(after.get('bangban_deadline_step_lateness_seconds_bucket le="10" by="SWEEP"')).toBeGreaterThan(0);
  expect(after.get('bangban_outbox_pending')).toBeGreaterThan(0);
});

it('[X.09] what the last self-check found is told, and nothing before the first', async () => {
  expect((await metrics()).has('bangban_selfcheck_violations')).toBe(false);
  const { file } = desk(hotline);
  const { id } = await file();
  await hotline.db.query('update hotline.ticket set next_due_at = null where id = $1', [id]);
  await hotline.app.get(DailySelfCheck).run();
  expect((await metrics()).get('bangban_selfcheck_violations')).toBeGreaterThan(0);
});

it('health tells the copy of the directory and the queue; a web process has no loops to tell', async () => {
  const answer = await fetch(new URL('/health/ready', hotline.url));
  const body = await answer.json();
  expect([answer.status, body]).toEqual([200, { status: 'up', database: 'up', queue: 'up', smsGateway: 'none', directoryCopy: { version: expect.any(Number), ageSeconds: expect.any(Number) } }]);
  expect(body.directoryCopy.ageSeconds).toBeLessThan(30);
  expect((await metrics()).get('bangban_directory_copy_age_seconds')).toBeLessThan(30);
});
