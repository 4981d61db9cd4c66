// The platform's gateway as in production: tokens, limits and signing on. Child process: PORT 0 is any free one, and it tells which.
import { readFileSync } from 'node:fs';
import { createGateway, developmentSignIn, Rates } from '@bangban/gateway';
import type { Service } from '@bangban/contracts';
import { keyFiles } from '@bangban/platform/keys';
import { ServiceTokens } from '@bangban/platform/tokens';

const { KEYS, SUPERGRAPH, SERVICE_URLS } = process.env as Record<string, string>;
const files = keyFiles(KEYS!);
const dispatcher = { code: 'SY-ZHZX-D1', title: '派单员1', unit: 'SY-ZHZX', roles: ['DISPATCHER' as const], active: true };
const app = await createGateway({
  supergraphSdl: readFileSync(SUPERGRAPH!, 'utf8'),
  urls: JSON.parse(SERVICE_URLS!) as Partial<Record<Service, string>>,
  tokens: await ServiceTokens.fromFile('gateway', files.privateKey('gateway')),
  signIn: await developmentSignIn(files.developmentPublic, { officer: (code) => (code === dispatcher.code ? dispatcher : undefined), machine: () => undefined, unitChain: (unit) => [unit, 'SY'] }),
  rates: new Rates({ requests: 1e9, cost: 1e12, visitorRequests: 1, failedSignIns: 1 }), // counted as always, and never too much
  production: true,
});
await app.listen({ host: '127.0.0.1', port: 0 });
process.send!({ port: (app.getHttpServer().address() as { port: number }).port });
for (const end of ['disconnect', 'SIGTERM'] as const) process.once(end, () => process.exit());
