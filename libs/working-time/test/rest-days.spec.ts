import fc from 'fast-check';
import { WorkingCalendar, type CalendarChange, type CalendarYear, type LocalDate } from '../src/index.ts';
import { calendar, daysBetween, hours, years } from './state-council.ts';

const none: CalendarChange = { year: null, restDays: [], restDaysTakenBack: [] };
const resting = (...dates: LocalDate[]) => calendar.with({ ...none, restDays: dates.map((date) => ({ date, name: '本区休息' })) });
const year2027: Omit<CalendarYear, 'version'> = { year: 2027, title: '通知', documentNumber: '号', holidays: [{ name: '元旦', from: '2026-12-31', to: '2027-01-03' }], makeUpWorkdays: ['2027-01-09'] };

describe('a local rest day', () => {
  it.each([
    ['a workday', '2024-02-09', 'LOCAL_REST_DAY', '本区休息', false], // 除夕: A16
    ['a make-up workday', '2026-02-14', 'LOCAL_REST_DAY', '本区休息', false],
    ['a public holiday', '2026-10-01', 'PUBLIC_HOLIDAY', '国庆节', false],
    ['a weekend', '2026-11-21', 'WEEKEND', null, false],
    ['a workday of a year not published', '2027-01-04', 'LOCAL_REST_DAY', '本区休息', true],
  ])('on %s, %s, makes it %s %s', (_, date, kind, name, provisional) => {
    expect(resting(date).day(date)).toEqual({ date, kind, name, working: false, provisional });
  });

  it('moves every term that counts it to the next working day, and no other', () => {
    expect(resting('2024-02-09').add('2024-02-08', 1).date).toBe('2024-02-18');
    const worked = daysBetween('2026-01-01', '2026-12-31').filter((date) => calendar.day(date).working);
    fc.assert(fc.property(fc.constantFrom(...worked), fc.constantFrom(...daysBetween('2026-01-01', '2026-11-30')), fc.integer({ min: 1, max: 15 }), (rest, from, count) => {
      const [before, after] = [calendar.add(from, count), resting(rest).add(from, count)];
      expect(after.date).toBe(from < rest && rest <= before.date ? calendar.add(before.date, 1).date : before.date);
    }));
  });
});

describe('the calendar as a draft would make it', () => {
  it('has the declared days, and not those taken back; the one it came from stays as it was', () => {
    const before = resting('2026-11-23', '2026-11-24');
    const after = before.with({ ...none, restDays: [{ date: '2026-11-25', name: '运动会' }], restDaysTakenBack: ['2026-11-24'] });
    const kinds = (of: WorkingCalendar) => ['2026-11-23', '2026-11-24', '2026-11-25'].map((date) => of.day(date).name);
    expect([kinds(before), kinds(after)]).toEqual([['本区休息', '本区休息', null], ['本区休息', null, '运动会']]);
  });

  it('with a year that is published now knows its days, and those of the December before', () => {
    const after = calendar.with({ ...none, year: year2027 });
    expect([calendar.isPublished(2027), after.isPublished(2027)]).toEqual([false, true]);
    expect(after.day('2026-12-31')).toMatchObject({ kind: 'PUBLIC_HOLIDAY', name: '元旦' });
    expect(after.day('2027-01-09')).toMatchObject({ kind: 'MAKE_UP_WORKDAY', provisional: false });
    expect(after.day('2026-10-01')).toMatchObject({ name: '国庆节' });
    expect(after.version).toBeGreaterThan(calendar.version);
  });

  it('with a year published again forgets all of its earlier days, and keeps the rest days', () => {
    const first = resting('2027-01-05').with({ ...none, year: year2027 });
    const again = first.with({ ...none, year: { ...year2027, holidays: [{ name: '元旦', from: '2027-01-01', to: '2027-01-01' }], makeUpWorkdays: [] } });
    expect(['2026-12-31', '2027-01-01', '2027-01-02', '2027-01-05', '2027-01-09'].map((date) => again.day(date).kind)).toEqual(['WORKDAY', 'PUBLIC_HOLIDAY', 'WEEKEND', 'LOCAL_REST_DAY', 'WEEKEND']);
  });
});

describe('the next business time', () => {
  const at = (text: string) => new Date(`${text}+08:00`);

  it.each([
    ['at work', '2026-11-23T09:15:30', '2026-11-23T09:15:30'],
    ['at opening', '2026-11-23T08:30:00', '2026-11-23T08:30:00'],
    ['before opening', '2026-11-23T08:29:59', '2026-11-23T08:30:00'],
    ['just after midnight', '2026-11-23T00:30:00', '2026-11-23T08:30:00'],
    ['at the beginning of the lunch break', '2026-11-23T12:00:00', '2026-11-23T14:00:00'],
    ['in the lunch break', '2026-11-23T13:00:00', '2026-11-23T14:00:00'],
    ['at close', '2026-11-23T18:00:00', '2026-11-24T08:30:00'],
    ['after close on a Friday', '2026-11-20T20:00:00', '2026-11-23T08:30:00'],
    ['on a rest day', '2026-11-21T10:00:00', '2026-11-23T08:30:00'],
    ['after close before a make-up Saturday', '2026-10-09T19:00:00', '2026-10-10T08:30:00'],
    ['in a holiday', '2026-10-03T10:00:00', '2026-10-08T08:30:00'],
  ])('%s, %s, is %s', (_, from, to) => {
    expect(calendar.nextBusinessTime(at(from))).toEqual(at(to));
  });

  it('steps over a local rest day', () => {
    expect(resting('2026-11-23').nextBusinessTime(at('2026-11-21T10:00:00'))).toEqual(at('2026-11-24T08:30:00'));
  });

  it('is a time of work, never earlier, and the earliest there is', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1095 * 1440 - 1 }), (minute) => {
      const from = new Date(at('2024-01-01T00:00:00').getTime() + minute * 60_000);
      const isWork = (instant: Date) => {
        const text = new Date(instant.getTime() + 8 * 3_600_000).toISOString();
        const [date, time] = [text.slice(0, 10), text.slice(11, 16)];
        return calendar.day(date).working && calendar.hours(date).some((session) => session.from <= time && time < session.to);
      };
      let expected = from;
      while (!isWork(expected)) expected = new Date(expected.getTime() + 60_000);
      expect(calendar.nextBusinessTime(from)).toEqual(expected);
    }));
  });

  it('follows hours that change on a date', () => {
    const winter = new WorkingCalendar({ version: 1, years, hours: (date) => (date < '2026-12-01' ? hours : [{ from: '09:00', to: '17:30' }]) });
    expect(winter.nextBusinessTime(at('2026-11-30T18:00:00'))).toEqual(at('2026-12-01T09:00:00'));
    expect(winter.nextBusinessTime(at('2026-12-01T12:30:00'))).toEqual(at('2026-12-01T12:30:00'));
  });
});
