import { setTimeout as sleep } from 'node:timers/promises';
import { tightPlan } from './instants.ts';
import { Mover } from './mover.ts';
import { wrongAfterMoves, type MovedDeadline, type MovedStep } from './moved.ts';
import type { Random } from './random.ts';
import { table } from './report.ts';
import type { Backend, Stage } from './stage.ts';
import { seedTickets } from './tickets.ts';

const movesEach = 10;

/** Due dates are moved, paused, met and withdrawn at random while their steps fire: only the last generation acts, and nothing that is over. */
export async function dates(stage: Stage, random: Random, full: boolean): Promise<boolean> {
  stage.reconcile = { everyMs: 1_000, graceMs: 700 }; // so that jobs and sweep race with the moves, and with each other
  const backends: Backend[] = [...(stage.redis ? ['Redis' as const] : []), 'PostgreSQL'];
  const rows: string[][] = [];
  let failed = 0;
  for (const backend of backends) {
    const { moves, rolledBack, steps, wrong } = await round(stage, random, backend, full ? 500 : 100);
    const bad = Object.entries(wrong).filter(([, ids]) => ids.length);
    for (const [what, ids] of bad) stage.say(`  FAILED: ${ids.length} × ${what}, such as ${ids.slice(0, 3).join(', ')}`);
    failed += bad.length;
    const acted = steps.filter(({ state }) => state === 'DONE');
    rows.push([`queue ${backend}`, ...[moves, rolledBack, steps.length, acted.length, acted.filter(({ executedBy }) => executedBy === 'JOB').length, acted.filter(({ takenBack }) => takenBack).length, steps.filter(({ state }) => state === 'SUPERSEDED').length, steps.filter(({ state }) => state === 'CANCELLED').length].map(String), bad.length ? 'FAILED' : 'ok']);
  }
  console.log(`\n${table([['round', 'moves', 'rolled back', 'steps', 'acted', 'by job', 'taken back', 'superseded', 'cancelled', ''], ...rows])}`);
  return failed === 0;
}

async function round(stage: Stage, random: Random, backend: Backend, count: number) {
  const label = `dates ${backend}`;
  stage.say(`${label}: ${count * movesEach} moves of ${count} deadlines, 3 workers`);
  await stage.startDirectory(backend);
  await stage.startWorkers(3, backend);
  await seedTickets(stage.postgres, { label, count, firstInMs: 300, overMs: 3_000 });
  await stage.postgres.ask(`update hotline.deadline d set plan = $2 from hotline.ticket t where t.id = d.subject_id and t.number like $1 || '-%'`, [label, JSON.stringify(tightPlan)]);
  const deadlines = await stage.postgres.ask<{ id: string; ticket: string }>(`select d.id, t.id as ticket from hotline.deadline d join hotline.ticket t on t.id = d.subject_id where t.number like $1 || '-%' order by t.number`, [label]);
  const mover = await Mover.open(stage.databaseUrls.hotline, random);
  try {
    const telling = setInterval(() => stage.say(`  … ${mover.moves.length} moves made`), 5_000);
    await Promise.all(deadlines.map(({ id, ticket }) => mover.play(id, ticket, movesEach))).finally(() => clearInterval(telling));
  } finally {
    await mover.close();
  }
  const allowedMs = stage.reconcile.everyMs + stage.reconcile.graceMs + 4_000; // the machine is busy, the workers are not to blame
  await sleep(4_500 + allowedMs); // the last due dates lie so far ahead
  const steps = await movedSteps(stage, label);
  const wrong = wrongAfterMoves(steps, await movedDeadlines(stage, label), mover.moves, allowedMs);
  await stage.stopWorkers();
  return { moves: mover.moves.length, rolledBack: mover.rolledBack, steps, wrong };
}

const ofLabel = `from hotline.deadline d join hotline.ticket t on t.id = d.subject_id and t.number like $1 || '-%'`;
const ms = (column: string) => `extract(epoch from ${column})::float8 * 1000`;

const movedSteps = ({ postgres }: Stage, label: string) => postgres.ask<MovedStep & Record<string, unknown>>(`
  with told as (select payload ->> 'source' as step, count(*) filter (where name = 'notice.wanted')::int as effects, count(*) filter (where name = 'notice.withdrawn')::int as withdrawals from hotline.event group by 1)
  select s.id, s.deadline_id as "deadlineId", s.step, s.generation, ${ms('s.due_at')} as "dueAt", s.state, ${ms('s.settled_at')} as "settledAt", s.executed_by as "executedBy", s.withdrawn_at is not null as "takenBack",
    coalesce(told.effects, 0) as effects, coalesce(told.withdrawals, 0) as withdrawals
  ${ofLabel} join hotline.deadline_step s on s.deadline_id = d.id left join told on told.step = s.id::text`, [label]);

const movedDeadlines = ({ postgres }: Stage, label: string) => postgres.ask<MovedDeadline & Record<string, unknown>>(`
  select d.id, d.generation, ${ms('d.due_at')} as "dueAt", d.met_at is null and d.withdrawn_at is null as open, d.paused_at is not null as paused,
    (select count(*) from hotline.event e where e.name = 'deadline.changed' and e.aggregate_id = d.id::text)::int as changes ${ofLabel}`, [label]);
