import { runMigrations, assertSchemaCompatibility, LATEST_SCHEMA_VERSION, SchemaMigrationRequiredError } from 'bullmq';
import { MikroORM } from '@mikro-orm/postgresql';
import { Migrator, type Migration } from '@mikro-orm/migrations';
import { services, type Service } from '@bangban/contracts';
import { connected, databaseName, ownerUrl, queueSchema, queueUrl, serviceRole } from '@bangban/postgres';

export type MigrationsList = { name: string; class: new (...args: ConstructorParameters<typeof Migration>) => Migration }[];

/** Brings every service's schema, and its queue's, up to date. `adminUrl` names a database that `prepareDatabase` has prepared. */
export async function migrateAll(adminUrl: string, onLine: (line: string) => void = () => {}): Promise<void> {
  for (const service of services) {
    const { migrations } = (await import(`@bangban/${service}/migrations`)) as { migrations: MigrationsList };
    for (const name of await migrateService(adminUrl, service, migrations)) onLine(`${service}：${name}`);
    await migrateQueue(adminUrl, service);
  }
}

export async function migrateService(adminUrl: string, service: Service, migrationsList: MigrationsList): Promise<string[]> {
  const orm = await MikroORM.init({
    clientUrl: adminUrl,
    driverOptions: { connectionString: ownerUrl(adminUrl, service) },
    schema: service,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    // Not its `schema` option: that would take `public`, and the search extension in it, off the search path.
    migrations: { migrationsList, snapshot: false, tableName: `${service}.mikro_orm_migrations`, disableForeignKeys: false },
    logger: () => {},
  });
  try {
    const executed = await orm.migrator.up();
    // The table of migrations falls under the default privileges; the service itself only reads it.
    await orm.em.getConnection().execute(`revoke insert, update, delete on ${service}.mikro_orm_migrations from ${serviceRole(service)}`);
    return executed.map(({ name }) => name);
  } finally {
    await orm.close();
  }
}

/** BullMQ insists on CREATE SCHEMA, for which its role would need a right on the whole database: lent for the moment. */
async function migrateQueue(adminUrl: string, service: Service): Promise<void> {
  const schema = queueSchema(service);
  await connected(queueUrl(adminUrl, service), async (queue) => {
    if ((await versionOf(queue, schema)) >= LATEST_SCHEMA_VERSION) return;
    await connected(adminUrl, async (admin) => {
      const right = `create on database "${databaseName(adminUrl).replaceAll('"', '""')}"`;
      await admin.query(`grant ${right} to ${serviceRole(service)}`);
      try {
        await runMigrations(queue, schema);
      } finally {
        await admin.query(`revoke ${right} from ${serviceRole(service)}`);
      }
    });
  });
}

async function versionOf(queue: Parameters<typeof assertSchemaCompatibility>[0], schema: string): Promise<number> {
  try {
    return await assertSchemaCompatibility(queue, schema);
  } catch (error) {
    if (error instanceof SchemaMigrationRequiredError) return 0;
    throw error;
  }
}
