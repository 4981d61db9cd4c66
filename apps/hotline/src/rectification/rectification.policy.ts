import { sql, type RawBuilder } from 'kysely';
import { hasRole } from '@bangban/kernel';
import { coordinates, coordinator } from '@bangban/directory-client';
import type { RectificationStep } from '../generated/graphql.ts';
import { answersForRatings } from '../service-rating/service-rating.policy.ts';
import { isConcerned, maySee as maySeeTicket, seesTheDistrict, unconcerned, visible as ticketVisible, type TicketFacts, type Viewpoint } from '../ticket/ticket.policy.ts';

/** What the policy looks at; `ticket` where a ticket was rated, else null. */
export interface RectificationFacts { unitCode: string; officerCode?: string | null; named: boolean }

/** Of a ticket's: who sees the ticket, and the unit that was rated, though the ticket be another's by now. Of a service's: the unit that was rated and those above it, and whose office looks at the whole district; never who was rated himself (2.14). */
export function maySee(view: Viewpoint, { unitCode, officerCode }: RectificationFacts, ticket: TicketFacts | null): boolean {
  const { actor } = view;
  if (actor.kind !== 'OFFICER') return false;
  const ofItsUnits = answersForRatings(actor) && view.reach.includes(unitCode);
  if (ticket) return maySeeTicket(view, ticket) || (ofItsUnits && !isConcerned(view, ticket));
  return officerCode !== actor.code && (seesTheDistrict(view) || ofItsUnits);
}

/** `maySee` as SQL over `rectification z left join ticket t`. */
export function rectificationsVisible(view: Viewpoint): RawBuilder<unknown> {
  const { actor, reach } = view;
  if (actor.kind !== 'OFFICER') return sql`false`;
  const ofItsUnits = answersForRatings(actor) ? sql`z.unit_code = any(${reach}::text[])` : sql`false`;
  return sql`case when z.ticket_id is not null then coalesce(${ticketVisible(view)} or (${ofItsUnits} and ${unconcerned(view)}), false) else z.officer_code <> ${actor.code} and ${seesTheDistrict(view) ? sql`true` : ofItsUnits} end`;
}

/** Whether he may take this step with one that he may see. The unit answers for itself and never judges its own work (11.05): others look back and decide; and they call who gave his name, as the unit is not told it. */
export function may(view: Viewpoint, step: RectificationStep, { unitCode, named }: RectificationFacts): boolean {
  const own = view.reach.includes(unitCode);
  const answers = own && answersForRatings(view.actor);
  const callsBack = !own && (hasRole(view.actor, 'DISPATCHER') || coordinates(view.actor));
  switch (step) {
    case 'VERIFY': case 'RECTIFY': case 'EXPLAIN': case 'APPEAL': return answers;
    case 'FEED_BACK': return callsBack || (answers && !named);
    case 'LOOK_BACK': return callsBack;
    case 'DECIDE_APPEAL': return callsBack && (coordinates(view.actor) || unitCode === coordinator);
  }
}

/** What the unit that was rated may not do about its own work. */
export const isJudgement = (step: RectificationStep): boolean => step === 'LOOK_BACK' || step === 'DECIDE_APPEAL';
