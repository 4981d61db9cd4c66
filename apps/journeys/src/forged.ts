import { createHmac, generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { importJWK, SignJWT, type JWK } from 'jose';
import type { Caller, Service } from '@bangban/contracts';
import type { Actor } from '@bangban/kernel';
import { developmentToken, keyFiles } from '@bangban/platform';
import { keysDir } from '@bangban/testing';

const keyOf = (file: string) => importJWK(JSON.parse(readFileSync(file, 'utf8')) as JWK, 'EdDSA');
const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const claims = (subject: string) => ({ iss: 'bangban-development', aud: 'bangban', sub: subject, iat: 1_700_000_000, exp: 4_000_000_000 });

/** Tokens for a subject that the gateway must not accept, each by what is wrong with it. */
export const wrongTokens = async (subject: string): Promise<Record<string, string>> => ({
  'that has expired': await developmentToken(keysDir(), subject, new Date('2026-01-01T00:00:00Z')),
  'of another issuer': await signed(subject, (jwt) => jwt.setIssuer('https://id.example.org')),
  'for another audience': await signed(subject, (jwt) => jwt.setAudience('hotline')),
  'signed by a stranger': await new SignJWT(claims(subject)).setProtectedHeader({ alg: 'EdDSA' }).sign(generateKeyPairSync('ed25519').privateKey),
  'without a signature': `${encoded({ alg: 'none' })}.${encoded(claims(subject))}.`,
  'signed with the public key as a secret': withPublicKeyAsSecret(subject),
  'with a changed subject': await changed(subject),
  'of a person who is not in office': await developmentToken(keysDir(), 'officer:SY-NOBODY'),
  'that is none': 'x',
});

/** A 60-second token from one caller to one service, with nothing wrong but what the test says. */
export async function callToken(caller: Caller, audience: Service, actor: Actor, secondsAgo = 0): Promise<string> {
  const at = Math.floor(performance.timeOrigin / 1000 + performance.now() / 1000) - secondsAgo;
  return new SignJWT({ actor }).setProtectedHeader({ alg: 'EdDSA', kid: `${caller}.1` }).setIssuer(caller).setAudience(audience).setIssuedAt(at).setExpirationTime(at + 60).sign(await keyOf(keyFiles(keysDir()).privateKey(caller)));
}

async function signed(subject: string, change: (jwt: SignJWT) => SignJWT): Promise<string> {
  return change(new SignJWT(claims(subject)).setProtectedHeader({ alg: 'EdDSA' })).sign(await keyOf(keyFiles(keysDir()).development));
}

function withPublicKeyAsSecret(subject: string): string {
  const body = `${encoded({ alg: 'HS256' })}.${encoded(claims(subject))}`;
  return `${body}.${createHmac('sha256', readFileSync(keyFiles(keysDir()).developmentPublic)).update(body).digest('base64url')}`;
}

async function changed(subject: string): Promise<string> {
  const [head, , signature] = (await developmentToken(keysDir(), 'machine:MC-SW')).split('.');
  return `${head}.${encoded(claims(subject))}.${signature}`;
}
