import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keysDir, testEnvironment, type ThrowawayDatabase } from '@bangban/testing';
import { connected } from '@bangban/postgres';
import { Keyring } from '../src/keyring.ts';
import { keyFiles, makeKeys } from '../src/keys.ts';
import { ServiceTokens, TrustedCallers } from '../src/tokens.ts';
import { startSmallService } from './small-service.ts';

const folder = mkdtempSync(join(tmpdir(), 'bangban-production-'));
const [made, development] = [keyFiles(folder), keyFiles(keysDir())];
const role = `bangban_directory_${process.pid}`;
const password = 'not-to-be-guessed-by-anybody';
const asAdministrator = (sql: string) => connected(testEnvironment().adminUrl, (client) => client.query(sql));

beforeAll(async () => {
  await makeKeys(folder, 'production');
  await asAdministrator(`create role ${role} login password '${password}' in role bangban_directory; alter role ${role} set search_path = directory, public`);
});
beforeEach(() => { process.env.NODE_ENV = 'production'; });
afterEach(() => { process.env.NODE_ENV = 'test'; });
afterAll(async () => { await asAdministrator(`drop role ${role}`); rmSync(folder, { recursive: true }); });

const withOwnRole = (url: string) => Promise.resolve(Object.assign(new URL(url), { username: role, password }).href);
/** Why it did not start. */
const refusal = (options: Parameters<typeof startSmallService>[0]) => start(options).then(async (service) => { await service.stop(); return 'started'; }, (error: Error) => error.message);
const start = (options: Parameters<typeof startSmallService>[0] = {}) => startSmallService({ through: withOwnRole, env: { TRUSTED_KEYS: made.trusted }, ...options });

it('production starts with keys made for it, on a database of its own role and with the true clock', async () => {
  const service = await start();
  expect((await fetch(`${service.url}/health/ready`)).status).toBe(200);
  await service.stop();
});

it('it does not start on a clock that was replaced', async () => {
  expect(await refusal({ before: (db) => db.setNow('2026-11-23T09:00:00+08:00') })).toMatch(/platform\.now\(\) is replaced by "select '2026-11-23T01:00:00\.000Z'::timestamptz": in production it must be "select clock_timestamp\(\)"/);
});

describe('it does not start with the database\'s', () => {
  it('administrator', async () => {
    let url = '';
    const before = async (db: ThrowawayDatabase) => { url = Object.assign(new URL(db.adminUrl), { password: '' }).href; await db.query(`create role mighty_${process.pid} login superuser password '${password}'`); };
    expect(await refusal({ before, through: async () => Object.assign(new URL(url), { username: `mighty_${process.pid}`, password }).href })).toMatch(/^DATABASE_URL is of mighty_\d+, who rules the server: give the address of this service's own role/);
    await asAdministrator(`drop role mighty_${process.pid}`);
  });

  it('owner of its tables', async () => {
    await asAdministrator(`grant bangban_directory_owner to ${role}`);
    try { expect(await refusal({})).toMatch(/^DATABASE_URL is of bangban_directory_\d+, who owns the service's tables: /); } finally { await asAdministrator(`revoke bangban_directory_owner from ${role}`); }
  });

  it('password of the tests', async () => {
    expect(await refusal({ through: (url) => Promise.resolve(url) })).toMatch(/^DATABASE_URL has a password shorter than 16 characters/);
  });
});

describe('it takes no key that was made for trying things out', () => {
  it('trusted', async () => { expect(await refusal({ env: { TRUSTED_KEYS: development.trusted } })).toMatch(/^TRUSTED_KEYS names .*, whose keys were not made for production: make some with npm run keys/); });
  it('private', async () => { await expect(ServiceTokens.fromFile('gateway', development.privateKey('gateway'))).rejects.toThrow(/^SERVICE_KEY names .*, whose keys were not made for production/); });
  it('sealing', () => { expect(() => Keyring.fromFile(development.identityKeyring)).toThrow(/^IDENTITY_KEYRING names .*, whose keys were not made for production/); });

  it('while those made for production are taken', async () => {
    const tokens = await ServiceTokens.fromFile('gateway', made.privateKey('gateway'));
    const actor = { kind: 'SYSTEM', name: 'gateway' } as const;
    expect(await TrustedCallers.fromFile('directory', made.trusted).actor(`Bearer ${await tokens.for('directory', actor)}`)).toEqual(actor);
    const ring = Keyring.fromFile(made.identityKeyring);
    expect(ring.open('t', ring.seal('t', { name: '张' }))).toEqual({ name: '张' });
  });
});

describe('a file of keys', () => {
  it.each([
    ['that is not there', undefined, /^IDENTITY_KEYRING names .*ring\.json, which cannot be read \(ENOENT\)$/],
    ['that is cut off', '{"environment":"production","current":"k1","keys":{"k1":"c2VjcmV0', /^IDENTITY_KEYRING names .*ring\.json, which holds no JSON$/],
    ['of another kind', '{"environment":"production","keys":[]}', /^IDENTITY_KEYRING names .*ring\.json, which does not hold what it should/],
    ['whose key is too short', '{"environment":"production","current":"k1","keys":{"k1":"c2VjcmV0"}}', /which does not hold what it should/],
    ['whose current key is not there', '{"environment":"production","current":"k2","keys":{"k1":"MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="}}', /which does not hold what it should/],
  ])('%s is refused in one line that quotes nothing of it', (_, content, line) => {
    const file = join(folder, 'ring.json');
    rmSync(file, { force: true });
    if (content !== undefined) writeFileSync(file, content);
    expect(() => Keyring.fromFile(file)).toThrow(line);
    expect(() => Keyring.fromFile(file)).not.toThrow(/c2Vj|MDEy/);
  });

  it('of another caller is refused', async () => {
    await expect(ServiceTokens.fromFile('gateway', made.privateKey('hotline'))).rejects.toThrow(/which is the key of hotline and not of gateway$/);
  });
});
