import { sql, type RawBuilder } from 'kysely';
import { coordinates, coordinator, liaisonLead, reachOf, type Directory } from '@bangban/directory-client';
import { hasRole, type Actor } from '@bangban/kernel';
import { today } from '@bangban/platform';
import type { List } from './enterprise.entity.ts';

/** Over `enterprise e`: officers and the systems that may read see the register, an enterprise itself alone, by whichever of its codes. */
export function visibleEnterprises(actor: Actor): RawBuilder<boolean> {
  if (actor.kind === 'ENTERPRISE') return sql<boolean>`(e.credit_code = ${actor.creditCode} or e.former_codes @> array[${actor.creditCode}])`;
  return actor.kind === 'OFFICER' || (actor.kind === 'MACHINE' && actor.operations.includes('READ')) ? sql<boolean>`true` : sql<boolean>`false`;
}

/** Under which code the register has now an enterprise that has signed in by one of today or by a former one: what refers to the register bears that. */
export const codesOf = ({ creditCode }: Extract<Actor, { kind: 'ENTERPRISE' }>): RawBuilder<unknown> => sql`array(select own.credit_code from enterprise own where own.credit_code = ${creditCode} or own.former_codes @> array[${creditCode}])`;

/** Who deals with `enterprise e`, and so sees its head's name and its telephones: the district's offices and dispatchers, its locality, the unit paired with it, itself. */
export function dealsWith(directory: Directory, actor: Actor): RawBuilder<boolean> {
  if (actor.kind === 'ENTERPRISE' || hasRole(actor, 'SUPERVISOR', 'DISTRICT_LEADER', 'DISPATCHER') || isOf(actor, coordinator) || isOf(actor, liaisonLead)) return sql<boolean>`true`;
  const reach = reachOf(directory, actor);
  return sql<boolean>`(e.locality = any(${reach}::text[]) or exists (select from pairing p where p.credit_code = e.credit_code and p.holder_unit = any(${reach}::text[])
    and p.ends_on >= ${today}))`;
}

/** Who keeps the entry of an enterprise: its locality's own people, and who keeps the whole register. */
export const keepsEntry = (directory: Directory, actor: Actor, locality: string): boolean => keepsRegister(actor) || (acts(actor) && reachOf(directory, actor).includes(locality));

/** What is 规上工业 is found by 区工信局; which are its key enterprises a locality says itself (一(3)). */
export const keepsList = (directory: Directory, actor: Actor, list: List, locality: string): boolean => (list === 'KEY_ENTERPRISE' ? keepsEntry(directory, actor, locality) : keepsRegister(actor));

/** 区工信局, which leads 一(3), and the supervisor of 区营商办. */
export const keepsRegister = (actor: Actor): boolean => coordinates(actor) || (acts(actor) && isOf(actor, liaisonLead));

const isOf = (actor: Actor, unit: string): boolean => (actor.kind === 'OFFICER' ? actor.unit === unit : actor.kind === 'MACHINE' && actor.units.includes(unit));
const acts = (actor: Actor): boolean => hasRole(actor, 'HANDLER', 'UNIT_OFFICE', 'UNIT_HEAD') || (actor.kind === 'MACHINE' && actor.operations.includes('IMPORT'));
