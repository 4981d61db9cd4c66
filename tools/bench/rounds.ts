import { median, type Measured } from './load.ts';

/** One of those that are measured beside one another. `memoryMb` is asked after its last round. */
export interface Contestant { name: string; cpuMs(): number; memoryMb(): number; run(forMs: number): Promise<Measured> }
/** Medians over the rounds; CPU in ms per request. */
export interface Result extends Measured { name: string; cpuPerRequest: number; memoryMb: number; rounds: { perSecond: number; cpuPerRequest: number }[] }

/** Each in turn, again and again, so that what disturbs the machine disturbs all alike. A round of warming up is not counted. */
export async function interleaved(contestants: readonly Contestant[], { rounds, forMs, warmMs }: { rounds: number; forMs: number; warmMs: number }): Promise<Result[]> {
  const measured = new Map(contestants.map((one) => [one, [] as (Measured & { cpuPerRequest: number })[]]));
  for (const one of contestants) await one.run(warmMs);
  for (let round = 0; round < rounds; round++) {
    for (const one of contestants) {
      const before = one.cpuMs();
      const result = await one.run(forMs);
      measured.get(one)!.push({ ...result, cpuPerRequest: (one.cpuMs() - before) / result.requests });
    }
  }
  return contestants.map((one) => {
    const all = measured.get(one)!;
    const middle = (key: 'requests' | 'perSecond' | 'p50' | 'p99' | 'cpuPerRequest') => median(all.map((result) => result[key]));
    return { name: one.name, requests: middle('requests'), perSecond: middle('perSecond'), p50: middle('p50'), p99: middle('p99'), cpuPerRequest: middle('cpuPerRequest'), memoryMb: one.memoryMb(), rounds: all };
  });
}

/** How often `ours` answers where the other answers once: the median of the rounds' own ratios, as the two of a round stood beside one another. */
export const ratio = (ours: Result, other: Result): number => median(ours.rounds.map(({ perSecond }, round) => perSecond / other.rounds[round]!.perSecond));

/** A result's columns in a table. */
export const resultRows = {
  head: ['requests/s', 'p50 ms', 'p99 ms', 'CPU ms/request', 'memory MB'],
  row: ({ perSecond, p50, p99, cpuPerRequest, memoryMb }: Result): string[] => [perSecond.toFixed(0), p50.toFixed(1), p99.toFixed(1), cpuPerRequest.toFixed(3), memoryMb.toFixed(0)],
};
