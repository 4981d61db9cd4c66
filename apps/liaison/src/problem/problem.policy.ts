import { sql, type RawBuilder } from 'kysely';
import { coordinator, reachOf, type Directory } from '@bangban/directory-client';
import { hasRole, type Actor } from '@bangban/kernel';
import { codesOf } from '../enterprise/enterprise.policy.ts';
import { seesTheDistrict } from '../liaison.policy.ts';

/** Neither he nor his unit nor one above it is complained about (X.22), over `problem x` or `monitor_report x`. */
export const unconcerned = (directory: Directory, actor: Actor): RawBuilder<boolean> => {
  const units = actor.kind === 'OFFICER' ? [actor.unit] : actor.kind === 'MACHINE' ? actor.units : [];
  const chain = [...new Set([...units, ...(actor.kind === 'OFFICER' ? actor.unitChain : []), ...units.flatMap((unit) => directory.unitChain(unit))])];
  return sql<boolean>`not x.complained_units && ${chain}::text[] ${actor.kind === 'OFFICER' ? sql`and not ${actor.code} = any(x.complained_officers)` : sql``}`;
};

/** Over a record `x`: what was raised there is about the reader, his unit or one above it; then its texts, in which it stands too, are not for him (X.22). */
export const isAboutReader = (directory: Directory, actor: Actor): RawBuilder<boolean> => sql<boolean>`exists (select from (select q.complained_units, q.complained_officers from problem q where q.source_id = x.id) x where not (${unconcerned(directory, actor)}))`;

/** Over `problem x`: an enterprise its own, under whichever of its codes; a unit what it raised; who looks at the whole district all. What a monitor reported is 区营商办's alone to see. */
export function visibleProblems(directory: Directory, actor: Actor): RawBuilder<boolean> {
  switch (actor.kind) {
    case 'SYSTEM': case 'VISITOR': return sql<boolean>`false`;
    case 'ENTERPRISE': return sql<boolean>`x.credit_code = any(${codesOf(actor)})`;
    case 'MACHINE': return actor.operations.includes('READ') ? sql<boolean>`x.source_type <> 'MONITOR' and x.raised_unit = any(${reachOf(directory, actor)}::text[]) and ${unconcerned(directory, actor)}` : sql<boolean>`false`;
    case 'OFFICER': {
      const ofVisits = seesTheDistrict(actor) ? sql`true` : sql`x.raised_unit = any(${reachOf(directory, actor)}::text[])`;
      return sql<boolean>`(x.source_type <> 'MONITOR' and ${ofVisits} or x.source_type = 'MONITOR' and ${watchesMonitors(directory, actor)}) and ${unconcerned(directory, actor)}`;
    }
  }
}

/** Over `x` with `complained_units`: 区营商办, and the other supervisors where it is itself complained about. 二(5) */
export const watchesMonitors = (directory: Directory, actor: Actor): RawBuilder<boolean> =>
  actor.kind !== 'OFFICER' ? sql<boolean>`false`
  : actor.unit === coordinator && hasRole(actor, 'SUPERVISOR', 'UNIT_HEAD', 'UNIT_OFFICE') ? sql<boolean>`true`
  : hasRole(actor, 'SUPERVISOR') ? sql<boolean>`x.complained_units && ${directory.unitChain(coordinator)}::text[]` : sql<boolean>`false`;
