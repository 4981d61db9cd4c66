import { join } from 'node:path';
import { type Type } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { defineEntity, p } from '@mikro-orm/core';
import { EntityManager } from '@mikro-orm/postgresql';
import { refuse, type Actor } from '@bangban/kernel';
import { graphql, keysDir, serviceToken, throwawayDatabase, type ThrowawayDatabase } from '@bangban/testing';
// eslint-disable-next-line @nx/enforce-module-boundaries -- as a service names it, which the lint of root fields asks for
import { Allow, createService, DatabaseModule, keyFiles, Public, SubgraphModule } from '@bangban/platform';

const unit = defineEntity({ name: 'Unit', tableName: 'org_unit', properties: { code: p.string().primary(), name: p.string() } });

@Resolver()
export class SmallResolver {
  constructor(private readonly em: EntityManager) {}
  @Public() @Query() open() { return '公开'; }
  @Allow('DISPATCHER') @Query() dispatchersOnly() { return '派单员'; }
  @Allow('ENTERPRISE') @Query() enterprisesOnly() { return '企业'; }
  // eslint-disable-next-line bangban/guarded-root-fields -- the guard's own test: what happens to a field that says nothing
  @Query() undeclared() { return '不应给出'; }
  @Public() @Query() async run(@Args('sql') sql: string) { await this.em.execute(sql); return '已执行'; }
  @Public() @Query() fail(@Args('how') how: string) { return how === 'REFUSAL' ? refuse('UNKNOWN_UNIT', { unit: 'SY-NONE' }) : how === 'NULL' ? undefined : (() => { throw new TypeError(`张三 18887401146 ${how}`); })(); }
  @Public() @Query() instant(@Args('at') at: Date) { return at; }
  @Public() @Query() days(@Args('filter') { dates }: { dates: string[] }) { return dates; }
}

@Resolver()
export class UnansweredResolver { @Public() @Query() open() { return '公开'; } }

/** A service of a few fields on the platform's own module: what every service gets without asking. */
export async function startSmallService({ folder = 'small', resolver = SmallResolver as Type, through = (url: string) => Promise.resolve(url), before = async (_: ThrowawayDatabase) => {}, env = {} as Record<string, string> } = {}) {
  const db = await throwawayDatabase();
  await before(db);
  Object.assign(process.env, { DATABASE_URL: await through(db.url('directory')), ROLE: 'web', LOG_LEVEL: 'error', TRUSTED_KEYS: keyFiles(keysDir()).trusted, ...env });
  const module = class Small {};
  const imports = [DatabaseModule.forRoot([unit]), SubgraphModule.forRoot({ folder: join(import.meta.dirname, folder) })];
  let app: NestFastifyApplication;
  try {
    app = await createService('directory', { module, imports, providers: [resolver] });
  } catch (error) { await db.drop(); throw error; }
  await app.listen({ host: '127.0.0.1', port: 0 });
  return smallService(db, app, await app.getUrl());
}

function smallService(db: ThrowawayDatabase, app: NestFastifyApplication, url: string) {
  return {
    db, app, url,
    ask: async (actor: Actor, query: string, variables?: Record<string, unknown>) => (await graphql(`${url}/graphql`, query, variables, await serviceToken('directory', actor))).body,
    stop: async () => { await app.close(); await db.drop(); },
  };
}
export type SmallService = ReturnType<typeof smallService>;
