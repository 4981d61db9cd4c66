import { sql, type RawBuilder } from 'kysely';
import { coordinator, reachOf, type Directory } from '@bangban/directory-client';
import { hasRole, type Actor, type OfficerActor } from '@bangban/kernel';
import { today } from '@bangban/platform';
import { visibleEnterprises } from '../enterprise/enterprise.policy.ts';
import { seesTheDistrict } from '../liaison.policy.ts';

const acts = (actor: Actor): boolean => hasRole(actor, 'UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER');

/** The people of the unit that leads the policy here, or of one above it. */
export const leads = (directory: Directory, actor: Actor, leadUnit: string): boolean => acts(actor) && reachOf(directory, actor).includes(leadUnit);
/** Its lead unit, or 区营商办. */
export const mayPublish = (directory: Directory, actor: OfficerActor, leadUnit: string): boolean => leads(directory, actor, leadUnit) || (actor.unit === coordinator && (acts(actor) || hasRole(actor, 'SUPERVISOR')));

/** Over `support_policy p`: who sees of all enterprises what became of it, and so its figures. */
export const seesWhole = (directory: Directory, actor: Actor): RawBuilder<boolean> =>
  actor.kind !== 'OFFICER' ? sql<boolean>`false` : seesTheDistrict(actor) || actor.unit === coordinator ? sql<boolean>`true` : sql<boolean>`p.lead_unit = any(${reachOf(directory, actor)}::text[])`;

/** Over `enterprise e`: held by the actor's unit or one below it on the day. */
const heldBy = (reach: readonly string[]) => sql<boolean>`exists (select from pairing h where h.credit_code = e.credit_code and h.holder_unit = any(${reach}::text[]) and ${today} between h.starts_on and h.ends_on)`;

/** Over `support_policy p` and `enterprise e`: whose share in it the actor sees. */
export function visibleShares(directory: Directory, actor: Actor): RawBuilder<boolean> {
  if (actor.kind === 'ENTERPRISE') return visibleEnterprises(actor);
  if (actor.kind !== 'OFFICER') return sql<boolean>`false`;
  const reach = reachOf(directory, actor);
  return sql<boolean>`(${seesWhole(directory, actor)} or e.locality = any(${reach}::text[]) or ${heldBy(reach)})`;
}

/** Over `support_policy p` and `enterprise e`: who applies for it: itself, the people of the unit that holds it, those of the policy's lead unit. */
export function appliesFor(directory: Directory, actor: Actor): RawBuilder<boolean> {
  if (actor.kind === 'ENTERPRISE') return visibleEnterprises(actor);
  if (!acts(actor)) return sql<boolean>`false`;
  const reach = reachOf(directory, actor);
  return sql<boolean>`(p.lead_unit = any(${reach}::text[]) or ${heldBy(reach)})`;
}
