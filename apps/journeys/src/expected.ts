import type { Line } from './register.ts';

// What the import must lead to, worked out from the register alone, without any of the platform's code.

export const isOpen = (line: Line): boolean => !line.reported_at;

export const outcomeOf = ({ solved }: Line): 'SOLVED' | 'UNSOLVED' | 'UNCONFIRMED' => (solved === 'Y' ? 'SOLVED' : solved === 'N' ? 'UNSOLVED' : 'UNCONFIRMED');

/** When an open matter is due next: closing once contacted; before that acknowledgement and first contact; before acceptance that. */
export function nextDueOf({ received_at, accepted_at, first_contact_at }: Line): string {
  if (!accepted_at) return close(weekdaysAfter(received_at!, 1));
  return close(weekdaysAfter(accepted_at, first_contact_at ? 5 : 1));
}

export function countBy<T>(list: readonly T[], key: (one: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const one of list) counts[key(one)] = (counts[key(one)] ?? 0) + 1;
  return counts;
}

const close = (day: string): string => `${day}T18:00:00+08:00`;

/** Monday to Friday is right here: between 13 and 27 November 2026 lies neither a holiday nor a make-up workday. */
function weekdaysAfter(instant: string, count: number): string {
  const day = new Date(`${instant.slice(0, 10)}T00:00:00Z`);
  for (let left = count; left > 0;) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (day.getUTCDay() % 6 !== 0) left -= 1;
  }
  return day.toISOString().slice(0, 10);
}
