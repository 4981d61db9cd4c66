import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { developmentToken } from '@bangban/platform';
import { ensureDatabase, removeEmbedded, startEmbedded, type Embedded } from '@bangban/postgres';
import { launchPlatform, type Platform } from '@bangban/start';
import { asker, newKey, told, type Answer, type Ask } from './ask.ts';
import { dispatcher } from './cast.ts';
import { expectNothingLost } from './platform.ts';
import { filing } from './steps.ts';

let folder: string;
let server: Embedded;
let platform: Platform;
let ask: Ask;

// A server of its own, and a durable one: it is going to be killed.
const startServer = (port?: number) => startEmbedded({ dir: join(folder, 'postgres'), ...(port && { port }) });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bangban-journey-'));
  chmodSync(folder, 0o755);
  server = await startServer();
  const adminUrl = server.adminUrl('bangban');
  await ensureDatabase(adminUrl);
  platform = await launchPlatform({ adminUrl, dir: join(folder, 'platform') });
  ask = asker(platform.url, (subject) => developmentToken(platform.keysDir, subject));
});
afterAll(async () => {
  await platform?.stop();
  await server?.stop();
  await removeEmbedded(join(folder, 'postgres'));
  rmSync(folder, { recursive: true, force: true });
});

const matter = (title: string) => ({ idempotencyKey: newKey(), channel: 'HOTLINE_12345', kind: 'HELP', category: '用电', title, content: '请检修。', reporter: { kind: 'PERSON', contactName: '孙女士', contactPhone: '13782456777' } });
const file = (input: object) => ask(dispatcher, filing, { input });
const filed = async () => (await told(ask(dispatcher, '{ tickets { nodes { title number } } }'))).tickets.nodes as { title: string; number: string }[];

async function untilAnswered(send: () => Promise<Answer>): Promise<any> {
  for (;;) {
    const { data, errors } = await send();
    if (!errors.length) return data;
    expectUnavailable({ errors, data });
    await sleep(100);
  }
}

function expectUnavailable({ data, errors }: Pick<Answer, 'data' | 'errors'>): void {
  expect(Object.values(data ?? { nothing: null })).toEqual([null]);
  expect(['UNAVAILABLE', 'SUBGRAPH_UNAVAILABLE']).toContain(errors[0]!.extensions.code);
  expect(errors[0]!.message).toMatch(/暂时不可用/);
  expect(JSON.stringify(errors)).not.toMatch(/postgres|127\.0\.0\.1|:\d{4,5}|ECONN|socket|select |insert |Connection|stack|孙女士|13782456777/i);
}

describe('PostgreSQL is down during a filing', () => {
  it('the filing is refused as unavailable, and its retry with the same key makes one ticket', async () => {
    await told(file(matter('停机之前')));
    const input = matter('停机之时');
    process.kill(server.pid, 'SIGQUIT');
    await server.exited;
    expectUnavailable(await file(input));
    expectUnavailable(await file(input));
    server = await startServer(server.port);
    const first = await untilAnswered(() => file(input));
    expect(await untilAnswered(() => file(input))).toEqual(first);
    expect((await filed()).map(({ title }) => title).sort()).toEqual(['停机之前', '停机之时']);
  });

  it('filings under way when it is killed are each made once', async () => {
    const inputs = Array.from({ length: 20 }, (_, index) => matter(`同时之${index}`));
    const under = inputs.map((input) => file(input));
    await Promise.race(under);
    process.kill(server.pid, 'SIGKILL');
    const answers = await Promise.all(under);
    await server.exited;
    server = await startServer(server.port);
    for (const input of inputs) await untilAnswered(() => file(input));
    const made = (await told(ask(dispatcher, '{ tickets(filter: { text: "同时之" }, first: 50) { nodes { title number } } }'))).tickets.nodes as { title: string; number: string }[];
    expect(made.map(({ title }) => title).sort()).toEqual(inputs.map(({ title }) => title).sort());
    expect(new Set(made.map(({ number }) => number)).size).toBe(20);
    // who is told a number has filed, though the ticket itself could no longer be read
    const numberIn = ({ data }: Answer): string | undefined => data?.fileTicket?.number;
    expect(made.map(({ number }) => number)).toEqual(expect.arrayContaining(answers.flatMap((answer) => numberIn(answer) ?? [])));
    for (const answer of answers) if (answer.errors.length) expectUnavailable({ errors: answer.errors, data: numberIn(answer) ? null : answer.data });
  });
});

it('[X.09] leaves no open case that the clock has lost', () => expectNothingLost({ ask }));
