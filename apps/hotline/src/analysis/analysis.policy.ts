import { sql, type RawBuilder } from 'kysely';
import { hasRole } from '@bangban/kernel';
import { restsOnNothingAboutHim, steers } from '../measure/measure.policy.ts';
import { seesTheDistrict, type Viewpoint } from '../ticket/ticket.policy.ts';

/** A unit writes its own, by its head and its office; the dispatchers and the supervisor of 区营商办 write theirs. */
export const mayAnalyse = (view: Viewpoint): boolean => steers(view) || hasRole(view.actor, 'UNIT_HEAD', 'UNIT_OFFICE');
export const mayRevise = (view: Viewpoint, unit: string): boolean => mayAnalyse(view) && view.reach.includes(unit);

/** Over `analysis a`: the unit that wrote it and those above; who sees the district; but nobody about whom a case is that it rests on (X.22). */
export const visibleAnalyses = (view: Viewpoint): RawBuilder<boolean> =>
  sql<boolean>`(${seesTheDistrict(view) ? sql`true` : sql`a.unit_code = any(${view.reach}::text[])`} and ${restsOnNothingAboutHim(view, sql`a.id`)})`;
