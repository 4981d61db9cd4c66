import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import type { Home } from './home.ts';
import { SetupError } from './setup-error.ts';

/** Makes the cluster once. An initdb that was cut short never bears the cluster's name, so it is simply done again. */
export function ensureCluster(binaries: Binaries, home: Home, fast: boolean): void {
  if (existsSync(join(home.cluster, 'PG_VERSION'))) return;
  const unfinished = `${home.cluster}.new`;
  if (existsSync(home.cluster)) throw new SetupError(`${home.cluster} 里的 PostgreSQL 数据不完整：请从备份恢复，或用 npm start -- --fresh 重新开始。`);
  rmSync(unfinished, { recursive: true, force: true });
  writePassword(home);
  const made = spawnSync(binaries.initdb, [
    `--pgdata=${unfinished}`, '--username=postgres', `--pwfile=${home.password}`, '--auth=scram-sha-256',
    '--encoding=UTF8', '--no-instructions', ...locale(), ...(fast ? ['--no-sync'] : []),
  ], { ...home.account, cwd: '/', encoding: 'utf8', env: { PATH: process.env.PATH } });
  if (made.status !== 0) {
    writeFileSync(home.log, `${made.stdout ?? ''}${made.stderr ?? ''}`);
    const reason = made.error?.message ?? made.stderr.trim().split('\n').find((line) => line.includes('error')) ?? `exit ${made.status ?? made.signal}`;
    throw new SetupError(`PostgreSQL 的数据目录建不起来：${reason}。请检查 ${home.dir} 的磁盘空间与权限（详见 ${home.log}），或用 BANGBAN_DATA 换一个目录。`);
  }
  renameSync(unfinished, home.cluster);
}

export function adminPassword(home: Home): string {
  try {
    return readFileSync(home.password, 'utf8').trim();
  } catch (cause) {
    throw new SetupError(`读不到 PostgreSQL 的管理密码 ${home.password}：请恢复该文件，或用 npm start -- --fresh 重新开始。`, { cause });
  }
}

/** pg_trgm takes its idea of a letter from libc's locale, whatever the provider: under plain C no Chinese trigram exists. */
function locale(): string[] {
  const known = spawnSync('locale', ['-a'], { encoding: 'utf8' }).stdout?.split('\n') ?? [];
  const libc = ['C.UTF-8', 'C.utf8', 'zh_CN.UTF-8', 'zh_CN.utf8', 'en_US.UTF-8', 'en_US.utf8'].find((name) => known.includes(name)) ?? known.find((name) => /\.utf-?8$/i.test(name));
  return ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', `--locale=${libc ?? 'C'}`, '--lc-messages=C'];
}

function writePassword(home: Home): void {
  writeFileSync(home.password, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  if (home.account.uid !== undefined) chownSync(home.password, home.account.uid, home.account.gid!);
}
