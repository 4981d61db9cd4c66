import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Service } from '@bangban/contracts';
import { connected, databaseUrl, serviceUrl } from '@bangban/postgres';
import { passwords, testEnvironment } from './environment.ts';

export type ThrowawayDatabase = {
  readonly name: string;
  /** The administrator's URL of this database. */
  readonly adminUrl: string;
  /** A service's own URL of this database. */
  url(service: Service): string;
  /** Runs a statement as the administrator. */
  query<Row extends pg.QueryResultRow>(sql: string, params?: unknown[]): Promise<Row[]>;
  /** From now on `platform.now()` of this database gives this instant; the true one again when none is given. */
  setNow(iso: string | undefined): Promise<void>;
  drop(): Promise<void>;
};

/** A clone of the migrated template, for one test file alone. */
export async function throwawayDatabase(): Promise<ThrowawayDatabase> {
  const { adminUrl: serverUrl, template } = testEnvironment();
  const name = `bangban_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  await connected(serverUrl, (client) => clone(client, name, template));
  const adminUrl = databaseUrl(serverUrl, name);
  const pool = new pg.Pool({ connectionString: adminUrl, max: 4 });
  pool.on('error', () => {});
  const query = async <Row extends pg.QueryResultRow>(sql: string, params?: unknown[]) => (await pool.query<Row>(sql, params)).rows;
  return {
    name, adminUrl, query,
    url: (service) => serviceUrl(adminUrl, service, passwords[service]),
    setNow: async (iso) => {
      const instant = iso === undefined ? 'clock_timestamp()' : `${pg.escapeLiteral(new Date(iso).toISOString())}::timestamptz`;
      await query(`create or replace function platform.now() returns timestamptz language sql volatile as ${pg.escapeLiteral(`select ${instant}`)}`);
    },
    drop: async () => {
      await pool.end();
      await connected(serverUrl, (client) => client.query(`drop database if exists ${name} with (force)`));
    },
  };
}

/** A template that someone still looks at cannot be cloned for that moment. */
async function clone(client: pg.Client, name: string, template: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await client.query(`create database ${name} template ${pg.escapeIdentifier(template)}`);
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== '55006' || attempt === 20) throw error;
      await sleep(100);
    }
  }
}
