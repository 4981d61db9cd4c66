import { createGateway } from './gateway.ts';
import { readFileSync } from 'node:fs';
import { ConsoleLogger, Logger } from '@nestjs/common';
import { DirectoryClient } from '@bangban/directory-client';
import { ServiceTokens } from '@bangban/platform/tokens';
import { settingsFrom } from './settings.ts';
import { developmentSignIn } from './sign-in.ts';

try {
  const { host, port, production, urls, serviceKey, developmentKey, corsOrigins, directoryCache } = settingsFrom(process.env);
  const logger = new ConsoleLogger({ json: production, colors: false, prefix: 'gateway', logLevels: ['log', 'warn', 'error', 'fatal'] });
  Logger.overrideLogger(logger);
  const tokens = await ServiceTokens.fromFile('gateway', serviceKey);
  const directory = await DirectoryClient.start({ url: urls.directory, tokens, caller: 'gateway', cacheFile: directoryCache });
  const app = await createGateway({
    // beside src and dist alike
    supergraphSdl: readFileSync(new URL('../supergraph.graphql', import.meta.url), 'utf8'),
    urls, tokens, production, corsOrigins, logger, signIn: await developmentSignIn(developmentKey, directory),
  });
  app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
  app.getHttpServer().once('close', () => void directory.stop());
  await app.listen({ host, port });
  const { port: listening } = app.getHttpServer().address() as { port: number };
  logger.log(`listening on port ${listening}`, 'gateway');
  process.send?.({ ready: true, port: listening });
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
} catch (error) {
  console.error(`gateway cannot start: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
