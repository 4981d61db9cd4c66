import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, fstatSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { SetupError } from '@bangban/postgres';

const root = new URL('../../../', import.meta.url);
export const nodeArguments = ['--enable-source-maps', '--import', './tools/ts.js', '--conditions=@bangban/source'];
const quick = 30_000;
const patience = { start: 60_000, silent: 3_000, stop: 30_000 };

export type ProcessOptions = {
  name: string;
  port: number;
  env: NodeJS.ProcessEnv;
  log: string;
  /** Start it again when it dies. Tests that kill a service want it to stay dead. */
  supervise: boolean;
  onLine(line: string): void;
  onSpawn(pid: number): void;
};

/** One service or the gateway as a process of its own, which tells over IPC when it listens. */
export class PlatformProcess {
  private child: ChildProcess | undefined;
  private ready = false;
  private stopped = false;
  private quickDeaths = 0;
  private startedAt = 0;
  private port: number;

  constructor(private readonly options: ProcessOptions) {
    this.port = options.port;
  }

  get name(): string {
    return this.options.name;
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Resolves with the port once it listens. The port then stays its own over every restart: others have been told it. */
  async start(): Promise<number> {
    this.stopped = this.ready = false;
    const { child, from } = this.spawn();
    const late = new AbortController();
    const told = await Promise.race([
      new Promise<{ port: number }>((resolve) => child.on('message', (message: { ready?: boolean; port: number }) => message.ready && resolve(message))),
      new Promise<string>((resolve) => child.once('error', (error) => resolve(error.message)).once('exit', () => resolve(this.lastComplaint(from)))),
      sleep(patience.start, `${patience.start / 1000} 秒内没有就绪`, { signal: late.signal }).catch(() => '被中断'),
    ]);
    late.abort();
    if (typeof told === 'string') {
      child.kill('SIGKILL');
      throw new SetupError(`${this.name} 没有启动：${told}。日志：${this.options.log}。`);
    }
    this.ready = true;
    return (this.port = told.port);
  }

  kill(signal: NodeJS.Signals): void {
    this.child?.kill(signal);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    const { child } = this;
    if (!child || !alive(child)) return;
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    const patient = setTimeout(() => this.options.onLine(`${this.name} 正在做完手头的工作，最多等 ${patience.stop / 1000} 秒…`), patience.silent);
    const forced = setTimeout(() => child.kill('SIGKILL'), patience.stop);
    await gone;
    clearTimeout(patient);
    clearTimeout(forced);
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  private spawn(): { child: ChildProcess; from: number } {
    const { name, log, env } = this.options;
    if (existsSync(log) && statSync(log).size > 10_000_000) renameSync(log, `${log}.1`);
    const file = openSync(log, 'a', 0o600);
    const from = fstatSync(file).size;
    // A session of its own: Ctrl-C is for the starter, who then ends everything in order.
    const child = spawn(process.execPath, [...nodeArguments, `apps/${name}/src/main.ts`], {
      cwd: root, detached: true, stdio: ['ignore', file, file, 'ipc'], env: { ...env, PORT: String(this.port) },
    });
    closeSync(file);
    this.child = child;
    this.startedAt = performance.now();
    if (child.pid) this.options.onSpawn(child.pid);
    child.once('exit', (code, signal) => {
      if (this.ready && !this.stopped && this.options.supervise) void this.revive(signal ?? `代码 ${code}`);
    });
    return { child, from };
  }

  private async revive(cause: string): Promise<void> {
    this.ready = false;
    this.quickDeaths = performance.now() - this.startedAt < quick ? this.quickDeaths + 1 : 1;
    const { log, onLine } = this.options;
    if (this.quickDeaths >= 5) return onLine(`${this.name} 接连退出 ${this.quickDeaths} 次（${cause}），不再重启；日志：${log}。请处理后重新执行 npm start。`);
    onLine(`${this.name} 意外退出（${cause}），正在重新启动；日志：${log}。`);
    await sleep(500 * this.quickDeaths);
    if (this.stopped) return;
    try {
      await this.start();
      onLine(`${this.name} 已恢复。`);
    } catch {
      if (!this.stopped) await this.revive('未能启动');
    }
  }

  private lastComplaint(from: number): string {
    const lines = readFileSync(this.options.log).subarray(from).toString('utf8').split('\n').map((line) => line.trim()).filter(Boolean);
    return lines.find((line) => /\bFATAL\b|cannot start|Error:/.test(line)) ?? lines.at(-1) ?? '没有任何输出';
  }
}

const alive = (child: ChildProcess) => child.exitCode === null && child.signalCode === null;
