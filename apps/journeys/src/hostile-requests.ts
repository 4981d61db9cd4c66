import { gzipSync } from 'node:zlib';
import { below, chance, nasty, one, type Document, type Documents, type Draw } from './hostile-documents.ts';

/** A request over HTTP; one that no client library would send is given as the bytes themselves. */
export type Hostile = { kind: string } & ({ method: string; path: string; headers: Record<string, string>; body: Buffer | string | undefined } | { bytes: string });

const json = { 'content-type': 'application/json' };
const post = (kind: string, body: string | Buffer, headers: Record<string, string> = {}): Hostile => ({ kind, method: 'POST', path: '/graphql', headers: { ...json, ...headers }, body });
const asBody = (document: Document, more: object = {}): string => JSON.stringify({ ...document, ...more });

/** Whatever may come in at the gateway's door, by kind; about half of it is as it should be. */
export function hostileRequest(draw: Draw, documents: Documents, token: string): Hostile {
  const authorization = { authorization: `Bearer ${token}` };
  const document = documents.of(draw, chance(draw, 30) ? 'mutation' : 'query');
  const dice = below(draw, 100);
  if (dice < 50) return post('of the schema', asBody(document), authorization);
  if (dice < 68) return post('of the schema, mutilated', asBody({ ...document, query: mutilated(draw, document.query) }), authorization);
  if (dice < 78) return post('excessive', asBody({ query: one(draw, excessive)(1 + below(draw, 3_000)), variables: {} }), authorization);
  if (dice < 88) return post('no proper JSON', oddBody(draw, document), authorization);
  if (dice < 96) return oddHttp(draw, document, authorization);
  return { kind: 'no proper HTTP', bytes: one(draw, bytes)(token) };
}

/** Some of its words left out, doubled, changed for others, or for what is no word. */
function mutilated(draw: Draw, query: string): string {
  const words = query.split(/(\W)/);
  for (let times = 1 + below(draw, 4); times > 0; times--) {
    const at = below(draw, words.length);
    words.splice(at, 1 + below(draw, 2), ...one(draw, [[], [words[at]!, words[at]!], [one(draw, words)], [one(draw, ['{', '}', '(', ')', '$', '@', '...', '!', '"', '"""', '\\', '#', '&', '|', '\ufeff', '\0', '__schema', 'on', 'null', '_entities', '_service', '1.', '-'])], [one(draw, nasty)]]));
  }
  return words.join('');
}

const excessive: ((many: number) => string)[] = [
  (many) => '{ tickets { nodes '.repeat(many) + '}'.repeat(2 * many), (many) => `{ ${'__typename '.repeat(many)}}`, (many) => `{ ${Array.from({ length: many }, (_, at) => `a${at}: __typename`).join(' ')} }`,
  (many) => `{ __typename ${'@include(if: true) '.repeat(many)}}`, (many) => `{ __typename ${'@x'.repeat(many)} }`, (many) => `{ ...f } ${Array.from({ length: many }, (_, at) => `fragment f${at || ''} on Query { ...f${(at + 1) % many || ''} }`).join(' ')}`,
  (many) => `query (${Array.from({ length: many }, (_, at) => `$v${at}: Int`).join(' ')}) { __typename }`, (many) => `{ tickets(first: ${'9'.repeat(many)}) { totalCount } }`, (many) => `{ ticket(number: ${'['.repeat(many)}${']'.repeat(many)}) { id } }`,
  (many) => `{ tickets(filter: ${'{ a: '.repeat(many)}1${'}'.repeat(many)}) { totalCount } }`, (many) => `{ ticket(number: """${'\\"""'.repeat(many)}""") { id } }`, (many) => `${'#'.repeat(many)}\n{ __typename }`, (many) => `{ tickets(first: ${many * 1000}) { nodes { id } } }`,
  (many) => `{ __schema { types { ${'ofType { '.repeat(many)} name ${'}'.repeat(many)} } } }`, (many) => `${'query A { __typename } '.repeat(many)}`, (many) => `{ __type(name: "${'x'.repeat(many)}") { name } }`, (many) => `subscription { ${'a '.repeat(many)} }`,
  (many) => `{ orgUnits(first: 100) { nodes { parent { children { ${'parent { children { '.repeat(many % 6)} code ${'} }'.repeat(many % 6)} } } } } }`,
];

function oddBody(draw: Draw, document: Document): string {
  const odd = one(draw, [null, 0, -1, 1e308, true, '', 'x', [], [null], {}, { __proto__: null }, [document], { 0: 'x', length: 1 }]);
  const query = JSON.stringify(document.query);
  return one<() => string>(draw, [
    () => asBody(document, { variables: odd }), () => asBody(document, { operationName: odd }), () => asBody(document, { extensions: odd }), () => asBody(document, { query: odd }), () => JSON.stringify(odd), () => JSON.stringify([document, document]),
    () => `{"query": ${query}, "query": "{ __typename }"}`, () => `{"__proto__": {"query": ${query}}, "query": ${query}, "constructor": {"prototype": {}}}`, () => `{"query": ${query}, "variables": {"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}}`,
    () => asBody(document).slice(0, below(draw, 200)), () => `${asBody(document)}x`, () => `\ufeff${asBody(document)}`, () => `{"query": "\\ud800", "variables": ${'['.repeat(5_000)}${']'.repeat(5_000)}}`, () => `{'query': '{ __typename }'}`, () => '{"query": "{ __typename }", "variables": {"a": 1e999, "b": -0, "c": 0x1}}',
    () => asBody(document, { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }), () => `{"query":"{ __typename }","x":"${'x'.repeat(1_100_000)}"}`, () => '', () => '\0', () => ' '.repeat(10_000),
  ])();
}

const types = ['application/json', 'application/json; charset=utf-8', 'application/json; charset=gb18030', 'application/graphql-response+json', 'application/graphql', 'text/plain', 'text/json', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'multipart/form-data', 'application/xml', '*/*', 'x', '', 'application/json, text/plain'];

function oddHttp(draw: Draw, document: Document, authorization: Record<string, string>): Hostile {
  const body = asBody(document);
  const path = one(draw, ['/graphql', '/graphql/', '//graphql', '/GraphQL', '/graphql?query={__typename}', '/', '/queues', '/queues/hotline/', '/queues/../snapshot', '/queues/hotline/api/queues', '/snapshot', '/events', '/metrics', '/health/live', '/health/../graphql', '/.env', '/%2e%2e/%2e%2e/etc/passwd', '/%00', '/%E0%A4%A', `/${'x'.repeat(4_000)}`, '/graphql?query=%7B__typename%7D&variables=%7B', '/graphql?variables=[1]&query={__typename}&operationName=x', '/graphql?extensions=x&query={__typename}']);
  const headers = one<Record<string, string>>(draw, [
    {}, { 'apollo-require-preflight': '1' }, { accept: 'text/html' }, { accept: 'application/graphql-response+json' }, { accept: 'image/png' }, { accept: ';;q=x' }, { 'accept-encoding': 'x;q=9' }, { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    { authorization: 'Basic eDp5' }, { authorization: 'Bearer' }, { authorization: `Bearer ${authorization.authorization}` }, { authorization: `Bearer ${'x'.repeat(8_000)}` }, { authorization: 'Bearer a.b.c' }, { authorization: 'Bearer {}' }, { cookie: `bangban-queues=${'x'.repeat(1_000)}` }, { cookie: 'bangban-queues=a.b.c; ; =' },
    { 'x-forwarded-for': "'; --" }, { 'x-trace-id': '../../x' }, { 'x-http-method-override': 'DELETE' }, { 'if-none-match': '*' }, { range: 'bytes=0-0' }, { expect: '100-continue' }, { te: 'trailers' }, { upgrade: 'websocket', connection: 'upgrade' }, { 'content-encoding': 'gzip' }, { 'content-encoding': 'br, gzip' }, { 'x-long': 'x'.repeat(6_000) },
  ]);
  const method = one(draw, ['GET', 'POST', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND']);
  const content = chance(draw, 20) ? gzipSync(body) : chance(draw, 20) ? Buffer.from([0xff, 0xfe, 0x00, 0xd8]) : body;
  return { kind: 'odd HTTP', method, path, headers: { ...authorization, 'content-type': one(draw, types), ...headers }, body: ['GET', 'HEAD', 'TRACE', 'OPTIONS'].includes(method) ? undefined : content };
}

const head = (first: string, ...headers: string[]) => `${[first, 'Host: x', 'Connection: close', ...headers].join('\r\n')}\r\n\r\n`;
const bytes: ((token: string) => string)[] = [
  () => 'GET / HTTP/9.9\r\n\r\n', () => '\r\n\r\n\r\n', () => 'x', () => '\0\0\0\0', () => 'GET /graphql\r\n\r\n', () => 'POST /graphql HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n', () => head('GET /graphql?query={__typename}#x HTTP/1.1'), () => head('GET \x00 HTTP/1.1'), () => head('GET http://evil.example/graphql HTTP/1.1'),
  () => head('POST /graphql HTTP/1.1', 'Content-Type: application/json', 'Transfer-Encoding: chunked') + 'zz\r\n{}\r\n0\r\n\r\n', () => head('POST /graphql HTTP/1.1', 'Content-Type: application/json', 'Transfer-Encoding: chunked', 'Content-Length: 4') + '2\r\n{}\r\n0\r\n\r\n', () => head('POST /graphql HTTP/1.1', 'Content-Type: application/json', 'Content-Length: -1') + '{}',
  (token) => head('POST /graphql HTTP/1.1', `Authorization: Bearer ${token}`, 'Content-Type: application/json', 'Transfer-Encoding: chunked') + ['{"query":', '"{ __typ', 'ename }"}'].map((part) => `${part.length.toString(16)}\r\n${part}\r\n`).join('') + '0\r\n\r\n', () => head('POST /graphql HTTP/1.1', 'Content-Length: 10', 'Content-Length: 11') + '{}', () => head('GET / HTTP/1.1', `X: ${'x'.repeat(20_000)}`),
  () => head('GET / HTTP/1.1', ...Array.from({ length: 3_000 }, (_, at) => `x${at}: y`)), () => head('GET / HTTP/1.1', 'x\x01y: z'), () => head('GET / HTTP/1.1', 'Host: a', 'Host: b'), () => head(`GET /${'a'.repeat(70_000)} HTTP/1.1`), () => head('CONNECT evil.example:443 HTTP/1.1'), () => head('PRI * HTTP/2.0') + 'SM\r\n\r\n', () => head('GET / HTTP/1.1', 'Expect: nonsense'), () => head('OPTIONS * HTTP/1.1'), () => '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
];
