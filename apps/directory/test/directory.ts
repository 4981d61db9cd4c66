import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Actor } from '@bangban/kernel';
import { createService, keyFiles, ServiceTokens } from '@bangban/platform';
import { graphql, keysDir, serviceToken, throwawayDatabase, type ThrowawayDatabase } from '@bangban/testing';

export interface DirectoryService {
  db: ThrowawayDatabase;
  app: NestFastifyApplication;
  url: string;
  /** Asks as the gateway would on behalf of the actor; throws nothing, so that refusals can be looked at. */
  ask(actor: Actor, query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Asks for the snapshot as the hotline's client does. */
  snapshot(headers?: Record<string, string>): Promise<Response>;
  stop(): Promise<void>;
}
export interface Answer { status: number; data: any; code: string | undefined; facts: any; message: string | undefined }

/** The directory in this process, on a database of its own with the data files loaded. */
export async function startDirectory(): Promise<DirectoryService> {
  const db = await throwawayDatabase();
  const files = keyFiles(keysDir());
  Object.assign(process.env, { DATABASE_URL: db.url('directory'), ROLE: 'web', LOG_LEVEL: 'error', TRUSTED_KEYS: files.trusted });
  const { DirectoryModule } = await import('../src/directory.module.ts');
  const app = await createService('directory', DirectoryModule);
  await app.listen({ host: '127.0.0.1', port: 0 });
  const url = await app.getUrl();
  const hotline = await ServiceTokens.fromFile('hotline', files.privateKey('hotline'));
  return {
    db, app, url,
    ask: async (actor, query, variables) => {
      const { status, body } = await graphql(`${url}/graphql`, query, variables, await serviceToken('directory', actor));
      const error = body.errors?.[0];
      return { status, data: body.data, code: error?.extensions.code, facts: error?.extensions.facts, message: error?.message };
    },
    snapshot: async (headers = {}) => fetch(`${url}/snapshot`, { headers: { authorization: `Bearer ${await hotline.for('directory', { kind: 'SYSTEM', name: 'hotline' })}`, ...headers } }),
    stop: async () => { await app.close(); await db.drop(); },
  };
}
