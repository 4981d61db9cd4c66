import { keyFiles, TrustedCallers } from '@bangban/platform';
import { Rates } from '../src/rates.ts';
import { RunningGateway } from './running-gateway.ts';

const generous = { requests: 1e6, cost: 1e9, visitorRequests: 1e6, failedSignIns: 1e6 };
const question = 'query ($code: String!) { followUp(number: "SY1", code: $code) }';
const ask = async (gateway: RunningGateway, query: string, variables: Record<string, unknown> = { code: 'x' }, headers: Record<string, string> = {}) =>
  gateway.send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query, variables }) });

describe.each([['in production', true], ['in development', false]])('[7.18] without a token, %s,', (_, production) => {
  let gateway: RunningGateway;
  beforeAll(async () => { gateway = await RunningGateway.start({ production, rates: new Rates(generous) }); });
  afterAll(() => gateway.stop());

  test.each([question, '{ __typename followUp(number: "SY1", code: "x") }', '{ mine: followUp(number: "SY1", code: "x") }'])('a visitor asks by number and code: %s', async (query) => {
    const { status, json } = await ask(gateway, query);
    expect([status, json.errors, Object.values(json.data!)]).toEqual([200, undefined, expect.arrayContaining(['SY1 办理中'])]);
    expect(await TrustedCallers.fromFile('hotline', keyFiles(gateway.keys).trusted).actor(gateway.hotline.received.at(-1)!.authorization)).toEqual({ kind: 'VISITOR' });
  });

  test.each([['{ serviceToRate(token: "T") }', '企业开办'], ['mutation { rateService(token: "T") }', 'T 已评价'], ['mutation { __typename mine: rateService(token: "T") }', 'T 已评价']])('a visitor rates what he holds a receipt for: %s', async (query, answer) => {
    const { status, json } = await ask(gateway, query);
    expect([status, json.errors, Object.values(json.data!)]).toEqual([200, undefined, expect.arrayContaining([answer])]);
    expect(await TrustedCallers.fromFile('hotline', keyFiles(gateway.keys).trusted).actor(gateway.hotline.received.at(-1)!.authorization)).toEqual({ kind: 'VISITOR' });
  });

  test.each(['mutation { rateService(token: "T") }', 'mutation rate { rateService(token: "T") }'])('[2.14] a link rates nothing: by GET, %s reaches no service', async (query) => {
    const before = gateway.hotline.received.length;
    for (const headers of <Record<string, string>[]>[{}, { 'x-apollo-operation-name': 'rate', 'apollo-require-preflight': 'true' }, { 'content-type': 'application/json' }]) {
      const { status, json } = await gateway.send(`/graphql?query=${encodeURIComponent(query)}`, { headers });
      expect(status).toBeGreaterThanOrEqual(400);
      expect(json.data).toBeUndefined();
    }
    expect(gateway.hotline.received.length).toBe(before);
  });

  test.each([
    ['another mutation beside it', 'mutation { rateService(token: "T") fileTicket(title: "x") { number } }'],
    ['two ratings in one request', 'mutation { a: rateService(token: "T") b: rateService(token: "U") }'],
    ['a question of that name', '{ rateService(token: "T") }'],
    ['a mutation that is a question', 'mutation { serviceToRate(token: "T") }'],
    ['a fragment of mutations', 'mutation { ...f } fragment f on Mutation { rateService(token: "T") }'],
    ['a rating beside a question', 'query A { serviceToRate(token: "T") } mutation B { rateService(token: "T") }'],
    ['the schema as a mutation', 'mutation { __typename }'],
    ['a subscription', 'subscription { rateService(token: "T") }'],
    ['another field', '{ units { code } }'],
    ['another field beside it', '{ followUp(number: "SY1", code: "x") units { code } }'],
    ['two tries in one request', '{ a: followUp(number: "SY1", code: "x") b: followUp(number: "SY1", code: "y") }'],
    ['a fragment', '{ ...f } fragment f on Query { followUp(number: "SY1", code: "x") units { code } }'],
    ['an inline fragment', '{ ... { followUp(number: "SY1", code: "x") tickets { edges { node { title } } } } }'],
    ['another operation', 'query A { followUp(number: "SY1", code: "x") } query B { units { code } }'],
    ['another operation with the same', 'query A { followUp(number: "SY1", code: "x") } query B { followUp(number: "SY1", code: "y") }'],
    ['a mutation', 'mutation { fileTicket(title: "x") { number } }'],
    ['a mutation of that name', 'mutation { followUp(number: "SY1", code: "x") }'],
    ['another field under that name', '{ followUp: units { code } }'],
    ['the schema beside it', '{ followUp(number: "SY1", code: "x") __schema { types { name } } }'],
    ['no language', 'followUp'],
  ])('%s is refused with 401 and reaches no service', async (_what, query) => {
    const before = gateway.hotline.received.length + gateway.directory.received.length;
    const { status, json } = await ask(gateway, query);
    expect([status, json.errors?.[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    expect(gateway.hotline.received.length + gateway.directory.received.length).toBe(before);
  });

  test('a token that does not hold makes nobody a visitor', async () => {
    expect((await ask(gateway, question, { code: 'x' }, { authorization: 'Bearer a.b.c' })).status).toBe(401);
  });
});

describe('a visitor', () => {
  let gateway: RunningGateway;
  afterEach(() => gateway.stop());
  const minutely = { ...generous, visitorRequests: 3 };
  const codes = async (times: number, headers: (n: number) => Record<string, string> = () => ({})) => {
    const answers = [];
    for (let n = 0; n < times; n++) answers.push(await ask(gateway, question, { code: `${n}` }, headers(n)));
    return answers.map(({ status }) => status);
  };

  test('tries no more often than the limit, and is told when he may again', async () => {
    gateway = await RunningGateway.start({ production: true, rates: new Rates(minutely) });
    expect(await codes(5)).toEqual([200, 200, 200, 429, 429]);
    const { json, headers } = await ask(gateway, question);
    const { code, facts } = json.errors![0].extensions;
    expect([code, facts.limit]).toEqual(['RATE_LIMITED', '每分钟最多查询3次']);
    expect(json.errors![0].message).toBe(`请求过于频繁（每分钟最多查询3次），请在${facts.retryAfterSeconds}秒后重试。`);
    expect(facts.retryAfterSeconds).toBeGreaterThan(0);
    expect(facts.retryAfterSeconds).toBeLessThanOrEqual(60);
    expect(headers.get('retry-after')).toBe(String(facts.retryAfterSeconds));
    expect((await gateway.ask('{ units { code } }')).status).toBe(200); // who has signed in is counted by himself
  });

  test('does not choose for himself where he calls from', async () => {
    gateway = await RunningGateway.start({ production: true, rates: new Rates(minutely) });
    expect(await codes(5, (n) => ({ 'x-forwarded-for': `10.0.0.${n}`, forwarded: `for=10.0.0.${n}`, 'x-real-ip': `10.0.0.${n}` }))).toEqual([200, 200, 200, 429, 429]);
  });

  test('behind a trusted proxy is counted by the address that the proxy saw, whatever he claims before it', async () => {
    gateway = await RunningGateway.start({ production: true, rates: new Rates(minutely), trustedProxies: ['127.0.0.1'] });
    expect(await codes(5, (n) => ({ 'x-forwarded-for': `10.0.0.${n}, 192.0.2.1` }))).toEqual([200, 200, 200, 429, 429]);
    expect(await codes(1, () => ({ 'x-forwarded-for': '192.0.2.2' }))).toEqual([200]);
    expect(await codes(4, (n) => ({ 'x-forwarded-for': `2001:db8::${n}` }))).toEqual([200, 200, 200, 429]); // one subscriber's network
    expect(await codes(1, () => ({ 'x-forwarded-for': '2001:db8:0:1::1' }))).toEqual([200]);
  });
});
