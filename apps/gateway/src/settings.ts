import { join } from 'node:path';
import { CannotStart } from '@bangban/platform/cannot-start';
import { services, type Service } from '@bangban/contracts';

export interface Settings {
  host: string;
  port: number;
  production: boolean;
  urls: Record<Service, string>;
  serviceKey: string;
  developmentKey: string;
  corsOrigins: string[];
  directoryCache: string;
}

/** Reads the environment once. Throws one line that says what is missing and what to do. */
export function settingsFrom(env: NodeJS.ProcessEnv): Settings {
  const production = env.NODE_ENV === 'production';
  return {
    host: env.HOST ?? '127.0.0.1',
    port: portFrom(env.PORT),
    production,
    urls: Object.fromEntries(services.map((service) => [service, urlOf(service, env)])) as Record<Service, string>,
    serviceKey: env.SERVICE_KEY ?? missing('SERVICE_KEY', 'the file with the private key of the gateway'),
    developmentKey: production ? refuseProduction(env) : env.DEVELOPMENT_KEY ?? missing('DEVELOPMENT_KEY', 'the file with the public key of development tokens'),
    corsOrigins: (env.CORS_ORIGINS ?? '').split(',').map((origin) => origin.trim()).filter(Boolean),
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

/** Production takes people's tokens from an OIDC issuer alone, and verifying those is not built yet. */
function refuseProduction(env: NodeJS.ProcessEnv): never {
  if (env.DEVELOPMENT_KEY) throw new CannotStart('DEVELOPMENT_KEY is set in production: remove it, development tokens are not accepted there');
  if (!env.OIDC_ISSUER) return missing('OIDC_ISSUER', 'production accepts only tokens of an OIDC issuer');
  throw new CannotStart('OIDC_ISSUER is set, but this version cannot verify OIDC tokens yet: run it with NODE_ENV=development, or wait for the OIDC work');
}

function missing(name: string, what: string): never {
  throw new CannotStart(`${name} is not set: ${what}`);
}
