import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { ensureDatabase, removeEmbedded, startEmbedded, type Embedded } from '@bangban/postgres';

/** The PostgreSQL from npm, durable as in production, because it is going to be crashed. */
export class PostgresServer {
  private readonly pool: pg.Pool;
  private coming: Promise<Embedded>;
  private constructor(private server: Embedded, private readonly dir: string, readonly adminUrl: string) {
    this.pool = new pg.Pool({ connectionString: adminUrl, max: 6, connectionTimeoutMillis: 2_000, application_name: 'faults' });
    this.pool.on('error', () => {});
    this.coming = Promise.resolve(server);
  }

  static async start(folder: string): Promise<PostgresServer> {
    const dir = join(folder, 'postgres');
    const server = await startEmbedded({ dir });
    const adminUrl = server.adminUrl('bangban');
    await ensureDatabase(adminUrl);
    return new PostgresServer(server, dir, adminUrl);
  }

  get port(): number { return this.server.port; }

  /** As the administrator; asked again until it answers, so only for what may be asked twice. */
  async ask<Row extends pg.QueryResultRow>(sql: string, params: unknown[] = []): Promise<Row[]> {
    for (;;) {
      try {
        return (await this.pool.query<Row>(sql, params)).rows;
      } catch (error) {
        if (!isAway(error)) throw error;
        await sleep(100);
      }
    }
  }

  /** Work on one connection, in a transaction that is rolled back at the end: for holding locks, not for changes. */
  async holding<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    client.on('error', () => {});
    try {
      await client.query('begin');
      return await work(client);
    } finally {
      await client.query('rollback').then(() => client.release(), (error: Error) => client.release(error));
    }
  }

  /** Without any goodbye: the main process killed, or told to stop at once. Resolves when it answers again, at the same address. */
  async crash(how: 'SIGKILL' | 'SIGQUIT'): Promise<void> {
    process.kill(this.server.pid, how);
    const { exited, port } = this.server;
    this.coming = exited.then(() => startEmbedded({ dir: this.dir, port }));
    this.server = await this.coming;
  }

  async stop(): Promise<void> {
    await this.pool.end().catch(() => {});
    await (await this.coming).stop();
    await removeEmbedded(this.dir);
  }
}

/** No answer, rather than an answer that says no: connections refused or lost, a server that starts or ends, a deadlock. */
function isAway(error: unknown): boolean {
  const { code, message } = error as { code?: string; message: string };
  return code === undefined ? /terminat|timeout|closed/i.test(message) : /^(57P0\d|40P01|08\d{3}|ECONN\w+|EPIPE|ETIMEDOUT)$/.test(code);
}
