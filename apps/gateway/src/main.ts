import { createGateway } from './gateway.ts';
import { readFileSync } from 'node:fs';
import { DirectoryClient } from '@bangban/directory-client';
import { configureLog, couldNotStart, Log, logUncaught } from '@bangban/platform/log';
import { ServiceTokens } from '@bangban/platform/tokens';
import { IssuerKeys } from './issuer-keys.ts';
import { KeyUses, withMachineKeys } from './machine-keys.ts';
import { oidcSignIn } from './oidc-sign-in.ts';
import { Rates } from './rates.ts';
import { settingsFrom } from './settings.ts';
import { anyOf, developmentSignIn } from './sign-in.ts';

configureLog({ service: 'gateway' });
logUncaught();
try {
  const { host, port, production, urls, serviceKey, developmentKey, oidc, corsOrigins, trustedProxies, rates: perMinute, redisUrl, directoryCache } = settingsFrom();
  configureLog({ json: production });
  const tokens = await ServiceTokens.fromFile('gateway', serviceKey);
  const directory = await DirectoryClient.start({ url: urls.directory, tokens, caller: 'gateway', cacheFile: directoryCache });
  const issuerKeys = oidc && new IssuerKeys(oidc.issuer);
  const uses = new KeyUses(urls.directory, tokens);
  const people = [...(developmentKey ? [await developmentSignIn(developmentKey, directory)] : []), ...(oidc ? [oidcSignIn(oidc, issuerKeys!, directory)] : [])];
  const rates = new Rates(perMinute, redisUrl);
  const app = await createGateway({
    // beside src and dist alike
    supergraphSdl: readFileSync(new URL('../supergraph.graphql', import.meta.url), 'utf8'),
    urls, tokens, production, corsOrigins, trustedProxies, rates, signIn: withMachineKeys(anyOf(people), directory, uses),
    afterwards: () => { issuerKeys?.stop(); rates.close(); return Promise.all([uses.stop(), directory.stop()]); },
  });
  app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
  await app.listen({ host, port });
  const { port: listening } = app.getHttpServer().address() as { port: number };
  new Log('start').info('listening', { port: listening });
  process.send?.({ ready: true, port: listening });
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
} catch (error) {
  couldNotStart(error);
  process.exit(1);
}
