import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { defineEntity, p } from '@mikro-orm/core';
import { MikroORM } from '@mikro-orm/postgresql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { EventPayload, Service } from '@bangban/contracts';
import { newId, type Actor } from '@bangban/kernel';
import { keysDir, serviceToken, throwawayDatabase, type ThrowawayDatabase } from '@bangban/testing';
// eslint-disable-next-line @nx/enforce-module-boundaries -- as a service names it
import { createService, DatabaseModule, emit, eventProviders, EventsController, keyFiles, OutboxRelay, ormOptions, SubgraphModule, type NewEvent, type Reactions, ServiceTokens } from '@bangban/platform';
import { SmallResolver } from './small-service.ts';

const effect = defineEntity({ name: 'Effect', tableName: 'effect', properties: { source: p.string().primary() } });

/** One service that tells (the hotline's outbox) and one that hears (the directory's inbox), on one database; what the latter does about `notice.wanted` is the test's. */
export async function startTwoServices(reaction: NonNullable<Reactions['notice.wanted']>) {
  const db = await throwawayDatabase();
  const files = keyFiles(keysDir());
  await db.query('create table directory.effect (source text not null, at timestamptz not null default clock_timestamp())');
  await db.query('grant select, insert on directory.effect to bangban_directory');
  Object.assign(process.env, { DATABASE_URL: db.url('directory'), ROLE: 'web', LOG_LEVEL: 'error', TRUSTED_KEYS: files.trusted, SERVICE_KEY: files.privateKey('hotline') });
  const app = await createService('directory', {
    module: class Hearing {},
    imports: [DatabaseModule.forRoot([effect]), SubgraphModule.forRoot({ folder: join(import.meta.dirname, 'small') })],
    controllers: [EventsController],
    providers: [SmallResolver, ...eventProviders('directory', () => ({ 'notice.wanted': reaction }))],
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const url = await app.getUrl();
  process.env.DIRECTORY_URL = url;
  const orm = await MikroORM.init({ ...ormOptions([], db.url('hotline')), discovery: { warnWhenNoEntities: false } });
  return twoServices(db, app, orm as never, url);
}

function twoServices(db: ThrowawayDatabase, app: NestFastifyApplication, orm: { em: OutboxRelay['em']; close(force: boolean): Promise<void> }, url: string) {
  return {
    db, url, em: orm.em,
    relay: () => new OutboxRelay(orm.em, 'hotline'),
    /** Emits one event for each source, in one transaction. */
    emitted: async (...sources: string[]) => {
      await orm.em.fork().transactional((em) => emit(em, sources.map(wanted)));
    },
    /** What the relay would send, told by any caller as it likes. */
    post: (body: unknown, token: string) => fetch(`${url}/events`, { method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    /** Makes everything due that waits for its lease or its next try, as time would. */
    timePasses: () => db.query(`update hotline.event_delivery set next_try_at = clock_timestamp() where state = 'PENDING'`),
    deliveries: () => db.query<{ source: string; state: string; tries: number; problem: string | null }>(`select payload->>'source' as source, state, tries, problem from hotline.event_delivery join hotline.event on id = event_id order by id`),
    effects: async () => (await db.query<{ source: string }>('select source from directory.effect order by at')).map(({ source }) => source),
    forget: async () => { await db.query('truncate hotline.event, hotline.event_delivery, directory.inbox, directory.effect'); process.env.DIRECTORY_URL = url; },
    stop: async () => { await app.close(); await orm.close(true); await db.drop(); },
  };
}
export type TwoServices = ReturnType<typeof twoServices>;

const payload = (source: string): EventPayload<'notice.wanted'> => ({ source, level: 'REMIND', recipients: ['SY-GD-01'], subject: null, text: '请按期办结', due: '2026-11-24T09:00:00+08:00', deadlineDueAt: null });
export const wanted = (source: string): NewEvent => ({ name: 'notice.wanted', at: new Date('2026-11-24T09:00:00+08:00'), aggregate: { type: 'ticket', id: newId(), version: 1 }, payload: payload(source) });
export const travelling = (source: string, more: object = {}) => ({ id: newId(), name: 'notice.wanted', source: 'hotline', at: '2026-11-24T09:00:00+08:00', aggregate: { type: 'ticket', id: newId(), version: 1 }, payload: payload(source), ...more });

/** A token that a service signs with its own key, as its relay does. */
export const ownToken = async (from: Service, to: Service): Promise<string> => (await ServiceTokens.fromFile(from, keyFiles(keysDir()).privateKey(from))).for(to, { kind: 'SYSTEM', name: from });
export const gatewayToken = (actor: Actor): Promise<string> => serviceToken('directory', actor);

/** A stand-in for a consumer that is not itself: what it is asked is answered by the test. */
export async function standIn(answer: (asked: { id: string }[]) => { status: number; body: unknown } | undefined): Promise<{ url: string; stop(): void }> {
  const server: Server = createServer(async (request: IncomingMessage, response) => {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    const told = answer(JSON.parse(text));
    if (told) response.writeHead(told.status, { 'content-type': 'application/json' }).end(JSON.stringify(told.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => { server.closeAllConnections(); server.close(); } };
}
