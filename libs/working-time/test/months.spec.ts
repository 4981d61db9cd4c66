import fc from 'fast-check';
import { monthsBefore } from '../src/index.ts';

const shanghai = (text: string) => new Date(`${text}+08:00`);

it.each([
  ['2026-11-23T09:00:00', 24, '2024-11-23T09:00:00'], ['2028-02-29T23:30:00', 24, '2026-02-28T23:30:00'], ['2026-03-31T00:10:00', 1, '2026-02-28T00:10:00'], ['2026-01-15T12:00:00', 1, '2025-12-15T12:00:00'],
  ['2026-12-01T00:00:00', 12, '2025-12-01T00:00:00'], ['2026-05-31T07:59:59', 60, '2021-05-31T07:59:59'],
])('at %s, %d months ago was %s', (now, months, then) => expect(monthsBefore(shanghai(now), months)).toEqual(shanghai(then)));

it('nothing goes before its months are over, by the calendar of Shanghai, nor stays three days longer', () => {
  const day = 86_400_000;
  const monthsAfter = (at: Date, months: number) => {
    const local = new Date(at.getTime() + 8 * 3_600_000);
    const last = new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + months + 1, 0)).getUTCDate();
    return new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + months, Math.min(local.getUTCDate(), last)) + (local.getTime() % day) - 8 * 3_600_000);
  };
  fc.assert(fc.property(fc.date({ min: shanghai('2024-01-01T00:00:00'), max: shanghai('2090-01-01T00:00:00'), noInvalidDate: true }), fc.integer({ min: 1, max: 240 }), fc.integer({ min: -4 * day, max: 4 * day }), (closed, months, around) => {
    const over = monthsAfter(closed, months);
    const now = new Date(over.getTime() + around);
    const isDue = closed <= monthsBefore(now, months);
    expect(isDue && now < over).toBe(false);
    expect(!isDue && now.getTime() >= over.getTime() + 3 * day).toBe(false);
  }), { numRuns: 2_000 });
});
