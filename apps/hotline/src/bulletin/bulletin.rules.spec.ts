import fc from 'fast-check';
import { percent } from '@bangban/kernel';
import { directory } from '../../test/rules-directory.ts';
import { freezesAt, isMonth, lastDay, monthsDue, nextMonth } from './bulletin.rules.ts';

it.each([
  ['2024-01', '2024-02-06'], // 02-04 is a make-up Sunday
  ['2024-09', '2024-10-12'], // the holiday until 10-07, and a make-up Saturday
  ['2026-01', '2026-02-06'], ['2026-10', '2026-11-06'],
])('%s is frozen at the close of %s, the fifth working day after it', (month, day) => { expect(freezesAt(month, directory)).toEqual(new Date(`${day}T18:00:00+08:00`)); });

it.each([['2026-09', '2026-10', '2026-09-30'], ['2026-12', '2027-01', '2026-12-31'], ['2024-02', '2024-03', '2024-02-29']])('after %s comes %s, and it ends on %s', (month, next, last) => { expect([nextMonth(month), lastDay(month)]).toEqual([next, last]); });

it.each([['2026-10', true], ['2026-13', false], ['2026-1', false], ['1999-12', false], ['2026-10-01', false], ['', false]])('%j is a month: %s', (text, is) => { expect(isMonth(text)).toBe(is); });

it('months fall due one by one, at the close and not before', () => {
  const due = (at: string) => monthsDue('2026-08', new Date(at), directory);
  expect(due('2026-11-06T17:59:59+08:00')).toEqual(['2026-08', '2026-09']);
  expect(due('2026-11-06T18:00:00+08:00')).toEqual(['2026-08', '2026-09', '2026-10']);
  expect(due('2026-08-20T09:00:00+08:00')).toEqual([]);
});

it.each([[1, 3, 33.3], [2, 3, 66.7], [1, 8, 12.5], [1, 16, 6.3], [1, 2000, 0.1], [1, 2001, 0], [0, 5, 0], [5, 5, 100], [1, 0, null]])('%i of %i is %j %%', (numerator, denominator, rate) => { expect(percent(numerator, denominator)).toBe(rate); });

it('a rate is never further from the truth than half of its last digit, up from the middle', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000 }).chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole))), ([part, whole]) => {
    const tenths = BigInt(Math.round(percent(part, whole)! * 10));
    const twice = 2n * (1_000n * BigInt(part) - tenths * BigInt(whole)); // what is cut off, in half tenths of the whole
    expect(twice >= -BigInt(whole) && twice < BigInt(whole)).toBe(true);
  }), { numRuns: 2_000, seed: 20261127 });
});
