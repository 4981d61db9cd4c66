import { sql, type RawBuilder } from 'kysely';
import { coordinates, reachOf, type Directory } from '@bangban/directory-client';
import { hasRole, type Actor } from '@bangban/kernel';
import { checkingUnit, seesTheDistrict } from '../liaison.policy.ts';

/** Who draws and finds: the people of 区工业办, and the supervisor of 区营商办, who checks 区工业办's own. */
export const mayCheck = (actor: Actor): boolean => coordinates(actor) || (actor.kind === 'OFFICER' && actor.unit === checkingUnit && hasRole(actor, 'UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER'));

/** Over `spot_check x`: before it is published only those know what was drawn whose unit drew it, for their own pairings are not in it; not even who checks others, so that no record is put right for it. */
export const visibleSpotChecks = (actor: Actor): RawBuilder<boolean> =>
  actor.kind === 'OFFICER' && mayCheck(actor) ? sql<boolean>`(x.published_at is not null or x.drawn_by_unit = ${actor.unit})` : sql<boolean>`x.published_at is not null`;

/** Over `spot_check_item i`: of what was found a unit sees its own; who looks at the district all. */
export const visibleItems = (directory: Directory, actor: Actor): RawBuilder<boolean> =>
  seesTheDistrict(actor) ? sql<boolean>`true` : sql<boolean>`i.unit_code = any(${reachOf(directory, actor)}::text[])`;
