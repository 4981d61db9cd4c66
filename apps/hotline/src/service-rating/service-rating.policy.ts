import { sql, type RawBuilder } from 'kysely';
import { hasRole, type Actor } from '@bangban/kernel';
import { seesTheDistrict, type Viewpoint } from '../ticket/ticket.policy.ts';

/** Who may see which records, as SQL over `service_record s`: the people of its unit and of those above it, and whose office looks at the whole district. */
export const recordsVisible = (view: Viewpoint): RawBuilder<unknown> => (seesTheDistrict(view) ? sql`true` : sql`s.unit_code = any(${view.reach}::text[])`);

/** Ratings of records `s`. Never one's own: who served knows whom he served, and would know from the rating who gave it (2.14). */
export function ratingsVisible(view: Viewpoint): RawBuilder<unknown> {
  if (view.actor.kind !== 'OFFICER') return sql`false`;
  const ofItsUnits = answersForRatings(view.actor) ? sql`s.unit_code = any(${view.reach}::text[])` : sql`false`;
  return sql`s.officer_code <> ${view.actor.code} and ${seesTheDistrict(view) ? sql`true` : ofItsUnits}`;
}

/** Whether he looks from outside the unit: it alone learns neither whose service was rated nor at what time, from which it could tell by whom. */
export const isOutside = (view: Viewpoint, unit: string): boolean => seesTheDistrict(view) && !view.reach.includes(unit);

/** Who answers in a unit for what was rated there. */
export const answersForRatings = (actor: Actor): boolean => hasRole(actor, 'UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER');
