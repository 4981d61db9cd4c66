import type { DirectorySnapshot } from '@bangban/directory-client';
import type { Actor } from '@bangban/kernel';
import { keyFiles, ServiceTokens } from '@bangban/platform';
import { cast, countStatements, keysDir } from '@bangban/testing';
import { startDirectory, type DirectoryService } from './directory.ts';

let directory: DirectoryService;
beforeAll(async () => { directory = await startDirectory(); await directory.db.setNow('2026-11-23T09:00:00+08:00'); });
afterAll(() => directory?.stop());

const administrator = cast.supervisor('SY-YSB');
const enterprise = '91321311Y7J6DU5MJD';
let submissions = 0;
const submission = () => `account-submission-${submissions++}`;
const fields = 'id subject officer { code } creditCode openedAt openedBy { code } closedAt closedBy { code } closedBecause';
const mutate = (name: string, payload: string, type: string) => (input: Record<string, unknown>, actor: Actor = administrator) =>
  directory.ask(actor, `mutation($input: ${type}!) { ${name}(input: $input) { ${payload} } }`, { input: { idempotencyKey: submission(), ...input } });
const open = mutate('openAccount', `account { ${fields} }`, 'OpenAccountInput');
const close = mutate('closeAccount', `account { ${fields} }`, 'CloseAccountInput');
const retire = mutate('retireOfficer', 'officer { code active }', 'ChangeOfficerInput');
const reinstate = mutate('reinstateOfficer', 'officer { code active }', 'ChangeOfficerInput');
const opened = async (input: Record<string, unknown>) => { const { data, code, message } = await open(input); if (code) throw new Error(message); return data.openAccount.account; };
const snapshotFor = async (caller: 'gateway' | 'hotline') => {
  const tokens = await ServiceTokens.fromFile(caller, keyFiles(keysDir()).privateKey(caller));
  return (await (await fetch(`${directory.url}/snapshot`, { headers: { authorization: `Bearer ${await tokens.for('directory', { kind: 'SYSTEM', name: caller })}` } })).json()) as DirectorySnapshot;
};

describe('an account', () => {
  it('is opened for a post or for an enterprise, and says by whom and when', async () => {
    expect(await opened({ subject: 'u-1001', officer: 'SY-GD-1' })).toEqual({ id: expect.any(String), subject: 'u-1001', officer: { code: 'SY-GD-1' }, creditCode: null,
      openedAt: '2026-11-23T09:00:00+08:00', openedBy: { code: administrator.code }, closedAt: null, closedBy: null, closedBecause: null });
    expect(await opened({ subject: 'u-1002', creditCode: enterprise })).toMatchObject({ officer: null, creditCode: enterprise });
    expect((await snapshotFor('gateway')).signIn!.accounts).toEqual(expect.arrayContaining([{ subject: 'u-1001', officer: 'SY-GD-1', creditCode: null }, { subject: 'u-1002', officer: null, creditCode: enterprise }]));
  });

  it('and the keys of systems are told to the gateway and to no service', async () => {
    expect((await snapshotFor('hotline')).signIn).toBeUndefined();
    expect(JSON.stringify(await snapshotFor('hotline'))).not.toContain('u-1001');
  });

  it.each([
    ['neither post nor enterprise', { subject: 'u-2' }, 'INVALID_INPUT'], ['both', { subject: 'u-2', officer: 'SY-GD-2', creditCode: enterprise }, 'INVALID_INPUT'],
    ['a post that is not there', { subject: 'u-2', officer: 'SY-NONE' }, 'UNKNOWN_OFFICER'], ['no credit code', { subject: 'u-2', creditCode: '91321311Y7J6DU5MJE' }, 'INVALID_INPUT'],
    ['an empty subject', { subject: '', officer: 'SY-GD-2' }, 'INVALID_INPUT'], ['a subject with a space', { subject: 'u 2', officer: 'SY-GD-2' }, 'INVALID_INPUT'],
    ['a subject that has one', { subject: 'u-1001', officer: 'SY-GD-2' }, 'ACCOUNT_EXISTS'], ['a post that has one', { subject: 'u-2', officer: 'SY-GD-1' }, 'ACCOUNT_EXISTS'],
  ])('with %s is refused', async (_, input, code) => { expect(await open(input)).toMatchObject({ code }); });

  it('is not closed, and no post retired, without a reason: the field is named', async () => {
    const refused = { code: 'INVALID_INPUT', facts: { field: 'reason', reason: '请填写原因', fields: ['reason'], reasons: ['请填写原因'] } };
    for (const answer of [await close({ id: 'x', reason: ' ' }), await retire({ code: 'SY-GD-2', reason: ' ' })]) expect(answer).toMatchObject(refused);
  });

  it('with several faults tells all of them, for a form to show', async () => {
    expect((await open({ subject: 'u 2', creditCode: 'x' })).facts).toEqual({ field: 'subject', reason: expect.any(String), fields: ['subject', 'creditCode'], reasons: [expect.stringContaining('255'), expect.stringContaining('统一社会信用代码')] });
  });

  it('of one subject is opened once when two ask at the same time, and once for one key', async () => {
    const both = await Promise.all([open({ subject: 'u-race', creditCode: enterprise }), open({ subject: 'u-race', creditCode: enterprise })]);
    expect(both.map(({ code }) => code).sort()).toEqual(['ACCOUNT_EXISTS', undefined]);
    const input = { idempotencyKey: 'account-once', subject: 'u-once', creditCode: enterprise };
    expect((await opened(input)).id).toBe((await opened(input)).id);
  });

  it('that is closed is gone for the gateway, stays in the list, and may be followed by another for the same subject', async () => {
    const { id } = await opened({ subject: 'u-3', officer: 'SY-GD-2' });
    const before = (await snapshotFor('gateway')).version;
    expect((await close({ id, reason: '调离' })).data.closeAccount.account).toMatchObject({ closedAt: '2026-11-23T09:00:00+08:00', closedBy: { code: administrator.code }, closedBecause: '调离' });
    const { version, signIn } = await snapshotFor('gateway');
    expect(version).toBeGreaterThan(before);
    expect(signIn!.accounts.map(({ subject }) => subject)).not.toContain('u-3');
    expect(await close({ id, reason: '调离' })).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
    await opened({ subject: 'u-3', officer: 'SY-GD-2' });
    const { data: { accounts } } = await directory.ask(administrator, '{ accounts(filter: { subject: "u-3" }) { totalCount nodes { closedAt } } }');
    expect(accounts.totalCount).toBe(2);
    expect(await close({ id: 'nonsense', reason: '无' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await close({ id, reason: '  ' })).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('is listed by pages that meet without gap, and no list costs a statement a row', async () => {
    for (let i = 0; i < 12; i++) await opened({ subject: `u-page-${i}`, creditCode: enterprise });
    const page = async (first: number, after?: string) => (await directory.ask(administrator, 'query($first: Int, $after: String) { accounts(first: $first, after: $after) { totalCount nodes { subject openedBy { code } } pageInfo { hasNextPage endCursor } } }', { first, after })).data.accounts;
    const whole = await page(100);
    const seen: string[] = [];
    for (let after: string | undefined, more = true; more;) {
      const { nodes, pageInfo } = await page(5, after);
      seen.push(...nodes.map(({ subject }: { subject: string }) => subject));
      ({ hasNextPage: more, endCursor: after } = pageInfo);
    }
    expect(seen).toEqual(whole.nodes.map(({ subject }: { subject: string }) => subject));
    expect(seen).toHaveLength(whole.totalCount);
    const [few, many] = [await countStatements(() => page(2)), await countStatements(() => page(12))];
    expect(many.statements).toBe(few.statements);
  });

  it('may not be closed by whom it belongs to', async () => {
    const { id } = await opened({ subject: 'u-admin', officer: administrator.code });
    expect(await close({ id, reason: '误操作' })).toMatchObject({ code: 'SAME_OFFICER' });
  });
});

describe('a post', () => {
  it('is retired and reinstated, and the snapshot follows', async () => {
    const active = async () => (await snapshotFor('gateway')).officers.find(({ code }) => code === 'SY-GYB-1')!.active;
    expect((await retire({ code: 'SY-GYB-1', reason: '离职' })).data.retireOfficer.officer).toEqual({ code: 'SY-GYB-1', active: false });
    expect(await active()).toBe(false);
    expect(await retire({ code: 'SY-GYB-1', reason: '离职' })).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
    expect(await open({ subject: 'u-gone', officer: 'SY-GYB-1' })).toMatchObject({ code: 'UNKNOWN_OFFICER' });
    expect((await reinstate({ code: 'SY-GYB-1', reason: '返岗' })).data.reinstateOfficer.officer).toEqual({ code: 'SY-GYB-1', active: true });
    expect(await active()).toBe(true);
    expect(await retire({ code: 'NONE', reason: '离职' })).toMatchObject({ code: 'UNKNOWN_OFFICER' });
  });

  it('of one\'s own may not be retired', async () => { expect(await retire({ code: administrator.code, reason: '离职' })).toMatchObject({ code: 'SAME_OFFICER' }); });
});

it('[X.10] each of these acts stands in the trail, with who, on what, before, after and why; a refused one with its code', async () => {
  const trail = (id: string) => directory.db.query(`select principal, unit_code, action, outcome, code, before, after, reason from directory.audit_entry where subject_id = $1 or (subject_id is null and action = $1) order by id`, [id]);
  const by = { principal: `officer:${administrator.code}`, unit_code: 'SY-YSB', outcome: 'DONE', code: null };
  const { id } = await opened({ subject: 'u-trail', officer: 'SY-GYB-2' });
  await close({ id, reason: '调离' });
  await retire({ code: 'SY-GYB-2', reason: '撤销岗位' });
  await reinstate({ code: 'SY-GYB-2', reason: '恢复岗位' });
  expect(await trail(id)).toEqual([
    { ...by, action: 'openAccount', before: null, after: { subject: 'u-trail', officer: 'SY-GYB-2', creditCode: null }, reason: null },
    { ...by, action: 'closeAccount', before: { closedAt: null }, after: { closedAt: '2026-11-23T01:00:00.000Z' }, reason: '调离' },
  ]);
  expect(await trail('SY-GYB-2')).toEqual([
    { ...by, action: 'retireOfficer', before: { active: true }, after: { active: false }, reason: '撤销岗位' },
    { ...by, action: 'reinstateOfficer', before: { active: false }, after: { active: true }, reason: '恢复岗位' },
  ]);
  const dispatcher = cast.dispatcher();
  await open({ subject: 'u-y', officer: 'SY-GYB-2' }, dispatcher);
  expect((await trail('openAccount')).at(-1)).toMatchObject({ principal: `officer:${dispatcher.code}`, outcome: 'REFUSED', code: 'FORBIDDEN' });
});

describe('to everybody but the supervisors of 区营商办', () => {
  const others: [string, Actor][] = [
    ['区纪委监委\'s supervisor', cast.supervisor('SY-JW')], ['区作风办\'s supervisor', cast.supervisor('SY-ZFB')], ['the head of 区营商办', cast.officer('UNIT_HEAD', 'SY-YSB')], ['a district leader', cast.officer('DISTRICT_LEADER', 'SY-LEAD')],
    ['a dispatcher', cast.dispatcher()], ['a handler', cast.handler('SY-YSB')], ['a machine', cast.machine('MC-SW', 'SY-SW')], ['an enterprise', cast.enterprise(enterprise)], ['a visitor', { kind: 'VISITOR' }], ['a service', { kind: 'SYSTEM', name: 'hotline' }],
  ];
  it.each(others)('accounts and systems are closed: %s', async (_, actor) => {
    const machines = [
      mutate('saveMachineClient', 'machineClient { code }', 'SaveMachineClientInput')({ code: 'MC-NEW', name: '新系统', units: ['SY-SW'], operations: ['READ'], confidential: false }, actor),
      mutate('issueMachineKey', 'secret', 'IssueMachineKeyInput')({ client: 'MC-SW' }, actor),
      mutate('revokeMachineKey', 'key { id }', 'RevokeMachineKeyInput')({ id: 'x', reason: '停用' }, actor),
    ];
    const answers = await Promise.all([
      open({ subject: 'u-x', officer: 'SY-GD-1' }, actor), close({ id: 'x', reason: '关闭' }, actor), retire({ code: 'SY-GD-1', reason: '停用' }, actor), reinstate({ code: 'SY-GD-1', reason: '恢复' }, actor),
      ...machines, directory.ask(actor, '{ accounts { totalCount } }'), directory.ask(actor, '{ machineClients { totalCount } }'),
    ]);
    expect(answers.map(({ code }) => code)).toEqual(answers.map(() => 'FORBIDDEN'));
  });
});
