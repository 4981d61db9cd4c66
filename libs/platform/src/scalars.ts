import { GraphQLScalarType, Kind } from 'graphql';
import { refuse } from '@bangban/kernel';
import { isLocalDate, withOffset } from '@bangban/working-time';

const rfc3339 = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/** An instant from text with an offset, or undefined: a local time without one could mean any hour of the day. */
export function parseInstant(text: string): Date | undefined {
  if (!rfc3339.test(text) || !isLocalDate(text.slice(0, 10))) return undefined;
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
}

/** A well-formed time of another century is out of range, which is another sentence than a malformed one. */
const outOfRange = (value: unknown): void => {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) && !/^(20\d\d|2100)/.test(value)) refuse('OUT_OF_RANGE', { field: value, min: '2000-01-01', max: '2100-12-31' });
};
const instant = (value: unknown): Date =>
  outOfRange(value) ?? (typeof value === 'string' ? parseInstant(value) : undefined) ?? refuse('INVALID_INPUT', { field: '时间', reason: '须为带时区的时间，例如 2026-11-23T09:00:00+08:00' });
const date = (value: unknown): string =>
  outOfRange(value) ?? (typeof value === 'string' && isLocalDate(value) ? value : refuse('INVALID_INPUT', { field: '日期', reason: '须为存在的日期，例如 2026-11-23' }));

/** What PostgreSQL writes of an instant for a service, whose role is at home in Shanghai, needs no counting: `2026-11-23 09:00:00.123+08`. */
const asShown = (text: string): string | undefined => (text[10] === ' ' && text.endsWith('+08') ? `${text.slice(0, 10)}T${text.slice(11, 19)}+08:00` : undefined);

/** RFC 3339 with an offset; leaves as Asia/Shanghai (X.03). */
export const DateTimeScalar = new GraphQLScalarType({
  name: 'DateTime',
  serialize: (value) => (typeof value === 'string' && asShown(value)) || withOffset(value instanceof Date ? value : new Date(value as string)),
  parseValue: instant,
  parseLiteral: (node) => instant(node.kind === Kind.STRING ? node.value : undefined),
});

/** A day in Asia/Shanghai, 2000 to 2100. */
export const DateScalar = new GraphQLScalarType({
  name: 'Date',
  serialize: (value) => value,
  parseValue: date,
  parseLiteral: (node) => date(node.kind === Kind.STRING ? node.value : undefined),
});
