import { cast } from '@bangban/testing';
import { newId } from '@bangban/kernel';
import { startDirectory, type DirectoryService } from './directory.ts';

let directory: DirectoryService;
beforeAll(async () => { directory = await startDirectory(); });
afterAll(() => directory?.stop());

const metric = async (name: string) => {
  const found = new RegExp(`^${name}\\{[^}]*\\} (\\S+)$`, 'm').exec(await (await fetch(`${directory.url}/metrics`)).text());
  return found ? Number(found[1]) : undefined;
};

it('[X.01] the days until the calendar is unknown are told, to the day', async () => {
  await directory.db.setNow('2026-11-01T09:00:00+08:00');
  expect(await metric('bangban_calendar_days_until_unknown')).toBe(61);
  await directory.db.setNow('2026-12-31T23:59:00+08:00');
  expect(await metric('bangban_calendar_days_until_unknown')).toBe(1);
});

it('how long a notice has waited beyond its time is told, and not while it is to wait', async () => {
  const told = { oldest: () => metric('bangban_notices_undelivered_oldest_seconds'), count: () => metric('bangban_notices_undelivered') };
  expect([await told.count(), await told.oldest()]).toEqual([0, 0]);
  const { code } = cast.handler('SY-GD');
  await directory.db.query(`insert into directory.notice (id, source, recipient, level, text, due, received_at, deliver_at, not_to) values ($1, 'a step', $2, 'BREACH', '已逾期', $3, $3, $3, '{}')`, [newId(), code, '2026-11-23T18:00:00+08:00']);
  await directory.db.setNow('2026-11-23T17:59:00+08:00');
  expect([await told.count(), await told.oldest()]).toEqual([0, 0]);
  await directory.db.setNow('2026-11-23T18:10:00+08:00');
  expect([await told.count(), await told.oldest()]).toEqual([1, 600]);
});
