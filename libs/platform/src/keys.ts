import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, SignJWT, type JWK } from 'jose';
import { services, type Caller } from '@bangban/contracts';
import type { KeyEnvironment, KeyringFile, PrivateKeyFile } from './key-file.ts';

export const callers = ['gateway', ...services] as const satisfies readonly Caller[];

/** Where a platform on one machine keeps its keys. In production the same files come from a secret store. */
export const keyFiles = (dir: string) => ({
  privateKey: (caller: Caller) => join(dir, `${caller}.private.json`),
  trusted: join(dir, 'trusted.jwks.json'),
  development: join(dir, 'development.private.json'),
  developmentPublic: join(dir, 'development.public.json'),
  identityKeyring: join(dir, 'identity-keyring.json'),
});

/** Makes what is missing, keeps what is there: a key pair per caller, the keyring for identities and, for development, the key of its tokens. */
export async function makeKeys(dir: string, environment: KeyEnvironment = 'development'): Promise<void> {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const files = keyFiles(dir);
  const keys: JWK[] = [];
  for (const caller of callers) keys.push(publicOf(await keptKey(files.privateKey(caller), `${caller}.1`, environment)));
  writeKeyFile(files.trusted, { environment, keys });
  if (!existsSync(files.identityKeyring)) writeKeyFile(files.identityKeyring, { environment, current: 'k1', keys: { k1: newSealingKey() } } satisfies KeyringFile);
  if (environment === 'development') await makeDevelopmentKey(dir);
}

/** The key of development tokens, which production never takes. */
export async function makeDevelopmentKey(dir: string): Promise<void> {
  const { development, developmentPublic } = keyFiles(dir);
  writeKeyFile(developmentPublic, publicOf(await keptKey(development, 'development', 'development')));
}

export const developmentIssuer = 'bangban-development';

/** A token for trying things out: `officer:<code>`, `enterprise:<credit code>` or `machine:<code>`. Production refuses its key. */
export async function developmentToken(dir: string, subject: string, expires: string | Date = '12h'): Promise<string> {
  const key = await importJWK(JSON.parse(readFileSync(keyFiles(dir).development, 'utf8')) as JWK, 'EdDSA');
  return new SignJWT({}).setProtectedHeader({ alg: 'EdDSA' }).setIssuer(developmentIssuer).setAudience('bangban')
    .setSubject(subject).setIssuedAt().setExpirationTime(expires).sign(key);
}

export const newSealingKey = (): string => randomBytes(32).toString('base64');

export async function newKey(kid: string, environment: KeyEnvironment): Promise<PrivateKeyFile> {
  return { environment, kid, ...(await exportJWK((await generateKeyPair('EdDSA', { extractable: true })).privateKey)) } as PrivateKeyFile;
}

export const publicOf = ({ kid, kty, crv, x }: PrivateKeyFile) => ({ kid, kty, crv, x, alg: 'EdDSA', use: 'sig' });

/** Whole or not at all, and for its owner's eyes. */
export function writeKeyFile(file: string, value: object): void {
  writeFileSync(`${file}.new`, JSON.stringify(value, null, 1), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** The key in `file`, which is made when it is not there. */
async function keptKey(file: string, kid: string, environment: KeyEnvironment): Promise<PrivateKeyFile> {
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PrivateKeyFile) : undefined;
  if (kept?.kid) return kept;
  const key = kept ? { environment, ...kept, kid } : await newKey(kid, environment); // one made before keys bore their names
  writeKeyFile(file, key);
  return key;
}
