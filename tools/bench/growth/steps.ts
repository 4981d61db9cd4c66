import { mkdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import { RedisServer } from '../../faults/redis.ts';
import { pendingSteps, seedTickets } from '../../faults/tickets.ts';
import { asAdministrator, type Database, type Platform } from '../platform.ts';
import { table, type Ratio } from '../results.ts';

const backends = ['Redis', 'PostgreSQL'] as const;
const firstInMs = 60_000;
const workers = 2;
interface Executed { count: number; perSecond: number; byJob: number }

/** How many steps per second take effect when so many fall due at the same moment, a minute from now, woken by either queue. */
export async function executeSteps(platform: Platform, counts: readonly number[], say: (line: string) => void): Promise<{ table: string; ratios: Ratio[] }> {
  const folder = join(platform.folder, 'redis');
  mkdirSync(folder);
  const redis = await RedisServer.start(folder);
  if (!redis) say('no redis-server on PATH: steps are measured with the queue on PostgreSQL alone');
  const rows: string[][] = [];
  const ratios: Ratio[] = [];
  for (const backend of backends) {
    if (backend === 'Redis' && !redis) continue;
    const measured: Executed[] = [];
    for (const count of counts) {
      const database = await platform.database(`steps_${backend.toLowerCase()}_${count}`);
      measured.push(await execute(platform, database, count, backend === 'Redis' ? redis!.url : undefined));
      await redis?.wipe();
      const { perSecond, byJob } = measured.at(-1)!;
      say(`${count.toLocaleString('en')} steps, queue on ${backend}: ${perSecond.toFixed(0)} per second`);
      rows.push([`${backend}, ${count.toLocaleString('en')}`, perSecond.toFixed(0), `${((100 * byJob) / count).toFixed(0)} %`]);
    }
    if (measured.length > 1) ratios.push({ name: `steps per second, queue on ${backend}: at the most / at the fewest`, value: measured.at(-1)!.perSecond / measured[0]!.perSecond, asked: 0.5 });
  }
  await redis?.stop();
  return { table: table([['queue, steps', 'steps/s', 'woken by the queue'], ...rows]), ratios };
}

async function execute(platform: Platform, database: Database, count: number, redisUrl: string | undefined): Promise<Executed> {
  const postgres = { ask: <Row extends object>(sql: string, params: unknown[] = []) => asAdministrator(database, async (client) => (await client.query<Row>(sql, params)).rows) };
  const label = 'steps';
  const dueAt = await seedTickets(postgres, { label, count, firstInMs, overMs: 0 });
  for (const table of ['ticket', 'deadline', 'deadline_step']) await postgres.ask(`analyze hotline.${table}`);
  const running = await Promise.all(Array.from({ length: workers }, () => platform.start('hotline', database, { role: 'worker', quiet: true, ...(redisUrl && { env: { REDIS_URL: redisUrl } }) })));
  while (Date.now() < dueAt.getTime() || (await pendingSteps(postgres, label)) > 0) await sleep(500);
  const [row] = await postgres.ask<{ seconds: number; by_job: number }>(`
    select extract(epoch from max(settled_at) - min(due_at))::float8 as seconds, count(*) filter (where executed_by = 'JOB')::int as by_job from hotline.deadline_step where state in ('DONE', 'SUPERSEDED')`);
  await Promise.all(running.map(({ child }) => child.stop()));
  return { count, perSecond: count / row!.seconds, byJob: row!.by_job };
}
