import { processNow } from '@bangban/platform/clock';

/**
 * Tokens whose signature has been checked, so that a page's many requests cost one check: until they expire, and a minute at most, for a key may be withdrawn. Whom a token stands for
 * is asked anew each time.
 */
export class VerifiedTokens {
  private readonly known = new Map<string, { subject: string; until: number }>();
  constructor(private readonly now: () => number = epochSeconds) {}

  subjectOf(token: string): string | undefined {
    const found = this.known.get(token);
    return found && found.until > this.now() ? found.subject : undefined;
  }

  keep(token: string, subject: string, expires: number): void {
    if (this.known.size >= 10_000) this.known.clear();
    this.known.set(token, { subject, until: Math.min(expires, this.now() + 60) });
  }
}

export const epochSeconds = (): number => processNow().getTime() / 1_000; // not the monotonic clock, which stands still while a machine sleeps
