import { readFileSync } from 'node:fs';
import { importJWK, jwtVerify, type JWK } from 'jose';
import type { Actor } from '@bangban/kernel';
import { developmentIssuer } from '@bangban/platform/keys';
import { actorOf, type Directory } from './actors.ts';

/** Turns the token of a request into the actor it stands for. */
export interface SignIn {
  actor(token: string): Promise<Actor | undefined>;
}

/** Accepts the tokens that a platform on one machine signs for trying things out. */
export async function developmentSignIn(keyFile: string, directory: Directory): Promise<SignIn> {
  const key = await importJWK(JSON.parse(readFileSync(keyFile, 'utf8')) as JWK, 'EdDSA');
  const expected = { algorithms: ['EdDSA'], issuer: developmentIssuer, audience: 'bangban', requiredClaims: ['sub', 'exp'] };
  return {
    async actor(token) {
      const verified = await jwtVerify(token, key, expected).catch(() => undefined);
      return verified?.payload.sub ? actorOf(verified.payload.sub, directory) : undefined;
    },
  };
}
