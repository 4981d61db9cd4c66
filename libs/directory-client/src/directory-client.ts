import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Caller } from '@bangban/contracts';
import { CannotStart } from '@bangban/platform/cannot-start';
import { processNow } from '@bangban/platform/clock';
import type { ServiceTokens } from '@bangban/platform/tokens';
import { Directory } from './directory.ts';
import type { DirectorySnapshot } from './snapshot.ts';

export interface DirectoryClientOptions { url: string; tokens: ServiceTokens; caller: Caller; cacheFile: string; everyMs?: number }

/** Keeps a copy of the directory fresh: asks its version every 5 s, and starts from the last copy while the directory is down. */
export class DirectoryClient {
  private current!: Directory;
  private seenAt = 0;
  private readonly stopping = new AbortController();
  private constructor(private readonly options: DirectoryClientOptions) {}

  static async start(options: DirectoryClientOptions): Promise<DirectoryClient> {
    const client = new DirectoryClient(options);
    await client.firstCopy();
    void client.poll();
    return client;
  }

  get directory(): Directory { return this.current; }
  officer(code: string) { return this.current.officer(code); }
  machine(code: string) { return this.current.machine(code); }
  account(subject: string) { return this.current.account(subject); }
  machineKey(prefix: string) { return this.current.machineKey(prefix); }
  unitChain(code: string) { return this.current.unitChain(code); }

  /** How long ago the directory last confirmed this copy. */
  ageMs(): number { return processNow().getTime() - this.seenAt; }

  async stop(): Promise<void> { this.stopping.abort(); }

  private async firstCopy(): Promise<void> {
    for (let attempt = 1; !this.current; attempt++) {
      try { await this.refresh(); } catch (error) {
        if (existsSync(this.options.cacheFile)) this.take(JSON.parse(readFileSync(this.options.cacheFile, 'utf8')) as DirectorySnapshot, 0);
        else if (attempt >= 60) throw new CannotStart('the directory does not answer and there is no earlier copy of it: start the directory service first', { cause: error });
        else await delay(500, undefined, { signal: this.stopping.signal });
      }
    }
  }

  private async poll(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        await delay(this.options.everyMs ?? 5_000, undefined, { signal: this.stopping.signal, ref: false });
        await this.refresh();
      } catch { /* the copy's age tells; the next round asks again */ }
    }
  }

  /** Asks the directory now and not at the next poll: for who knows that there is something later than this copy. */
  async refresh(): Promise<void> {
    const { url, tokens, caller } = this.options;
    const headers: Record<string, string> = { authorization: `Bearer ${await tokens.for('directory', { kind: 'SYSTEM', name: caller })}` };
    if (this.current) headers['if-none-match'] = `"${this.current.version}"`;
    const answer = await fetch(`${url}/snapshot`, { headers, signal: AbortSignal.any([this.stopping.signal, AbortSignal.timeout(2_000)]) });
    if (answer.status === 304) { await answer.body?.cancel(); this.seenAt = processNow().getTime(); return; }
    if (!answer.ok) throw new Error(`the directory answered ${answer.status}`);
    this.take((await answer.json()) as DirectorySnapshot);
    this.keep();
  }

  private take(snapshot: DirectorySnapshot, seenAt = processNow().getTime()): void {
    const { calendar, servicePoints } = snapshot;
    this.current = new Directory({ ...snapshot, servicePoints: servicePoints ?? [], calendar: { ...calendar, restDays: calendar.restDays ?? [] } }); // a copy kept before there were any has none
    this.seenAt = seenAt;
  }

  private keep(): void {
    const { cacheFile } = this.options;
    mkdirSync(dirname(cacheFile), { recursive: true });
    writeFileSync(`${cacheFile}.new`, JSON.stringify(this.current.snapshot), { mode: 0o600 });
    renameSync(`${cacheFile}.new`, cacheFile);
  }
}
