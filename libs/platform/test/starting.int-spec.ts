import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { keysDir, throwawayDatabase, type ThrowawayDatabase } from '@bangban/testing';
import { keyFiles } from '../src/keys.ts';

const root = join(import.meta.dirname, '../../..');
let db: ThrowawayDatabase;
beforeAll(async () => { db = await throwawayDatabase(); });
afterAll(() => db.drop());

/** A service as an operator starts it, told to end as soon as it says `endAfter`; all that it said, and how it ended. */
async function start(env: Record<string, string>, endAfter?: string): Promise<{ said: string[]; code: number | null }> {
  const files = keyFiles(keysDir());
  const child = spawn(process.execPath, ['--enable-source-maps', '--no-warnings', '--import', './tools/ts.js', '--conditions=@bangban/source', 'apps/directory/src/main.ts'], {
    cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_OPTIONS: '', HOST: '127.0.0.1', PORT: '0', SERVICE_KEY: files.privateKey('directory'), TRUSTED_KEYS: files.trusted, DATABASE_URL: db.url('directory'), ...env },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => {
    text += String(data);
    if (endAfter && text.includes(endAfter)) child.kill('SIGTERM');
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { said: text.trim().split('\n'), code };
}

it('on a PostgreSQL that may forget it ends at once, with one line for whoever started it', async () => {
  const { said, code } = await start({ ALLOW_UNDURABLE_DATABASE: 'fsync,full_page_writes' });
  expect(code).toBe(1);
  expect(said.filter((line) => !/ LOG /.test(line))).toEqual([expect.stringMatching(/ FATAL .*PostgreSQL has synchronous_commit = off \(.*\): set it to on .*ALLOW_UNDURABLE_DATABASE=fsync,full_page_writes,synchronous_commit$/)]);
});

it('while PostgreSQL is away it waits for it, and still ends when it is told to', async () => {
  const began = performance.now();
  const { said, code } = await start({ DATABASE_URL: 'postgres://nobody:none@127.0.0.1:1/none' }, 'PostgreSQL does not answer');
  expect(said.join('\n')).toContain('its answer is waited for');
  expect(code).toBe(0);
  expect(performance.now() - began).toBeLessThan(20_000);
});

it('with settings that are missing or wrong it ends at once, a line for each, and shows no value', async () => {
  const { said, code } = await start({ PORT: 'http', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://root:hunter2@db/x' });
  expect(code).toBe(1);
  expect(said).toEqual([
    expect.stringMatching(/ FATAL directory \[start\] cannot start: PORT must be a whole number, at least 0: the port to listen on; 0 is any free one, such as 4101$/),
    expect.stringMatching(/ cannot start: LOG_LEVEL must be info or error: /),
    expect.stringMatching(/ cannot start: DATABASE_URL is no address of PostgreSQL: /),
  ]);
  expect(said.join()).not.toMatch(/hunter2|loud/);
});
