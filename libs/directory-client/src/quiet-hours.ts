import { localDate } from '@bangban/working-time';
import type { Directory } from './directory.ts';

/** When somebody may next be disturbed: now, or, outside business hours, at the next opening. Rule `quiet_hours`. */
export const quietUntil = ({ calendar, rulebook }: Directory, now: Date): Date =>
  rulebook.at(localDate(now)).text('quiet_hours') === 'OUTSIDE_BUSINESS_HOURS' ? calendar.nextBusinessTime(now) : now;
