import { execFileSync } from 'node:child_process';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { BlackHole } from './black-hole.ts';
import { faultsFor } from './faults.ts';
import { judge, type StepFact } from './judge.ts';
import { wrongAfterMoves, type MovedDeadline, type MovedStep } from './moved.ts';
import type { Move } from './mover.ts';
import { Outages } from './outages.ts';
import { Random } from './random.ts';
import { schedule } from './schedule.ts';

describe('the schedule of faults', () => {
  const plan = (seed: number) => schedule(new Random(seed), faultsFor('Redis'), 14, [1_000, 60_000]);

  it('is the same for the same seed, and another for another', () => {
    expect(plan(7)).toEqual(plan(7));
    expect(plan(7)).not.toEqual(plan(8));
  });

  it('has every kind of fault, within its time and one after another', () => {
    for (let seed = 1; seed <= 50; seed++) {
      const times = plan(seed).map(({ atMs }) => atMs);
      expect(new Set(plan(seed).map(({ kind }) => kind))).toEqual(new Set(faultsFor('Redis')));
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect([times.length, times[0]! >= 1_000, times.at(-1)! <= 60_000]).toEqual([14, true, true]);
    }
  });
});

describe('the judge', () => {
  const step = (id: string, more: Partial<StepFact> = {}): StepFact => ({ id, dueAt: 1_000, state: 'DONE', settledAt: 1_500, executedBy: 'JOB', effects: 1, ...more });
  const says = (...steps: StepFact[]) => judge([...Array.from({ length: 20 }, (_, index) => step(`fine-${index}`)), ...steps], 2_000);

  it('passes what was done once and in time', () => {
    expect(says()).toMatchObject({ steps: 20, executed: 20, twice: 0, early: 0, p50Ms: 500, maxMs: 500, byJob: 20, failures: [] });
  });

  it.each([
    ['a double', step('x', { effects: 2 }), { twice: 1 }, 'more than once, such as x'],
    ['one that is pending', step('x', { state: 'PENDING', settledAt: null, executedBy: null, effects: 0 }), { missing: 1 }, 'not executed, such as x'],
    ['one that is done without an effect', step('x', { effects: 0 }), { missing: 1 }, 'not executed, such as x'],
    ['one that came early', step('x', { settledAt: 999 }), { early: 1 }, 'before its time, such as x'],
    ['one that came later than allowed', step('x', { settledAt: 3_001 }), { maxMs: 2_001 }, 'allowed'],
  ])('finds %s', (_what, wrong, counted, told) => {
    const verdict = says(wrong);
    expect(verdict).toMatchObject(counted);
    expect(verdict.failures).toEqual([expect.stringContaining(told)]);
  });

  it('takes overlapping causes for one outage', async () => {
    const outages = new Outages();
    const [first, second] = [outages.begin('PostgreSQL'), outages.begin('no worker')];
    first();
    await sleep(60);
    second();
    second();
    outages.begin('PostgreSQL')();
    expect(outages.longestMs()).toBeGreaterThanOrEqual(59);
    expect(outages.longestMs()).toBeLessThan(1_000);
  });
});

describe('the judge of moves', () => {
  // planned at 0, moved at 1,000, paused from 2,000 to 3,000, met at 5,000
  const moves: Move[] = ([['follow', 1_000, 2], ['pause', 2_000, 2], ['resume', 3_000, 3], ['meet', 5_000, 3]] as const).map(([verb, at, generation]) => ({ deadlineId: 'd', verb, at, generation, changes: verb !== 'meet' }));
  const deadline: MovedDeadline = { id: 'd', generation: 3, dueAt: 4_000, open: false, paused: false, changes: 3 };
  const step = (id: string, more: Partial<MovedStep> = {}): MovedStep =>
    ({ id, deadlineId: 'd', step: 'BREACH', generation: 3, dueAt: 4_000, state: 'DONE', settledAt: 4_200, executedBy: 'JOB', takenBack: false, effects: 1, withdrawals: 0, ...more });
  const wrong = (one: MovedStep, of = deadline) => Object.entries(wrongAfterMoves([step('fine'), step('old', { generation: 1, dueAt: 500, settledAt: 900 }), one], [of], moves, 2_000)).filter(([, ids]) => ids.length).map(([what]) => what);

  it('passes what acted once, in its generation, and a breach that is told after the end that came too late', () => expect([wrong(step('x')), wrong(step('x', { settledAt: 5_100 }))]).toEqual([[], []]));

  it.each([
    [{ effects: 2 }, 'acted more than once, or without an effect'],
    [{ effects: 0 }, 'acted more than once, or without an effect'],
    [{ state: 'SUPERSEDED' }, 'had an effect without having acted'],
    [{ settledAt: 3_900 }, 'acted before its time'],
    [{ generation: 2, dueAt: 1_900, settledAt: 3_100 }, 'acted after its generation was replaced'],
    [{ dueAt: 5_050, settledAt: 5_100 }, 'acted after the deadline was met'],
    [{ step: 'ESCALATE', settledAt: 5_100 }, 'acted after the deadline was met'],
    [{ state: 'CANCELLED', settledAt: 5_000, effects: 0 }, 'dropped at the end, though the breach had come before it'],
    [{ generation: 2, dueAt: 1_900, settledAt: 2_500 }, 'acted while the deadline stood still'],
    [{ dueAt: 3_000, settledAt: 5_000 + 1 }, 'acted later than allowed'],
    [{ state: 'PENDING', settledAt: null, effects: 0 }, 'still pending, though its deadline is over or its time has come'],
    [{ takenBack: true }, 'taken back without telling once, or told without being taken back'],
    [{ withdrawals: 1 }, 'taken back without telling once, or told without being taken back'],
  ])('finds %j', (more, what) => expect(wrong(step('x', more))).toContain(what));

  it('finds a running deadline whose steps did not all act, and a change that was not told', () => {
    expect(wrong(step('x', { step: 'REMIND', state: 'CANCELLED', effects: 0 }), { ...deadline, open: true })).toEqual(['the last generation of a running deadline did not all act']);
    expect(wrong(step('x'), { ...deadline, changes: 2 })).toEqual(['has not one event for each change of its due date']);
  });
});

describe('a black hole', () => {
  const sockets: Socket[] = [];
  const echo = createServer((socket) => { sockets.push(socket); socket.on('error', () => {}); socket.pipe(socket); });
  let hole: BlackHole;
  beforeAll(async () => {
    await new Promise<void>((resolve) => echo.listen(0, '127.0.0.1', resolve));
    hole = await BlackHole.before((echo.address() as AddressInfo).port);
  });
  afterAll(async () => {
    sockets.forEach((socket) => socket.destroy());
    await hole.close();
    await new Promise((resolve) => echo.close(resolve));
  });

  const dial = async () => {
    const socket = connect(hole.port, '127.0.0.1');
    sockets.push(socket);
    await once(socket, 'connect');
    const closed = once(socket, 'close').then(() => 'closed');
    return { said: (text: string) => { socket.write(text); return Promise.race([once(socket, 'data').then(([data]) => String(data)), closed, sleep(300, 'nothing')]); } };
  };

  it('passes on, swallows without closing, and heals for new connections alone', async () => {
    const old = await dial();
    expect(await old.said('before')).toBe('before');
    hole.swallow();
    const young = await dial();
    expect(await Promise.all([old.said('during'), young.said('during')])).toEqual(['nothing', 'nothing']);
    hole.heal();
    const fresh = await dial();
    expect(await Promise.all([old.said('after'), young.said('after'), fresh.said('after')])).toEqual(['nothing', 'nothing', 'after']);
  });
});

it.each([20_000, -20_000])('a process whose clock is %i ms off sees it in every reading, and keeps dates as they are', (off) => {
  const look = 'const at = new Date(); console.log(JSON.stringify([Date.now() - at, at instanceof Date, at.constructor === Date, Date.now(), new Date(5).getTime(), Date.UTC(2026, 0)]))';
  const output = execFileSync(process.execPath, ['--import', join(import.meta.dirname, 'skew.js'), '-e', look], { env: { ...process.env, NODE_OPTIONS: '', CLOCK_SKEW_MS: String(off) }, encoding: 'utf8' });
  const [apart, isDate, isItsOwn, now, five, newYear] = JSON.parse(output) as unknown[];
  expect([isDate, isItsOwn, five, newYear]).toEqual([true, true, 5, Date.UTC(2026, 0)]);
  expect(Math.abs(apart as number)).toBeLessThan(100);
  expect(Math.abs((now as number) - off - Date.now())).toBeLessThan(10_000);
});
