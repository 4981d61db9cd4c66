import pg from 'pg';
import { services, type Service } from '@bangban/contracts';
import { connected } from './connect.ts';
import { checkServer, type Guarantees } from './database.ts';
import { scramVerifier } from './scram.ts';
import { SetupError } from './setup-error.ts';
import { ownerRole, queueSchema, serviceRole, serviceUrl } from './urls.ts';

export type Passwords = Readonly<Record<Service, string>>;

/**
 * A schema, an owner and a login role per service, its queue's schema, the search extension and the database's clock.
 * May be run any number of times, by a superuser or by a database's owner with CREATEROLE. Gives each service's own URL.
 */
export async function prepareDatabase(adminUrl: string, passwords: Passwords, guarantees: Guarantees = {}): Promise<Record<Service, string>> {
  await connected(adminUrl, async (client) => {
    await checkServer(client, guarantees);
    await withoutRivals(client, async () => {
      await client.query('create extension if not exists pg_trgm with schema public');
      await makeClock(client);
      for (const service of services) await makeService(client, service, passwords[service]);
    });
  });
  return Object.fromEntries(services.map((service) => [service, serviceUrl(adminUrl, service, passwords[service])])) as Record<Service, string>;
}

/** Drops every schema of the platform with what is in it. The roles stay: another database may use them. */
export async function dropPlatform(adminUrl: string): Promise<void> {
  await connected(adminUrl, async (client) => {
    for (const schema of ['platform', ...services.flatMap((service) => [service, queueSchema(service)])]) await client.query(`drop schema if exists ${schema} cascade`);
  });
}

/** The only clock of the database. Tests replace it in databases of their own, so an existing one is left alone. */
async function makeClock(client: pg.Client): Promise<void> {
  await client.query('create schema if not exists platform');
  const { rows } = await client.query(`select to_regproc('platform.now') is null as missing`);
  if (rows[0].missing) await client.query(`create function platform.now() returns timestamptz language sql volatile as 'select clock_timestamp()'`);
}

async function makeService(client: pg.Client, service: Service, password: string): Promise<void> {
  const owner = ownerRole(service);
  const login = serviceRole(service);
  const database = pg.escapeIdentifier(client.database!);
  await makeRole(client, owner, 'nologin');
  await makeRole(client, login, `login password ${pg.escapeLiteral(scramVerifier(password))}`);
  await run(client, [
    `alter role ${login} set search_path = ${service}, public`,
    `alter role ${login} set timezone = 'Asia/Shanghai'`,
    `grant connect on database ${database} to ${login}`,
    `grant usage on schema platform to ${owner}, ${login}`,
    `create schema if not exists ${service} authorization ${owner}`,
    `create schema if not exists ${queueSchema(service)} authorization ${login}`,
    `revoke all on schema ${service}, ${queueSchema(service)} from public`,
    `grant usage on schema ${service} to ${login}`,
    // Defaults only: a migration may take a right back, and the next start must not return it.
    `alter default privileges for role ${owner} in schema ${service} grant select, insert, update, delete on tables to ${login}`,
    `alter default privileges for role ${owner} in schema ${service} grant usage on sequences to ${login}`,
    `alter default privileges for role ${owner} in schema ${service} grant execute on functions to ${login}`,
    `alter default privileges for role ${owner} revoke execute on functions from public`,
  ]);
}

async function makeRole(client: pg.Client, role: string, options: string): Promise<void> {
  const { rows: [found] } = await client.query(`select exists (select from pg_roles where rolname = $1) as there`, [role]);
  await client.query(`${found.there ? 'alter' : 'create'} role ${role} ${options}`);
  await client.query(`do $$ begin
    if not (select rolsuper from pg_roles where rolname = current_user) then
      execute 'grant ${role} to ' || quote_ident(current_user) || case when current_setting('server_version_num')::int >= 160000 then ' with inherit true, set true' else '' end;
    end if;
  end $$`);
}

/** Roles belong to the whole server: two preparations, in whatever databases, may collide and simply go again. */
async function withoutRivals(client: pg.Client, work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await run(client, ['begin', `select pg_advisory_xact_lock(hashtext('bangban prepare'))`]);
      await work();
      await client.query('commit');
      return;
    } catch (error) {
      await client.query('rollback');
      const { code, message } = error as { code?: string; message: string };
      if (code === '42501') throw new SetupError(`DATABASE_URL 的账号权限不足（${message}）：需要超级用户，或该库的所有者并有 CREATEROLE。`, { cause: error });
      if (code === '0A000' || code === '58P01') throw new SetupError(`该 PostgreSQL 没有 pg_trgm（${message}）：请安装 postgresql-contrib。`, { cause: error });
      const rivals = code === '23505' || code === '42710' || message.includes('concurrently updated');
      if (!rivals || attempt === 10) throw error;
    }
  }
}

async function run(client: pg.Client, statements: string[]): Promise<void> {
  for (const statement of statements) await client.query(statement);
}
