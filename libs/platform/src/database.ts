import { Injectable, type DynamicModule, Module, type OnModuleInit } from '@nestjs/common';
import { MikroOrmModule } from '@mikro-orm/nestjs';
import { defineConfig, EntityManager, type EntityName, type Options } from '@mikro-orm/postgresql';
import { CannotStart } from './cannot-start.ts';
import { assertDurable } from './durability.ts';
import { forgetDeadConnections } from './pool.ts';
import { inProduction, setting, settings } from './settings.ts';
import { RefusedAttempts } from './trail/refused-attempts.ts';
import { TrailAnchors } from './trail/trail.anchors.ts';
import { TrailReader } from './trail/trail.reader.ts';
import { TrailSealer } from './trail/trail.sealer.ts';

/** The ORM's settings for a service: its own schema and role, a bounded pool, and no statement that waits for ever. */
export function ormOptions(entities: EntityName[], clientUrl: string): Options {
  return defineConfig({
    clientUrl,
    entities,
    forceUtcTimezone: true,
    logger: () => {}, // it would print statements and texts; what fails is thrown too
    pool: { min: 0, max: settings().DATABASE_POOL },
    // statement_timeout alone does not free a client from a hung server
    driverOptions: { connectionTimeoutMillis: 1_500, statement_timeout: 10_000, query_timeout: 11_000, idle_in_transaction_session_timeout: 30_000, onPoolCreated: forgetDeadConnections },
  });
}

/** The database's own clock, `platform.now()`: the only time that rules and records see. Tests replace it in their database. */
@Injectable()
export class DatabaseClock {
  constructor(private readonly em: EntityManager) {}

  async now(em: EntityManager = this.em): Promise<Date> {
    const [row] = await em.execute<{ now: string | Date }[]>('select platform.now() as now');
    return new Date(row!.now);
  }
}

/** A replaced clock (a test's, a simulation's, a restored copy of one) would fire or withhold every reminder: production does not start on it. */
async function assertTrueClock(em: EntityManager): Promise<void> {
  const [clock] = await em.execute<{ source: string }[]>(`select prosrc as source from pg_proc where oid = to_regprocedure('platform.now()')`);
  if (clock?.source.trim() !== 'select clock_timestamp()') throw new CannotStart(`platform.now() is ${clock ? `replaced by "${clock.source.trim()}"` : 'missing'}: in production it must be "select clock_timestamp()"`);
}

/** Who owns tables or rules the server reads complainants and alters the trail, whatever was revoked: in production a service comes with its own role alone. */
async function assertOwnRole(em: EntityManager): Promise<void> {
  const [role] = await em.execute<{ name: string; mighty: boolean; owner: boolean }[]>(`select session_user as name, rolsuper or rolcreaterole or rolbypassrls as mighty,
    exists (select from pg_class where relnamespace = to_regnamespace(current_schema()) and pg_has_role(session_user, relowner, 'MEMBER')) as owner from pg_roles where rolname = session_user`);
  if (role!.mighty || role!.owner) throw new CannotStart(`DATABASE_URL is of ${role!.name}, who ${role!.mighty ? 'rules the server' : "owns the service's tables"}: give the address of this service's own role, such as bangban_hotline`);
}

@Module({})
export class DatabaseModule implements OnModuleInit {
  constructor(private readonly em: EntityManager) {}

  // before any worker begins
  async onModuleInit(): Promise<void> {
    await assertDurable(this.em);
    if (!inProduction()) return;
    await assertOwnRole(this.em);
    await assertTrueClock(this.em);
  }

  static forRoot(entities: EntityName[]): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      imports: [MikroOrmModule.forRoot({ ...ormOptions(entities, setting('DATABASE_URL')), registerRequestContext: false }) as DynamicModule],
      providers: [DatabaseClock, RefusedAttempts, TrailReader, TrailSealer, TrailAnchors],
      exports: [DatabaseClock, RefusedAttempts, TrailReader],
    };
  }
}
