import { refuse, roles, type Role } from '@bangban/kernel';
import type { LocalDate } from '@bangban/working-time';

/** Whether a target can have this value: asked before any case is opened under it. */
export const isValue = ({ key, unit }: { key: string; unit: string }, value: string): boolean =>
  key === 'hours.business' ? areBusinessHours(value) : (keyForms[key] ?? forms[unit] ?? /\S/).test(value);

export function checkValue(target: { key: string; unit: string }, value: string): void {
  if (!isValue(target, value)) refuse('INVALID_INPUT', { field: 'value', reason: `“${value}”不是有效的取值` });
}

/** The names in a list of recipients that nobody bears: what is sent to such a name reaches nobody. 四(9): an analysis is owed by units alone. */
export function strangers({ key, unit }: { key: string; unit: string }, value: string, { units, officers }: { units: ReadonlySet<string>; officers: ReadonlySet<string> }): string[] {
  if (unit !== 'RECIPIENTS') return [];
  const isKnown = (one: string) => units.has(one) || (key !== 'duty.analysis_units' && (officers.has(one) || roles.includes(one as Role)));
  return value.split(';').filter((one) => !isKnown(one));
}

/** A change never takes effect in the past. A23 */
export function checkEffective(effectiveFrom: LocalDate, today: LocalDate): void {
  if (effectiveFrom < today) refuse('IN_THE_PAST', { effectiveFrom, earliest: today });
}

/** `08:30-12:00;14:00-18:00`: each session ends after it begins, and before the next. Every due date is a close of business. */
function areBusinessHours(value: string): boolean {
  const times = value.split(/[-;]/);
  return session.test(value) && times.every((time, index) => index === 0 || times[index - 1]! < time);
}
const session = /^(?:(?:^|;)([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d)+$/;

const atLeastOne = /^[1-9]\d?$/;
const keyForms: Record<string, RegExp> = {
  quiet_hours: /^(OUTSIDE_BUSINESS_HOURS|NONE)$/,
  // what is erased does not come back, and one officer changes a target
  'retention.identity': /^([6-9]|[1-9]\d{1,2})$/,
  'retention.ticket': /^(1[2-9]|[2-9]\d|\d{3})$/,
  'hint.surge.windows': atLeastOne, 'hint.surge.factor': atLeastOne, 'hint.surge.minimum': atLeastOne, 'hint.concentration.count': atLeastOne,
  'retention.audit': /^(1[2-9]|[2-9]\d|\d{3})$/, // a year at least; 网络安全法第二十一条 asks for six months
};
const count = /^\d{1,3}$/;
const forms: Record<string, RegExp> = {
  WORKING_DAYS: /^[1-9]\d{0,2}$/,
  DAYS: /^[1-9]\d{0,2}$/,
  MONTHS: /^[1-9]\d{0,2}$/,
  SAME_DAY: /^0$/,
  WORKING_DAYS_BEFORE: /^\d{1,3}(;\d{1,3})*$/,
  TIMES: count, PER_MONTH: count, PER_TWO_MONTHS: count, PER_HALF_YEAR: count, PER_YEAR: count,
  PERCENT: /^(100|\d{1,2})$/,
  DAY_OF_MONTH: /^([1-9]|[12]\d|3[01])$/,
  RECIPIENTS: /^[A-Z0-9_-]+(;[A-Z0-9_-]+)*$/,
  SWITCH: /^[YN]$/,
};
