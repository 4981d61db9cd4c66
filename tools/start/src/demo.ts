import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { developmentToken } from '@bangban/platform/keys';
import { nodeArguments } from './platform-process.ts';
import { peopleToTry } from './try-it-out.ts';

/** Imports the project's own copy of the requests, as a dispatcher would, with the progress shown in this terminal. */
export async function importDemo(url: string, keysDir: string, signal: AbortSignal): Promise<boolean> {
  const token = await developmentToken(keysDir, peopleToTry().dispatcher.subject);
  const child = spawn(process.execPath, [...nodeArguments, 'tools/import/main.ts', 'data/requests.csv', '--url', url, '--token', token, '--source', '历史台账'], { stdio: 'inherit' });
  const stop = () => child.kill('SIGTERM');
  signal.addEventListener('abort', stop);
  const [code] = (await once(child, 'exit')) as [number | null];
  signal.removeEventListener('abort', stop);
  return code === 0;
}
