import { coordinates, liaisonLead } from '@bangban/directory-client';
import { hasRole, type Actor } from '@bangban/kernel';

/** 区工业办, which checks what units do for their enterprises. 二(4) */
export const checkingUnit = 'SY-GYB';

/** Who draws up schemes, pairs and re-pairs: the people of 区工信局, and the supervisor of 区营商办. */
export const manages = (actor: Actor): boolean => coordinates(actor) || (isOf(actor, liaisonLead) && hasRole(actor, 'UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER'));

/** Who looks at what every unit does for enterprises. */
export const seesTheDistrict = (actor: Actor): boolean => hasRole(actor, 'SUPERVISOR', 'DISTRICT_LEADER') || isOf(actor, liaisonLead) || isOf(actor, checkingUnit);

const isOf = (actor: Actor, unit: string): boolean => actor.kind === 'OFFICER' && actor.unit === unit;
