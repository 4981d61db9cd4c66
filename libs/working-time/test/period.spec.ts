import fc from 'fast-check';
import { addDays, localDate, periodLabel, periodOf, yearOf, type Cadence } from '../src/index.ts';

const cadences: Cadence[] = ['PER_MONTH', 'PER_TWO_MONTHS', 'PER_HALF_YEAR', 'PER_YEAR'];
const dates = fc.date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2035-12-30T00:00:00Z'), noInvalidDate: true }).map(localDate);

it.each<[Cadence, string, string, string, string]>([
  ['PER_MONTH', '2025-05-31', '2025-05-01', '2025-05-31', '2025年5月'],
  ['PER_MONTH', '2024-02-01', '2024-02-01', '2024-02-29', '2024年2月'],
  ['PER_MONTH', '2025-12-15', '2025-12-01', '2025-12-31', '2025年12月'],
  ['PER_TWO_MONTHS', '2025-02-28', '2025-01-01', '2025-02-28', '2025年1—2月'],
  ['PER_TWO_MONTHS', '2025-03-01', '2025-03-01', '2025-04-30', '2025年3—4月'],
  ['PER_TWO_MONTHS', '2025-12-31', '2025-11-01', '2025-12-31', '2025年11—12月'],
  ['PER_HALF_YEAR', '2025-06-30', '2025-01-01', '2025-06-30', '2025年上半年'],
  ['PER_HALF_YEAR', '2025-07-01', '2025-07-01', '2025-12-31', '2025年下半年'],
  ['PER_YEAR', '2025-08-08', '2025-01-01', '2025-12-31', '2025年'],
])('%s: %s lies in %s to %s, %s', (cadence, date, startsOn, endsOn, label) => {
  expect(periodOf(cadence, date)).toEqual({ startsOn, endsOn });
  expect(periodLabel(cadence, date)).toBe(label);
});

it('each day lies in exactly one period of each cadence, which every day of it gives, and the next begins where it ends', () => {
  fc.assert(fc.property(dates, fc.constantFrom(...cadences), fc.integer({ min: 0, max: 365 }), (date, cadence, days) => {
    const period = periodOf(cadence, date);
    expect(period.startsOn <= date && date <= period.endsOn).toBe(true);
    const other = addDays(period.startsOn, days);
    expect(periodOf(cadence, other).startsOn === period.startsOn).toBe(other <= period.endsOn);
    expect(periodOf(cadence, addDays(period.endsOn, 1)).startsOn).toBe(addDays(period.endsOn, 1));
  }));
});

it('a year is parted into twelve, six, two and one of them', () => {
  fc.assert(fc.property(dates, (date) => {
    for (const [cadence, count] of [['PER_MONTH', 12], ['PER_TWO_MONTHS', 6], ['PER_HALF_YEAR', 2], ['PER_YEAR', 1]] as const) {
      let periods = 0;
      for (let period = periodOf(cadence, `${yearOf(date)}-01-01`); yearOf(period.startsOn) === yearOf(date); period = periodOf(cadence, addDays(period.endsOn, 1))) periods += 1;
      expect(periods).toBe(count);
    }
  }), { numRuns: 20 });
});
