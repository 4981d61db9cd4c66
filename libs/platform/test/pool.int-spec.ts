import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { MikroORM, type EntityManager } from '@mikro-orm/postgresql';
import { ormOptions } from '../src/database.ts';
import { forgetDeadConnections } from '../src/pool.ts';
import { throwawayDatabase, type ThrowawayDatabase } from '@bangban/testing';

let db: ThrowawayDatabase;
beforeAll(async () => { db = await throwawayDatabase(); });
afterAll(() => db.drop());

const breakConnections = () => db.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'bangban_hotline'`);

/** What breaks while `work` has the only connection there is. */
async function broken(work: (em: EntityManager) => Promise<unknown>): Promise<string> {
  const orm = await MikroORM.init({ ...ormOptions([], db.url('hotline')), pool: { min: 0, max: 1 }, discovery: { warnWhenNoEntities: false }, logger: () => {} });
  try {
    for (let crash = 1; crash <= 3; crash++) await expect(work(orm.em.fork())).rejects.toThrow(/terminat|connection|administrator/i);
    await sleep(50); // the server's words come before the end of the connection
    const [row] = await orm.em.fork().execute<{ one: number }[]>('select 1 as one');
    await orm.em.fork().transactional((em) => em.execute('select 1'));
    return `answers ${row!.one}`;
  } finally {
    expect(await Promise.race([orm.close(true).then(() => 'closed'), sleep(3_000, 'still open', { ref: false })])).toBe('closed');
  }
}

describe('a pool of one connection, whose server breaks it three times', () => {
  it('has it again where a statement was under way', async () => {
    expect(await broken((em) => Promise.all([em.execute('select pg_sleep(5)'), sleep(100).then(breakConnections)]))).toBe('answers 1');
  });

  it('has it again where a transaction was under way, and closes', async () => {
    expect(await broken((em) => em.transactional((inside) => Promise.all([inside.execute('select pg_sleep(5)'), sleep(100).then(breakConnections)])))).toBe('answers 1');
  });

  it('has it again where a transaction stood still', async () => {
    expect(await broken((em) => em.transactional(async (inside) => { await inside.execute('select 1'); await breakConnections(); await sleep(50); await inside.execute('select 1'); }))).toBe('answers 1');
  });

  it('has it again where it was held and nothing was asked of it, and nobody dies of what the server says', async () => {
    const pool = new pg.Pool({ connectionString: db.url('hotline'), max: 1, connectionTimeoutMillis: 1_500 });
    pool.on('error', () => {}); // of idle ones, which this is not
    forgetDeadConnections(pool);
    const unheard = once(process, 'uncaughtException');
    for (let crash = 1; crash <= 3; crash++) {
      const held = await pool.connect();
      const ended = new Promise<void>((resolve) => { held.once('end', resolve); });
      await breakConnections();
      await ended;
      held.release();
    }
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    expect(await Promise.race([unheard, sleep(50, 'heard')])).toBe('heard');
    await pool.end();
  });
});
