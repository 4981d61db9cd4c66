import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Service } from '@bangban/contracts';
import { keyFiles } from '@bangban/platform/keys';
import { attachmentsUrl } from './environment.ts';
import { keysDir } from './tokens.ts';
import type { ThrowawayDatabase } from './throwaway-database.ts';

const root = join(import.meta.dirname, '../../..');
export interface SpawnedService { url: string; stop(): Promise<void> }

/** A service of the platform as a process of its own, on a test's database: the real one, as in production. */
export async function spawnService(name: Service, database: ThrowawayDatabase, env: Record<string, string> = {}): Promise<SpawnedService> {
  const files = keyFiles(keysDir());
  const child = fork(join(root, `apps/${name}/src/main.ts`), [], {
    cwd: root, stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: ['--enable-source-maps', '--no-warnings', '--import', './tools/ts.js', '--conditions=@bangban/source'],
    env: { ...process.env, NODE_OPTIONS: '', LOG_LEVEL: 'error', HOST: '127.0.0.1', PORT: '0', ROLE: 'web', DATABASE_URL: database.url(name), SERVICE_KEY: files.privateKey(name), TRUSTED_KEYS: files.trusted, IDENTITY_KEYRING: files.identityKeyring, ATTACHMENTS_URL: attachmentsUrl(database.name), ...env },
  });
  const [message] = (await Promise.race([once(child, 'message'), once(child, 'exit').then(([code]) => { throw new Error(`${name} ended with ${code}`); })])) as [{ port: number }];
  return {
    url: `http://127.0.0.1:${message.port}`,
    stop: async () => { if (child.exitCode === null) { child.kill('SIGTERM'); await once(child, 'exit'); } },
  };
}
