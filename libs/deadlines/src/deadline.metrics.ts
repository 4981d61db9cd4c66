import { Counter, Histogram } from 'prom-client';
import { measure, registry } from '@bangban/platform';

const executed = new Counter({ name: 'bangban_deadline_steps_executed_total', help: 'Steps executed by this process, by the job that woke for them or by the sweep that found what no job did', labelNames: ['by', 'step'], registers: [registry] });
const lateness = new Histogram({ name: 'bangban_deadline_step_lateness_seconds', help: 'How long after its time a step was executed', labelNames: ['by'], buckets: [1, 2, 5, 10, 20, 30, 60, 120, 300, 900, 3_600, 21_600, 86_400], registers: [registry] });
for (const by of ['JOB', 'SWEEP']) lateness.zero({ by });

/** Told by the executor once a step's transaction is committed. Lateness is taken by the database's clock. */
export function recordExecution(lateSeconds: number, by: 'JOB' | 'SWEEP', step: string): void {
  executed.inc({ by, step });
  lateness.observe({ by }, Math.max(0, lateSeconds));
}

/** For a service that keeps deadlines: how far behind its steps are, and what the last self-check found. */
export function measureDeadlines(): void {
  measureSteps();
  measureSelfCheck();
}

// served by the index of pending steps
const measureSteps = () => measure({
  bangban_deadline_oldest_overdue_seconds: 'How long the oldest pending step has been due; 0 where none is',
  bangban_deadline_overdue_steps: 'Pending steps whose time has come',
}, async (em) => {
  const [row] = await em.execute<{ seconds: number; steps: number }[]>(`select coalesce(extract(epoch from max(clock.now - s.due_at)), 0)::float8 as seconds, count(*)::int as steps
    from (select platform.now() as now) clock join deadline_step s on s.state = 'PENDING' and s.due_at < clock.now join deadline d on d.id = s.deadline_id and d.generation = s.generation
    where d.paused_at is null`);
  return { bangban_deadline_oldest_overdue_seconds: row!.seconds, bangban_deadline_overdue_steps: row!.steps };
});

const measureSelfCheck = () => measure({
  bangban_selfcheck_violations: 'What the last self-check found, at most a hundred of each rule',
  bangban_selfcheck_age_seconds: 'How long ago that was; absent where there was none yet',
}, async (em) => {
  const [last] = await em.execute<{ violations: number; seconds: number }[]>(`select jsonb_array_length(violations) as violations, extract(epoch from platform.now() - at)::float8 as seconds from self_check order by at desc limit 1`);
  return { bangban_selfcheck_violations: last?.violations, bangban_selfcheck_age_seconds: last?.seconds };
});
