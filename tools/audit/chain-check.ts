import { linkHash } from '@bangban/platform/chain';
import type { Finding } from './findings.ts';

/** An entry as it stands in the chain: `digest` is of its content as it is now, `hash` what was sealed. */
export interface Link { seq: number; id: string; digest: Buffer; hash: Buffer }
export interface Position { seq: number; hash: Buffer }
interface Suspect extends Link { before: Buffer }
interface Gap { from: number; to: number; before: Buffer }

const most = 200; // that are looked at one by one

/**
 * Follows a chain from `start`, link by link in their order, and tells what does not fit. `head` is how far the sealer came, `last` the highest number there is.
 * A link that does not follow from the one before it is a suspect; when all are seen, the suspects are tried in each other's places, which tells a moved entry from an edited one.
 */
export class ChainCheck {
  private readonly suspects: Suspect[] = [];
  private readonly gaps: Gap[] = [];
  private readonly found: Finding[] = [];
  private before: Position;
  private shift = 0;
  private unexamined = 0;

  constructor(start: Position, private readonly head: Position, private readonly last: number) { this.before = start; }

  add(link: Link): void {
    const { seq, hash, digest } = link;
    if (seq > this.before.seq + 1) this.gaps.push({ from: this.before.seq + 1, to: seq - 1, before: this.before.hash }); // what follows a gap cannot be checked: its predecessor's hash is gone
    else if (!linkHash(this.before.hash, seq + this.shift, digest).equals(hash) && !this.isRenumbered(link)) this.suspect({ ...link, before: this.before.hash });
    this.before = { seq, hash };
  }

  /** Everything that is wrong. */
  end(): Finding[] {
    const { seq, hash } = this.before;
    this.classify();
    if (seq > this.head.seq) this.found.push({ kind: 'BEYOND', from: this.head.seq + 1, to: seq });
    else if (seq + this.shift < this.head.seq) this.found.push({ kind: 'CUT', from: seq + this.shift + 1, to: this.head.seq });
    else if (!hash.equals(this.head.hash) && !this.found.some(({ kind }) => kind === 'MOVED')) this.found.push({ kind: 'HEAD', seq });
    if (this.unexamined) this.found.push({ kind: 'MORE', count: this.unexamined });
    return this.found;
  }

  /** Entries went, and those after them were given their numbers: all of these still follow from one another, under higher ones. */
  private isRenumbered({ seq, hash, digest }: Link): boolean {
    const missing = this.head.seq - this.last;
    if (this.shift || missing <= 0 || !linkHash(this.before.hash, seq + missing, digest).equals(hash)) return false;
    this.shift = missing;
    const first = this.suspects.at(-1)?.seq === seq - 1 ? this.suspects.pop()!.seq : seq; // the first of them, whose predecessor has gone
    this.found.push({ kind: 'DELETED', from: first, to: first + missing - 1, renumbered: true });
    return true;
  }

  private suspect(link: Suspect): void {
    if (this.suspects.length < most) this.suspects.push(link);
    else this.unexamined += 1;
  }

  private classify(): void {
    const resolved = new Map<number, Buffer>(); // the hashes of places whose entry was found
    const edited: Suspect[] = [];
    const moved = new Set<string>();
    const places = [...this.suspects.map((own) => ({ seq: own.seq, before: own.before, own })), ...this.gaps.flatMap(({ from, to, before }) => [{ seq: from, before, until: to }])].sort((a, b) => a.seq - b.seq);
    for (const place of places) {
      let before = resolved.get(place.seq - 1) ?? place.before;
      if ('own' in place) {
        const { own, seq } = place;
        if (linkHash(before, seq, own.digest).equals(own.hash)) { resolved.set(seq, own.hash); continue; }
        const its = this.belonging(before, seq, own);
        if (its) this.move(its, seq, moved);
        else edited.push(own);
        resolved.set(seq, its ? linkHash(before, seq, its.digest) : own.hash);
        continue;
      }
      let { seq } = place;
      for (let its = this.belonging(before, seq); its && seq <= place.until; its = this.belonging(before, seq)) {
        this.move(its, seq, moved);
        before = linkHash(before, seq, its.digest);
        resolved.set(seq, before);
        seq += 1;
      }
      if (seq <= place.until) this.found.push({ kind: 'DELETED', from: seq, to: place.until, renumbered: false });
    }
    // one that belongs elsewhere took the place of one that is gone, after which nothing can be said of the next
    const replaced = new Set(edited.filter(({ id }) => moved.has(id)).map(({ seq }) => seq));
    for (const seq of replaced) this.found.push({ kind: 'DELETED', from: seq, to: seq, renumbered: false });
    for (const { seq, id } of edited) if (!replaced.has(seq) && !replaced.has(seq - 1)) this.found.push({ kind: 'EDITED', seq, id });
  }

  private move({ id, seq: to }: Link, from: number, moved: Set<string>): void {
    moved.add(id);
    this.found.push({ kind: 'MOVED', id, from, to });
  }

  /** The suspect that belongs in this place: with its hash, or, where contents were exchanged, with the hash that stands there. */
  private belonging(before: Buffer, seq: number, own?: Link): Link | undefined {
    return this.suspects.find((one) => {
      if (one === own) return false;
      const hash = linkHash(before, seq, one.digest);
      return hash.equals(one.hash) || Boolean(own && hash.equals(own.hash));
    });
  }
}
