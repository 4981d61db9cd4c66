import { setTimeout as sleep } from 'node:timers/promises';
import { BlackHole } from './black-hole.ts';
import { delivered, failuresOf } from './delivered.ts';
import { judge, seconds } from './judge.ts';
import type { Random } from './random.ts';
import { roundsTable, table } from './report.ts';
import { playRound, type Played } from './round.ts';
import type { Backend, Stage } from './stage.ts';
import { dropPending, seedTickets, stepFacts } from './tickets.ts';
import { WebProbe } from './web-probe.ts';

const allowedMs = 20_000;
interface Recovery { between: string; after: string; ms: number | undefined }

/** Connections that go silent without being closed, and workers whose clock is wrong. */
export async function halfopen(stage: Stage, random: Random, full: boolean): Promise<boolean> {
  const silentMs = full ? 45_000 : 8_000;
  const recoveries: Recovery[] = [];
  const failures: string[] = [];
  const main: Backend = stage.redis ? 'Redis' : 'PostgreSQL';
  if (stage.redis) await worker(stage, { label: 'worker and Redis', backend: 'Redis', to: 'redis', silentMs }, recoveries, failures);
  await Promise.all([
    web(stage, silentMs, recoveries),
    (async () => {
      if (stage.redis) await worker(stage, { label: 'worker and PostgreSQL', backend: 'Redis', to: 'postgres', silentMs }, recoveries, failures);
      await worker(stage, { label: 'worker and PostgreSQL, its queue there too', backend: 'PostgreSQL', to: 'postgres', silentMs }, recoveries, failures);
    })(),
  ]);
  const skewed = await skewedRounds(stage, random, full, full ? ['Redis', 'PostgreSQL'].filter((one) => one !== 'Redis' || stage.redis) as Backend[] : [main]);
  for (const { between, after, ms } of recoveries) if (ms === undefined || ms > allowedMs) failures.push(`between ${between}, ${after}: ${ms === undefined ? 'no recovery' : `recovery took ${seconds(ms)}`}`);
  for (const failure of failures) stage.say(`  FAILED: ${failure}`);
  console.log(`\n${table([['between', 'after', 'recovered within', ''], ...recoveries.map(({ between, after, ms }) => [between, after, ms === undefined ? 'never' : seconds(ms), ms === undefined || ms > allowedMs ? 'FAILED' : 'ok'])])}`);
  console.log(`\n${roundsTable(skewed)}`);
  return !failures.length && skewed.every(({ verdict }) => !verdict.failures.length);
}

interface Scene { label: string; backend: Backend; to: 'redis' | 'postgres'; silentMs: number }

/** One worker behind a black hole, with steps falling due all the time. Recovered is when a step is executed: by a job, where the queue was the one that went silent. */
async function worker(stage: Stage, { label, backend, to, silentMs }: Scene, recoveries: Recovery[], failures: string[]): Promise<void> {
  stage.say(`${label}: connections go silent`);
  const hole = await BlackHole.before(to === 'redis' ? stage.redis!.port : stage.postgres.port);
  if (!stage.directory) await stage.startDirectory(backend);
  const perSecond = 5;
  const overMs = 6_000 + silentMs + 2 * (allowedMs + 2_000);
  const firstAt = await seedTickets(stage.postgres, { label, count: Math.round((perSecond * overMs) / 1_000), firstInMs: 6_000, overMs });
  await stage.startWorkers(1, backend, () => (to === 'redis' ? { redisPort: hole.port } : { databasePort: hole.port }));
  await sleep(Math.max(0, firstAt.getTime() + 3_000 - Date.now()));
  const recovery = (after: string) => firstExecution(stage, label, to === 'redis' ? 'JOB' : '%').then((ms) => {
    recoveries.push({ between: label, after, ms });
    stage.say(`  ${label}, ${after}: ${ms === undefined ? 'no execution' : `executed again after ${seconds(ms)}`}`);
  });
  hole.swallow();
  hole.heal();
  await recovery(oldSilent);
  hole.swallow();
  await sleep(silentMs);
  hole.heal();
  await recovery(`all silent for ${seconds(silentMs)}, then ${oldSilent}`);
  await stage.stopWorkers(2_000);
  await hole.close();
  const acted = (await stepFacts(stage.postgres, label)).filter(({ effects, state }) => effects > 0 || state === 'DONE');
  failures.push(...judge(acted, Infinity).failures.map((failure) => `between ${label}: ${failure}`));
  await dropPending(stage.postgres, label);
}

const oldSilent = 'old connections silent, new ones work';

/** How long until a step was executed that nobody was executing when this is asked; undefined when that takes far too long. */
async function firstExecution({ postgres }: Stage, label: string, by: string): Promise<number | undefined> {
  const since = new Date(Date.now() + 300);
  for (const until = Date.now() + 2 * allowedMs; Date.now() < until; await sleep(100)) {
    const [row] = await postgres.ask<{ at: Date | null }>(`
      select min(s.settled_at) as at from hotline.deadline_step s join hotline.deadline d on d.id = s.deadline_id join hotline.ticket t on t.id = d.subject_id
      where t.number like $1 || '-%' and s.state = 'DONE' and s.executed_by like $2 and s.settled_at > $3`, [label, by, since]);
    if (row!.at) return row!.at.getTime() - since.getTime() + 300;
  }
  return undefined;
}

/** A web process behind a black hole: recovered is when every request from then on is answered. */
async function web(stage: Stage, silentMs: number, recoveries: Recovery[]): Promise<void> {
  const hole = await BlackHole.before(stage.postgres.port);
  while (!stage.directory?.isReady) await sleep(100);
  const service = await stage.start({ name: 'web', service: 'hotline', backend: 'PostgreSQL', role: 'web', databasePort: hole.port });
  const probe = await WebProbe.start(service.url, stage.keys.privateKey('gateway'));
  await sleep(2_000);
  const recovery = async (after: string) => {
    const ms = await probe.recovered(allowedMs + 4_000);
    recoveries.push({ between: 'web and PostgreSQL', after, ms });
    stage.say(`  web and PostgreSQL, ${after}: ${ms === undefined ? 'not all requests answered' : `all requests answered after ${seconds(ms)}`}`);
  };
  hole.swallow();
  hole.heal();
  await recovery(oldSilent);
  hole.swallow();
  await sleep(silentMs);
  hole.heal();
  await recovery(`all silent for ${seconds(silentMs)}, then ${oldSilent}`);
  probe.stop();
  await service.stop();
  await hole.close();
}

/** The worker's clock is 20 s off, either way and both ways at once: nothing early by the database's clock, nothing later than ever, and jobs still wake. */
async function skewedRounds(stage: Stage, random: Random, full: boolean, backends: readonly Backend[]): Promise<Played[]> {
  if (!full) stage.reconcile = { everyMs: 10_000, graceMs: 5_000 };
  const rounds: Played[] = [];
  for (const backend of backends)
    for (const skews of [[20], [-20], [20, -20]]) {
      const label = `clock ${skews.map((skew) => `${skew > 0 ? '+' : '−'}20 s`).join(' and ')}, queue ${backend}`;
      const worker = (index: number) => ({ env: { CLOCK_SKEW_MS: String(skews[index]! * 1_000) } });
      rounds.push(await playRound(stage, random, { label, backend, steps: full ? 1_000 : 200, overMs: full ? 30_000 : 6_000, workers: skews.length, faults: 0, worker, afterwards: async () => failuresOf(await delivered(stage, label)) }));
    }
  return rounds;
}
