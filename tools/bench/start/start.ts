import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { scratchFolder, SetupError } from '@bangban/postgres';
import type { Bench } from '../main.ts';
import { median } from '../load.ts';
import { descendants, memoryMb } from '../processes.ts';
import { table, type Section } from '../results.ts';

const patienceMs = 600_000;
interface Started { seconds: number; megabytes: number; processes: number }

/** What a newcomer waits for: clone, `npm start`, and `npm start` again; with the memory of everything that then runs. */
export async function start({ short, say, closing }: Bench): Promise<Section> {
  const folder = await scratchFolder('bench');
  closing.push(async () => rmSync(folder, { recursive: true, force: true }));
  const clone = join(folder, 'bangban');
  if (spawnSync('git', ['clone', '--quiet', process.cwd(), clone], { stdio: 'inherit' }).status !== 0) throw new SetupError('git clone failed');
  say('first start, from the clone');
  const first = await started(clone);
  const later: Started[] = [];
  for (let round = 0; round < (short ? 1 : 5); round++) {
    say(`start again, ${round + 1}`);
    later.push(await started(clone));
  }
  const of = (key: keyof Started) => median(later.map((one) => one[key]));
  return {
    versions: `npm ${spawnSync('npm', ['--version'], { encoding: 'utf8' }).stdout.trim()}`,
    tables: [table([['', 'until ready s', 'memory MB', 'processes'], ['first start from a clone, installing', first.seconds.toFixed(1), first.megabytes.toFixed(0), String(first.processes)], [`start again, median of ${later.length}`, of('seconds').toFixed(1), of('megabytes').toFixed(0), String(of('processes'))]])],
    remarks: ['Until `ready http://…` is printed. Memory is the sum of what each process holds for itself and its share of what it has in common with others (PSS), from npm to PostgreSQL\'s last.'],
    ratios: [],
    limits: [{ name: 'set-up from a clone', value: first.seconds, unit: 's', most: 180 }, { name: 'second start', value: of('seconds'), unit: 's', most: 15 }, { name: 'all processes', value: Math.max(first.megabytes, of('megabytes')), unit: 'MB', most: 1_536 }],
  };
}

async function started(cwd: string): Promise<Started> {
  const at = performance.now();
  const child = spawn('npm', ['start'], { cwd, env: { ...environment(), PORT: '0' }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  try {
    await readyLine(child);
    const seconds = (performance.now() - at) / 1_000;
    const all = descendants(child.pid!);
    return { seconds, megabytes: all.reduce((sum, pid) => sum + proportionalMb(pid), 0), processes: all.length };
  } finally {
    const gone = once(child, 'exit');
    if (child.exitCode === null) process.kill(-child.pid!, 'SIGINT');
    await gone;
  }
}

function readyLine(child: ChildProcess): Promise<void> {
  let output = '';
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new SetupError(`npm start is not ready after ${patienceMs / 1_000} s:\n${output}`)), patienceMs);
    const hear = (chunk: Buffer) => {
      output += chunk;
      if (/^ready http/m.test(output)) { clearTimeout(late); resolve(); }
    };
    child.stdout!.on('data', hear);
    child.stderr!.on('data', hear);
    child.once('exit', (code) => { clearTimeout(late); reject(new SetupError(`npm start ended with ${code}:\n${output}`)); });
  });
}

/** Not what npm tells this run of itself: the clone is to find its own Node.js and packages. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(npm_|NODE|BANGBAN|DATABASE_URL|REDIS_URL|INIT_CWD|APOLLO)/i.test(name));
  const path = (process.env.PATH ?? '').split(':').filter((part) => !part.includes('node_modules')).join(':');
  return { ...Object.fromEntries(own), PATH: path };
}

function proportionalMb(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return memoryMb(pid);
  }
}
