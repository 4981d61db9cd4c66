import fc from 'fast-check';
import { Rulebook } from '../src/rulebook.ts';
import type { RuleTarget } from '../src/snapshot.ts';

const target = (version: number, effectiveFrom: string, value = `${version}`): RuleTarget =>
  ({ key: 'ticket.close', version, value, unit: 'WORKING_DAYS', article: '默认', description: '办结', effectiveFrom, reason: null });
const book = (...targets: RuleTarget[]) => new Rulebook({ version: Math.max(...targets.map(({ version }) => version)), targets });

it.each([
  ['2026-11-23', 1, '1'], ['2026-12-01', 2, '2'], ['2026-12-01', 1, '1'], ['2027-01-31', 3, '2'], ['2027-02-01', 3, '3'], ['2027-02-01', 2, '2'],
])('a case opened on %s under version %i has the target %s', (day, version, value) => {
  expect(book(target(1, '2024-01-01'), target(2, '2026-12-01'), target(3, '2027-02-01')).at(day, version).text('ticket.close')).toBe(value);
});

it('of two scheduled changes the one whose day came last holds, in whatever order they were recorded', () => {
  const rules = book(target(1, '2024-01-01'), target(2, '2027-06-01'), target(3, '2027-01-01'));
  expect(['2026-12-31', '2027-03-01', '2027-07-01'].map((day) => rules.at(day).text('ticket.close'))).toEqual(['1', '3', '2']);
});

it('a change recorded later never touches what a case opened before it reads', () => {
  const day = fc.integer({ min: 0, max: 700 }).map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
  fc.assert(fc.property(fc.array(day, { minLength: 1, maxLength: 8 }), day, (days, opened) => {
    const targets = [target(1, '2024-01-01'), ...days.map((effectiveFrom, index) => target(index + 2, effectiveFrom))];
    for (let version = 1; version < targets.length; version++)
      expect(book(...targets).at(opened, version).text('ticket.close')).toBe(book(...targets.slice(0, version)).at(opened).text('ticket.close'));
  }));
});

it('a target the book does not have is an error of ours, not a default', () => {
  expect(() => book(target(1, '2024-01-01')).at('2026-11-23').text('ticket.unknown')).toThrow('no target ticket.unknown');
});
