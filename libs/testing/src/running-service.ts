import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Service } from '@bangban/contracts';
import type { Actor } from '@bangban/kernel';
import { createService, keyFiles } from '@bangban/platform';
import { graphql, type GraphQLAnswer } from './graphql.ts';
import { spawnService } from './spawned-service.ts';
import { throwawayDatabase, type ThrowawayDatabase } from './throwaway-database.ts';
import type { Ask } from './ticket-ways.ts';
import { keysDir, serviceToken } from './tokens.ts';

export interface RunningService {
  db: ThrowawayDatabase;
  app: NestFastifyApplication;
  url: string;
  /** Asks as the gateway would on behalf of the actor; throws nothing, so that refusals can be looked at. */
  ask(actor: Actor, query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Asks the directory beside it, likewise. */
  askDirectory(actor: Actor, query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Every error of an answer with its place, for questions that ask many things at once. */
  as(actor: Actor): Ask;
  stop(): Promise<void>;
}
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test names the shape it expects, or just looks
export interface Answer { status: number; data: any; code: string | undefined; facts: any; message: string | undefined }

/** A service in this process on a database of its own, beside a real directory; `more` is what it alone needs in its environment. */
export async function startedService(service: Service, module: () => Promise<Type>, more: (db: ThrowawayDatabase) => NodeJS.ProcessEnv = () => ({})): Promise<RunningService> {
  const db = await throwawayDatabase();
  const directory = await spawnService('directory', db);
  const files = keyFiles(keysDir());
  Object.assign(process.env, {
    DATABASE_URL: db.url(service), DIRECTORY_URL: directory.url, ROLE: 'web', LOG_LEVEL: 'error', TRUSTED_KEYS: files.trusted, SERVICE_KEY: files.privateKey(service),
    CACHE_DIR: `${keysDir()}/cache-${db.name}`, ...more(db),
  });
  const app = await createService(service, await module());
  await app.listen({ host: '127.0.0.1', port: 0 });
  const url = `${await app.getUrl()}/graphql`;
  return {
    db, app, url,
    ask: async (actor, query, variables) => answer(await graphql(url, query, variables, await serviceToken(service, actor))),
    askDirectory: async (actor, query, variables) => answer(await graphql(`${directory.url}/graphql`, query, variables, await serviceToken('directory', actor))),
    as: (actor) => async (query, variables) => {
      const { body } = await graphql(url, query, variables, await serviceToken(service, actor));
      return { data: body.data, errors: (body.errors ?? []).map(({ path, extensions: { code } }) => ({ ...(path && { path }), code })) };
    },
    stop: async () => { await app.close(); await directory.stop(); await db.drop(); },
  };
}

function answer({ status, body }: GraphQLAnswer<unknown>): Answer {
  const error = body.errors?.[0];
  return { status, data: body.data, code: error?.extensions.code, facts: error?.extensions.facts, message: error?.message };
}
