import type { EventPayload } from '@bangban/contracts';
import type { Directory, OfficerPost } from '@bangban/directory-client';
import { localDate } from '@bangban/working-time';

export type NoticeLevel = EventPayload<'notice.wanted'>['level'];

/** When a notice of this level may be delivered that is there now: a reminder outside business hours at the next opening, the others at once. Rule `quiet_hours`. */
export function deliverAt({ calendar, rulebook }: Directory, level: NoticeLevel, now: Date): Date {
  const keepsQuiet = level === 'REMIND' && rulebook.at(localDate(now)).text('quiet_hours') === 'OUTSIDE_BUSINESS_HOURS';
  return keepsQuiet ? calendar.nextBusinessTime(now) : now;
}

/**
 * What becomes of a notice whose time has come. It is asked again at the moment of delivery: the night may have fallen, or the calendar have changed, since it was told.
 * A reminder of a date that will have passed by then is stale.
 */
export function fateOf(directory: Directory, { level, deadlineDueAt }: { level: NoticeLevel; deadlineDueAt: Date | null }, now: Date): 'DELIVER' | 'SUPERSEDE' | { waitUntil: Date } {
  const at = deliverAt(directory, level, now);
  if (level === 'REMIND' && deadlineDueAt && deadlineDueAt <= at) return 'SUPERSEDE';
  return at > now ? { waitUntil: at } : 'DELIVER';
}

/** Whether this officer, active, may hear of it: neither he nor his unit nor one above it is among those who must not (X.22). */
export const mayHear = (directory: Directory, notTo: readonly string[]) => ({ active, code, unit }: OfficerPost): boolean =>
  active && !notTo.includes(code) && !directory.unitChain(unit).some((above) => notTo.includes(above));

/** Who takes over what is meant for people who have left: the supervisors of 区营商办, else the district's; nobody who must not hear of it. */
export function standIns(directory: Directory, notTo: readonly string[]): string[] {
  const supervisors = directory.snapshot.officers.filter((officer) => officer.roles.includes('SUPERVISOR') && mayHear(directory, notTo)(officer));
  const nearest = supervisors.filter(({ unit }) => unit === 'SY-YSB');
  const codes = (nearest.length ? nearest : supervisors).map(({ code }: OfficerPost) => code);
  // the event is told again until there is somebody, and the person on call hears of it
  if (!codes.length) throw new Error('a notice reaches nobody: its recipients have left, and no supervisor is active');
  return codes;
}
