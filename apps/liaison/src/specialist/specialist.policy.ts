import { sql, type RawBuilder } from 'kysely';
import { reachOf, type Directory } from '@bangban/directory-client';
import { hasRole, type Actor } from '@bangban/kernel';
import { today } from '@bangban/platform';
import { manages, seesTheDistrict } from '../liaison.policy.ts';

/** A locality names its specialists itself; those who pair may as well. */
export const namesSpecialists = (directory: Directory, actor: Actor, locality: string): boolean => manages(actor) || (hasRole(actor, 'UNIT_HEAD', 'UNIT_OFFICE') && reachOf(directory, actor).includes(locality));

/** A specialist's visits are entered by himself or by the people of his unit. */
export const actsForSpecialist = (directory: Directory, actor: Actor, unit: string): boolean => hasRole(actor, 'UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER') && reachOf(directory, actor).includes(unit);

/** Over `enterprise_specialist x` and its `enterprise e`: the locality, the unit that is paired with the enterprise, the enterprise itself, and who looks at the district. */
export function visibleSpecialists(directory: Directory, actor: Actor): RawBuilder<boolean> {
  const reach = reachOf(directory, actor);
  const ofItsUnits = sql<boolean>`(x.unit_code = any(${reach}::text[]) or e.locality = any(${reach}::text[]) or exists (select from pairing p where p.credit_code = x.credit_code and p.holder_unit = any(${reach}::text[]) and ${today} between p.starts_on and p.ends_on))`;
  switch (actor.kind) {
    case 'SYSTEM': case 'VISITOR': return sql<boolean>`false`;
    case 'ENTERPRISE': return sql<boolean>`(e.credit_code = ${actor.creditCode} or e.former_codes @> array[${actor.creditCode}])`;
    case 'MACHINE': return actor.operations.includes('READ') ? ofItsUnits : sql<boolean>`false`;
    case 'OFFICER': return seesTheDistrict(actor) ? sql<boolean>`true` : ofItsUnits;
  }
}

/** Over the visits `v` of `x`: how specialists do their duty is for their locality and who looks at the district; an enterprise sees that it was visited, and what it is said to have asked for. */
export function visibleSpecialistVisits(directory: Directory, actor: Actor): RawBuilder<boolean> {
  if (actor.kind === 'ENTERPRISE') return sql<boolean>`${visibleSpecialists(directory, actor)} and v.withdrawn_at is null`;
  return visibleSpecialists(directory, actor);
}
