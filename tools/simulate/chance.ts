import { createHash } from 'node:crypto';
import { Random } from '../faults/random.ts';

/** Chance that follows from the seed and from what it is about, so that it is the same in whatever order things are done. */
export class Chance {
  private readonly random: Random;
  constructor(...about: readonly (string | number)[]) { this.random = new Random(createHash('sha256').update(about.join(' ')).digest().readInt32LE()); }
  happens(share: number): boolean { return this.random.next() < share; }
  /** A whole number from `low` to `high`, both possible. */
  whole(low: number, high: number): number { return low + this.random.below(high - low + 1); }
  pick<T>(list: readonly T[]): T { return this.random.pick(list); }
}
