import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { Actor } from '@bangban/kernel';
import { cast, countStatements } from '@bangban/testing';
import { qualifies, type Condition, type Qualities } from '../src/support-policy/support-policy.conditions.ts';
import { SupportPolicyJob } from '../src/support-policy/support-policy.jobs.ts';
import { startLiaison, type Liaison } from './liaison.ts';
import { figureFields, policyFields, policyOffice, shareFields } from './support-policies.ts';

let liaison: Liaison;
let office: ReturnType<typeof policyOffice>;
beforeAll(async () => { liaison = await startLiaison(); office = policyOffice(liaison); });
beforeEach(async () => {
  await at('2026-11-23T09:00');
  await liaison.db.query('truncate liaison.policy_uptake, liaison.policy_informed, liaison.support_policy, liaison.pairing, liaison.pairing_scheme, liaison.enterprise, liaison.event cascade');
});
afterAll(() => liaison?.stop());
const at = (time: string) => liaison.db.setNow(`${time}:00+08:00`);
const job = () => liaison.app.get(SupportPolicyJob).run();
const codes = (parse(readFileSync(join(import.meta.dirname, '../../../data/enterprises.csv')), { columns: true, bom: true }) as { credit_code: string }[]).map(({ credit_code }) => credit_code).sort();
const [a, b, c, d] = codes as [string, string, string, string];
const [finance, financeOffice, supervisor] = [cast.handler('SY-CZ'), cast.officer('UNIT_OFFICE', 'SY-CZ'), cast.supervisor()];
const policy = (over: Record<string, unknown> = {}) => ({
  level: 'PROVINCE', title: '技术改造补助', documentNumber: '苏工信〔2026〕8号', issuer: '江苏省工业和信息化厅', leadUnit: 'SY-CZ', benefit: '按设备投资额的10%补助', conditions: [{ aboveScaleIndustrial: true }], opensOn: '2026-11-20', closesOn: '2026-12-31', promisedCount: 10, promisedAmount: 1_000_000.5, ...over,
});
const publish = (over: Record<string, unknown> = {}, actor: Actor = finance) => office.does(actor, 'publishSupportPolicy', policy(over));
const shares = async (actor: Actor, id: string, stage = 'MATCHING') => (await office.asks(actor, `{ supportPolicyEnterprises(policy: "${id}", stage: ${stage}, first: 100) { totalCount nodes { creditCode } } }`)).supportPolicyEnterprises.nodes.map(({ creditCode }: { creditCode: string }) => creditCode);
const mine = async (code: string) => (await office.asks(cast.enterprise(code), `{ supportPoliciesForMe { totalCount nodes { ${shareFields} } } }`)).supportPoliciesForMe.nodes;

it('[2.02] a policy tells level, document, benefit, conditions, window and what is promised; the enterprises that match are listed and informed at once, each once, and their holders by one notice each', async () => {
  for (const code of [a, b, c]) await office.enterprise(code, { aboveScale: true });
  await office.enterprise(d);
  await office.pair(a, 'SY-GD');
  await office.pair(b, 'SY-GD');
  await office.pair(d, 'SY-GD');
  const published = await publish();
  const { leadUnit: _, ...given } = policy();
  expect(published).toMatchObject({
    ...given, leadUnitId: 'SY-CZ', number: expect.stringMatching(/^HQ\d{6}$/), conditions: [{ aboveScaleIndustrial: true, keyEnterprise: null, fields: null, localities: null }], conditionText: '规上工业企业', state: 'OPEN', publishedAt: '2026-11-23T09:00:00+08:00', publishedById: finance.code,
  });
  expect(await shares(supervisor, published.id)).toEqual([a, b, c]);
  expect(await shares(supervisor, published.id, 'INFORMED')).toEqual([a, b, c]);
  expect(await mine(a)).toEqual([expect.objectContaining({ creditCode: a, matching: true, informedAt: '2026-11-23T09:00:00+08:00', informedCause: 'PUBLISHED', uptake: null, policy: { id: published.id, title: '技术改造补助' } })]);
  expect(await mine(d)).toEqual([]);
  const text = (count: number) => `惠企政策：您联系的企业中有新符合条件的，“技术改造补助”（${published.number}，2026-12-31截止）${count}家，请告知企业并协助申报。`;
  // c is nobody's: its locality is told
  expect((await office.told('support-policy told%')).map(({ text: said, recipients, number, level }) => ({ said, recipients, number, level })).sort((x, y) => (x.said < y.said ? -1 : 1))).toEqual([
    { said: text(1), recipients: [cast.officer('UNIT_OFFICE', 'SY-XX').code], number: published.number, level: 'INFO' },
    { said: text(2), recipients: [cast.officer('UNIT_OFFICE', 'SY-GD').code], number: published.number, level: 'INFO' },
  ]);
  await job();
  expect(await office.told('support-policy told%')).toHaveLength(2);
});

it('[2.02] an enterprise that comes to match later is informed then, by one notice to its holder for all policies; what is withdrawn or over is offered to nobody', async () => {
  for (const code of [a, b]) await office.enterprise(code);
  await office.pair(a, 'SY-LEAD', 'SY-LEAD-03');
  const [first, second, over, gone] = [await publish(), await publish({ title: '用工补贴', closesOn: null }), await publish({ title: '已截止', closesOn: '2026-11-24' }), await publish({ title: '已撤销' })];
  await office.does(financeOffice, 'withdrawSupportPolicy', { id: gone.id, expectedVersion: gone.version, reason: '文件废止' });
  await at('2026-11-25T09:00');
  await liaison.db.query(`update liaison.enterprise set above_scale_industrial = true where credit_code = $1`, [a]);
  await job();
  await job();
  expect((await mine(a)).map((one: any) => [one.policy.id, one.informedCause, one.informedAt])).toEqual([[second.id, 'NEWLY_MATCHING', '2026-11-25T09:00:00+08:00'], [first.id, 'NEWLY_MATCHING', '2026-11-25T09:00:00+08:00']]);
  expect(await mine(b)).toEqual([]);
  expect(await office.told('support-policy told%')).toEqual([{ level: 'INFO', number: null, recipients: ['SY-LEAD-03'], text: `惠企政策：您联系的企业中有新符合条件的，“技术改造补助”（${first.number}，2026-12-31截止）1家、“用工补贴”（${second.number}）1家，请告知企业并协助申报。` }]);
  expect((await office.asks(finance, '{ supportPolicies { nodes { id state } } }')).supportPolicies.nodes).toEqual([{ id: gone.id, state: 'WITHDRAWN' }, { id: over.id, state: 'CLOSED' }, { id: second.id, state: 'OPEN' }, { id: first.id, state: 'OPEN' }]);
  expect(await office.tries(cast.enterprise(a), 'applyForSupportPolicy', { policy: over.id })).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
  expect(await office.tries(cast.enterprise(a), 'applyForSupportPolicy', { policy: gone.id })).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
});

it('[2.02] before the window ends holders are reminded, once, of those that match and have not applied', async () => {
  for (const code of [a, b, c]) await office.enterprise(code, { aboveScale: true });
  for (const code of [a, b, c]) await office.pair(code, code === c ? 'SY-KJ' : 'SY-GD');
  const { id, number } = await publish();
  await office.does(cast.enterprise(a), 'applyForSupportPolicy', { policy: id });
  await office.does(cast.handler('SY-KJ'), 'applyForSupportPolicy', { policy: id, creditCode: c });
  await at('2026-12-16T09:00'); // the tenth working day before 31 December is the 17th
  await job();
  expect(await office.told('support-policy reminded%')).toEqual([]);
  await at('2026-12-17T09:00');
  await job();
  await job();
  expect(await office.told('support-policy reminded%')).toEqual([{ level: 'INFO', number, recipients: [cast.officer('UNIT_OFFICE', 'SY-GD').code], text: `惠企政策即将截止申报：您联系的企业中有符合条件而尚未申报的，“技术改造补助”（${number}，2026-12-31截止）1家，请提醒企业。` }]);
  await publish({ closesOn: '2026-12-25' }); // told so late that it is reminder enough
  await job();
  expect(await office.told('support-policy reminded%')).toHaveLength(1);
  expect(await shares(supervisor, id, 'NOT_APPLIED')).toEqual([b]);
});

it('[2.02] an enterprise applies, or its holder or the lead unit for it; the lead unit grants an amount or refuses with the reason, which the enterprise and its holder are told; after a refusal it may apply again', async () => {
  for (const code of [a, b]) await office.enterprise(code, { aboveScale: true });
  await office.pair(a, 'SY-GD');
  const { id } = await publish();
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
  expect((await mine(a))[0].uptake).toMatchObject({ granted: false, reason: '投资额不足' });
  const [refusal] = await office.told('policy-uptake%');
  expect(refusal).toMatchObject({ recipients: [cast.officer('UNIT_OFFICE', 'SY-GD').code], text: expect.stringContaining('未获兑现') });
  expect(refusal!.text).not.toContain('投资额');
  await at('2026-11-25T10:00');
  const again = await office.does(cast.handler('SY-GD'), 'applyForSupportPolicy', { policy: id, creditCode: a });
  expect(again.uptake).toMatchObject({ recordedById: cast.handler('SY-GD').code, granted: null });
  expect((await mine(a))[0].uptake.recordedById).toBeNull();
  expect((await office.does(finance, 'decidePolicyUptake', { id: again.uptake.id, expectedVersion: 1, granted: true, amount: 48_000.5, decidedOn: '2026-11-25' })).uptake).toMatchObject({ granted: true, grantedAmount: 48_000.5, reason: null });
  for (const [actor, over, code] of [[cast.handler('SY-KJ'), { creditCode: b }, 'NOT_FOUND'], [cast.handler('SY-XX'), { creditCode: b }, 'FORBIDDEN'], [cast.handler('SY-GD'), {}, 'INVALID_INPUT'], [cast.enterprise(b), { creditCode: b }, 'INVALID_INPUT'], [cast.enterprise(d), {}, 'NOT_FOUND']] as const)
    expect(await office.tries(actor, 'applyForSupportPolicy', { policy: id, ...over })).toMatchObject({ code });
});

it.each([
  ['by a unit that does not lead it', { leadUnit: 'SY-KJ' }, 'FORBIDDEN', undefined], ['led by nobody', { leadUnit: 'X' }, 'UNKNOWN_UNIT', undefined], ['that ends before it begins', { opensOn: '2026-12-02', closesOn: '2026-12-01' }, 'INVALID_INPUT', 'closesOn'],
  ['that is over', { opensOn: '2026-11-01', closesOn: '2026-11-22' }, 'OUT_OF_RANGE', 'closesOn'], ['for a field that no enterprise has', { conditions: [{ fields: ['航天'] }] }, 'INVALID_INPUT', '0.fields.0'], ['for a place that is no locality', { conditions: [{}, { localities: ['SY-CZ'] }] }, 'INVALID_INPUT', '1.localities.0'],
  ['for none of no fields', { conditions: [{ fields: [] }] }, 'INVALID_INPUT', '0.fields'], ['with a promise of nothing', { promisedCount: 0 }, 'INVALID_INPUT', 'promisedCount'], ['with a promise below the fen', { promisedAmount: 0.001 }, 'INVALID_INPUT', 'promisedAmount'], ['without a title', { title: ' ' }, 'INVALID_INPUT', 'title'],
])('[2.02] a policy %s is refused', async (_, over, code, field) => {
  await office.enterprise(a);
  const answer = await office.tries(finance, 'publishSupportPolicy', policy(over));
  expect(answer).toMatchObject({ code });
  expect(answer.facts.field).toBe(field);
});

it('[2.02] is published by its lead unit or 区营商办', async () => {
  for (const actor of [financeOffice, cast.handler('SY-YSB'), supervisor]) expect(await publish({}, actor)).toMatchObject({ leadUnitId: 'SY-CZ' });
  expect(await office.tries(cast.supervisor('SY-JW'), 'publishSupportPolicy', policy())).toMatchObject({ code: 'FORBIDDEN' });
});

it('[2.02] PostgreSQL and the rule find the same enterprises, whatever the conditions', async () => {
  const fields = ['重点产业链', '服务业', '农业农村经济'];
  const localities = ['SY-XX', 'SY-DX', 'SY-GXQ'];
  const qualities = fc.record({ aboveScaleIndustrial: fc.boolean(), keyEnterprise: fc.boolean(), field: fc.constantFrom(null, ...fields), locality: fc.constantFrom(...localities), status: fc.constantFrom('ACTIVE', 'ACTIVE', 'ACTIVE', 'CLOSED') });
  const register = fc.sample(qualities, { numRuns: 60, seed: 7 }) as Qualities[];
  for (const [index, { aboveScaleIndustrial, keyEnterprise, field, locality, status }] of register.entries()) await office.enterprise(codes[index]!, { aboveScale: aboveScaleIndustrial, key: keyEnterprise, field, locality, closed: status === 'CLOSED' });
  const group = fc.record({ aboveScaleIndustrial: fc.boolean(), keyEnterprise: fc.boolean(), fields: fc.subarray(fields, { minLength: 1 }), localities: fc.subarray(localities, { minLength: 1 }) }, { requiredKeys: [] });
  let some = 0;
  await fc.assert(fc.asyncProperty(fc.array(group, { minLength: 0, maxLength: 4 }), async (conditions) => {
    const { id } = await publish({ conditions });
    const expected = codes.filter((_, index) => register[index] && qualifies(conditions.length ? (conditions as Condition[]) : [{}], register[index]));
    some += expected.length;
    expect(await shares(finance, id)).toEqual(expected);
    expect(await shares(finance, id, 'INFORMED')).toEqual(expected);
  }), { numRuns: 40 });
  expect(some).toBeGreaterThan(100);
});

describe('[9.04] promised and delivered', () => {
  /** a granted, b refused and then granted, c refused, d applied and waits; e matches no longer, f came to match and was not told yet. */
  async function story() {
    const [, , , , e, f] = codes as [string, string, string, string, string, string];
    for (const code of [a, b, c, d, e]) await office.enterprise(code, { aboveScale: true, locality: code === a ? 'SY-DX' : 'SY-XX' });
    await office.pair(b, 'SY-GD');
    const { id } = await publish({ promisedCount: 4, promisedAmount: 100_000 });
    await office.enterprise(f, { aboveScale: true });
    await liaison.db.query('update liaison.enterprise set above_scale_industrial = false where credit_code = $1', [e]);
    const decide = async (code: string, granted: boolean, amount?: number) => {
      const { uptake } = await office.does(finance, 'applyForSupportPolicy', { policy: id, creditCode: code });
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
      matching: 5, informed: 5, applied: 4, pending: 1, granted: 2, refused: 1, grantedAmount: 50_000.5,
      informedRate: { numerator: 4, denominator: 5, rate: 80, smallSample: false }, appliedRate: { numerator: 4, denominator: 5, rate: 80, smallSample: false }, grantedRate: { numerator: 2, denominator: 4, rate: 50, smallSample: true },
      promisedCountRate: { numerator: 2, denominator: 4, rate: 50, smallSample: true }, promisedAmountRate: { numerator: 50_000.5, denominator: 100_000, rate: 50, smallSample: false },
    });
    for (const [stage, expected] of Object.entries({ MATCHING: [a, b, c, d, f], INFORMED: [a, b, c, d, e], NOT_APPLIED: [e], APPLIED: [a, b, c, d], PENDING: [d], GRANTED: [a, b], REFUSED: [c] })) expect([stage, await shares(finance, id, stage)]).toEqual([stage, expected]);
  });

  it('is for who sees the whole of it; others see their own enterprises and no figures', async () => {
    const { id, f } = await story();
    for (const actor of [finance, supervisor, cast.supervisor('SY-ZFB'), cast.officer('DISTRICT_LEADER', 'SY-LEAD'), cast.handler('SY-GXJ'), cast.handler('SY-YSB')]) expect([await shares(actor, id), (await figures(actor, id)) !== null]).toEqual([[a, b, c, d, f], true]);
    for (const [actor, expected] of [[cast.handler('SY-GD'), [b]], [cast.handler('SY-DX'), [a]], [cast.handler('SY-KJ'), []]] as const) expect([await shares(actor, id), await figures(actor, id)]).toEqual([expected, null]);
    expect(await figures(cast.enterprise(a), id)).toBeNull();
    const rows = async (actor: Actor) => parse((await office.asks(actor, '{ exportSupportPolicies { csv } }')).exportSupportPolicies.csv, { columns: true, bom: true, relax_column_count: true }) as Record<string, string>[];
    expect((await rows(finance))[0]).toMatchObject({ 名称: '技术改造补助', 享受条件: '规上工业企业', 符合条件: '5', 已告知: '5', '告知率（%）': '80.0', 已申报: '4', 待审定: '1', 已兑现: '2', 未获兑现: '1', 承诺企业数: '4', '承诺金额（元）': '100000.00', '已兑现金额（元）': '50000.50', '金额兑现率（%）': '50.0', 备注: '样本少' });
    expect((await rows(cast.handler('SY-GD'))).filter((row) => row['编号']?.startsWith('HQ'))).toEqual([]);
  });

  it('cost as many statements for many policies as for few', async () => {
    await story();
    for (let more = 0; more < 4; more++) await publish({ title: `政策${more}`, level: 'CITY' });
    const cost = async (first: number) => (await countStatements(() => office.asks(finance, `{ supportPolicies(first: ${first}) { totalCount nodes { ${policyFields} ${figureFields} } } }`))).statements;
    expect(await cost(5)).toBe(await cost(2));
    const { id } = (await office.asks(finance, '{ supportPolicies(filter: { level: PROVINCE }) { nodes { id } } }')).supportPolicies.nodes[0];
    const shareCost = async (first: number) => (await countStatements(() => office.asks(finance, `{ supportPolicyEnterprises(policy: "${id}", first: ${first}) { totalCount nodes { ${shareFields} } } }`))).statements;
    expect(await shareCost(5)).toBe(await shareCost(1));
    expect((await office.asks(finance, '{ supportPolicies(filter: { level: CITY, leadUnit: "SY-CZ", state: OPEN, text: "政策1", openOn: "2026-12-01" }) { totalCount } }')).supportPolicies.totalCount).toBe(1);
  });
});

it('a page of enterprises goes on where the one before ended', async () => {
  for (const code of [a, b, c]) await office.enterprise(code, { aboveScale: true });
  const { id } = await publish();
  const page = async (after: string | null) => (await office.asks(finance, `{ supportPolicyEnterprises(policy: "${id}", first: 2${after ? `, after: "${after}"` : ''}) { totalCount nodes { creditCode } pageInfo { hasNextPage endCursor } } }`)).supportPolicyEnterprises;
  const first = await page(null);
  expect(first).toMatchObject({ totalCount: 3, nodes: [{ creditCode: a }, { creditCode: b }], pageInfo: { hasNextPage: true } });
  expect((await page(first.pageInfo.endCursor)).nodes).toEqual([{ creditCode: c }]);
});
