import { sql, type RawBuilder } from 'kysely';
import { reachOf, type Directory } from '@bangban/directory-client';
import { hasRole, type Actor } from '@bangban/kernel';
import { codesOf } from '../enterprise/enterprise.policy.ts';
import { manages, seesTheDistrict } from '../liaison.policy.ts';
import { isLeadership, type Holder } from '../pairing/pairing.rules.ts';

const works = (actor: Actor): boolean => hasRole(actor, 'UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER');

/** A unit's people all act for it; for a leader his office does not. */
export const actsFor = (directory: Directory, actor: Actor, { unit, officer }: Holder): boolean =>
  actor.kind === 'OFFICER' && ((isLeadership(directory, unit) && actor.code === officer) || (works(actor) && actor.unit === unit));

/** Who takes back what nobody else may any longer: 区工信局 and 区营商办, though not their own. */
export const mayWithdrawLater = (actor: Actor, unit: string): boolean => actor.kind === 'OFFICER' && actor.unit !== unit && manages(actor);

/** Over records `x`: a unit sees its own and those of units below it, an enterprise what stands about itself. */
export function visibleRecords(directory: Directory, actor: Actor): RawBuilder<boolean> {
  const ofItsUnits = sql<boolean>`x.unit_code = any(${reachOf(directory, actor)}::text[])`;
  switch (actor.kind) {
    case 'SYSTEM': return sql<boolean>`true`;
    case 'VISITOR': return sql<boolean>`false`;
    case 'ENTERPRISE': return sql<boolean>`x.credit_code = any(${codesOf(actor)}) and x.withdrawn_at is null`;
    case 'MACHINE': return actor.operations.includes('READ') ? ofItsUnits : sql<boolean>`false`;
    case 'OFFICER': return seesTheDistrict(actor) ? sql<boolean>`true` : ofItsUnits;
  }
}

/** The same of one record. */
export const maySee = (directory: Directory, actor: Actor, { unitCode }: { unitCode: string }): boolean => seesTheDistrict(actor) || reachOf(directory, actor).includes(unitCode);
