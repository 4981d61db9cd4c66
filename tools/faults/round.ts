import { setTimeout as sleep } from 'node:timers/promises';
import { faultsFor, play, type FaultKind } from './faults.ts';
import { judge, seconds, type Verdict } from './judge.ts';
import { Outages } from './outages.ts';
import type { Random } from './random.ts';
import { schedule } from './schedule.ts';
import type { Backend, Stage, Start } from './stage.ts';
import { pendingSteps, seedTickets, stepFacts } from './tickets.ts';

export interface Round {
  label: string;
  backend: Backend;
  steps: number;
  overMs: number;
  workers: number;
  faults: number;
  /** Besides what can go wrong with the backend. */
  moreFaults?: readonly FaultKind[];
  worker?: (index: number) => Partial<Start>;
  /** What else has to hold while all are still there: a line for each thing that does not. */
  afterwards?: () => Promise<string[]>;
}
export interface Played { label: string; verdict: Verdict; faults: number; outageMs: number }

/** Steps fall due while faults happen; then everybody has the time that lateness allows, and what became of each step is judged. */
export async function playRound(stage: Stage, random: Random, { label, backend, steps, overMs, workers, faults, moreFaults = [], worker, afterwards }: Round): Promise<Played> {
  const { say, postgres, reconcile } = stage;
  stage.outages = new Outages();
  stage.say(`${label}: ${steps} steps due within ${seconds(overMs)}, ${workers} workers, ${faults} faults`);
  if (!stage.directory) await stage.startDirectory(backend);
  const firstAt = await seedTickets(postgres, { label, count: steps, firstInMs: startingMs, overMs });
  await stage.startWorkers(workers, backend, worker); // at their start they hand over what falls due soon
  const plan = schedule(random, faults ? [...faultsFor(backend), ...moreFaults] : [], faults, [500, overMs * 0.9]);
  const faultsOver = play(stage, plan, firstAt);
  await settled(stage, label, firstAt.getTime() + overMs);
  await faultsOver;
  const outageMs = stage.outages.longestMs();
  const verdict = judge(await stepFacts(postgres, label), reconcile.graceMs + reconcile.everyMs + outageMs);
  if (afterwards) verdict.failures.push(...(await afterwards()));
  await stage.stopWorkers();
  for (const failure of verdict.failures) say(`  FAILED: ${failure}`);
  return { label, verdict, faults, outageMs };
}

const startingMs = 8_000;

/** Until nothing is pending, or until it is clear that something always will be. */
export async function settled({ postgres, say, outages, reconcile }: Stage, label: string, lastDueAt: number): Promise<void> {
  const patience = () => reconcile.graceMs + 2 * reconcile.everyMs + outages.longestMs() + 20_000;
  for (let saidAt = Date.now(); ; await sleep(500)) {
    const pending = await pendingSteps(postgres, label);
    if (!pending || Date.now() > lastDueAt + patience()) return;
    if (Date.now() - saidAt < 5_000) continue;
    saidAt = Date.now();
    say(`  … ${pending} steps pending${Date.now() > lastDueAt ? `, ${seconds(Date.now() - lastDueAt)} after the last fell due` : ''}`);
  }
}
