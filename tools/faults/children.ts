import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';

const running = new Set<ChildProcess>();
let over = false;

/** Every process that a run starts goes through here, so that `endChildren` finds it. A session of its own: Ctrl-C is for the run, which ends all in order. */
export function startChild(command: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  if (over) throw new Error('the run is over');
  const child = spawn(command, args, { ...options, detached: true });
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

export const isAlive = (child: ChildProcess): boolean => child.pid !== undefined && child.exitCode === null && child.signalCode === null;

export async function ended(child: ChildProcess): Promise<void> {
  if (isAlive(child)) await once(child, 'exit');
}

/** Gracefully; by force when that takes longer than `patienceMs`. */
export async function end(child: ChildProcess, patienceMs: number): Promise<void> {
  if (!isAlive(child)) return;
  child.kill('SIGCONT'); // a stopped process hears no other signal
  child.kill('SIGTERM');
  const forced = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  await ended(child);
  clearTimeout(forced);
}

/** The end of a run: nothing is started any more. */
export async function endChildren(): Promise<void> {
  over = true;
  await Promise.all([...running].map((child) => end(child, 5_000)));
}
