import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { EntityManager } from '@mikro-orm/postgresql';
import type { Rules } from '@bangban/directory-client';
import type { Actor } from '@bangban/kernel';
import { cast, countStatements } from '@bangban/testing';
import { HintFinder } from '../src/hint/hint.finder.ts';
import { FindHints } from '../src/hint/hint.jobs.ts';
import { hintRules } from '../src/hint/hint.rules.ts';
import { office } from './analysis-stories.ts';
import { startHotline, type Hotline } from './hotline.ts';
import { desk, matter } from './matters.ts';

let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); });
afterAll(() => hotline?.stop());
const at = (time: string) => hotline.db.setNow(`${time}:00+08:00`);
const [dispatcher, supervisor] = [cast.dispatcher(), cast.supervisor()];
const find = () => hotline.app.get(FindHints).run();
const hints = async (actor: Actor, args = 'first: 100'): Promise<any[]> => (await office(hotline).list(actor, 'analysisHints', 'hint', args)).nodes;
const fileAt = async (day: string, over: Record<string, unknown> = {}, actor: Actor = dispatcher) => { await at(`${day}T10:00`); return desk(hotline).file(over, actor); };
const reporter = (creditCode: string, more: Record<string, unknown> = {}) => ({ reporter: { ...matter().reporter, creditCode, ...more } });
const enterprises = ['91321311Y7J6DU5MJD', '91321311KMNBRYTTTT'];

// --- the recount: a slow reading of the sentences in the rulebook, which shares nothing with the statement that it is held against
interface Case { id: string; day: number; hour: number; category: string | null; locality: string | null; enterprise: string | null; confidential: boolean; item: string | null; against: string[] }
interface Found { kind: string; subjectKind: string; subject: string; from: number; to: number; needed: number; evidence: string[] }
interface Numbers { days: number; windows: number; factor: number; minimum: number; within: number; together: number }

function recount(cases: readonly Case[], today: number, n: Numbers, earlier: readonly Found[]): Found[] {
  const found: Found[] = [];
  const consider = (one: Found) => { if (![...earlier, ...found].some((other) => other.kind === one.kind && other.subjectKind === one.subjectKind && other.subject === one.subject && other.to > one.from)) found.push(one); };
  const within = (some: Case[], from: number, to: number) => some.filter(({ day }) => day >= from && day < to);
  const sorts: [string, (one: Case) => string[], boolean, boolean][] = [
    ['CATEGORY', ({ category }) => (category ? [category] : []), true, false], ['LOCALITY', ({ locality }) => (locality ? [locality] : []), true, false],
    ['CATEGORY_LOCALITY', ({ category, locality }) => (category && locality ? [`${category} ${locality}`] : []), true, true],
    ['ENTERPRISE', ({ enterprise, confidential }) => (enterprise && !confidential ? [enterprise] : []), false, true],
    ['SERVICE_ITEM', ({ item }) => (item ? [createHash('md5').update(item).digest('hex')] : []), false, true],
    ['COMPLAINED_UNIT', ({ against }) => against, false, true],
  ];
  for (const [subjectKind, of, surges, comesTogether] of sorts) for (const subject of new Set(cases.flatMap(of))) {
    const its = cases.filter((one) => of(one).includes(subject));
    const start = today - n.days;
    const earliest = start - n.windows * n.days;
    const known = cases.some(({ day }) => day < earliest + n.days);
    const lately = within(its, start, today);
    let sum = 0;
    for (let window = 1; window <= n.windows; window += 1) sum += within(its, start - window * n.days, start - (window - 1) * n.days).length;
    if (surges && known && lately.length >= n.minimum && lately.length / n.factor >= sum / n.windows - 1e-9)
      consider({ kind: 'SURGE', subjectKind, subject, from: start, to: today, needed: Math.max(n.minimum, Math.ceil((n.factor * sum) / n.windows - 1e-9)), evidence: lately.map(({ id }) => id).sort() });
    const close = within(its, today - n.within, today);
    if (comesTogether && close.length >= n.together) consider({ kind: 'CONCENTRATION', subjectKind, subject, from: today - n.within, to: today, needed: n.together, evidence: close.map(({ id }) => id).sort() });
  }
  return found;
}

const epoch = Date.parse('2026-01-01T00:00:00+08:00');
const momentOf = (day: number, hour = 0) => new Date(epoch + day * 86_400_000 + hour * 3_600_000);
const one = fc.record({
  id: fc.uuid(), day: fc.nat(24), hour: fc.constantFrom(0, 9, 23.99), category: fc.constantFrom('用电', '用工', null), locality: fc.constantFrom('SY-A', 'SY-B', null), enterprise: fc.constantFrom('e1', 'e2', null), confidential: fc.boolean(),
  item: fc.constantFrom('报装', null), against: fc.subarray(['SY-X', 'SY-Y']),
});
const numbers = fc.record({ days: fc.integer({ min: 1, max: 3 }), windows: fc.integer({ min: 1, max: 3 }), factor: fc.integer({ min: 1, max: 3 }), minimum: fc.integer({ min: 1, max: 4 }), within: fc.integer({ min: 1, max: 6 }), together: fc.integer({ min: 1, max: 4 }) });
const byKey = (all: Found[]) => all.map((hint) => JSON.stringify(hint)).sort();

it('[7.12] surges and concentrations are what a naive recount finds, over random registers, rules and days of looking', async () => {
  const em = hotline.app.get(EntityManager).fork();
  const finder = hotline.app.get(HintFinder);
  let registers = 0;
  const all: Record<string, number> = { SURGE: 0, CONCENTRATION: 0 };
  await fc.assert(fc.asyncProperty(fc.uniqueArray(one, { maxLength: 40, size: 'max', selector: ({ id }) => id }), numbers, fc.uniqueArray(fc.integer({ min: 8, max: 26 }), { minLength: 1, maxLength: 3 }), async (cases, n, looks) => {
    registers += 1;
    await em.begin();
    try {
      await em.execute(`insert into ticket (id, number, fingerprint, imported, channel, kind, category, service_item, title, content, status, reporter_kind, reporter_ref, confidential, locality, assisting_units, complained_units, complained_officers, filed_by, received_at, round, rulebook_version, changed_at)
        select (c ->> 'id')::uuid, c ->> 'id', 'x', true, 'ONLINE', 'HELP', c ->> 'category', c ->> 'item', 'x', 'x', 'CLOSED', 'ENTERPRISE', c ->> 'enterprise', (c ->> 'confidential')::boolean, c ->> 'locality', '{}', array(select jsonb_array_elements_text(c -> 'against')), '{}', 'x', (c ->> 'at')::timestamptz, 1, 1, now()
        from jsonb_array_elements(?::jsonb) c`, [JSON.stringify(cases.map((one) => ({ ...one, at: momentOf(one.day, one.hour) })))]);
      const expected: Found[] = [];
      for (const today of [...looks].sort((a, b) => a - b)) {
        const target: Record<string, number> = { 'hint.surge.days': n.days, 'hint.surge.windows': n.windows, 'hint.surge.factor': n.factor, 'hint.surge.minimum': n.minimum, 'hint.concentration.days': n.within, 'hint.concentration.count': n.together };
        const now = momentOf(today, 9.5);
        await finder.find(em, now, hintRules({ number: (key: string) => target[key]! } as Rules, now));
        expected.push(...recount(cases, today, n, expected));
      }
      const rows = await em.execute<{ kind: string; subject_kind: string; subject: string[]; window_from: string; window_to: string; needed: number; evidence: string[] }[]>(`select h.kind, h.subject_kind, to_jsonb(h.subject) as subject, h.window_from, h.window_to, h.needed, (select to_jsonb(array_agg(e.ticket_id order by e.ticket_id::text)) from hint_evidence e where e.hint_id = h.id) as evidence
        from hint h where h.window_to < '2026-03-01'`);
      const dayOf = (instant: string) => Math.round((new Date(instant).getTime() - epoch) / 86_400_000);
      expect(byKey(rows.map(({ kind, subject_kind: subjectKind, subject, window_from, window_to, needed, evidence }) => ({ kind, subjectKind, subject: subject.join(' '), from: dayOf(window_from), to: dayOf(window_to), needed, evidence: [...evidence].sort() })))).toEqual(byKey(expected));
      for (const { kind } of expected) all[kind]! += 1;
    } finally {
      await em.rollback();
    }
  }), { numRuns: 200 });
  expect(Math.min(...Object.values(all))).toBeGreaterThan(100);
  process.stderr.write(`hints: ${registers} random registers, ${all.SURGE} surges and ${all.CONCENTRATION} concentrations as the recount has them\n`);
}, 180_000);

describe('the job of a day', () => {
  /** Two of a category a week for thirteen weeks, then five in the last one; and three about one service item. */
  beforeAll(async () => {
    const { file } = desk(hotline);
    for (let week = 1; week <= 13; week += 1) for (let n = 0; n < 2; n += 1) { await at(`2026-${week <= 9 ? '09' : '08'}-0${(week % 9) + 1}T10:00`); await file({ category: '融资', title: '早先' }); }
    await hotline.db.query(`update hotline.ticket set received_at = '2026-11-10T10:00+08'::timestamptz - (row - 1) / 2 * interval '7 days' from (select id, row_number() over (order by id) as row from hotline.ticket where title = '早先') early where early.id = ticket.id`);
    for (let n = 0; n < 5; n += 1) await fileAt('2026-11-18', { category: '融资', title: `贷款${n}` });
    for (let n = 0; n < 3; n += 1) await fileAt('2026-11-20', { category: '用电', serviceItem: '充电桩报装', title: `报装${n}`, ...reporter(enterprises[n % 2]!) });
    await at('2026-11-23T06:00');
  }, 120_000);

  it('[7.12] tells a surge against the category\'s own history and a concentration about one subject, each once though two workers look, and again and again', async () => {
    await Promise.all([find(), find()]);
    await find();
    const surge = (await hints(dispatcher)).filter(({ kind, label }) => kind === 'SURGE' && label === '融资');
    expect(surge).toMatchObject([{ subjectKind: 'CATEGORY', from: '2026-11-16', to: '2026-11-22', count: 5, usual: expect.closeTo(2, 0), state: 'OPEN', mayDecide: true }]);
    expect(surge[0].tickets).toHaveLength(5);
    const together = (await hints(dispatcher, 'filter: { kind: CONCENTRATION, state: OPEN }, first: 100')).filter(({ subjectKind }) => subjectKind === 'SERVICE_ITEM');
    expect(together).toMatchObject([{ label: '充电桩报装', count: 3, usual: null, from: '2026-11-13', to: '2026-11-22' }]);
    const rows = await hotline.db.query<{ same: number }>('select count(*)::int as same from hotline.hint group by kind, subject_kind, subject having count(*) > 1');
    expect(rows).toEqual([]);
    await at('2026-11-24T06:00');
    const before = (await hotline.db.query('select from hotline.hint')).length;
    await find();
    expect((await hotline.db.query('select from hotline.hint')).length).toBe(before); // the windows overlap: it is the same surge
  });

  it('[7.12] is told to the dispatch centre once, in one notice for all of it, that names no case, and no enterprise', async () => {
    const notices = await hotline.db.query<{ payload: { level: string; text: string; recipients: string[]; subject: null } }>(`select payload from hotline.event where name = 'notice.wanted' and aggregate_type = 'Hint'`);
    expect(notices).toHaveLength(1);
    const { level, text, recipients, subject } = notices[0]!.payload;
    expect([level, subject, [...recipients].sort()]).toEqual(['INFO', null, [cast.officer('UNIT_OFFICE', 'SY-ZHZX').code, cast.dispatcher(0).code, cast.dispatcher(1).code, cast.dispatcher(2).code].sort()]);
    expect(text).not.toMatch(/充电桩|宿迁|9132|SY2026/);
  });

  it('[7.12] becomes an analysis when a person confirms it, prefilled with window and cases; is put aside with a reason; and is decided once', async () => {
    const { does, tries } = office(hotline);
    const [surge, together] = [(await hints(dispatcher)).find(({ label }) => label === '融资'), (await hints(dispatcher)).find(({ label }) => label === '充电桩报装')];
    for (const actor of [cast.officer('UNIT_HEAD', 'SY-GD'), cast.supervisor('SY-JW'), cast.officer('DISTRICT_LEADER', 'SY-LEAD')]) expect(await tries(actor, 'confirmAnalysisHint', { id: surge.id, expectedVersion: 1, title: '贷款难', finding: '一家银行收紧' })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await tries(dispatcher, 'dismissAnalysisHint', { id: surge.id, expectedVersion: 9, reason: '无' })).toMatchObject({ code: 'CONFLICT' });
    const confirmed = await does(dispatcher, 'confirmAnalysisHint', { id: surge.id, expectedVersion: 1, title: '贷款难', finding: '一家银行收紧' });
    expect(confirmed).toMatchObject({ state: 'CONFIRMED', decidedById: dispatcher.code, mayDecide: false, analysis: { kind: 'EMERGING', title: '贷款难', finding: '一家银行收紧', from: '2026-11-16', to: '2026-11-22', concludedAt: null } });
    expect(confirmed.analysis.evidence.map(({ id }: { id: string }) => id).sort()).toEqual(surge.tickets.map(({ id }: { id: string }) => id).sort());
    expect(await tries(supervisor, 'dismissAnalysisHint', { id: surge.id, expectedVersion: 2, reason: '无' })).toMatchObject({ code: 'STEP_NOT_ALLOWED', facts: { status: '已采纳' } });
    expect(await does(supervisor, 'dismissAnalysisHint', { id: together.id, expectedVersion: 1, reason: '同一批安装' })).toMatchObject({ state: 'DISMISSED', reason: '同一批安装', analysis: null });
    expect((await hints(dispatcher, 'filter: { state: OPEN }, first: 100')).filter(({ id }) => [surge.id, together.id].includes(id))).toEqual([]);
  });

  it('[7.12] is no longer news once the next window is over, and is not decided upon then', async () => {
    const [old] = await hints(dispatcher, 'filter: { state: OPEN }, first: 100');
    await at('2026-12-20T06:00');
    expect((await hints(dispatcher, 'filter: { state: EXPIRED }, first: 100')).map(({ id }) => id)).toContain(old.id);
    expect(await office(hotline).tries(dispatcher, 'dismissAnalysisHint', { id: old.id, expectedVersion: old.version, reason: '晚' })).toMatchObject({ code: 'STEP_NOT_ALLOWED', facts: { status: '已过期' } });
  });

  it('[7.12] [X.22] is no hint to whom too many of its cases are hidden, nor is he told of it', async () => {
    const accused = cast.dispatcher(1);
    for (let n = 0; n < 3; n += 1) await fileAt('2027-03-01', { category: '执法检查', kind: 'COMPLAINT', serviceItem: '动火检查', ...(n === 0 && { complainedAboutOfficers: [accused.code] }) });
    for (let n = 0; n < 3; n += 1) await fileAt('2027-03-01', { category: '服务态度', kind: 'COMPLAINT', channel: 'ONLINE', complainedAboutUnits: ['SY-ZHZX'], ...reporter(enterprises[0]!) }, cast.enterprise(enterprises[0]!));
    await at('2027-03-02T06:00');
    await find();
    const finds = async (actor: Actor, wanted: string) => (await hints(actor)).filter(({ label, from }) => label === wanted && from > '2027').map(({ count, tickets }) => [count, tickets.length]);
    expect([await finds(dispatcher, '动火检查'), await finds(accused, '动火检查')]).toEqual([[[3, 3]], []]);
    expect([await finds(supervisor, '区综合指挥调度中心'), await finds(dispatcher, '区综合指挥调度中心')]).toEqual([[[3, 3]], []]);
    const hidden = (await hints(supervisor)).find(({ label, from }) => label === '区综合指挥调度中心' && from > '2027');
    expect(await office(hotline).tries(dispatcher, 'confirmAnalysisHint', { id: hidden.id, expectedVersion: 1, title: '试', finding: '试' })).toMatchObject({ code: 'NOT_FOUND' });
    const told = await hotline.db.query<{ recipients: string[] }>(`select payload -> 'recipients' as recipients from hotline.event where name = 'notice.wanted' and aggregate_type = 'Hint' and at > '2027-01-01'`);
    expect(told.map(({ recipients }) => [recipients.includes(dispatcher.code), recipients.includes(accused.code)])).toEqual([[true, expect.any(Boolean)]]);
    for (const actor of [cast.handler('SY-GD'), cast.officer('UNIT_HEAD', 'SY-GD'), cast.enterprise(enterprises[0]!)]) expect(await hotline.ask(actor, '{ analysisHints { totalCount } }')).toMatchObject({ code: 'FORBIDDEN' });
    for (const actor of [cast.officer('UNIT_OFFICE', 'SY-ZHZX'), cast.officer('DISTRICT_LEADER', 'SY-LEAD'), cast.supervisor('SY-JW')]) expect((await hotline.ask(actor, '{ analysisHints { totalCount } }')).code).toBeUndefined();
  });

  it('[7.12] who asks to stay unknown makes no hint of his enterprise', async () => {
    for (let n = 0; n < 3; n += 1) await fileAt('2027-06-01', { category: '用电', ...reporter(enterprises[1]!, { confidential: true }) });
    await at('2027-06-02T06:00');
    await find();
    expect((await hints(supervisor)).filter(({ from, subjectKind }) => from > '2027-05' && subjectKind === 'ENTERPRISE')).toEqual([]);
  });

  it('costs as many statements for many hints and cases as for few', async () => {
    const cost = async (first: number) => { const { result, statements } = await countStatements(() => hints(supervisor, `first: ${first}`)); expect(result).toHaveLength(first); return statements; };
    const total = (await hints(supervisor)).length;
    expect(total).toBeGreaterThan(3);
    const [few, many] = [await cost(2), await cost(total)];
    expect(many - few).toBeLessThanOrEqual(3); // an analysis and its evidence, where one of them has any
    await at('2027-06-20T06:00');
    await find();
    const looking = async () => (await countStatements(find)).statements;
    expect(await looking()).toBeLessThan(8);
  });
});
