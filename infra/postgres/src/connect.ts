import pg from 'pg';
import { SetupError } from './setup-error.ts';

/** One connection for the length of `work`. A server that cannot be reached is told in one line, without its password. */
export async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (cause) {
    await client.end().catch(() => {});
    throw unreachable(url, cause as Error & { code?: string });
  }
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

function unreachable(url: string, cause: Error & { code?: string }): Error {
  if (cause.code === '3D000') return cause;
  const { host, pathname, username } = new URL(url);
  return new SetupError(`连不上 PostgreSQL（${decodeURIComponent(username)}@${host}${pathname}）：${cause.message || cause.code}。请检查 DATABASE_URL 与该服务器。`, { cause });
}
