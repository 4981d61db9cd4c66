import { faultsFor } from './faults.ts';
import type { Random } from './random.ts';
import { roundsTable } from './report.ts';
import { playRound, type Played } from './round.ts';
import type { Backend, Stage } from './stage.ts';

/** Every step once and in time, on both backends and with no queue at all, whatever is killed, hung or wiped meanwhile. */
export async function deadlines(stage: Stage, random: Random, full: boolean): Promise<boolean> {
  if (!full) stage.reconcile = { everyMs: 10_000, graceMs: 5_000 };
  const backends: Backend[] = [...(stage.redis ? ['Redis' as const] : []), 'PostgreSQL', 'none'];
  const rounds: Played[] = [];
  for (const backend of backends) {
    const faults = full ? 14 : Math.max(6, faultsFor(backend).length);
    rounds.push(await playRound(stage, random, { label: `queue ${backend}`, backend, steps: full ? 5_000 : 1_500, overMs: full ? 60_000 : 30_000, workers: 3, faults }));
  }
  console.log(`\n${roundsTable(rounds)}`);
  return rounds.every(({ verdict }) => !verdict.failures.length);
}
