import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ApiRow } from './batches.ts';
import type { Row } from './read-rows.ts';
import { runImport, type Tally } from './run-import.ts';
import { tables } from './tables.ts';

let server: Server;
/** A stub of the gateway: what it answers to the rows of a request, by attempt. */
let answer: (rows: ApiRow[], attempt: number) => { status: number; body: string };
let attempts: number;
beforeAll(async () => {
  server = createServer(async (request, response) => {
    const { variables } = (await new Response(request as never).json()) as { variables: { input: { rows: ApiRow[] } } };
    const { status, body } = answer(variables.input.rows, (attempts += 1));
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => void server.close());
beforeEach(() => { attempts = 0; });

const rows = Array.from({ length: 30 }, (_, index): Row => ({ line: index + 2, key: `E${index}`, fields: { ...Object.fromEntries(tables.tickets.columns.map((column) => [column, ''])), external_no: `E${index}` } }));
const refusal = (code: string, message: string, status = 200) => ({ status, body: JSON.stringify({ errors: [{ message, extensions: { code } }], data: null }) });
const created = (some: ApiRow[]) => ({ status: 200, body: JSON.stringify({ data: { importTickets: { results: some.map(({ line }) => ({ line, outcome: 'CREATED', problems: [] })) } } }) });

async function run(): Promise<{ tally: Tally; retries: string[]; failure: string }> {
  const tally: Tally = { answered: 0, created: 0, updated: 0, unchanged: 0, refused: 0, problems: [] };
  const retries: string[] = [];
  const access = { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, token: 't', source: 'x', update: false, dryRun: false, signal: new AbortController().signal, onRetry: (line: string) => retries.push(line) };
  const failure = await runImport(tables.tickets, { rows, problems: [], ignored: [] }, access, tally, () => {}).then(() => '', (error: Error) => error.message);
  return { tally, retries, failure };
}

describe('an import at a gateway that', () => {
  it('fails over one row, brings in all the others and reports that one', async () => {
    answer = (some) => (some.some(({ externalNo }) => externalNo === 'E7') ? refusal('INTERNAL', '系统内部错误') : created(some));
    const { tally, failure } = await run();
    expect(failure).toBe('');
    expect(tally).toEqual({ answered: 30, created: 29, updated: 0, unchanged: 0, refused: 1, problems: [{ line: 9, key: 'E7', field: '', value: null, reason: '系统内部错误' }] });
  });

  it('is away for a moment, sends the batch again', async () => {
    answer = (some, attempt) => (attempt === 1 ? { status: 502, body: '<html>' } : attempt === 2 ? refusal('SUBGRAPH_UNAVAILABLE', '') : created(some));
    const { tally, retries } = await run();
    expect(tally.created).toBe(30);
    expect(retries).toEqual(['平台暂时不可用，0.5 秒后重试（1/5）', '平台暂时不可用，1 秒后重试（2/5）']);
  });

  it('asks for patience, waits as long as it was told and goes on', async () => {
    answer = (some, attempt) => (attempt === 1 ? { status: 429, body: JSON.stringify({ errors: [{ message: '', extensions: { code: 'RATE_LIMITED', facts: { retryAfterSeconds: 1 } } }] }) } : created(some));
    const begun = performance.now();
    const { tally, retries } = await run();
    expect([tally.created, retries]).toEqual([30, ['请求过于频繁，1 秒后继续']]);
    expect(performance.now() - begun).toBeGreaterThan(990);
  });

  it('turns the caller away, stops at once and says why', async () => {
    answer = () => refusal('FORBIDDEN', '您没有权限。', 403);
    expect(await run()).toMatchObject({ failure: '网关拒绝了导入（FORBIDDEN）：您没有权限。导入须用派单员或部门系统的令牌。', tally: { answered: 0 } });
    expect(attempts).toBe(1);
  });

  it('is no gateway, stops at once and says so', async () => {
    answer = () => ({ status: 200, body: '<html>' });
    expect((await run()).failure).toContain('不像帮办的网关（HTTP 200');
  });
});
