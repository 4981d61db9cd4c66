import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, SignJWT, type JWK } from 'jose';
import { services, type Caller } from '@bangban/contracts';

/** Where a platform on one machine keeps its keys. In production the same files come from a secret store. */
export const keyFiles = (dir: string) => ({
  privateKey: (caller: Caller) => join(dir, `${caller}.private.json`),
  trusted: join(dir, 'trusted.jwks.json'),
  development: join(dir, 'development.private.json'),
  developmentPublic: join(dir, 'development.public.json'),
  identityKeyring: join(dir, 'identity-keyring.json'),
});

/** Makes what is missing, keeps what is there: a key pair per caller, the development key, the keyring for identities. */
export async function makeKeys(dir: string): Promise<void> {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const files = keyFiles(dir);
  const trusted: JWK[] = [];
  for (const caller of ['gateway', ...services] as const) trusted.push({ ...(await keyPair(files.privateKey(caller))), kid: caller });
  write(files.trusted, { keys: trusted });
  write(files.developmentPublic, await keyPair(files.development));
  if (!existsSync(files.identityKeyring)) write(files.identityKeyring, { current: 'k1', keys: { k1: randomBytes(32).toString('base64') } });
}

export const developmentIssuer = 'bangban-development';

/** A token for trying things out: `officer:<code>`, `enterprise:<credit code>` or `machine:<code>`. Production refuses its key. */
export async function developmentToken(dir: string, subject: string, expires: string | Date = '12h'): Promise<string> {
  const key = await importJWK(JSON.parse(readFileSync(keyFiles(dir).development, 'utf8')) as JWK, 'EdDSA');
  return new SignJWT({}).setProtectedHeader({ alg: 'EdDSA' }).setIssuer(developmentIssuer).setAudience('bangban')
    .setSubject(subject).setIssuedAt().setExpirationTime(expires).sign(key);
}

/** The public half of the pair in `file`, which is made when it is not there. */
async function keyPair(file: string): Promise<JWK> {
  if (!existsSync(file)) write(file, await exportJWK((await generateKeyPair('EdDSA', { extractable: true })).privateKey));
  const { kty, crv, x } = JSON.parse(readFileSync(file, 'utf8')) as JWK;
  return { kty, crv, x, alg: 'EdDSA', use: 'sig' };
}

const write = (file: string, value: unknown) => writeFileSync(file, JSON.stringify(value, null, 1), { mode: 0o600 });
