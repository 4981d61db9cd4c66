import { isIP } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';
import { services, type Service } from '@bangban/contracts';
import { address, addressOf, environment, list, port, readVariables, serviceAddresses, text, variable, whole } from '@bangban/platform/setting-forms';
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

// by a key pair: with a shared secret, whoever can check a token can make one
const signatures = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'];
const rate = (usual: number) => whole(1).prefault(String(usual));

/** Every variable that the gateway reads: its form, what it is for, and an example. */
const variables = {
  NODE_ENV: variable(environment, 'whether real cases are handled here', 'production'),
  HOST: variable(text.default('127.0.0.1'), 'the network address to listen on', '0.0.0.0'),
  PORT: variable(port('4000'), 'the port to listen on; 0 is any free one', '4000'),
  ...serviceAddresses,
  SERVICE_KEY: variable(text.optional(), 'the file with the private key of the gateway', '/run/keys/gateway.private.json'),
  DEVELOPMENT_KEY: variable(text.optional(), 'the file with the public key of development tokens, outside production', '.data/keys/development.public.json'),
  OIDC_ISSUER: variable(z.string().refine(isIssuer, 'is no https address without query').optional(), "the issuer of people's tokens, exactly as its tokens name it", 'https://id.example.gov.cn'),
  OIDC_AUDIENCE: variable(text.optional(), 'the audience by which the issuer names this platform in its tokens', 'https://bangban.example.gov.cn'),
  OIDC_ALGORITHMS: variable(list((name) => (signatures.includes(name) ? undefined : `may name ${signatures.join(', ')}, separated by commas`)).refine((names) => names.length, 'names none').prefault('RS256,PS256,ES256,EdDSA'), 'the signatures that are accepted', 'RS256,ES256'),
  CORS_ORIGINS: variable(list().prefault(''), 'the origins of front ends in a browser', 'https://bangban.example.gov.cn'),
  TRUSTED_PROXIES: variable(list((one) => (isNetwork(one) ? undefined : 'may name addresses and networks, separated by commas, and not all the world')).prefault(''), 'the proxies whose word is taken for where a caller calls from', '10.0.0.5,10.1.0.0/16'),
  REDIS_URL: variable(address('Redis', /^rediss?:$/).optional(), 'where all gateways count requests together; without it each counts for itself', 'redis://127.0.0.1:6379'),
  REQUESTS_PER_MINUTE: variable(rate(usualRates.requests), 'how many requests of one person or system are served a minute', '1200'),
  COST_PER_MINUTE: variable(rate(usualRates.cost), "how much one person's or system's queries may cost a minute", '600000'),
  VISITOR_REQUESTS_PER_MINUTE: variable(rate(usualRates.visitorRequests), 'how many questions without a token are answered a minute to one address', '10'),
  FAILED_SIGN_INS_PER_MINUTE: variable(rate(usualRates.failedSignIns), 'how many requests with a wrong token or none are answered a minute to one address', '60'),
  CACHE_DIR: variable(text.default('tmp/cache'), 'the folder where the last copy of the directory is kept', '/var/cache/bangban'),
};

/** Reads the environment once. Throws all that is missing or wrong, a line each. */
export function settingsFrom(env: NodeJS.ProcessEnv = process.env): Settings {
  const production = env.NODE_ENV === 'production';
  const needsIssuer = production || (env.OIDC_ISSUER !== undefined && env.DEVELOPMENT_KEY === undefined);
  const { protocol, hostname = '' } = URL.parse(env.OIDC_ISSUER ?? '') ?? {};
  const read = readVariables(variables, env,
    [...services.map(addressOf), 'SERVICE_KEY', ...(needsIssuer ? ['OIDC_ISSUER' as const] : []), ...(needsIssuer || env.OIDC_ISSUER !== undefined ? ['OIDC_AUDIENCE' as const] : []), ...(needsIssuer ? [] : ['DEVELOPMENT_KEY' as const])],
    [
      production && env.DEVELOPMENT_KEY !== undefined && ['DEVELOPMENT_KEY', 'is set in production, which accepts no development token; leave it out'],
      // what never leaves the machine needs no TLS
      production && protocol === 'http:' && !['127.0.0.1', '[::1]', 'localhost'].includes(hostname) && ['OIDC_ISSUER', 'is no https address, which production insists on'],
    ]);
  return {
    host: read.HOST, port: read.PORT, production,
    urls: Object.fromEntries(services.map((name) => [name, read[addressOf(name)]!])) as Record<Service, string>,
    serviceKey: read.SERVICE_KEY!,
    developmentKey: read.DEVELOPMENT_KEY,
    oidc: read.OIDC_ISSUER ? { issuer: read.OIDC_ISSUER, audience: read.OIDC_AUDIENCE!, algorithms: read.OIDC_ALGORITHMS } : undefined,
    corsOrigins: read.CORS_ORIGINS,
    trustedProxies: read.TRUSTED_PROXIES,
    rates: { requests: read.REQUESTS_PER_MINUTE, cost: read.COST_PER_MINUTE, visitorRequests: read.VISITOR_REQUESTS_PER_MINUTE, failedSignIns: read.FAILED_SIGN_INS_PER_MINUTE },
    redisUrl: read.REDIS_URL,
    directoryCache: join(read.CACHE_DIR, 'gateway-directory.json'),
  };
}

function isIssuer(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && /^https?:$/.test(url.protocol) && !url.search && !url.hash;
}

function isNetwork(text: string): boolean {
  const [ip = '', bits, ...more] = text.split('/');
  const most = { 0: 0, 4: 32, 6: 128 }[isIP(ip)] ?? 0;
  return most > 0 && !more.length && (bits === undefined || (/^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= most));
}
