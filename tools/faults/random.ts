/** Numbers that follow from a seed: the same seed, the same run of faults. */
export class Random {
  constructor(private state: number) {}

  /** From 0 up to but not 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  between(low: number, high: number): number { return low + this.next() * (high - low); }
  below(count: number): number { return Math.floor(this.next() * count); }
  pick<T>(list: readonly T[]): T { return list[this.below(list.length)]!; }

  shuffled<T>(list: readonly T[]): T[] {
    const left = [...list];
    return Array.from(list, () => left.splice(this.below(left.length), 1)[0]!);
  }
}
