import { startSmallService } from './small-service.ts';

const allowed = process.env.ALLOW_UNDURABLE_DATABASE; // what the run's own database needs
afterEach(() => { process.env.ALLOW_UNDURABLE_DATABASE = allowed; });
const startAllowing = (names: string, before: Parameters<typeof startSmallService>[0] = {}) => {
  process.env.ALLOW_UNDURABLE_DATABASE = names;
  return startSmallService(before);
};
const refusal = (start: Promise<{ stop(): Promise<void> }>) => start.then(async (service) => { await service.stop(); return 'started'; }, (error: Error) => error.message);

describe('a service on a PostgreSQL that may forget', () => {
  it('does not start, and says in one line what is off, what that loses and what to do', async () => {
    const said = await refusal(startAllowing(''));
    expect(said).toBe('PostgreSQL has fsync = off (a power cut may destroy the whole database) and full_page_writes = off (a power cut may leave half-written pages, and with them broken tables) and '
      + 'synchronous_commit = off (a crash loses the last requests that were acknowledged): set them to on for the server, its database and this service\'s role, or, for data that may be lost, start with '
      + 'ALLOW_UNDURABLE_DATABASE=fsync,full_page_writes,synchronous_commit');
  });

  it('does not start either where only some of it was allowed', async () => {
    expect(await refusal(startAllowing('fsync, full_page_writes'))).toMatch(/^PostgreSQL has synchronous_commit = off \([^)]+\): set it to on .*ALLOW_UNDURABLE_DATABASE=fsync,full_page_writes,synchronous_commit$/);
  });

  it('starts where exactly what is off was allowed, and not on a name that is none', async () => {
    expect(await refusal(startAllowing('fsync,full_page_writes,synchronous_commit'))).toBe('started');
    expect(await refusal(startAllowing('fsync,autovacuum'))).toMatch(/^ALLOW_UNDURABLE_DATABASE may name fsync, full_page_writes, synchronous_commit, separated by commas: /);
  });

  it.each(['local', 'remote_write', 'on'])('takes synchronous_commit = %s of its database for durable, whatever the server has', async (value) => {
    expect(await refusal(startAllowing('fsync,full_page_writes', { before: async (db) => { await db.query(`alter database ${db.name} set synchronous_commit = '${value}'`); } }))).toBe('started');
  });

  it('sees what is off for its own role in its own database alone', async () => {
    const said = await refusal(startAllowing('fsync,full_page_writes', { before: async (db) => {
      await db.query(`alter database ${db.name} set synchronous_commit = on`);
      await db.query(`alter role bangban_directory in database ${db.name} set synchronous_commit = off`);
    } }));
    expect(said).toContain('synchronous_commit = off');
  });
});
