import { sql, type RawBuilder } from 'kysely';
import { reachOf, type Directory } from '@bangban/directory-client';
import { hasRole, type Actor } from '@bangban/kernel';
import { manages, seesTheDistrict } from '../liaison.policy.ts';

/** Over `pairing p` and its `enterprise e`: a unit sees what it or one below it holds, and who looks after the enterprises of its locality; an enterprise who looks after it; who looks at the district all. */
export function visiblePairings(directory: Directory, actor: Actor): RawBuilder<boolean> {
  const ofItsUnits = sql<boolean>`(p.holder_unit = any(${reachOf(directory, actor)}::text[]) or e.locality = any(${reachOf(directory, actor)}::text[]))`;
  switch (actor.kind) {
    case 'SYSTEM': case 'VISITOR': return sql<boolean>`false`;
    case 'ENTERPRISE': return sql<boolean>`(e.credit_code = ${actor.creditCode} or e.former_codes @> array[${actor.creditCode}])`;
    case 'MACHINE': return actor.operations.includes('READ') ? ofItsUnits : sql<boolean>`false`;
    case 'OFFICER': return seesTheDistrict(actor) ? sql<boolean>`true` : ofItsUnits;
  }
}

/** The liaison officer is the holder's own to name, or theirs who pair. */
export const mayNameOfficer = (directory: Directory, actor: Actor, holderUnit: string): boolean => manages(actor) || (hasRole(actor, 'UNIT_HEAD', 'UNIT_OFFICE') && reachOf(directory, actor).includes(holderUnit));
