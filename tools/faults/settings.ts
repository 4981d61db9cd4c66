import { parseArgs } from 'node:util';
import { SetupError } from '@bangban/postgres';

export const commands = ['deadlines', 'events', 'dates', 'halfopen'] as const;
export type Command = (typeof commands)[number];
export interface Settings { command: Command; full: boolean; seed: number }

export const usage = `npm run faults -- ${commands.join('|')} [--full] [--seed N]
  deadlines  steps falling due while queue, workers and database are killed, hung and wiped
  events     what is told to the directory under the same faults
  dates      random moves and cancellations while steps fire
  halfopen   connections that go silent without closing; workers whose clock is wrong
  --full     larger and longer (up to 15 minutes instead of 3), with the reconciler's times of production
  --seed     the schedule of an earlier run`;

export function settingsFrom(args: readonly string[]): Settings {
  const { positionals: [command, ...more], values } = parsed(args);
  if (!commands.some((one) => one === command) || more.length) throw new SetupError(usage);
  const seed = values.seed === undefined ? 1 + Math.floor(Math.random() * 999_999) : Number(values.seed);
  if (!Number.isInteger(seed)) throw new SetupError(`--seed ${values.seed} is no whole number\n${usage}`);
  return { command: command as Command, full: values.full, seed };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { full: { type: 'boolean', default: false }, seed: { type: 'string' } } });
  } catch {
    throw new SetupError(usage);
  }
}
