import { parse } from 'csv-parse/sync';
import { SelfCheck, StepExecutor } from '@bangban/deadlines';
import type { Actor } from '@bangban/kernel';
import { cast, countStatements } from '@bangban/testing';
import { startLiaison, type Liaison } from './liaison.ts';
import { codes, figureFields, finance, policyFields, policyOffice, shareFields } from './support-policies.ts';

let liaison: Liaison;
let office: ReturnType<typeof policyOffice>;
beforeAll(async () => { liaison = await startLiaison(); office = policyOffice(liaison); });
beforeEach(() => office.reset());
afterAll(() => liaison?.stop());
const at = (time: string) => liaison.db.setNow(`${time}:00+08:00`);
const [a, b, c, d] = codes as [string, string, string, string];
const [financeOffice, supervisor] = [cast.officer('UNIT_OFFICE', 'SY-CZ'), cast.supervisor()];

it('[2.02] an enterprise applies, or its holder or the lead unit for it; the lead unit grants an amount or refuses with the reason, which the enterprise and its holder are told; after a refusal it may apply again', async () => {
  for (const code of [a, b]) await office.enterprise(code, { aboveScale: true });
  await office.pair(a, 'SY-GD');
  const { id } = await office.publish();
  const applied = await office.does(cast.enterprise(a), 'applyForSupportPolicy', { policy: id, requestedAmount: 50_000.25, note: '设备清单已交' });
  expect(applied).toMatchObject({ creditCode: a, uptake: { requestedAmount: 50_000.25, note: '设备清单已交', recordedById: null, granted: null, appliedAt: '2026-11-23T09:00:00+08:00' } });
  expect(await office.tries(cast.handler('SY-GD'), 'applyForSupportPolicy', { policy: id, creditCode: a })).toMatchObject({ code: 'STEP_NOT_ALLOWED', facts: { status: '已申报，待审定' } });
  const decision = (over: Record<string, unknown>) => ({ id: applied.uptake.id, expectedVersion: applied.uptake.version, granted: false, decidedOn: '2026-11-24', ...over });
  await at('2026-11-24T10:00');
  for (const [actor, over, code] of [
    [cast.handler('SY-GD'), { reason: '…' }, 'FORBIDDEN'], [cast.handler('SY-KJ'), { reason: '…' }, 'NOT_FOUND'], [finance, {}, 'INVALID_INPUT'], [finance, { granted: true }, 'INVALID_INPUT'],
    [finance, { reason: '…', decidedOn: '2026-11-25' }, 'OUT_OF_RANGE'], [finance, { reason: '…', decidedOn: '2026-11-22' }, 'OUT_OF_RANGE'], [finance, { reason: '…', expectedVersion: 9 }, 'CONFLICT'],
  ] as const) expect(await office.tries(actor, 'decidePolicyUptake', decision(over))).toMatchObject({ code });
  expect((await office.does(finance, 'decidePolicyUptake', decision({ reason: '投资额不足' }))).uptake).toMatchObject({ granted: false, grantedAmount: null, reason: '投资额不足', decidedOn: '2026-11-24', decidedAt: '2026-11-24T10:00:00+08:00' });
  expect(await office.tries(finance, 'decidePolicyUptake', decision({ reason: '再定', expectedVersion: 2 }))).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
  expect((await office.mine(a))[0].uptake).toMatchObject({ granted: false, reason: '投资额不足' });
  const [refusal] = await office.told('policy-uptake%');
  expect(refusal).toMatchObject({ recipients: [cast.officer('UNIT_OFFICE', 'SY-GD').code], text: expect.stringContaining('未获兑现') });
  expect(refusal!.text).not.toContain('投资额');
  await at('2026-11-25T10:00');
  const again = await office.does(cast.handler('SY-GD'), 'applyForSupportPolicy', { policy: id, creditCode: a });
  expect(again.uptake).toMatchObject({ recordedById: cast.handler('SY-GD').code, granted: null });
  expect((await office.mine(a))[0].uptake.recordedById).toBeNull();
  expect((await office.does(finance, 'decidePolicyUptake', { id: again.uptake.id, expectedVersion: 1, granted: true, amount: 48_000.5, decidedOn: '2026-11-25' })).uptake).toMatchObject({ granted: true, grantedAmount: 48_000.5, reason: null });
  for (const [actor, over, code] of [[cast.handler('SY-KJ'), { creditCode: b }, 'NOT_FOUND'], [cast.handler('SY-XX'), { creditCode: b }, 'FORBIDDEN'], [cast.handler('SY-GD'), {}, 'INVALID_INPUT'], [cast.enterprise(b), { creditCode: b }, 'INVALID_INPUT'], [cast.enterprise(d), {}, 'NOT_FOUND']] as const)
    expect(await office.tries(actor, 'applyForSupportPolicy', { policy: id, ...over })).toMatchObject({ code });
});

it('who has applied for an enterprise does not decide what it is granted; a colleague does', async () => {
  await office.enterprise(a, { aboveScale: true });
  const { id } = await office.publish();
  const { uptake } = await office.does(finance, 'applyForSupportPolicy', { policy: id, creditCode: a });
  const decision = { id: uptake.id, expectedVersion: uptake.version, granted: true, amount: 1_000, decidedOn: '2026-11-23' };
  expect(await office.tries(finance, 'decidePolicyUptake', decision)).toMatchObject({ code: 'SAME_OFFICER' });
  expect((await office.does(financeOffice, 'decidePolicyUptake', decision)).uptake).toMatchObject({ granted: true, grantedAmount: 1_000 });
});

it('[9.04] no application is lost: the lead unit is reminded, told as a breach and listed when it does not decide in time', async () => {
  await office.enterprise(a, { aboveScale: true });
  const { id, number } = await office.publish();
  const { uptake } = await office.does(cast.enterprise(a), 'applyForSupportPolicy', { policy: id });
  expect(uptake).toMatchObject({ dueAt: '2026-12-21T18:00:00+08:00', overdue: false });
  await at('2026-12-21T18:01');
  await liaison.app.get(StepExecutor).sweep(0);
  const breach = (await office.told('%')).find(({ level }) => level === 'BREACH')!;
  expect(breach).toMatchObject({ number, text: expect.stringContaining('惠企政策申报'), recipients: expect.arrayContaining([financeOffice.code, supervisor.code]) });
  expect(breach.text).not.toContain(a);
  expect([await office.shares(supervisor, id, 'OVERDUE'), (await office.asks(supervisor, `{ supportPolicy(id: "${id}") { ${figureFields} } }`)).supportPolicy.figures.overdue]).toEqual([[a], 1]);
  await office.does(finance, 'decidePolicyUptake', { id: uptake.id, expectedVersion: uptake.version, granted: true, amount: 0, decidedOn: '2026-12-21' });
  expect([await office.shares(supervisor, id, 'OVERDUE'), await liaison.app.get(SelfCheck).run()]).toEqual([[], []]);
});

describe('[9.04] promised and delivered', () => {
  /** a granted, b refused and then granted, c refused, d applied and waits; e matches no longer, f came to match and was not told yet. */
  async function story() {
    const [, , , , e, f] = codes as [string, string, string, string, string, string];
    for (const code of [a, b, c, d, e]) await office.enterprise(code, { aboveScale: true, locality: code === a ? 'SY-DX' : 'SY-XX' });
    await office.pair(b, 'SY-GD');
    const { id } = await office.publish({ promisedCount: 4, promisedAmount: 100_000 });
    await office.enterprise(f, { aboveScale: true });
    await liaison.db.query('update liaison.enterprise set above_scale_industrial = false where credit_code = $1', [e]);
    const decide = async (code: string, granted: boolean, amount?: number) => {
      const { uptake } = await office.does(financeOffice, 'applyForSupportPolicy', { policy: id, creditCode: code });
      await office.does(finance, 'decidePolicyUptake', { id: uptake.id, expectedVersion: 1, granted, ...(granted ? { amount } : { reason: '材料不齐' }), decidedOn: '2026-11-23' });
    };
    await decide(a, true, 30_000.5);
    await decide(b, false);
    await at('2026-11-23T10:00');
    await decide(b, true, 20_000);
    await decide(c, false);
    await office.does(finance, 'applyForSupportPolicy', { policy: id, creditCode: d });
    return { id, e, f };
  }
  const figures = async (actor: Actor, id: string) => (await office.asks(actor, `{ supportPolicy(id: "${id}") { ${figureFields} } }`)).supportPolicy.figures;

  it('are numerator and denominator, small samples marked, and the enterprises behind each figure are listed', async () => {
    const { id, e, f } = await story();
    expect(await figures(supervisor, id)).toEqual({
      matching: 5, informed: 5, applied: 4, pending: 1, overdue: 0, granted: 2, refused: 1, grantedAmount: 50_000.5,
      informedRate: { numerator: 4, denominator: 5, rate: 80, smallSample: false }, appliedRate: { numerator: 4, denominator: 5, rate: 80, smallSample: false }, grantedRate: { numerator: 2, denominator: 4, rate: 50, smallSample: true },
      promisedCountRate: { numerator: 2, denominator: 4, rate: 50, smallSample: true }, promisedAmountRate: { numerator: 50_000.5, denominator: 100_000, rate: 50, smallSample: false },
    });
    for (const [stage, expected] of Object.entries({ MATCHING: [a, b, c, d, f], INFORMED: [a, b, c, d, e], NOT_APPLIED: [e], APPLIED: [a, b, c, d], PENDING: [d], GRANTED: [a, b], REFUSED: [c] })) expect([stage, await office.shares(finance, id, stage)]).toEqual([stage, expected]);
  });

  it('is for who sees the whole of it; others see their own enterprises and no figures', async () => {
    const { id, f } = await story();
    for (const actor of [finance, supervisor, cast.supervisor('SY-ZFB'), cast.officer('DISTRICT_LEADER', 'SY-LEAD'), cast.handler('SY-GXJ'), cast.handler('SY-YSB')]) expect([await office.shares(actor, id), (await figures(actor, id)) !== null]).toEqual([[a, b, c, d, f], true]);
    for (const [actor, expected] of [[cast.handler('SY-GD'), [b]], [cast.handler('SY-DX'), [a]], [cast.handler('SY-KJ'), []]] as const) expect([await office.shares(actor, id), await figures(actor, id)]).toEqual([expected, null]);
    expect(await figures(cast.enterprise(a), id)).toBeNull();
    const rows = async (actor: Actor) => parse((await office.asks(actor, '{ exportSupportPolicies { csv } }')).exportSupportPolicies.csv, { columns: (header: string[]) => header.map((one) => one.replace(/（.*，%）$/, '（%）').replace(/（(以|有).*）$/, '')) }) as Record<string, string>[];
    expect((await rows(finance))[0]).toMatchObject({ 名称: '技术改造补助', 享受条件: '规上工业企业', 现在符合条件的企业: '5', 已告知的企业: '5', '告知率（%）': '80.0', 已申报的企业: '4', 待审定: '1', 已兑现的企业: '2', 未获兑现的企业: '1', 承诺企业数: '4', '承诺金额（元）': '100000.00', '已兑现金额（元）': '50000.50', '金额兑现率（%）': '50.0', 样本少: '是' });
    const behind = async (actor: Actor, stage: string) => parse((await office.asks(actor, `{ exportSupportPolicyEnterprises(policy: "${id}", stage: ${stage}) { csv } }`)).exportSupportPolicyEnterprises.csv, { columns: true }) as Record<string, string>[];
    expect((await behind(finance, 'APPLIED')).map((row) => [row['统一社会信用代码'], row['结果'], row['兑现金额（元）']])).toEqual([[a, '已兑现', '30000.50'], [b, '已兑现', '20000.00'], [c, '未获兑现', ''], [d, '待审定', '']]);
    expect((await behind(cast.handler('SY-GD'), 'APPLIED')).map((row) => row['统一社会信用代码'])).toEqual([b]);
    expect(await rows(cast.handler('SY-GD'))).toEqual([]);
  });

  it('cost as many statements for many policies as for few', async () => {
    await story();
    for (let more = 0; more < 4; more++) await office.publish({ title: `政策${more}`, level: 'CITY' });
    const cost = async (first: number) => (await countStatements(() => office.asks(finance, `{ supportPolicies(first: ${first}) { totalCount nodes { ${policyFields} ${figureFields} } } }`))).statements;
    expect(await cost(5)).toBe(await cost(2));
    const { id } = (await office.asks(finance, '{ supportPolicies(filter: { level: PROVINCE }) { nodes { id } } }')).supportPolicies.nodes[0];
    const shareCost = async (first: number) => (await countStatements(() => office.asks(finance, `{ supportPolicyEnterprises(policy: "${id}", first: ${first}) { totalCount nodes { ${shareFields} } } }`))).statements;
    expect(await shareCost(5)).toBe(await shareCost(1));
    expect((await office.asks(finance, '{ supportPolicies(filter: { level: CITY, leadUnit: "SY-CZ", state: OPEN, text: "政策1", openOn: "2026-12-01" }) { totalCount } }')).supportPolicies.totalCount).toBe(1);
  });
});
