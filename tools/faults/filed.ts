import type { Complainant, Filing } from './filing.ts';

/** A ticket as it is stored: how many rows of each kind ride with it, and the keys that lead to it. */
export interface Stored { id: string; number: string; title: string; keys: string[]; receipts: number; deadlines: number; breaches: number; identities: number }
/** What the platform reveals of a ticket's complainant, or the refusal it gives instead. */
export type Revealed = Complainant | { refused: string };

/** What must not be so after a run of filings: each with the keys or tickets of which it is. */
export function wrongAfterFiling(filings: readonly Filing[], tickets: readonly Stored[], revealed: ReadonlyMap<string, Revealed>): Record<string, string[]> {
  const stored = new Map(tickets.map((ticket) => [ticket.id, ticket]));
  const byTitle = Map.groupBy(tickets, ({ title }) => title);
  const filingOf = new Map(filings.map((filing) => [filing.title, filing]));
  const acknowledged = filings.filter(({ answers }) => answers.length > 0);
  const keys = (list: readonly Filing[]) => list.map(({ key }) => key);
  const numbers = (is: (ticket: Stored) => boolean) => tickets.filter(is).map(({ number }) => number);
  return {
    'lost: acknowledged, but not there': keys(acknowledged.filter(({ answers, title }) => stored.get(answers[0]!.id)?.title !== title)),
    'doubled: more than one ticket for a key': keys(filings.filter(({ title }) => (byTitle.get(title)?.length ?? 0) > 1)),
    'acknowledged under another number than the stored one': keys(acknowledged.filter(({ answers }) => answers.some(({ id, number }) => stored.has(id) && stored.get(id)!.number !== number))),
    'answered differently when its key was sent again': keys(acknowledged.filter(({ answers: [first, ...more] }) => more.some(({ id, number }) => id !== first!.id || number !== first!.number))),
    'without its key, or with another': numbers(({ keys: its, title }) => its.length !== 1 || its[0] !== filingOf.get(title)?.key),
    'without its deadline, or one that it does not sort by': numbers(({ deadlines }) => deadlines !== 1),
    'without the breach of its deadline planned': numbers(({ breaches }) => breaches !== 1),
    'without its receipt in the timeline, or with two': numbers(({ receipts }) => receipts !== 1),
    'without an identity': numbers(({ identities }) => identities !== 1),
    'with an identity that does not open': numbers(({ id, identities }) => identities === 1 && (revealed.get(id) === undefined || 'refused' in revealed.get(id)!)),
    'with the identity of another': numbers(({ id, title }) => isAnother(revealed.get(id), filingOf.get(title)?.complainant)),
    'never acknowledged': keys(filings.filter(({ answers, refused }) => !answers.length && !refused)),
    'refused, though there was nothing to refuse': filings.flatMap(({ key, refused }) => (refused ? [`${key} (${refused})`] : [])),
  };
}

const isAnother = (revealed: Revealed | undefined, given: Complainant | undefined): boolean =>
  revealed !== undefined && !('refused' in revealed) && (['contactName', 'contactPhone', 'creditCode', 'enterpriseName'] as const).some((field) => revealed[field] !== given?.[field]);
