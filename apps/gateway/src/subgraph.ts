import type { Readable } from 'node:stream';
import { Pool, type Dispatcher } from 'undici';
import type { Service } from '@bangban/contracts';

const connectTimeout = 1_000;
const readyTimeout = 1_000;
const largestAnswer = 32 * 1024 * 1024;

export interface RawAnswer { status: number; text: string }
export interface FileAnswer { status: number; headers: { 'content-type': string; 'content-disposition': string }; body: Buffer }

/** One service as the gateway reaches it: kept-alive, bounded connections, and an end to every wait. */
export class Subgraph {
  private readonly pool: Pool;

  constructor(readonly name: Service, url: string) {
    this.pool = new Pool(url, { connections: 64, pipelining: 1, connect: { timeout: connectTimeout }, maxResponseSize: largestAnswer });
  }

  /** Rejects when the service cannot be reached or has not answered in full by then (`performance.now()`). */
  post(body: string, headers: Record<string, string>, until: number): Promise<RawAnswer> {
    if (until <= performance.now()) return Promise.reject(tooLate()); // what is told to have failed must not be done after all
    return new Promise((resolve, reject) => this.pool.dispatch(
      { method: 'POST', path: '/graphql', body, headers: { 'content-type': 'application/json', accept: 'application/json', ...headers } },
      new WholeAnswer(resolve, reject, until),
    ));
  }

  /** A page or a file of the service, or one for it, as it is. */
  async fetch(asked: { method: 'GET' | 'POST'; path: string; headers: Record<string, string>; body?: Readable | null }, deadline: AbortSignal): Promise<FileAnswer> {
    const { statusCode, headers, body } = await this.pool.request({ ...asked, signal: deadline });
    const one = (name: string) => String(headers[name] ?? '');
    return { status: statusCode, headers: { 'content-type': one('content-type') || 'application/octet-stream', 'content-disposition': one('content-disposition') }, body: Buffer.from(await body.arrayBuffer()) };
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

/** Collects an answer without the stream that undici's `request` would make of it. */
class WholeAnswer implements Dispatcher.DispatchHandler {
  private readonly chunks: Buffer[] = [];
  private readonly late: NodeJS.Timeout;
  private controller: Dispatcher.DispatchController | undefined;
  private isLate = false;
  private length = 0;
  private status = 0;

  constructor(private readonly resolve: (answer: RawAnswer) => void, private readonly reject: (error: Error) => void, until: number) {
    this.late = setTimeout(() => this.giveUp(), Math.max(0, until - performance.now()));
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    if (this.isLate) controller.abort(tooLate());
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number): void { this.status = status; }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.length += chunk.length;
    if (this.length > largestAnswer) controller.abort(new Error('answer too large'));
    else this.chunks.push(chunk);
  }

  onResponseEnd(): void {
    clearTimeout(this.late);
    this.resolve({ status: this.status, text: (this.chunks.length === 1 ? this.chunks[0]! : Buffer.concat(this.chunks, this.length)).toString('utf8') });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    clearTimeout(this.late);
    this.reject(error);
  }

  /** One that still waits for a connection has no controller yet: it is aborted when it gets one. */
  private giveUp(): void {
    this.isLate = true;
    this.reject(tooLate());
    this.controller?.abort(tooLate());
  }
}

const tooLate = (): Error => new DOMException('no answer in time', 'TimeoutError');
