import { createHash, timingSafeEqual } from 'node:crypto';
import type { Actor } from '@bangban/kernel';
import { processNow } from '@bangban/platform/clock';
import type { ServiceTokens } from '@bangban/platform/tokens';
import { machine, type Directory } from './actors.ts';
import type { Expired, SignIn } from './sign-in.ts';

/** The keys that were not revoked, by their prefix; `hash` is the key's SHA-256 in hex. */
export interface Keys { machineKey(prefix: string): { hash: string; client: string; expiresAt: string } | undefined }

/** Lets in departments' systems by their keys, and whoever `people` lets in by anything else. */
export function withMachineKeys(people: SignIn, directory: Directory & Keys, uses: KeyUses): SignIn {
  return {
    async actor(token) {
      const [, prefix] = /^(bb_[0-9a-f]{8})_/.exec(token) ?? [];
      return prefix === undefined ? people.actor(token) : system(prefix, token);
    },
  };

  function system(prefix: string, token: string): Actor | Expired | undefined {
    const key = directory.machineKey(prefix);
    if (!key || !timingSafeEqual(createHash('sha256').update(token).digest(), Buffer.from(key.hash, 'hex'))) return undefined;
    const actor = machine(key.client, directory);
    const expiredAt = new Date(key.expiresAt);
    if (actor && expiredAt <= processNow()) return { expiredAt };
    if (actor) uses.note(prefix);
    return actor;
  }
}

const longest = 86_400; // seconds ago that the directory takes; after a longer outage a key counts as used a day ago

/** When each key was last used, told to the directory now and then and never while somebody waits. What cannot be told now is told with the next. */
export class KeyUses {
  private used = new Map<string, number>();
  private readonly timer: NodeJS.Timeout;

  constructor(private readonly directoryUrl: string, private readonly tokens: ServiceTokens, everyMs = 60_000) {
    this.timer = setInterval(() => void this.tell(), everyMs).unref();
  }

  note(prefix: string): void { this.used.set(prefix, performance.now()); }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.tell();
  }

  private async tell(): Promise<void> {
    const told = this.used;
    if (!told.size) return;
    this.used = new Map();
    const now = performance.now();
    const uses = [...told].map(([prefix, at]) => ({ prefix, secondsAgo: Math.min((now - at) / 1_000, longest) }));
    try {
      const token = await this.tokens.for('directory', { kind: 'SYSTEM', name: 'gateway' });
      const answer = await fetch(`${this.directoryUrl}/machine-keys/uses`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify(uses), signal: AbortSignal.timeout(2_000) });
      if (!answer.ok) throw new Error(`answered ${answer.status}`);
    } catch {
      for (const [prefix, at] of told) this.used.set(prefix, Math.max(at, this.used.get(prefix) ?? 0));
    }
  }
}
