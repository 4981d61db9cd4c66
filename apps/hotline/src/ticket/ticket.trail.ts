import { hasRole } from '@bangban/kernel';
import { inTrail } from '@bangban/platform';
import type { TicketStep } from '../generated/graphql.ts';
import type { Act } from './ticket.act.ts';
import type { Ticket } from './ticket.entity.ts';
import type { Viewpoint } from './ticket.policy.ts';
import { labelOf } from './ticket.labels.ts';
import { ScopeProposal, TicketStepRecord } from './ticket.records.ts';

/** What the trail tells of a ticket: neither who complains nor what he wrote, of which the keyed fingerprint stands there; nor the outside number, which leads to both and goes before the trail does. */
const told = ['status', 'kind', 'complexity', 'category', 'channel', 'confidential', 'imported', 'sourceSystem', 'fingerprint', 'leadUnit', 'handlingUnit', 'assistingUnits', 'handlingLevel', 'complainedUnits', 'complainedOfficers',
  'scopeProposedBy', 'proposedUnit', 'objectionClosed', 'mergedInto', 'receivedAt', 'acceptedAt', 'assignedAt', 'suspendedAt', 'acknowledgedAt', 'firstContactAt', 'fedBackAt', 'reportedDoneAt', 'closedAt', 'outcome', 'rating', 'ratedAt', 'followUpCall', 'round', 'nextDueAt', 'nextDueKind'] as const satisfies readonly (keyof Ticket)[];
export type TicketFacts = Partial<Record<(typeof told)[number], unknown>>;

export const factsOf = (ticket: Ticket): TicketFacts => Object.fromEntries(told.flatMap((name) => (ticket[name] === null || ticket[name] === undefined ? [] : [[name, ticket[name]]])));

/** The fields that an act changed, as they were and as they are; and which records it left. */
export function changeOf(before: TicketFacts, ticket: Ticket, records: readonly object[]): { before: object; after: object } {
  const after = factsOf(ticket);
  const changed = told.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  const kept = records.flatMap((one) => (one instanceof TicketStepRecord || !('id' in one) ? [] : [`${one.constructor.name} ${String(one.id)}`]));
  const of = (facts: TicketFacts) => Object.fromEntries(changed.map((name) => [name, facts[name] ?? null]));
  return { before: of(before), after: { ...of(after), ...(kept.length && { records: kept }) } };
}

/** Steps whose note says why. */
const explained: ReadonlySet<TicketStep> = new Set([
  'ASSIGN', 'CLASSIFY', 'DECIDE_OUT_OF_SCOPE',
  'INVITE_ASSISTANCE', 'WITHDRAW_ASSISTANCE',
  'SUSPEND', 'REQUEST_EXTENSION', 'DECIDE_EXTENSION',
  'MERGE', 'UNDO_MERGE',
  'OBJECT', 'WITHDRAW_OBJECTION', 'RULE',
]);

/** Why, in an officer's words: not what was said to the reporter, nor by him. */
export function reasonOf(step: TicketStep, { records }: Act): string | null {
  if (step === 'PROPOSE_OUT_OF_SCOPE') return labelOf('OutOfScopeReason', records.find((one) => one instanceof ScopeProposal)!.reason); // the explanation is for the reporter
  return explained.has(step) ? (records.find((one) => one instanceof TicketStepRecord)?.note ?? null) : null;
}

/** The unit for which he acts, where it is not his own: the dispatch centre for a supervisor who stands in for it, the unit below that handles or leads, a system's unit. */
export function onBehalfOf({ actor, dispatch, reach }: Viewpoint, step: TicketStep, { handlingUnit, leadUnit, assistingUnits }: Pick<Ticket, 'handlingUnit' | 'leadUnit' | 'assistingUnits'>): string | null {
  const { unit_code: own } = inTrail(actor);
  const theirs = (unit: string | null | undefined) => (unit && reach.includes(unit) && unit !== own ? unit : null);
  if (actor.kind === 'MACHINE') {
    const units = step === 'ANSWER_ASSISTANCE' ? assistingUnits : [handlingUnit, ...assistingUnits, leadUnit];
    return units.find((unit) => unit && reach.includes(unit)) ?? own;
  }
  if (actor.kind !== 'OFFICER') return null;
  switch (step) {
    case 'ACKNOWLEDGE': case 'RECORD_CONTACT': case 'GIVE_FEEDBACK': case 'REPORT_DONE': case 'INVITE_ASSISTANCE': case 'WITHDRAW_ASSISTANCE':
    case 'RESUME': case 'REQUEST_EXTENSION': case 'OBJECT': case 'WITHDRAW_OBJECTION':
      return theirs(handlingUnit);
    case 'ACCEPT': case 'CLASSIFY': case 'ASSIGN': case 'ANSWER_AT_ONCE': case 'CONNECT_CONSULTATION':
      return hasRole(actor, 'DISPATCHER') ? null : hasRole(actor, 'SUPERVISOR') ? (dispatch[0] ?? null) : theirs(leadUnit);
    case 'PROPOSE_OUT_OF_SCOPE': case 'DECIDE_OUT_OF_SCOPE': case 'REVEAL_COMPLAINANT':
      return hasRole(actor, 'DISPATCHER', 'SUPERVISOR') ? null : (theirs(handlingUnit) ?? theirs(leadUnit));
    case 'RAISE_LEVEL': case 'RECORD_JOINT_HANDLING':
      return theirs(leadUnit) ?? theirs(handlingUnit);
    case 'ANSWER_ASSISTANCE':
      return assistingUnits.includes(own ?? '') ? null : (assistingUnits.find(theirs) ?? null);
    default:
      return null;
  }
}
