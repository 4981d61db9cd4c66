import { newId, type Actor } from '@bangban/kernel';
import { cast, countStatements } from '@bangban/testing';
import { duties } from './duties.ts';
import { startLiaison, type Liaison } from './liaison.ts';
import { contact, enterprise, field, handler, other, paired, visit } from './records.ts';

let liaison: Liaison;
let pairing: string;
const { at, open, fulfil, excuse, list, counters, work } = duties(() => liaison);
const { does } = field(() => liaison);
const [everybody, rs] = [cast.supervisor(), cast.handler('SY-RS')];
const month = { endsFrom: '2026-11-01', endsUntil: '2026-11-30' };

beforeAll(async () => {
  liaison = await startLiaison();
  await at('2026-11-02T09:00');
  pairing = await paired(liaison, { officer: handler.code, startsOn: '2026-10-01' });
  await liaison.db.query(`update liaison.enterprise set name = '宿迁德润食品有限公司' where credit_code = $1`, [enterprise]);
});
afterAll(() => liaison?.stop());

const ask = async (actor: Actor, args: string, fields: string) => {
  const { data, code } = await liaison.ask(actor, `{ dutyPeriods(${args}) { totalCount pageInfo { hasNextPage endCursor } nodes { ${fields} } } }`);
  if (code) throw new Error(code);
  return data.dutyPeriods;
};

it('an officer\'s month is one list: what he still owes, what is due first at the top, of which enterprise and under which pairing', async () => {
  await does(handler, 'recordEnterpriseContact', { pairing, heldOn: '2026-11-02', ...contact() });
  const mine = `filter: { officer: "${handler.code}", owed: true, endsUntil: "2026-12-31" }, orderBy: NEXT_DUE`;
  const about = { creditCode: enterprise, enterprise: { name: '宿迁德润食品有限公司' }, pairing: { id: pairing, holderOfficerId: handler.code }, specialist: null };
  const { nodes } = await ask(handler, mine, 'kind period dueAt creditCode enterprise { name } pairing { id holderOfficerId } specialist { id }');
  expect(nodes.slice(0, 3).map(({ kind, period }: any) => `${period} ${kind}`).sort()).toEqual(['2026年10月 CONTACT', '2026年10月 HEAD_TALK', '2026年10月 VISIT']);
  expect(nodes.slice(3, 5).map(({ kind, period }: any) => `${period} ${kind}`).sort()).toEqual(['2026年11月 HEAD_TALK', '2026年11月 VISIT']); // the contact was made
  expect(nodes.map(({ dueAt }: any) => dueAt)).toEqual(nodes.map(({ dueAt }: any) => dueAt).sort());
  for (const one of nodes) expect(one).toMatchObject(about);
});

it('what was made up late is owed no more, though missed; what is excused neither', async () => {
  const [late, excused] = [await open('2026-10-01', ['VISIT', 'CONTACT']), await open('2026-10-01')];
  await liaison.db.query('update liaison.duty_period set history = false');
  await at('2026-11-10T09:00');
  await work();
  await fulfil(late, '2026-10-20', ['VISIT']);
  await excuse(everybody, (await list({ pairing: excused.subjectId, state: 'MISSED' })).nodes[0]);
  const owed = async (is: boolean) => (await list({ unit: 'SY-RS', owed: is, endsUntil: '2026-10-31' })).nodes.map(({ kind, state, madeUpAt }: any) => [kind, state, madeUpAt !== null]);
  expect(await owed(true)).toEqual([['CONTACT', 'MISSED', false]]);
  expect((await owed(false)).sort()).toEqual([['VISIT', 'EXCUSED', false], ['VISIT', 'MISSED', true]]);
  const states = async (...wanted: string[]) => (await list({ unit: 'SY-RS', states: wanted, endsUntil: '2026-10-31' })).totalCount;
  expect([await states('MISSED', 'EXCUSED'), await states('EXCUSED'), await states('OPEN', 'FULFILLED')]).toEqual([3, 1, 0]);
});

it('[4.11] a counter leads to exactly the periods that it counts', async () => {
  for (const by of ['UNIT', 'OFFICER', 'PAIRING'] as const) {
    const { nodes } = await counters(by, { from: month.endsFrom, until: month.endsUntil });
    expect(nodes.length).toBeGreaterThan(0);
    for (const { unitId: unit, officerId, subjectId, kind, periods, missedPeriods, excusedPeriods } of nodes) {
      const its = { ...(by === 'PAIRING' && { pairing: subjectId }), ...(by === 'OFFICER' && (officerId ? { officer: officerId } : { unassigned: true })) };
      const behind = async (...states: string[]) => (await list({ unit, kind, ...its, ...month, states })).totalCount;
      expect([await behind('OPEN', 'FULFILLED', 'MISSED', 'EXCUSED'), await behind('MISSED'), await behind('EXCUSED')]).toEqual([periods, missedPeriods, excusedPeriods]);
    }
  }
});

it('in either order the list goes page by page without a gap', async () => {
  for (const order of ['LATEST', 'NEXT_DUE']) {
    const whole = (await ask(everybody, `first: 100, orderBy: ${order}`, 'id')).nodes;
    const seen: object[] = [];
    for (let after = '', more = true; more;) {
      const page = await ask(everybody, `first: 4, orderBy: ${order}${after && `, after: "${after}"`}`, 'id');
      seen.push(...page.nodes);
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect([order, seen]).toEqual([order, whole]);
  }
});

it('[X.11] the pairing and the specialist that a duty is about are shown to whom they are shown anyway', async () => {
  const specialist = newId();
  await paired(liaison, { creditCode: other, unit: 'SY-CZ', startsOn: '2026-10-01' });
  await liaison.db.query(`with g as (insert into liaison.grid (id, locality, name, opened_at, opened_by) values (gen_random_uuid(), 'SY-DX', '一网格', now(), 'x') returning id)
    insert into liaison.enterprise_specialist (id, number, credit_code, grid_id, unit_code, officer_code, starts_on, named_at, named_by) select $1, 'ZY1', $2, g.id, 'SY-DX', 'x', '2026-10-01', now(), 'x' from g`, [specialist, other]);
  await open('2026-11-02', ['VISIT'], { subject: { type: 'Pairing', id: pairing }, unit: 'SY-KJ' }); // as nobody opens them: of another unit than the pairing's
  await open('2026-11-02', ['SPECIALIST_VISIT'], { subject: { type: 'EnterpriseSpecialist', id: specialist }, unit: 'SY-KJ' });
  const shown = async (actor: Actor) => (await ask(actor, 'first: 100, filter: { unit: "SY-KJ", endsUntil: "2026-11-30" }', 'kind creditCode enterprise { creditCode } pairing { id } specialist { id }')).nodes.sort((a: any, b: any) => (a.kind < b.kind ? -1 : 1));
  const [of, by] = [(code: string) => ({ creditCode: code, enterprise: { creditCode: code } }), (id: string) => ({ id })];
  expect(await shown(everybody)).toMatchObject([{ ...of(other), pairing: null, specialist: by(specialist) }, { ...of(enterprise), pairing: by(pairing), specialist: null }]);
  expect(await shown(cast.handler('SY-KJ'))).toMatchObject([{ ...of(other), pairing: null, specialist: null }, { ...of(enterprise), pairing: null, specialist: null }]);
  expect((await ask(rs, 'filter: { unit: "SY-KJ" }', 'id')).totalCount).toBe(0);
});

it('[X.11] the record behind an evidence is shown to whom it is shown anyway', async () => {
  const went = await does(handler, 'recordVisit', { pairing, heldOn: '2026-11-05', ...visit() });
  const taken = await open('2026-11-02', ['VISIT'], { unit: 'SY-KJ' });
  await fulfil(taken, '2026-11-05', ['VISIT'], went.id); // as a successor has what its predecessor did
  const evidence = async (actor: Actor) => (await ask(actor, `filter: { pairing: "${taken.subjectId}", endsUntil: "2026-11-30" }`, 'evidence { type id visit { id content pairing { id } } contact { id } policyBriefing { id } partnerIntroduction { id } }')).nodes[0].evidence;
  const [one, others] = [{ type: 'Visit', id: went.id }, { contact: null, policyBriefing: null, partnerIntroduction: null }];
  expect(await evidence(everybody)).toEqual([{ ...one, visit: { id: went.id, content: '到车间了解生产，讲解用电政策', pairing: { id: pairing } }, ...others }]);
  expect(await evidence(cast.handler('SY-KJ'))).toEqual([{ ...one, visit: null, ...others }]);
});

it('[X.19] with all that it leads to the list costs as many statements for many as for few', async () => {
  await does(handler, 'recordVisit', { pairing, heldOn: '2026-11-09', ...visit() });
  const cost = async (filter: string) => (await countStatements(() => ask(everybody, `first: 100, orderBy: NEXT_DUE${filter}`, 'creditCode enterprise { name } pairing { id } specialist { id } evidence { id visit { content } }'))).statements;
  expect(await cost('')).toBe(await cost(', filter: { unit: "SY-KJ" }'));
});

describe('[4.11] a supervisor reads', () => {
  const filter = { from: '2026-10-01', until: '2026-11-30' };

  it('what is behind the worst first, page by page without a gap, with the rate of each', async () => {
    const whole = (await counters('OFFICER', filter, everybody, 'first: 100, orderBy: MISSING_FIRST')).nodes;
    const missing = whole.map((one: any) => one.missing);
    expect(missing).toEqual([...missing].sort((a, b) => b - a));
    expect(missing[0]).toBeGreaterThan(missing.at(-1));
    for (const { rate, done, required } of whole) expect(rate).toBe(Math.round((done / required) * 1000) / 10);
    expect(whole.find((one: any) => one.officerId === handler.code && one.kind === 'CONTACT')).toMatchObject({ unitId: 'SY-GD', subjectId: null, required: 2, done: 1, rate: 50 });
    const seen: unknown[] = [];
    for (let after = '', more = true; more;) {
      const page = await counters('OFFICER', filter, everybody, `first: 3, orderBy: MISSING_FIRST${after && `, after: "${after}"`}`);
      seen.push(...page.nodes);
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect(seen).toEqual(whole);
  });

  it('the sums of the district, of each kind, which are those of its rows; a unit reads its own', async () => {
    const { nodes, totals } = await counters('UNIT', filter);
    const sum = (rows: any[], name: string) => rows.reduce((all, one) => all + one[name], 0);
    expect(totals.map(({ kind }: any) => kind)).toEqual([...new Set(nodes.map(({ kind }: any) => kind))].sort());
    for (const total of totals) for (const name of ['periods', 'required', 'done', 'missing', 'excused', 'open', 'late', 'evidence', 'missedPeriods', 'excusedPeriods'])
      expect([total.kind, name, total[name]]).toEqual([total.kind, name, sum(nodes.filter(({ kind }: any) => kind === total.kind), name)]);
    const own = await counters('UNIT', filter, handler);
    expect(own.totals.map(({ kind, required }: any) => [kind, required])).toEqual(own.nodes.map(({ kind, required }: any) => [kind, required]));
  });

  it('of what each pairing or specialist is, and never a specialist for a pairing, in as many statements for all as for few', async () => {
    const about = 'subjectType subjectId pairingId enterprise { creditCode } pairing { id } specialist { id } officer { title }';
    const read = async (first: number, more = '') => (await liaison.ask(everybody, `{ dutyCounters(by: PAIRING, filter: { from: "2026-10-01", until: "2026-11-30"${more} }, first: ${first}) { totalCount totals { kind rate } nodes { ${about} } } }`)).data.dutyCounters;
    const { nodes } = await read(100);
    for (const { subjectType, subjectId, pairingId } of nodes) expect(pairingId).toBe(subjectType === 'Pairing' ? subjectId : null);
    expect(nodes).toContainEqual({ subjectType: 'EnterpriseSpecialist', subjectId: expect.any(String), pairingId: null, enterprise: { creditCode: other }, pairing: null, specialist: { id: expect.any(String) }, officer: null });
    expect(nodes).toContainEqual({ subjectType: 'Pairing', subjectId: pairing, pairingId: pairing, enterprise: { creditCode: enterprise }, pairing: { id: pairing }, specialist: null, officer: null });
    const cost = async (first: number, more = '') => (await countStatements(() => read(first, more))).statements;
    expect(await cost(100)).toBe(await cost(10, ', unit: "SY-KJ"'));
    expect(await cost(100)).toBeLessThanOrEqual(7);
  });
});
