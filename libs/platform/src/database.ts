import { Injectable, type DynamicModule, Module } from '@nestjs/common';
import { MikroOrmModule } from '@mikro-orm/nestjs';
import { defineConfig, EntityManager, type EntityName, type Options } from '@mikro-orm/postgresql';

/** The ORM's settings for a service: its own schema and role, a bounded pool, and no statement that waits for ever. */
export function ormOptions(entities: EntityName[], clientUrl: string): Options {
  return defineConfig({
    clientUrl,
    entities,
    forceUtcTimezone: true,
    pool: { min: 0, max: Number(process.env.DATABASE_POOL ?? 20) },
    // statement_timeout alone does not free a client from a hung server
    driverOptions: { connectionTimeoutMillis: 1_500, statement_timeout: 10_000, query_timeout: 11_000, idle_in_transaction_session_timeout: 30_000 },
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

@Module({})
export class DatabaseModule {
  static forRoot(entities: EntityName[]): DynamicModule {
    const clientUrl = process.env.DATABASE_URL;
    if (!clientUrl) throw new Error('DATABASE_URL is not set: start with `npm start`, or give the address of this service\'s own role');
    return {
      module: DatabaseModule,
      global: true,
      imports: [MikroOrmModule.forRoot({ ...ormOptions(entities, clientUrl), registerRequestContext: false }) as DynamicModule],
      providers: [DatabaseClock],
      exports: [DatabaseClock],
    };
  }
}
