import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Actor } from '@bangban/kernel';
import { createService, keyFiles } from '@bangban/platform';
import type { Ask } from '@bangban/testing/ticket-ways';
import { attachmentsUrl, graphql, type GraphQLAnswer, keysDir, serviceToken, spawnService, throwawayDatabase, type ThrowawayDatabase } from '@bangban/testing';

export interface Hotline {
  db: ThrowawayDatabase;
  app: NestFastifyApplication;
  url: string;
  /** Asks as the gateway would on behalf of the actor; throws nothing, so that refusals can be looked at. */
  ask(actor: Actor, query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Asks the directory beside it, likewise. */
  askDirectory(actor: Actor, query: string, variables?: Record<string, unknown>): Promise<Answer>;
  stop(): Promise<void>;
}
export interface Answer { status: number; data: any; code: string | undefined; facts: any; message: string | undefined }

/** The hotline in this process on a database of its own, beside a real directory. */
export async function startHotline(): Promise<Hotline> {
  const db = await throwawayDatabase();
  const directory = await spawnService('directory', db);
  const files = keyFiles(keysDir());
  Object.assign(process.env, {
    DATABASE_URL: db.url('hotline'), DIRECTORY_URL: directory.url, ROLE: 'web', LOG_LEVEL: 'error', TRUSTED_KEYS: files.trusted, SERVICE_KEY: files.privateKey('hotline'),
    IDENTITY_KEYRING: files.identityKeyring, CACHE_DIR: `${keysDir()}/cache-${db.name}`, ATTACHMENTS_URL: attachmentsUrl(db.name),
  });
  const { HotlineModule } = await import('../src/hotline.module.ts');
  const app = await createService('hotline', HotlineModule);
  await app.listen({ host: '127.0.0.1', port: 0 });
  const url = `${await app.getUrl()}/graphql`;
  return {
    db, app, url,
    ask: async (actor, query, variables) => answer(await graphql(url, query, variables, await serviceToken('hotline', actor))),
    askDirectory: async (actor, query, variables) => answer(await graphql(`${directory.url}/graphql`, query, variables, await serviceToken('directory', actor))),
    stop: async () => { await app.close(); await directory.stop(); await db.drop(); },
  };
}

/** Every error of an answer with its place, for questions that ask many things at once. */
export const as = ({ url }: Pick<Hotline, 'url'>, actor: Actor): Ask => async (query, variables) => {
  const { body } = await graphql(url, query, variables, await serviceToken('hotline', actor));
  return { data: body.data, errors: (body.errors ?? []).map(({ path, extensions: { code } }) => ({ ...(path && { path }), code })) };
};

function answer({ status, body }: GraphQLAnswer<unknown>): Answer {
  const error = body.errors?.[0];
  return { status, data: body.data, code: error?.extensions.code, facts: error?.extensions.facts, message: error?.message };
}
