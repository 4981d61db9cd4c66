import { cast } from '@bangban/testing';
import { TrailSealer } from '@bangban/platform';
import { RetentionJob } from '../src/retention/retention.job.ts';
import { startDirectory, type DirectoryService } from './directory.ts';

let directory: DirectoryService;
beforeAll(async () => { directory = await startDirectory(); await directory.db.setNow('2026-11-23T09:00:00+08:00'); });
afterAll(() => directory?.stop());
const dryRun = async () => (await directory.ask(cast.supervisor(), '{ directoryRetention { kind ruleKey months until due oldestAt lastRunAt lastCount } }')).data.directoryRetention;
const change = (key: string, value: string) => directory.ask(cast.supervisor(), 'mutation($input: ChangeRuleTargetInput!) { changeRuleTarget(input: $input) { ruleTarget { version } } }', { input: { idempotencyKey: `${key} to ${value}`, key, value, effectiveFrom: '2027-01-01', reason: '调整保存期限' } });

it('[X.18] of the directory\'s trail the oldest entries go as well, with a dry run before and a checkpoint after', async () => {
  await directory.db.query(`insert into directory.audit_entry (id, at, actor_kind, principal, action, outcome) select gen_random_uuid(), at, 'SYSTEM', 'system:directory', 'TRY', 'DONE' from unnest(array['2014-01-01', '2016-11-22', '2016-11-24']::timestamptz[]) at`);
  while (await directory.app.get(TrailSealer).seal());
  const due = { kind: 'AUDIT', ruleKey: 'retention.audit', months: 120, until: '2016-11-23T09:00:00+08:00' };
  expect(await dryRun()).toEqual([{ ...due, due: 2, oldestAt: expect.stringMatching(/^2014-01-01/), lastRunAt: null, lastCount: 0 }]);
  await directory.app.get(RetentionJob).run();
  expect(await dryRun()).toEqual([{ ...due, due: 0, oldestAt: null, lastRunAt: '2026-11-23T09:00:00+08:00', lastCount: 2 }]);
  expect(await directory.db.query(`select at::date::text as day from directory.audit_entry where action = 'TRY'`)).toEqual([{ day: '2016-11-24' }]);
  expect(await directory.ask(cast.dispatcher(), '{ directoryRetention { due } }')).toMatchObject({ code: 'FORBIDDEN' });
});

it.each([['retention.identity', '0'], ['retention.identity', '5'], ['retention.ticket', '11'], ['retention.ticket', '-1'], ['retention.ticket', '1.5'], ['retention.identity', '1000'], ['retention.audit', '6'], ['retention.audit', '11']])('%s cannot be %s months', async (key, value) => {
  expect(await change(key, value)).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'value' } });
});

it.each([['retention.identity', '6'], ['retention.ticket', '12'], ['retention.audit', '12'], ['retention.audit', '240']])('%s can be %s months', async (key, value) => {
  expect((await change(key, value)).code).toBeUndefined();
});
