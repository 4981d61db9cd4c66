import { setTimeout as sleep } from 'node:timers/promises';
import { lookFor } from './caught.ts';
import type { Stage } from './stage.ts';

/** Nobody can store a key, so a filing stands still with its ticket written and its key not; there the service dies. */
export async function killWhileFiling(stage: Stage): Promise<string> {
  const [hotline] = stage.workers;
  await hotline!.untilReady();
  return stage.postgres.holding(async (client) => {
    await client.query('lock table hotline.idempotency_key in exclusive mode');
    const caught = await lookFor(stage, 3_000, 10, `
      select a.application_name as name from pg_locks l join pg_stat_activity a using (pid) where not l.granted and l.relation = 'hotline.idempotency_key'::regclass and a.application_name like 'hotline%'`);
    await hotline!.kill();
    return caught ? 'between the ticket and its key' : 'nobody was filing; killed all the same';
  });
}

/** Stopped at any moment, and killed if PostgreSQL went on to commit something for it: its answer was never read, and nobody was told. */
export async function killAfterCommit(stage: Stage): Promise<string> {
  const [hotline] = stage.workers;
  await hotline!.untilReady();
  for (let tries = 1; tries <= 40; tries++) {
    const stoppedAt = new Date(Date.now() + 1); // one clock: PostgreSQL is on this machine
    hotline!.hang();
    const caught = await lookFor(stage, 30, 10, `
      select application_name as name from pg_stat_activity where application_name like 'hotline%' and state = 'idle' and query ilike 'commit%' and state_change > $1`, [stoppedAt]);
    if (caught) {
      await hotline!.kill();
      return `after COMMIT, before its answer was read (stopped ${tries} times)`;
    }
    hotline!.goOn();
    await sleep(25);
  }
  await hotline!.kill();
  return 'nothing was being committed; killed all the same';
}

export async function killService({ workers: [hotline] }: Stage): Promise<string> {
  await hotline!.untilReady();
  await hotline!.kill();
  return 'SIGKILL';
}
