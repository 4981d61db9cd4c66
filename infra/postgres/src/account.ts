import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { SetupError } from './setup-error.ts';

/** Who the server runs as. PostgreSQL refuses to run as root, so root lends it another account. */
export type Account = { uid?: number; gid?: number };

export function serverAccount(cluster: string): Account {
  if (process.getuid?.() !== 0) return {};
  const { uid, gid } = existsSync(cluster) ? statSync(cluster) : { uid: 0, gid: 0 };
  return uid === 0 ? (known('postgres') ?? created('postgres') ?? known('nobody') ?? none()) : { uid, gid };
}

/** Asked of the kernel under that very account: modes, groups, access lists and mount options all count. */
export function may(account: Account, test: 'x' | 'r' | 'w', path: string): boolean {
  if (process.platform === 'win32') return existsSync(path);
  return spawnSync('/bin/sh', ['-c', `test -${test} "$1"`, 'sh', path], { ...account, cwd: '/' }).status === 0;
}

function known(name: string): Account | undefined {
  const [user, group] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
  if (user?.status !== 0 || group?.status !== 0) return undefined;
  return { uid: Number(user.stdout), gid: Number(group.stdout) };
}

function created(name: string): Account | undefined {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name], { stdio: 'ignore' });
    return known(name);
  } catch {
    return undefined;
  }
}

function none(): never {
  throw new SetupError('PostgreSQL 不能以 root 身份运行，也无法新建 postgres 账号：请先建立 postgres 账号，或以普通用户执行 npm start。');
}
