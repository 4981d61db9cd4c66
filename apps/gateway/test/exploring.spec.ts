import { readFileSync } from 'node:fs';
import { Supergraph } from '@apollo/federation-internals';
import { getIntrospectionQuery, parse, validate } from 'graphql';
import { firstQuery } from '../src/explorer.controller.ts';
import { RunningGateway } from './running-gateway.ts';

const introspection = getIntrospectionQuery();

describe('in development', () => {
  let gateway: RunningGateway;
  beforeAll(async () => { gateway = await RunningGateway.start({ corsOrigins: ['https://front.example'] }); });
  afterAll(() => gateway.stop());

  test.each([introspection, '{ __typename }', '{ __type(name: "Ticket") { name } }'])('the schema may be read without a token', async (query) => {
    const { status, json } = await gateway.ask(query, { token: '' });
    expect([status, json.errors]).toEqual([200, undefined]);
    expect(json.data).toBeTruthy();
  });

  test('an empty Bearer, as the header pane starts with, counts as none', async () => {
    const { status } = await gateway.send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', authorization: 'Bearer ' }, body: JSON.stringify({ query: introspection }) });
    expect(status).toBe(200);
  });

  test.each([
    ['a field beside it', '{ __typename units { code } }'],
    ['a fragment', '{ ...f } fragment f on Query { units { code } }'],
    ['another operation', 'query A { __typename } query B { units { code } }'],
    ['a mutation', 'mutation { __typename }'],
  ])('the schema and %s may not', async (_, query) => {
    expect((await gateway.ask(query, { token: '' })).status).toBe(401);
  });

  test('the explorer names no asset of another host', async () => {
    const { status, text, headers } = await gateway.send('/');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(text).toContain('YogaGraphiQL');
    expect(text).not.toMatch(/<(script|img|iframe)[^>]+src=["']?(https?:)?\/\//i);
    expect(text).not.toMatch(/<link[^>]+href=["']?(https?:)?\/\//i);
    expect(text).not.toMatch(/url\(\s*["']?(https?:)?\/\//i);
    expect(text).not.toMatch(/@import/i);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  test('the query the explorer starts with is one of this platform', () => {
    const supergraph = Supergraph.build(readFileSync(new URL('../supergraph.graphql', import.meta.url), 'utf8'));
    expect(validate(supergraph.apiSchema().toGraphQLJSSchema(), parse(firstQuery))).toEqual([]);
  });

  test('only configured origins may read answers', async () => {
    const from = (origin: string) => gateway.send('/health/live', { headers: { origin } });
    expect((await from('https://front.example')).headers.get('access-control-allow-origin')).toBe('https://front.example');
    expect((await from('https://other.example')).headers.get('access-control-allow-origin')).toBeNull();
  });

  test('readiness names the service that is down; the process is alive all the while', async () => {
    expect((await gateway.send('/health/ready')).json).toEqual({ status: 'up', services: { directory: 'up', hotline: 'up', liaison: 'up' } });
    await gateway.hotline.stop();
    const ready = await gateway.send('/health/ready');
    expect([ready.status, ready.json]).toEqual([503, { status: 'down', services: { directory: 'up', hotline: 'down', liaison: 'down' } }]);
    expect((await gateway.send('/health/live')).status).toBe(200);
    await gateway.hotline.start();
  });

  test('the maker of the gateway is told nothing', () => {
    expect(process.env.APOLLO_TELEMETRY_DISABLED).toBe('true');
  });
});

describe('in production', () => {
  let gateway: RunningGateway;
  beforeAll(async () => { gateway = await RunningGateway.start({ production: true }); });
  afterAll(() => gateway.stop());

  test('the schema is not for anonymous callers', async () => {
    expect((await gateway.ask(introspection, { token: '' })).status).toBe(401);
    expect((await gateway.ask(introspection)).json.data.__schema.types.length).toBeGreaterThan(5);
  });
});
