import { coordinator } from '@bangban/directory-client';
import { hasRole, refuse, type Actor, type OfficerActor } from '@bangban/kernel';

export type Administrator = OfficerActor;

/** Who may sign in, and as what, is decided by the supervisors of 区营商办 alone: those of 区纪委监委 and 区作风办 watch over conduct. */
export const isAdministrator = (actor: Actor): actor is Administrator => hasRole(actor, 'SUPERVISOR') && actor.kind === 'OFFICER' && actor.unit === coordinator;

export function permitAdministration(actor: Actor): Administrator {
  return isAdministrator(actor) ? actor : refuse('FORBIDDEN');
}
