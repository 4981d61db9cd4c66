import { cast, serviceToken, tokenFor } from '@bangban/testing';
import { startHotline, type Hotline } from './hotline.ts';

let hotline: Hotline;
let base: string;
beforeAll(async () => { hotline = await startHotline(); base = hotline.url.replace('/graphql', ''); });
afterAll(() => hotline?.stop());
const dispatcher = cast.dispatcher();

/** Every route that the service has, as its HTTP server itself knows them. */
function routes(): { method: string; path: string }[] {
  const server = hotline.app.getHttpAdapter().getInstance() as unknown as { printRoutes(options: object): string };
  const path: string[] = [];
  return server.printRoutes({ commonPrefix: false }).split('\n').flatMap((line) => {
    const [, indent, part, methods] = /^([│├└─\s]*)(\S*)(?: \(([A-Z, ]+)\))?$/.exec(line) ?? [];
    if (part === undefined) return [];
    path.splice(Math.floor(indent!.length / 4) - 1, Infinity, part);
    return (methods?.split(', ') ?? []).map((method) => ({ method, path: path.join('').replace(/:\w+/g, 'x').replace('*', 'x') || '/' }));
  });
}
const open = (path: string) => /^\/health\/(live|ready)$|^\/metrics$/.test(path);
const send = (path: string, init: RequestInit & { token?: string | undefined } = {}) => fetch(base + path, { ...init, headers: { ...(init.headers as object), ...(init.token && { authorization: `Bearer ${init.token}` }) } });

it('no route but health and metrics answers anybody without a token of the gateway or a sister', async () => {
  const closed = routes().filter(({ path }) => !open(path));
  expect(closed.map(({ path }) => path)).toEqual(expect.arrayContaining(['/graphql', '/events', '/queues/']));
  const wrong = [undefined, 'x.y.z', await serviceToken('directory', dispatcher), await tokenFor(`officer:${dispatcher.code}`)];
  const answers = await Promise.all(closed.flatMap((route) => wrong.map(async (token) => ({ ...route, status: (await send(route.path, { method: route.method, token })).status }))));
  process.stderr.write(`routes closed to strangers: ${closed.length}\n`);
  expect(answers.filter(({ status }) => status !== 401)).toEqual([]);
});

const ask = async (init: RequestInit, path = '/graphql') => { const answer = await send(path, { ...init, token: await serviceToken('hotline', dispatcher) }); return { status: answer.status, text: await answer.text() }; };
const json = { 'content-type': 'application/json' };
const inside = /stack|node_modules|\.ts|exception|did you mean|SyntaxError|at position|Unexpected token/i;

it.each<[string, RequestInit, string, number[]]>([
  ['GET without a query', {}, '/graphql', [400]],
  ['a mutation by GET', {}, '/graphql?query=mutation{acceptTicket(input:{idempotencyKey:"12345678",id:"x",expectedVersion:1}){ticket{id}}}', [405]],
  ['broken JSON', { method: 'POST', headers: json, body: '{"query": "{ tickets' }, '/graphql', [400]],
  ['another content type', { method: 'POST', headers: { 'content-type': 'application/xml' }, body: '<q/>' }, '/graphql', [415]],
  ['a form', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={tickets{totalCount}}' }, '/graphql', [200, 400, 415]],
  ['no body', { method: 'POST', headers: json }, '/graphql', [400]],
  ['a body over 2 MB', { method: 'POST', headers: json, body: JSON.stringify({ query: `#${'x'.repeat(2_100_000)}` }) }, '/graphql', [413]],
  ['a batch', { method: 'POST', headers: json, body: '[{"query":"{ __typename }"}]' }, '/graphql', [400]],
  ['another method', { method: 'PUT', headers: json, body: '{}' }, '/graphql', [404, 405]],
  ['an unknown path', {}, '/nothing', [404]],
  ['events by a person', { method: 'POST', headers: json, body: '[]' }, '/events', [403]],
  ['a name that nearly is one', { method: 'POST', headers: json, body: '{"query":"{ tickeds { totalCount } }"}' }, '/graphql', [400]],
])('even the gateway is told nothing of the inside by %s', async (_, init, path, statuses) => {
  const { status, text } = await ask(init, path);
  expect(statuses).toContain(status);
  expect(text).not.toMatch(inside);
});

