import fc from 'fast-check';
import { due, isStricter, localDate, WorkingCalendar, type BusinessHours, type LocalDate, type Term } from '../src/index.ts';
import { calendar, hours, years } from './state-council.ts';

const sameDay: Term = { kind: 'SAME_DAY' };
const workingDays = (days: number): Term => ({ kind: 'WORKING_DAYS', days });
const at = (text: string) => new Date(`${text}:00+08:00`);
const instant = fc.date({ min: at('2024-01-01T00:00'), max: at('2026-12-20T00:00'), noInvalidDate: true });

describe('a same-day term', () => {
  it.each([
    ['before close', '2026-11-23T09:00', '2026-11-23T18:00'],
    ['before opening', '2026-11-23T00:30', '2026-11-23T18:00'],
    ['in the lunch break', '2026-11-23T13:00', '2026-11-23T18:00'],
    ['exactly at close', '2026-11-23T18:00', '2026-11-23T18:00'],
    ['a minute after close', '2026-11-23T18:01', '2026-11-24T18:00'],
    ['after close on a Friday', '2026-11-20T20:00', '2026-11-23T18:00'],
    ['on a rest day', '2026-11-21T10:00', '2026-11-23T18:00'],
    ['in a holiday', '2026-10-03T10:00', '2026-10-08T18:00'],
    ['on a make-up Saturday', '2026-10-10T10:00', '2026-10-10T18:00'],
    ['after close before a make-up Saturday', '2026-10-09T19:00', '2026-10-10T18:00'],
    ['after close before a holiday', '2026-09-30T18:01', '2026-10-08T18:00'],
  ])('that starts %s, at %s, ends at %s', (_, start, end) => {
    expect(due(calendar, at(start), sameDay)).toEqual({ dueAt: at(end), provisional: false, calendarVersion: 3 });
  });

  it('never ends before it starts, nor later than one working day on', () => {
    fc.assert(fc.property(instant, (start) => {
      const { dueAt } = due(calendar, start, sameDay);
      expect(dueAt.getTime()).toBeGreaterThanOrEqual(start.getTime());
      expect(dueAt.getTime()).toBeLessThanOrEqual(due(calendar, start, workingDays(1)).dueAt.getTime());
    }));
  });
});

describe('a term of working days', () => {
  it.each([
    ['in the morning', '2024-04-26T08:30', '2024-05-07T18:00'],
    ['after close of the same day', '2024-04-26T23:59', '2024-05-07T18:00'],
    ['on a rest day: day 1 is the next working day', '2024-04-27T12:00', '2024-05-07T18:00'],
  ])('of five, accepted %s, ends at close of the fifth day', (_, start, end) => {
    expect(due(calendar, at(start), workingDays(5)).dueAt).toEqual(at(end));
  });

  it('depends on the day of its start in Shanghai, not on its time nor on the UTC date', () => {
    fc.assert(fc.property(instant, fc.integer({ min: 1, max: 60 }), (start, days) => {
      const noon = at(`${localDate(start)}T12:00`);
      expect(due(calendar, start, workingDays(days))).toEqual(due(calendar, noon, workingDays(days)));
    }));
  });

  it.each([
    ['2026-12-28T09:00', 3, false],
    ['2026-12-28T09:00', 4, true],
    ['2027-01-04T09:00', 1, true],
  ])('from %s over %i days is provisional: %s', (start, days, provisional) => {
    expect(due(calendar, at(start), workingDays(days)).provisional).toBe(provisional);
  });
});

describe('business hours', () => {
  const winter: BusinessHours = [{ from: '09:00', to: '12:00' }, { from: '13:30', to: '17:30' }];
  const changing = new WorkingCalendar({ version: 1, years, hours: (date: LocalDate) => (date < '2026-12-01' ? hours : winter) });

  it('that change on a date move the close of that day and of later ones, and of none before', () => {
    expect(changing.close('2026-11-30')).toEqual(at('2026-11-30T18:00'));
    expect(changing.opening('2026-12-01')).toEqual(at('2026-12-01T09:00'));
    expect(due(changing, at('2026-11-30T09:00'), workingDays(1)).dueAt).toEqual(at('2026-12-01T17:30'));
  });
});

it.each([[sameDay, workingDays(1), true], [workingDays(5), sameDay, false], [workingDays(5), workingDays(3), false], [workingDays(3), workingDays(5), true], [sameDay, sameDay, false]])('%j is stricter than %j: %s', (a, b, is) => {
  expect(isStricter(a, b)).toBe(is);
});
