import { due, localDate } from '@bangban/working-time';
import type { Directory } from '@bangban/directory-client';

/** An assignment as far as an objection to it goes. */
export interface Assignment { assignedAt?: Date | null; objectionClosed: boolean; openedOn: string; rulebookVersion: number }

/** Until when the handling unit may object to it, by the rules of its case; null where it no longer may, whatever the time. */
export function objectionUntil({ assignedAt, objectionClosed, openedOn, rulebookVersion }: Assignment, { rulebook, calendar }: Directory): Date | null {
  return assignedAt && !objectionClosed ? due(calendar, assignedAt, rulebook.at(openedOn, rulebookVersion).term('ticket.objection')).dueAt : null;
}

/** Precedents are sought among this many of the latest rulings of a category. */
export const considered = 200;
/** How many are offered with a case, and how similar they have to be at least. */
export const offered = { most: 5, similarity: 20 } as const;

const compared = 1_000; // characters of a text

/** A text as its pairs of neighbouring characters: Chinese words are mostly of two. */
export function pairsOf(text: string): ReadonlySet<string> {
  const letters = [...text.slice(0, compared).toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}

/** How similar two texts are, 0 to 100: the share of their pairs that they have in common. */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  const common = [...few].filter((pair) => many.has(pair)).length;
  return common && Math.round((200 * common) / (a.size + b.size));
}

interface Compared { id: string; at: Date; pairs: ReadonlySet<string> }

/** The most similar first, of those alike the latest. */
export function bySimilarity<P extends Compared>(text: string, precedents: readonly P[]): (P & { similarity: number })[] {
  const own = pairsOf(text);
  return precedents.map((one) => ({ ...one, similarity: similarity(own, one.pairs) })).sort((a, b) => b.similarity - a.similarity || b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1));
}

/** Why the catalogue's own unit is the one, as it stands in the timeline. 三(7) */
export const byCategory = (category: string): string => `按类别“${category}”交办`;

/** The unit to assign a case to by its content: the one that a similar dispute was ruled to, else the catalogue's. */
export function suggestion({ category, complainedUnits }: { category: string; complainedUnits: readonly string[] }, [closest]: readonly { at: Date; unit: string }[], directory: Directory): { unit: string | null; reason: string } {
  const isConcerned = (unit: string) => directory.unitChain(unit).some((above) => complainedUnits.includes(above)); // X.22
  if (closest && !isConcerned(closest.unit)) return { unit: closest.unit, reason: `参照${localDate(closest.at)}对同类事项的裁定交办` };
  const usual = directory.category(category)?.unit;
  if (!usual) return { unit: null, reason: `类别“${category}”没有明确的承办单位，请选择单位并说明理由` };
  return isConcerned(usual) ? { unit: null, reason: `类别“${category}”的承办单位须回避，请选择其他单位并说明理由` } : { unit: usual, reason: byCategory(category) };
}
