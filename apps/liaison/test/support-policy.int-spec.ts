import fc from 'fast-check';
import { cast } from '@bangban/testing';
import type { Condition } from '../src/support-policy/support-policy.conditions.ts';
import { SupportPolicyJob } from '../src/support-policy/support-policy.jobs.ts';
import { startLiaison, type Liaison } from './liaison.ts';
import { codes, finance, policy, policyOffice } from './support-policies.ts';

let liaison: Liaison;
let office: ReturnType<typeof policyOffice>;
beforeAll(async () => { liaison = await startLiaison(); office = policyOffice(liaison); });
beforeEach(() => office.reset());
afterAll(() => liaison?.stop());
const at = (time: string) => liaison.db.setNow(`${time}:00+08:00`);
const job = () => liaison.app.get(SupportPolicyJob).run();
const [a, b, c, d] = codes as [string, string, string, string];
const [financeOffice, supervisor] = [cast.officer('UNIT_OFFICE', 'SY-CZ'), cast.supervisor()];

it('[2.02] a policy tells level, document, benefit, conditions, window and what is promised; the enterprises that match are listed and informed at once, each once, and their holders by one notice each', async () => {
  for (const code of [a, b, c]) await office.enterprise(code, { aboveScale: true });
  await office.enterprise(d);
  await office.pair(a, 'SY-GD');
  await office.pair(b, 'SY-GD');
  await office.pair(d, 'SY-GD');
  const published = await office.publish();
  const { leadUnit: _, ...given } = policy();
  expect(published).toMatchObject({
    ...given, leadUnitId: 'SY-CZ', number: expect.stringMatching(/^HQ\d{6}$/), conditions: [{ aboveScaleIndustrial: true, keyEnterprise: null, fields: null, localities: null }], conditionText: '规上工业企业', state: 'OPEN', publishedAt: '2026-11-23T09:00:00+08:00', publishedById: finance.code,
  });
  expect(await office.shares(supervisor, published.id)).toEqual([a, b, c]);
  expect(await office.shares(supervisor, published.id, 'INFORMED')).toEqual([a, b, c]);
  expect(await office.mine(a)).toEqual([expect.objectContaining({ creditCode: a, matching: true, informedAt: '2026-11-23T09:00:00+08:00', informedCause: 'PUBLISHED', uptake: null, policy: { id: published.id, title: '技术改造补助' } })]);
  expect(await office.mine(d)).toEqual([]);
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
  const [first, second, over, gone] = [await office.publish(), await office.publish({ title: '用工补贴', closesOn: null }), await office.publish({ title: '已截止', closesOn: '2026-11-24' }), await office.publish({ title: '已撤销' })];
  await office.does(financeOffice, 'withdrawSupportPolicy', { id: gone.id, expectedVersion: gone.version, reason: '文件废止' });
  await at('2026-11-25T09:00');
  await liaison.db.query(`update liaison.enterprise set above_scale_industrial = true where credit_code = $1`, [a]);
  await job();
  await job();
  expect((await office.mine(a)).map((one: any) => [one.policy.id, one.informedCause, one.informedAt])).toEqual([[second.id, 'NEWLY_MATCHING', '2026-11-25T09:00:00+08:00'], [first.id, 'NEWLY_MATCHING', '2026-11-25T09:00:00+08:00']]);
  expect(await office.mine(b)).toEqual([]);
  expect(await office.told('support-policy told%')).toEqual([{ level: 'INFO', number: null, recipients: ['SY-LEAD-03'], text: `惠企政策：您联系的企业中有新符合条件的，“技术改造补助”（${first.number}，2026-12-31截止）1家、“用工补贴”（${second.number}）1家，请告知企业并协助申报。` }]);
  expect((await office.asks(finance, '{ supportPolicies { nodes { id state } } }')).supportPolicies.nodes).toEqual([{ id: gone.id, state: 'WITHDRAWN' }, { id: over.id, state: 'CLOSED' }, { id: second.id, state: 'OPEN' }, { id: first.id, state: 'OPEN' }]);
  expect(await office.tries(cast.enterprise(a), 'applyForSupportPolicy', { policy: over.id })).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
  expect(await office.tries(cast.enterprise(a), 'applyForSupportPolicy', { policy: gone.id })).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
});

it('[2.02] before the window ends holders are reminded, once, of those that match and have not applied', async () => {
  for (const code of [a, b, c]) await office.enterprise(code, { aboveScale: true });
  for (const code of [a, b, c]) await office.pair(code, code === c ? 'SY-KJ' : 'SY-GD');
  const { id, number } = await office.publish();
  await office.does(cast.enterprise(a), 'applyForSupportPolicy', { policy: id });
  await office.does(cast.handler('SY-KJ'), 'applyForSupportPolicy', { policy: id, creditCode: c });
  await at('2026-12-16T09:00'); // the tenth working day before 31 December is the 17th
  await job();
  expect(await office.told('support-policy reminded%')).toEqual([]);
  await at('2026-12-17T09:00');
  await job();
  await job();
  expect(await office.told('support-policy reminded%')).toEqual([{ level: 'INFO', number, recipients: [cast.officer('UNIT_OFFICE', 'SY-GD').code], text: `惠企政策即将截止申报：您联系的企业中有符合条件而尚未申报的，“技术改造补助”（${number}，2026-12-31截止）1家，请提醒企业。` }]);
  await office.publish({ closesOn: '2026-12-25' }); // told so late that it is reminder enough
  await job();
  expect(await office.told('support-policy reminded%')).toHaveLength(1);
  expect(await office.shares(supervisor, id, 'NOT_APPLIED')).toEqual([b]);
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
  for (const actor of [financeOffice, cast.handler('SY-YSB'), supervisor]) expect(await office.publish({}, actor)).toMatchObject({ leadUnitId: 'SY-CZ' });
  expect(await office.tries(cast.supervisor('SY-JW'), 'publishSupportPolicy', policy())).toMatchObject({ code: 'FORBIDDEN' });
});

it.each<[string, Condition[], Parameters<typeof office.enterprise>[1], boolean]>([
  ['a group that names nothing is open to all', [{}], {}, true],
  ['but not to an enterprise that is closed', [{}], { closed: true }, false],
  ['all that a group names has to hold', [{ aboveScaleIndustrial: true, keyEnterprise: true }], {}, false],
  ['of several groups one', [{ aboveScaleIndustrial: true, keyEnterprise: true }, { localities: ['SY-XX'] }], {}, true],
  ['of several fields one', [{ fields: ['服务业', '重点产业链'] }], {}, true],
  ['an enterprise without a field has none of them', [{ fields: ['服务业'] }], { field: null }, false],
  ['what is asked not to be must not be', [{ aboveScaleIndustrial: false }], {}, false],
])('[2.02] %s', async (_, conditions, over, expected) => {
  await office.enterprise(a, { aboveScale: true, ...over });
  await office.enterprise(b, { field: '服务业' });
  const { id } = await office.publish({ conditions });
  expect((await office.shares(finance, id)).includes(a)).toBe(expected);
});

/** What of an enterprise a condition can ask for, and whether it matches: counted here once more. */
interface Qualities { aboveScaleIndustrial: boolean; keyEnterprise: boolean; field: string | null; locality: string; status: string }
const qualifies = (conditions: readonly Condition[], { aboveScaleIndustrial, keyEnterprise, field, locality, status }: Qualities): boolean =>
  status === 'ACTIVE' && conditions.some((one) => (one.aboveScaleIndustrial ?? aboveScaleIndustrial) === aboveScaleIndustrial && (one.keyEnterprise ?? keyEnterprise) === keyEnterprise
    && (!one.fields || (field !== null && one.fields.includes(field))) && (!one.localities || one.localities.includes(locality)));

it('[2.02] PostgreSQL and the rule find the same enterprises, whatever the conditions', async () => {
  const fields = ['重点产业链', '服务业', '农业农村经济'];
  const localities = ['SY-XX', 'SY-DX', 'SY-GXQ'];
  const qualities = fc.record({ aboveScaleIndustrial: fc.boolean(), keyEnterprise: fc.boolean(), field: fc.constantFrom(null, ...fields), locality: fc.constantFrom(...localities), status: fc.constantFrom('ACTIVE', 'ACTIVE', 'ACTIVE', 'CLOSED') });
  const register = fc.sample(qualities, { numRuns: 60, seed: 7 }) as Qualities[];
  for (const [index, { aboveScaleIndustrial, keyEnterprise, field, locality, status }] of register.entries()) await office.enterprise(codes[index]!, { aboveScale: aboveScaleIndustrial, key: keyEnterprise, field, locality, closed: status === 'CLOSED' });
  const group = fc.record({ aboveScaleIndustrial: fc.boolean(), keyEnterprise: fc.boolean(), fields: fc.subarray(fields, { minLength: 1 }), localities: fc.subarray(localities, { minLength: 1 }) }, { requiredKeys: [] });
  let some = 0;
  await fc.assert(fc.asyncProperty(fc.array(group, { minLength: 0, maxLength: 4 }), async (conditions) => {
    const { id } = await office.publish({ conditions });
    const expected = codes.filter((_, index) => register[index] && qualifies(conditions.length ? (conditions as Condition[]) : [{}], register[index]));
    some += expected.length;
    expect(await office.shares(finance, id)).toEqual(expected);
    expect(await office.shares(finance, id, 'INFORMED')).toEqual(expected);
  }), { numRuns: 40 });
  expect(some).toBeGreaterThan(100);
});

it('a page of enterprises goes on where the one before ended', async () => {
  for (const code of [a, b, c]) await office.enterprise(code, { aboveScale: true });
  const { id } = await office.publish();
  const page = async (after: string | null) => (await office.asks(finance, `{ supportPolicyEnterprises(policy: "${id}", first: 2${after ? `, after: "${after}"` : ''}) { totalCount nodes { creditCode } pageInfo { hasNextPage endCursor } } }`)).supportPolicyEnterprises;
  const first = await page(null);
  expect(first).toMatchObject({ totalCount: 3, nodes: [{ creditCode: a }, { creditCode: b }], pageInfo: { hasNextPage: true } });
  expect((await page(first.pageInfo.endCursor)).nodes).toEqual([{ creditCode: c }]);
});
