import { spawn, type ChildProcess } from 'node:child_process';
import { chownSync, closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { installedBinaries } from './binaries.ts';
import { adminPassword, ensureCluster } from './cluster.ts';
import { freePort } from './free-port.ts';
import { openHome, possibleHomes, reachable, type Home } from './home.ts';
import { stopLeftovers } from './leftover.ts';
import { SetupError } from './setup-error.ts';

/** `dir` holds the whole server. `fast` gives up durability: for databases that are thrown away. `signal` ends the waiting for it. */
export type EmbeddedOptions = { dir: string; port?: number; fast?: boolean; signal?: AbortSignal; onLine?: (line: string) => void };

export type Embedded = {
  /** The superuser's URL of one of its databases. */
  adminUrl(database?: string): string;
  /** A fast shutdown; resolves when no process of the server is left. */
  stop(): Promise<void>;
  readonly exited: Promise<void>;
  readonly pid: number;
  readonly port: number;
  /** Where the server really lives, which is not `dir` when its account cannot enter that. */
  readonly dir: string;
};

/** Starts the PostgreSQL from npm on 127.0.0.1, whatever state an earlier run left its folder in. */
export async function startEmbedded({ dir, port, fast = false, signal, onLine = () => {} }: EmbeddedOptions): Promise<Embedded> {
  const home = openHome(dir);
  if (home.moved) onLine(`PostgreSQL 的运行账号进不了 ${dir}，其数据放在 ${home.dir}。`);
  if (await stopLeftovers(home.cluster)) onLine('上次未正常退出，已停止留下的 PostgreSQL。');
  const binaries = reachable(await installedBinaries(), home);
  ensureCluster(binaries, home, fast);
  const password = adminPassword(home);
  const chosen = port ?? (await freePort());
  const child = run(binaries.postgres, home, chosen, fast);
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const adminUrl = (database = 'postgres') => `postgres://postgres:${password}@127.0.0.1:${chosen}/${database}`;
  try {
    await answering(child, adminUrl(), home, signal);
  } catch (error) {
    await stop(child, exited, home);
    throw error;
  }
  return { adminUrl, exited, pid: child.pid!, port: chosen, dir: home.dir, stop: () => stop(child, exited, home) };
}

/** Deletes a server's folder with all its data, stopping first what still runs in it. */
export async function removeEmbedded(dir: string): Promise<void> {
  for (const home of possibleHomes(dir)) {
    await stopLeftovers(`${home}/cluster`);
    rmSync(home, { recursive: true, force: true });
  }
}

function run(postgres: string, home: Home, port: number, fast: boolean): ChildProcess {
  const settings = {
    port, listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: 200, timezone: 'Asia/Shanghai', log_timezone: 'Asia/Shanghai',
    fsync: !fast, full_page_writes: !fast, synchronous_commit: fast ? 'off' : 'on',
  };
  const log = openLog(home);
  // Its own session: Ctrl-C in a terminal reaches the whole group, and the database must go last.
  const child = spawn(postgres, ['-D', home.cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])], {
    ...home.account, cwd: '/', env: { PATH: process.env.PATH }, stdio: ['ignore', log, log], detached: true,
  });
  closeSync(log);
  return child;
}

function openLog(home: Home): number {
  if (existsSync(home.log) && statSync(home.log).size > 10_000_000) renameSync(home.log, `${home.log}.1`);
  const log = openSync(home.log, 'a', 0o600);
  if (home.account.uid !== undefined) chownSync(home.log, home.account.uid, home.account.gid!);
  return log;
}

/** Waits as long as the process lives: recovery after a crash may take its time. */
async function answering(child: ChildProcess, url: string, home: Home, signal?: AbortSignal): Promise<void> {
  const failure = new Promise<Error | undefined>((resolve) => child.once('error', resolve).once('exit', () => resolve(undefined)));
  let gone = false;
  void failure.then(() => (gone = true));
  while (!gone) {
    signal?.throwIfAborted();
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
    client.on('error', () => {});
    try {
      await client.connect();
      return await client.end();
    } catch (error) {
      if ((error as { code?: string }).code === '28P01') throw new SetupError(`PostgreSQL 不认 ${home.password} 中的管理密码：请恢复该文件，或用 npm start -- --fresh 重新开始。`);
      await Promise.race([sleep(50), failure]);
    }
  }
  const reason = (await failure)?.message ?? lastComplaint(home.log);
  throw new SetupError(`PostgreSQL 没有启动：${reason}。详见 ${home.log}；处理后再执行 npm start，或用 DATABASE_URL 指向已有的 PostgreSQL。`);
}

function lastComplaint(log: string): string {
  const lines = readFileSync(log, 'utf8').trim().split('\n');
  const complaint = lines.findLastIndex((line) => /FATAL|PANIC|ERROR/.test(line));
  const detail = lines[complaint + 1]?.match(/DETAIL: +(.*)/)?.[1] ?? '';
  return `${lines.at(complaint)?.replace(/^.*?(FATAL|PANIC|ERROR): +/, '') || '没有任何输出'} ${detail}`.trim();
}

async function stop(child: ChildProcess, exited: Promise<void>, home: Home): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGINT');
    await Promise.race([exited, sleep(2500, undefined, { ref: false })]);
  }
  await stopLeftovers(home.cluster, 600);
}
