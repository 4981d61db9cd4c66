import { spawn, execFileSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';

const running = new Set<ChildProcess>();
const ticksPerSecond = 100; // USER_HZ, the same on every Linux

/** Where what is measured runs alone, and where all else does. Nothing is pinned on a machine with one core or without taskset. */
export const cores = { measured: 0, others: 1 };
const canPin = (() => { try { execFileSync('taskset', ['-cp', String(process.pid)], { stdio: 'ignore' }); return cpus().length > 1; } catch { return false; } })();

/** Moves this process, and what it starts from now on, to the other core; or lets it use all again. False where nothing can be pinned. */
export function pinSelf(pinned: boolean): boolean {
  if (canPin) execFileSync('taskset', ['-acp', pinned ? String(cores.others) : `0-${cpus().length - 1}`, String(process.pid)], { stdio: 'ignore' });
  return canPin;
}

export interface Start { args: readonly string[]; env?: NodeJS.ProcessEnv; cwd?: string; core?: number; quiet?: boolean }

/** A process of Node that ends with this one. `told` is its first message, which it sends when it is ready; without `ipc` nobody waits for one. */
export class Child<Told = unknown> {
  private constructor(private readonly process: ChildProcess, readonly told: Told) {}

  static async start<Told>({ args, env, cwd, core, quiet = false }: Start, ipc = true): Promise<Child<Told>> {
    const command = canPin && core !== undefined ? ['taskset', '-c', String(core), process.execPath, ...args] : [process.execPath, ...args];
    const log = quiet ? 'ignore' : 2;
    const child = spawn(command[0]!, command.slice(1), { cwd, env: { ...process.env, ...env }, stdio: ['ignore', log, log, ...(ipc ? ['ipc' as const] : [])] });
    running.add(child);
    const gone = once(child, 'exit').then(([code, signal]) => { running.delete(child); throw new Error(`${args.join(' ')} ended with ${code ?? signal}`); });
    gone.catch(() => {});
    const [told] = ipc ? ((await Promise.race([once(child, 'message'), gone])) as [Told]) : [undefined as Told];
    return new Child(child, told);
  }

  get pid(): number { return this.process.pid!; }

  /** CPU time that it has used since its start, all threads, in ms (to 10 ms). */
  cpuMs(): number {
    const fields = readFileSync(`/proc/${this.pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
    return ((Number(fields[11]) + Number(fields[12])) * 1_000) / ticksPerSecond;
  }

  memoryMb(): number { return memoryMb(this.pid); }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const gone = once(this.process, 'exit');
    this.process.kill('SIGTERM');
    const forced = setTimeout(() => this.process.kill('SIGKILL'), 15_000);
    await gone;
    clearTimeout(forced);
  }
}

/** Resident memory of a process, in MB. */
export function memoryMb(pid: number): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}

/** A process and all that it has started, and what those have. */
export function descendants(pid: number): number[] {
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).filter((name) => parentOf(name) === pid).map(Number);
  return [pid, ...children.flatMap(descendants)];
}

function parentOf(pid: string): number | undefined {
  try { return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ')[1]); } catch { return undefined; }
}

export async function endChildren(): Promise<void> {
  await Promise.all([...running].map(async (child) => { const gone = once(child, 'exit'); child.kill('SIGKILL'); await gone; }));
}
