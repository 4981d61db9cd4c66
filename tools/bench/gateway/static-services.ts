// Answers from memory, as fast as Node can, so that the gateway is what is measured. Child process: tells its ports once it listens.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { benchServices, questions, type BenchService } from './supergraph.ts';

const units = (rows: number) => Array.from({ length: rows }, (_, i) => ({
  __typename: 'OrgUnit', code: `SY-${i}`, name: `宿豫区第${i}承办单位`, shortName: `承办${i}`, phone: `0527-8446${1000 + i}`, address: `宿迁市宿豫区珠江路${i}号`, kind: 'BUREAU',
}));
const enterprises = (rows: number) => Array.from({ length: rows }, (_, i) => ({
  __typename: 'Enterprise', creditCode: `91321311MA1${String(i).padStart(6, '0')}X`, name: `宿迁第${i}新材料有限公司`, industry: '新材料', liaisonOfficer: `联络员${i}`, lastVisitAt: '2026-10-20T09:30:00+08:00', address: `经济开发区${i}号`,
}));
const tickets = (rows: number) => Array.from({ length: rows }, (_, i) => ({
  __typename: 'Ticket', id: `0199a1b2-0000-7000-8000-${String(i).padStart(12, '0')}`, number: `SY20261125${String(i).padStart(4, '0')}`, title: `厂区第${i}号线路停电`, content: '昨晚起厂区停电，生产线停工，请尽快派人检修并告知恢复时间。',
  status: 'ASSIGNED', channel: 'HOTLINE_12345', category: '用电', receivedAt: '2026-11-25T09:00:00+08:00', nextDueAt: '2026-12-02T18:00:00+08:00', overdue: false, nextSteps: ['ACKNOWLEDGE', 'RECORD_CONTACT'],
  handlingUnit: { __typename: 'OrgUnit', code: `SY-${i}` }, enterprise: { __typename: 'Enterprise', creditCode: `91321311MA1${String(i).padStart(6, '0')}X` },
  dueDates: [{ __typename: 'DueDate', kind: 'CLOSE', dueAt: '2026-12-02T18:00:00+08:00', state: 'RUNNING' }],
}));

const bodies: Record<BenchService, (rows: number) => object> = {
  hotline: (rows) => ({ tickets: { __typename: 'TicketConnection', totalCount: 1234, nodes: tickets(rows), pageInfo: { __typename: 'PageInfo', hasNextPage: true, endCursor: 'c' } } }),
  directory: (rows) => ({ _entities: units(rows) }),
  liaison: (rows) => ({ _entities: enterprises(rows) }),
};

function serve(name: BenchService): Promise<Server> {
  const prepared = new Map(questions.map(({ rows }) => [rows, Buffer.from(JSON.stringify({ data: bodies[name](rows) }))]));
  const small = questions[0]!.rows;
  const server = createServer((request, response) => {
    let length = 0;
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => { length += chunk.length; chunks.push(chunk); });
    request.on('end', () => {
      // told apart by what was asked: a gateway may write its question as it likes
      const rows = rowsAsked(name, Buffer.concat(chunks, length).toString('latin1'), small);
      const body = prepared.get(rows)!;
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
    });
  });
  server.keepAliveTimeout = 60_000;
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function rowsAsked(name: BenchService, body: string, small: number): number {
  if (name === 'hotline') return /"first":100|first: ?100/.test(body) ? 100 : small;
  return body.includes('SY-99') || body.includes('MA1000099X') ? 100 : small;
}

const servers = await Promise.all(benchServices.map(async (name) => [name, (await serve(name)).address() as AddressInfo] as const));
process.send!({ urls: Object.fromEntries(servers.map(([name, { port }]) => [name, `http://127.0.0.1:${port}`])) });
process.once('disconnect', () => process.exit());
