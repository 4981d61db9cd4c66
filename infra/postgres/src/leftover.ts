import { existsSync, readFileSync, readdirSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandOf, quietly, tell } from './running-processes.ts';
import { SetupError } from './setup-error.ts';

/** Stops what still runs in this cluster, ever less politely, and clears its pid file. Says whether there was any. */
export async function stopLeftovers(cluster: string, patience = 5000): Promise<boolean> {
  if (!existsSync(cluster)) return false;
  const found = running(cluster).length > 0;
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    for (const pid of running(cluster)) tell(pid, signal);
    if (await emptied(cluster, patience)) break;
  }
  const left = running(cluster);
  if (left.length > 0) throw new SetupError(`上次留下的 PostgreSQL 进程（${left.join('、')}）停不下来：请先结束它们，再执行 npm start。`);
  clearPidFile(cluster);
  return found;
}

/** Server processes work inside their cluster: that tells them from a stranger who got the pid in the stale file. */
function running(cluster: string): number[] {
  const dir = realpathSync(cluster);
  if (existsSync('/proc/self/comm')) return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && worksIn(dir, name)).map(Number);
  const pid = pidInFile(cluster);
  return pid !== undefined && commandOf(pid).includes('postgres') ? [pid] : [];
}

function worksIn(dir: string, pid: string): boolean {
  if (quietly(() => readFileSync(`/proc/${pid}/comm`, 'utf8').trim()) !== 'postgres') return false;
  // In a container root may not read another account's working folder; the server's own command line names it too.
  return quietly(() => readlinkSync(`/proc/${pid}/cwd`)) === dir || !!quietly(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(dir));
}

/** A live stranger under the old pid would stop PostgreSQL; a dead one PostgreSQL judges better itself (shared memory). */
function clearPidFile(cluster: string): void {
  const pid = pidInFile(cluster);
  if (pid !== undefined && tell(pid, 0)) rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

async function emptied(cluster: string, patience: number): Promise<boolean> {
  for (let waited = 0; waited < patience; waited += 100) {
    if (running(cluster).length === 0) return true;
    await sleep(100);
  }
  return false;
}

function pidInFile(cluster: string): number | undefined {
  return Number(quietly(() => readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0])) || undefined;
}
