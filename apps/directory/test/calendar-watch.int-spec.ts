import { deadlineKeepers } from '@bangban/contracts';
import { cast } from '@bangban/testing';
import { CalendarWatch } from '../src/calendar/calendar-watch.ts';
import { DirectoryStore } from '../src/snapshot/directory-store.ts';
import { startDirectory, type DirectoryService } from './directory.ts';

let directory: DirectoryService;
beforeAll(async () => { directory = await startDirectory(); });
afterAll(() => directory?.stop());

const at = (day: string) => directory.db.setNow(`${day}T09:00:00+08:00`);
/** What the worker does each day. */
const look = () => directory.app.get(CalendarWatch).run();
const told = async () => (await directory.db.query<{ payload: any }>(`select payload from directory.event where name = 'notice.wanted' order by id`)).map(({ payload }) => payload);
const withdrawn = async () => (await directory.db.query<{ payload: any }>(`select payload from directory.event where name = 'notice.withdrawn' order by id`)).map(({ payload }) => payload);
const warnings = async () => (await directory.ask(cast.handler('SY-GD'), '{ calendarWarnings { kind year since daysLeft message } }')).data.calendarWarnings;
const daysLeft = async (now: string) => (await directory.app.get(DirectoryStore).current()).directory.calendar.daysUntilUnknown(new Date(now));

describe('[X.01] while the year to come is not published', () => {
  it('nobody is told before November', async () => {
    await at('2026-10-31');
    await look();
    expect([await told(), await warnings()]).toEqual([[], []]);
  });

  it('the supervisors of the office that keeps the calendar are told from 1 November, and front ends can say it', async () => {
    await at('2026-11-01');
    await look();
    expect(await told()).toEqual([{ source: 'calendar-year-2027 2026-W44', level: 'ALERT', recipients: ['SY-YSB-S'], subject: null, text: expect.stringContaining('2027年放假安排尚未录入'), due: '2026-11-01T09:00:00+08:00', deadlineDueAt: null }]);
    expect(await warnings()).toEqual([{ kind: 'YEAR_MISSING', year: 2027, since: '2026-11-01', daysLeft: 61, message: expect.stringContaining('2027年') }]);
  });

  it('they are told once a week, however often somebody looks, and by several workers at once', async () => {
    for (const day of ['2026-11-01', '2026-11-02', '2026-11-02', '2026-11-08', '2026-11-09']) {
      await at(day);
      await Promise.all([look(), look(), look()]);
    }
    expect((await told()).map(({ source }) => source)).toEqual(['calendar-year-2027 2026-W44', 'calendar-year-2027 2026-W45', 'calendar-year-2027 2026-W46']);
  });

  it('it is still told when that year has come', async () => {
    await at('2027-02-01');
    await look();
    expect((await told()).at(-1)).toMatchObject({ source: 'calendar-year-2027 2027-W05' });
    expect(await warnings()).toMatchObject([{ year: 2027, daysLeft: 0 }]);
  });

  it('where that office has no supervisor, all supervisors are told', async () => {
    await directory.db.query(`update directory.officer set active = false where code = 'SY-YSB-S'`);
    await at('2027-02-08');
    await look();
    expect((await told()).at(-1).recipients.sort()).toEqual(['SY-JW-S', 'SY-ZFB-S']);
  });

  it('nobody is told any more once it is published, and what was told is taken back', async () => {
    const before = await told();
    const { id } = (await directory.ask(cast.supervisor(), `mutation($input: DraftCalendarYearInput!) { draftCalendarYear(input: $input) { draft { id } problems { reason } } }`, { input: {
      idempotencyKey: 'publish-2027', year: 2027, title: '通知', documentNumber: '号', reason: '公布', table: '元旦,1.1-1.3\n春节,2.5-2.11\n清明节,4.3-4.5\n劳动节,5.1-5.5\n端午节,6.9-6.11\n中秋节,9.15-9.17\n国庆节,10.1-10.7' } })).data.draftCalendarYear.draft;
    await directory.db.query(`insert into directory.calendar_draft_answer select id, unnest(array['${deadlineKeepers.join(`', '`)}']), 0, 0, 0, 0, now() from directory.calendar_draft`);
    expect((await directory.ask(cast.supervisor('SY-ZFB'), 'mutation($input: DecideCalendarDraftInput!) { approveCalendarDraft(input: $input) { draft { status } } }', { input: { idempotencyKey: 'approve-2027', id, expectedVersion: 1 } })).code).toBeUndefined();
    expect(await withdrawn()).toEqual(before.map(({ source }) => ({ source, because: '2027年放假安排已公布' })));
    await at('2027-10-31');
    await look();
    expect([await told(), await warnings()]).toEqual([before, []]);
    await at('2027-11-01');
    expect(await warnings()).toMatchObject([{ year: 2028 }]);
  });

  it.each([['2027-11-01T00:30:00+08:00', 61], ['2027-12-31T23:59:00+08:00', 1], ['2028-01-01T00:00:00+08:00', 0], ['2028-06-01T12:00:00+08:00', 0], ['2026-11-23T09:00:00+08:00', 404]])('at %s there are %i days until the calendar is unknown', async (now, days) => {
    expect(await daysLeft(now)).toBe(days);
  });
});
