import type { Lifecycle } from '@bangban/kernel';
import type { Complexity, TicketKind, TicketStatus, TicketStep } from '../generated/graphql.ts';

/** Which step may follow which status. Read by the entity, by `nextSteps` and by the test matrix. */
export const lifecycle = {
  RECEIVED: ['ACCEPT', 'PROPOSE_OUT_OF_SCOPE', 'DECIDE_OUT_OF_SCOPE'],
  ACCEPTED: ['CLASSIFY', 'ASSIGN', 'ANSWER_AT_ONCE', 'TURN_COMPLEX', 'PROPOSE_OUT_OF_SCOPE', 'DECIDE_OUT_OF_SCOPE'],
  ASSIGNED: ['ACKNOWLEDGE', 'ASSIGN', 'INVITE_ASSISTANCE', 'CLASSIFY', 'TURN_COMPLEX', 'PROPOSE_OUT_OF_SCOPE', 'DECIDE_OUT_OF_SCOPE'],
  ACKNOWLEDGED: ['RECORD_CONTACT', 'GIVE_FEEDBACK', 'ASSIGN', 'INVITE_ASSISTANCE', 'CLASSIFY', 'TURN_COMPLEX', 'PROPOSE_OUT_OF_SCOPE', 'DECIDE_OUT_OF_SCOPE'],
  CONTACTED: ['RECORD_CONTACT', 'GIVE_FEEDBACK', 'ASSIGN', 'INVITE_ASSISTANCE', 'CLASSIFY', 'TURN_COMPLEX', 'PROPOSE_OUT_OF_SCOPE', 'DECIDE_OUT_OF_SCOPE'],
  FED_BACK: ['REPORT_DONE', 'GIVE_FEEDBACK', 'RECORD_CONTACT', 'INVITE_ASSISTANCE', 'TURN_COMPLEX'],
  REPORTED_DONE: ['RATE', 'CONFIRM_SOLVED', 'CONFIRM_UNSOLVED', 'CLOSE_UNCONFIRMED'],
  CLOSED: ['RATE'],
  OUT_OF_SCOPE: [],
} as const satisfies Lifecycle<TicketStatus, TicketStep>;

/** Steps that are open in every status to whoever may take them. */
export const always = ['ADD_NOTE', 'REVEAL_COMPLAINANT', 'SHARE_REDACTED_COPY'] as const satisfies readonly TicketStep[];

/** Not yet with a unit: what a dispatcher has to assign. */
export const unassignedStatuses: readonly TicketStatus[] = ['RECEIVED', 'ACCEPTED'];

export const stepsFrom = (status: TicketStatus): readonly TicketStep[] => [...lifecycle[status], ...always];

/** What a step needs of the ticket besides its status. */
export function isOpen(step: TicketStep, ticket: { scopeProposedBy?: string | null; rating?: number | null; kind: TicketKind; complexity?: Complexity | null; anonymizedAt?: unknown }): boolean {
  if (ticket.anonymizedAt) return false; // nothing is left to act upon
  switch (step) {
    case 'PROPOSE_OUT_OF_SCOPE': return !ticket.scopeProposedBy;
    case 'DECIDE_OUT_OF_SCOPE': return Boolean(ticket.scopeProposedBy);
    case 'TURN_COMPLEX': return ticket.kind === 'BLOCKED_MATTER' && ticket.complexity === 'SIMPLE';
    case 'ANSWER_AT_ONCE': return ticket.kind === 'CONSULTATION' || (ticket.kind === 'BLOCKED_MATTER' && ticket.complexity === 'SIMPLE');
    default: return true;
  }
}
