import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '@bangban/postgres';

const hasRedis = (() => { try { execFileSync('redis-server', ['--version'], { stdio: 'ignore' }); return true; } catch { return false; } })();

/** What a test of queues is run on: PostgreSQL always, Redis where a redis-server is found. Said aloud, so that nobody takes one for both. */
export function queueBackends(): ('PostgreSQL' | 'Redis')[] {
  process.stderr.write(`queue backends exercised: PostgreSQL${hasRedis ? ', Redis' : '; no redis-server found'}\n`);
  return hasRedis ? ['PostgreSQL', 'Redis'] : ['PostgreSQL'];
}

/** A Redis of one's own, in memory alone. */
export async function startRedis(port?: number): Promise<{ url: string; kill(signal: NodeJS.Signals): void; stop(): Promise<void> }> {
  port ??= await freePort();
  const server = spawn('redis-server', ['--port', String(port), '--save', '', '--bind', '127.0.0.1'], { stdio: ['ignore', 'pipe', 'ignore'] });
  for await (const line of server.stdout) if (String(line).includes('Ready to accept')) break;
  server.stdout.resume();
  return { url: `redis://127.0.0.1:${port}`, kill: (signal) => void server.kill(signal), stop: async () => { if (server.exitCode === null && server.signalCode === null) { server.kill(); await once(server, 'exit'); } } };
}
