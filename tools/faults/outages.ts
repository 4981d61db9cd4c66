/** When nothing could be done, whatever the platform is like: by any of several causes at once. Measured, for the lateness that it excuses. */
export class Outages {
  private readonly causes = new Map<string, number>();
  private since: number | undefined;
  private readonly lengths: number[] = [];

  /** Call what it returns when the cause is gone. */
  begin(cause: string): () => void {
    this.causes.set(cause, (this.causes.get(cause) ?? 0) + 1);
    this.since ??= performance.now();
    let over = false;
    return () => {
      if (over) return;
      over = true;
      const left = this.causes.get(cause)! - 1;
      if (left) this.causes.set(cause, left); else this.causes.delete(cause);
      if (this.causes.size) return;
      this.lengths.push(performance.now() - this.since!);
      this.since = undefined;
    };
  }

  longestMs(): number { return Math.round(Math.max(0, ...this.lengths, this.since === undefined ? 0 : performance.now() - this.since)); }
}
