import fc from 'fast-check';
import chineseDays from 'chinese-days';
import { calendar, daysBetween, years } from './state-council.ts';

const published = daysBetween('2024-01-01', '2026-12-31');

describe('five working days, as decided in docs/decisions.md', () => {
  it.each([
    ['2024-04-26', '2024-05-07', ['2024-04-28', '2024-04-29', '2024-04-30', '2024-05-06', '2024-05-07']],
    ['2024-02-03', '2024-02-08', ['2024-02-04', '2024-02-05', '2024-02-06', '2024-02-07', '2024-02-08']],
    ['2024-09-27', '2024-10-10', ['2024-09-29', '2024-09-30', '2024-10-08', '2024-10-09', '2024-10-10']],
    ['2024-12-30', '2025-01-07', ['2024-12-31', '2025-01-02', '2025-01-03', '2025-01-06', '2025-01-07']],
    ['2026-02-12', '2026-02-26', ['2026-02-13', '2026-02-14', '2026-02-24', '2026-02-25', '2026-02-26']],
  ])('accepted on %s end on %s', (accepted, end, days) => {
    expect(calendar.add(accepted, 5)).toEqual({ date: end, days, provisional: false });
  });
});

describe('a day', () => {
  it('is worked exactly when the independent calendar says so, on each day of 2024 to 2026', () => {
    const differing = published.filter((date) => calendar.day(date).working !== chineseDays.isWorkday(date));
    expect(published).toHaveLength(366 + 365 + 365);
    expect(differing).toEqual([]);
  });

  it.each([
    ['2024-02-09', 'WORKDAY', null, true], // 除夕: A16
    ['2024-02-04', 'MAKE_UP_WORKDAY', null, true],
    ['2026-02-14', 'MAKE_UP_WORKDAY', null, true],
    ['2026-02-15', 'PUBLIC_HOLIDAY', '春节', false],
    ['2026-10-01', 'PUBLIC_HOLIDAY', '国庆节', false],
    ['2026-11-21', 'WEEKEND', null, false],
    ['2026-11-23', 'WORKDAY', null, true],
  ])('%s is %s %s', (date, kind, name, working) => {
    expect(calendar.day(date)).toEqual({ date, kind, name, working, provisional: false });
  });

  it('of make-up work falls on a weekend and in no holiday of its year', () => {
    const holidays = new Set(years.flatMap((year) => year.holidays.flatMap(({ from, to }) => daysBetween(from, to))));
    const wrong = years.flatMap(({ makeUpWorkdays }) => makeUpWorkdays).filter((date) => holidays.has(date) || ![0, 6].includes(new Date(date).getUTCDay()));
    expect(wrong).toEqual([]);
  });
});

// a table made once from another source, so that nothing of the code under test counts for it
const worked = [...published.filter((date) => chineseDays.isWorkday(date)), ...daysBetween('2027-01-01', '2028-12-31').filter((date) => ![0, 6].includes(new Date(date).getUTCDay()))];
const anyDay = fc.constantFrom(...published);
const count = fc.integer({ min: 1, max: 200 });

describe('adding working days', () => {
  it('equals looking the n-th worked day up in a list', () => {
    fc.assert(fc.property(anyDay, count, (from, days) => {
      const expected = worked.filter((date) => date > from).slice(0, days);
      expect(calendar.add(from, days)).toMatchObject({ date: expected.at(-1), days: expected });
    }));
  });

  it('never ends earlier for a later day or for more days', () => {
    fc.assert(fc.property(anyDay, anyDay, count, count, (one, other, few, many) => {
      const [from, later] = one < other ? [one, other] : [other, one];
      expect(calendar.add(later, many).date >= calendar.add(from, many).date).toBe(true);
      expect(calendar.add(from, few + many).date > calendar.add(from, few).date).toBe(true);
    }));
  });

  it('in two parts ends where adding at once ends', () => {
    fc.assert(fc.property(anyDay, count, count, (from, a, b) => {
      expect(calendar.add(calendar.add(from, a).date, b).date).toBe(calendar.add(from, a + b).date);
    }));
  });

  it('is provisional exactly when it reaches into a year that is not published', () => {
    fc.assert(fc.property(anyDay, count, (from, days) => {
      const { date, provisional } = calendar.add(from, days);
      expect(provisional).toBe(date >= '2027-01-01');
    }));
  });

  it.each([
    ['2026-12-30', 0, '2026-12-30', false],
    ['2026-12-30', 1, '2026-12-31', false],
    ['2026-12-30', 2, '2027-01-01', true],
    ['2027-01-04', 0, '2027-01-04', true],
    ['2023-12-31', 1, '2024-01-02', false],
  ])('from %s %i days ends on %s, provisional: %s', (from, days, date, provisional) => {
    expect(calendar.add(from, days)).toMatchObject({ date, provisional });
  });
});
