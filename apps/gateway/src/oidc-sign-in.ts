import { errors, jwtVerify, type JWTPayload } from 'jose';
import { accountHolder, type Accounts, type Directory } from './actors.ts';
import type { IssuerKeys } from './issuer-keys.ts';
import type { SignIn } from './sign-in.ts';
import { epochSeconds, VerifiedTokens } from './verified-tokens.ts';

/** The issuer of people's tokens: its name as tokens bear it, the audience that means this platform, and the signatures that are accepted. */
export interface Oidc { issuer: string; audience: string; algorithms: string[] }

const tolerance = 30; // seconds by which the issuer's clock and ours may differ

/** Accepts access tokens of one OIDC issuer, for subjects that have an account in the directory. */
export function oidcSignIn({ issuer, audience, algorithms }: Oidc, keys: IssuerKeys, directory: Directory & Accounts): SignIn {
  const expected = { issuer, audience, algorithms, clockTolerance: tolerance, requiredClaims: ['sub', 'exp', 'iat'] };
  const verified = new VerifiedTokens();
  return {
    async actor(token) {
      const subject = verified.subjectOf(token) ?? (await verify(token));
      return subject === undefined ? undefined : accountHolder(subject, directory);
    },
  };

  async function verify(token: string): Promise<string | undefined> {
    const claims = await claimsOf(token);
    if (!claims?.sub || claims.iat! > epochSeconds() + tolerance) return undefined; // jose looks at the future of nbf alone
    verified.keep(token, claims.sub, claims.exp!);
    return claims.sub;
  }

  async function claimsOf(token: string): Promise<JWTPayload | undefined> {
    try {
      return (await jwtVerify(token, keys.find, expected)).payload;
    } catch (error) {
      if (error instanceof errors.JOSEError || error instanceof TypeError) return undefined;
      throw error;
    }
  }
}
