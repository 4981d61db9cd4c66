import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { services } from '@bangban/contracts';
import { Keyring } from '@bangban/platform/keyring';
import { keyringFile } from '@bangban/platform/key-file';
import { keyFiles, makeKeys } from '@bangban/platform/keys';
import { ServiceTokens, TrustedCallers } from '@bangban/platform/tokens';
import { newKeys, read, retireCaller, retireIdentity, rotateCaller, rotateIdentity } from './key-folder.ts';

let folder: string;
let files: ReturnType<typeof keyFiles>;
beforeEach(async () => { folder = join(mkdtempSync(join(tmpdir(), 'bangban-new-keys-')), 'keys'); files = keyFiles(folder); await newKeys(folder); });
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

const itself = { kind: 'SYSTEM', name: 'hotline' } as const;
/** Whether the directory, with the public keys as they are now, knows the hotline by the private key in a file. */
const isKnown = async (file: string, trusted = TrustedCallers.fromFile('directory', files.trusted)) => (await trusted.actor(`Bearer ${await (await ServiceTokens.fromFile('hotline', file)).for('directory', itself)}`)) !== undefined;
const ring = () => read(files.identityKeyring, keyringFile);

it('new keys are for their owner\'s eyes alone, have no key for trying things out, and are never made over others', async () => {
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  const names = readdirSync(folder).sort();
  expect(names).toEqual([...[...services, 'gateway'].map((name) => `${name}.private.json`), 'identity-keyring.json', 'trusted.jwks.json'].sort());
  for (const name of names) {
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(join(folder, name), 'utf8')).environment).toBe('production');
  }
  expect(readFileSync(files.trusted, 'utf8')).not.toContain('"d"');
  await expect(newKeys(folder)).rejects.toThrow('已存在，不会覆盖');
});

it('while a caller\'s key is being changed both are known; the old one no longer once it is retired', async () => {
  const before = TrustedCallers.fromFile('directory', files.trusted);
  expect(await rotateCaller(folder, 'hotline')).toEqual({ from: 'hotline.1', to: 'hotline.2' });
  const [old, current] = [join(folder, 'hotline.1.private.json'), files.privateKey('hotline')];
  expect([await isKnown(old), await isKnown(current), await isKnown(current, before)]).toEqual([true, true, false]);
  await expect(rotateCaller(folder, 'hotline')).rejects.toThrow('hotline 已有两把密钥（hotline.1、hotline.2）');
  expect(() => retireCaller(folder, 'hotline', 'hotline.2')).toThrow('hotline.2 是 hotline 正在使用的密钥，不能停用');
  expect(() => retireCaller(folder, 'hotline', 'gateway.1')).toThrow('公钥集中没有 hotline 的密钥 gateway.1');
  const oldTokens = await ServiceTokens.fromFile('hotline', old);
  retireCaller(folder, 'hotline', 'hotline.1');
  expect(await TrustedCallers.fromFile('directory', files.trusted).actor(`Bearer ${await oldTokens.for('directory', itself)}`)).toBeUndefined();
  expect([await isKnown(current), readdirSync(folder).filter((name) => name.startsWith('hotline'))]).toEqual([true, ['hotline.private.json']]);
  expect(await rotateCaller(folder, 'hotline')).toEqual({ from: 'hotline.2', to: 'hotline.3' });
});

it('a key that is being changed still speaks for its own caller alone', async () => {
  await rotateCaller(folder, 'hotline');
  const foreign = await (await ServiceTokens.fromFile('hotline', files.privateKey('hotline'))).for('directory', { kind: 'SYSTEM', name: 'gateway' });
  expect(await TrustedCallers.fromFile('directory', files.trusted).actor(`Bearer ${foreign}`)).toBeUndefined();
});

it('fingerprints stay the same for ever, and what was sealed opens, however often the sealing key changes', async () => {
  const first = Keyring.fromFile(files.identityKeyring);
  const [mark, sealed] = [first.fingerprint('13782456777'), first.seal('t', { name: '孙女士' })];
  expect(rotateIdentity(folder)).toEqual({ from: 'k1', to: 'k2' });
  const second = Keyring.fromFile(files.identityKeyring);
  expect([second.fingerprint('13782456777'), second.open('t', sealed), second.seal('t', {}).keyId]).toEqual([mark, { name: '孙女士' }, 'k2']);
  await retireIdentity(folder, 'k1', async () => 0);
  expect(rotateIdentity(folder)).toEqual({ from: 'k2', to: 'k3' });
  const third = Keyring.fromFile(files.identityKeyring);
  expect(third.fingerprint('13782456777')).toBe(mark);
  expect(() => third.open('t', sealed)).toThrow('the keyring has no key k1');
});

it('a sealing key is not retired while it seals, nor the current one, nor one that is not there', async () => {
  rotateIdentity(folder);
  await expect(retireIdentity(folder, 'k1', async () => 3)).rejects.toThrow('还有 3 个身份用 k1 加密，停用后将永远无法解密');
  await expect(retireIdentity(folder, 'k2', async () => 0)).rejects.toThrow('k2 是身份密钥环的现用密钥，不能停用');
  await expect(retireIdentity(folder, 'k9', async () => 0)).rejects.toThrow('没有密钥 k9：现有 k1、k2');
  expect(Object.keys(ring().keys)).toEqual(['k1', 'k2']);
});

it('the keyring of a development folder is rotated as well, and its file of keys is told when it is none', async () => {
  const other = join(folder, '../development');
  await makeKeys(other);
  rotateIdentity(other);
  expect(read(keyFiles(other).identityKeyring, keyringFile).current).toBe('k2');
  expect(() => rotateIdentity(join(folder, 'nowhere'))).toThrow('identity-keyring.json 不能读取（ENOENT）');
  expect(() => read(files.trusted, keyringFile)).toThrow('的内容不是所需的密钥');
});
