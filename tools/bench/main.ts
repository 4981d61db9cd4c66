// npm run bench -- gateway|service|growth|duties|start [--short] [--compare] : ours beside the peers, in one run
import { fileURLToPath } from 'node:url';
import { SetupError } from '@bangban/postgres';
import { endChildren, pinSelf } from './processes.ts';
import { Results, sectionText, shortfalls, worse, type Section } from './results.ts';
import { settingsFrom, type BenchName } from './settings.ts';

export interface Bench { short: boolean; say(line: string): void; closing: (() => Promise<void>)[] }
const runs: Record<BenchName, () => Promise<(bench: Bench) => Promise<Section>>> = {
  gateway: async () => (await import('./gateway/gateway.ts')).gateway,
  service: async () => (await import('./service/service.ts')).service,
  growth: async () => (await import('./growth/growth.ts')).growth,
  duties: async () => (await import('./duties/duties.ts')).duties,
  start: async () => (await import('./start/start.ts')).start,
};
const startedAt = performance.now();
const say = (line: string) => console.log(`${((performance.now() - startedAt) / 1_000).toFixed(0).padStart(4)} s  ${line}`);
const closing: (() => Promise<void>)[] = [];
// npm passes Ctrl-C on a second time; once is enough.
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
  await close();
  process.exit(exitCode);
}

async function run(): Promise<boolean> {
  process.chdir(fileURLToPath(new URL('../../', import.meta.url)));
  const { names, short, compare } = settingsFrom(process.argv.slice(2));
  const results = new Results(fileURLToPath(new URL('../../bench/RESULTS.md', import.meta.url)));
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
  const failures: string[] = [];
  for (const name of names) {
    say(`bench ${name}${short ? ' --short' : ''}`);
    const alone = name === 'gateway' || name === 'service'; // what is measured has a core to itself
    if (!pinSelf(alone) && alone) say('nothing can be pinned to a core here: the figures are rougher than they could be');
    const section = await (await runs[name]())({ short, say, closing });
    await close();
    const text = sectionText(section, new Date());
    console.log(`\n## ${name}\n\n${text}\n`);
    // a short look is too short for judging
    if (!short) failures.push(...shortfalls(section).map((line) => `${name}: ${line}`));
    if (compare) failures.push(...worse(results.recorded(name), section.ratios).map((line) => `${name} against RESULTS.md: ${line}`));
    else if (!short) results.write(name, text);
  }
  for (const failure of failures) console.log(`FAILED  ${failure}`);
  if (!failures.length) console.log(short && !compare ? 'it runs' : 'PASSED');
  return !failures.length;
}

async function close(): Promise<void> {
  await endChildren();
  for (const one of closing.splice(0).reverse()) await one().catch((error: Error) => console.error(error.message));
}
