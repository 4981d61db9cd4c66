import { setTimeout as sleep } from 'node:timers/promises';
import { Client, type Reply } from './client.ts';
import { IllMannered, manners } from './ill-mannered.ts';
import { at } from './judge.ts';
import { type Ailing, allowedMs, both, wrongWhenDown, wrongWhenWell } from './partial.ts';
import type { Random } from './random.ts';
import { table } from './report.ts';
import type { Stage } from './stage.ts';
import { seedTickets } from './tickets.ts';

const clients = 8;
const asker = 'officer:SY-YSB-S';
interface Ailment { name: string; begin(): Promise<void> | void; /** Resolves when the service is well again. */ end(): Promise<void> | void; /** It may be well before that is known. */ mayBeWhole?: boolean }
interface Scene { service: Ailing; ailment: string; replies: Reply[]; after: Reply[]; wrong: Map<string, number> }

/** One service ails, in every way; the other one's part of the answer comes in time, and its own with the next request after it is well. */
export async function servicesDown(stage: Stage, random: Random, full: boolean): Promise<boolean> {
  const times = full ? 8 : 2;
  const proxies = { directory: await IllMannered.before(stage.ports.directory), hotline: await IllMannered.before(stage.ports.hotline) };
  for (const service of ['directory', 'hotline'] as const) stage.doors[service] = proxies[service].port;
  await stage.startDirectory('PostgreSQL');
  await stage.startHotline('PostgreSQL');
  await seedTickets(stage.postgres, { label: 'services', count: 20, firstInMs: 3_600_000, overMs: 1_000 });
  const scenes: Scene[] = [];
  const processes = (service: Ailing): Ailment[] => {
    const worker = service === 'directory' ? stage.directory! : stage.workers[0]!;
    return [
      { name: 'killed', begin: () => worker.kill(), end: () => worker.untilReady(), mayBeWhole: true },
      { name: 'hung', begin: () => worker.hang(), end: () => worker.goOn() },
    ];
  };
  const answers = (service: Ailing): Ailment[] => manners.map((manner) => ({ name: manner, begin: () => { proxies[service].manner = manner; }, end: () => { proxies[service].manner = undefined; } }));
  for (const [ailmentsOf, directly] of [[processes, true], [answers, false]] as const) {
    await stage.startGateway(directly);
    const gateway = Client.ofGateway(stage);
    const whole = await wholeAnswer(gateway);
    for (const service of ['hotline', 'directory'] as const)
      for (const ailment of random.shuffled(ailmentsOf(service))) scenes.push(await scene(stage, gateway, whole, service, ailment, times));
    await gateway.close();
    await stage.gateway!.stop();
  }
  await stage.stopWorkers();
  await Promise.all(Object.values(proxies).map((proxy) => proxy.close()));
  console.log(`\n${scenesTable(scenes)}`);
  return scenes.every(({ wrong }) => !wrong.size);
}

async function wholeAnswer(gateway: Client): Promise<Record<string, unknown>> {
  for (;;) {
    const { body } = await gateway.ask(asker, both);
    if (body?.data && !body.errors) return body.data;
    await sleep(100);
  }
}

/** Several times ill and well again, while clients ask all the time. Each answer is judged by when it was asked for. */
async function scene(stage: Stage, gateway: Client, whole: Record<string, unknown>, service: Ailing, ailment: Ailment, times: number): Promise<Scene> {
  const it: Scene = { service, ailment: ailment.name, replies: [], after: [], wrong: new Map() };
  const found = (what: string | undefined) => { if (what) it.wrong.set(what, (it.wrong.get(what) ?? 0) + 1); };
  for (let time = 0; time < times; time++) {
    let over = false;
    const replies: Reply[] = [];
    const asking = Promise.all(Array.from({ length: clients }, async () => {
      while (!over) {
        replies.push(await gateway.ask(asker, both));
        await sleep(20);
      }
    }));
    asking.catch(() => {}); // it is told where it is awaited
    await sleep(300);
    await ailment.begin();
    const illAt = performance.now();
    await sleep(3_800);
    const endedAt = performance.now();
    await ailment.end();
    const wellAt = performance.now();
    replies.push(await gateway.ask(asker, both)); // the next request, whatever the clients still wait for
    await sleep(700);
    over = true;
    await asking;
    const during = replies.filter(({ sentAt, ms }) => sentAt > illAt && sentAt + ms < endedAt);
    const after = replies.filter(({ sentAt }) => sentAt > wellAt);
    for (const reply of replies)
      if (after.includes(reply)) found(wrongWhenWell(reply, whole));
      else found(wrongWhenDown(reply, whole, service, ailment.mayBeWhole || !during.includes(reply))); // begun before one change, or ended after the other
    if (!during.some(({ body }) => body?.errors)) found('nothing was missing though the service was away');
    it.replies.push(...during);
    it.after.push(...after);
  }
  stage.say(`  ${service} ${ailment.name}, ${times} times: ${it.replies.length} answers meanwhile, ${it.after.length} after`);
  for (const [what, count] of it.wrong) stage.say(`  FAILED: ${service} ${ailment.name}: ${count} × ${what}`);
  return it;
}

const scenesTable = (scenes: readonly Scene[]): string => table([
  ['service', 'ailment', 'answers', 'p50', 'p99', 'max', 'allowed', 'whole again', 'max', ''],
  ...scenes.map(({ service, ailment, replies, after, wrong }) => {
    const sorted = (list: readonly Reply[]) => list.map(({ ms }) => ms).sort((a, b) => a - b);
    const [meanwhile, then] = [sorted(replies), sorted(after)];
    const ms = (time: number) => `${Math.round(time)} ms`;
    return [service, ailment, String(replies.length), ...[at(meanwhile, 0.5), at(meanwhile, 0.99), meanwhile.at(-1) ?? 0, allowedMs].map(ms), String(then.length), ms(then.at(-1) ?? 0), wrong.size ? 'FAILED' : 'ok'];
  }),
]);
