import { measure } from '../src/metrics.ts';
import { breakableWay } from './breakable.ts';
import { startSmallService, type SmallService } from './small-service.ts';

let service: SmallService;
let way: Awaited<ReturnType<typeof breakableWay>>;
beforeAll(async () => { service = await startSmallService({ through: async (url) => (way = await breakableWay(url)).url }); });
afterAll(async () => { await service.stop(); way.stop(); });

async function scrape(): Promise<{ status: number; seconds: number; text: string; value(name: string): number | undefined }> {
  const began = performance.now();
  const answer = await fetch(`${service.url}/metrics`);
  const text = await answer.text();
  const found = (name: string) => text.match(new RegExp(`^${name}\\{[^}]*\\} (\\S+)$`, 'm'))?.[1];
  return { status: answer.status, text, seconds: (performance.now() - began) / 1000, value: (name) => (found(name) === undefined ? undefined : Number(found(name))) };
}

it('tells the process, the pool and what a library measures, without a token, each value with service and role', async () => {
  measure({ bangban_units: 'Units', bangban_unknown: 'What the look has no answer to' }, async (em) => ({ bangban_units: ((await em.execute<{ n: number }[]>('select count(*)::int as n from org_unit'))[0]!).n }));
  measure({ bangban_broken: 'What cannot be looked up' }, async (em) => (await em.execute('select 1 from nowhere'), {}));
  const { status, text, value } = await scrape();
  expect(status).toBe(200);
  expect(text).toMatch(/^bangban_units\{service="directory",role="web"\} [1-9]\d+$/m);
  expect(value('bangban_database_up')).toBe(1);
  expect(value('bangban_database_pool_waiting')).toBe(0); // the scrape does not see itself
  expect(value('nodejs_eventloop_lag_seconds')).toBeGreaterThanOrEqual(0);
  expect(text).not.toMatch(/^bangban_(unknown|broken)/m);
  expect(text).toMatch(/^bangban_metrics_missing\{group="bangban_broken".*\} 1$/m);
});

it.each(['away', 'hung'] as const)('a database that is %s costs its values and not the scrape, which answers within 2 s; then all is back', async (state) => {
  way.be(state);
  const scrapes = await Promise.all([scrape(), scrape()]);
  for (const { status, seconds, value } of scrapes) {
    expect(status).toBe(200);
    expect(seconds).toBeLessThan(2);
    expect(value('bangban_database_up')).toBe(0);
    expect(value('bangban_units')).toBeUndefined();
    expect(value('bangban_database_pool_max')).toBe(20);
    expect(value('process_cpu_seconds_total')).toBeGreaterThan(0);
  }
  way.be('away');
  way.be('open');
  let up: number | undefined;
  for (let tries = 0; up !== 1 && tries < 50; tries++) up = (await scrape()).value('bangban_database_up'); // the looks that hung are still ending
  expect(up).toBe(1);
});
