import { cast } from '@bangban/testing';
import { startLiaison, type Liaison } from './liaison.ts';
import { aboveScale, lead, pairingOffice, registerEnterprises } from './pairings.ts';

let liaison: Liaison;
const at = (time: string) => liaison.db.setNow(`${time}:00+08:00`);
const supervisor = cast.supervisor();
const draft = { title: '2026年度挂钩帮扶活动实施方案', documentNumber: '宿豫工信〔2026〕1号', startsOn: '2026-01-01', endsOn: '2026-12-31' };
const pair = (index: number, unit: string, officer: string | null = null) => ({ creditCode: aboveScale[index], holder: { unit, officer } });

beforeAll(async () => {
  liaison = await startLiaison();
  await at('2025-12-15T09:00');
  await registerEnterprises(liaison);
});
afterAll(() => liaison?.stop());

it('[3.01] a yearly scheme names its period, its units and leaders and its pairs; published, its pairs are paired and each holder is told once', async () => {
  const { does, tries, pairings, told, owed } = pairingOffice(liaison);
  let scheme = await does(lead, 'draftPairingScheme', draft);
  expect(scheme).toMatchObject({ ...draft, year: 2026, status: 'DRAFT', plannedCount: 0, pairingCount: 0, draftedById: lead.code });
  expect([scheme.units.length, scheme.leaders.length]).toEqual([26, 7]); // every department and every leader in office
  scheme = await does(lead, 'planPairings', { scheme: scheme.id, pairings: [pair(0, 'SY-GD', cast.handler('SY-GD').code), pair(1, 'SY-GD'), pair(2, 'SY-LEAD', 'SY-LEAD-01'), pair(3, 'SY-SW'), pair(3, 'SY-JT')] });
  expect(scheme.plannedCount).toBe(4);
  expect((await does(lead, 'dropPlannedPairings', { scheme: scheme.id, creditCodes: [aboveScale[1]] })).plannedCount).toBe(3);
  scheme = await does(supervisor, 'planPairings', { scheme: scheme.id, pairings: [pair(1, 'SY-GD')] });
  expect((await pairings(lead)).totalCount).toBe(0); // a plan is no pairing
  expect((await liaison.ask(lead, `{ plannedPairings(scheme: "${scheme.id}", first: 2) { totalCount nodes { creditCode holderUnitId } pageInfo { hasNextPage endCursor } } }`)).data.plannedPairings).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
  scheme = await does(lead, 'publishPairingScheme', { id: scheme.id, expectedVersion: scheme.version });
  expect(scheme).toMatchObject({ status: 'PUBLISHED', plannedCount: 0, pairingCount: 4, publishedById: lead.code });
  const { nodes } = await pairings(lead, `(filter: { scheme: "${scheme.id}", state: UPCOMING })`);
  expect(nodes.map((row: { creditCode: string; holderUnitId: string; startsOn: string; endsOn: string }) => [row.creditCode, row.holderUnitId, row.startsOn, row.endsOn]).sort()).toEqual([[0, 'SY-GD'], [1, 'SY-GD'], [2, 'SY-LEAD'], [3, 'SY-JT']].map(([index, unit]) => [aboveScale[index as number], unit, '2026-01-01', '2026-12-31']).sort());
  expect((await told(scheme.id)).map(({ text, recipients }) => [text.split('：')[1]!.split('，')[0], recipients]).sort()).toEqual([
    [`${draft.title}由区交通局挂钩1家企业`, ['SY-JT-O']], [`${draft.title}由区供电公司挂钩2家企业`, ['SY-GD-1', 'SY-GD-O']], [`${draft.title}由区领导1挂钩1家企业`, ['SY-LEAD-01']],
  ].sort());
  expect((await owed(nodes[0].id, 'VISIT'))[0]).toMatchObject({ starts: '2026-01-01', ends: '2026-01-31' });
  expect(await tries(lead, 'planPairings', { scheme: scheme.id, pairings: [pair(5, 'SY-GD')] })).toMatchObject({ code: 'STEP_NOT_ALLOWED', facts: { status: '已发布' } });
  expect(await tries(lead, 'amendPairingScheme', { id: scheme.id, expectedVersion: scheme.version, title: '新名' })).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
  const without = scheme.units.map(({ code }: { code: string }) => code).filter((code: string) => code !== 'SY-GD');
  expect(await tries(lead, 'amendPairingScheme', { id: scheme.id, expectedVersion: scheme.version, units: without })).toMatchObject({ code: 'INVALID_INPUT', facts: { reason: '区供电公司还有挂钩的企业，请先移交' } });
  expect((await does(lead, 'amendPairingScheme', { id: scheme.id, expectedVersion: scheme.version, units: [...without, 'SY-GD', 'SY-GXQ'] })).units).toHaveLength(27);
});

it('[3.01] is published whole or not at all, and beside no other of its time', async () => {
  const { does, tries } = pairingOffice(liaison);
  const other = await does(lead, 'draftPairingScheme', { ...draft, startsOn: '2026-07-01', endsOn: '2027-06-30' });
  expect(await tries(lead, 'publishPairingScheme', { id: other.id, expectedVersion: other.version })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'startsOn', reason: expect.stringContaining('期间重叠') } });
  const later = await does(lead, 'amendPairingScheme', { id: other.id, expectedVersion: other.version, startsOn: '2027-01-01', endsOn: '2027-12-31', title: '2027年度方案' });
  await does(lead, 'planPairings', { scheme: other.id, pairings: [pair(0, 'SY-GD'), pair(1, 'SY-GD'), pair(6, 'SY-SW')] });
  await liaison.db.query('update liaison.enterprise set above_scale_industrial = false where credit_code = any($1)', [[aboveScale[0], aboveScale[6]]]);
  expect(await tries(lead, 'publishPairingScheme', { id: other.id, expectedVersion: later.version })).toMatchObject({ code: 'PAIRINGS_REFUSED', facts: { count: 2, reasons: [expect.stringContaining('不是在册的规上工业企业'), expect.any(String)] } });
  expect((await liaison.ask(lead, `{ pairingScheme(id: "${other.id}") { status plannedCount pairingCount } }`)).data.pairingScheme).toEqual({ status: 'DRAFT', plannedCount: 3, pairingCount: 0 });
  await liaison.db.query('update liaison.enterprise set above_scale_industrial = true');
});

it.each([
  ['a period of more than a year', { endsOn: '2027-01-02' }, 'OUT_OF_RANGE', 'endsOn'],
  ['an end before the start', { endsOn: '2025-12-31' }, 'OUT_OF_RANGE', 'endsOn'],
  ['a unit that there is not', { units: ['SY-X'] }, 'UNKNOWN_UNIT', undefined],
  ['the district as a unit', { units: ['SY'] }, 'INVALID_INPUT', 'units'],
  ['somebody who is no leader', { leaders: ['SY-GD-1'] }, 'INVALID_INPUT', 'leaders'],
  ['no title', { title: ' ' }, 'INVALID_INPUT', 'title'],
  ['a scheme to copy that there is not', { copyFrom: 'x' }, 'NOT_FOUND', undefined],
])('is refused with %s', async (_, over, code, field) => {
  const answer = await pairingOffice(liaison).tries(lead, 'draftPairingScheme', { ...draft, ...over });
  expect(answer).toMatchObject({ code });
  expect(answer.facts.field).toBe(field);
});

it('[3.01] ends with its last day or before, its pairings with it; the next is copied from those that lasted', async () => {
  const { does, pairings, owed, tries } = pairingOffice(liaison);
  const [{ id }] = (await liaison.ask(lead, '{ pairingSchemes(filter: { year: 2026, status: PUBLISHED }) { nodes { id } } }')).data.pairingSchemes.nodes;
  await at('2026-06-10T09:00');
  const { nodes } = await pairings(lead, `(filter: { scheme: "${id}", state: CURRENT })`);
  const gone = nodes.find(({ creditCode }: { creditCode: string }) => creditCode === aboveScale[3]);
  await does(lead, 'endPairing', { id: gone.id, expectedVersion: gone.version, reason: '企业外迁' });
  const next = await does(lead, 'draftPairingScheme', { ...draft, startsOn: '2026-07-01', endsOn: '2027-06-30', copyFrom: id });
  expect(next).toMatchObject({ copiedFromId: id, plannedCount: 3 });
  expect(next.units).toHaveLength(27);
  await at('2026-06-30T09:00');
  const { version } = (await liaison.ask(lead, `{ pairingScheme(id: "${id}") { version } }`)).data.pairingScheme;
  expect(await does(supervisor, 'closePairingScheme', { id, expectedVersion: version })).toMatchObject({ status: 'CLOSED', endsOn: '2026-06-30', closedById: supervisor.code });
  expect((await pairings(lead, `(filter: { scheme: "${id}", on: "2026-06-30" })`)).nodes.map((row: { endsOn: string; endKind: string }) => [row.endsOn, row.endKind])).toEqual(Array(3).fill(['2026-06-30', 'SCHEME_CLOSED']));
  expect((await owed(nodes[0].id)).filter(({ ends, cancelled }) => ends > '2026-06-30' && !cancelled)).toEqual([]);
  expect(await does(lead, 'publishPairingScheme', { id: next.id, expectedVersion: next.version })).toMatchObject({ status: 'PUBLISHED', pairingCount: 3 });
  await at('2027-07-01T00:00');
  expect((await liaison.ask(lead, `{ pairingScheme(id: "${next.id}") { status } }`)).data.pairingScheme).toEqual({ status: 'CLOSED' });
  expect((await pairings(lead, `(filter: { scheme: "${next.id}", state: ENDED })`)).totalCount).toBe(3);
  expect(await tries(lead, 'openPairing', { scheme: next.id, creditCode: aboveScale[9], holder: { unit: 'SY-GD' } })).toMatchObject({ code: 'STEP_NOT_ALLOWED', facts: { status: '已结束' } });
});

it('[X.11] is drawn up by 区工信局 and the supervisor of 区营商办 alone; every officer reads it, its draft pairs are theirs', async () => {
  const { tries } = pairingOffice(liaison);
  const [{ id, version }] = (await liaison.ask(lead, '{ pairingSchemes(first: 1) { nodes { id version } } }')).data.pairingSchemes.nodes;
  for (const actor of [cast.supervisor('SY-ZFB'), cast.officer('UNIT_HEAD', 'SY-GD'), cast.handler('SY-GYB'), cast.officer('DISTRICT_LEADER', 'SY-LEAD')]) {
    expect(await tries(actor, 'draftPairingScheme', draft)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await tries(actor, 'closePairingScheme', { id, expectedVersion: version })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await liaison.ask(actor, `{ plannedPairings(scheme: "${id}") { totalCount } }`)).toMatchObject({ code: 'FORBIDDEN' });
    expect((await liaison.ask(actor, `{ pairingScheme(id: "${id}") { title } }`)).data.pairingScheme.title).toBe(draft.title);
  }
});
