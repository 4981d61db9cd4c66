import pg from 'pg';

type Send = (this: pg.Query, connection: pg.Connection) => void;

/** How many SQL statements this process sends while `work` runs, whichever library sends them. */
export async function countStatements<T>(work: () => Promise<T>): Promise<{ result: T; statements: number }> {
  // where a query is put on the wire: a client's own `query` may be replaced by who looks after its pool
  const query = pg.Query.prototype as unknown as { submit: Send };
  const { submit } = query;
  let statements = 0;
  query.submit = function (connection) { statements += 1; return submit.call(this, connection); };
  try {
    return { result: await work(), statements };
  } finally {
    query.submit = submit;
  }
}
