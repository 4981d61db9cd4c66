import { cast, graphql, serviceToken, spawnService } from '@bangban/testing';
import { startDirectory, type DirectoryService } from './directory.ts';

let directory: DirectoryService;
beforeAll(async () => { directory = await startDirectory(); });
afterAll(() => directory?.stop());

const workingDay = async (date: string) => (await directory.ask(cast.clerk(), 'query($date: Date!) { workingDay(date: $date) { date working kind holiday provisional hours { from to } } }', { date })).data.workingDay;
const ask = (from: string, days: number) => directory.ask(cast.clerk(), 'query($from: Date!, $days: Int!) { addWorkingDays(from: $from, days: $days) { date dueAt counted provisional calendarVersion } }', { from, days });
const add = async (from: string, days: number) => (await ask(from, days)).data.addWorkingDays;
const year = async (which: number) => (await directory.ask(cast.clerk(), 'query($year: Int!) { calendarYear(year: $year) { year published provisional version title documentNumber makeUpWorkdays holidays { name from to } } }', { year: which })).data.calendarYear;

describe('[X.01] the calendar', () => {
  it('of a published year gives its notice and is not provisional', async () => {
    expect(await year(2026)).toMatchObject({ year: 2026, published: true, provisional: false, version: 1, title: expect.stringContaining('2026年部分节假日安排'), documentNumber: expect.stringMatching(/国办发明电/) });
    expect((await year(2026)).holidays).toContainEqual({ name: '春节', from: '2026-02-15', to: '2026-02-23' });
    expect((await year(2026)).makeUpWorkdays).toContain('2026-02-14');
    expect(await workingDay('2026-11-23')).toMatchObject({ working: true, kind: 'WORKDAY', provisional: false });
  });

  it('of a year that is not published says so, of the year, of a day in it and of a count that reaches into it', async () => {
    expect(await year(2027)).toEqual({ year: 2027, published: false, provisional: true, version: null, title: null, documentNumber: null, makeUpWorkdays: [], holidays: [] });
    expect(await workingDay('2027-01-04')).toMatchObject({ working: true, kind: 'WORKDAY', provisional: true });
    expect(await add('2026-12-28', 3)).toMatchObject({ date: '2026-12-31', provisional: false });
    expect(await add('2026-12-28', 6)).toMatchObject({ date: '2027-01-05', provisional: true });
  });

  it('answers with the year as soon as it is published, in a later version', async () => {
    const before = await add('2026-12-28', 6);
    await directory.db.query(`insert into directory.calendar_year (year, version, title, document_number, holidays, make_up_workdays)
      values (2027, 1, '通知', '号', '[{"name":"元旦","from":"2027-01-01","to":"2027-01-03"}]', '["2027-01-09"]')`);
    expect(await year(2027)).toMatchObject({ published: true, provisional: false });
    expect(await add('2026-12-28', 6)).toEqual({ date: '2027-01-06', dueAt: '2027-01-06T18:00:00+08:00', provisional: false, calendarVersion: before.calendarVersion + 1,
      counted: ['2026-12-29', '2026-12-30', '2026-12-31', '2027-01-04', '2027-01-05', '2027-01-06'] });
    await directory.db.query('delete from directory.calendar_year where year = 2027');
    expect(await workingDay('2027-01-04')).toMatchObject({ provisional: true });
  });
});

const decided = [
  ['2024-04-26', '2024-05-07', ['2024-04-28', '2024-04-29', '2024-04-30', '2024-05-06', '2024-05-07']],
  ['2024-02-03', '2024-02-08', ['2024-02-04', '2024-02-05', '2024-02-06', '2024-02-07', '2024-02-08']],
  ['2024-09-27', '2024-10-10', ['2024-09-29', '2024-09-30', '2024-10-08', '2024-10-09', '2024-10-10']],
  ['2024-12-30', '2025-01-07', ['2024-12-31', '2025-01-02', '2025-01-03', '2025-01-06', '2025-01-07']],
  ['2026-02-12', '2026-02-26', ['2026-02-13', '2026-02-14', '2026-02-24', '2026-02-25', '2026-02-26']],
] as const;

it.each(['UTC', 'America/New_York'])('[X.03] a service whose machine keeps the time of %s answers as Shanghai does', async (TZ) => {
  const elsewhere = await spawnService('directory', directory.db, { TZ });
  try {
    const counts = decided.map(([from], index) => `d${index}: addWorkingDays(from: "${from}", days: 5) { date dueAt counted provisional }`).join(' ');
    const { body } = await graphql(`${elsewhere.url}/graphql`, `{ ${counts} saturday: workingDay(date: "2026-02-14") { kind hours { from to } } newYear: workingDay(date: "2027-01-01") { kind provisional } }`, {}, await serviceToken('directory', cast.clerk()));
    expect(body.data).toEqual({
      ...Object.fromEntries(decided.map(([, date, counted], index) => [`d${index}`, { date, dueAt: `${date}T18:00:00+08:00`, counted, provisional: false }])),
      saturday: { kind: 'MAKE_UP_WORKDAY', hours: [{ from: '2026-02-14T08:30:00+08:00', to: '2026-02-14T12:00:00+08:00' }, { from: '2026-02-14T14:00:00+08:00', to: '2026-02-14T18:00:00+08:00' }] },
      newYear: { kind: 'WORKDAY', provisional: true },
    });
  } finally { await elsewhere.stop(); }
});

describe('working days through the service', () => {
  it.each(decided)('[2.10] accepted on %s (day 0), five end at close of business on %s: holidays out, make-up workdays in', async (from, date, counted) => {
    expect(await add(from, 5)).toMatchObject({ date, counted, dueAt: `${date}T18:00:00+08:00`, provisional: false });
  });

  it.each([
    ['2026-10-10', true, 'MAKE_UP_WORKDAY', null],
    ['2024-02-09', true, 'WORKDAY', null],
    ['2026-10-01', false, 'PUBLIC_HOLIDAY', '国庆节'],
    ['2026-11-22', false, 'WEEKEND', null],
  ])('%s is worked: %s, being %s %s', async (date, working, kind, holiday) => {
    const day = await workingDay(date);
    expect(day).toMatchObject({ date, working, kind, holiday });
    expect(day.hours).toHaveLength(working ? 2 : 0);
  });

  it.each([[-1, 'OUT_OF_RANGE'], [1001, 'OUT_OF_RANGE'], [0, undefined], [1000, undefined]])('%i of them may be asked for: %s', async (days, code) => {
    expect((await ask('2026-01-01', days)).code).toBe(code);
  });

  it('and years outside 2000 to 2100 are out of range', async () => {
    for (const which of [1999, 2101]) expect((await directory.ask(cast.clerk(), `{ calendarYear(year: ${which}) { year } }`)).code).toBe('OUT_OF_RANGE');
    expect((await ask('2199-01-01', 1)).code).toBe('OUT_OF_RANGE');
  });
});

describe('[X.03] office hours', () => {
  it('leave out the lunch break and are instants with the offset of Beijing', async () => {
    expect((await workingDay('2026-11-23')).hours).toEqual([
      { from: '2026-11-23T08:30:00+08:00', to: '2026-11-23T12:00:00+08:00' },
      { from: '2026-11-23T14:00:00+08:00', to: '2026-11-23T18:00:00+08:00' },
    ]);
  });

  it('and dates are those of Shanghai: half past midnight is the new day already, though UTC has yesterday', async () => {
    await directory.db.setNow('2026-11-23T00:30:00+08:00');
    const change = (effectiveFrom: string) => directory.ask(cast.supervisor(), 'mutation($input: ChangeRuleTargetInput!) { changeRuleTarget(input: $input) { ruleTarget { effectiveFrom } } }',
      { input: { idempotencyKey: `shanghai-${effectiveFrom}`, key: 'ticket.assist', value: '4', effectiveFrom, reason: '测试' } });
    expect(await change('2026-11-22')).toMatchObject({ code: 'IN_THE_PAST', facts: { earliest: '2026-11-23' } });
    expect(await change('2026-11-23')).toMatchObject({ data: { changeRuleTarget: { ruleTarget: { effectiveFrom: '2026-11-23' } } } });
  });

  it('that change take effect on their day and not before', async () => {
    await directory.db.setNow('2026-11-23T09:00:00+08:00');
    const { code } = await directory.ask(cast.supervisor(), 'mutation($input: ChangeRuleTargetInput!) { changeRuleTarget(input: $input) { ruleTarget { version } } }',
      { input: { idempotencyKey: 'winter-hours', key: 'hours.business', value: '09:00-12:00;13:30-17:30', effectiveFrom: '2026-12-01', reason: '冬季作息' } });
    expect(code).toBeUndefined();
    expect((await add('2026-11-27', 1)).dueAt).toBe('2026-11-30T18:00:00+08:00');
    expect((await add('2026-11-27', 2)).dueAt).toBe('2026-12-01T17:30:00+08:00');
    expect((await workingDay('2026-12-01')).hours[0].from).toBe('2026-12-01T09:00:00+08:00');
  });
});
