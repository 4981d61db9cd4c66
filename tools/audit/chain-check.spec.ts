import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { firstHash, linkHash } from '@bangban/platform/chain';
import { ChainCheck, type Link } from './chain-check.ts';
import { sentence, type Finding } from './findings.ts';

const sha = (text: string) => createHash('sha256').update(text).digest();
const start = { seq: 0, hash: firstHash('hotline') };

/** A sound chain, numbered from 1. */
function chain(length: number): Link[] {
  let before: Buffer = start.hash;
  return Array.from({ length }, (_, at) => {
    const link = ({ seq: at + 1, id: `entry ${at + 1}`, digest: sha(`content ${at + 1}`), hash: start.hash }) as Link;
    before = link.hash = linkHash(before, link.seq, link.digest);
    return link;
  });
}
const headOf = (links: readonly Link[]) => ({ seq: links.at(-1)?.seq ?? 0, hash: links.at(-1)?.hash ?? start.hash });
function check(links: readonly Link[], head = headOf(links)): Finding[] {
  const sorted = [...links].sort((a, b) => a.seq - b.seq);
  const one = new ChainCheck(start, head, sorted.at(-1)?.seq ?? 0);
  for (const link of sorted) one.add(link);
  return one.end();
}
const bySeq = (findings: Finding[]) => [...findings].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));

it('a sound chain has no findings, whatever its length', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 40 }), (length) => { expect(check(chain(length))).toEqual([]); }));
});

it('[X.10] every edit of one entry is named', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 30 }).chain((length) => fc.tuple(fc.constant(length), fc.integer({ min: 1, max: length }))), ([length, seq]) => {
    const links = chain(length);
    const head = headOf(links);
    links[seq - 1]!.digest = sha('another content');
    expect(check(links, head)).toEqual([{ kind: 'EDITED', seq, id: `entry ${seq}` }]);
  }));
});

const twoOf = fc.integer({ min: 2, max: 30 }).chain((length) => fc.tuple(fc.constant(length), fc.integer({ min: 1, max: length }), fc.integer({ min: 1, max: length })));

it('[X.10] every deletion inside is named, one or a run; at the end it is a cut tail', () => {
  fc.assert(fc.property(twoOf, ([length, a, b]) => {
    const [from, to] = [Math.min(a, b), Math.max(a, b)];
    const links = chain(length);
    const left = links.filter(({ seq }) => seq < from || seq > to);
    expect(check(left, headOf(links))).toEqual([to === length ? { kind: 'CUT', from, to } : { kind: 'DELETED', from, to, renumbered: false }]);
  }));
});

it('[X.10] two entries that changed places are named, whether with their hashes or without', () => {
  fc.assert(fc.property(twoOf, fc.boolean(), ([length, a, b], withHash) => {
    fc.pre(a !== b);
    const links = chain(length);
    const head = headOf(links);
    const [one, two] = [links[a - 1]!, links[b - 1]!];
    if (withHash) [one.seq, two.seq] = [two.seq, one.seq];
    else [one.digest, one.id, two.digest, two.id] = [two.digest, two.id, one.digest, one.id];
    expect(bySeq(check(links, head))).toEqual(bySeq([{ kind: 'MOVED', id: `entry ${a}`, from: a, to: b }, { kind: 'MOVED', id: `entry ${b}`, from: b, to: a }]));
  }));
});

it('one that was put in the place of another is moved, and the other deleted', () => {
  const links = chain(9);
  const head = headOf(links);
  links.splice(3, 1);
  links.find(({ seq }) => seq === 7)!.seq = 4;
  expect(bySeq(check(links, head))).toEqual(bySeq([{ kind: 'MOVED', id: 'entry 7', from: 7, to: 4 }, { kind: 'DELETED', from: 4, to: 4, renumbered: false }]));
});

it('a deletion that was hidden by giving the rest other numbers is named all the same', () => {
  for (const count of [1, 3]) {
    const links = chain(12);
    const head = headOf(links);
    links.splice(4, count);
    for (const link of links) if (link.seq > 4) link.seq -= count;
    expect(check(links, head)).toEqual([{ kind: 'DELETED', from: 5, to: 4 + count, renumbered: true }]);
  }
});

it('what stands behind the head, or differs from it, is not the sealer\'s', () => {
  const links = chain(8);
  expect(check(links, headOf(links.slice(0, 6)))).toEqual([{ kind: 'BEYOND', from: 7, to: 8 }]);
  const head = headOf(links);
  Object.assign(links[7]!, { digest: sha('another'), hash: linkHash(links[6]!.hash, 8, sha('another')) });
  expect(check(links, head)).toEqual([{ kind: 'HEAD', seq: 8 }]);
});

it('an entry that was edited together with its hash breaks the link after it', () => {
  const links = chain(8);
  Object.assign(links[3]!, { digest: sha('another'), hash: linkHash(links[2]!.hash, 4, sha('another')) });
  expect(check(links)).toEqual([{ kind: 'EDITED', seq: 5, id: 'entry 5' }]);
});

it('of a chain in ruins two hundred are listed, the rest counted', () => {
  const links = chain(1_500);
  const head = headOf(links);
  for (const link of links) link.digest = sha(`ruin ${link.seq}`);
  const findings = check(links, head);
  expect(findings.filter(({ kind }) => kind === 'EDITED')).toHaveLength(200);
  expect(findings).toContainEqual({ kind: 'MORE', count: 1_300 });
});

it.each<[Finding, string]>([
  [{ kind: 'EDITED', seq: 5, id: 'x' }, '第 5 号'], [{ kind: 'MOVED', id: 'x', from: 3, to: 9 }, '原为第 3 号，现在位于第 9 号'], [{ kind: 'DELETED', from: 3, to: 4, renumbered: true }, '缺第 3 至 4 号，其后的记录已被改号补齐'],
  [{ kind: 'CUT', from: 8, to: 8 }, '第 8 号已不在'], [{ kind: 'HEAD', seq: 8 }, '链头不符'], [{ kind: 'BEYOND', from: 9, to: 9 }, '来历不明'],
  [{ kind: 'OUTSIDE', count: 1 }, '有 1 条记录的编号在链条的起点之前'],
  [{ kind: 'REWRITTEN', seq: 9, at: '2026-11-23', soundUntil: 4 }, '第 5 至 9 号'], [{ kind: 'CHECKPOINT', seq: 3 }, '清理记录不符'], [{ kind: 'TOO_EARLY', from: 4, to: 9, at: '2026-11-23', olderThan: '2026-01-01' }, '第 4 至 9 号在 2026-11-23 锚定之后才写入'], [{ kind: 'UNSEALED', count: 2, seconds: 90.4 }, '已有 90 秒'], [{ kind: 'MORE', count: 3 }, '还有 3 处'],
])('%j is told', (finding, part) => { expect(sentence(finding)).toContain(part); });
