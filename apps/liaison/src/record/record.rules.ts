import { inTimeUntil } from '@bangban/deadlines';
import type { Directory } from '@bangban/directory-client';
import { addDays, isCadence, periodOf, type LocalDate } from '@bangban/working-time';

type Rules = Pick<Directory, 'calendar' | 'rulebook'>;

/** 4.10: until when a record of a day may be entered without being marked, by the period of its duty. */
export function enteredInTimeUntil({ calendar, rulebook }: Rules, ruleKey: string, heldOn: LocalDate): Date {
  const { unit } = rulebook.at(heldOn).target(ruleKey);
  if (!isCadence(unit)) throw new Error(`${ruleKey} is no cadence but ${unit}`);
  return inTimeUntil({ calendar, rulebook }, periodOf(unit, heldOn));
}

/** Until when those who have entered a record correct it or take it back. */
export const correctableUntil = ({ calendar, rulebook }: Rules, enteredOn: LocalDate): Date => calendar.close(calendar.add(enteredOn, rulebook.at(enteredOn).number('visit.correction')).date);

/** The Monday of a day's week. */
export const mondayOf = (date: LocalDate): LocalDate => addDays(date, -((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7));
