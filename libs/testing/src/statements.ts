import pg from 'pg';

/** How many SQL statements this process sends while `work` runs, whichever library sends them. */
export async function countStatements<T>(work: () => Promise<T>): Promise<{ result: T; statements: number }> {
  const send = pg.Client.prototype.query;
  let statements = 0;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) { statements += 1; return (send as (...all: unknown[]) => unknown).apply(this, args); } as never;
  try {
    return { result: await work(), statements };
  } finally {
    pg.Client.prototype.query = send;
  }
}
