import { sql, type RawBuilder } from 'kysely';
import { coordinator, reachOf, serviceLead, type Directory } from '@bangban/directory-client';
import { hasRole, type Actor, type OfficerActor } from '@bangban/kernel';

const leadUnits = [serviceLead, coordinator];
const seesAll = (actor: OfficerActor): boolean => hasRole(actor, 'SUPERVISOR', 'DISTRICT_LEADER') || leadUnits.includes(actor.unit);

/** The people of the unit, or of one above it. */
export const isOf = (directory: Directory, actor: OfficerActor, unit: string): boolean => hasRole(actor, 'UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER', 'WINDOW_CLERK') && directory.unitChain(unit).includes(actor.unit);

/** Over `station_question x`: whether the officer is a member of the team that has it; of any of the station's, while no team has. */
const isOfTeam = (code: string) => sql<boolean>`x.unit_code = x.station_unit and exists (select from station_member m where m.station = x.station and m.officer_code = ${code} and m.left_at is null and (x.team is null or m.team = x.team))`;

/** Over `station_question x`. Who once had it still sees it. An enterprise that has another code now still sees what it asked under the old one. */
export function visibleQuestions(directory: Directory, actor: Actor): RawBuilder<boolean> {
  if (actor.kind === 'ENTERPRISE') return sql<boolean>`(x.credit_code = ${actor.creditCode} or x.credit_code = any(select unnest(e.former_codes) from enterprise e where e.credit_code = ${actor.creditCode}))`;
  if (actor.kind !== 'OFFICER') return sql<boolean>`false`;
  if (seesAll(actor)) return sql<boolean>`true`;
  const reach = reachOf(directory, actor);
  return sql<boolean>`(x.unit_code = any(${reach}::text[]) or x.station_unit = any(${reach}::text[]) or x.asked_by = ${actor.code} or ${isOfTeam(actor.code)}
    or exists (select from station_question_step s where s.question_id = x.id and s.to_unit = any(${reach}::text[])))`;
}

/** Over `station_question x`: who may answer it or pass it on: the people of the unit that has it, the station's own, which leads to the end, and the members of the team. */
export function worksOn(directory: Directory, actor: Actor): RawBuilder<boolean> {
  if (actor.kind !== 'OFFICER') return sql<boolean>`false`;
  const reach = hasRole(actor, 'UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER', 'WINDOW_CLERK') ? reachOf(directory, actor) : [];
  return sql<boolean>`(x.unit_code = any(${reach}::text[]) or x.station_unit = any(${reach}::text[]) or ${isOfTeam(actor.code)})`;
}
