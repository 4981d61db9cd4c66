import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from './run.ts';

const shared = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@shareable"])\n"时刻"\nscalar DateTime\n';
const units = 'type Query { "单位" units: [Unit!] }\n"单位" type Unit @key(fields: "code") { "编码" code: ID! "名称" name: String }';
const tickets = 'type Query { "工单" tickets: [Ticket!] }\n"工单" type Ticket { "编号" number: ID! "状态" state: State "单位" unit: Unit }\n"状态" enum State { "开" OPEN }\ntype Unit @key(fields: "code", resolvable: false) { code: ID! }';

let root: string;
let lines: string[];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'supergraph-'));
  lines = [];
  put('libs/contracts/shared.graphql', shared);
  put('apps/units/src/unit/unit.graphql', units);
  put('apps/tickets/src/ticket.graphql', tickets);
});
afterEach(() => rmSync(root, { recursive: true }));

const put = (file: string, text: string) => { mkdirSync(dirname(join(root, file)), { recursive: true }); writeFileSync(join(root, file), text); };
const supergraph = (...args: string[]) => run(root, ['units', 'tickets'], args, (line) => lines.push(line));
const said = () => lines.join('\n');

test('what has been composed and released passes the check, and composing again writes the same bytes', async () => {
  expect(await supergraph('--release')).toBe(0);
  const first = readFileSync(join(root, 'apps/gateway/supergraph.graphql'), 'utf8');
  expect(first).toContain('@join__graph(name: "tickets", url: "http://tickets/graphql")');
  expect(await supergraph()).toBe(0);
  expect(readFileSync(join(root, 'apps/gateway/supergraph.graphql'), 'utf8')).toBe(first);
  expect(await supergraph('--check')).toBe(0);
});

test('files that do not compose fail, with what composition says', async () => {
  put('apps/tickets/src/ticket.graphql', `${tickets}\nextend type Unit { name: Int }`);
  expect(await supergraph()).toBe(1);
  expect(said()).toMatch(/does not compose[^]*Unit\.name/);
});

test('a hint fails the check: an enum value that one service lacks', async () => {
  await supergraph('--release');
  put('apps/units/src/state.graphql', 'extend type Query { "状态" state: State }\n"状态" enum State { "开" OPEN "关" CLOSED }');
  await supergraph('--release');
  expect(await supergraph('--check')).toBe(1);
  expect(said()).toMatch(/hint: .*State/);
});

test('a root field that cannot be null fails the check', async () => {
  put('apps/units/src/unit/unit.graphql', units.replace('[Unit!] }', '[Unit!]! }'));
  await supergraph('--release');
  expect(await supergraph('--check')).toBe(1);
  expect(said()).toContain('Query.units must be nullable');
});

test('a stale file fails the check', async () => {
  await supergraph('--release');
  put('apps/units/src/unit/unit.graphql', units.replace('"名称"', '"单位名称"'));
  expect(await supergraph('--check')).toBe(1);
  expect(said()).toContain('stale: apps/gateway/supergraph.graphql');
});

test('a breaking change fails the check unless it is allowed', async () => {
  await supergraph('--release');
  put('apps/units/src/unit/unit.graphql', units.replace('"名称" name: String', ''));
  await supergraph();
  expect(await supergraph('--check')).toBe(1);
  expect(said()).toMatch(/breaking: .*name/);
  expect(await supergraph('--check', '--allow-breaking')).toBe(0);
});

test('an addition is no breaking change', async () => {
  await supergraph('--release');
  put('apps/units/src/unit/unit.graphql', units.replace('"名称"', '"电话" phone: String "名称"'));
  await supergraph();
  expect(await supergraph('--check')).toBe(0);
});

test('a missing released.graphql is said', async () => {
  await supergraph();
  expect(await supergraph('--check')).toBe(1);
  expect(said()).toContain('missing: released.graphql');
});
