import type { Service } from '@bangban/contracts';
import { firstHash, keptAnchors, type Anchor } from '@bangban/platform/chain';
import { connected, ownerUrl } from '@bangban/postgres';
import { chainOf, linksOf, type Checkpoint } from './chain.ts';
import { ChainCheck } from './chain-check.ts';
import type { Finding } from './findings.ts';

export interface Verdict { service: Service; entries: number; upTo: number; checkpoint: Checkpoint | undefined; anchors: number; findings: Finding[] }

/** Verifies one service's trail as it stands at one moment. `onProgress` is told how many of how many entries were looked at. */
export async function verify(adminUrl: string, service: Service, anchorsFolder: string, onProgress: (done: number, total: number) => void = () => {}): Promise<Verdict> {
  const kept = await keptAnchors(anchorsFolder, service);
  return connected(ownerUrl(adminUrl, service), async (client) => {
    await client.query(`begin isolation level repeatable read read only`);
    const { head, last, total, checkpoint, unsealed } = await chainOf(client);
    const start = checkpoint ?? { seq: 0, hash: firstHash(service) };
    const anchors = new AnchorCheck(kept, start.seq);
    const check = new ChainCheck(start, head, last);
    let entries = 0;
    for await (const links of linksOf(client, start.seq)) {
      for (const link of links) { check.add(link); anchors.look(link); }
      onProgress(entries += links.length, total);
    }
    const findings = [...check.end(), ...anchors.end(Math.max(head.seq, last))];
    if (total > entries) findings.push({ kind: 'OUTSIDE', count: total - entries });
    if (checkpoint) findings.push(...clearingOf(checkpoint, kept));
    if (unsealed.count) findings.push({ kind: 'UNSEALED', ...unsealed });
    return { service, entries, upTo: head.seq, checkpoint, anchors: anchors.count, findings };
  });
}

const late = 31 * 86_400_000; // ms that an entry may have waited for the sealer: it is older than the place it has in the chain

/** Whoever can forge a checkpoint can clear away what he likes; but what was written after an anchor is younger than it. */
function clearingOf({ seq, olderThan, hasEntry }: Checkpoint, anchors: readonly Anchor[]): Finding[] {
  if (!hasEntry) return [{ kind: 'CHECKPOINT', seq }];
  const before = anchors.find((anchor) => anchor.seq < seq && Date.parse(anchor.at) > Date.parse(olderThan) + late);
  return before ? [{ kind: 'TOO_EARLY', from: before.seq + 1, to: seq, at: before.at, olderThan }] : [];
}

/** Holds a chain against what was written down of it outside the database. What retention has removed since needs no anchor any more. */
class AnchorCheck {
  private readonly anchors: ReadonlyMap<number, Anchor>;
  private rewritten: Finding | undefined;

  constructor(all: readonly Anchor[], private sound: number) {
    this.anchors = new Map(all.filter(({ seq }) => seq > sound).reverse().map((anchor) => [anchor.seq, anchor])); // of one place the earliest holds;
  }

  get count(): number { return this.anchors.size; }

  look({ seq, hash }: { seq: number; hash: Buffer }): void {
    const anchor = this.anchors.get(seq);
    if (!anchor) return;
    if (anchor.hash === hash.toString('hex')) this.sound = seq;
    else this.rewritten ??= { kind: 'REWRITTEN', seq, at: anchor.at, soundUntil: this.sound };
  }

  /** `known`: how far the database itself says that the chain went. */
  end(known: number): Finding[] {
    const furthest = Math.max(0, ...this.anchors.keys());
    return [...(this.rewritten ? [this.rewritten] : []), ...(furthest > known ? [{ kind: 'CUT' as const, from: known + 1, to: furthest }] : [])];
  }
}
