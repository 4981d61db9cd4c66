import fc from 'fast-check';
import { addDays, daysBetween, instantAt, isLocalDate, isoWeek, localDate, withOffset } from '../src/index.ts';

describe('a date in Shanghai', () => {
  it.each([
    ['2026-11-22T16:30:00Z', '2026-11-23'],
    ['2026-11-23T00:30:00+08:00', '2026-11-23'],
    ['2026-11-23T15:59:59Z', '2026-11-23'],
    ['2026-11-23T16:00:00Z', '2026-11-24'],
  ])('of %s is %s', (instant, date) => {
    expect(localDate(new Date(instant))).toBe(date);
  });

  it.each(['2024-02-29', '2000-01-01', '2100-12-31'])('%s exists', (text) => { expect(isLocalDate(text)).toBe(true); });

  it.each(['2024-02-30', '2023-02-29', '2100-02-29', '2024-13-01', '2024-00-10', '2024-01-00', '1999-12-31', '2101-01-01', '24-01-01', '2024-1-1', '2024-01-01T00:00', ' 2024-01-01', '2024-01-01\n', '', 'infinity'])('%j is none', (text) => {
    expect(isLocalDate(text)).toBe(false);
  });
});

it.each([['2026-11-01', '2026-W44'], ['2026-11-02', '2026-W45'], ['2026-01-01', '2026-W01'], ['2026-12-31', '2026-W53'], ['2027-01-03', '2026-W53'], ['2027-01-04', '2027-W01'], ['2024-12-30', '2025-W01']])('%s lies in week %s', (date, week) => {
  expect(isoWeek(date)).toBe(week);
});

it.each([['2026-11-01', '2027-01-01', 61], ['2024-02-28', '2024-03-01', 2], ['2026-11-23', '2026-11-23', 0], ['2026-11-23', '2026-11-22', -1]])('from %s to %s it is %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

describe('an instant', () => {
  const instant = fc.date({ min: new Date('2000-01-02'), max: new Date('2100-12-30'), noInvalidDate: true }).map((date) => new Date(Math.floor(date.getTime() / 1000) * 1000));

  it('leaves with +08:00 and comes back the same', () => {
    fc.assert(fc.property(instant, (at) => {
      expect(withOffset(at)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/);
      expect(new Date(withOffset(at))).toEqual(at);
      expect(withOffset(at).slice(0, 10)).toBe(localDate(at));
    }));
  });

  it('lies on the day and at the time it was made from', () => {
    fc.assert(fc.property(instant, fc.integer({ min: -400, max: 400 }), (at, days) => {
      const date = addDays(localDate(at), days);
      expect(withOffset(instantAt(date, '00:30'))).toBe(`${date}T00:30:00+08:00`);
      expect(addDays(date, -days)).toBe(localDate(at));
    }));
  });
});
