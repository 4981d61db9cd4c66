import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lists } from './lists.ts';
import { runExport } from './run-export.ts';
import { settingsFrom } from './settings.ts';

let server: Server;
let folder: string;
/** A stub of the gateway: what it answers to the page after a position, by attempt. */
let page: (after: string | null, attempt: number) => object;
let attempts: number;
beforeAll(async () => {
  server = createServer(async (request, response) => {
    const { variables } = (await new Response(request as never).json()) as { variables: { after: string | null } };
    response.end(JSON.stringify(page(variables.after, (attempts += 1))));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => void server.close());
beforeEach(() => { attempts = 0; folder = mkdtempSync(join(tmpdir(), 'bangban-export-')); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const answer = (csv: string, rows: number, endCursor: string | null, hasNextPage: boolean) => ({ data: { exportTickets: { csv, rows, ...(attempts === 1 && { totalCount: 3 }), endCursor, hasNextPage } } });
const pages = (after: string | null) => (after === null ? answer('编号\r\nA\r\nB\r\n', 2, 'b', true) : answer('C\r\n', 1, 'c', false));

async function run(file = join(folder, '工单.csv')) {
  const said: string[] = [];
  const access = { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, token: 't', signal: new AbortController().signal, onRetry: (line: string) => said.push(line) };
  const outcome = await runExport({ list: lists.tickets, file, filter: {} }, access, { start: (total) => said.push(`共${total}`), add: (rows) => said.push(`${rows}`) }).catch((error: Error) => error.message);
  return { outcome, said, left: readdirSync(folder) };
}

it('puts the pages together, with the mark that a spreadsheet needs', async () => {
  page = pages;
  expect(await run()).toEqual({ outcome: 3, said: ['共3', '2', '1'], left: ['工单.csv'] });
  expect(readFileSync(join(folder, '工单.csv'), 'utf8')).toBe('\ufeff编号\r\nA\r\nB\r\nC\r\n');
  expect(statSync(join(folder, '工单.csv')).mode & 0o077).toBe(0); // nobody else's to read
});

it('asks again while the platform is away, and leaves out and repeats nothing', async () => {
  page = (after, attempt) => (attempt === 2 ? { data: null, errors: [{ message: '', extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] } : pages(after));
  expect((await run()).said).toEqual(['共3', '2', '平台暂时不可用，0.5 秒后重试（1/5）', '1']);
  expect(readFileSync(join(folder, '工单.csv'), 'utf8')).toBe('\ufeff编号\r\nA\r\nB\r\nC\r\n');
});

it('leaves no half a file behind', async () => {
  page = (after) => (after === null ? pages(after) : { data: null, errors: [{ message: '您没有权限', extensions: { code: 'FORBIDDEN' } }] });
  expect(await run()).toMatchObject({ outcome: '网关拒绝了导出（FORBIDDEN）：您没有权限', left: [] });
});

it('overwrites nothing, and says where it cannot write', async () => {
  page = pages;
  writeFileSync(join(folder, '工单.csv'), '旧');
  expect(await run()).toMatchObject({ outcome: expect.stringContaining('已有文件'), left: ['工单.csv'] });
  expect(readFileSync(join(folder, '工单.csv'), 'utf8')).toBe('旧');
  expect((await run(join(folder, '没有', '工单.csv'))).outcome).toMatch(/没有这个目录/);
});

it('reads dates as days of Shanghai, both included', () => {
  const env = { BANGBAN_TOKEN: 't' };
  expect(settingsFrom(['a.csv', '--open', '--unit', 'SY-GD', '--from', '2026-01-01', '--to', '2026-06-30'], env)!.filter).toEqual({ open: true, unit: 'SY-GD', receivedFrom: '2026-01-01T00:00:00+08:00', receivedBefore: '2026-07-01T00:00:00+08:00' });
  expect(settingsFrom(['a.csv', '--what', 'visits', '--unit', 'SY-GD', '--from', '2026-01-01', '--to', '2026-06-30'], env)!.filter).toEqual({ unit: 'SY-GD', from: '2026-01-01', until: '2026-06-30' });
  expect(settingsFrom(['a.csv', '--what', 'enterprises', '--unit', 'SY-DX'], env)!.filter).toEqual({ locality: 'SY-DX' });
  expect(settingsFrom(['a.csv', '--what', 'duty-counters', '--from', '2026-01-01', '--to', '2026-01-31'], env)!.filter).toEqual({ from: '2026-01-01', until: '2026-01-31' });
  expect(() => settingsFrom(['a.csv', '--what', 'duty-counters', '--from', '2026-01-01'], env)).toThrow('导出 duty-counters 须用 --to 说明期间');
  expect(() => settingsFrom(['a.csv', '--what', 'enterprises', '--open'], env)).toThrow('导出 enterprises 时没有 --open 这个选项');
  expect(() => settingsFrom(['a.csv', '--what', 'nonsense'], env)).toThrow(/--what 只能是 tickets、service-records/);
  expect(settingsFrom(['--help'], env)).toBeUndefined();
  for (const args of [[], ['a.csv', '--from', '1月'], ['a.csv', 'b.csv'], ['a.csv', '--nonsense'], ['a.csv', '--url', 'x']]) expect(() => settingsFrom(args, env)).toThrow(/请|不认识/);
  expect(() => settingsFrom(['a.csv'], {})).toThrow('没有令牌：请用 --token 给出工作人员的令牌');
});
