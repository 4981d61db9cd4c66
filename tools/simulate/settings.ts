import { parseArgs } from 'node:util';
import { SetupError } from '@bangban/postgres';

export interface Settings { seed: number; enterprises: number; holders: number; workers: number }

export const usage = `npm run simulate -- [--seed N] [--enterprises N] [--holders N] [--workers N]
  lives through 2025 with the liaison service, twice: with one worker, then with several of which one is killed every month
  --seed         of everything that chance decides (2025)
  --enterprises  how many there are (400)
  --holders      units and district leaders that help them (60)
  --workers      processes of the second run (2); 1 leaves nobody while the only one is killed`;

export function settingsFrom(args: readonly string[]): Settings {
  const { seed, enterprises, holders, workers } = parsed(args);
  return { seed: whole('seed', seed, 0), enterprises: whole('enterprises', enterprises, 1), holders: whole('holders', holders, 2), workers: whole('workers', workers, 1) };
}

function whole(name: string, given: string, min: number): number {
  const value = Number(given);
  if (!Number.isSafeInteger(value) || value < min) throw new SetupError(`--${name} ${given} is no whole number from ${min}\n${usage}`);
  return value;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { seed: { type: 'string', default: '2025' }, enterprises: { type: 'string', default: '400' }, holders: { type: 'string', default: '60' }, workers: { type: 'string', default: '2' } } }).values;
  } catch {
    throw new SetupError(usage);
  }
}
