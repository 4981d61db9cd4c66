import { setTimeout as sleep } from 'node:timers/promises';
import { Client, type Reply } from './client.ts';
import { isCut, isProper, met, wrongWithEnding, type Ended } from './ending.ts';
import { wrongAfterFiling } from './filed.ts';
import { fileOn, type Filing } from './filing.ts';
import { judge, seconds } from './judge.ts';
import { Outages } from './outages.ts';
import { Random } from './random.ts';
import { revealAll, storedTickets } from './register.ts';
import { roundsTable, table } from './report.ts';
import { settled } from './round.ts';
import type { Stage } from './stage.ts';
import { seedTickets, stepFacts } from './tickets.ts';
import type { Worker } from './worker.ts';

const [label, stepsLabel] = ['shutdown', 'shutdown steps'];
interface Target { name: 'hotline' | 'gateway'; worker: Worker; replies: Reply[]; ended: Ended[]; wrong: string[] }

/** The service and the gateway are told to end under load: what they had at hand is done and answered, and nothing of it is lost or done twice. */
export async function shutdown(stage: Stage, random: Random, full: boolean): Promise<boolean> {
  const times = full ? 40 : 8;
  if (!full) stage.reconcile = { everyMs: 10_000, graceMs: 5_000 };
  await stage.startDirectory('PostgreSQL');
  const hotline: Target = { name: 'hotline', worker: await stage.startHotline('PostgreSQL'), replies: [], ended: [], wrong: [] };
  const gateway: Target = { name: 'gateway', worker: await stage.startGateway(), replies: [], ended: [], wrong: [] };
  stage.outages = new Outages();
  const overMs = times * 11_000;
  const firstAt = await seedTickets(stage.postgres, { label: stepsLabel, count: Math.round(overMs / 100), firstInMs: 1_000, overMs });
  const load = await startLoad(stage, random, hotline, gateway);
  for (let time = 0; time < times; time++)
    for (const target of [hotline, gateway]) {
      await sleep(random.between(1_500, 2_500));
      await endOnce(stage, target, time % 2 === 0);
    }
  await load.stop();
  await settled(stage, stepsLabel, firstAt.getTime() + overMs);

  const outageMs = stage.outages.longestMs();
  const verdict = judge(await stepFacts(stage.postgres, stepsLabel), stage.reconcile.graceMs + stage.reconcile.everyMs + outageMs);
  const client = Client.ofGateway(stage);
  const tickets = await storedTickets(stage.postgres, label);
  const bad = Object.entries(wrongAfterFiling(load.filings, tickets, await revealAll(client, tickets.map(({ id }) => id)))).filter(([, which]) => which.length);
  await client.close();
  await stage.stopWorkers();
  const failures = [...hotline.wrong.map((what) => `hotline: ${what}`), ...gateway.wrong.map((what) => `gateway: ${what}`), ...bad.map(([what, which]) => `${which.length} × ${what}, such as ${which.slice(0, 3).join(', ')}`), ...verdict.failures];
  for (const failure of failures) stage.say(`  FAILED: ${failure}`);
  stage.say(`${load.filings.filter(({ answers }) => answers.length).length} filings acknowledged, ${tickets.length} stored, ${load.filings.reduce((sum, { sends, answers }) => sum + sends - answers.length, 0)} tries in vain`);
  console.log(`\n${endingsTable([hotline, gateway])}\n\n${roundsTable([{ label: 'steps meanwhile', verdict, faults: 2 * times, outageMs }])}`);
  return !failures.length;
}

/** 16 clients file and 4 read through the gateway; 4 file and 4 read at the service itself, as the gateway would, to see what becomes of each request. */
async function startLoad(stage: Stage, random: Random, hotline: Target, gateway: Target) {
  const [direct, through] = [await Client.ofService(stage, 'hotline'), Client.ofGateway(stage)];
  const filings: Filing[] = [];
  let over = false;
  const goesOn = () => !over;
  const files = (client: Client, { replies }: Target, from: number, count: number) => Array.from({ length: count }, (_, index) =>
    fileOn(client, { label, client: from + index, random: new Random(random.below(1e9)), filings, goesOn, seen: (reply) => replies.push(reply) }));
  const reads = (client: Client, { replies }: Target) => Array.from({ length: 4 }, async () => {
    for (; goesOn(); await sleep(50)) replies.push(await client.ask('officer:SY-ZHZX-D1', '{ tickets(first: 20) { totalCount nodes { number title status nextDueAt } } }'));
  });
  const all = Promise.all([...files(through, gateway, 0, 16), ...reads(through, gateway), ...files(direct, hotline, 16, 4), ...reads(direct, hotline)]);
  all.catch(() => {}); // it is told where it is awaited
  return { filings, stop: async () => { over = true; await all; await Promise.all([direct.close(), through.close()]); } };
}

/** At any moment, or `held`: while filings stand still in the middle of their transactions, so that they are certain to be under way. */
async function endOnce(stage: Stage, target: Target, held: boolean): Promise<void> {
  const { worker, replies, ended, wrong } = target;
  await Promise.all([stage.workers[0]!.untilReady(), stage.gateway!.untilReady()]);
  const tell = () => ({ toldAt: performance.now(), told: worker.terminate() });
  const { toldAt, told } = held ? await whileHeld(stage, tell) : tell();
  const ending = await told;
  const [jobs] = target.name === 'hotline' ? await stage.postgres.ask<{ active: number }>(`select count(*)::int as active from hotline_queue.job where state = 'active'`) : [];
  await worker.untilReady();
  await sleep(500); // whoever was told nothing hears of it by now
  const one = { ending, toldAt, activeJobs: jobs?.active ?? 0 };
  ended.push(one);
  wrong.push(...wrongWithEnding(replies, one));
  stage.say(`  ${target.name} told to end${held ? ' with filings held' : ''}: gone after ${seconds(ending.ms)} by ${ending.signal ?? `code ${ending.code}`}, ${met(replies, one).underWay.length} requests under way`);
}

const whileHeld = <T>({ postgres }: Stage, tell: () => T): Promise<T> => postgres.holding(async (client) => {
  await client.query('lock table hotline.idempotency_key in exclusive mode');
  for (const until = performance.now() + 400; performance.now() < until; await sleep(20)) {
    const [row] = await postgres.ask<{ waiting: number }>(`select count(*)::int as waiting from pg_locks where not granted and relation = 'hotline.idempotency_key'::regclass`);
    if (row!.waiting >= 12) break;
  }
  await sleep(60); // those that came last are with the process too
  const told = tell();
  await sleep(250);
  return told;
});

const endingsTable = (targets: readonly Target[]): string => table([
  ['told to end', 'times', 'slowest', 'under way', 'answered', 'of the moment', 'answered', 'cut', 'later', 'cut', 'jobs left', ''],
  ...targets.map(({ name, replies, ended, wrong }) => {
    const all = ended.map((one) => met(replies, one));
    const [underWay, moment, later] = [all.flatMap((one) => one.underWay), all.flatMap((one) => one.ofTheMoment), all.flatMap((one) => one.later)];
    const count = (list: readonly Reply[], is: (reply: Reply) => boolean) => String(list.filter(is).length);
    return [name, String(ended.length), seconds(Math.max(...ended.map(({ ending }) => ending.ms))), String(underWay.length), count(underWay, isProper), String(moment.length), count(moment, isProper), count(moment, isCut),
      String(later.length), count(later, isCut), String(ended.reduce((sum, { activeJobs }) => sum + activeJobs, 0)), wrong.length ? 'FAILED' : 'ok'];
  }),
]);
