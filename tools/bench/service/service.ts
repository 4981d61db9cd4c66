import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'csv-parse/sync';
import { SetupError } from '@bangban/postgres';
import { build } from '../build.ts';
import { ask, load, type Target } from '../load.ts';
import type { Bench } from '../main.ts';
import { Platform, type Database } from '../platform.ts';
import { Child, cores } from '../processes.ts';
import { table, type Ratio, type Section } from '../results.ts';
import { interleaved, ratio, resultRows, type Result } from '../rounds.ts';
import { seedRegister } from '../tickets.ts';

interface Server { name: string; child: Child; target: Target }
interface Work { name: string; about: string; clients: number; body: Record<'ours' | 'bare', (n: number) => string>; path: string; asked: number; goal: number }

const worklist = JSON.stringify({
  query: `query Worklist($first: Int) { tickets(filter: { open: true }, first: $first) {
    nodes { id number title status handlingUnit { code name } nextDueAt nextDueKind overdue nextSteps dueDates { kind dueAt state } } pageInfo { hasNextPage } } }`,
  variables: { first: 50 },
});
const filing = 'mutation File($input: FileTicketInput!) { fileTicket(input: $input) { number } }';
const matter = { title: '厂区停电', content: '昨晚起厂区停电，生产线停工，请尽快派人检修并告知恢复时间。' };
const reporter = { contactName: '孙女士', contactPhone: '13782456777' };
const key = (n: number) => `bench-${process.hrtime.bigint()}-${n}`;

const works: readonly Work[] = [
  { name: 'list', about: '50 of 1,000 open tickets among 10,000, with units, due dates and next steps: two statements', clients: 16, path: '/list', body: { ours: () => worklist, bare: () => '' }, asked: 0.3, goal: 0.5 },
  {
    name: 'filing', about: 'ticket, number, sealed identity, timeline, deadline with its steps, entry in the trail, idempotency key: one durable transaction', clients: 16, path: '/file', asked: 0.4, goal: 0.5,
    body: {
      ours: (n) => JSON.stringify({ query: filing, variables: { input: { idempotencyKey: key(n), channel: 'HOTLINE_12345', kind: 'HELP', category: '用电', ...matter, reporter: { kind: 'PERSON', ...reporter } } } }),
      bare: (n) => JSON.stringify({ idempotencyKey: key(n), ...matter, ...reporter }),
    },
  },
];

/** The hotline, asked as the gateway asks it, beside a server that does nothing but the same statements; each has a core to itself, PostgreSQL and the load have the other. */
export async function service({ short, say, closing }: Bench): Promise<Section> {
  build(say);
  const platform = await Platform.open();
  closing.push(() => platform.stop());
  const database = await platform.database('bangban');
  say('10,000 tickets');
  await seedRegister(database, { tickets: 10_000, open: 1_000 });
  const servers = await startBoth(platform, database);
  await assertSameList(servers);
  const time = short ? { rounds: 1, forMs: 1_500, warmMs: 1_000 } : { rounds: 7, forMs: 5_000, warmMs: 4_000 };
  const tables: string[] = [];
  const ratios: Ratio[] = [];
  for (const { name, about, clients, body, path, asked, goal } of works) {
    say(name);
    const results = await interleaved([
      contestant(servers.ours, (forMs) => load(servers.ours.target, { body: body.ours, connections: clients, forMs })),
      contestant(servers.bare, (forMs) => load(servers.bare.target, { path, body: body.bare, connections: clients, forMs })),
    ], time);
    tables.push(`**${name}**: ${about}; ${clients} clients.`, table([['server', ...resultRows.head], ...results.map((result) => [result.name, ...resultRows.row(result)])]));
    const [ours, bare] = results as [Result, Result];
    ratios.push({ name: `${name}: ours / bare, requests per second`, value: ratio(ours, bare), asked, goal }, { name: `${name}: bare / ours, processor per request`, value: bare.cpuPerRequest / ours.cpuPerRequest });
  }
  for (const { child } of Object.values(servers)) await child.stop();
  return {
    versions: `PostgreSQL ${await platform.version()}, durable`, tables, ratios,
    remarks: ['Requests per second are what a client sees; where both wait for the same commits the processor tells more, so it is printed beside and not judged.'],
  };
}

const contestant = ({ name, child }: Server, run: (forMs: number) => ReturnType<typeof load>) => ({ name, cpuMs: () => child.cpuMs(), memoryMb: () => child.memoryMb(), run });

async function startBoth(platform: Platform, database: Database): Promise<Record<'ours' | 'bare', Server>> {
  const { child, url } = await platform.start('hotline', database, { core: cores.measured });
  const units = (parse(readFileSync('data/units.csv'), { columns: true, bom: true }) as { code: string; name: string }[]).map(({ code, name }) => [code, name]);
  const bare = await Child.start<{ port: number }>({ args: ['tools/bench/service/bare.ts'], core: cores.measured, env: { DATABASE_URL: database.urls.hotline, UNITS: JSON.stringify(units), NODE_ENV: 'production', NODE_OPTIONS: '' } });
  return {
    ours: { name: 'hotline', child, target: { url, headers: () => platform.headers('hotline') } },
    bare: { name: 'bare Node server', child: bare, target: { url: `http://127.0.0.1:${bare.told.port}` } },
  };
}

async function assertSameList({ ours, bare }: Record<'ours' | 'bare', Server>): Promise<void> {
  const [given, byHand] = [JSON.parse(await ask(ours.target, worklist)) as object, JSON.parse(await ask(bare.target, '', '/list')) as object];
  if (!isDeepStrictEqual(given, byHand)) throw new SetupError(`the two lists differ:\n${JSON.stringify(given).slice(0, 600)}\n${JSON.stringify(byHand).slice(0, 600)}`);
}
