import { setTimeout as sleep } from 'node:timers/promises';
import { build } from '../build.ts';
import type { Bench } from '../main.ts';
import { asAdministrator, Platform, type Database } from '../platform.ts';
import { table, type Ratio, type Section } from '../results.ts';

const workers = 2;
interface Measured { made: number; missed: number }

/** Periods of duties: how many a second are made by a month's generation, and found missed when their term ends, at few and at many. */
export async function duties({ short, say, closing }: Bench): Promise<Section> {
  const counts = short ? [200, 2_000] : [2_000, 200_000];
  build(say);
  const platform = await Platform.open();
  closing.push(() => platform.stop());
  const measured: Measured[] = [];
  for (const count of counts) {
    const database = await platform.database(`duties_${count}`);
    measured.push(await measure(platform, database, count));
    const { made, missed } = measured.at(-1)!;
    say(`${count.toLocaleString('en')} duties: ${made.toFixed(0)} periods made a second, ${missed.toFixed(0)} misses told a second`);
  }
  const [few, many] = [measured[0]!, measured.at(-1)!];
  const ratios: Ratio[] = [
    { name: 'periods made per second: at the most / at the fewest', value: many.made / few.made, asked: 0.5 },
    { name: 'misses told per second: at the most / at the fewest', value: many.missed / few.missed, asked: 0.5 },
  ];
  return {
    versions: `PostgreSQL ${await platform.version()}, ${workers} workers of liaison, queue on PostgreSQL`, ratios,
    tables: [table([['duties', 'periods made/s', 'misses told/s'], ...counts.map((count, at) => [count.toLocaleString('en'), measured[at]!.made.toFixed(0), measured[at]!.missed.toFixed(0)])])],
  };
}

async function measure(platform: Platform, database: Database, count: number): Promise<Measured> {
  const ask = <Row extends object>(sql: string, params: unknown[] = []) => asAdministrator(database, async (client) => (await client.query<Row>(sql, params)).rows);
  const start = () => Promise.all(Array.from({ length: workers }, () => platform.start('liaison', database, { role: 'worker', quiet: true })));
  const stop = (running: Awaited<ReturnType<typeof start>>) => Promise.all(running.map(({ child }) => child.stop()));
  // this month's are made: next month's are to be
  await ask(`insert into liaison.duty (id, kind, rule_key, number, label, subject_type, subject_id, unit_code, officer_code, starts_on, opened_at, made_until, line)
    select id, 'VISIT', 'duty.visit', 'GG' || n, '企业' || n, 'Pairing', gen_random_uuid(), 'SY-GD', null, month.first, month.first, month.last, id
    from (select gen_random_uuid() as id, n from generate_series(1, $1::int) n) one, (select date_trunc('month', now())::date as first, (date_trunc('month', now()) + interval '1 month - 1 day')::date as last) month`, [count]);
  await ask('analyze liaison.duty');
  const made = await rate(count, async () => (await ask<{ count: number }>('select count(*)::int as count from liaison.duty_period'))[0]!.count, start, stop);

  // all of them end their term at one moment, a while from now
  const [{ due } = { due: '' }] = await ask<{ due: string }>(`select (now() + interval '60 seconds')::text as due`);
  await ask(`update liaison.duty_period set due_at = $1`, [due]);
  await ask(`update liaison.deadline set due_at = $1`, [due]);
  await ask(`update liaison.deadline_step set due_at = $1 where step = 'BREACH'`, [due]);
  for (const one of ['duty_period', 'deadline', 'deadline_step']) await ask(`analyze liaison.${one}`);
  const running = await start();
  const pending = async () => (await ask<{ count: number }>(`select count(*)::int as count from liaison.deadline_step where step = 'BREACH' and state = 'PENDING'`))[0]!.count;
  while (Date.now() < Date.parse(due) || (await pending()) > 0) await sleep(500);
  const [row] = await ask<{ seconds: number; told: number }>(`select extract(epoch from max(settled_at) - min(due_at))::float8 as seconds, count(*)::int as told from liaison.deadline_step where step = 'BREACH' and state = 'DONE'`);
  await stop(running);
  if (row!.told !== count) throw new Error(`${row!.told} misses were told of ${count}`);
  return { made, missed: count / row!.seconds };
}

/** From the last moment at which there was none to the last one. */
async function rate<T>(count: number, seen: () => Promise<number>, start: () => Promise<T>, stop: (running: T) => Promise<unknown>): Promise<number> {
  const running = await start();
  let from = performance.now();
  for (let now = await seen(); now < count; now = await seen()) {
    if (!now) from = performance.now();
    await sleep(50);
  }
  const perSecond = count / ((performance.now() - from) / 1_000);
  await stop(running);
  return perSecond;
}
