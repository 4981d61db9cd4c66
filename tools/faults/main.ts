// npm run faults -- <command> : breaks the platform on purpose and says what became of its promises
import { SetupError } from '@bangban/postgres';
import { endChildren } from './children.ts';
import { dates } from './dates.ts';
import { deadlines } from './deadlines.ts';
import { events } from './events.ts';
import { halfopen } from './halfopen.ts';
import { intake } from './intake.ts';
import { Random } from './random.ts';
import { servicesDown } from './services-down.ts';
import { settingsFrom, type Command } from './settings.ts';
import { shutdown } from './shutdown.ts';
import { Stage } from './stage.ts';

const runs = { deadlines, events, dates, halfopen, intake, services: servicesDown, shutdown } satisfies Record<Command, (stage: Stage, random: Random, full: boolean) => Promise<boolean>>;
const startedAt = performance.now();
const say = (line: string) => console.log(`${((performance.now() - startedAt) / 1000).toFixed(0).padStart(4)} s  ${line}`);
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
  await endChildren();
  for (const close of closing.reverse()) await close().catch((error: Error) => console.error(error.message));
  process.exit(exitCode);
}

async function run(): Promise<boolean> {
  const { command, full, seed, undurable } = settingsFrom(process.argv.slice(2));
  console.log(`faults ${command}${full ? ' --full' : ''}${undurable ? ' --undurable' : ''} --seed ${seed}`);
  const stage = await Stage.open(say, closing, undurable);
  const passed = await runs[command](stage, new Random(seed), full);
  console.log(`\n${passed ? 'PASSED' : 'FAILED'} in ${((performance.now() - startedAt) / 1000).toFixed(0)} s, seed ${seed}`);
  return passed;
}
