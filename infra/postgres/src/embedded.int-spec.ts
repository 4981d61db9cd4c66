import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import { passwords, scratchFolder } from '@bangban/testing/environment';
import { connected, ensureDatabase, ownerUrl, prepareDatabase, removeEmbedded, runningServer, startEmbedded, type Embedded } from './index.ts';

let folder: string;
let dir: string;
beforeEach(() => {
  folder = scratchFolder();
  dir = join(folder, 'postgres');
});
afterEach(async () => {
  await removeEmbedded(dir);
  rmSync(folder, { recursive: true, force: true });
});

const start = (more = {}) => startEmbedded({ dir, fast: true, ...more });
const keep = (server: Embedded) => connected(server.adminUrl(), (client) => client.query('create table if not exists kept (); select 1'));
const kept = (server: Embedded) => connected(server.adminUrl(), async (client) => (await client.query(`select to_regclass('kept') is not null as there`)).rows[0].there as boolean);

describe('the PostgreSQL from npm', () => {
  it('keeps its data over a stop, and its password to itself', async () => {
    const first = await start();
    await keep(first);
    await first.stop();
    const second = await start();
    expect(await kept(second)).toBe(true);
    expect(statSync(join(second.dir, 'password')).mode & 0o077).toBe(0);
    await second.stop();
  });

  it('is found by other commands while it runs, and not afterwards', async () => {
    const server = await start();
    expect(runningServer(dir, 'bangban')).toBe(server.adminUrl('bangban'));
    await server.stop();
    expect(runningServer(dir, 'bangban')).toBeUndefined();
  });

  it('is durable unless told otherwise, and listens nowhere but on this machine', async () => {
    const server = await startEmbedded({ dir });
    const { rows } = await connected(server.adminUrl(), (client) => client.query(`select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'listen_addresses', 'unix_socket_directories') order by name`));
    expect(rows.map((row) => `${row.name}=${row.setting}`)).toEqual(['fsync=on', 'full_page_writes=on', 'listen_addresses=127.0.0.1', 'synchronous_commit=on', 'unix_socket_directories=']);
    await server.stop();
  });

  it('starts after a kill -9 of its main process, with all it had acknowledged', async () => {
    const first = await start({ fast: false });
    await keep(first);
    process.kill(first.pid, 'SIGKILL');
    await first.exited;
    const second = await start();
    expect(await kept(second)).toBe(true);
    await second.stop();
  });

  it('takes over from a server whose starter was killed', async () => {
    const first = await start();
    await keep(first);
    const lines: string[] = [];
    const second = await start({ onLine: (line: string) => lines.push(line) });
    expect(await kept(second)).toBe(true);
    expect(lines.join()).toContain('已停止留下的 PostgreSQL');
    await Promise.race([first.exited, sleep(1000)]);
    await second.stop();
  });

  it('is not stopped by a stale pid file that names a stranger', async () => {
    await (await start()).stop();
    const { dir: home } = await start().then(async (server) => { await server.stop(); return server; });
    writeFileSync(join(home, 'cluster', 'postmaster.pid'), `${process.ppid}\n`);
    const server = await start();
    expect(server.pid).toBeGreaterThan(0);
    await server.stop();
  });

  it('does again an initdb that was cut short', async () => {
    const { dir: home } = await start().then(async (server) => { await server.stop(); return server; });
    renameSync(join(home, 'cluster'), join(home, 'cluster.new'));
    rmSync(join(home, 'cluster.new', 'PG_VERSION'));
    const server = await start();
    expect(await kept(server)).toBe(false);
    await server.stop();
  });

  it('says in one line why it does not come up, and where its log is', async () => {
    const { dir: home } = await start().then(async (server) => { await server.stop(); return server; });
    writeFileSync(join(home, 'cluster', 'PG_VERSION'), '9.6\n');
    const failure = await start().then(() => '', (error: Error) => error.message);
    expect(failure).toContain(join(home, 'server.log'));
    expect(failure).toContain('incompatible');
    expect(failure.split('\n')).toHaveLength(1);
    expect(readFileSync(join(home, 'server.log'), 'utf8')).toContain('FATAL');
  });

  it('lets a database owner who is no superuser prepare the database', async () => {
    const server = await start();
    await connected(server.adminUrl(), (client) => client.query(`create role boss login createdb createrole password 'boss'`));
    const url = server.adminUrl('district').replace(/\/\/postgres:[^@]+@/, '//boss:boss@');
    await ensureDatabase(url);
    await prepareDatabase(url, passwords, { throwaway: true });
    const urls = await prepareDatabase(url, passwords, { throwaway: true });
    const { rows: owner } = await connected(ownerUrl(url, 'hotline'), (client) => client.query('create table made as select current_user as by; select 1').then(() => client.query('select by from made')));
    expect(owner).toEqual([{ by: 'bangban_hotline_owner' }]);
    const { rows: service } = await connected(urls.hotline, (client) => client.query(`select by, current_user as me, platform.now() > '2020-01-01' as clock from made`));
    expect(service).toEqual([{ by: 'bangban_hotline_owner', me: 'bangban_hotline', clock: true }]);
    await server.stop();
  });

  if (process.getuid?.() === 0) it('moves to where its account can go when root keeps the folder to itself', async () => {
    const closed = join(folder, 'private');
    mkdirSync(closed, { mode: 0o700 });
    const lines: string[] = [];
    dir = join(closed, 'postgres');
    const server = await start({ onLine: (line: string) => lines.push(line) });
    await keep(server);
    expect(server.dir.startsWith(folder)).toBe(false);
    expect(lines.join()).toContain(server.dir);
    await server.stop();
  });
});
