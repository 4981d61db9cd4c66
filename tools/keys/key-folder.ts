import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Caller } from '@bangban/contracts';
import { keyringFile, privateKeyFile, trustedKeysFile, type KeyEnvironment } from '@bangban/platform/key-file';
import { fingerprintKeyOf } from '@bangban/platform/keyring';
import { callers, keyFiles, makeKeys, newKey, newSealingKey, publicOf, writeKeyFile } from '@bangban/platform/keys';
import { SetupError } from '@bangban/postgres';

/** Makes a whole set of keys for production; never over keys that are there. */
export async function newKeys(folder: string): Promise<void> {
  const { privateKey, trusted, identityKeyring } = keyFiles(folder);
  const there = [...callers.map(privateKey), trusted, identityKeyring].find((file) => existsSync(file));
  if (there) throw new SetupError(`${there} 已存在，不会覆盖：请另选一个空目录，或用 rotate 更换其中的密钥。`);
  await makeKeys(folder, 'production');
}

/**
 * A second key of the caller beside the first: the set of public keys holds both, `<caller>.private.json` becomes the new one. The old private key stays in the folder as
 * `<caller>.<n>.private.json` until it is retired, for a change that has to be taken back.
 */
export async function rotateCaller(folder: string, caller: Caller): Promise<{ from: string; to: string }> {
  const files = keyFiles(folder);
  const old = read(files.privateKey(caller), privateKeyFile);
  const trusted = read(files.trusted, trustedKeysFile);
  const live = trusted.keys.filter(({ kid }) => ownerOf(kid) === caller);
  if (live.length > 1) throw new SetupError(`${caller} 已有两把密钥（${live.map(({ kid }) => kid).join('、')}）：请先停用旧的，再换下一把。`);
  const kid = `${caller}.${numberOf(old.kid) + 1}`;
  const made = await newKey(kid, old.environment as KeyEnvironment);
  writeKeyFile(files.trusted, { ...trusted, keys: [...trusted.keys, publicOf(made)] });
  renameSync(files.privateKey(caller), oldPrivateKey(folder, old.kid));
  writeKeyFile(files.privateKey(caller), made);
  return { from: old.kid, to: kid };
}

/** Takes a key out of the set of public keys, and its private half out of the folder. */
export function retireCaller(folder: string, caller: Caller, kid: string): void {
  const files = keyFiles(folder);
  const trusted = read(files.trusted, trustedKeysFile);
  if (ownerOf(kid) !== caller || !trusted.keys.some((key) => key.kid === kid)) throw new SetupError(`公钥集中没有 ${caller} 的密钥 ${kid}：现有 ${trusted.keys.map((key) => key.kid).join('、')}。`);
  if (read(files.privateKey(caller), privateKeyFile).kid === kid) throw new SetupError(`${kid} 是 ${caller} 正在使用的密钥，不能停用：请先用 rotate 换一把。`);
  writeKeyFile(files.trusted, { ...trusted, keys: trusted.keys.filter((key) => key.kid !== kid) });
  rmSync(oldPrivateKey(folder, kid), { force: true });
}

/** A new sealing key, with which everything is sealed from now on. The key of the fingerprints is written down, so that the first sealing key can go one day. */
export function rotateIdentity(folder: string): { from: string; to: string } {
  const { identityKeyring } = keyFiles(folder);
  const ring = read(identityKeyring, keyringFile);
  const to = `k${Math.max(...Object.keys(ring.keys).map((id) => Number(id.slice(1)) || 0)) + 1}`;
  writeKeyFile(identityKeyring, { ...ring, fingerprint: fingerprintKeyOf(ring), current: to, keys: { ...ring.keys, [to]: newSealingKey() } });
  return { from: ring.current, to };
}

/** `sealed`: how many identities are still sealed with it. */
export async function retireIdentity(folder: string, id: string, sealed: (id: string) => Promise<number>): Promise<void> {
  const { identityKeyring } = keyFiles(folder);
  const ring = read(identityKeyring, keyringFile);
  if (!Object.hasOwn(ring.keys, id)) throw new SetupError(`身份密钥环中没有密钥 ${id}：现有 ${Object.keys(ring.keys).join('、')}。`);
  if (ring.current === id) throw new SetupError(`${id} 是身份密钥环的现用密钥，不能停用：请先用 rotate 换一把，再用 reseal 重新加密。`);
  const rows = await sealed(id);
  if (rows) throw new SetupError(`还有 ${rows} 个身份用 ${id} 加密，停用后将永远无法解密：请先执行 npm run keys -- reseal ${folder}。`);
  writeKeyFile(identityKeyring, { ...ring, fingerprint: fingerprintKeyOf(ring), keys: Object.fromEntries(Object.entries(ring.keys).filter(([one]) => one !== id)) });
}

export function read<T extends z.ZodType>(file: string, form: T): z.output<T> {
  try {
    return form.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const { code } = error as { code?: string };
    throw new SetupError(`${file} ${code ? `不能读取（${code}）` : '的内容不是所需的密钥'}：请检查目录，或用 npm run keys -- new 生成。`);
  }
}

const oldPrivateKey = (folder: string, kid: string): string => join(folder, `${kid}.private.json`);
const ownerOf = (kid: string): string => kid.replace(/\.\d+$/, '');
const numberOf = (kid: string): number => Number(/\.(\d+)$/.exec(kid)?.[1] ?? 1);
