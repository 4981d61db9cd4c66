import fc from 'fast-check';
import { Kind } from 'graphql';
import { DomainError } from '@bangban/kernel';
import { DateScalar, DateTimeScalar } from '../src/scalars.ts';

const codeOf = (work: () => unknown): string => {
  try { work(); } catch (error) { return (error as DomainError).code; }
  return 'accepted';
};
const bothWays = (scalar: typeof DateScalar | typeof DateTimeScalar, value: unknown) => [
  codeOf(() => scalar.parseValue(value)),
  ...(typeof value === 'string' ? [codeOf(() => scalar.parseLiteral({ kind: Kind.STRING, value }))] : []),
];
const expectOnly = (scalar: typeof DateScalar | typeof DateTimeScalar, value: unknown, code: string) =>
  expect(new Set(bothWays(scalar, value))).toEqual(new Set([code]));

describe('DateTime', () => {
  it.each([
    ['2026-11-23T09:00:00+08:00', '2026-11-23T09:00:00+08:00'],
    ['2026-11-22T16:30:00Z', '2026-11-23T00:30:00+08:00'],
    ['2026-11-23T09:00:00.999+08:00', '2026-11-23T09:00:00+08:00'],
    ['2026-11-23T09:00+08:00', '2026-11-23T09:00:00+08:00'],
    ['2026-11-22T20:00:00-05:00', '2026-11-23T09:00:00+08:00'],
  ])('%s is accepted, and leaves as %s', (text, out) => {
    expectOnly(DateTimeScalar, text, 'accepted');
    expect(DateTimeScalar.serialize(DateTimeScalar.parseValue(text))).toBe(out);
  });

  it.each([
    ['2026-11-23T09:00:00', 'INVALID_INPUT'], // no offset: any hour of the day
    ['2026-11-23 09:00:00+08:00', 'INVALID_INPUT'],
    ['2026-11-23', 'INVALID_INPUT'],
    ['2024-02-30T09:00:00+08:00', 'INVALID_INPUT'],
    ['2023-02-29T09:00:00+08:00', 'INVALID_INPUT'],
    ['2026-11-23T25:00:00+08:00', 'INVALID_INPUT'],
    ['2026-11-23T24:00:00+08:00', 'INVALID_INPUT'],
    ['2026-11-23T09:60:00+08:00', 'INVALID_INPUT'],
    ['2026-11-23T09:00:00+99:99', 'INVALID_INPUT'],
    ['2199-01-01T00:00:00+08:00', 'OUT_OF_RANGE'],
    ['1999-12-31T23:59:59+08:00', 'OUT_OF_RANGE'],
    ['infinity', 'INVALID_INPUT'], ['-infinity', 'INVALID_INPUT'], ['now', 'INVALID_INPUT'], ['epoch', 'INVALID_INPUT'], ['', 'INVALID_INPUT'],
    [1732323600000, 'INVALID_INPUT'], [Infinity, 'INVALID_INPUT'], [true, 'INVALID_INPUT'], [['2026-11-23T09:00:00Z'], 'INVALID_INPUT'], [{}, 'INVALID_INPUT'],
  ])('%j is refused as %s', (value, code) => { expectOnly(DateTimeScalar, value, code); });

  it('refuses a number written in the query', () => {
    expect(codeOf(() => DateTimeScalar.parseLiteral({ kind: Kind.INT, value: '1732323600000' }))).toBe('INVALID_INPUT');
  });

  it('keeps an instant through leaving and coming back', () => {
    fc.assert(fc.property(fc.integer({ min: Date.UTC(2000, 0, 2) / 1000, max: Date.UTC(2100, 11, 30) / 1000 }), (second) => {
      expect(DateTimeScalar.parseValue(DateTimeScalar.serialize(new Date(second * 1000)))).toEqual(new Date(second * 1000));
    }));
  });
});

describe('Date', () => {
  it.each(['2024-02-29', '2000-01-01', '2100-12-31'])('%s is accepted as it stands', (text) => {
    expectOnly(DateScalar, text, 'accepted');
    expect(DateScalar.parseValue(text)).toBe(text);
  });

  it.each([
    ['2024-02-30', 'INVALID_INPUT'], ['2023-02-29', 'INVALID_INPUT'], ['2026-13-01', 'INVALID_INPUT'], ['2026-11-23T09:00:00+08:00', 'INVALID_INPUT'],
    ['2199-01-01', 'OUT_OF_RANGE'], ['1999-12-31', 'OUT_OF_RANGE'], ['2101-01-01', 'OUT_OF_RANGE'],
    ['infinity', 'INVALID_INPUT'], ['20261123', 'INVALID_INPUT'], ['', 'INVALID_INPUT'], [20261123, 'INVALID_INPUT'], [Infinity, 'INVALID_INPUT'], [{}, 'INVALID_INPUT'],
  ])('%j is refused as %s', (value, code) => { expectOnly(DateScalar, value, code); });
});
