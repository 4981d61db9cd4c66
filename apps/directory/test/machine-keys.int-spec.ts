import { createHash } from 'node:crypto';
import type { DirectorySnapshot } from '@bangban/directory-client';
import { keyFiles, ServiceTokens } from '@bangban/platform';
import { cast, keysDir } from '@bangban/testing';
import { startDirectory, type DirectoryService } from './directory.ts';

let directory: DirectoryService;
beforeAll(async () => { directory = await startDirectory(); });
beforeEach(() => directory.db.setNow('2026-11-23T09:00:00+08:00'));
afterAll(() => directory?.stop());

const administrator = cast.supervisor('SY-YSB');
let submissions = 0;
const ask = async (mutation: string, type: string, payload: string, input: Record<string, unknown>) => {
  const { data, ...rest } = await directory.ask(administrator, `mutation($input: ${type}!) { ${mutation}(input: $input) { ${payload} } }`, { input: { idempotencyKey: `key-submission-${submissions++}`, ...input } });
  return { ...rest, ...data?.[mutation] };
};
const keyFields = 'id prefix issuedAt issuedBy { code } expiresAt lastUsedAt revokedAt revokedBy { code } revokedBecause';
const issue = (client: string, more: Record<string, unknown> = {}) => ask('issueMachineKey', 'IssueMachineKeyInput', `key { ${keyFields} } secret notice`, { client, ...more });
const revoke = (id: string) => ask('revokeMachineKey', 'RevokeMachineKeyInput', `key { ${keyFields} }`, { id, reason: '轮换' });
const save = (input: Record<string, unknown>) => ask('saveMachineClient', 'SaveMachineClientInput', 'machineClient { code version name units { code } operations confidential active keys { prefix } }', input);
const machines = async () => (await directory.ask(administrator, `{ machineClients { totalCount nodes { code keys { ${keyFields} } } } }`)).data.machineClients.nodes as { code: string; keys: { prefix: string; lastUsedAt: string | null }[] }[];
const asGateway = async (path: string, init: RequestInit = {}, caller: 'gateway' | 'hotline' = 'gateway') => {
  const tokens = await ServiceTokens.fromFile(caller, keyFiles(keysDir()).privateKey(caller));
  return fetch(directory.url + path, { ...init, headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokens.for('directory', { kind: 'SYSTEM', name: caller })}` } });
};
const snapshot = async () => (await (await asGateway('/snapshot')).json()) as DirectorySnapshot;

describe('a key of a department\'s system', () => {
  it('is 32 random bytes behind a prefix, shown once, and nowhere in the database but as its hash', async () => {
    const { key, secret, notice } = await issue('MC-SW', { idempotencyKey: 'issue-once' });
    expect(secret).toMatch(/^bb_[0-9a-f]{8}_[\w-]{43}$/);
    expect(Buffer.from(secret.slice(12), 'base64url')).toHaveLength(32);
    expect(key).toEqual({ id: expect.any(String), prefix: secret.slice(0, 11), issuedAt: '2026-11-23T09:00:00+08:00', issuedBy: { code: administrator.code }, expiresAt: '2027-11-23T09:00:00+08:00', lastUsedAt: null, revokedAt: null, revokedBy: null, revokedBecause: null });
    expect(notice).toContain('只显示这一次');
    const tables = await directory.db.query<{ name: string }>(`select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables where schemaname like 'directory%'`);
    const holding = async (text: string) => (await Promise.all(tables.map(async ({ name }) => ((await directory.db.query(`select 1 from ${name} t where strpos(t::text, $1) > 0`, [text])).length ? [name] : [])))).flat();
    expect(await holding(secret.slice(12))).toEqual([]);
    expect(await holding(createHash('sha256').update(secret).digest('hex'))).toEqual(['directory.machine_key']);
    const again = await issue('MC-SW', { idempotencyKey: 'issue-once' });
    expect(again).toMatchObject({ key: { id: key.id }, secret: null, notice: expect.stringContaining('不能再次查看') });
    expect(JSON.stringify(await machines())).not.toMatch(/hash|[0-9a-f]{64}/);
  });

  it('may have one other beside it, and no third, also when eight are asked for at once', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => issue('MC-RS')));
    expect(answers.filter(({ key }) => key)).toHaveLength(2);
    expect(new Set(answers.map(({ code }) => code))).toEqual(new Set([undefined, 'TOO_MANY_KEYS']));
    const [first] = answers.filter(({ key }) => key);
    expect((await revoke(first.key.id)).key).toMatchObject({ revokedAt: '2026-11-23T09:00:00+08:00', revokedBy: { code: administrator.code }, revokedBecause: '轮换' });
    expect((await issue('MC-RS')).code).toBeUndefined();
    expect(await revoke(first.key.id)).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
    expect((await snapshot()).signIn!.keys.map(({ prefix }) => prefix)).not.toContain(first.key.prefix);
  });

  it('that has expired makes room for another', async () => {
    await issue('MC-YZW', { days: 1 });
    await issue('MC-YZW', { days: 1 });
    expect(await issue('MC-YZW')).toMatchObject({ code: 'TOO_MANY_KEYS' });
    await directory.db.setNow('2026-11-24T09:00:00+08:00');
    expect((await issue('MC-YZW')).code).toBeUndefined();
  });

  it.each([[0], [-1], [731]])('does not hold for %s days', async (days) => { expect(await issue('MC-SW', { days })).toMatchObject({ code: 'OUT_OF_RANGE' }); });
  it('is for a system that is there', async () => { expect(await issue('MC-NONE')).toMatchObject({ code: 'NOT_FOUND' }); });

  it('shows when it was last used, as the gateway tells, which is no new version of the directory', async () => {
    const { version, signIn } = await snapshot();
    const { prefix } = signIn!.keys[0]!;
    const tell = (secondsAgo: number) => asGateway('/machine-keys/uses', { method: 'POST', body: JSON.stringify([{ prefix, secondsAgo }, { prefix: 'bb_unknown', secondsAgo: 1 }]) });
    expect((await tell(60)).status).toBe(204);
    expect((await tell(3_600)).status).toBe(204); // what comes late takes nothing back
    expect((await machines()).flatMap(({ keys }) => keys).find((key) => key.prefix === prefix)!.lastUsedAt).toBe('2026-11-23T08:59:00+08:00');
    expect((await snapshot()).version).toBe(version);
  });

  it('is told of by the gateway alone, and in its form', async () => {
    expect((await asGateway('/machine-keys/uses', { method: 'POST', body: '[]' }, 'hotline')).status).toBe(403);
    expect((await asGateway('/machine-keys/uses', { method: 'POST', body: '[{"prefix":7}]' })).status).toBe(400);
    expect((await fetch(`${directory.url}/machine-keys/uses`, { method: 'POST' })).status).toBe(401);
  });
});

it('[X.10] what is done with systems and keys stands in the trail, and no key does', async () => {
  const acts = await directory.db.query<{ action: string; principal: string; before: object | null; after: object | null; reason: string | null }>(`select action, principal, before, after, reason from directory.audit_entry where action ~ 'MachineKey'`);
  expect(new Set(acts.map(({ action }) => action))).toEqual(new Set(['issueMachineKey', 'revokeMachineKey']));
  expect(acts.find(({ action }) => action === 'revokeMachineKey')).toEqual({ action: 'revokeMachineKey', principal: `officer:${administrator.code}`, before: { revokedAt: null }, after: { revokedAt: '2026-11-23T01:00:00.000Z' }, reason: '轮换' });
  await save({ code: 'MC-TR', name: '系统', units: ['SY-SW'], operations: ['READ'], confidential: true });
  await save({ code: 'MC-TR', name: '系统', units: ['SY-SW'], operations: ['READ'], confidential: false, expectedVersion: 1 });
  const limits = { name: '系统', unitCodes: ['SY-SW'], operations: ['READ'], active: true };
  expect((await directory.db.query(`select before, after from directory.audit_entry where action = 'saveMachineClient' order by id`))).toEqual([
    { before: null, after: { ...limits, confidential: true } }, { before: { ...limits, confidential: true }, after: { ...limits, confidential: false } },
  ]);
  expect(JSON.stringify(acts)).not.toMatch(/[0-9a-f]{64}|bb_[0-9a-f]{8}_/);
});

describe('a department\'s system', () => {
  it('is registered, changed by who knows its version, and not brought back by the data files', async () => {
    const input = { code: 'MC-SL', name: '区水利局系统', units: ['SY-SW', 'SY-SW'], operations: ['FILE', 'READ'], confidential: false };
    expect(await save(input)).toMatchObject({ machineClient: { code: 'MC-SL', version: 1, units: [{ code: 'SY-SW' }], operations: ['READ', 'FILE'], active: true, keys: [] } });
    expect(await save(input)).toMatchObject({ code: 'CONFLICT', facts: { expectedVersion: 0, actualVersion: 1 } });
    for (const code of ['WINDOW', 'mc-sl', 'MC-']) expect(await save({ ...input, code })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'code' } });
    expect(await save({ ...input, expectedVersion: 1, active: false, operations: ['READ'] })).toMatchObject({ machineClient: { version: 2, active: false, operations: ['READ'] } });
    expect((await snapshot()).machines.find(({ code }) => code === 'MC-SL')).toEqual({ code: 'MC-SL', name: '区水利局系统', units: ['SY-SW'], operations: ['READ'], confidential: false, active: false });
  });

  it.each([
    ['a unit that is not there', { units: ['SY-NONE'] }, 'UNKNOWN_UNIT'], ['no unit', { units: [] }, 'INVALID_INPUT'], ['no operation', { operations: [] }, 'INVALID_INPUT'],
    ['a code in small letters', { code: 'mc-x' }, 'INVALID_INPUT'], ['no name', { name: ' ' }, 'INVALID_INPUT'],
  ])('with %s is refused', async (_, wrong, code) => {
    expect(await save({ code: 'MC-X', name: '系统', units: ['SY-SW'], operations: ['READ'], confidential: false, ...wrong })).toMatchObject({ code });
  });
});
