import type { Rules } from '@bangban/directory-client';
import type { ServiceLevel, ServicePointLack } from '../generated/graphql.ts';

export const levels = ['DISTRICT', 'TOWNSHIP', 'VILLAGE'] as const satisfies readonly ServiceLevel[];
export interface Provision { equipment: string[]; staff: number }

/** 统一配齐硬件设施、固化帮办代办人员: what every place of the level has to have. 一(2) */
export const required = (rules: Rules, level: string): Provision => ({ equipment: rules.list(`network.equipment.${level.toLowerCase()}`), staff: rules.number(`network.staff.${level.toLowerCase()}`) });

/** What a place lacks of that. */
export function lackOf({ level, equipment, staff }: Provision & { level: string }, rules: Rules): Provision {
  const wanted = required(rules, level);
  return { equipment: wanted.equipment.filter((one) => !equipment.includes(one)), staff: Math.max(0, wanted.staff - staff) };
}

export const lacks = ({ equipment, staff }: Provision, lack: ServicePointLack): boolean => (lack !== 'STAFF' && equipment.length > 0) || (lack !== 'EQUIPMENT' && staff > 0);

/** How many places there are, are complete, and lack one or the other. */
export const counted = (lacking: readonly Provision[]) => ({
  places: lacking.length, complete: lacking.filter((one) => !lacks(one, 'ANY')).length,
  lackingEquipment: lacking.filter((one) => lacks(one, 'EQUIPMENT')).length, lackingStaff: lacking.filter((one) => lacks(one, 'STAFF')).length,
});
