import type { EventPayload } from '@bangban/contracts';
import { quietUntil, type Directory } from '@bangban/directory-client';

export type NoticeLevel = EventPayload<'notice.wanted'>['level'];

/** When a notice of this level may be delivered that is there now: a reminder or a mere information outside business hours at the next opening, the others at once. Rule `quiet_hours`. */
export const deliverAt = (directory: Directory, level: NoticeLevel, now: Date): Date => (isUrgent(level) ? now : quietUntil(directory, now));

/** What keeps no quiet hours: it is late already, or something is broken. */
export const isUrgent = (level: NoticeLevel): boolean => level !== 'REMIND' && level !== 'INFO';

/**
 * What becomes of a notice whose time has come. It is asked again at the moment of delivery: the night may have fallen, or the calendar have changed, since it was told.
 * A reminder of a date that will have passed by then is stale.
 */
export function fateOf(directory: Directory, { level, deadlineDueAt }: { level: NoticeLevel; deadlineDueAt: Date | null }, now: Date): 'DELIVER' | 'SUPERSEDE' | { waitUntil: Date } {
  const at = deliverAt(directory, level, now);
  if (level === 'REMIND' && deadlineDueAt && deadlineDueAt <= at) return 'SUPERSEDE';
  return at > now ? { waitUntil: at } : 'DELIVER';
}
