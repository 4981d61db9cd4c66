import type { Pool, PoolClient } from 'pg';

/**
 * Takes out of the pool, whoever holds it, a connection that has died or that did not answer in time. As they come, Kysely never gives back the connection of a transaction that could neither
 * be ended nor begun, and gives back for further use one whose server has gone silent: a pool that runs dry with each crash of PostgreSQL, and that cannot be closed.
 */
export function forgetDeadConnections(pool: Pool): void {
  pool.on('connect', (client) => {
    client.once('end', () => giveUp(client as PoolClient));
    // told between two statements of a transaction that its server goes, nobody listens, and Node would end the process; who holds it learns it with his next statement
    client.on('error', () => {});
    const query = client.query.bind(client) as (...asked: unknown[]) => unknown;
    client.query = ((...asked: unknown[]) => {
      const answer = query(...asked);
      // statement_timeout is shorter: a server that is there would have answered
      if (answer instanceof Promise) answer.catch((error: Error) => { if (error.message === 'Query read timeout') socketOf(client).destroy(); });
      return answer;
    }) as never;
  });
}

function giveUp(client: PoolClient): void {
  const { release } = client;
  client.release = () => {}; // by whoever holds it, later: there is nothing to give back any more
  try { release?.(true); } catch { /* nobody held it */ }
}

const socketOf = (client: object) => (client as { connection: { stream: { destroy(): void } } }).connection.stream;
