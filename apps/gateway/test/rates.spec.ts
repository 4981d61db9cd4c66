import { setTimeout as wait } from 'node:timers/promises';
import { developmentToken } from '@bangban/platform';
import { queueBackends, startRedis } from '@bangban/testing';
import { Rates } from '../src/rates.ts';
import { RunningGateway } from './running-gateway.ts';

const generous = { requests: 1e6, cost: 1e9, visitorRequests: 1e6, failedSignIns: 1e6 };
const actor = (code: string) => ({ kind: 'ENTERPRISE' as const, creditCode: code });
const ending: (() => unknown)[] = [];
afterEach(async () => { for (const end of ending.splice(0).reverse()) await end(); }); // also of what has failed: nothing of it may stay
const opened = (perMinute: Partial<typeof generous>, redisUrl?: string) => { const rates = new Rates({ ...generous, ...perMinute }, redisUrl); ending.push(() => rates.close()); return rates; };
const ownGateway = async (options: Parameters<typeof RunningGateway.start>[0]) => { const gateway = await RunningGateway.start(options); ending.push(() => gateway.stop()); return gateway; };
const ownRedis = async (port?: number) => { const redis = await startRedis(port); ending.push(() => { redis.kill('SIGCONT'); return redis.stop(); }); return redis; };
/** How many of the tries are let through. */
const through = async (rates: Rates, who: string, tries: number) => {
  let passed = 0;
  for (let n = 0; n < tries; n++) await rates.request(actor(who)).then(() => { passed += 1; }, ({ extensions }: { extensions: { code: string } }) => { if (extensions.code !== 'RATE_LIMITED') throw new Error(extensions.code); });
  return passed;
};

describe('the gateway', () => {
  const ask = async (gateway: RunningGateway, query = '{ units { code } }', token?: string) => { const { status, json } = await gateway.ask(query, token === undefined ? {} : { token }); return json.errors?.[0].extensions.code ?? status; };

  test('serves each person and each system up to the limit, and one is not served less for another', async () => {
    const gateway = await ownGateway({ rates: opened({ requests: 2 }) });
    const system = await developmentToken(gateway.keys, 'machine:m-1');
    expect([await ask(gateway), await ask(gateway), await ask(gateway), await ask(gateway, undefined, system)]).toEqual([200, 200, 'RATE_LIMITED', 200]);
    const again = await developmentToken(gateway.keys, 'officer:o-1', '1h'); // another token is no other person
    const { status, headers, json } = await gateway.ask('{ units { code } }', { token: again });
    expect([status, headers.get('retry-after'), json.errors![0].message]).toEqual([429, expect.stringMatching(/^\d+$/), expect.stringMatching(/^请求过于频繁（每分钟最多2次），请在\d+秒后重试。$/)]);
  });

  test('counts what is asked for, not only how often', async () => {
    const gateway = await ownGateway({ rates: opened({ cost: 1_000 }) });
    const large = '{ tickets(first: 150) { edges { node { number title } } } }';
    expect([await ask(gateway, large), await ask(gateway), await ask(gateway, large), await ask(gateway, large)]).toEqual([200, 200, 'RATE_LIMITED', 'RATE_LIMITED']);
    const { status, headers, json } = await gateway.ask(large);
    expect([status, json.errors![0].extensions.facts.limit, json.data]).toEqual([429, '每分钟查询成本合计最多1000', undefined]);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  });

  test('answers wrong tokens of one address so often and no more, and lets others of that address in all the same', async () => {
    const gateway = await ownGateway({ production: true, rates: opened({ failedSignIns: 2 }) });
    expect([await ask(gateway, undefined, 'a.b.c'), await ask(gateway, undefined, ''), await ask(gateway, undefined, 'a.b.c'), await ask(gateway)]).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED', 'RATE_LIMITED', 200]);
    expect((await gateway.send('/queues', { headers: { authorization: 'Bearer a.b.c' } })).status).toBe(429);
  });
});

test('counting costs a request next to nothing', async () => {
  const rates = opened({});
  const round = async () => {
    const begun = performance.now();
    for (let n = 0; n < 5_000; n++) { await rates.request(actor('A')); await rates.cost(actor('A'), 300); }
    return (performance.now() - begun) / 5;
  };
  const rounds: number[] = [];
  for (let n = 0; n < 8; n++) rounds.push(await round());
  const each = Math.min(...rounds); // the least is what it costs, the rest is what else the machine does
  process.stderr.write(`counting a request and its cost in memory: ${each.toFixed(1)} µs\n`);
  expect(each).toBeLessThan(100);
});

if (queueBackends().includes('Redis')) describe('with Redis', () => {
  const limited = async (url: string, more: Partial<typeof generous> = {}) => {
    const rates = opened({ requests: 10, ...more }, url);
    const { store } = rates as unknown as { store: { isUp: boolean } };
    for (let tries = 0; !store.isUp && tries < 100; tries++) await wait(20);
    return rates;
  };

  test('all gateways count together', async () => {
    const redis = await ownRedis();
    const [one, other] = [await limited(redis.url), await limited(redis.url)];
    expect([await through(one, 'A', 6), await through(other, 'A', 6), await through(one, 'A', 1), await through(other, 'B', 6)]).toEqual([6, 4, 0, 6]);
  });

  test('that is killed midway nobody is locked out, nothing stands open, and both count together again when it is back', async () => {
    const redis = await ownRedis();
    const rates = await limited(redis.url);
    expect(await through(rates, 'A', 4)).toBe(4);
    redis.kill('SIGKILL');
    await wait(100);
    expect(await through(rates, 'A', 30)).toBe(10); // each process for itself, from nothing
    expect(await through(rates, 'B', 30)).toBe(10);
    const again = await ownRedis(Number(new URL(redis.url).port));
    await wait(5_500);
    const other = await limited(again.url);
    expect([await through(rates, 'C', 6), await through(other, 'C', 6)]).toEqual([6, 4]);
  }, 20_000);

  test('that hangs one request waits a moment, the next do not, and the limit holds', async () => {
    const redis = await ownRedis();
    const rates = await limited(redis.url);
    expect(await through(rates, 'A', 1)).toBe(1);
    redis.kill('SIGSTOP');
    const timed = async (tries: number) => { const begun = performance.now(); for (let n = 0; n < tries; n++) await rates.cost(actor('A'), 1); return performance.now() - begun; };
    expect(await timed(1)).toBeLessThan(500);
    expect(await timed(20)).toBeLessThan(1_000); // each for itself would wait 100 ms
    expect(await through(rates, 'A', 30)).toBe(10);
    redis.kill('SIGCONT');
    await wait(5_200);
    expect(await through(rates, 'D', 30)).toBe(10);
  }, 20_000);

  test('that was never there each process counts for itself', async () => {
    const rates = await limited('redis://127.0.0.1:9');
    expect(await through(rates, 'A', 30)).toBe(10);
  });
});
