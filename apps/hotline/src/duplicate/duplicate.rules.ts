export interface Text { title: string; content: string }
export interface Candidate extends Text { isSameEnterprise: boolean; isSameCategory: boolean; isSameLocality: boolean }
/** From how many percent on texts are alike: of one enterprise, of others. */
export interface Thresholds { enterprise: number; other: number }
export interface Proposal { score: number; why: string }

/** Whether two matters may be one, how much speaks for it, and what, in words; undefined where too little does. */
export function proposal(own: Text, candidate: Candidate, { enterprise, other }: Thresholds): Proposal | undefined {
  const { isSameEnterprise, isSameCategory, isSameLocality } = candidate;
  const score = similarity(own, candidate);
  if (score < (isSameEnterprise ? enterprise : other)) return undefined;
  const why = [isSameEnterprise && '同一企业', `文字相近${score}%`, isSameLocality && '同一属地', isSameCategory && '同一类别'].filter(Boolean).join('，');
  return { score, why };
}

/** In percent, of the titles or of title and content, whichever is more: the same thing is told at length by one and in a line by another. */
export const similarity = (one: Text, other: Text): number =>
  Math.round(100 * Math.max(shared(pairs(one.title), pairs(other.title)), shared(pairs(`${one.title} ${one.content}`), pairs(`${other.title} ${other.content}`))));

/** Dice's coefficient: which share of both sets is in common. */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (!one.size || !other.size) return 0;
  return (2 * [...one].filter((pair) => other.has(pair)).length) / (one.size + other.size);
}

/** Pairs of neighbouring letters and digits, which is what most Chinese words are; numbers count as one, as no. 3 and no. 12 are told of the same thing. */
function pairs(text: string): ReadonlySet<string> {
  const letters = [...text.normalize('NFKC').toLowerCase().replace(/\d+/g, '0').replace(/[^\p{L}\p{N}]/gu, '')];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}
