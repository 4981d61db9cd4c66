import { parseArgs } from 'node:util';
import { SetupError } from '@bangban/postgres';

export const benches = ['gateway', 'service', 'growth', 'duties', 'start'] as const;
export type BenchName = (typeof benches)[number];
export interface Settings { names: BenchName[]; short: boolean; compare: boolean }

export const usage = `npm run bench -- ${benches.join('|')} [--short] [--compare]
  gateway   ours beside @apollo/gateway as it comes and Hive Gateway, one core each
  service   a list and a filing beside a bare Node server with the same SQL
  growth    lists, search and counters from 1,000 to 1,000,000 tickets; steps executed per second
  duties    periods of recurring duties made and found missed per second, at 2,000 and 200,000
  start     set-up from a clone, second start, memory of all processes
  without a name: all of them, which takes about three quarters of an hour
  --short   a look whether it works: seconds, small, and nothing is written
  --compare with bench/RESULTS.md, which stays as it is: fails where a ratio is below 0.85 of the recorded one`;

export function settingsFrom(args: readonly string[]): Settings {
  const { positionals, values } = parsed(args);
  const unknown = positionals.filter((name) => !benches.some((one) => one === name));
  if (unknown.length) throw new SetupError(usage);
  return { names: positionals.length ? (positionals as BenchName[]) : [...benches], short: values.short, compare: values.compare };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { short: { type: 'boolean', default: false }, compare: { type: 'boolean', default: false } } });
  } catch {
    throw new SetupError(usage);
  }
}
