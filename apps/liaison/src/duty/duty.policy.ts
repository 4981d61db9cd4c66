import { sql, type RawBuilder } from 'kysely';
import { coordinates, liaisonLead, reachOf, type Directory } from '@bangban/directory-client';
import { hasRole, type Actor } from '@bangban/kernel';
import { seesTheDistrict } from '../liaison.policy.ts';

/** Over `duty_period p`: a unit sees what it or one below it owes, who looks at the district all; how units do their duty is not for enterprises. */
export function visibleDuties(directory: Directory, actor: Actor): RawBuilder<boolean> {
  const ofItsUnits = sql<boolean>`p.unit_code = any(${reachOf(directory, actor)}::text[])`;
  switch (actor.kind) {
    case 'SYSTEM': case 'VISITOR': case 'ENTERPRISE': return sql<boolean>`false`;
    case 'MACHINE': return actor.operations.includes('READ') ? ofItsUnits : sql<boolean>`false`;
    case 'OFFICER': return seesTheDistrict(actor) ? sql<boolean>`true` : ofItsUnits;
  }
}

/** The head and the office of 区工信局, and the supervisor of 区营商办. 4.09 */
export const excuses = (actor: Actor): boolean => coordinates(actor) || (hasRole(actor, 'UNIT_HEAD', 'UNIT_OFFICE') && actor.kind === 'OFFICER' && actor.unit === liaisonLead);

/** Nobody excuses what his own unit owes, or one below it. */
export const isOwnDuty = (directory: Directory, actor: Actor, unitCode: string): boolean => reachOf(directory, actor).includes(unitCode);
