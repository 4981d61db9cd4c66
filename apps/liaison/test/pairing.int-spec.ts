import { cast, countStatements } from '@bangban/testing';
import { startLiaison, type Liaison } from './liaison.ts';
import { aboveScale, lead, pairingOffice, registered, registerEnterprises } from './pairings.ts';

let liaison: Liaison;
let scheme: { id: string; version: number };
let next = 0;
const at = (time: string) => liaison.db.setNow(`${time}:00+08:00`);
const [supervisor, head, handler, leader] = [cast.supervisor(), cast.officer('UNIT_HEAD', 'SY-GD'), cast.handler('SY-GD'), cast.officer('DISTRICT_LEADER', 'SY-LEAD')];
const fresh = () => aboveScale[next++]!;
const unit = (code: string, officer: string | null = null) => ({ unit: code, officer });

beforeAll(async () => {
  liaison = await startLiaison();
  await at('2026-03-02T09:00');
  await registerEnterprises(liaison);
  scheme = await pairingOffice(liaison).published();
});
beforeEach(() => at('2026-03-02T09:00'));
afterAll(() => liaison?.stop());
const open = (over: Record<string, unknown> = {}) => pairingOffice(liaison).does(lead, 'openPairing', { scheme: scheme.id, creditCode: fresh(), holder: unit('SY-GD', handler.code), ...over });

it('[3.02] pairs an enterprise with a unit or a leader, who may hold several, and is told of each', async () => {
  const { told } = pairingOffice(liaison);
  const own = await open();
  expect(own).toMatchObject({ number: expect.stringMatching(/^GG\d{6}$/), schemeId: scheme.id, byLeader: false, holderUnitId: 'SY-GD', holderUnit: { name: '区供电公司' }, holderOfficerId: handler.code, startsOn: '2026-03-02', endsOn: '2026-12-31', state: 'CURRENT', endKind: null, openedById: lead.code });
  const ofLeader = [await open({ holder: unit('SY-LEAD', leader.code) }), await open({ holder: unit('SY-LEAD', leader.code) })];
  expect(ofLeader).toMatchObject([{ byLeader: true, holderOfficer: { title: '区领导1' } }, { byLeader: true }]);
  expect(await told(own.id)).toEqual([{ text: `${own.number}：新的挂钩企业，自3月2日起，请按月联系、走访`, recipients: [handler.code, cast.officer('UNIT_OFFICE', 'SY-GD').code] }]);
  expect((await told(ofLeader[0].id))[0]!.recipients).toEqual([leader.code]);
});

it.each([
  ['an enterprise that is not above scale', { creditCode: registered.find((row) => row.above_scale_industrial === 'N')!.credit_code }, 'INVALID_INPUT', 'creditCode'],
  ['an enterprise that nobody knows', { creditCode: '91321311MA1X00000X' }, 'NOT_FOUND', undefined],
  ['a unit that there is not', { holder: unit('SY-X') }, 'UNKNOWN_UNIT', undefined],
  ['a unit that takes no part', { holder: unit('SY-DX') }, 'INVALID_INPUT', 'holder'],
  ['a liaison officer of another unit', { holder: unit('SY-GD', cast.handler('SY-SW').code) }, 'INVALID_INPUT', 'holder.officer'],
  ['the leadership without a leader', { holder: unit('SY-LEAD') }, 'INVALID_INPUT', 'holder.officer'],
  ['a day gone by', { startsOn: '2026-03-01' }, 'OUT_OF_RANGE', 'startsOn'],
  ['a day after the scheme', { startsOn: '2027-01-01' }, 'OUT_OF_RANGE', 'startsOn'],
  ['a scheme that there is not', { scheme: 'x' }, 'NOT_FOUND', undefined],
])('is refused for %s', async (_, over, code, field) => {
  const answer = await pairingOffice(liaison).tries(lead, 'openPairing', { scheme: scheme.id, creditCode: aboveScale.at(-1), holder: unit('SY-GD'), ...over });
  expect(answer).toMatchObject({ code });
  expect(answer.facts.field).toBe(field);
});

it('[3.02] of two at once who pair one enterprise one wins, and the other is told by whom it is held', async () => {
  const { tries } = pairingOffice(liaison);
  for (let round = 0; round < 3; round++) {
    const creditCode = fresh();
    const answers = await Promise.all(['SY-GD', 'SY-SW', 'SY-SPJ', 'SY-JT'].map((code) => tries(supervisor, 'openPairing', { scheme: scheme.id, creditCode, holder: unit(code) })));
    expect(answers.map(({ code }) => code).filter(Boolean)).toEqual(['ALREADY_PAIRED', 'ALREADY_PAIRED', 'ALREADY_PAIRED']);
    expect(await liaison.db.query('select count(*)::int as n from liaison.pairing where credit_code = $1', [creditCode])).toEqual([{ n: 1 }]);
  }
});

describe('what is owed', () => {
  it('[3.14] begins with the pairing: each kind by its period, in the month only for who begins by its 20th', async () => {
    const { owed } = pairingOffice(liaison);
    const monthly = async (startsOn: string) => (await owed((await open({ startsOn })).id)).filter(({ kind }) => ['CONTACT', 'VISIT', 'HEAD_TALK'].includes(kind)).map(({ kind, starts }) => `${kind} ${starts}`);
    expect((await monthly('2026-03-20')).slice(0, 3)).toEqual(['CONTACT 2026-03-20', 'HEAD_TALK 2026-03-20', 'VISIT 2026-03-20']);
    expect((await monthly('2026-03-21')).slice(0, 3)).toEqual(['CONTACT 2026-04-01', 'HEAD_TALK 2026-04-01', 'VISIT 2026-04-01']);
    expect((await owed((await open()).id)).filter(({ kind }) => ['POLICY_BRIEFING', 'PARTNER_INTRODUCTION'].includes(kind))).toMatchObject([{ kind: 'PARTNER_INTRODUCTION', starts: '2026-03-02', ends: '2026-12-31', unit: 'SY-GD' }, { kind: 'POLICY_BRIEFING', ends: '2026-06-30' }]);
  });

  it('[3.14] is cancelled, not missed, when the pairing ends; the old holder is told', async () => {
    const { does, owed, told } = pairingOffice(liaison);
    const { id, version } = await open();
    await at('2026-03-25T09:00');
    expect(await does(supervisor, 'endPairing', { id, expectedVersion: version, reason: '企业停产' })).toMatchObject({ state: 'CURRENT', endsOn: '2026-03-25', endKind: 'ENDED', endReason: '企业停产', endedById: supervisor.code });
    expect((await owed(id)).every(({ cancelled }) => cancelled)).toBe(true);
    expect((await told(id)).at(-1)!.text).toContain('挂钩已结束，最后一日为3月25日');
    await at('2026-05-30T09:00');
    expect((await pairingOffice(liaison).pairings(lead, `(filter: { state: ENDED, creditCode: "${(await one(id)).creditCode}" })`)).totalCount).toBe(1);
    expect(await liaison.db.query(`select count(*)::int as running from liaison.deadline d join liaison.duty_period p on p.id = d.subject_id join liaison.duty u on u.id = p.duty_id where u.subject_id = $1 and d.met_at is null and d.withdrawn_at is null`, [id])).toEqual([{ running: 0 }]);
  });

  it('[3.14] of the half-year and the year goes to who takes over, what is monthly begins anew', async () => {
    const { does, owed, told } = pairingOffice(liaison);
    const { id, version } = await open();
    await at('2026-04-15T09:00');
    const successor = await does(lead, 'handOverPairing', { id, expectedVersion: version, holder: unit('SY-SW'), reason: '分工调整' });
    expect(successor).toMatchObject({ holderUnitId: 'SY-SW', startsOn: '2026-04-15', endsOn: '2026-12-31', predecessorId: id });
    expect(await one(id)).toMatchObject({ endsOn: '2026-04-14', endKind: 'HANDED_OVER', successorId: successor.id, state: 'ENDED' });
    const carried = (await owed(successor.id)).filter(({ cancelled }) => !cancelled);
    expect(carried.filter(({ kind }) => kind === 'PARTNER_INTRODUCTION')).toMatchObject([{ starts: '2026-03-02', ends: '2026-12-31', unit: 'SY-SW' }]);
    expect(carried.filter(({ kind }) => kind === 'POLICY_BRIEFING').map(({ starts, unit: who }) => [starts, who])).toEqual([['2026-03-02', 'SY-SW']]);
    expect(carried.filter(({ kind }) => kind === 'VISIT')[0]).toMatchObject({ starts: '2026-04-15', unit: 'SY-SW' });
    expect((await owed(id, 'VISIT')).map(({ starts, cancelled }) => [starts, cancelled])).toEqual([['2026-03-02', false], ['2026-04-01', true]]); // March stays owed
    expect([(await told(id)).at(-1)!.text, (await told(successor.id)).at(-1)!.text]).toEqual([expect.stringContaining('最后一日为4月14日'), expect.stringContaining('接手')]);
  });

  it.each([
    ['leaves the list', 'delistEnterprise', { list: 'ABOVE_SCALE_INDUSTRIAL', until: '2026-04-10', reason: '产值不达标' }],
    ['closes', 'closeEnterprise', { closedOn: '2026-04-10', reason: '注销' }],
  ])('[3.15] ends with the day on which the enterprise %s, and so does the pairing', async (_, mutation, input) => {
    const { owed, told } = pairingOffice(liaison);
    const { id, creditCode } = await open();
    await at('2026-04-14T09:00');
    const { version } = (await liaison.ask(lead, `{ enterprise(creditCode: "${creditCode}") { version } }`)).data.enterprise;
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    expect(await liaison.ask(lead, `mutation($input: ${type}!) { ${mutation}(input: $input) { enterprise { aboveScaleIndustrial pairing { id } } } }`, { input: { idempotencyKey: `leave-${creditCode}`, creditCode, expectedVersion: version, ...input } }))
      .toMatchObject({ code: undefined, data: { [mutation]: { enterprise: { aboveScaleIndustrial: false, pairing: null } } } });
    expect(await one(id)).toMatchObject({ endsOn: '2026-04-10', endKind: 'ENTERPRISE_LEFT', state: 'ENDED' });
    expect((await owed(id)).filter(({ cancelled }) => !cancelled).map(({ starts }) => starts)).toEqual(['2026-03-02', '2026-03-02', '2026-03-02']); // contact, visit and talk of March stay owed
    expect((await told(id)).at(-1)!.text).toContain('最后一日为4月10日');
    expect(await pairingOffice(liaison).tries(lead, 'openPairing', { scheme: scheme.id, creditCode, holder: unit('SY-GD') })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'creditCode' } });
  });

  it('[3.15] nor does who held it before owe anything for the days after the enterprise left', async () => {
    const { owed, does } = pairingOffice(liaison);
    const { id, version, creditCode } = await open();
    await at('2026-05-06T09:00');
    await does(lead, 'handOverPairing', { id, expectedVersion: version, holder: unit('SY-SW'), reason: '调整' });
    await at('2026-05-07T09:00');
    const enterprise = (await liaison.ask(lead, `{ enterprise(creditCode: "${creditCode}") { version } }`)).data.enterprise;
    await liaison.ask(lead, 'mutation($input: CloseEnterpriseInput!) { closeEnterprise(input: $input) { enterprise { status } } }', { input: { idempotencyKey: `close-${creditCode}`, creditCode, expectedVersion: enterprise.version, closedOn: '2026-04-10', reason: '注销' } });
    expect((await owed(id)).filter(({ cancelled }) => !cancelled).map(({ starts }) => starts)).toEqual(['2026-03-02', '2026-03-02', '2026-03-02']);
    expect(await one(id)).toMatchObject({ endsOn: '2026-05-05', endKind: 'HANDED_OVER' }); // what happened stays
  });

  it('goes to the new liaison officer of the same unit', async () => {
    const { does, owed, tries } = pairingOffice(liaison);
    const { id, version } = await open();
    const other = cast.handler('SY-GD', 1);
    for (const actor of [handler, cast.officer('UNIT_HEAD', 'SY-SW')]) expect(await tries(actor, 'changeLiaisonOfficer', { id, expectedVersion: version, officer: other.code })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await does(head, 'changeLiaisonOfficer', { id, expectedVersion: version, officer: other.code })).toMatchObject({ holderOfficerId: other.code, version: version + 1 });
    expect(new Set((await owed(id)).map(({ officer }) => officer))).toEqual(new Set([other.code]));
    expect(await tries(head, 'changeLiaisonOfficer', { id, expectedVersion: version, officer: null })).toMatchObject({ code: 'CONFLICT' });
  });
});

it('is seen by its holder, the locality, the enterprise and who looks at the district, and by nobody else', async () => {
  const { pairings } = pairingOffice(liaison);
  const { id, creditCode, number } = await open();
  const sees = async (actor: Parameters<Liaison['ask']>[0]) => (await pairings(actor, `(filter: { creditCode: "${creditCode}" })`)).nodes.map((row: { number: string }) => row.number);
  for (const actor of [handler, cast.handler('SY-DX'), cast.enterprise(creditCode), supervisor, cast.supervisor('SY-JW'), leader, lead, cast.handler('SY-GYB'), cast.machine('MC-GD', 'SY-GD')]) expect(await sees(actor)).toEqual([number]);
  for (const actor of [cast.handler('SY-SW'), cast.enterprise(aboveScale.at(-1)!), cast.machine('MC-SW', 'SY-SW')]) {
    expect(await sees(actor)).toEqual([]);
    expect(await liaison.ask(actor, `{ pairing(id: "${id}") { id } }`)).toMatchObject({ code: 'NOT_FOUND' });
  }
});

it('a list costs as many statements for many as for few', async () => {
  const cost = async (first: number) => (await countStatements(() => liaison.ask(lead, `{ pairings(first: ${first}) { totalCount nodes { id scheme { title pairingCount } holderUnit { name } enterprise { name pairing { number } } } } }`))).statements;
  expect(await cost(8)).toBe(await cost(2));
});

const one = async (id: string) => (await liaison.ask(lead, `{ pairing(id: "${id}") { creditCode endsOn endKind state successorId } }`)).data.pairing;
