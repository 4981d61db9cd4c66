import type { Complexity, HandlingLevel, TicketKind, TicketStatus, TicketStep } from '../generated/graphql.ts';

export const statuses = ['RECEIVED', 'ACCEPTED', 'ASSIGNED', 'ACKNOWLEDGED', 'CONTACTED', 'FED_BACK', 'REPORTED_DONE', 'CLOSED', 'OUT_OF_SCOPE'] as const satisfies readonly TicketStatus[];
type Lifecycle = Readonly<Partial<Record<TicketStep, readonly TicketStatus[]>>>;

/** In which statuses each step may be taken, in the order in which `nextSteps` offers them. Read by the entities, by `nextSteps` and by the test matrix. */
export const lifecycle = {
  ACCEPT: ['RECEIVED'],
  ACKNOWLEDGE: ['ASSIGNED'],
  REPORT_DONE: ['FED_BACK'],
  GIVE_FEEDBACK: ['ACKNOWLEDGED', 'CONTACTED', 'FED_BACK'],
  RECORD_CONTACT: ['ACKNOWLEDGED', 'CONTACTED', 'FED_BACK'],
  CLASSIFY: ['ACCEPTED', 'ASSIGNED', 'ACKNOWLEDGED', 'CONTACTED'],
  ASSIGN: ['ACCEPTED', 'ASSIGNED', 'ACKNOWLEDGED', 'CONTACTED'],
  ANSWER_AT_ONCE: ['ACCEPTED'],
  CONNECT_CONSULTATION: ['ACCEPTED'],
  OBJECT: ['ASSIGNED', 'ACKNOWLEDGED', 'CONTACTED'],
  WITHDRAW_OBJECTION: ['ASSIGNED', 'ACKNOWLEDGED', 'CONTACTED', 'FED_BACK'],
  RULE: ['ASSIGNED', 'ACKNOWLEDGED', 'CONTACTED', 'FED_BACK'],
  INVITE_ASSISTANCE: ['ASSIGNED', 'ACKNOWLEDGED', 'CONTACTED', 'FED_BACK'],
  ANSWER_ASSISTANCE: ['ASSIGNED', 'ACKNOWLEDGED', 'CONTACTED', 'FED_BACK'],
  WITHDRAW_ASSISTANCE: ['ASSIGNED', 'ACKNOWLEDGED', 'CONTACTED', 'FED_BACK'],
  SUSPEND: ['ASSIGNED', 'ACKNOWLEDGED', 'CONTACTED', 'FED_BACK'],
  RESUME: ['ASSIGNED', 'ACKNOWLEDGED', 'CONTACTED', 'FED_BACK'],
  REQUEST_EXTENSION: ['ASSIGNED', 'ACKNOWLEDGED', 'CONTACTED', 'FED_BACK'],
  DECIDE_EXTENSION: ['ASSIGNED', 'ACKNOWLEDGED', 'CONTACTED', 'FED_BACK'],
  MERGE: ['ACCEPTED', 'ASSIGNED', 'ACKNOWLEDGED', 'CONTACTED', 'FED_BACK'],
  UNDO_MERGE: ['ACCEPTED', 'ASSIGNED', 'ACKNOWLEDGED', 'CONTACTED', 'FED_BACK', 'REPORTED_DONE'],
  RAISE_LEVEL: ['ASSIGNED', 'ACKNOWLEDGED', 'CONTACTED', 'FED_BACK'],
  REQUEST_LEADER: ['ASSIGNED', 'ACKNOWLEDGED', 'CONTACTED', 'FED_BACK'],
  RECORD_JOINT_HANDLING: ['ASSIGNED', 'ACKNOWLEDGED', 'CONTACTED', 'FED_BACK'],
  TURN_COMPLEX: ['ACCEPTED', 'ASSIGNED', 'ACKNOWLEDGED', 'CONTACTED', 'FED_BACK'],
  RATE: ['REPORTED_DONE', 'CLOSED'],
  CONFIRM_SOLVED: ['REPORTED_DONE'],
  CONFIRM_UNSOLVED: ['REPORTED_DONE'],
  CLOSE_UNCONFIRMED: ['REPORTED_DONE'],
  OPEN_FOLLOW_UP: ['REPORTED_DONE', 'CLOSED'],
  RECORD_FOLLOW_UP: ['REPORTED_DONE', 'CLOSED'],
  PROPOSE_OUT_OF_SCOPE: ['RECEIVED', 'ACCEPTED', 'ASSIGNED', 'ACKNOWLEDGED', 'CONTACTED'],
  DECIDE_OUT_OF_SCOPE: ['RECEIVED', 'ACCEPTED', 'ASSIGNED', 'ACKNOWLEDGED', 'CONTACTED'],
} as const satisfies Lifecycle;
const table: Lifecycle = lifecycle;

/** Steps that are open in every status to whoever may take them. */
export const always = ['ADD_NOTE', 'REVEAL_COMPLAINANT', 'SHARE_REDACTED_COPY', 'ADD_ATTACHMENT', 'ADD_RISK_NOTE'] as const satisfies readonly TicketStep[];

/** Not yet with a unit: what a dispatcher has to assign. */
export const unassignedStatuses: readonly TicketStatus[] = ['RECEIVED', 'ACCEPTED'];

const byStatus: ReadonlyMap<TicketStatus, readonly TicketStep[]> = new Map(statuses.map((status) => [status, [...(Object.keys(table) as TicketStep[]).filter((step) => table[step]!.includes(status)), ...always]]));
export const stepsFrom = (status: TicketStatus): readonly TicketStep[] => byStatus.get(status)!;

/** What a step needs of the ticket besides its status. */
export function isOpen(step: TicketStep, ticket: { handlingLevel: HandlingLevel; scopeProposedBy?: string | null; proposedUnit?: string | null; suspendedAt?: unknown; extensionRequestedFor?: string | null; followUpCall?: string | null; mergedInto?: string | null; rating?: number | null; kind: TicketKind; complexity?: Complexity | null; anonymizedAt?: unknown }): boolean {
  if (ticket.anonymizedAt) return false; // nothing is left to act upon
  switch (step) {
    case 'PROPOSE_OUT_OF_SCOPE': return !ticket.scopeProposedBy;
    case 'DECIDE_OUT_OF_SCOPE': return Boolean(ticket.scopeProposedBy);
    case 'OPEN_FOLLOW_UP': return !ticket.followUpCall;
    case 'RECORD_FOLLOW_UP': return Boolean(ticket.followUpCall);
    case 'SUSPEND': return !ticket.suspendedAt;
    case 'RESUME': return Boolean(ticket.suspendedAt);
    case 'REQUEST_EXTENSION': return !ticket.extensionRequestedFor;
    case 'DECIDE_EXTENSION': return Boolean(ticket.extensionRequestedFor);
    case 'MERGE': return !ticket.mergedInto && !ticket.scopeProposedBy;
    case 'UNDO_MERGE': return Boolean(ticket.mergedInto);
    case 'ASSIGN': case 'OBJECT': return !ticket.proposedUnit; // disputed, it goes where the ruling says
    case 'WITHDRAW_OBJECTION': case 'RULE': return Boolean(ticket.proposedUnit);
    case 'RAISE_LEVEL': return ticket.handlingLevel !== 'DISTRICT';
    case 'REQUEST_LEADER': return ticket.handlingLevel === 'DISTRICT';
    case 'RECORD_JOINT_HANDLING': return ticket.handlingLevel !== 'UNIT';
    case 'TURN_COMPLEX': return ticket.kind === 'BLOCKED_MATTER' && ticket.complexity === 'SIMPLE';
    case 'CONNECT_CONSULTATION': return ticket.kind === 'CONSULTATION';
    case 'ANSWER_AT_ONCE': return !ticket.mergedInto && (ticket.kind === 'CONSULTATION' || (ticket.kind === 'BLOCKED_MATTER' && ticket.complexity === 'SIMPLE')); // merged, it is answered with the others
    default: return true;
  }
}
