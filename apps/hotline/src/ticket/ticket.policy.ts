import { sql, type RawBuilder } from 'kysely';
import { hasRole, principal, type Actor } from '@bangban/kernel';
import type { Directory } from '@bangban/directory-client';
import type { TicketStep } from '../generated/graphql.ts';

/** An actor with what the directory says of him: the units he may speak for, and the units above them; and the dispatchers' unit with those above it. */
export interface Viewpoint { actor: Actor; reach: string[]; chain: string[]; dispatch: string[]; reporterRef: string | null }

/** What the policy looks at; a row and an entity both have it. */
export interface TicketFacts {
  leadUnit?: string | null; handlingUnit?: string | null; channel: string; sourceSystem?: string | null; filedBy: string; reporterRef?: string | null;
  complainedUnits: string[]; complainedOfficers: string[];
}

export function viewpoint(actor: Actor, directory: Directory, reporterRef: (creditCode: string) => string): Viewpoint {
  const units = actor.kind === 'OFFICER' ? [actor.unit] : actor.kind === 'MACHINE' ? actor.units : [];
  return {
    actor,
    reach: units.flatMap((unit) => directory.subtree(unit)),
    chain: [...new Set(units.flatMap((unit) => directory.unitChain(unit)))],
    dispatch: directory.unitChain(directory.desk('HOTLINE_12345') ?? ''),
    reporterRef: actor.kind === 'ENTERPRISE' ? reporterRef(actor.creditCode) : null,
  };
}

/** Complained about, himself or by his unit or one above it: he neither sees it nor gets it, whatever else he is (X.22). */
export const isConcerned = ({ actor, chain }: Viewpoint, ticket: TicketFacts): boolean =>
  ticket.complainedUnits.some((unit) => chain.includes(unit)) || (actor.kind === 'OFFICER' && ticket.complainedOfficers.includes(actor.code));

export function maySee(view: Viewpoint, ticket: TicketFacts): boolean {
  const { actor, reach } = view;
  if (actor.kind === 'SYSTEM') return true;
  if (isConcerned(view, ticket)) return false;
  if (actor.kind === 'ENTERPRISE') return ticket.reporterRef === view.reporterRef;
  return seesTheDistrict(actor) || inReach(reach, ticket) || (actor.kind === 'MACHINE' ? ticket.sourceSystem === actor.code : ticket.filedBy === principal(actor));
}

/** `maySee` as SQL over `ticket t`: the one filter of every list, count and reference. */
export function visible({ actor, reach, chain, reporterRef }: Viewpoint): RawBuilder<boolean> {
  if (actor.kind === 'SYSTEM') return sql<boolean>`true`;
  if (actor.kind === 'ENTERPRISE') return sql<boolean>`t.reporter_ref = ${reporterRef}`;
  const unconcerned = sql`not t.complained_units && ${chain}::text[] and not ${actor.kind === 'OFFICER' ? actor.code : ''} = any(t.complained_officers)`;
  if (seesTheDistrict(actor)) return sql<boolean>`${unconcerned}`;
  const own = actor.kind === 'MACHINE' ? sql`t.source_system = ${actor.code}` : sql`t.filed_by = ${principal(actor)}`;
  return sql<boolean>`${unconcerned} and (t.lead_unit = any(${reach}::text[]) or t.handling_unit = any(${reach}::text[]) or ${own})`;
}

/** Whether this actor may take this step with a ticket that he may see. */
export function may(view: Viewpoint, step: TicketStep, ticket: TicketFacts): boolean {
  const { actor } = view;
  if (actor.kind === 'SYSTEM') return step === 'TURN_COMPLEX' || step === 'CLOSE_UNCONFIRMED';
  if (!maySee(view, ticket)) return false;
  switch (step) {
    case 'ACCEPT': case 'CLASSIFY': case 'ASSIGN': case 'ANSWER_AT_ONCE':
      return dispatches(view, ticket) || isAtTheDesk(view, ticket);
    case 'ACKNOWLEDGE': case 'RECORD_CONTACT': case 'GIVE_FEEDBACK': case 'REPORT_DONE':
      return handles(view, ticket);
    case 'RATE': case 'CONFIRM_SOLVED': case 'CONFIRM_UNSOLVED': // by the reporter or by a call-back, never by who handled it (X.15)
      return (actor.kind === 'ENTERPRISE' || hasRole(actor, 'DISPATCHER', 'WINDOW_CLERK', 'SUPERVISOR')) && !isOwnHandling(view, ticket);
    case 'CLOSE_UNCONFIRMED':
      return hasRole(actor, 'DISPATCHER') && !isOwnHandling(view, ticket);
    case 'PROPOSE_OUT_OF_SCOPE':
      return dispatches(view, ticket) || isAtTheDesk(view, ticket) || (actor.kind === 'OFFICER' && handles(view, ticket));
    case 'DECIDE_OUT_OF_SCOPE':
      return hasRole(actor, 'DISPATCHER', 'SUPERVISOR') || isAtTheDesk(view, ticket);
    case 'ADD_NOTE':
      return actor.kind !== 'ENTERPRISE';
    case 'REVEAL_COMPLAINANT':
      return dispatches(view, ticket) || isAtTheDesk(view, ticket) || (actor.kind === 'OFFICER' && handles(view, ticket));
    case 'RECEIVE': case 'TURN_COMPLEX':
      return false;
  }
}

/** Whether he is refused only because it is his own unit's work: worth a sentence of its own. */
export const isOwnHandling = ({ reach }: Viewpoint, { handlingUnit }: TicketFacts): boolean => Boolean(handlingUnit && reach.includes(handlingUnit));

const seesTheDistrict = (actor: Actor): boolean => hasRole(actor, 'DISPATCHER', 'SUPERVISOR', 'DISTRICT_LEADER');
/** A dispatcher; and where the dispatchers themselves are complained about, a supervisor, so that the matter does not lie where nobody may touch it. */
const dispatches = ({ actor, dispatch }: Viewpoint, { complainedUnits }: TicketFacts): boolean =>
  hasRole(actor, 'DISPATCHER') || (hasRole(actor, 'SUPERVISOR') && complainedUnits.some((unit) => dispatch.includes(unit)));
const inReach = (reach: string[], { leadUnit, handlingUnit }: TicketFacts): boolean => [leadUnit, handlingUnit].some((unit) => unit && reach.includes(unit));
const isAtTheDesk = ({ actor, reach }: Viewpoint, ticket: TicketFacts): boolean => hasRole(actor, 'WINDOW_CLERK') && Boolean(ticket.leadUnit && reach.includes(ticket.leadUnit));
const handles = (view: Viewpoint, ticket: TicketFacts): boolean => isOwnHandling(view, ticket) && (view.actor.kind === 'MACHINE' || hasRole(view.actor, 'HANDLER', 'UNIT_OFFICE', 'UNIT_HEAD'));
