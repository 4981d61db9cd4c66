import type { EntityManager } from '@mikro-orm/postgresql';
import { WorkingCalendar } from '@bangban/working-time';
import { calendarImpact, dueOf, type DueDateMove } from '../src/index.ts';

const calendar = new WorkingCalendar({ version: 1, years: [], restDays: [{ date: '2026-11-26', name: '区运动会' }], hours: () => [{ from: '08:30', to: '18:00' }] });
const pauses = [{ from: '2026-11-24T09:00:00+08:00', to: '2026-11-25T09:00:00+08:00', because: '等待' }];
// each term from each quarter of an hour of three days, as it stands and as it was extended or paused
const rows = [0, 1, 5].flatMap((working_days) => [[0, []], [2, []], [0, pauses]].flatMap(([added_days, its]) => Array.from({ length: 288 }, (_, quarter) => (
  { id: `${quarter}`, subject_id: `${working_days} ${JSON.stringify(added_days)} ${JSON.stringify(its)} ${quarter}`, kind: 'CLOSE', start_at: new Date(Date.parse('2026-11-22T16:00:00Z') + quarter * 900_000).toISOString(), working_days, added_days: added_days as number, pauses: its as typeof pauses, due_at: '2026-01-01T00:00:00Z', provisional: true }))));
const em = { execute: async () => rows } as unknown as EntityManager;

describe('the impact of a calendar', () => {
  it('is for each deadline what its own computation says', async () => {
    const seen: DueDateMove[] = [];
    await calendarImpact(em, calendar, async (changes) => { seen.push(...changes); return 'MORE'; });
    expect(seen.map(({ after }) => after)).toEqual(rows.map((row) => dueOf(calendar, { startAt: new Date(row.start_at), workingDays: row.working_days, addedDays: row.added_days, pauses: row.pauses })));
  });

  it('asks the calendar once for all that start on one day, so that tens of thousands are counted within the gateway\'s patience', async () => {
    const add = calendar.add.bind(calendar);
    let asked = 0;
    calendar.add = (...of) => { asked += 1; return add(...of); };
    await calendarImpact({ execute: async () => rows.filter(({ working_days }) => working_days > 0) } as unknown as EntityManager, calendar);
    expect(asked).toBeLessThanOrEqual(2 * 2 * 3 * 3); // twice for each, of two terms in three states on three days
  });
});
