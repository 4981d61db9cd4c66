/** What became of one step, as its row and the outbox say it. Times in milliseconds. */
export interface StepFact { id: string; dueAt: number; state: string; settledAt: number | null; executedBy: string | null; effects: number }

export interface Verdict {
  steps: number;
  executed: number;
  missing: number;
  twice: number;
  early: number;
  p50Ms: number;
  p99Ms: number;
  maxMs: number;
  allowedMs: number;
  byJob: number;
  bySweep: number;
  /** Why it failed, one line each; none when it passed. */
  failures: string[];
}

/** Each step executed exactly once, none before its time, none later than allowed. */
export function judge(steps: readonly StepFact[], allowedMs: number): Verdict {
  const missing = steps.filter(({ state, effects }) => state !== 'DONE' || effects === 0);
  const twice = steps.filter(({ effects }) => effects > 1);
  const early = steps.filter(({ settledAt, dueAt, effects }) => settledAt !== null && effects > 0 && settledAt < dueAt);
  const lateness = steps.flatMap(({ settledAt, dueAt, state }) => (state === 'DONE' && settledAt !== null ? [settledAt - dueAt] : [])).sort((a, b) => a - b);
  const maxMs = lateness.at(-1) ?? 0;
  const failures = [
    ...told(missing, 'not executed'), ...told(twice, 'with its effect more than once'), ...told(early, 'before its time'),
    ...(maxMs > allowedMs ? [`the latest was ${seconds(maxMs)} late, ${seconds(allowedMs)} are allowed`] : []),
  ];
  const by = (who: string) => steps.filter(({ executedBy }) => executedBy === who).length;
  return {
    steps: steps.length, executed: steps.length - missing.length, missing: missing.length, twice: twice.length, early: early.length,
    p50Ms: at(lateness, 0.5), p99Ms: at(lateness, 0.99), maxMs, allowedMs, byJob: by('JOB'), bySweep: by('SWEEP'), failures,
  };
}

export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
/** The value below which that share of them lies. */
export const at = (sorted: readonly number[], share: number): number => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
const told = (steps: readonly StepFact[], what: string): string[] =>
  (steps.length ? [`${steps.length} ${what}, such as ${steps.slice(0, 3).map(({ id, state, effects }) => `${id} (${state}, ${effects} effects)`).join('; ')}`] : []);
