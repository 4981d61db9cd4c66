// npm run simulate : lives through 2025 with the liaison service, and counts beside it
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SetupError } from '@bangban/postgres';
import { endChildren } from '../faults/children.ts';
import type { Compared } from './observed.ts';
import { Fleet } from './fleet.ts';
import { readStaff, withMoreLeaders } from './people.ts';
import { Server } from './server.ts';
import { settingsFrom, type Settings } from './settings.ts';
import { simulate } from './simulate.ts';

const span = { from: '2025-01-01', until: '2025-12-31', end: '2026-01-12' };
const rest = { declaredOn: '2025-06-18', days: ['2025-06-27', '2025-07-02', '2025-07-03'] };
const startedAt = performance.now();
const say = (line: string) => console.log(`${((performance.now() - startedAt) / 1_000).toFixed(0).padStart(4)} s  ${line}`);
const closing: (() => Promise<void>)[] = [];
const interrupted = new Promise<never>((_, reject) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => reject(new SetupError('interrupted')));
});
interrupted.catch(() => {});

let exitCode = 2;
try {
  exitCode = (await Promise.race([run(), interrupted])) ? 0 : 1;
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
} finally {
  await endChildren();
  for (const close of closing.reverse()) await close().catch((error: Error) => console.error(error.message));
  process.exit(exitCode);
}

async function run(): Promise<boolean> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const settings = settingsFrom(process.argv.slice(2));
  const { seed, enterprises, holders, workers } = settings;
  console.log(`simulate --seed ${seed} --enterprises ${enterprises} --holders ${holders} --workers ${workers}`);
  process.env.ALLOW_UNDURABLE_DATABASE = 'fsync,full_page_writes,synchronous_commit'; // no crash of PostgreSQL is simulated
  const server = await Server.open();
  closing.push(() => server.stop());
  const data = join(server.folder, 'data');
  mkdirSync(data);
  withMoreLeaders(join(root, 'data'), data, holders);
  const first = await year(server, data, settings, { name: 'one_worker', workers: 1, killing: false });
  const second = await year(server, data, settings, { name: 'killed_workers', workers, killing: true });
  const same = first.digest === second.digest;
  const differences = first.differences.length + second.differences.length;
  console.log(`\n${differences === 0 && same ? 'PASSED' : 'FAILED'} in ${((performance.now() - startedAt) / 1_000).toFixed(0)} s: ${differences} differences, the digests are ${same ? 'the same' : `not the same: ${first.digest} and ${second.digest}`}; seed ${seed}`);
  return differences === 0 && same;
}

/** One run of the year on a database of its own. */
async function year(server: Server, data: string, { seed, enterprises, holders }: Settings, { name, workers, killing }: { name: string; workers: number; killing: boolean }): Promise<Compared> {
  const staff = readStaff(data);
  const fleet = await Fleet.start(server, await server.database(name, data), name, staff, workers, '2024-12-31T08:00');
  try {
    say(`${name}: ${workers} worker${workers > 1 ? 's' : ''}${killing ? ', one of them killed every month' : ''}`);
    const result = await simulate(fleet, { seed, enterprises, holders, span, rest, data, staff, onMonth: (month, list) => {
      say(`  ${month}  ${list.length} things done${killing ? `, ${fleet.kills} workers killed` : ''}`);
      if (killing) fleet.doomOne();
    } });
    const { figures: { periods, states, late, reminders, breaches, escalations }, differences, digest, done } = result;
    say(`  done      ${done}`);
    say(`  periods   ${periods}: ${Object.entries(states).map(([state, count]) => `${state} ${count}`).join(', ')}; made up late ${late}`);
    say(`  notices   ${reminders} reminders, ${breaches} misses, ${escalations} escalations`);
    say(`  digest    ${digest}, differences ${differences.length}`);
    for (const one of differences.slice(0, 50)) console.log(`        ${one}`);
    return result;
  } finally {
    await fleet.stop();
  }
}
