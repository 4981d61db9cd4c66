import { execFileSync } from 'node:child_process';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { readFileSync } from 'node:fs';
import { Supergraph } from '@apollo/federation-internals';
import fc from 'fast-check';
import { errors, services } from '@bangban/contracts';
import { tokenFor } from '@bangban/testing';
import { newKey, told } from './ask.ts';
import { clerk, dispatcher, enterprise, handler, supervisor } from './cast.ts';
import { Documents } from './hostile-documents.ts';
import { hostileRequest, type Hostile } from './hostile-requests.ts';
import { eventually, startJourney, type Journey } from './platform.ts';
import { filing } from './steps.ts';

const [seed, warmUp, many] = [20261126, 2_500, 10_200];
const heap = 320; // MB that each process has for what it remembers: who forgets nothing dies of it
let journey: Journey;
let requests: (from: number, count: number) => Hostile[];
beforeAll(async () => {
  journey = await startJourney('2026-11-23T09:00:00+08:00', { NODE_OPTIONS: `--max-old-space-size=${heap}` });
  const known: string[] = ['SY-GD', 'SY-ZHZX', '用电', 'k'.repeat(12)];
  for (let at = 0; at < 5; at++) {
    const { fileTicket } = await told(journey.ask(dispatcher, filing, { input: { idempotencyKey: newKey(), channel: 'HOTLINE_12345', kind: 'HELP', category: '用电', title: '厂区跳闸', content: '请检修。', reporter: { kind: 'PERSON', contactName: '孙女士', contactPhone: '13782456777' } } }));
    known.push(fileTicket.ticket.id, fileTicket.number);
  }
  for (const [creditCode, name] of [['91321311G0RT2GPQGD', '宿迁德润食品有限公司'], ['91321311Y7J6DU5MJD', '宿迁朗讯电子有限公司']]) {
    await told(journey.ask(handler('SY-GXJ'), 'mutation($input: RegisterEnterpriseInput!) { registerEnterprise(input: $input) { enterprise { version } } }', { input: { idempotencyKey: newKey(), creditCode, name, locality: 'SY-DSY' } }));
    const { recordVisit } = await told(journey.ask(handler('SY-GD'), 'mutation($input: RecordVisitInput!) { recordVisit(input: $input) { visit { id problems { id } } } }', { input: {
      idempotencyKey: newKey(), enterprise: creditCode, heldOn: '2026-11-23', purposes: ['SERVICE'], demands: '缺工', content: '到车间了解生产', evidence: ['照片.jpg'], problems: [{ category: 'LABOUR', severity: 'GENERAL', severityReason: '一个单位即可', title: '缺工', content: '缺工八十名。' }],
    } }));
    known.push(creditCode!, recordVisit.visit.id, recordVisit.visit.problems[0].id);
  }
  const { registerMonitor } = await told(journey.ask(supervisor, 'mutation($input: RegisterMonitorInput!) { registerMonitor(input: $input) { code monitor { id number } } }', { input: { idempotencyKey: newKey(), name: '欧阳观察', phone: '13951234567', area: ['SY-DX'], since: '2026-01-01', until: '2026-12-31' } }));
  known.push(registerMonitor.code, registerMonitor.monitor.id, registerMonitor.monitor.number);
  const documents = new Documents(Supergraph.build(readFileSync(new URL('../../gateway/supergraph.graphql', import.meta.url), 'utf8')).apiSchema().toGraphQLJSSchema(), known);
  const tokens = await Promise.all([dispatcher, supervisor, handler('SY-GD'), clerk, enterprise('91321311Y7J6DU5MJD'), 'machine:MC-SW', 'officer:NOBODY'].map(tokenFor));
  requests = (from, count) => fc.sample(fc.gen().map((draw) => hostileRequest(draw, documents, tokens[draw(fc.nat, { max: tokens.length - 1 })]!)), { numRuns: count, seed: seed + from });
});
afterAll(() => journey?.stop());

interface Outcome { request: Hostile; status: number; text: string }
const agent = new Agent({ keepAlive: true, maxSockets: 16 });

function send(hostile: Hostile): Promise<Outcome> {
  const { hostname, port } = new URL(journey.url);
  return new Promise((resolve) => {
    const answered = (status: number, text: string) => resolve({ request: hostile, status, text });
    if ('bytes' in hostile) {
      const socket = connect({ host: hostname, port: Number(port) }, () => socket.end(hostile.bytes, 'latin1'));
      let text = '';
      socket.setTimeout(10_000, () => { text = 'HTTP/1.1 599 left waiting'; socket.destroy(); });
      socket.on('data', (data) => { text += String(data); }).on('error', () => {}).on('close', () => answered(Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 400), text.split('\r\n\r\n').slice(1).join('\r\n\r\n')));
      return;
    }
    const { method, path, headers, body } = hostile;
    const call = request({ agent, hostname, port, method, path: encodeURI(path).replaceAll('%25', '%'), headers, timeout: 10_000 }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => { text += chunk; }).on('end', () => answered(response.statusCode!, text)).on('error', () => answered(400, text));
    });
    call.on('timeout', () => { answered(599, 'left waiting'); call.destroy(); }).on('error', () => answered(400, '')); // hung up on: after an answer to half of what was sent
    call.end(body);
  });
}

async function sendAll(all: readonly Hostile[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const waiting = all.values();
  await Promise.all(Array.from({ length: 12 }, async () => { for (const one of waiting) outcomes.push(await send(one)); }));
  return outcomes;
}

const inside: readonly string[] = ['INTERNAL', 'UNAVAILABLE', 'SUBGRAPH_UNAVAILABLE'];
const leak = /did you mean|node_modules|\.[tj]s:\d|\n\s+at |TypeError|RangeError|ReferenceError|SyntaxError|Cannot read|is not a function|is not iterable|ECONN(REFUSED|RESET)|EPIPE|relation \\?"|column \\?"|violates|invalid input syntax|invalid byte|duplicate key|permission denied|bangban_|MikroORM|Exception|pg_/i;

/** What is wrong with an answer, or undefined. */
function complaint({ status, text }: Outcome): string | undefined {
  if (status >= 500) return `status ${status}`;
  let answer: { errors?: { message?: unknown; extensions?: { code?: string } }[] } | undefined;
  try { answer = JSON.parse(text); } catch { return text.startsWith('{') ? 'broken JSON' : leak.test(text) && !text.trimStart().startsWith('<!doctype') ? `leak in ${text.slice(0, 200)}` : undefined; }
  for (const error of answer?.errors ?? []) {
    const code = String(error.extensions?.code);
    if (!Object.hasOwn(errors, code) || inside.includes(code)) return `code ${code}`;
    if (typeof error.message !== 'string' || !/\p{Script=Han}/u.test(error.message)) return `a sentence that is none: ${String(error.message)}`;
    const found = leak.exec(JSON.stringify(error));
    if (found) return `leak of ${found[0]}`;
  }
  return undefined;
}

const parts = ['gateway', ...services] as const;
const megabytes = () => parts.map((part) => Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(journey.processes[part].pid)], { encoding: 'utf8' })) / 1024));

it(`${many.toLocaleString('en')} hostile and valid requests get no 5xx, no code off the list, no word from inside, and leave every process alive and its memory level`, async () => {
  const began = performance.now();
  const pids = parts.map((part) => journey.processes[part].pid);
  const outcomes = await sendAll(requests(0, warmUp));
  const warm = megabytes();
  for (let from = warmUp; from < many; from += 2_500) outcomes.push(...await sendAll(requests(from, Math.min(2_500, many - from))));
  const end = megabytes();

  const count = <K extends string | number>(of: (outcome: Outcome) => K) => Object.entries(Object.groupBy(outcomes, of) as Record<string, Outcome[]>).map(([key, some]) => `${key} ${some.length}`).join(', ');
  const codes = ({ text }: Outcome) => /"code":"([A-Z_]+)"/.exec(text)?.[1] ?? 'none';
  process.stderr.write(`${outcomes.length} requests in ${Math.round((performance.now() - began) / 1_000)} s, seed ${seed}\n  ${count(({ request: { kind } }) => kind)}\n  status: ${count(({ status }) => status)}; with data: ${outcomes.filter(({ text }) => /^\{"(data|errors".*"data)":\{/.test(text)).length}\n  first code: ${count(codes)}\n  MB after ${warmUp} and at the end: ${parts.map((part, at) => `${part} ${warm[at]} → ${end[at]}`).join(', ')}\n`);
  const complaints = outcomes.flatMap((outcome) => { const wrong = complaint(outcome); return wrong ? [{ wrong, request: JSON.stringify(outcome.request).slice(0, 1_500), answer: outcome.text.slice(0, 500) }] : []; });
  expect(complaints.slice(0, 10)).toEqual([]);
  expect(outcomes.length).toBeGreaterThanOrEqual(10_000);
  expect(outcomes.filter(({ status, text }) => status === 200 && text.startsWith('{"data":{')).length).toBeGreaterThan(500); // a door that lets nobody in would pass too
  expect(parts.map((part) => journey.processes[part].pid)).toEqual(pids);
  await eventually(async () => { for (const path of ['/health/live', '/health/ready']) expect((await fetch(new URL(path, journey.url))).status).toBe(200); });
  for (const [at, part] of parts.entries()) expect({ part, grown: end[at]! - warm[at]! > 150 }).toEqual({ part, grown: false });
}, 600_000);
