import { execFileSync, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { freePort } from '@bangban/postgres';
import { end, ended, startChild } from './children.ts';

/** A Redis that keeps nothing over its death: the queue at its most forgetful. */
export class RedisServer {
  private child!: ChildProcess;
  private constructor(readonly port: number, private readonly dir: string) {}

  /** Undefined where the machine has no redis-server. */
  static async start(dir: string): Promise<RedisServer | undefined> {
    try { execFileSync('redis-server', ['--version'], { stdio: 'ignore' }); } catch { return undefined; }
    const server = new RedisServer(await freePort(), dir);
    await server.start();
    return server;
  }

  get url(): string { return `redis://127.0.0.1:${this.port}`; }

  async start(): Promise<void> {
    const settings = { port: this.port, bind: '127.0.0.1', dir: this.dir, pidfile: `${this.dir}/redis.pid`, save: '', appendonly: 'no', 'maxmemory-policy': 'noeviction' };
    this.child = startChild('redis-server', Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]), { stdio: 'ignore', cwd: this.dir });
    while (!(await this.says('ping'))) await sleep(50);
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await ended(this.child);
  }

  hang(): void { this.child.kill('SIGSTOP'); }
  goOn(): void { this.child.kill('SIGCONT'); }
  async wipe(): Promise<void> { await this.says('flushall'); }
  stop(): Promise<void> { return end(this.child, 2_000); }

  private async says(command: 'ping' | 'flushall'): Promise<boolean> {
    const client = new Redis(this.port, '127.0.0.1', { lazyConnect: true, retryStrategy: () => null, connectTimeout: 1_000, commandTimeout: 2_000, maxRetriesPerRequest: 0 });
    client.on('error', () => {});
    try {
      await client.connect();
      return Boolean(await client.call(command));
    } catch {
      return false;
    } finally {
      client.disconnect();
    }
  }
}
