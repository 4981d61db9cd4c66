import { randomUUID } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import type { Actor } from '@bangban/kernel';
import { cast, countStatements } from '@bangban/testing';
import { startLiaison, type Liaison } from './liaison.ts';
import { lead, pairingOffice, registered, registerEnterprises } from './pairings.ts';

let liaison: Liaison;
let [grid, other] = ['', ''];
const at = (time: string) => liaison.db.setNow(`${time}:00+08:00`);
const [head, handler, second, supervisor] = [cast.officer('UNIT_HEAD', 'SY-DX'), cast.handler('SY-DX'), cast.handler('SY-DX', 1), cast.supervisor()];
const keys = registered.filter((row) => row.key_enterprise === 'Y').map((row) => row.credit_code).sort();
const both = registered.filter((row) => row.key_enterprise === 'Y' && row.above_scale_industrial === 'Y').map((row) => row.credit_code);
let next = 0;

const specialist = 'id version number creditCode gridId gridName locality { code } unitId officerId startsOn endsOn endReason current namedById endedById enterprise { name }';
const visit = 'id version specialistId heldOn content demands lateEntry recordedById withdrawnBecause';
const mutations: Record<string, [string, string]> = {
  openGrid: ['grid', 'id version name localityId'], renameGrid: ['grid', 'id version name'], nameSpecialist: ['specialist', specialist], relieveSpecialist: ['specialist', specialist],
  recordSpecialistVisit: ['visit', visit], withdrawSpecialistVisit: ['visit', visit], recordSpecialistExchange: ['exchange', 'id channel heldOn content recordedById recordedUnitId specialist { number } pairing { number }'],
};
const tries = (actor: Actor, name: string, input: Record<string, unknown>) => {
  const [result, fields] = mutations[name]!;
  return liaison.ask(actor, `mutation($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${result} { ${fields} } } }`, { input: { idempotencyKey: randomUUID(), ...input } });
};
const does = async (actor: Actor, name: string, input: Record<string, unknown>) => {
  const { data, code, message, facts } = await tries(actor, name, input);
  if (code) throw new Error(`${name}: ${code} ${message} ${JSON.stringify(facts)}`);
  return data[name][mutations[name]![0]];
};
const named = (over: Record<string, unknown> = {}) => does(head, 'nameSpecialist', { creditCode: keys[next++], officer: handler.code, grid, ...over });
const missing = async (actor: Actor, args = '(first: 100)') => (await liaison.ask(actor, `{ missingSpecialists${args} { totalCount nodes { creditCode name } } }`)).data.missingSpecialists;
/** The periods of the duty, as everybody sees them. */
const due = (id: string) => pairingOffice(liaison).owed(id, 'SPECIALIST_VISIT');

beforeAll(async () => {
  liaison = await startLiaison();
  await at('2026-03-02T09:00');
  await registerEnterprises(liaison);
  grid = (await does(head, 'openGrid', { locality: 'SY-DX', name: '大兴一网格' })).id;
  other = (await does(lead, 'openGrid', { locality: 'SY-DX', name: '大兴二网格' })).id;
});
beforeEach(() => at('2026-03-02T09:00'));
afterAll(() => liaison?.stop());

it('[3.06] whoever of the key enterprises has no specialist in office is an exception, until its locality names one', async () => {
  expect(await missing(lead)).toMatchObject({ totalCount: keys.length, nodes: keys.map((creditCode) => expect.objectContaining({ creditCode })) });
  const one = await named();
  expect(one).toMatchObject({ number: expect.stringMatching(/^ZY\d{6}$/), gridName: '大兴一网格', locality: { code: 'SY-DX' }, unitId: 'SY-DX', officerId: handler.code, startsOn: '2026-03-02', endsOn: null, current: true, namedById: head.code });
  expect((await missing(lead)).nodes.map(({ creditCode }: { creditCode: string }) => creditCode)).not.toContain(one.creditCode);
  expect(await missing(cast.handler('SY-GM'))).toMatchObject({ totalCount: 0 }); // another locality's
  expect((await missing(handler)).totalCount).toBe(keys.length - 1);
  expect((await pairingOffice(liaison).told(one.id))[0]).toMatchObject({ text: expect.stringContaining('由你担任'), recipients: expect.arrayContaining([handler.code]) });
  const relieved = await does(head, 'relieveSpecialist', { id: one.id, expectedVersion: one.version, reason: '调离' });
  expect(relieved).toMatchObject({ endsOn: '2026-03-02', endReason: '调离', current: true }); // today is his last day
  await at('2026-03-03T00:00');
  expect((await missing(lead)).nodes.map(({ creditCode }: { creditCode: string }) => creditCode)).toContain(one.creditCode);
});

it('[3.06] grids map enterprises to specialists: each grid shows who looks after how many', async () => {
  await named({ grid: other });
  await named({ grid: other });
  await named({ grid: other, officer: second.code });
  const { nodes } = (await liaison.ask(cast.handler('SY-GD'), '{ grids(filter: { locality: "SY-DX" }) { totalCount nodes { id name enterpriseCount specialists { officer { code } enterpriseCount } } } }')).data.grids;
  expect(nodes.find(({ id }: { id: string }) => id === other)).toMatchObject({ name: '大兴二网格', enterpriseCount: 3, specialists: [{ officer: { code: handler.code }, enterpriseCount: 2 }, { officer: { code: second.code }, enterpriseCount: 1 }] });
  expect((await liaison.ask(lead, `{ enterpriseSpecialists(filter: { grid: "${other}", officer: "${handler.code}", current: true }) { totalCount } }`)).data.enterpriseSpecialists.totalCount).toBe(2);
});

it.each([
  ['an officer of another place', { officer: 'SY-GD-1' }, 'INVALID_INPUT', 'officer'],
  ['nobody', { officer: 'X' }, 'UNKNOWN_OFFICER', undefined],
  ['a grid that there is not', { grid: randomUUID() }, 'NOT_FOUND', undefined],
  ['an enterprise on no list', { creditCode: registered.find((row) => row.key_enterprise === 'N' && row.above_scale_industrial === 'N')!.credit_code }, 'INVALID_INPUT', 'creditCode'],
])('is not named: %s', async (_, over, code, field) => {
  const answer = await tries(head, 'nameSpecialist', { creditCode: keys.at(-1), officer: handler.code, grid, ...over });
  expect(answer).toMatchObject({ code });
  expect(answer.facts.field).toBe(field);
});

it('[3.06] of two at once who name one there is one, and whoever takes over does so from today with a month of his own', async () => {
  const creditCode = keys[next++]!;
  await Promise.all([handler, second].map(({ code }) => tries(head, 'nameSpecialist', { creditCode, officer: code, grid })));
  const open = await liaison.db.query<{ id: string; officer_code: string }>('select id, officer_code from liaison.enterprise_specialist where credit_code = $1 and ends_on is null', [creditCode]);
  expect(open).toHaveLength(1);
  await at('2026-03-18T09:00');
  const successor = await does(head, 'nameSpecialist', { creditCode, officer: open[0]!.officer_code === handler.code ? second.code : handler.code, grid });
  expect(successor.startsOn).toBe('2026-03-18');
  expect((await due(open[0]!.id)).filter(({ cancelled }) => !cancelled)).toEqual([]);
  expect((await due(successor.id))[0]).toMatchObject({ starts: '2026-03-18', ends: '2026-03-31', officer: successor.officerId });
});

it('[3.07] a specialist owes a visit every month: what is entered fulfils it, in time or marked as late; what is taken back does not', async () => {
  const { id } = await named();
  expect((await due(id))[0]).toMatchObject({ starts: '2026-03-02', ends: '2026-03-31', unit: 'SY-DX', officer: handler.code, fulfilled: false });
  await at('2026-03-10T09:00');
  const first = await does(handler, 'recordSpecialistVisit', { specialist: id, heldOn: '2026-03-09', content: '设备改造进展顺利', demands: '希望增加夜班公交' });
  expect(first).toMatchObject({ lateEntry: false, recordedById: handler.code, demands: '希望增加夜班公交' });
  expect((await due(id))[0]).toMatchObject({ fulfilled: true });
  const withdrawn = await does(handler, 'withdrawSpecialistVisit', { id: first.id, expectedVersion: first.version, reason: '误登记' });
  expect(withdrawn).toMatchObject({ withdrawnBecause: '误登记' });
  expect((await due(id))[0]).toMatchObject({ fulfilled: false });
  await at('2026-04-03T17:59'); // the third working day after March
  expect((await does(head, 'recordSpecialistVisit', { specialist: id, heldOn: '2026-03-30', content: '用工正常' })).lateEntry).toBe(false);
  await at('2026-04-07T09:00');
  expect((await does(handler, 'recordSpecialistVisit', { specialist: id, heldOn: '2026-03-31', content: '用工正常' })).lateEntry).toBe(true);
  for (const [heldOn, field] of [['2026-04-08', 'heldOn'], ['2026-03-01', 'heldOn']] as const) expect(await tries(handler, 'recordSpecialistVisit', { specialist: id, heldOn, content: '无' })).toMatchObject({ code: 'OUT_OF_RANGE', facts: { field } });
  expect(await tries(handler, 'recordSpecialistVisit', { specialist: id, heldOn: '2026-04-02', content: ' ' })).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await tries(cast.handler('SY-GM'), 'recordSpecialistVisit', { specialist: id, heldOn: '2026-04-02', content: '无' })).toMatchObject({ code: 'FORBIDDEN' });
  const seen = async (actor: Actor) => (await liaison.ask(actor, `{ specialistVisits(filter: { specialist: "${id}" }) { totalCount nodes { heldOn withdrawnBecause } } }`)).data.specialistVisits;
  expect((await seen(supervisor)).nodes.map(({ heldOn }: { heldOn: string }) => heldOn)).toEqual(['2026-03-31', '2026-03-30', '2026-03-09']);
  const { creditCode } = (await liaison.ask(lead, `{ enterpriseSpecialist(id: "${id}") { creditCode } }`)).data.enterpriseSpecialist;
  expect(await seen(cast.enterprise(creditCode))).toMatchObject({ totalCount: 2 });
  expect(await seen(cast.handler('SY-GD'))).toMatchObject({ totalCount: 0 });
});

it('[3.15] ends where the enterprise is on no list any more, not while it is on one', async () => {
  const creditCode = both[0]!;
  const { id } = await named({ creditCode });
  const leave = async (list: string) => {
    const { version } = (await liaison.ask(lead, `{ enterprise(creditCode: "${creditCode}") { version } }`)).data.enterprise;
    return (await liaison.ask(lead, 'mutation($input: DelistEnterpriseInput!) { delistEnterprise(input: $input) { enterprise { specialist { id } } } }', { input: { idempotencyKey: `leave-${list}`, creditCode, expectedVersion: version, list, until: '2026-03-02', reason: '调整' } })).code;
  };
  await leave('KEY_ENTERPRISE');
  const ends = async () => (await liaison.ask(lead, `{ enterpriseSpecialist(id: "${id}") { endsOn endReason } }`)).data.enterpriseSpecialist;
  expect(await ends()).toEqual({ endsOn: null, endReason: null });
  await leave('ABOVE_SCALE_INDUSTRIAL');
  expect(await ends()).toEqual({ endsOn: '2026-03-02', endReason: '调整' });
  expect((await due(id)).every(({ cancelled }) => cancelled)).toBe(true);
});

describe('what a unit and the specialist of its enterprise tell each other', () => {
  it.each(['ENTERPRISE_PLATFORM', 'TELEPHONE', 'WECHAT', 'IN_PERSON'])('[3.16] is recorded with its channel and content, by either side: %s', async (channel) => {
    const pairing = await paired();
    for (const actor of [cast.handler('SY-GD'), handler]) {
      expect(await does(actor, 'recordSpecialistExchange', { pairing: pairing.id, channel, heldOn: '2026-03-02', content: '企业拟扩产，需协调用电' }))
        .toMatchObject({ channel, heldOn: '2026-03-02', content: '企业拟扩产，需协调用电', recordedById: actor.code, recordedUnitId: actor.unit, pairing: { number: pairing.number }, specialist: { number: expect.stringMatching(/^ZY/) } });
    }
    expect(await tries(cast.handler('SY-SW'), 'recordSpecialistExchange', { pairing: pairing.id, channel, heldOn: '2026-03-02', content: '无' })).toMatchObject({ code: 'FORBIDDEN' });
    expect((await pairingOffice(liaison).owed(pairing.id)).some(({ fulfilled }) => fulfilled)).toBe(false); // it is no contact with the enterprise
  });

  it('[3.16] is listed by pairing for both sides and the district, not for others nor for the enterprise', async () => {
    const { id, creditCode } = await paired();
    const seen = (actor: Actor) => liaison.ask(actor, `{ specialistExchanges(filter: { pairing: "${id}" }) { totalCount nodes { content } } }`);
    const before = (await seen(supervisor)).data.specialistExchanges.totalCount;
    for (const content of ['一', '二']) await does(cast.handler('SY-GD'), 'recordSpecialistExchange', { pairing: id, channel: 'WECHAT', heldOn: '2026-03-02', content });
    for (const actor of [cast.handler('SY-GD'), handler, supervisor, cast.officer('DISTRICT_LEADER', 'SY-LEAD')]) expect((await seen(actor)).data.specialistExchanges.totalCount).toBe(before + 2);
    expect((await seen(cast.handler('SY-SW'))).data.specialistExchanges.totalCount).toBe(0);
    expect((await seen(cast.enterprise(creditCode))).code).toBe('FORBIDDEN');
    const cost = async (first: number) => (await countStatements(() => liaison.ask(supervisor, `{ specialistExchanges(first: ${first}) { totalCount nodes { pairing { number } specialist { number enterprise { name } } } } }`))).statements;
    expect(await cost(5)).toBe(await cost(2));
  });

  it('[3.16] is refused without content, of a day to come, and where the enterprise has no specialist', async () => {
    const { id } = await paired();
    const exchange = { pairing: id, channel: 'WECHAT', heldOn: '2026-03-02', content: '情况正常' };
    expect(await tries(cast.handler('SY-GD'), 'recordSpecialistExchange', { ...exchange, content: '' })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'content' } });
    expect(await tries(cast.handler('SY-GD'), 'recordSpecialistExchange', { ...exchange, heldOn: '2026-03-03' })).toMatchObject({ code: 'OUT_OF_RANGE' });
    const without = await pairingOffice(liaison).does(lead, 'openPairing', { scheme: scheme.id, creditCode: registered.find((row) => row.above_scale_industrial === 'Y' && row.key_enterprise === 'N')!.credit_code, holder: { unit: 'SY-GD' } });
    expect(await tries(cast.handler('SY-GD'), 'recordSpecialistExchange', { ...exchange, pairing: without.id })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'pairing' } });
  });

  let scheme: { id: string };
  let pairing: { id: string; number: string; creditCode: string } | undefined;
  /** One pairing whose enterprise has a specialist. */
  async function paired() {
    scheme ??= await pairingOffice(liaison).published();
    if (!pairing) {
      pairing = await pairingOffice(liaison).does(lead, 'openPairing', { scheme: scheme.id, creditCode: both[2], holder: { unit: 'SY-GD' } });
      if (!(await liaison.ask(lead, `{ enterprise(creditCode: "${both[2]}") { specialist { id } } }`)).data.enterprise.specialist) await named({ creditCode: both[2] });
    }
    return pairing!;
  }
});

it('[4.12] who plans a visit sees that the specialist was there that week', async () => {
  const one = await named();
  await does(handler, 'recordSpecialistVisit', { specialist: one.id, heldOn: '2026-03-02', content: '了解用工' });
  const week = async () => (await liaison.ask(cast.handler('SY-GD'), `{ enterpriseWeek(enterprise: "${one.creditCode}", week: "2026-03-06") { visits { unitId held } } }`)).data.enterpriseWeek.visits;
  expect(await week()).toEqual([{ unitId: 'SY-DX', held: true }]);
});

it('[X.16] specialists, their visits, who has none and what was exchanged are exported as they are listed', async () => {
  const table = async (actor: Actor, field: string) => { const { data, code } = await liaison.ask(actor, `{ ${field} { csv rows totalCount } }`); return code ? { code } : { ...data[field], lines: parse(data[field].csv, { columns: true }) as Record<string, string>[] }; };
  for (const [field, list, column] of [['exportEnterpriseSpecialists', 'enterpriseSpecialists', '帮办专员'], ['exportMissingSpecialists', 'missingSpecialists', '企业名称'], ['exportSpecialistVisits', 'specialistVisits', '走访情况'], ['exportSpecialistExchanges', 'specialistExchanges', '沟通的内容']] as const) {
    for (const actor of [lead, cast.handler('SY-GM')]) {
      const { totalCount } = (await liaison.ask(actor, `{ ${list} { totalCount } }`)).data[list];
      const { lines, rows } = await table(actor, field);
      expect([lines.length, rows]).toEqual([totalCount, totalCount]);
      if (actor === lead) expect(lines.length && lines.every((line: Record<string, string>) => line[column] && line['企业名称'])).toBe(true);
    }
  }
  expect(await table(cast.enterprise(keys[0]!), 'exportSpecialistExchanges')).toEqual({ code: 'FORBIDDEN' });
});

it('lists cost as many statements for many as for few', async () => {
  const cost = async (query: string) => (await countStatements(() => liaison.ask(lead, query))).statements;
  for (const list of ['enterpriseSpecialists(first: N) { totalCount nodes { id enterprise { name specialist { number } } } }', 'missingSpecialists(first: N) { totalCount nodes { name } }', 'grids(first: N) { nodes { enterpriseCount specialists { enterpriseCount } } }', 'specialistVisits(first: N) { totalCount nodes { specialist { number } } }'])
    expect(await cost(`{ ${list.replace('N', '3')} }`)).toBe(await cost(`{ ${list.replace('N', '1')} }`));
});
