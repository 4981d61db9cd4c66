import type { Behaviour } from './stub-service.ts';
import { Subgraph } from '../src/subgraph.ts';
import { RunningGateway } from './running-gateway.ts';

let gateway: RunningGateway;
beforeAll(async () => { gateway = await RunningGateway.start(); });
afterAll(() => gateway.stop());
afterEach(() => { gateway.hotline.behaviour = 'answers'; gateway.directory.behaviour = 'answers'; });

const both = '{ units { code } tickets { edges { node { number } } } }';
const leak = /http|127\.0\.0\.1|localhost|:\d{4,5}|ECONN|hunter2|stack|<html|query|undici|fetch/i;

describe('a service that cannot answer costs its own fields', () => {
  const behaviours: Behaviour[] = ['hangs', 'trickles', 'garbles', 'garblesJson', 'fails', 'failsWithJson', 'failsWithErrors', 'refusesTheGateway', 'breaksOff'];

  test.each(behaviours)('[X.20] when hotline %s, the rest arrives in time, and it is back with the next request', async (behaviour) => {
    gateway.hotline.behaviour = behaviour;
    await expectOnlyHotlineMissing();
    gateway.hotline.behaviour = 'answers';
    await expectAllThere();
  });

  test('[X.20] when hotline is down, the rest arrives in time, and it is back with the next request', async () => {
    await gateway.hotline.stop();
    await expectOnlyHotlineMissing();
    await gateway.hotline.start();
    await expectAllThere();
  });

  test('an entity of a service that is down keeps what others know of it, and the error tells where', async () => {
    gateway.directory.behaviour = 'fails';
    const { json } = await gateway.ask('{ ticket(number: "SY1") { title handlingUnit { code name } } }');
    expect(json.data).toEqual({ ticket: { title: '停水', handlingUnit: { code: 'A', name: null } } });
    expect(json.errors).toMatchObject([{ path: ['ticket', 'handlingUnit'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', facts: { service: 'directory' } } }]);
  });
});

test('[X.20] calls that follow one another share the time: both services hanging, it still arrives', async () => {
  gateway.hotline.behaviour = 'hangs';
  gateway.directory.behaviour = 'hangs';
  const start = performance.now();
  const { json } = await gateway.ask('{ units { openTickets } tickets { edges { node { handlingUnit { name } } } } }');
  expect(performance.now() - start).toBeLessThan(2_100);
  expect(json.data).toEqual({ units: null, tickets: null });
  expect(json.errors!.map(({ path, extensions }: any) => [path[0], extensions.facts.service])).toEqual(expect.arrayContaining([['units', 'directory'], ['tickets', 'hotline']]));
});

test.each(['hangs', 'breaksOff', 'garbles', 'fails'] as const)('where a service %s over a mutation, nobody is told that it was not done, but how to ask again', async (behaviour) => {
  gateway.hotline.behaviour = behaviour;
  const { json } = await gateway.ask('mutation { fileTicket(title: "停水") { number } }');
  expect(json.errors).toEqual([{ message: '“hotline”服务没有及时答复，您的提交可能已经办理，也可能没有；请稍后用同一请求号重试，不会重复办理。', path: ['fileTicket'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', facts: { service: 'hotline', outcome: 'UNKNOWN' } } }]);
});

describe('a refusal of a service', () => {
  test('passes with its sentence, code, facts and path', async () => {
    const { status, json } = await gateway.ask('{ units { code } secretUnit { code } }');
    expect(status).toBe(200);
    expect(json.data.units).toHaveLength(2);
    expect(json.errors).toEqual([{ message: expect.stringContaining('没有办理此事项的权限'), path: ['secretUnit'], extensions: { code: 'FORBIDDEN', facts: {} } }]);
  });

  test('on an entity in a list bears the path of that very element', async () => {
    const { json } = await gateway.ask('{ tickets { edges { node { handlingUnit { name } } } } }');
    expect(json.data.tickets.edges.map((edge: any) => edge.node.handlingUnit.name)).toEqual(['甲局', null]);
    expect(json.errors).toMatchObject([{ path: ['tickets', 'edges', 1, 'node', 'handlingUnit', 'name'], extensions: { code: 'NOT_FOUND', facts: { what: '单位', id: 'B' } } }]);
  });

  test('that is not on the closed list keeps nothing but the trace id of the answer', async () => {
    const { json, text, headers } = await gateway.ask('{ viewer }');
    expect(json.errors).toMatchObject([{ path: ['viewer'], extensions: { code: 'INTERNAL', facts: { traceId: headers.get('x-trace-id') } } }]);
    expect(text).not.toMatch(/relation|officer"/);
  });
});

async function expectOnlyHotlineMissing(): Promise<void> {
  const start = performance.now();
  const { status, json, text } = await gateway.ask(both);
  expect(performance.now() - start).toBeLessThan(2_100);
  expect(status).toBe(200);
  expect(json.data).toEqual({ units: [{ code: 'A' }, { code: 'B' }], tickets: null });
  expect(json.errors).toEqual([{ message: '“hotline”服务暂时不可用，其余内容不受影响；请稍后重试。', path: ['tickets'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', facts: { service: 'hotline' } } }]);
  expect(text).not.toMatch(leak);
}

async function expectAllThere(): Promise<void> {
  const { json } = await gateway.ask(both);
  expect(json.errors).toBeUndefined();
  expect(json.data.tickets.edges).toHaveLength(2);
}

test('what comes too late for an answer is not done after all', async () => {
  const hotline = new Subgraph('hotline', gateway.hotline.url);
  const post = (until: number) => hotline.post(JSON.stringify({ query: 'mutation { fileTicket(title: "x") { number } }' }), {}, until).then(() => 'answered', ({ name }: Error) => name);
  expect(await post(performance.now() + 1_000)).toBe('answered');
  const before = gateway.hotline.received.length;
  expect(await Promise.all(Array.from({ length: 20 }, () => post(performance.now() - 1)))).toEqual(Array.from({ length: 20 }, () => 'TimeoutError'));
  expect(await post(performance.now() + 1_000)).toBe('answered');
  expect(gateway.hotline.received.length).toBe(before + 1);
  await hotline.close();
});
