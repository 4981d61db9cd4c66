import { sql, type RawBuilder } from 'kysely';
import { hasRole } from '@bangban/kernel';
import { coordinates } from '@bangban/directory-client';
import { seesTheDistrict, unconcerned, type Viewpoint } from '../ticket/ticket.policy.ts';

/** Who answers for what a unit undertakes: its people, or those of a unit above it. */
export const isOfUnit = ({ actor, reach }: Viewpoint, unit: string): boolean => hasRole(actor, 'UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER') && reach.includes(unit);

/** Who looks after all of them: the dispatchers, and the supervisor of 区营商办. */
export const steers = ({ actor }: Viewpoint): boolean => hasRole(actor, 'DISPATCHER') || coordinates(actor);

/** Of the unit that is to do it. What another has asked of it is not its own to withdraw. */
export const mayComplete = (view: Viewpoint, { unitCode }: { unitCode: string }): boolean => isOfUnit(view, unitCode);
export const mayWithdraw = (view: Viewpoint, { openedUnit }: { openedUnit: string }): boolean => steers(view) || (hasRole(view.actor, 'UNIT_HEAD') && view.reach.includes(openedUnit));

/** Analyses `a` that rest on no case about the reader (X.22). */
export const restsOnNothingAboutHim = (view: Viewpoint, analysisId: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`not exists (select from analysis_evidence e join ticket t on t.id = e.ticket_id where e.analysis_id = ${analysisId} and not (${unconcerned(view)}))`;

/** Over `measure m`: a unit sees what it is to do; what was asked for is seen by who asked, and by those who see the district. */
export const visibleMeasures = (view: Viewpoint): RawBuilder<boolean> =>
  sql<boolean>`(m.unit_code = any(${view.reach}::text[]) or (${seesTheDistrict(view) ? sql`true` : sql`m.opened_unit = any(${view.reach}::text[])`} and ${restsOnNothingAboutHim(view, sql`m.subject_id`)}))`;
