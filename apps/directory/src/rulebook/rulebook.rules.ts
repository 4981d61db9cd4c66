import { refuse } from '@bangban/kernel';
import type { LocalDate } from '@bangban/working-time';

/** Refuses a value that the target's unit cannot have, before any case is opened under it. */
export function checkValue(unit: string, value: string): void {
  const valid = forms[unit] ?? /\S/;
  if (!valid.test(value)) refuse('INVALID_INPUT', { field: 'value', reason: `“${value}”不是有效的取值` });
}

/** A change never takes effect in the past. A23 */
export function checkEffective(effectiveFrom: LocalDate, today: LocalDate): void {
  if (effectiveFrom < today) refuse('IN_THE_PAST', { effectiveFrom, earliest: today });
}

const count = /^\d{1,3}$/;
const forms: Record<string, RegExp> = {
  WORKING_DAYS: /^[1-9]\d{0,2}$/,
  SAME_DAY: /^0$/,
  WORKING_DAYS_BEFORE: /^\d{1,3}(;\d{1,3})*$/,
  TIMES: count, PER_MONTH: count, PER_TWO_MONTHS: count, PER_HALF_YEAR: count, PER_YEAR: count,
  PERCENT: /^(100|\d{1,2})$/,
  DAY_OF_MONTH: /^([1-9]|[12]\d|3[01])$/,
  RECIPIENTS: /^[A-Z0-9_-]+(;[A-Z0-9_-]+)*$/,
  SWITCH: /^[YN]$/,
};
