import { readFileSync } from 'node:fs';
import { importJWK, jwtVerify, type JWK } from 'jose';
import type { Actor } from '@bangban/kernel';
import { processNow } from '@bangban/platform/clock';
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

/**
 * Tokens whose signature has been checked, so that a page's many requests cost one check: until they expire, and a minute at most, for a key may be withdrawn. Whom a token stands for
 * is asked anew each time.
 */
export class VerifiedTokens {
  private readonly known = new Map<string, { subject: string; until: number }>();
  constructor(private readonly now: () => number = epochSeconds) {}

  subjectOf(token: string): string | undefined {
    const found = this.known.get(token);
    return found && found.until > this.now() ? found.subject : undefined;
  }

  keep(token: string, subject: string, expires: number): void {
    if (this.known.size >= 10_000) this.known.clear();
    this.known.set(token, { subject, until: Math.min(expires, this.now() + 60) });
  }
}

const epochSeconds = (): number => processNow().getTime() / 1_000; // not the monotonic clock, which stands still while a machine sleeps
