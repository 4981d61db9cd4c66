import { setTimeout as sleep } from 'node:timers/promises';
import { lookFor } from './caught.ts';
import { killAfterCommit, killService, killWhileFiling } from './filing-faults.ts';
import { Random } from './random.ts';
import type { Planned } from './schedule.ts';
import type { Backend, Stage } from './stage.ts';
import type { Worker } from './worker.ts';

/** One fault, from its beginning until what it has broken is there again. Answers what it did, for the log. */
type Fault = (stage: Stage, random: Random) => Promise<string>;
type Touched = 'queue' | 'database' | 'workers' | 'directory';
/** Faults that touch the same thing happen one after another, others may overlap. */
interface Kind { touches: readonly Touched[]; happen: Fault }

const anyWorker = ({ workers }: Stage, random: Random): Worker => {
  const ready = workers.filter(({ isReady }) => isReady);
  return random.pick(ready.length ? ready : workers);
};

async function killWorker(stage: Stage, random: Random): Promise<string> {
  const worker = anyWorker(stage, random);
  await worker.kill();
  return worker.name;
}

async function wipeRedis({ redis }: Stage): Promise<string> {
  await redis!.wipe();
  return 'FLUSHALL';
}

async function killRedis({ redis }: Stage, random: Random): Promise<string> {
  await redis!.kill();
  const away = random.between(500, 4_000);
  await sleep(away);
  await redis!.start();
  return `SIGKILL, away for ${(away / 1000).toFixed(1)} s, empty afterwards`;
}

async function hangRedis({ redis }: Stage, random: Random): Promise<string> {
  const hung = random.between(10_000, 15_000);
  redis!.hang();
  try { await sleep(hung); } finally { redis!.goOn(); }
  return `SIGSTOP for ${(hung / 1000).toFixed(1)} s`;
}

const queueTables = `select string_agg(format('%I.%I', schemaname, tablename), ', ') as names from pg_tables where schemaname in ('hotline_queue', 'directory_queue') and tablename <> 'migration'`;

async function wipeQueueTables({ postgres }: Stage): Promise<string> {
  const [tables] = await postgres.ask<{ names: string }>(queueTables);
  await postgres.ask(`truncate ${tables!.names}`);
  return 'truncate';
}

/** For PostgreSQL's queue what SIGSTOP is for Redis: nobody can read or write it, and nobody is told so. */
async function hangQueueTables({ postgres }: Stage, random: Random): Promise<string> {
  const hung = random.between(10_000, 15_000);
  await postgres.holding(async (client) => {
    await client.query('lock table hotline_queue.job, directory_queue.job');
    await sleep(hung);
  });
  return `locked for ${(hung / 1000).toFixed(1)} s`;
}

/** Nobody can record an event, so a worker that is about to execute something stands still between the step and its effect; there it dies. */
async function killInTransaction(stage: Stage, random: Random): Promise<string> {
  const over = stage.outages.begin('events locked');
  try {
    return await stage.postgres.holding(async (client) => {
      await client.query('lock table hotline.event in exclusive mode');
      const caught = await lookFor(stage, 8_000, 20, `
        select a.application_name as name from pg_locks l join pg_stat_activity a using (pid) where not l.granted and l.relation = 'hotline.event'::regclass and a.application_name like 'hotline-%'`);
      await (caught ?? anyWorker(stage, random)).kill();
      return caught ? `${caught.name}, between the step and its effect` : 'nobody was in a transaction; a worker killed all the same';
    });
  } finally {
    over();
  }
}

/** Whoever is handing steps to the queue at the moment, known by his advisory lock. */
async function killReconciler(stage: Stage, random: Random): Promise<string> {
  const caught = await lookFor(stage, stage.reconcile.everyMs + 2_000, 2, `
    select a.application_name as name from pg_locks l join pg_stat_activity a using (pid)
    where l.locktype = 'advisory' and l.granted and l.classid::bigint = hashtext('arm deadlines')::bigint & 4294967295 and a.application_name like 'hotline-%'`);
  await (caught ?? anyWorker(stage, random)).kill();
  return caught ? `${caught.name}, holding the lock` : 'nobody held the lock; a worker killed all the same';
}

async function crashPostgres(stage: Stage, random: Random): Promise<string> {
  const how = random.pick(['SIGKILL', 'SIGQUIT'] as const);
  const over = stage.outages.begin('PostgreSQL');
  try { await stage.postgres.crash(how); } finally { over(); }
  return `${how}, started again`;
}

async function killDirectory({ directory }: Stage): Promise<string> {
  await directory!.kill();
  return 'SIGKILL';
}

const kinds = {
  'queue wiped': { touches: ['queue'], happen: wipeRedis },
  'queue killed': { touches: ['queue'], happen: killRedis },
  'queue hung': { touches: ['queue'], happen: hangRedis },
  'queue tables wiped': { touches: ['queue', 'database'], happen: wipeQueueTables },
  'queue tables hung': { touches: ['queue', 'database'], happen: hangQueueTables },
  'worker killed': { touches: ['workers'], happen: killWorker },
  'worker killed in its transaction': { touches: ['database'], happen: killInTransaction },
  'reconciler killed': { touches: ['workers'], happen: killReconciler },
  'PostgreSQL crashed': { touches: ['database'], happen: crashPostgres },
  'service killed': { touches: ['workers'], happen: killService },
  'service killed while filing': { touches: ['workers', 'database'], happen: killWhileFiling },
  'service killed after COMMIT': { touches: ['workers', 'database'], happen: killAfterCommit },
  'directory killed': { touches: ['directory'], happen: killDirectory },
} as const satisfies Record<string, Kind>;
export type FaultKind = keyof typeof kinds;

const everywhere = ['worker killed', 'worker killed in its transaction', 'PostgreSQL crashed'] as const satisfies FaultKind[];
const faultsOf: Record<Backend, readonly FaultKind[]> = {
  Redis: ['queue wiped', 'queue killed', 'queue hung', 'reconciler killed', ...everywhere],
  PostgreSQL: ['queue tables wiped', 'queue tables hung', 'reconciler killed', ...everywhere],
  none: everywhere, // nothing to hand over, so nobody who does
};
/** What can go wrong where wake-ups travel like this. */
export const faultsFor = (backend: Backend): readonly FaultKind[] => faultsOf[backend];

/** Makes the planned faults happen, each at its time after `startAt`; resolves when all are over. */
export async function play(stage: Stage, plan: readonly Planned<FaultKind>[], startAt: Date): Promise<void> {
  const busy = new Map<Touched, Promise<void>>();
  await Promise.all(plan.map(async ({ atMs, kind, dice }) => {
    await sleep(Math.max(0, startAt.getTime() + atMs - Date.now()));
    const { touches, happen } = kinds[kind] as Kind;
    const before = touches.map((thing) => busy.get(thing));
    const mine = Promise.all(before).then(async () => {
      const at = Date.now() - startAt.getTime();
      const done = await happen(stage, new Random(dice * 1e9)).catch((error: Error) => `broken off: ${error.message}`);
      stage.say(`  ${(at / 1000).toFixed(1).padStart(5)} s  ${kind}: ${done}`);
    });
    for (const thing of touches) busy.set(thing, mine);
    await mine;
  }));
}
