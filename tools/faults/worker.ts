import { closeSync, openSync, readFileSync } from 'node:fs';
import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Caller } from '@bangban/contracts';
import { SetupError } from '@bangban/postgres';
import { end, ended, isAlive, startChild } from './children.ts';

const root = new URL('../../', import.meta.url);
/** A service waits 10 s at most for each thing that it has under way. */
export const patienceMs = 12_000;

export interface WorkerOptions { name: string; service: Caller; port: number; env: NodeJS.ProcessEnv; log: string; onChange(): void }

/** How a process ended: after so many milliseconds, with a code or by a signal. */
export interface Ending { ms: number; code: number | null; signal: NodeJS.Signals | null }

/** A process of a service, or the gateway, that is started again whenever it dies, as an orchestrator would, until it is stopped. Its database connections bear its name. */
export class Worker {
  private child: ChildProcess | undefined;
  private stopping = false;
  isReady = false;
  deaths = 0;
  private constructor(private readonly options: WorkerOptions) {}

  static async start(options: WorkerOptions): Promise<Worker> {
    const worker = new Worker(options);
    await worker.run();
    if (!worker.isReady) throw new SetupError(`${options.name} did not start:\n${readFileSync(options.log, 'utf8').trim().split('\n').slice(-12).join('\n')}`);
    return worker;
  }

  get name(): string { return this.options.name; }
  get url(): string { return `http://127.0.0.1:${this.options.port}`; }
  get pid(): number | undefined { return this.child?.pid; }

  async kill(): Promise<void> {
    const { child } = this;
    if (!child || !isAlive(child)) return;
    child.kill('SIGKILL');
    await ended(child);
  }

  hang(): void { this.child?.kill('SIGSTOP'); }
  goOn(): void { this.child?.kill('SIGCONT'); }

  /** Tells it to end, as whoever deploys does, and says how it did; it is started again as after any other end. */
  async terminate(): Promise<Ending> {
    const child = this.child!;
    const toldAt = performance.now();
    child.kill('SIGTERM');
    await ended(child);
    return { ms: performance.now() - toldAt, code: child.exitCode, signal: child.signalCode };
  }

  async untilReady(): Promise<void> { while (!this.isReady && !this.stopping) await sleep(20); }

  /** Whether it ended by itself when it was told to. */
  async stop(patience = patienceMs): Promise<boolean> {
    this.stopping = true;
    if (this.child) await end(this.child, patience);
    return this.child?.signalCode !== 'SIGKILL';
  }

  /** Starts it and resolves once it listens, or has given up. */
  private async run(): Promise<void> {
    const { service, port, env, log, name } = this.options;
    const file = openSync(log, 'a', 0o600);
    const child = startChild(process.execPath, ['--enable-source-maps', '--import', './tools/ts.js', '--import', './tools/faults/skew.js', '--conditions=@bangban/source', `apps/${service}/src/main.ts`], {
      cwd: root, stdio: ['ignore', file, file, 'ipc'], env: { ...env, PORT: String(port), PGAPPNAME: name },
    });
    closeSync(file);
    this.child = child;
    void ended(child).then(() => this.died());
    await Promise.race([new Promise<void>((resolve) => child.on('message', (told: { ready?: boolean }) => { if (told.ready) resolve(); })), ended(child)]);
    this.become(isAlive(child));
  }

  private async died(): Promise<void> {
    this.become(false);
    if (this.stopping) return;
    this.deaths += 1;
    await sleep(300);
    if (!this.stopping) await this.run().catch(() => {}); // the run is over
  }

  private become(ready: boolean): void {
    this.isReady = ready;
    this.options.onChange();
  }
}
