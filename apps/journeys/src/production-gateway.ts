import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { services } from '@bangban/contracts';
import { keyFiles } from '@bangban/platform/keys';
import type { IdentityProvider } from '@bangban/testing';
import { unhurried, type Journey } from './platform.ts';

const root = join(import.meta.dirname, '../../..');

export interface ProductionGateway { url: string; stop(): Promise<void> }

/** A second gateway before a journey's services, in production and before an identity provider: no development token opens it. */
export async function startProductionGateway({ folder, keysDir, addressOf }: Journey, { issuer, audience }: IdentityProvider): Promise<ProductionGateway> {
  const serviceKey = join(folder, 'gateway.private.json'); // the same key, said to be made for production
  writeFileSync(serviceKey, JSON.stringify({ ...(JSON.parse(readFileSync(keyFiles(keysDir).privateKey('gateway'), 'utf8')) as object), environment: 'production' }), { mode: 0o600 });
  const child = fork(join(root, 'apps/gateway/src/main.ts'), [], {
    cwd: root, stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: ['--enable-source-maps', '--no-warnings', '--import', './tools/ts.js', '--conditions=@bangban/source'],
    env: {
      PATH: process.env.PATH, NODE_ENV: 'production', PORT: '0', CACHE_DIR: folder, SERVICE_KEY: serviceKey, ...Object.fromEntries(services.map((service) => [`${service.toUpperCase()}_URL`, addressOf(service)])),
      OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, ...unhurried,
    },
  });
  const [{ port }] = (await Promise.race([once(child, 'message'), once(child, 'exit').then(([code]) => { throw new Error(`the gateway ended with ${code}`); })])) as [{ port: number }];
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    stop: async () => { if (child.exitCode === null && child.signalCode === null) { child.kill('SIGTERM'); await once(child, 'exit'); } },
  };
}
