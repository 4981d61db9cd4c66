import { randomBytes } from 'node:crypto';
import { migrations } from '@bangban/hotline/migrations';
import { newId } from '@bangban/kernel';
import { connected, databaseUrl, ensureDatabase, ownerUrl, prepareDatabase } from '@bangban/postgres';
import { migrateService } from '@bangban/start/migrate';
import { passwords, scratchFolder, testEnvironment } from '@bangban/testing';
import { verify } from './verify.ts';

it('[X.22] what was kept of attempts and of identities read before there was a trail is taken over into it, sealed with the rest', async () => {
  const url = databaseUrl(testEnvironment().adminUrl, `bangban_test_${process.pid}_${randomBytes(4).toString('hex')}`);
  await ensureDatabase(url);
  try {
    await prepareDatabase(url, passwords, { throwaway: true });
    await migrateService(url, 'hotline', migrations.slice(0, migrations.findIndex(({ name }) => name === '20261126-trail')));
    const [ticket, attempt] = [newId(), newId()];
    await connected(ownerUrl(url, 'hotline'), async (client) => {
      await client.query(`insert into refused_attempt values ($1, '2026-11-20T09:00:00+08:00', $2, 'officer:SY-SCJG-1', 'SY-SCJG', 'READ', 'COMPLAINED_ABOUT')`, [attempt, ticket]);
      await client.query(`insert into identity_access (ticket_id, principal, unit_code, purpose, at) values ($1, 'reporter', null, '首次联系', '2026-11-21T09:00:00+08:00'), ($1, 'machine:MC-SW', 'SY-SW', '回访', '2026-11-22T09:00:00+08:00')`, [ticket]);
    });
    await migrateService(url, 'hotline', migrations);
    await connected(ownerUrl(url, 'hotline'), async (client) => {
      const { rows } = await client.query(`select to_char(at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') as at, actor_kind, principal, unit_code, action, subject_type, subject_id, outcome, code, reason from audit_entry order by at`);
      const common = { subject_type: 'Ticket', subject_id: ticket };
      expect(rows).toEqual([
        { ...common, at: '2026-11-20 09:00', actor_kind: 'OFFICER', principal: 'officer:SY-SCJG-1', unit_code: 'SY-SCJG', action: 'READ', outcome: 'REFUSED', code: 'COMPLAINED_ABOUT', reason: null },
        { ...common, at: '2026-11-21 09:00', actor_kind: 'ENTERPRISE', principal: 'reporter', unit_code: null, action: 'REVEAL_COMPLAINANT', outcome: 'DONE', code: null, reason: '首次联系' },
        { ...common, at: '2026-11-22 09:00', actor_kind: 'MACHINE', principal: 'machine:MC-SW', unit_code: 'SY-SW', action: 'REVEAL_COMPLAINANT', outcome: 'DONE', code: null, reason: '回访' },
      ]);
      expect((await client.query(`select to_regclass('refused_attempt') as attempts, to_regclass('identity_access') as access`)).rows).toEqual([{ attempts: null, access: null }]);
      await client.query('select seal_audit(10)');
    });
    expect(await verify(url, 'hotline', scratchFolder())).toMatchObject({ entries: 3, findings: [] });
  } finally {
    await connected(testEnvironment().adminUrl, (client) => client.query(`drop database "${new URL(url).pathname.slice(1)}" with (force)`));
  }
});
