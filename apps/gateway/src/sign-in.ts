import { readFileSync } from 'node:fs';
import { importJWK, jwtVerify, type JWK } from 'jose';
import type { Actor } from '@bangban/kernel';
import { developmentIssuer } from '@bangban/platform/keys';
import { actorOf, type Directory } from './actors.ts';
import { VerifiedTokens } from './verified-tokens.ts';

/** What a token stood for until then: told to nobody but who holds it. */
export interface Expired { expiredAt: Date }

/** Turns the token of a request into the actor it stands for. Throws UNAVAILABLE where it cannot be checked now. */
export interface SignIn {
  actor(token: string): Promise<Actor | Expired | undefined>;
}

/** The first that knows the token says whom it stands for. */
export const anyOf = (ways: readonly SignIn[]): SignIn => ({
  async actor(token) {
    for (const way of ways) {
      const actor = await way.actor(token);
      if (actor) return actor;
    }
    return undefined;
  },
});

/** Accepts the tokens that a platform on one machine signs for trying things out. */
export async function developmentSignIn(keyFile: string, directory: Directory): Promise<SignIn> {
  const key = await importJWK(JSON.parse(readFileSync(keyFile, 'utf8')) as JWK, 'EdDSA');
  const expected = { algorithms: ['EdDSA'], issuer: developmentIssuer, audience: 'bangban', requiredClaims: ['sub', 'exp'] };
  const verified = new VerifiedTokens();
  return {
    async actor(token) {
      const subject = verified.subjectOf(token) ?? (await verify(token));
      return subject === undefined ? undefined : actorOf(subject, directory);
    },
  };

  async function verify(token: string): Promise<string | undefined> {
    const { payload: { sub, exp } = {} } = (await jwtVerify(token, key, expected).catch(() => undefined)) ?? {};
    if (sub) verified.keep(token, sub, exp!);
    return sub;
  }
}
