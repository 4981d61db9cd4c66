import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { possibleHomes } from './home.ts';
import { quietly, tell } from './running-processes.ts';

/** The superuser's URL of a database of the embedded server that runs in `dir`; undefined when none does. */
export function runningServer(dir: string, database: string): string | undefined {
  for (const home of possibleHomes(dir)) {
    const [pid, , , port] = quietly(() => readFileSync(join(home, 'cluster', 'postmaster.pid'), 'utf8').split('\n')) ?? [];
    const password = quietly(() => readFileSync(join(home, 'password'), 'utf8').trim());
    if (port && password && tell(Number(pid), 0)) return `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;
  }
  return undefined;
}
