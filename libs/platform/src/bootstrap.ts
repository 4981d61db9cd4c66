import 'reflect-metadata';
import './telemetry.ts';
import type { Type, DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { Service } from '@bangban/contracts';
import { configureLog, couldNotStart, frameworkLogger, Log, logUncaught } from './log.ts';
import { registry } from './metrics.ts';
import { serveBoard } from './queue-board.ts';
import { assertRootFieldsResolved } from './root-fields.ts';
import { authenticate } from './request-context.ts';
import { ServiceModule, ServiceQueue } from './service-queue.ts';
import { inProduction, setting, settings, settingsOf, type SettingName } from './settings.ts';
import { TrustedCallers } from './tokens.ts';

/** Builds a service without listening: what `serve` and the tests share. */
export async function createService(name: Service, module: Type | DynamicModule): Promise<NestFastifyApplication> {
  const { ROLE: role, LOG_LEVEL } = settings();
  registry.setDefaultLabels({ service: name, role });
  configureLog({ service: name, json: inProduction(), from: LOG_LEVEL === 'error' ? 'ERROR' : 'INFO' });
  const app = await NestFactory.create<NestFastifyApplication>(ServiceModule.around(name, module), new FastifyAdapter({ bodyLimit: 2_000_000 }), { logger: frameworkLogger, abortOnError: false });
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  if (role === 'worker') server.addHook('onRequest', async (request, reply) => { if (request.url.startsWith('/graphql')) return reply.code(404).send(); }); // the web processes' own
  authenticate(server, TrustedCallers.fromFile(name, setting('TRUSTED_KEYS')));
  serveBoard(server, app.get(ServiceQueue));
  app.enableShutdownHooks([...endings]);
  await app.init();
  assertRootFieldsResolved(app.get(GraphQLSchemaHost).schema);
  return app;
}

/** Runs a service: checks its settings (`own` are those that it needs beside what every service needs), listens, tells the launcher its port, and ends when the launcher is gone. */
export async function serve(name: Service, module: () => Promise<Type | DynamicModule>, own: readonly SettingName[] = []): Promise<void> {
  const leave = () => process.exit(0); // nothing is under way yet, and what a start waits for may not come
  for (const signal of endings) process.on(signal, leave);
  configureLog({ service: name, json: inProduction() });
  logUncaught();
  try {
    const { HOST: host, PORT, ROLE: role } = settingsOf(name, own);
    const app = await createService(name, await module());
    await app.listen({ host, port: PORT });
    const { port } = app.getHttpServer().address() as { port: number };
    log.info('listening', { port, role });
    process.send?.({ ready: true, port });
    process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
    for (const signal of endings) process.off(signal, leave).once(signal, () => endInTime());
  } catch (error) {
    couldNotStart(error);
    process.exit(1);
  }
}

const log = new Log('start');
const endings = ['SIGTERM', 'SIGINT'] as const;
// running jobs and requests are awaited, but whoever stops a service may rely on it being gone within 30 s
const patience = 25_000;
const endInTime = () => setTimeout(() => { log.error('still at work though told to end: ends now', { seconds: patience / 1000 }); process.exit(1); }, patience).unref();
