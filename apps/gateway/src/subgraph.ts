import { Pool } from 'undici';
import type { Service } from '@bangban/contracts';

// An answer is promised within 2.1 s, and planning a query never seen before takes some of it.
const callTimeout = 1_900;
const readyTimeout = 1_000;

export interface RawAnswer { status: number; text: string }

/** One service as the gateway reaches it: kept-alive, bounded connections, and an end to every wait. */
export class Subgraph {
  private readonly pool: Pool;

  constructor(readonly name: Service, url: string) {
    this.pool = new Pool(url, { connections: 64, pipelining: 1, connect: { timeout: callTimeout }, maxResponseSize: 32 * 1024 * 1024 });
  }

  /** Rejects when the service cannot be reached or has not answered in full in time. */
  async post(body: string, headers: Record<string, string>): Promise<RawAnswer> {
    const answer = await this.pool.request({
      method: 'POST', path: '/graphql', body, signal: AbortSignal.timeout(callTimeout),
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    });
    return { status: answer.statusCode, text: await answer.body.text() };
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
