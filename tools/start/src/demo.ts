import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { developmentToken } from '@bangban/platform/keys';
import { nodeArguments } from './platform-process.ts';
import { peopleToTry } from './try-it-out.ts';

/** What is imported of the project's own data, in this order, by whom it is in life. */
const files = [
  { file: 'data/enterprises.csv', by: 'supervisor', options: ['--what', 'enterprises'] },
  { file: 'data/requests.csv', by: 'dispatcher', options: ['--source', '历史台账'] },
] as const;

/** Imports the project's own data, with the progress shown in this terminal; whether all of it went in. */
export async function importDemo(url: string, keysDir: string, signal: AbortSignal, onStep: (line: string) => void): Promise<boolean> {
  let whole = true;
  for (const { file, by, options } of files) {
    if (signal.aborted) return false;
    onStep(`导入 ${file}`);
    const token = await developmentToken(keysDir, peopleToTry()[by].subject);
    const child = spawn(process.execPath, [...nodeArguments, 'tools/import/main.ts', file, '--url', url, '--token', token, ...options], { stdio: 'inherit' });
    const stop = () => child.kill('SIGTERM');
    signal.addEventListener('abort', stop);
    const [code] = (await once(child, 'exit')) as [number | null];
    signal.removeEventListener('abort', stop);
    whole &&= code === 0;
  }
  return whole;
}
