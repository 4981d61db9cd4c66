import { RunningGateway } from './running-gateway.ts';

let gateway: RunningGateway;
beforeAll(async () => { gateway = await RunningGateway.start(); });
afterAll(() => gateway.stop());

const inside = ['accept', 'authorization', 'connection', 'content-length', 'content-type', 'host', 'x-trace-id'];
const foreign = {
  'x-trace-id': 'trace-of-the-caller', 'x-request-id': 'x', 'x-forwarded-for': '10.0.0.1', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', forwarded: 'for=10.0.0.1', 'x-real-ip': '10.0.0.1',
  'apollo-query-plan-experimental': '1', 'apollo-federation-include-trace': 'ftv1', 'apollo-require-preflight': '1', 'apollographql-client-name': 'x', 'x-apollo-operation-name': 'x',
  cookie: 'bangban-queues=x', 'proxy-authorization': 'Bearer x', 'x-actor': '{"kind":"SYSTEM"}', 'x-original-url': '/queues', 'x-http-method-override': 'DELETE', traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01', baggage: 'x=y', 'x-user': 'officer:o-1',
};

test('no header of a caller reaches a service: it gets the gateway\'s own token, trace and form, and nothing else', async () => {
  const { headers } = await gateway.send('/graphql', { method: 'POST', headers: { ...foreign, 'content-type': 'application/json', authorization: `bearer   ${gateway.token}` }, body: JSON.stringify({ query: '{ units { code openTickets } }' }) });
  for (const service of [gateway.directory, gateway.hotline]) {
    const received = service.received.at(-1)!;
    expect(Object.keys(received.headers).sort()).toEqual(inside);
    expect(received.headers).toMatchObject({ 'content-type': 'application/json', accept: 'application/json', 'x-trace-id': headers.get('x-trace-id') });
    expect(Object.values(received.headers).join()).not.toContain(gateway.token);
  }
  expect(headers.get('x-trace-id')).not.toBe(foreign['x-trace-id']);
});

test('nor does anything beside query, variables and name of the operation', async () => {
  await gateway.send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${gateway.token}` }, body: JSON.stringify({ query: '{ units { code } }', extensions: { ftv1: true, actor: { kind: 'SYSTEM' } }, actor: 'x', variables: { extra: 1 } }) });
  expect(JSON.parse(gateway.directory.received.at(-1)!.body)).toEqual({ query: '{units{code}}', variables: {} });
});
