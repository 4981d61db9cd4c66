import { hasRole, type Actor } from '@bangban/kernel';
import { coordinator, type Directory } from './directory.ts';

/** A unit or an officer as another service shows it: by code, with the name that the copy of the directory knows. */
export const unitStub = (directory: Directory, code: string | null | undefined) => (code ? { code, name: directory.unit(code)?.name ?? code } : null);
export const officerStub = (directory: Directory, code: string | null | undefined) => (code ? { code, title: directory.officer(code)?.title ?? code } : null);

/** The units that an actor may speak for: his own, or those of a department's system, and all below them. */
export const reachOf = (directory: Directory, actor: Actor): string[] =>
  (actor.kind === 'OFFICER' ? [actor.unit] : actor.kind === 'MACHINE' ? actor.units : []).flatMap((unit) => directory.subtree(unit));

/** The supervisor of 区营商办: the other offices look on, and act on no case. */
export const coordinates = (actor: Actor): boolean => actor.kind === 'OFFICER' && actor.unit === coordinator && hasRole(actor, 'SUPERVISOR');
