import { delivered, failuresOf, type Told } from './delivered.ts';
import type { Random } from './random.ts';
import { roundsTable, table } from './report.ts';
import { playRound, type Played } from './round.ts';
import type { Backend, Stage } from './stage.ts';

/** What the steps have to say reaches each recipient in the directory once, though workers, directory and PostgreSQL die while it is told. */
export async function events(stage: Stage, random: Random, full: boolean): Promise<boolean> {
  if (!full) stage.reconcile = { everyMs: 10_000, graceMs: 5_000 };
  const backends: Backend[] = full ? [...(stage.redis ? ['Redis' as const] : []), 'PostgreSQL', 'none'] : [stage.redis ? 'Redis' : 'PostgreSQL'];
  const rounds: Played[] = [];
  const told: [string, Told][] = [];
  for (const backend of backends) {
    const label = `queue ${backend}`;
    const afterwards = async () => {
      const facts = await delivered(stage, label);
      told.push([label, facts]);
      return failuresOf(facts);
    };
    const moreFaults = ['directory killed', 'directory killed'] as const;
    rounds.push(await playRound(stage, random, { label, backend, steps: full ? 3_000 : 1_000, overMs: full ? 60_000 : 30_000, workers: 3, faults: full ? 15 : 9, moreFaults, afterwards }));
  }
  console.log(`\n${roundsTable(rounds)}\n\n${toldTable(told)}`);
  return rounds.every(({ verdict }) => !verdict.failures.length);
}

const toldTable = (rows: readonly [string, Told][]): string => table([
  ['notices', 'wanted', 'in the directory', 'missing', 'extra', 'pending', 'parked', 'refused once', 'sent so far'],
  ...rows.map(([label, t]) => [label, ...[t.wanted, t.told, t.missing, t.extra, t.pending, t.parked, t.retold, t.sent].map(String)]),
]);
