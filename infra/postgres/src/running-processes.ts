import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';

/** A process's command line; empty when there is none under this id. */
export function commandOf(pid: number): string {
  return quietly(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '))
    ?? quietly(() => execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) ?? '';
}

/** Sends a signal, or with 0 only asks. False when there is no such process. */
export function tell(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Processes end while one looks at them. */
export function quietly<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
