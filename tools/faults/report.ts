import { seconds } from './judge.ts';
import type { Played } from './round.ts';

/** Columns as wide as their widest cell. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) => row.map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!))).join('  ').trimEnd()).join('\n');
}

export const roundsTable = (rounds: readonly Played[]): string => table([
  ['round', 'steps', 'executed', 'twice', 'early', 'p50', 'p99', 'max', 'allowed', 'by job', 'by sweep', 'faults', 'longest outage', ''],
  ...rounds.map(({ label, verdict: v, faults, outageMs }) => [
    label, ...[v.steps, v.executed, v.twice, v.early].map(String), ...[v.p50Ms, v.p99Ms, v.maxMs, v.allowedMs].map(seconds), ...[v.byJob, v.bySweep].map((count) => percent(count, v.steps)),
    String(faults), seconds(outageMs), v.failures.length ? 'FAILED' : 'ok',
  ]),
]);

const percent = (part: number, whole: number): string => `${Math.round((100 * part) / Math.max(1, whole))} %`;
