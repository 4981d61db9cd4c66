import { isIP } from 'node:net';
import { join } from 'node:path';
import { CannotStart } from '@bangban/platform/cannot-start';
import { services, type Service } from '@bangban/contracts';
import type { Oidc } from './oidc-sign-in.ts';
import { usualRates, type PerMinute } from './rates.ts';

export interface Settings {
  host: string;
  port: number;
  production: boolean;
  urls: Record<Service, string>;
  serviceKey: string;
  /** At least one of the two; in production never the development key. */
  developmentKey: string | undefined;
  oidc: Oidc | undefined;
  corsOrigins: string[];
  trustedProxies: string[];
  rates: PerMinute;
  redisUrl: string | undefined;
  directoryCache: string;
}

/** Reads the environment once. Throws one line that says what is missing and what to do. */
export function settingsFrom(env: NodeJS.ProcessEnv = process.env): Settings {
  const production = env.NODE_ENV === 'production';
  return {
    host: env.HOST ?? '127.0.0.1',
    port: portFrom(env.PORT),
    production,
    urls: Object.fromEntries(services.map((service) => [service, urlOf(service, env)])) as Record<Service, string>,
    serviceKey: env.SERVICE_KEY ?? missing('SERVICE_KEY', 'the file with the private key of the gateway'),
    ...peopleFrom(env, production),
    corsOrigins: listOf(env.CORS_ORIGINS),
    trustedProxies: proxiesFrom(env),
    rates: ratesFrom(env),
    redisUrl: redisFrom(env),
    directoryCache: join(env.CACHE_DIR ?? 'tmp/cache', 'gateway-directory.json'),
  };
}

function portFrom(value = '4000'): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535) throw new CannotStart(`PORT is "${value}": it must be a number from 0 (any free port) to 65535`);
  return port;
}

function urlOf(service: Service, env: NodeJS.ProcessEnv): string {
  const name = `${service.toUpperCase()}_URL`;
  const value = env[name] ?? missing(name, `the address of the ${service} service, such as http://127.0.0.1:4101`);
  if (!/^https?:$/.test(URL.parse(value)?.protocol ?? '')) throw new CannotStart(`${name} is no http address: set it to one such as http://127.0.0.1:4101`);
  return value.replace(/\/+$/, '');
}

/** Networks alone: who trusts everybody lets each caller say where he calls from. */
function proxiesFrom({ TRUSTED_PROXIES }: NodeJS.ProcessEnv): string[] {
  const proxies = listOf(TRUSTED_PROXIES);
  const wrong = proxies.find((one) => { const [address = '', bits, ...more] = one.split('/'); return more.length > 0 || !isIP(address) || (bits !== undefined && !(/^\d{1,3}$/.test(bits) && Number(bits) > 0 && Number(bits) <= (isIP(address) === 4 ? 32 : 128))); });
  if (wrong !== undefined) throw new CannotStart(`TRUSTED_PROXIES names ${wrong}: it may hold addresses and networks such as 10.0.0.5,10.1.0.0/16`);
  return proxies;
}

function ratesFrom(env: NodeJS.ProcessEnv): PerMinute {
  const rate = (name: string, usual: number): number => {
    const value = env[name] ?? String(usual);
    if (!/^[1-9]\d{0,8}$/.test(value)) throw new CannotStart(`${name} is "${value}": it must be a number from 1 to 999999999`);
    return Number(value);
  };
  return {
    requests: rate('REQUESTS_PER_MINUTE', usualRates.requests), cost: rate('COST_PER_MINUTE', usualRates.cost),
    visitorRequests: rate('VISITOR_REQUESTS_PER_MINUTE', usualRates.visitorRequests), failedSignIns: rate('FAILED_SIGN_INS_PER_MINUTE', usualRates.failedSignIns),
  };
}

function redisFrom({ REDIS_URL }: NodeJS.ProcessEnv): string | undefined {
  if (REDIS_URL && !/^rediss?:$/.test(URL.parse(REDIS_URL)?.protocol ?? '')) throw new CannotStart('REDIS_URL is no redis address: set it to one such as redis://127.0.0.1:6379, or leave it out to count in each gateway alone');
  return REDIS_URL || undefined;
}

const listOf = (text = ''): string[] => text.split(',').map((one) => one.trim()).filter(Boolean);

/** Production takes people's tokens from an OIDC issuer alone. */
function peopleFrom(env: NodeJS.ProcessEnv, production: boolean): Pick<Settings, 'developmentKey' | 'oidc'> {
  const { DEVELOPMENT_KEY: developmentKey, OIDC_ISSUER: issuer } = env;
  if (production && developmentKey) throw new CannotStart('DEVELOPMENT_KEY is set in production: remove it, development tokens are not accepted there');
  if (production && !issuer) missing('OIDC_ISSUER', 'the address of the OIDC issuer whose tokens people show, such as https://id.example.gov.cn');
  if (!developmentKey && !issuer) missing('DEVELOPMENT_KEY', 'the file with the public key of development tokens');
  return { developmentKey, oidc: issuer ? oidcFrom(issuer, env, production) : undefined };
}

function oidcFrom(issuer: string, env: NodeJS.ProcessEnv, production: boolean): Oidc {
  const { protocol, hostname, search, hash } = URL.parse(issuer) ?? {};
  const own = ['127.0.0.1', '[::1]', 'localhost'].includes(hostname ?? '');
  if (protocol !== 'https:' && !(protocol === 'http:' && (own || !production))) throw new CannotStart('OIDC_ISSUER is no https address: set it to the issuer as its tokens name it, such as https://id.example.gov.cn');
  if (search || hash) throw new CannotStart('OIDC_ISSUER has a query or a fragment: set it to the issuer as its tokens name it');
  const audience = env.OIDC_AUDIENCE || missing('OIDC_AUDIENCE', 'the audience by which the issuer names this platform in its tokens');
  const algorithms = listOf(env.OIDC_ALGORITHMS ?? 'RS256,PS256,ES256,EdDSA');
  const weak = algorithms.find((name) => !signatures.includes(name));
  if (weak !== undefined || !algorithms.length) throw new CannotStart(`OIDC_ALGORITHMS names ${weak ?? 'none'}: it may hold ${signatures.join(', ')}`);
  return { issuer, audience, algorithms };
}
// by a key pair: with a shared secret, whoever can check a token can make one
const signatures = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'];

function missing(name: string, what: string): never {
  throw new CannotStart(`${name} is not set: ${what}`);
}
