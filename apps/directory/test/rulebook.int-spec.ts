import type { Actor } from '@bangban/kernel';
import { cast } from '@bangban/testing';
import { decidedTargets } from './decided-targets.ts';
import { startDirectory, type DirectoryService } from './directory.ts';

let directory: DirectoryService;
beforeAll(async () => { directory = await startDirectory(); await directory.db.setNow('2026-11-23T09:00:00+08:00'); });
afterAll(() => directory?.stop());

const fields = 'key version value unit article description effectiveFrom reason';
const targets = async (args: string) => (await directory.ask(cast.handler('SY-GD'), `{ ruleTargets(${args}) { ${fields} } }`)).data.ruleTargets;
const value = async (key: string, asOf: string) => (await targets(`key: "${key}", asOf: "${asOf}"`))[0].value;
let submissions = 0;
const change = (key: string, over: Record<string, unknown> = {}, actor: Actor = cast.supervisor()) =>
  directory.ask(actor, `mutation($input: ChangeRuleTargetInput!) { changeRuleTarget(input: $input) { ruleTarget { ${fields} } } }`,
    { input: { idempotencyKey: `submission-${submissions++}`, key, value: '7', effectiveFrom: '2026-12-01', reason: '试行', ...over } });
const changed = async (key: string, over: Record<string, unknown> = {}) => {
  const { data, code, message } = await change(key, over);
  if (code) throw new Error(`${code} ${message}`);
  return data.changeRuleTarget.ruleTarget;
};
const history = async (key: string) => (await targets(`key: "${key}", history: true`)).map((one: { version: number; value: string }) => [one.version, one.value]);

describe('the rulebook', () => {
  it.each(decidedTargets)('holds %s as decided: %s %s, %s', async (key, decided, unit, article) => {
    expect(await targets(`key: "${key}", asOf: "2024-01-01"`)).toEqual([{ key, value: decided, unit, article, version: 1, effectiveFrom: '2024-01-01', reason: null, description: expect.stringMatching(/\p{Script=Han}/u) }]);
  });

  it('gives one version of each target for a day, sorted by key', async () => {
    const keys = (await targets('asOf: "2026-11-23"')).map(({ key }: { key: string }) => key);
    expect(keys).toEqual([...new Set(keys)].sort());
    expect(keys).toEqual(expect.arrayContaining(decidedTargets.map(([key]) => key)));
  });

  it('knows no other key', async () => {
    expect(await directory.ask(cast.clerk(), '{ ruleTargets(key: "nothing") { key } }')).toMatchObject({ code: 'NOT_FOUND', message: '没有找到制度参数“nothing”，或者您无权查看；请核对后再试。' });
    expect(await change('nothing')).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('[X.05] a changed target', () => {
  it('is a new version from its day on; the old one stays in the history and holds until then', async () => {
    const later = await changed('ticket.close', { value: '7', effectiveFrom: '2026-12-01', reason: '年底试行' });
    expect(later).toMatchObject({ key: 'ticket.close', value: '7', unit: 'WORKING_DAYS', article: '默认', effectiveFrom: '2026-12-01', reason: '年底试行' });
    expect(later.version).toBeGreaterThan(1);
    expect([await value('ticket.close', '2026-11-30'), await value('ticket.close', '2026-12-01')]).toEqual(['5', '7']);
    expect(await history('ticket.close')).toEqual([[1, '5'], [later.version, '7']]);
  });

  it('may hold from today, and never from a day in the past', async () => {
    expect(await change('ticket.ruling', { value: '2', effectiveFrom: '2026-11-22' })).toMatchObject({ code: 'IN_THE_PAST', facts: { effectiveFrom: '2026-11-22', earliest: '2026-11-23' } });
    expect(await history('ticket.ruling')).toEqual([[1, '1']]);
    await changed('ticket.ruling', { value: '2', effectiveFrom: '2026-11-23' });
    expect([await value('ticket.ruling', '2026-11-22'), await value('ticket.ruling', '2026-11-23')]).toEqual(['1', '2']);
  });

  it('that several change at once gets a version of its own for each', async () => {
    const versions = (await Promise.all(['1', '2', '4', '5', '6'].map((days) => changed('ticket.assist', { value: days })))).map(({ version }) => version);
    expect(new Set(versions).size).toBe(5);
    expect((await history('ticket.assist')).map(([version]: [number]) => version)).toEqual([1, ...versions.sort((a, b) => a - b)]);
  });

  it('sent twice with one key is changed once, also when both come together', async () => {
    const input = { idempotencyKey: 'double-click', value: '4' };
    const together = await Promise.all([changed('rectification.close', input), changed('rectification.close', input)]);
    expect(await changed('rectification.close', input)).toEqual(together[0]);
    expect(together[1]).toEqual(together[0]);
    expect(await history('rectification.close')).toHaveLength(2);
  });

  it('under a key used for another content is refused, and named', async () => {
    const { version } = await changed('escalate.after', { idempotencyKey: 'reused-key', value: '4' });
    expect(await change('escalate.after', { idempotencyKey: 'reused-key', value: '5' })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED', facts: { key: 'reused-key', existing: `${version}` } });
    expect(await history('escalate.after')).toHaveLength(2);
  });

  it('that was refused leaves its key free', async () => {
    expect(await change('level.unit', { idempotencyKey: 'first-try', value: 'x' })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await changed('level.unit', { idempotencyKey: 'first-try', value: '4' })).toMatchObject({ value: '4' });
  });

  it.each([
    ['a handler', cast.handler('SY-GD')], ['a dispatcher', cast.dispatcher()], ['a clerk', cast.clerk()],
    ['a unit\'s head', cast.officer('UNIT_HEAD', 'SY-YSB')], ['a district leader', cast.officer('DISTRICT_LEADER', 'SY-LEAD')],
    ['a machine', cast.machine('MC-SW', 'SY-SW')], ['an enterprise', cast.enterprise('91321311Y7J6DU5MJD')], ['a service', { kind: 'SYSTEM', name: 'hotline' } as const],
  ])('is forbidden to %s', async (_, actor) => {
    expect(await change('level.overall', {}, actor)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await history('level.overall')).toEqual([[1, '20']]);
  });

  it.each([
    ['level.joint_meeting', ['0', '-1', '5.5', 'five', '', ' ', '1000', '５', '5 ']],
    ['consultation.first_answer', ['1', 'N', '']],
    ['follow_up.sample', ['101', '-1', '10%', 'all']],
    ['meeting.symposium.per_field', ['yes', 'y', 'true', '']],
    ['duty.late_pairing_day', ['0', '32', 'last']],
    ['remind.duty', ['5,2', ';', '5;', 'two']],
    ['breach.recipients', ['', 'UNIT OFFICE', '区营商办;', ';', 'UNIT_OFICE', 'UNIT_OFFICE;SY-YSX']],
    ['duty.analysis_units', ['SY-GXJ;SY-GXX', 'UNIT_OFFICE', 'SY-GXJ-H']],
    ['quiet_hours', ['', 'none', '18:00-08:30']],
    ['hours.business', ['', 'always', '08:30', '08:30-12:00;', '12:00-08:30', '08:30-25:00', '08:30-12:60', '14:00-18:00;08:30-12:00', '08:30-14:30;14:00-18:00', '8:30-18:00']],
  ])('of %s refuses the nonsense %j', async (key, nonsense) => {
    for (const one of nonsense) expect([one, (await change(key, { value: one })).code]).toEqual([one, 'INVALID_INPUT']);
    expect(await history(key)).toHaveLength(1);
  });

  it('names nobody as a recipient whom a notice would not find, and says who', async () => {
    expect(await change('hint.recipients', { value: 'DISPATCHER;SY-ZHZY' })).toMatchObject({ facts: { field: 'value', reason: '“SY-ZHZY”不是角色、单位编码或者人员编码，发给它的通知不会有人收到' } });
    expect(await changed('hint.recipients', { value: 'DISPATCHER;SY-ZHZX;SY-YSB-S' })).toMatchObject({ value: 'DISPATCHER;SY-ZHZX;SY-YSB-S' });
  });

  it('needs a reason and a key that somebody chose', async () => {
    expect(await change('level.overall', { reason: '  ' })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'reason' } });
    for (const idempotencyKey of ['', 'short', '          ', 'k'.repeat(201)]) expect(await change('level.overall', { idempotencyKey })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'idempotencyKey' } });
  });
});
