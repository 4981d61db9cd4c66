import { coordinator } from '@bangban/directory-client';
import { hasRole, type Actor } from '@bangban/kernel';

/** Who monitors are is for 区营商办 alone, which engages them and whom they report to. */
export const seesMonitors = (actor: Actor): boolean => actor.kind === 'OFFICER' && actor.unit === coordinator && hasRole(actor, 'SUPERVISOR', 'UNIT_HEAD', 'UNIT_OFFICE');
