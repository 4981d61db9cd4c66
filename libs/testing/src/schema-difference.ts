import { MikroORM, type EntityName } from '@mikro-orm/postgresql';
import type { Service } from '@bangban/contracts';
import { ormOptions } from '@bangban/platform';
import type { ThrowawayDatabase } from './throwaway-database.ts';

/** What of a service's entities its migrations do not make: nothing, when both say the same. */
export async function schemaDifference(service: Service, entities: EntityName[], database: ThrowawayDatabase): Promise<string[]> {
  const orm = await MikroORM.init({ ...ormOptions(entities, database.url(service)), schema: service, schemaGenerator: { ignoreSchema: [`${service}_queue`] } });
  try {
    const statements = (await orm.schema.getUpdateSchemaSQL()).split('\n').map((line) => line.trim());
    return statements.filter((statement) => statement && !onlyOfMigrations.some((pattern) => pattern.test(statement)));
  } finally {
    await orm.close(true);
  }
}

/** What a migration has and an entity need not know: keys between rows, indexes, triggers, tables that only SQL reads, and text without a limit. */
const onlyOfMigrations = [
  /^set names /, /^alter table \S+ drop constraint /, /^drop index /, /^drop trigger /, /^drop function /, /^drop table /,
  /^alter table \S+ alter column ("\w+") type varchar\(255\) using \(\1::varchar\(255\)\);$/,
];
