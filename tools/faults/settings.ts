import { parseArgs } from 'node:util';
import { SetupError } from '@bangban/postgres';

export const commands = ['deadlines', 'events', 'dates', 'halfopen', 'intake', 'services', 'shutdown'] as const;
export type Command = (typeof commands)[number];
export interface Settings { command: Command; full: boolean; seed: number; undurable: boolean }

export const usage = `npm run faults -- ${commands.join('|')} [--full] [--seed N] [--undurable]
  deadlines  steps falling due while queue, workers and database are killed, hung and wiped
  events     what is told to the directory under the same faults
  dates      random moves and cancellations while steps fire
  halfopen   connections that go silent without closing; workers whose clock is wrong
  intake     filings with keys that are sent again, while the service is killed and PostgreSQL crashes
  services   one service killed, hung, slow or answering garbage, the other one's part asked for all the while
  shutdown   SIGTERM under load, of the service and of the gateway
  --full     larger and longer (up to 15 minutes instead of 3), with the reconciler's times of production
  --seed     the schedule of an earlier run
  --undurable  PostgreSQL acknowledges what it has not written yet: to see that intake finds what gets lost`;

export function settingsFrom(args: readonly string[]): Settings {
  const { positionals: [command, ...more], values } = parsed(args);
  if (!commands.some((one) => one === command) || more.length) throw new SetupError(usage);
  const seed = values.seed === undefined ? 1 + Math.floor(Math.random() * 999_999) : Number(values.seed);
  if (!Number.isInteger(seed)) throw new SetupError(`--seed ${values.seed} is no whole number\n${usage}`);
  return { command: command as Command, full: values.full, seed, undurable: values.undurable };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { full: { type: 'boolean', default: false }, seed: { type: 'string' }, undurable: { type: 'boolean', default: false } } });
  } catch {
    throw new SetupError(usage);
  }
}
