import type { Random } from './random.ts';

/** A fault of a kind, at so many milliseconds after the round's start. `dice` (0 to 1) is for what the fault itself leaves to chance. */
export interface Planned<Kind extends string = string> { atMs: number; kind: Kind; dice: number }

/** Every kind once, then any of them until there are `count`, in any order, spread over the time between `fromMs` and `toMs`. No kinds, no faults. */
export function schedule<Kind extends string>(random: Random, kinds: readonly Kind[], count: number, [fromMs, toMs]: readonly [number, number]): Planned<Kind>[] {
  const more = Array.from({ length: Math.max(0, count - kinds.length) }, () => random.pick(kinds));
  const all = random.shuffled([...kinds, ...more]);
  const slot = (toMs - fromMs) / all.length;
  return all.map((kind, index) => ({ atMs: Math.round(fromMs + slot * (index + random.next())), kind, dice: random.next() }));
}
