import { readFileSync } from 'node:fs';
import { Supergraph } from '@apollo/federation-internals';
import { parse, type OperationDefinitionNode } from 'graphql';
import { request } from 'node:http';
import { connect } from 'node:net';
import { costOf, limits } from '../src/limits.ts';
import { RunningGateway } from './running-gateway.ts';
import { hotlineSchema } from './small-supergraph.ts';

let gateway: RunningGateway;
beforeAll(async () => { gateway = await RunningGateway.start(); });
afterAll(() => gateway.stop());

const parents = (n: number) => '{ parent '.repeat(n) + '{ code }' + ' }'.repeat(n);
const aliased = (n: number) => Array.from({ length: n }, (_, i) => `a${i}: code`).join(' ');

const tooLarge: [string, string, object][] = [
  ['deeper than allowed', `{ units ${parents(limits.depth)} }`, { limit: '嵌套层数', max: limits.depth }],
  ['deeper than allowed through fragments', `{ units { ...a } } fragment a on OrgUnit ${parents(6)} `.replace('{ code }', '{ ...b }') + `fragment b on OrgUnit ${parents(6)}`, { limit: '嵌套层数', max: limits.depth }],
  ['of too many aliases', `{ units { ${aliased(limits.aliases + 1)} } }`, { limit: '别名个数', max: limits.aliases }],
  ['of too many tokens', `{ units { ${'code '.repeat(limits.tokens)} } }`, { limit: '语句词数', max: limits.tokens }],
  ['too costly', '{ tickets(first: 5000) { edges { node { number title } } } }', { limit: '查询成本', max: limits.cost }],
  ['too costly by fragments that multiply', `{ units { ...f0 } } ${Array.from({ length: 10 }, (_, i) => `fragment f${i} on OrgUnit { ${i < 9 ? `...f${i + 1} ... on OrgUnit { ...f${i + 1} } ... on OrgUnit { ...f${i + 1} } ... on OrgUnit { ...f${i + 1} }` : 'code'} }`).join(' ')}`, { limit: '查询成本', max: limits.cost }],
];

test.each(tooLarge)('a query that is %s is refused with 400 and the limit, and reaches no service', async (_, query, facts) => {
  const before = gateway.hotline.received.length + gateway.directory.received.length;
  const { status, json } = await gateway.ask(query);
  expect(status).toBe(400);
  expect(json.errors![0]).toMatchObject({ message: expect.stringContaining('请缩小范围或分页查询'), extensions: { code: 'QUERY_TOO_LARGE', facts } });
  expect(json.data).toBeUndefined();
  expect(gateway.hotline.received.length + gateway.directory.received.length).toBe(before);
});

test('the page size counts where it stands in a variable, too', async () => {
  const { status, json } = await gateway.ask('query ($n: Int) { tickets(first: $n) { edges { node { number title } } } }', { variables: { n: 5000 } });
  expect([status, json.errors![0].extensions.code]).toEqual([400, 'QUERY_TOO_LARGE']);
});

test('what one page size cost says nothing of another, and a variable of the wrong type is refused every time', async () => {
  const query = 'query ($n: Int, $with: Boolean = true) { tickets(first: $n) { edges { node { number title @include(if: $with) } } } }';
  const ask = async (variables: Record<string, unknown>) => { const { json } = await gateway.ask(query, { variables }); return json.errors?.[0].extensions.code ?? 'answered'; };
  for (let again = 0; again < 2; again++) {
    expect([await ask({ n: 20 }), await ask({ n: 5000 }), await ask({ n: 20, with: false }), await ask({ n: 4000, with: false }), await ask({ n: '20' })]).toEqual(['answered', 'QUERY_TOO_LARGE', 'answered', 'QUERY_TOO_LARGE', 'BAD_QUERY']);
  }
});

test('no page size is another than a page size of null, which has no default', async () => {
  const ask = async (variables: Record<string, unknown>) => { const { json } = await gateway.ask('query ($n: Int = 5000) { tickets(first: $n) { edges { node { title number } } } }', { variables }); return json.errors?.[0].extensions.code ?? 'answered'; };
  expect([await ask({ n: null }), await ask({}), await ask({ n: null })]).toEqual(['answered', 'QUERY_TOO_LARGE', 'answered']);
});

test.each([
  ['the empty name', { query: '{ tickets(first: 5000) { edges { node { number title } } } }', operationName: '' }],
  ['a name that is not there', { query: 'query A { units { code } }', operationName: 'B' }],
  ['no name where there are two', { query: 'query A { units { code } } query B { units { code } }' }],
])('an operation by %s is refused, and reaches no service', async (_, body) => {
  const before = gateway.hotline.received.length + gateway.directory.received.length;
  const { status, json } = await gateway.send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${gateway.token}` }, body: JSON.stringify(body) });
  expect([status, json.errors![0].extensions.code]).toEqual([400, 'BAD_QUERY']);
  const get = await gateway.send(`/graphql?operationName=&query=${encodeURIComponent('mutation { fileTicket(title: "x") { number } }')}`, { headers: { authorization: `Bearer ${gateway.token}`, 'apollo-require-preflight': '1' } });
  expect(get.status).toBe(400);
  expect(gateway.hotline.received.length + gateway.directory.received.length).toBe(before);
});

test('of ten thousand wrong values the first is told, every time', async () => {
  const query = 'query ($codes: [Int!]) { tickets(first: 3, codes: $codes) { edges { node { number } } } }';
  expect((await gateway.ask(query, { variables: { codes: [1] } })).status).toBe(200);
  for (let again = 0; again < 2; again++) {
    const { status, json, text } = await gateway.ask(query, { variables: { codes: Array.from({ length: 10_000 }, () => 7.5) } });
    expect([status, json.errors!.length, json.errors![0].extensions.code]).toEqual([400, 1, 'BAD_QUERY']);
    expect(text.length).toBeLessThan(1_000);
  }
});

test('a list of 50 tickets with thirty fields, their units and steps fits', () => {
  const thirty = Array.from({ length: 30 }, (_, i) => `f${i}: title`).join(' ');
  const document = parse(`{ tickets(first: 50) { edges { node { ${thirty} handlingUnit { code openTickets } steps { name at } } } } }`);
  const cost = costOf(hotlineSchema, document, document.definitions[0] as OperationDefinitionNode);
  expect(cost).toBeGreaterThan(1_500);
  expect(cost).toBeLessThan(limits.cost);
});

const schema = Supergraph.build(readFileSync(new URL('../supergraph.graphql', import.meta.url), 'utf8')).apiSchema().toGraphQLJSSchema();
const cost = (query: string) => costOf(schema, parse(query), parse(query).definitions[0] as OperationDefinitionNode);

test('a thousand rows in one text are asked for once a request', () => {
  expect(cost('{ exportTickets { csv rows endCursor hasNextPage } }')).toBeLessThan(limits.cost);
  expect(cost('{ a: exportTickets { csv } b: exportTickets { csv } }')).toBeGreaterThan(limits.cost);
});

describe('lists without pages', () => {
  const there = (n: number) => '{ parent { children '.repeat(n) + '{ code }' + ' } }'.repeat(n);

  test('going up and down the units many times over is refused: each time may be every unit', () => {
    expect(cost(`{ orgUnits(first: 100) { nodes ${there(4)} } }`)).toBeGreaterThan(limits.cost);
    expect(cost(`{ tickets(first: 20) { nodes { handlingUnit ${there(3)} } } }`)).toBeGreaterThan(limits.cost);
    expect(cost('{ orgUnits(first: 100) { nodes { officers { unit { officers { unit { officers { code } } } } } } } }')).toBeGreaterThan(limits.cost);
  });

  test('every unit with its officers, and the tree of units, fit', () => {
    expect(cost('{ orgUnits(first: 100) { nodes { code name officers { code title } children { code } } } }')).toBeLessThan(limits.cost);
    expect(cost('{ orgUnit(code: "SY") { children { code name children { code name officers { code } } } } }')).toBeLessThan(limits.cost);
  });
});

const badQueries: [string, string, Record<string, unknown>][] = [
  ['a syntax error', '{ units { code ', {}],
  ['an empty document', '   ', {}],
  ['an unknown field', '{ units { nonsense } }', {}],
  ['an unknown argument', '{ units(x: 1) { code } }', {}],
  ['a variable of the wrong type', 'query ($n: Int) { tickets(first: $n) { edges { node { number } } } }', { n: 'many' }],
  ['a missing variable', 'query ($n: ID!) { ticket(number: $n) { number } }', {}],
  ['an undefined variable', '{ ticket(number: $n) { number } }', {}],
  ['a fragment in a circle', '{ units { ...f } } fragment f on OrgUnit { ...f }', {}],
  ['two operations and no name', 'query A { units { code } } query B { units { code } }', {}],
  ['another field under the name __typename', '{ units { __typename: code } }', {}],
  ['another object under the name __typename', '{ __typename: units { code } }', {}],
  ['a subscription', 'subscription { units { code } }', {}],
  ['a service\'s own entry point', '{ _service { sdl } }', {}],
  ['a wrong directive argument', 'query ($b: Boolean) { units @include(if: $b) { code } }', {}],
];

test.each(badQueries)('%s is refused with 400 and BAD_QUERY', async (_, query, variables) => {
  const { status, json } = await gateway.ask(query, { variables });
  expect(status).toBe(400);
  expect(json.errors![0]).toMatchObject({ message: expect.stringMatching(/^查询语句有误/), extensions: { code: 'BAD_QUERY', facts: { reason: expect.any(String) } } });
});

const json = { 'content-type': 'application/json' };
const unusual: [string, string, RequestInit, number, string][] = [
  ['an unknown path', '/nowhere', {}, 404, 'NOT_FOUND'],
  ['PUT', '/graphql', { method: 'PUT', headers: json, body: '{}' }, 405, 'BAD_QUERY'],
  ['a mutation by GET', '/graphql?query=mutation{fileTicket(title:"x"){number}}', { headers: { 'apollo-require-preflight': 'yes' } }, 405, 'BAD_QUERY'],
  ['a GET that a foreign page could send', '/graphql?query={units{code}}', {}, 400, 'BAD_QUERY'],
  ['a body over 1 MB', '/graphql', { method: 'POST', headers: json, body: JSON.stringify({ query: `#${'x'.repeat(limits.bodyBytes)}` }) }, 413, 'QUERY_TOO_LARGE'],
  ['an unknown content type', '/graphql', { method: 'POST', headers: { 'content-type': 'application/xml' }, body: '<q/>' }, 415, 'BAD_QUERY'],
  ['a form', '/graphql', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={units{code}}' }, 400, 'BAD_QUERY'],
  ['broken JSON', '/graphql', { method: 'POST', headers: json, body: '{"query":' }, 400, 'BAD_QUERY'],
  ['no body', '/graphql', { method: 'POST', headers: json }, 400, 'BAD_QUERY'],
  ['a batch', '/graphql', { method: 'POST', headers: json, body: '[{"query":"{units{code}}"}]' }, 400, 'BAD_QUERY'],
  ['a persisted query', '/graphql', { method: 'POST', headers: json, body: '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}' }, 400, 'BAD_QUERY'],
  ['variables that are a list', '/graphql', { method: 'POST', headers: json, body: '{"query":"{units{code}}","variables":[1]}' }, 400, 'BAD_QUERY'],
  ['a name of no operation', '/graphql', { method: 'POST', headers: json, body: '{"query":"{units{code}}","operationName":"B"}' }, 400, 'BAD_QUERY'],
  ['a malformed address', '/%E0%A4%A', {}, 400, 'BAD_QUERY'],
];

test.each(unusual)('%s is answered in JSON', async (_, path, init, status, code) => {
  const answer = await gateway.send(path, { ...init, headers: { ...(init.headers as object), authorization: `Bearer ${gateway.token}` } });
  expect([answer.status, answer.json.errors?.[0].extensions.code]).toEqual([status, code]);
  expect(answer.json.errors![0].message).toMatch(/\p{Script=Han}/u);
});

test('a strange Host header does not break the gateway', async () => {
  const status = await new Promise((answered, failed) => {
    const sent = request(gateway.url + '/graphql', { method: 'POST', headers: { ...json, host: 'a b[', authorization: `Bearer ${gateway.token}` } }, (response) => { response.resume(); answered(response.statusCode); });
    sent.on('error', failed).end(JSON.stringify({ query: '{ units { code } }' }));
  });
  expect(status).toBeLessThan(500);
});

test('bytes that are no HTTP are answered with 400', async () => {
  const first = await new Promise<string>((answered, failed) => {
    const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1', () => socket.write('nonsense\r\n\r\n'));
    socket.once('data', (data) => { answered(data.toString()); socket.destroy(); }).once('error', failed);
  });
  expect(first).toMatch(/^HTTP\/1\.1 400/);
});
