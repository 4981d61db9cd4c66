import { Pool } from 'undici';
import type { Service } from '@bangban/contracts';

const connectTimeout = 1_000;
const readyTimeout = 1_000;

export interface RawAnswer { status: number; text: string }

/** One service as the gateway reaches it: kept-alive, bounded connections, and an end to every wait. */
export class Subgraph {
  private readonly pool: Pool;

  constructor(readonly name: Service, url: string) {
    this.pool = new Pool(url, { connections: 64, pipelining: 1, connect: { timeout: connectTimeout }, maxResponseSize: 32 * 1024 * 1024 });
  }

  /** Rejects when the service cannot be reached or has not answered in full by the deadline. */
  async post(body: string, headers: Record<string, string>, deadline: AbortSignal): Promise<RawAnswer> {
    const answer = await this.pool.request({
      method: 'POST', path: '/graphql', body, signal: deadline,
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    });
    return { status: answer.statusCode, text: await answer.body.text() };
  }

  /** A page or a file of the service, as it is. */
  async get(path: string, headers: Record<string, string>, deadline: AbortSignal): Promise<{ status: number; type: string; body: Buffer }> {
    const { statusCode, headers: its, body } = await this.pool.request({ method: 'GET', path, headers, signal: deadline });
    return { status: statusCode, type: String(its['content-type'] ?? 'application/octet-stream'), body: Buffer.from(await body.arrayBuffer()) };
  }

  async isReady(): Promise<boolean> {
    try {
      const { statusCode, body } = await this.pool.request({ method: 'GET', path: '/health/ready', signal: AbortSignal.timeout(readyTimeout) });
      await body.dump();
      return statusCode === 200;
    } catch {
      return false;
    }
  }

  close(): Promise<void> { return this.pool.destroy(); }
}
