import { dispatcher, handler, supervisor } from '../platform.ts';

export const people = { dispatcher, handler, supervisor };
/** What people look at, as front ends ask for it. `grows`: counts what lies in the past, so it cannot cost the same for ever; printed, not judged. */
export interface Read { name: string; by: keyof typeof people; body: string; grows: boolean }

const row = 'nodes { id number title status handlingUnit { code name } nextDueAt nextDueKind overdue nextSteps } pageInfo { hasNextPage endCursor }';
const list = (args: string, more = '') => `{ tickets(${args}, first: 50) { ${more} ${row} } }`;
const inFiveDays = new Date(Date.now() + 5 * 86_400_000).toISOString();

const counters = '{ ticketCounters { open unassigned dueToday overdue byUnit { unit { name } open overdue dueToday } } }';

const queries: [name: string, by: Read['by'], query: string, grows?: true][] = [
  ['worklist with its total', 'dispatcher', list('filter: { open: true }', 'totalCount')],
  ['worklist of a unit', 'handler', list('filter: { open: true }', 'totalCount')],
  ['newest of all', 'dispatcher', list('orderBy: NEWEST')],
  ['newest of a unit', 'handler', list('orderBy: NEWEST')],
  ['due list: overdue', 'dispatcher', list('filter: { overdue: true }', 'totalCount')],
  ['due list: within five days', 'dispatcher', list(`filter: { open: true, dueBefore: "${inFiveDays}" }`, 'totalCount')],
  ['search: a phrase', 'dispatcher', list('filter: { text: "临时占道许可" }')],
  ['search: two characters', 'dispatcher', list('filter: { text: "占道" }')],
  ['search: two characters that stand in every twelfth', 'dispatcher', list('filter: { text: "停电" }, orderBy: NEWEST')],
  ['search: two characters, among the open', 'dispatcher', list('filter: { text: "停电", open: true }')],
  ['search: what is not there', 'dispatcher', list('filter: { text: "查无此事" }')],
  ['counters', 'dispatcher', counters],
  ['counters of a unit', 'handler', counters],
  ['what is out of scope, counted', 'dispatcher', '{ ticketCounters { outOfScope } }', true],
  ['all tickets, counted', 'dispatcher', '{ tickets(first: 1) { totalCount } }', true],
  ['self-check', 'supervisor', '{ hotlineSelfCheck { checkedAt violations { rule } } }'],
];
export const reads: readonly Read[] = queries.map(([name, by, query, grows = false]) => ({ name, by, body: JSON.stringify({ query }), grows }));
