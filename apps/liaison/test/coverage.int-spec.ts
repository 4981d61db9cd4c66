import { parse } from 'csv-parse/sync';
import { cast, countStatements } from '@bangban/testing';
import { startLiaison, type Liaison } from './liaison.ts';
import { aboveScale, lead, pairingOffice, registerEnterprises } from './pairings.ts';

let liaison: Liaison;
let scheme: { id: string };
beforeAll(async () => {
  liaison = await startLiaison();
  await liaison.db.setNow('2026-03-02T09:00:00+08:00');
  await registerEnterprises(liaison);
  scheme = await pairingOffice(liaison).published({ units: ['SY-GD', 'SY-SW', 'SY-JT'], leaders: ['SY-LEAD-01', 'SY-LEAD-02'] });
  for (const [index, holder] of [{ unit: 'SY-GD' }, { unit: 'SY-GD' }, { unit: 'SY-LEAD', officer: 'SY-LEAD-01' }].entries()) await pairingOffice(liaison).does(lead, 'openPairing', { scheme: scheme.id, creditCode: aboveScale[index], holder });
});
afterAll(() => liaison?.stop());
const report = async (actor: Parameters<Liaison['ask']>[0]) => (await liaison.ask(actor, '{ pairingCoverage { asOf scheme { id } enterpriseCount coveredCount uncoveredCount units { unit { code } pairingCount } unitsWithout { code name } leaders { leader { code } pairingCount } leadersWithout { code } } }')).data.pairingCoverage;
const uncovered = async (actor: Parameters<Liaison['ask']>[0], args = '') => (await liaison.ask(actor, `{ uncoveredEnterprises${args} { totalCount nodes { creditCode name } pageInfo { hasNextPage endCursor } } }`)).data.uncoveredEnterprises;

it('[3.02] tells which above-scale enterprises nobody looks after, and which leaders and units of the scheme look after none', async () => {
  expect(await report(lead)).toEqual({
    asOf: '2026-03-02', scheme: { id: scheme.id }, enterpriseCount: aboveScale.length, coveredCount: 3, uncoveredCount: aboveScale.length - 3,
    units: [{ unit: { code: 'SY-SW' }, pairingCount: 0 }, { unit: { code: 'SY-JT' }, pairingCount: 0 }, { unit: { code: 'SY-GD' }, pairingCount: 2 }], unitsWithout: [{ code: 'SY-SW', name: '区税务局' }, { code: 'SY-JT', name: '区交通局' }],
    leaders: [{ leader: { code: 'SY-LEAD-02' }, pairingCount: 0 }, { leader: { code: 'SY-LEAD-01' }, pairingCount: 1 }], leadersWithout: [{ code: 'SY-LEAD-02' }],
  });
  const left = aboveScale.slice(3).sort();
  const first = await uncovered(lead, '(first: 10)');
  expect(first).toMatchObject({ totalCount: left.length, pageInfo: { hasNextPage: true } });
  const rest = await uncovered(lead, `(first: 100, after: "${first.pageInfo.endCursor}")`);
  expect([...first.nodes, ...rest.nodes].map(({ creditCode }) => creditCode)).toEqual(left);
  expect(await uncovered(lead, '(filter: { locality: "SY-GM" })')).toMatchObject({ totalCount: 0 });
});

it('[3.02] covers whoever is paired today alone: not from tomorrow, not until yesterday, and not whoever has left the list', async () => {
  const { does } = pairingOffice(liaison);
  const count = async () => (await report(lead)).coveredCount;
  const later = await does(lead, 'openPairing', { scheme: scheme.id, creditCode: aboveScale[5], holder: { unit: 'SY-SW' }, startsOn: '2026-03-03' });
  expect(await count()).toBe(3);
  await liaison.db.setNow('2026-03-03T09:00:00+08:00');
  expect(await count()).toBe(4);
  await does(lead, 'endPairing', { id: later.id, expectedVersion: later.version, reason: '停产' });
  expect(await count()).toBe(4); // today is its last day
  await liaison.db.setNow('2026-03-04T00:00:00+08:00');
  expect(await count()).toBe(3);
  await liaison.db.query('update liaison.enterprise set above_scale_industrial = false where credit_code = $1', [aboveScale[6]]);
  expect(await report(lead)).toMatchObject({ enterpriseCount: aboveScale.length - 1, coveredCount: 3 });
  await liaison.db.query('update liaison.enterprise set above_scale_industrial = true where credit_code = $1', [aboveScale[6]]);
});

it('[3.02] is a locality\'s for its own enterprises and a unit\'s for itself; leaders are for who looks at the district', async () => {
  expect(await report(cast.handler('SY-DX'))).toMatchObject({ enterpriseCount: aboveScale.length, units: [], leaders: [], leadersWithout: [] });
  expect(await report(cast.handler('SY-GD'))).toMatchObject({ enterpriseCount: 0, units: [{ unit: { code: 'SY-GD' }, pairingCount: 2 }], leaders: [] });
  expect(await uncovered(cast.handler('SY-GD'))).toMatchObject({ totalCount: 0, nodes: [] });
  for (const actor of [cast.supervisor('SY-JW'), cast.officer('DISTRICT_LEADER', 'SY-LEAD'), cast.handler('SY-GYB')]) expect((await report(actor)).leaders).toHaveLength(2);
});

it('costs as many statements for many as for few', async () => {
  const cost = async (ask: () => Promise<unknown>) => (await countStatements(ask)).statements;
  expect(await cost(() => report(lead))).toBe(4); // the count, the scheme, its holders, the scheme as it is shown
  expect(await cost(() => uncovered(lead, '(first: 20)'))).toBe(await cost(() => uncovered(lead, '(first: 2)')));
});

it('[X.16] is exported as it is listed, and who exported what is kept', async () => {
  const table = async (actor: Parameters<Liaison['ask']>[0], field: string, args = '') => parse((await liaison.ask(actor, `{ ${field}${args} { csv rows totalCount } }`)).data[field].csv, { columns: true }) as Record<string, string>[];
  expect((await table(lead, 'exportUncoveredEnterprises')).map((row) => row['统一社会信用代码'])).toEqual((await uncovered(lead, '(first: 100)')).nodes.map(({ creditCode }: { creditCode: string }) => creditCode));
  expect(await table(cast.handler('SY-GD'), 'exportUncoveredEnterprises')).toEqual([]);
  const held = await table(cast.handler('SY-GD'), 'exportPairings', '(filter: { state: CURRENT })');
  expect(held.map((row) => [row['挂钩单位'], row['企业名称'] !== '', row['状态'], row['截止日']])).toEqual(Array(2).fill(['区供电公司', true, '有效', '2026-12-31']));
  expect(await table(lead, 'exportPairings')).toHaveLength(4);
  expect(await liaison.db.query(`select principal from liaison.audit_entry where action = 'EXPORT' and principal = 'officer:${lead.code}'`)).toHaveLength(2);
});
