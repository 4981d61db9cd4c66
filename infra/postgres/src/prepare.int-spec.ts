import { passwords, throwawayDatabase, type ThrowawayDatabase } from '@bangban/testing';
import { connected, ownerUrl, prepareDatabase, SetupError } from './index.ts';

const throwaway = { throwaway: true };
let database: ThrowawayDatabase;
beforeAll(async () => { database = await throwawayDatabase(); });
afterAll(() => database.drop());

const as = (url: string, sql: string) => connected(url, async (client) => (await client.query(sql)).rows);

describe('a service in the database', () => {
  it.each(['select * from hotline.kept', 'select hotline.answer()', 'select * from hotline_queue.job', 'create table hotline.mine ()'])('may not %s of another', async (sql) => {
    await as(ownerUrl(database.adminUrl, 'hotline'), 'create table if not exists kept (); create or replace function answer() returns int language sql as $$ select 42 $$');
    await expect(as(database.url('directory'), sql)).rejects.toThrow('permission denied for schema hotline');
  });

  it('reads and writes, but does not make or drop, the tables of its own schema', async () => {
    await as(ownerUrl(database.adminUrl, 'hotline'), 'create table note (id serial primary key, text text)');
    expect(await as(database.url('hotline'), `insert into note (text) values ('漏水') returning id, text`)).toEqual([{ id: 1, text: '漏水' }]);
    await expect(as(database.url('hotline'), 'drop table note')).rejects.toThrow('must be owner');
    await expect(as(database.url('hotline'), 'create table more ()')).rejects.toThrow('permission denied');
  });

  it('does not get back, at the next start, a right that a migration took away', async () => {
    await as(ownerUrl(database.adminUrl, 'hotline'), 'create table secret (name text); revoke select on secret from bangban_hotline');
    await prepareDatabase(database.adminUrl, passwords, throwaway);
    await expect(as(database.url('hotline'), 'select * from secret')).rejects.toThrow('permission denied for table secret');
  });

  it('owns the schema of its queue', async () => {
    expect(await as(database.url('hotline'), 'create table hotline_queue.mine as select 7 as job where false')).toEqual([]);
    expect(await as(database.url('hotline'), 'insert into hotline_queue.mine values (7) returning job')).toEqual([{ job: 7 }]);
  });
});

describe('preparing', () => {
  it('changes nothing the second time', async () => {
    const before = await rights();
    await prepareDatabase(database.adminUrl, passwords, throwaway);
    expect(await rights()).toEqual(before);
  });

  it('refuses a server that may lose what it has acknowledged', async () => {
    await expect(prepareDatabase(database.adminUrl, passwords)).rejects.toThrow(SetupError);
    await expect(prepareDatabase(database.adminUrl, passwords)).rejects.toThrow(/fsync、full_page_writes、synchronous_commit|full_page_writes.*on/);
  });

  it('says which server it cannot reach, and not with which password', async () => {
    const failure = await prepareDatabase('postgres://boss:secret@127.0.0.1:1/bangban', passwords).catch((error: Error) => error.message);
    expect(failure).toContain('boss@127.0.0.1:1/bangban');
    expect(failure).not.toContain('secret');
  });

  const rights = () => database.query(`
    select 'role ' || rolname as what, rolcanlogin::text as how, rolconfig::text as more from pg_roles where rolname like 'bangban%'
    union all select 'schema ' || nspname, nspowner::regrole::text, nspacl::text from pg_namespace
    union all select 'default ' || coalesce(defaclnamespace::regnamespace::text, ''), defaclrole::regrole::text || defaclobjtype::text, defaclacl::text from pg_default_acl
    union all select 'member ' || roleid::regrole, member::regrole::text, admin_option::text from pg_auth_members where member::regrole::text like 'bangban%'
    order by 1, 2, 3`);
});

describe('the database', () => {
  it('finds Chinese by trigrams', async () => {
    const [row] = await database.query<{ trigrams: string[] }>(`select show_trgm('用电增容') as trigrams`);
    expect(row?.trigrams.length).toBeGreaterThan(0);
  });

  it('has one clock, which a test can set', async () => {
    const clock = () => as(database.url('hotline'), `select platform.now()::text as now, platform.now() between clock_timestamp() - interval '1 minute' and clock_timestamp() as true`);
    expect(await clock()).toMatchObject([{ true: true }]);
    await database.setNow('2026-02-14T09:00:00+08:00');
    expect(await clock()).toEqual([{ now: '2026-02-14 09:00:00+08', true: false }]);
    await database.setNow(undefined);
    expect(await clock()).toMatchObject([{ true: true }]);
  });
});
