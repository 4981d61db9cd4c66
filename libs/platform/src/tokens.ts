import { createLocalJWKSet, importJWK, jwtVerify, SignJWT, type JSONWebKeySet } from 'jose';
import type { Actor } from '@bangban/kernel';
import type { Caller, Service } from '@bangban/contracts';
import { CannotStart } from './cannot-start.ts';
import { processNow } from './clock.ts';
import { privateKeyFile, readKeyFile, trustedKeysFile } from './key-file.ts';

const lifetime = 60; // seconds
const tolerance = 5; // seconds
const clocksApart = 30; // seconds by which the clock of the machine that signs may be ahead
type PrivateKey = Awaited<ReturnType<typeof importJWK>>;

/** Signs the 60-second token that one caller shows to one service (EdDSA). A signature is reused for half its life. */
export class ServiceTokens {
  private readonly signed = new Map<string, { token: string; until: number }>();
  private constructor(private readonly caller: Caller, private readonly kid: string, private readonly key: PrivateKey) {}

  static async fromFile(caller: Caller, file: string): Promise<ServiceTokens> {
    const { kid, ...key } = readKeyFile('SERVICE_KEY', file, privateKeyFile);
    if (callerOf(kid) !== caller) throw new CannotStart(`SERVICE_KEY names ${file}, which is the key of ${callerOf(kid)} and not of ${caller}`);
    return new ServiceTokens(caller, kid, await importJWK(key, 'EdDSA'));
  }

  async for(service: Service, actor: Actor): Promise<string> {
    const now = epochSeconds(processNow());
    const subject = `${service} ${JSON.stringify(actor)}`;
    const known = this.signed.get(subject);
    if (known && known.until > now) return known.token;
    const token = await new SignJWT({ actor })
      .setProtectedHeader({ alg: 'EdDSA', kid: this.kid })
      .setIssuer(this.caller).setAudience(service).setIssuedAt(now).setExpirationTime(now + lifetime)
      .sign(this.key);
    if (this.signed.size > 10_000) this.signed.clear();
    this.signed.set(subject, { token, until: now + lifetime / 2 });
    return token;
  }
}

/** Verifies what `ServiceTokens` signed. A service's own key speaks for that service alone, never for a person. */
export class TrustedCallers {
  // a caller shows the same token for half its life: its signature is checked once
  private readonly verified = new Map<string, { actor: Actor; issuedAt: number; expires: number }>();
  private constructor(private readonly service: Service, private readonly keys: ReturnType<typeof createLocalJWKSet>, private readonly now: () => Date) {}

  static fromFile(service: Service, file: string, now = processNow): TrustedCallers {
    return new TrustedCallers(service, createLocalJWKSet(readKeyFile('TRUSTED_KEYS', file, trustedKeysFile) as JSONWebKeySet), now);
  }

  /** The actor of a request, or undefined when the token is missing, foreign, expired or meant for another service. */
  async actor(authorization: string | undefined): Promise<Actor | undefined> {
    const token = authorization?.match(/^Bearer (.+)$/)?.[1];
    if (!token) return undefined;
    const now = epochSeconds(this.now());
    const known = this.verified.get(token);
    if (known && known.expires > now - tolerance && isFresh(known.issuedAt, now)) return known.actor;
    try {
      const { payload, protectedHeader } = await jwtVerify(token, this.keys, { algorithms: ['EdDSA'], audience: this.service, clockTolerance: tolerance });
      const actor = payload.actor as Actor | undefined;
      if (!actor || payload.iss !== callerOf(protectedHeader.kid) || !isFresh(payload.iat, now)) return undefined;
      if (payload.iss !== 'gateway' && (actor.kind !== 'SYSTEM' || actor.name !== payload.iss)) return undefined;
      if (this.verified.size >= 10_000) this.verified.clear();
      if (payload.exp) this.verified.set(token, { actor: Object.freeze(actor), issuedAt: payload.iat!, expires: payload.exp });
      return actor;
    } catch {
      return undefined;
    }
  }
}

/** Whose key it is: while one is being changed a caller has two, `hotline.1` and `hotline.2`. */
const callerOf = (kid = ''): string => kid.replace(/\.\d+$/, '');

// not the monotonic clock, which stands still while a machine sleeps
const epochSeconds = (at: Date): number => Math.floor(at.getTime() / 1000);

function isFresh(issuedAt: number | undefined, now: number): boolean {
  const age = now - (issuedAt ?? -Infinity);
  return age <= lifetime + tolerance && age >= -clocksApart;
}
