import { sql, type RawBuilder } from 'kysely';
import { hasRole, principal, refuse, type Actor } from '@bangban/kernel';
import { coordinates, coordinator, reachOf, type Directory } from '@bangban/directory-client';
import type { TicketStep } from '../generated/graphql.ts';

// Who may see and do what with a ticket, as docs/policy/工单权限.csv has it for people to read: a test holds the two against each other, cell by cell.

/** An actor with what the directory says of him: the units he may speak for, and the units above them; and the dispatchers' unit with those above it. */
export interface Viewpoint { actor: Actor; reach: string[]; chain: string[]; dispatch: string[]; reporterRef: string | null }

/** What the policy looks at; a row and an entity both have it. */
export interface TicketFacts {
  leadUnit?: string | null; handlingUnit?: string | null; assistingUnits: string[]; channel: string; sourceSystem?: string | null; filedBy: string; reporterRef?: string | null;
  confidential: boolean; complainedUnits: string[]; complainedOfficers: string[]; proposedUnit?: string | null;
}

export function viewpoint(actor: Actor, directory: Directory, reporterRef: (creditCode: string) => string): Viewpoint {
  const units = actor.kind === 'OFFICER' ? [actor.unit] : actor.kind === 'MACHINE' ? actor.units : [];
  return {
    actor,
    reach: reachOf(directory, actor),
    // also as the gateway knows it: a unit that this copy of the directory does not know yet may be below one complained about
    chain: [...new Set([...units, ...(actor.kind === 'OFFICER' ? actor.unitChain : []), ...units.flatMap((unit) => directory.unitChain(unit))])],
    dispatch: directory.unitChain(directory.desk('HOTLINE_12345') ?? ''),
    reporterRef: actor.kind === 'ENTERPRISE' ? reporterRef(actor.creditCode) : null,
  };
}

/** A system that was not granted to read is told so, and not that there is nothing. */
export function refuseUnread(actor: Actor): void {
  if (actor.kind === 'MACHINE' && !actor.operations.includes('READ')) refuse('FORBIDDEN', { operation: 'READ' });
}

/** Complained about, himself or by his unit or one above it: he neither sees it nor gets it, whatever else he is (X.22). */
export const isConcerned = ({ actor, chain }: Viewpoint, ticket: TicketFacts): boolean =>
  ticket.complainedUnits.some((unit) => chain.includes(unit)) || (actor.kind === 'OFFICER' && ticket.complainedOfficers.includes(actor.code));

export function maySee(view: Viewpoint, ticket: TicketFacts): boolean {
  const { actor } = view;
  switch (actor.kind) {
    case 'SYSTEM': return true;
    case 'VISITOR': return false;
    case 'ENTERPRISE': return ticket.reporterRef === view.reporterRef;
    case 'MACHINE': return !isConcerned(view, ticket) && actor.operations.includes('READ') && (actor.confidential || !ticket.confidential) && (isOfItsUnits(view, ticket) || ticket.sourceSystem === actor.code);
    case 'OFFICER': return !isConcerned(view, ticket) && (seesTheDistrict(view) || isOfItsUnits(view, ticket) || ticket.filedBy === principal(actor));
  }
}

/** The contrary of `isConcerned` as SQL over `ticket t`. */
export const unconcerned = ({ actor, chain }: Viewpoint): RawBuilder<boolean> =>
  sql<boolean>`not t.complained_units && ${chain}::text[] ${actor.kind === 'OFFICER' ? sql`and not ${actor.code} = any(t.complained_officers)` : sql``}`;

/** Whether who is of a unit that leads, handles or assists may see the case, as SQL over `ticket t`. */
export const seenThroughUnits = (view: Viewpoint): RawBuilder<boolean> => sql<boolean>`${unconcerned(view)} and ${view.actor.kind !== 'MACHINE' ? sql`true` : !view.actor.operations.includes('READ') ? sql`false` : view.actor.confidential ? sql`true` : sql`not t.confidential`}`;

/** `maySee` as SQL over `ticket t`: the one filter of every list, count and reference. */
export function visible(view: Viewpoint): RawBuilder<boolean> {
  const { actor, reach, reporterRef } = view;
  const ofItsUnits = sql`t.lead_unit = any(${reach}::text[]) or t.handling_unit = any(${reach}::text[]) or t.assisting_units && ${reach}::text[]`;
  switch (actor.kind) {
    case 'SYSTEM': return sql<boolean>`true`;
    case 'VISITOR': return sql<boolean>`false`;
    case 'ENTERPRISE': return sql<boolean>`t.reporter_ref = ${reporterRef}`;
    case 'MACHINE': return sql<boolean>`${seenThroughUnits(view)} and (${ofItsUnits} or t.source_system = ${actor.code})`;
    case 'OFFICER': {
      if (seesTheDistrict(view)) return unconcerned(view);
      return sql<boolean>`${unconcerned(view)} and (${ofItsUnits} or t.filed_by = ${principal(actor)})`;
    }
  }
}

/** Whether this actor may take this step with a ticket that he may see. */
export function may(view: Viewpoint, step: TicketStep, ticket: TicketFacts): boolean {
  if (view.actor.kind === 'SYSTEM') return step === 'TURN_COMPLEX' || step === 'CLOSE_UNCONFIRMED' || step === 'OPEN_FOLLOW_UP';
  return maySee(view, ticket) && mayOfSeen(view, step, ticket);
}

/** The same of a ticket that he is known to see, as every row of a list is. */
export function mayOfSeen(view: Viewpoint, step: TicketStep, ticket: TicketFacts): boolean {
  const { actor } = view;
  if (actor.kind === 'SYSTEM' || actor.kind === 'VISITOR' || isOwnDecision(view, step, ticket)) return false;
  switch (step) {
    case 'ACCEPT': case 'CLASSIFY': case 'ASSIGN': case 'ANSWER_AT_ONCE': case 'CONNECT_CONSULTATION':
      return dispatches(view, ticket) || isAtTheDesk(view, ticket);
    case 'ACKNOWLEDGE': case 'RECORD_CONTACT': case 'GIVE_FEEDBACK': case 'REPORT_DONE': case 'OBJECT': case 'WITHDRAW_OBJECTION':
      return handles(view, ticket) || isHandledBySystem(view, ticket);
    case 'RATE': case 'CONFIRM_SOLVED': case 'CONFIRM_UNSOLVED': // by the reporter or by a call-back, never by who handled it (X.15)
      return actor.kind === 'ENTERPRISE' || hasRole(actor, 'DISPATCHER') || coordinates(actor) || isAtTheDesk(view, ticket) || tookIn(actor, ticket);
    case 'CLOSE_UNCONFIRMED':
      return hasRole(actor, 'DISPATCHER');
    case 'PROPOSE_OUT_OF_SCOPE': case 'REVEAL_COMPLAINANT':
      return dispatches(view, ticket) || isAtTheDesk(view, ticket) || handles(view, ticket);
    case 'DECIDE_OUT_OF_SCOPE':
      return hasRole(actor, 'DISPATCHER') || coordinates(actor) || isAtTheDesk(view, ticket);
    case 'RECORD_FOLLOW_UP':
      return hasRole(actor, 'DISPATCHER') || coordinates(actor);
    case 'INVITE_ASSISTANCE': case 'WITHDRAW_ASSISTANCE': case 'RESUME':
      return hasRole(actor, 'DISPATCHER') || coordinates(actor) || handles(view, ticket);
    case 'RAISE_LEVEL': case 'RECORD_JOINT_HANDLING': // who convenes, who finds that he cannot solve it, and who hears of a leader's order
      return leads(view, ticket) || handles(view, ticket) || coordinates(actor);
    case 'REQUEST_LEADER':
      return coordinates(actor);
    case 'ANSWER_ASSISTANCE':
      return assists(view, ticket) && (works(actor) || (actor.kind === 'MACHINE' && actor.operations.includes('HANDLE')));
    case 'REQUEST_EXTENSION':
      return handles(view, ticket);
    case 'SUSPEND': case 'DECIDE_EXTENSION': case 'RULE': case 'SHARE_REDACTED_COPY': case 'MERGE': case 'UNDO_MERGE':
      return hasRole(actor, 'DISPATCHER') || coordinates(actor);
    case 'ADD_NOTE':
      return actor.kind === 'OFFICER' || (actor.kind === 'MACHINE' && actor.operations.includes('HANDLE') && isOfItsUnits(view, ticket));
    case 'ADD_ATTACHMENT':
      if (actor.kind === 'MACHINE') return actor.operations.includes('HANDLE') || actor.operations.includes('FILE');
      return actor.kind === 'ENTERPRISE' || hasRole(actor, 'DISPATCHER') || coordinates(actor) || worksOnIt(view, ticket);
    case 'ADD_RISK_NOTE':
      return hasRole(actor, 'DISPATCHER') || coordinates(actor) || headsHandling(view, ticket);
    case 'RECEIVE': case 'TURN_COMPLEX': case 'OPEN_FOLLOW_UP':
      return false;
  }
}

/** Who reads what may become of a case in public: who may write it, and the district's leaders. */
export const seesRiskNotes = (view: Viewpoint, ticket: TicketFacts): boolean => may(view, 'ADD_RISK_NOTE', ticket) || (hasRole(view.actor, 'DISTRICT_LEADER') && maySee(view, ticket));

/** What the unit that handles a case may not say about its own work, nor about its own term; nor does either side of a dispute rule on it. */
export const isOwnDecision = (view: Viewpoint, step: TicketStep, ticket: TicketFacts): boolean =>
  (decisions.includes(step) && isOwnHandling(view, ticket)) || (step === 'RULE' && Boolean(ticket.proposedUnit && view.reach.includes(ticket.proposedUnit)));
const decisions: readonly TicketStep[] = ['RATE', 'CONFIRM_SOLVED', 'CONFIRM_UNSOLVED', 'CLOSE_UNCONFIRMED', 'RECORD_FOLLOW_UP', 'DECIDE_OUT_OF_SCOPE', 'SUSPEND', 'DECIDE_EXTENSION', 'RULE'];

/** Whether it is his own unit's work, or that of one below it. */
const isOwnHandling = ({ reach }: Viewpoint, { handlingUnit }: TicketFacts): boolean => Boolean(handlingUnit && reach.includes(handlingUnit));

/** Whose office looks at every case that is not about itself. The heads and offices of 区营商办 and of the dispatch centre are told of any case that is late, and have to be able to open it. */
export const seesTheDistrict = ({ actor, dispatch }: Viewpoint): boolean =>
  hasRole(actor, 'DISPATCHER', 'SUPERVISOR', 'DISTRICT_LEADER') || (actor.kind === 'OFFICER' && [coordinator, dispatch[0]].includes(actor.unit) && hasRole(actor, 'UNIT_HEAD', 'UNIT_OFFICE'));
/** A dispatcher; and where the dispatchers themselves are complained about, 区营商办, so that the matter does not lie where nobody may touch it. */
const dispatches = ({ actor, dispatch }: Viewpoint, { complainedUnits }: TicketFacts): boolean =>
  hasRole(actor, 'DISPATCHER') || (coordinates(actor) && complainedUnits.some((unit) => dispatch.includes(unit)));
const isOfItsUnits = ({ reach }: Viewpoint, { leadUnit, handlingUnit, assistingUnits }: TicketFacts): boolean => [leadUnit, handlingUnit, ...assistingUnits].some((unit) => unit && reach.includes(unit));
const isAtTheDesk = ({ actor, reach }: Viewpoint, { leadUnit }: TicketFacts): boolean => hasRole(actor, 'WINDOW_CLERK') && Boolean(leadUnit && reach.includes(leadUnit));
const leads = ({ actor, reach }: Viewpoint, { leadUnit }: TicketFacts): boolean => (works(actor) || hasRole(actor, 'WINDOW_CLERK', 'DISPATCHER')) && Boolean(leadUnit && reach.includes(leadUnit));
const tookIn = (actor: Actor, { filedBy }: TicketFacts): boolean => hasRole(actor, 'WINDOW_CLERK') && filedBy === principal(actor);
const works = (actor: Actor): boolean => hasRole(actor, 'HANDLER', 'UNIT_OFFICE', 'UNIT_HEAD');
const handles = (view: Viewpoint, ticket: TicketFacts): boolean => isOwnHandling(view, ticket) && works(view.actor);
const assists = ({ reach }: Viewpoint, { assistingUnits }: TicketFacts): boolean => assistingUnits.some((unit) => reach.includes(unit));
/** Not who merely looks on: somebody of a unit that leads, handles or assists, or who took it in. */
const worksOnIt = (view: Viewpoint, ticket: TicketFacts): boolean => (works(view.actor) || hasRole(view.actor, 'WINDOW_CLERK')) && (isOfItsUnits(view, ticket) || ticket.filedBy === principal(view.actor));
const headsHandling = (view: Viewpoint, ticket: TicketFacts): boolean => isOwnHandling(view, ticket) && hasRole(view.actor, 'UNIT_HEAD');
const isHandledBySystem = (view: Viewpoint, ticket: TicketFacts): boolean => isOwnHandling(view, ticket) && view.actor.kind === 'MACHINE' && view.actor.operations.includes('HANDLE');
