import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { may, serverAccount, type Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { SetupError } from './setup-error.ts';

/** A server's folder: the cluster, its password, its log, and a copy of the binaries when it cannot reach the installed ones. */
export type Home = { dir: string; cluster: string; password: string; log: string; account: Account; moved: boolean };

/** The folder asked for; or, when the server's account cannot enter it, one that follows from its path. */
export function openHome(asked: string): Home {
  mkdirSync(dirname(asked), { recursive: true, mode: 0o755 });
  const wanted = join(realpathSync(dirname(asked)), basename(asked));
  for (const dir of [wanted, ...elsewhere(wanted)]) {
    const home = at(dir, dir !== wanted);
    if (home && may(home.account, 'x', home.dir)) return home;
  }
  throw new SetupError(`PostgreSQL 的运行账号进不了 ${wanted}，也没有别处可放：请用 BANGBAN_DATA 指定一个其他账号可进入的目录，或用 DATABASE_URL 指向已有的 PostgreSQL。`);
}

/** Every folder in which `openHome(asked)` may have put something. */
export const possibleHomes = (asked: string): string[] => [asked, ...elsewhere(asked)].filter((dir) => existsSync(dir));

/** Binaries this server's account can run: the installed ones, or a copy inside the home. */
export function reachable(installed: Binaries, home: Home): Binaries {
  if (may(home.account, 'x', installed.postgres) && may(home.account, 'r', join(installed.home, 'share'))) return installed;
  const copy = join(home.dir, `server-${createHash('sha1').update(installed.home).digest('hex').slice(0, 8)}`);
  if (!existsSync(copy)) {
    rmSync(`${copy}.new`, { recursive: true, force: true });
    cpSync(installed.home, `${copy}.new`, { recursive: true, verbatimSymlinks: true });
    renameSync(`${copy}.new`, copy);
  }
  return { home: copy, initdb: join(copy, 'bin', basename(installed.initdb)), postgres: join(copy, 'bin', basename(installed.postgres)) };
}

function elsewhere(wanted: string): string[] {
  if (process.getuid?.() !== 0) return [];
  const name = `bangban-${createHash('sha1').update(wanted).digest('hex').slice(0, 10)}`;
  return [join('/var/lib', name), join(tmpdir(), name)];
}

function at(dir: string, moved: boolean): Home | undefined {
  try {
    mkdirSync(dir, { recursive: true });
    const cluster = join(dir, 'cluster');
    const account = serverAccount(cluster);
    if (account.uid !== undefined) chownSync(dir, account.uid, account.gid!);
    chmodSync(dir, 0o700);
    return { dir, cluster, password: join(dir, 'password'), log: join(dir, 'server.log'), account, moved };
  } catch (error) {
    if (error instanceof SetupError) throw error;
    return undefined;
  }
}
