import { fileURLToPath } from 'node:url';
import { services } from '@bangban/contracts';
import { run } from './run.ts';

process.exitCode = await run(fileURLToPath(new URL('../..', import.meta.url)), services, process.argv.slice(2), console.log);
