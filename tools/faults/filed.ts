import type { Acknowledged, Complainant, Filing } from './filing.ts';

/** A ticket as it is stored: how many rows of each kind ride with it, and the keys that lead to it. */
export interface Stored { id: string; number: string; title: string; keys: string[]; receipts: number; deadlines: number; breaches: number; identities: number }
/** What the platform reveals of a ticket's complainant, or the refusal it gives instead. */
export type Revealed = Complainant | { refused: string };

/** What must not be so after a run of filings: each with the keys or tickets of which it is. */
export function wrongAfterFiling(filings: readonly Filing[], tickets: readonly Stored[], revealed: ReadonlyMap<string, Revealed>): Record<string, string[]> {
  const stored = new Map(tickets.map((ticket) => [ticket.id, ticket]));
  const byNumber = new Map(tickets.map((ticket) => [ticket.number, ticket]));
  const ticketOf = ({ id, number }: Acknowledged) => (id === undefined ? byNumber.get(number) : stored.get(id));
  const byTitle = Map.groupBy(tickets, ({ title }) => title);
  const filingOf = new Map(filings.map((filing) => [filing.title, filing]));
  const acknowledged = filings.filter(({ answers }) => answers.length > 0);
  const keys = (list: readonly Filing[]) => list.map(({ key }) => key);
  const numbers = (is: (ticket: Stored) => boolean) => tickets.filter(is).map(({ number }) => number);
  return {
    'lost: acknowledged, but not there': keys(acknowledged.filter(({ answers, title }) => answers.some((answer) => ticketOf(answer)?.title !== title))),
    'doubled: more than one ticket for a key': keys(filings.filter(({ title }) => (byTitle.get(title)?.length ?? 0) > 1)),
    'acknowledged under another number than the stored one': keys(acknowledged.filter(({ answers }) => answers.some((answer) => (ticketOf(answer)?.number ?? answer.number) !== answer.number))),
    'answered differently when its key was sent again': keys(acknowledged.filter(({ answers }) => new Set(answers.map(({ number }) => number)).size > 1 || new Set(answers.flatMap(({ id }) => id ?? [])).size > 1)),
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
