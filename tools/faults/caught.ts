import { setTimeout as sleep } from 'node:timers/promises';
import type { Stage } from './stage.ts';
import type { Worker } from './worker.ts';

/** The worker whose connection (by its name) a query finds, asked again for as long as patience lasts. */
export async function lookFor(stage: Stage, patienceMs: number, everyMs: number, sql: string, params: unknown[] = []): Promise<Worker | undefined> {
  for (const until = performance.now() + patienceMs; performance.now() < until; await sleep(everyMs)) {
    const [found] = await stage.postgres.ask<{ name: string }>(sql, params);
    const worker = found && stage.workers.find(({ name }) => name === found.name);
    if (worker) return worker;
  }
  return undefined;
}
