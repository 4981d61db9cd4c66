import { setTimeout as sleep } from 'node:timers/promises';
import type { Actor } from '@bangban/kernel';
import { ServiceTokens } from '@bangban/platform/tokens';

interface Asked { at: number; answeredAt: number | undefined; failed: boolean }
const supervisor: Actor = { kind: 'OFFICER', code: 'SY-YSB-S', title: '区营商办督办', unit: 'SY-YSB', unitChain: ['SY-YSB', 'SY'], roles: ['SUPERVISOR'] };

/** Asks a service for its first tickets four times a second, as the gateway would, whether or not it answers. */
export class WebProbe {
  private readonly asked: Asked[] = [];
  private readonly asking: NodeJS.Timeout;
  private constructor(private readonly url: string, private readonly tokens: ServiceTokens) {
    for (let at = 0; at < 10; at++) void this.ask(); // so that there are several connections to go silent
    this.asking = setInterval(() => void this.ask(), 250);
  }

  static async start(url: string, gatewayKey: string): Promise<WebProbe> { return new WebProbe(url, await ServiceTokens.fromFile('gateway', gatewayKey)); }

  stop(): void { clearInterval(this.asking); }

  /** How long until every request was answered, over a time in which a silent connection is bound to show: the last that failed, or took more than a second, and the first answer after it. */
  async recovered(watchedMs: number): Promise<number | undefined> {
    const since = Date.now();
    await sleep(watchedMs);
    const asked = this.asked.filter(({ at }) => at >= since && at < since + watchedMs - 1_000);
    const bad = asked.findLast(({ failed, answeredAt, at }) => failed || (answeredAt ?? Infinity) - at > 1_000);
    const good = asked.find(({ at }) => !bad || at > bad.at);
    return good && good.answeredAt! - since;
  }

  private async ask(): Promise<void> {
    const asked: Asked = { at: Date.now(), answeredAt: undefined, failed: false };
    this.asked.push(asked);
    try {
      const answer = await fetch(`${this.url}/graphql`, {
        method: 'POST', signal: AbortSignal.timeout(5_000), headers: { 'content-type': 'application/json', authorization: `Bearer ${await this.tokens.for('hotline', supervisor)}` },
        body: JSON.stringify({ query: '{ tickets(first: 5) { nodes { number } } }' }),
      });
      const body = (await answer.json()) as { data?: { tickets: unknown }; errors?: unknown };
      asked.failed = !body.data?.tickets;
    } catch {
      asked.failed = true;
    }
    asked.answeredAt = Date.now();
  }
}
