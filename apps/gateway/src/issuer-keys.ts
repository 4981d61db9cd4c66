import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { errorFields, Log } from '@bangban/platform/log';
import { refusalAtTheDoor } from './refusals.ts';

const log = new Log('issuer');

/** In ms. `renew`: how old keys grow before they are asked for anew, so how long one that was withdrawn still counts. `pause`: between two questions, so that made-up key ids are no amplifier; `retry`: the same after one without an answer. `keep`: how long the last keys count while the issuer does not answer. */
export interface KeyTimes { renew: number; pause: number; retry: number; keep: number }
const usual: KeyTimes = { renew: 300_000, pause: 30_000, retry: 5_000, keep: 3_600_000 };
const patience = 1_200; // of one question, discovery and keys together

/**
 * The public keys of an OIDC issuer, from its discovery document: asked for ahead of need, so that no request waits for an issuer that hangs. An unknown key id is asked for at once.
 * What cannot be checked for want of keys is UNAVAILABLE: neither let in nor taken for a wrong token.
 */
export class IssuerKeys {
  private known: { find: ReturnType<typeof createLocalJWKSet>; at: number } | undefined;
  private asked: { at: number; answered: Promise<boolean> } | undefined;
  private pause = 0;
  private readonly timer: NodeJS.Timeout;

  constructor(private readonly issuer: string, private readonly times: KeyTimes = usual) {
    this.timer = setInterval(() => { if (!this.known || performance.now() - this.known.at >= times.renew) void this.ask(); }, times.retry).unref();
    void this.ask();
  }

  readonly find: JWTVerifyGetKey = async (header, token) => {
    if (!this.usable) await this.ask();
    const before = this.usable;
    if (!before) throw refusalAtTheDoor('UNAVAILABLE');
    try {
      return await before(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      if (!(await this.ask())) throw refusalAtTheDoor('UNAVAILABLE');
      return this.known!.find(header, token);
    }
  };

  stop(): void { clearInterval(this.timer); }

  private get usable() { return this.known && performance.now() - this.known.at < this.times.keep ? this.known.find : undefined; }

  /** Whether the issuer answered, the last time it was asked: now, or within the pause. */
  private ask(): Promise<boolean> {
    if (!this.asked || performance.now() - this.asked.at >= this.pause) this.asked = { at: performance.now(), answered: this.answer() };
    return this.asked.answered;
  }

  private async answer(): Promise<boolean> {
    this.pause = patience; // one question at a time
    const answered = await this.fetch();
    this.pause = answered ? this.times.pause : this.times.retry;
    return answered;
  }

  private async fetch(): Promise<boolean> {
    const signal = AbortSignal.timeout(patience);
    try {
      const { issuer, jwks_uri: address } = (await json(`${this.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, signal)) as { issuer?: unknown; jwks_uri?: unknown };
      if (issuer !== this.issuer || typeof address !== 'string' || (URL.parse(address)?.protocol !== 'https:' && this.issuer.startsWith('https:'))) { log.error('the discovery document is not of OIDC_ISSUER'); return false; }
      this.known = { find: createLocalJWKSet((await json(address, signal)) as JSONWebKeySet), at: performance.now() };
      return true;
    } catch (error) {
      log.warn('the issuer of people\'s tokens does not answer', errorFields(error));
      return false;
    }
  }
}

async function json(address: string, signal: AbortSignal): Promise<unknown> {
  const answer = await fetch(address, { signal, redirect: 'error', headers: { accept: 'application/json' } });
  if (!answer.ok) throw new Error(`answered ${answer.status}`);
  return answer.json();
}
