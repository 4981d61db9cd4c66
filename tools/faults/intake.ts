import { setTimeout as sleep } from 'node:timers/promises';
import { play, type FaultKind } from './faults.ts';
import { wrongAfterFiling } from './filed.ts';
import { fileOn, type Filing } from './filing.ts';
import { Client } from './client.ts';
import { seconds } from './judge.ts';
import { Random } from './random.ts';
import { revealAll, storedTickets } from './register.ts';
import { table } from './report.ts';
import { schedule } from './schedule.ts';
import type { Stage } from './stage.ts';

const clients = 16;
const enough = 1_000;
const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);

/** Clients file and send their keys again while the service is killed and PostgreSQL crashes: what was acknowledged is there once, and whole. */
export async function intake(stage: Stage, random: Random, full: boolean): Promise<boolean> {
  const [label, overMs, each] = full ? ['intake', 480_000, 4] as const : ['intake', 105_000, 1] as const;
  const kinds: FaultKind[] = [...times(6 * each, 'service killed' as const), ...times(6 * each, 'service killed while filing' as const), ...times(6 * each, 'service killed after COMMIT' as const), ...times(4 * each, 'PostgreSQL crashed' as const)];
  await stage.startDirectory('PostgreSQL');
  const hotline = await stage.startHotline('PostgreSQL');
  await stage.startGateway();
  const gateway = Client.ofGateway(stage);
  stage.say(`${clients} clients file for ${seconds(overMs)}, ${kinds.length} faults`);
  const filings: Filing[] = [];
  const startAt = new Date();
  let over = false;
  const filing = Promise.all(Array.from({ length: clients }, (_, client) => fileOn(gateway, { label, client, random: new Random(random.below(1e9)), filings, goesOn: () => !over })));
  filing.catch(() => {}); // it is told where it is awaited
  const telling = setInterval(() => stage.say(`  … ${acknowledgedOf(filings).length} acknowledged`), 10_000);
  await play(stage, schedule(random, kinds, kinds.length, [2_000, overMs]), startAt);
  await sleep(2_000);
  over = true;
  await filing;
  clearInterval(telling);
  await hotline.untilReady();

  const tickets = await storedTickets(stage.postgres, label);
  stage.say(`${tickets.length} tickets stored; who stands behind each is asked for`);
  const wrong = wrongAfterFiling(filings, tickets, await revealAll(gateway, tickets.map(({ id }) => id)));
  await gateway.close();
  await stage.stopWorkers();
  const bad = Object.entries(wrong).filter(([, which]) => which.length);
  for (const [what, which] of bad) stage.say(`  FAILED: ${which.length} × ${what}, such as ${which.slice(0, 3).join(', ')}`);
  const count = (what: string) => Object.entries(wrong).filter(([name]) => name.startsWith(what)).reduce((sum, [, which]) => sum + which.length, 0);
  const crashes = kinds.filter((kind) => kind === 'PostgreSQL crashed').length;
  const acknowledged = acknowledgedOf(filings);
  console.log(`\n${table([
    ['clients', 'acknowledged', 'stored', 'lost', 'doubled', 'sent again', 'after acknowledgement', 'service killed', 'PostgreSQL crashed', ''],
    [clients, acknowledged.length, tickets.length, count('lost'), count('doubled'), filings.reduce((sum, { sends }) => sum + sends - 1, 0), acknowledged.reduce((sum, { answers }) => sum + answers.length - 1, 0), hotline.deaths, crashes, bad.length ? 'FAILED' : 'ok'].map(String),
  ])}`);
  if (acknowledged.length < enough) stage.say(`  FAILED: ${acknowledged.length} acknowledged are too few to judge by`);
  return !bad.length && acknowledged.length >= enough;
}

const acknowledgedOf = (filings: readonly Filing[]): Filing[] => filings.filter(({ answers }) => answers.length > 0);
