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

/**
 * Over `problem x` of a visit or contact: it complains about nobody; or the reader's unit raised it, it is not about him, his unit or one above, and about a colleague only where he wrote it down himself.
 * To everybody else a complaint is closed, about whomever it is: were it closed to those alone whom it is about, what they cannot read would tell them which enterprise complains about them (X.22).
 */
const isOpenTo = (directory: Directory, actor: Actor): RawBuilder<boolean> => {
  const units = actor.kind === 'OFFICER' ? [actor.unit] : actor.kind === 'MACHINE' ? actor.units : [];
  const colleagues = directory.snapshot.officers.filter(({ unit }) => units.includes(unit)).map(({ code }) => code);
  const wrote = actor.kind === 'OFFICER' ? sql`coalesce(x.raised_by = ${actor.code}, false)` : sql`false`;
  return sql<boolean>`(cardinality(x.complained_units) + cardinality(x.complained_officers) = 0 or (x.raised_unit = any(${units}::text[]) and ${unconcerned(directory, actor)} and (${wrote} or not x.complained_officers && ${colleagues}::text[])))`;
};

/** Over a record `x`: something was raised there that is closed to the reader; then its texts, in which it stands too, are not for him. An enterprise knows what it said. */
export const isClosed = (directory: Directory, actor: Actor): RawBuilder<boolean> => (actor.kind === 'ENTERPRISE' ? sql<boolean>`false`
  : sql<boolean>`exists (select from (select q.complained_units, q.complained_officers, q.raised_unit, q.raised_by from problem q where q.source_id = x.id) x where not ${isOpenTo(directory, actor)})`);

/** Over `problem x`: an enterprise its own, under whichever of its codes; a unit what it raised; who looks at the whole district all; a complaint as above. What a monitor reported is 区营商办's alone to see. */
export function visibleProblems(directory: Directory, actor: Actor): RawBuilder<boolean> {
  switch (actor.kind) {
    case 'SYSTEM': case 'VISITOR': return sql<boolean>`false`;
    case 'ENTERPRISE': return sql<boolean>`x.credit_code = any(${codesOf(actor)})`;
    case 'MACHINE': return actor.operations.includes('READ') ? sql<boolean>`x.source_type <> 'MONITOR' and x.raised_unit = any(${reachOf(directory, actor)}::text[]) and ${isOpenTo(directory, actor)}` : sql<boolean>`false`;
    case 'OFFICER': {
      const ofVisits = seesTheDistrict(actor) ? sql`true` : sql`x.raised_unit = any(${reachOf(directory, actor)}::text[])`;
      return sql<boolean>`(x.source_type <> 'MONITOR' and ${ofVisits} and ${isOpenTo(directory, actor)} or x.source_type = 'MONITOR' and ${watchesMonitors(directory, actor)} and ${unconcerned(directory, actor)})`;
    }
  }
}

/** Over `x` with `complained_units`: 区营商办, and the other supervisors where it is itself complained about. 二(5) */
export const watchesMonitors = (directory: Directory, actor: Actor): RawBuilder<boolean> =>
  actor.kind !== 'OFFICER' ? sql<boolean>`false`
  : actor.unit === coordinator && hasRole(actor, 'SUPERVISOR', 'UNIT_HEAD', 'UNIT_OFFICE') ? sql<boolean>`true`
  : hasRole(actor, 'SUPERVISOR') ? sql<boolean>`x.complained_units && ${directory.unitChain(coordinator)}::text[]` : sql<boolean>`false`;
