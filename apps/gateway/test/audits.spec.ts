import { serverAudits } from 'graphql-http';
import { limits } from '../src/limits.ts';
import { RunningGateway } from './running-gateway.ts';

let gateway: RunningGateway;
beforeAll(async () => { gateway = await RunningGateway.start({ production: true }); });
afterAll(() => gateway.stop());

const json = { 'content-type': 'application/json' };
const person = () => ({ authorization: `Bearer ${gateway.token}` });
const post = (body: unknown, headers: Record<string, string> = json) => gateway.send('/graphql', { method: 'POST', headers: { ...headers, ...person() }, body: typeof body === 'string' ? body : JSON.stringify(body) });
const get = (parameters: Record<string, string>, headers: Record<string, string> = {}) => gateway.send(`/graphql?${new URLSearchParams(parameters)}`, { headers: { ...headers, ...person() } });
const codeOf = ({ status, json: { errors } }: Awaited<ReturnType<typeof post>>) => [status, errors?.[0].extensions.code];
const mutation = 'mutation { fileTicket(title: "x") { number } }';
const reached = () => gateway.hotline.received.length + gateway.directory.received.length;

describe('the checks of graphql-cop, with a person\'s token', () => {
  test('Alias Overloading: 101 aliases are refused', async () => {
    expect(codeOf(await post({ query: `{ ${Array.from({ length: 101 }, (_, at) => `alias${at}: __typename`).join(' ')} }` }))).toEqual([400, 'QUERY_TOO_LARGE']);
  });

  test('Array-based Query Batching: a batch is refused whole', async () => {
    const before = reached();
    expect(codeOf(await post(Array.from({ length: 10 }, () => ({ query: '{ units { code } }' }))))).toEqual([400, 'BAD_QUERY']);
    expect(reached()).toBe(before);
  });

  test('Directive Overloading: ten of one are refused, and so are as many as there is room for', async () => {
    for (const many of [10, 900]) expect(codeOf(await post({ query: `{ __typename ${'@include(if: true) '.repeat(many)} }` }))[0]).toBe(400);
    expect(codeOf(await post({ query: `{ __typename ${'@aa'.repeat(1_500)} }` }))).toEqual([400, 'QUERY_TOO_LARGE']);
  });

  test('Circular Query via Introspection: it is refused', async () => {
    expect(codeOf(await post({ query: `{ __schema { types { ${'fields { type { '.repeat(6)} name ${'} } '.repeat(6)} } } }` }))).toEqual([400, 'BAD_QUERY']);
  });

  test('Field Duplication: one field many times over costs as many words as are allowed, and is answered once', async () => {
    expect(codeOf(await post({ query: `{ ${'__typename '.repeat(limits.tokens)} }` }))).toEqual([400, 'QUERY_TOO_LARGE']);
    expect((await post({ query: `{ ${'__typename '.repeat(500)} }` })).text).toBe('{"data":{"__typename":"Query"}}\n');
  });

  test('Field Suggestions: a name that nearly is one is not told', async () => {
    const { text } = await post({ query: '{ unit { code } unitz { code } tickit { number } }' });
    expect(text).not.toMatch(/did you mean|units|"ticket\\?"/i);
  });

  test('GraphQL IDE (GraphiQL): the page is no secret, loads nothing from outside, and answers nobody without a token', async () => {
    const page = await gateway.send('/', { headers: { accept: 'text/html' } });
    expect([page.status, page.headers.get('content-security-policy')]).toEqual([200, expect.stringContaining("default-src 'self'")]);
    const asked = await gateway.send('/graphql', { headers: { accept: 'text/html' } });
    expect([asked.status, asked.headers.get('content-type')]).toEqual([400, expect.stringContaining('json')]);
  });

  test('Introspection: with a token alone', async () => {
    const introspection = JSON.stringify({ query: '{ __schema { types { name } } }' });
    expect((await gateway.send('/graphql', { method: 'POST', headers: json, body: introspection })).status).toBe(401);
    expect((await post(introspection)).status).toBe(200);
  });

  test('GET Method Query Support: for who says that it is no page\'s doing', async () => {
    expect(codeOf(await get({ query: '{ units { code } }' }))).toEqual([400, 'BAD_QUERY']);
    expect((await get({ query: '{ units { code } }' }, { 'apollo-require-preflight': '1' })).json.data.units).toHaveLength(2);
  });

  test('Mutation is allowed over GET (possible CSRF): it is not', async () => {
    const before = reached();
    expect(codeOf(await get({ query: mutation }, { 'apollo-require-preflight': '1' }))).toEqual([405, 'BAD_QUERY']);
    expect(codeOf(await get({ query: `query A { units { code } } ${mutation.replace('mutation', 'mutation B')}`, operationName: 'B' }, { 'apollo-require-preflight': '1' }))).toEqual([405, 'BAD_QUERY']);
    expect(reached()).toBe(before);
  });

  test.each(['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded; charset=application/json'])('POST based url-encoded query (possible CSRF): %s is refused, whatever its body', async (type) => {
    const before = reached();
    for (const body of [new URLSearchParams({ query: mutation }).toString(), JSON.stringify({ query: mutation }), `--x\r\ncontent-disposition: form-data; name="query"\r\n\r\n${mutation}\r\n--x--`]) {
      const [status] = codeOf(await post(body, { 'content-type': type }));
      expect([400, 415]).toContain(status);
    }
    expect(reached()).toBe(before);
  });

  test('Trace Mode: nothing of how long what took leaves', async () => {
    const { text } = await post({ query: '{ units { code openTickets } }' }, { ...json, 'apollo-federation-include-trace': 'ftv1', 'x-apollo-tracing': '1' });
    expect(JSON.parse(text)).toEqual({ data: { units: expect.any(Array) } });
  });

  test('Unhandled Errors Detection: what fails inside is one sentence and a trace id', async () => {
    const { json: { errors } } = await post({ query: '{ viewer }' });
    expect(errors).toEqual([{ message: expect.stringContaining('系统内部错误'), path: ['viewer'], extensions: { code: 'INTERNAL', facts: { traceId: expect.any(String) } } }]);
    expect((await post({ query: 'qwerty {abc}' })).json.errors![0].extensions).toEqual({ code: 'BAD_QUERY', facts: { reason: expect.any(String) } });
  });

  test('Unhandled Errors Detection (debug): no stack, whatever is asked for', async () => {
    const { text } = await post({ query: '{ viewer }', extensions: { debug: true } }, { ...json, 'x-debug': '1' });
    expect(text).not.toMatch(/stack|exception|node_modules|\.ts:|relation/i);
  });
});

/** The person's token is what every audit would bring. */
const withToken = (url: string, init: RequestInit = {}) => fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), ...person(), 'apollo-require-preflight': '1' } });

test('graphql-http finds no error in how the gateway speaks GraphQL over HTTP', async () => {
  const audits = serverAudits({ url: () => `${gateway.url}/graphql`, fetchFn: withToken });
  const results = await Promise.all(audits.map((audit) => audit.fn()));
  const of = (status: string) => results.filter((result) => result.status === status).map((result) => `${result.name}${'reason' in result ? `: ${result.reason}` : ''}`);
  process.stderr.write(`graphql-http: ${results.length} audits, ${of('ok').length} ok, ${of('notice').length} notices, ${of('warn').length} warnings, ${of('error').length} errors\n${[...of('warn'), ...of('notice'), ...of('error')].map((line) => `  ${line}\n`).join('')}`);
  expect(of('error')).toEqual([]);
});
