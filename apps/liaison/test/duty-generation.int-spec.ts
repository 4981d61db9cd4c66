import pg from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';
import { DutyPeriods, Recomputation } from '@bangban/deadlines';
import { DirectoryClient } from '@bangban/directory-client';
import { refuse } from '@bangban/kernel';
import { DatabaseClock } from '@bangban/platform';
import { EntityManager } from '@mikro-orm/postgresql';
import { cast } from '@bangban/testing';
import { duties, type Opened } from './duties.ts';
import { startLiaison, type Liaison } from './liaison.ts';

let liaison: Liaison;
beforeAll(async () => { liaison = await startLiaison(); });
// time goes back between these stories, which it does not in life: each begins with nothing
beforeEach(() => query('truncate liaison.duty, liaison.duty_period, liaison.duty_evidence, liaison.deadline, liaison.deadline_step'));
afterAll(() => liaison?.stop());
const { at, open, of, states, work, told, fulfil } = duties(() => liaison);
const query = <Row extends pg.QueryResultRow>(sql: string, params: unknown[] = []) => liaison.db.query<Row>(sql, params);
let keys = 0;

const many = async (count: number): Promise<Opened[]> => {
  await at('2025-01-02T09:00');
  const all = [];
  for (let index = 0; index < count; index++) all.push(await open('2025-01-02', [(['VISIT', 'POLICY_BRIEFING', 'PARTNER_INTRODUCTION'] as const)[index % 3]!]));
  return all;
};
/** Of each duty its periods, each with one running deadline and a breach to come; nothing twice, nothing left out. */
const whole = async (all: readonly Opened[], until: string) => {
  const rows = await query<{ subject: string; periods: string[]; deadlines: number; breaches: number }>(`
    select d.subject_id as subject, array_agg(to_char(p.ends_on, 'YYMM') order by p.ends_on) as periods,
      (sum((select count(*) from liaison.deadline x where x.subject_id = p.id and x.met_at is null and x.withdrawn_at is null)))::int as deadlines,
      (sum((select count(*) from liaison.deadline x join liaison.deadline_step s on s.deadline_id = x.id and s.step = 'BREACH' where x.subject_id = p.id)))::int as breaches
    from liaison.duty d join liaison.duty_period p on p.duty_id = d.id where d.subject_id = any($1::uuid[]) group by 1`, [all.map(({ subjectId }) => subjectId)]);
  const expected = [1, 6, 12].map((length) => Array.from({ length: 12 / length }, (_, index) => [index * length + 1, (index + 1) * length]).map((ends) => ends.map((month) => `25${String(month).padStart(2, '0')}`)));
  const by = new Map(rows.map((row) => [row.subject, row]));
  for (const [index, { subjectId }] of all.entries()) {
    const { periods, deadlines, breaches } = by.get(subjectId)!;
    const wanted = expected[index % 3]!.filter(([begins]) => begins! <= until).map(([, ends]) => ends);
    expect([index, periods, deadlines, breaches]).toEqual([index, wanted, wanted.length, wanted.length]);
  }
};

describe('the periods of many duties are made once each', () => {
  it('by two workers at once, whatever their batches', async () => {
    const all = await many(60);
    await at('2025-05-02T09:00');
    const worker = () => new DutyPeriods(liaison.app.get(EntityManager), liaison.app.get(DatabaseClock), liaison.app.get(DirectoryClient));
    const made = await Promise.all([worker().make(7), worker().make(11), worker().make(60)]);
    await whole(all, '2506');
    expect(made.reduce((sum, one) => sum + one, 0)).toBe(20 * 4); // March to June of the twenty monthly ones; the half-year and the year are under way
    expect(await worker().make()).toBe(0);
  });

  it('also where a worker dies between two batches, or in the middle of one', async () => {
    const all = await many(45);
    await at('2025-06-02T09:00');
    let batches = 0;
    const em = liaison.app.get(EntityManager);
    const dying = new Proxy(em, { get: (target, name) => (name !== 'fork' ? Reflect.get(target, name) as unknown : () => new Proxy(target.fork(), { get: (fork, of) => (of !== 'transactional' ? bound(fork, of) : async (work: never) => (++batches > 2 ? refuse('UNAVAILABLE') : fork.transactional(work))) })) });
    const bound = (target: object, name: string | symbol): unknown => { const value: unknown = Reflect.get(target, name); return typeof value === 'function' ? (value as () => unknown).bind(target) : value; };
    await expect(new DutyPeriods(dying, liaison.app.get(DatabaseClock), liaison.app.get(DirectoryClient)).make(4)).rejects.toThrow();
    // one more, which has taken some and made nothing of them yet
    const client = new pg.Client(liaison.db.url('liaison'));
    client.on('error', () => {});
    await client.connect();
    await client.query('begin');
    const { rows: [backend] } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    await client.query(`update duty set made_until = '2026-12-31' where subject_id = any($1::uuid[])`, [all.slice(20).map(({ subjectId }) => subjectId)]);
    const healing = liaison.app.get(DutyPeriods).make(10);
    await sleep(300);
    await query('select pg_terminate_backend($1)', [backend!.pid]);
    await healing;
    await client.end().catch(() => {});
    await liaison.app.get(DutyPeriods).make();
    await whole(all, '2507');
  });

  it('and when no worker ran for months, all of them, of whose misses is told then', async () => {
    await at('2025-01-02T09:00');
    const opened = await open('2025-01-02');
    await at('2025-08-20T09:00');
    await work();
    expect(await states(opened)).toEqual([...[1, 2, 3, 4, 5, 6, 7].map((month) => `2025年${month}月 MISSED`), '2025年8月 OPEN', '2025年9月 OPEN']);
    expect((await told(opened)).filter(({ level }) => level === 'BREACH')).toHaveLength(7);
  });

  it('on demand too, where something is entered for a period that no worker has made yet', async () => {
    await at('2025-01-02T09:00');
    const opened = await open('2025-01-02');
    await at('2025-08-20T09:00');
    await fulfil(opened, '2025-08-19');
    expect((await states(opened)).at(-1)).toBe('2025年8月 FULFILLED');
  });

  it('in the past too, for what began before it was entered: of that nobody is told, and what is entered for it is not late (A22)', async () => {
    await at('2025-05-12T09:00');
    const opened = await open('2025-02-03');
    await fulfil(opened, '2025-03-04');
    await at('2025-05-13T09:00');
    await work();
    expect((await of(opened)).map(({ period, state, history, late }: any) => [period, state, history, late])).toEqual([['2025年2月', 'MISSED', true, 0], ['2025年3月', 'FULFILLED', true, 0], ['2025年4月', 'MISSED', true, 0], ['2025年5月', 'OPEN', false, 0], ['2025年6月', 'OPEN', false, 0]]);
    expect(await told(opened)).toEqual([]);
  });
});

describe('a changed target', () => {
  const change = async (key: string, value: string, effectiveFrom: string) => {
    const { code, message } = await liaison.askDirectory(cast.supervisor(), 'mutation($input: ChangeRuleTargetInput!) { changeRuleTarget(input: $input) { ruleTarget { key } } }', { input: { idempotencyKey: `duty-rule-${(keys += 1)}`, key, value, effectiveFrom, reason: '试行' } });
    if (code) throw new Error(message);
    await liaison.app.get(DirectoryClient).refresh();
  };

  it('holds for periods that begin on its day or later, also those that were made ahead, and never for one that has begun (A23)', async () => {
    await at('2025-03-03T09:00');
    const opened = await open('2025-03-03', ['CONTACT']);
    await change('duty.contact', '2', '2025-03-20');
    await work();
    expect((await of(opened)).map(({ period, required, state }: any) => [period, required, state]).sort()).toEqual([['2025年3月', 1, 'OPEN'], ['2025年4月', 1, 'CANCELLED'], ['2025年4月', 2, 'OPEN']]);
    await fulfil(opened, '2025-03-03', ['CONTACT']);
    await at('2025-04-10T09:00');
    await work();
    await fulfil(opened, '2025-04-10', ['CONTACT']);
    expect((await of(opened, { from: '2025-04-01', until: '2025-04-30', state: 'OPEN' }))[0]).toMatchObject({ required: 2, done: 1, missing: 1 });
    await fulfil(opened, '2025-04-10', ['CONTACT']);
    expect((await states(opened, { from: '2025-03-01', until: '2025-04-30' })).sort()).toEqual(['2025年3月 FULFILLED', '2025年4月 CANCELLED', '2025年4月 FULFILLED']);
    await work();
    expect(await states(opened, { from: '2025-05-01' })).toEqual(['2025年5月 OPEN']); // nothing is made twice
  });

  it('set to nothing and back before it holds leaves the period that was made ahead, or makes it anew', async () => {
    await at('2025-06-10T09:00');
    const opened = await open('2025-06-10', ['CONTACT']);
    await work();
    await change('duty.contact', '0', '2025-07-01');
    await work();
    expect(await states(opened)).toEqual(['2025年6月 OPEN', '2025年7月 CANCELLED']);
    await at('2025-06-11T09:00');
    await change('duty.contact', '1', '2025-07-01');
    await work();
    expect((await states(opened)).sort()).toEqual(['2025年6月 OPEN', '2025年7月 CANCELLED', '2025年7月 OPEN']);
  });

  it('of nothing is asked for nothing while it holds, and for something again afterwards', async () => {
    await at('2025-06-10T09:00');
    const opened = await open('2025-06-10', ['CONTACT']);
    await change('duty.contact', '0', '2025-07-01');
    await work();
    await at('2025-08-15T09:00');
    await work();
    await change('duty.contact', '1', '2025-09-01');
    await work();
    expect((await of(opened)).map(({ period, state }: any) => `${period} ${state}`).filter((one: string) => !one.endsWith('CANCELLED'))).toEqual(['2025年6月 MISSED', '2025年9月 OPEN']);
    expect(await query('select made_until::text from liaison.duty')).toEqual([{ made_until: '2025-09-30' }]);
  });

  it('of who is told when is one too', async () => {
    await at('2025-05-06T09:00');
    const opened = await open('2025-05-06', ['HEAD_TALK']);
    await change('remind.duty', '4', '2025-05-10');
    await work();
    for (const time of ['2025-05-29T09:00', '2025-06-30T09:00']) { await at(time); await work(); }
    expect((await told(opened)).filter(({ level }) => level === 'REMIND').map(({ due }) => due.slice(0, 10))).toEqual(['2025-05-29', '2025-06-24']); // 5 and 2 of May, of which the later is told; 4 of June
  });
});

describe('[4.10] the term of late entry follows the calendar', () => {
  it('and says where it is provisional (A15)', async () => {
    await at('2026-11-03T09:00');
    const opened = await open('2026-11-03', ['VISIT'], { endsOn: '2026-12-31' });
    await at('2026-12-01T09:00');
    await work();
    expect((await of(opened)).map(({ period, dueAt, provisional }: any) => [period, dueAt, provisional])).toEqual([['2026年11月', '2026-12-03T18:00:00+08:00', false], ['2026年12月', '2027-01-05T18:00:00+08:00', true]]);
  });

  it('a rest day that is declared moves it, and the reminders, before they have acted', async () => {
    await at('2025-05-06T09:00');
    const opened = await open('2025-05-06', ['VISIT'], { endsOn: '2025-05-31' });
    await restDays('2025-05-29', '2025-06-04');
    await liaison.app.get(Recomputation).run();
    expect(await of(opened)).toMatchObject([{ period: '2025年5月', endsOn: '2025-05-31', dueAt: '2025-06-06T18:00:00+08:00', state: 'OPEN' }]);
    for (const time of ['2025-05-23T08:31', '2025-05-28T08:31', '2025-06-05T18:01']) { await at(time); await work(); }
    expect((await told(opened)).map(({ level, due }) => `${level} ${due.slice(0, 10)}`)).toEqual(['REMIND 2025-05-23', 'REMIND 2025-05-28']);
    expect(await states(opened)).toEqual(['2025年5月 OPEN']);
    await at('2025-06-06T18:01');
    await work();
    expect(await states(opened)).toEqual(['2025年5月 MISSED']);
    expect((await liaison.ask(cast.supervisor(), '{ liaisonSelfCheck { violations { rule } } }')).data.liaisonSelfCheck.violations.filter(({ rule }: any) => rule === 'WRONG_NEXT_DUE')).toEqual([]);
  });

  /** Declared in the directory and approved; what the services would answer of its impact is put in their place. */
  async function restDays(...dates: string[]) {
    const ask = async (actor: ReturnType<typeof cast.supervisor>, name: string, type: string, fields: string, input: Record<string, unknown>) => {
      const { data, code, message } = await liaison.askDirectory(actor, `mutation($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, { input: { idempotencyKey: `rest-days-${(keys += 1)}`, ...input } });
      if (code) throw new Error(`${name}: ${message}`);
      return data[name];
    };
    const { draft } = await ask(cast.supervisor(), 'draftRestDays', 'DraftRestDaysInput', 'draft { id }', { reason: '测试', restDays: dates.map((date) => ({ from: date, to: date, name: '区运动会' })) });
    for (const service of ['hotline', 'liaison']) await query('insert into directory.calendar_draft_answer (draft_id, service, open, earlier, later, settled, answered_at) values ($1, $2, 0, 0, 0, 0, platform.now())', [draft.id, service]);
    await ask(cast.supervisor('SY-ZFB'), 'approveCalendarDraft', 'DecideCalendarDraftInput', 'draft { id }', { id: draft.id, expectedVersion: 1 });
    await liaison.app.get(DirectoryClient).refresh();
  }
});

it('the self-check finds a duty whose period nobody has made, and a period that the clock has lost', async () => {
  const found = async () => (await liaison.ask(cast.supervisor(), '{ liaisonSelfCheck { violations { rule number } } }')).data.liaisonSelfCheck.violations;
  await at('2025-09-02T09:00');
  const [unmade, lost] = [await open('2025-09-02'), await open('2025-09-02')];
  expect(await found()).toEqual([]);
  await query(`update liaison.deadline set withdrawn_at = now() where subject_id in (select p.id from liaison.duty_period p join liaison.duty d on d.id = p.duty_id where d.subject_id = $1)`, [lost.subjectId]);
  expect((await found()).map(({ rule, number }: any) => [rule, number])).toEqual(expect.arrayContaining([['NO_DEADLINE', lost.number]]));
  await at('2025-11-03T09:00');
  expect((await found()).map(({ rule, number }: any) => [rule, number])).toEqual(expect.arrayContaining([['NOT_MADE', unmade.number]]));
});
