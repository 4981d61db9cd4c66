import { cast } from '@bangban/testing';
import { RetentionJob } from '../src/retention/retention.job.ts';
import { startLiaison, type Liaison } from './liaison.ts';
import { pairingOffice, registered } from './pairings.ts';
import { field, paired, talk, visit } from './records.ts';
import { ways, written } from './ways.ts';

let liaison: Liaison;
beforeAll(async () => {
  liaison = await startLiaison();
  await at('2026-11-23T09:00');
  await pairingOffice(liaison).published();
}, 120_000);
afterAll(() => liaison?.stop());
const at = (time: string) => liaison.db.setNow(`${time}:00+08:00`);
const { does } = field(() => liaison);
const rows = async () => {
  const all = await Promise.all(['monitor', 'visit', 'record_version', 'enterprise', 'station_member'].map((table) => liaison.db.query<{ row: string }>(`select x::text as row from liaison.${table} x`)));
  return all.flat().map(({ row }) => row).join('\n');
};
const status = async () => (await liaison.ask(cast.supervisor(), '{ liaisonRetention { kind ruleKey months due oldestAt lastRunAt lastCount } }')).data.liaisonRetention.find(({ kind }: { kind: string }) => kind === 'IDENTITY');

it('[X.18] names and telephones go when they have been kept for as long as they are to be, and not before; what they stood in stays, and tells that they are gone', async () => {
  const way = ways(() => liaison);
  const done = async (mutation: string) => {
    const [actor, input] = await way[mutation]!();
    const { code } = await liaison.ask(actor, `mutation($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { __typename } }`, { input: { idempotencyKey: `retention-${mutation}`, ...input } });
    expect([mutation, code]).toEqual([mutation, undefined]);
  };
  for (const mutation of ['registerMonitor', 'endStationMember', 'closeEnterprise', 'registerEnterprise']) await done(mutation);
  const pairing = await paired(liaison, { creditCode: '91321311Y7J6DU5MJD', startsOn: '2026-10-01' });
  const went = { pairing, heldOn: '2026-11-20', ...visit(), companions: written.name, talk: talk({ name: written.name }) };
  const held = await does(cast.handler('SY-GD'), 'recordVisit', went);
  const corrected = await does(cast.handler('SY-GD'), 'recordVisit', { ...went, demands: '用电', corrects: { id: held.id, expectedVersion: held.version, reason: '补记需求' } });
  expect(await rows()).toContain(written.name);

  await at('2028-11-20T09:00'); // a day before the visit's two years are over
  const before = await rows();
  expect(await status()).toEqual({ kind: 'IDENTITY', ruleKey: 'retention.identity', months: 24, due: 0, oldestAt: null, lastRunAt: null, lastCount: 0 });
  await liaison.app.get(RetentionJob).run();
  expect(await rows()).toBe(before);

  await at('2029-01-15T09:00');
  expect(await status()).toMatchObject({ due: 4, oldestAt: '2026-11-21T00:00:00+08:00' });
  await liaison.app.get(RetentionJob).run();
  const left = await rows();
  for (const text of [written.name, written.phone]) expect(left.split('\n').filter((row) => row.includes(text) && !row.includes('ACTIVE'))).toEqual([]);
  expect(left).toContain(written.phone); // of an enterprise that is still there
  expect((await liaison.ask(cast.handler('SY-GD'), 'query($id: ID!) { visit(id: $id) { demands companions talk { name position } earlierVersions { companions talk { name } } } }', { id: corrected.id })).data.visit)
    .toEqual({ demands: '用电', companions: '（已按保存期限清除）', talk: { name: '（已按保存期限清除）', position: '总经理' }, earlierVersions: [{ companions: '（已按保存期限清除）', talk: { name: '（已按保存期限清除）' } }] });
  expect(await status()).toMatchObject({ due: 0, lastRunAt: '2029-01-15T09:00:00+08:00', lastCount: 4 });
  await liaison.app.get(RetentionJob).run();
  expect(await rows()).toBe(left);
});

describe('[X.18] what was written', () => {
  const tables = ['contact', 'visit', 'record_version', 'policy_briefing', 'partner_introduction', 'specialist_visit', 'specialist_exchange', 'planned_visit', 'problem', 'monitor_report', 'monitor_report_step', 'station_question', 'station_question_step', 'spot_check_item', 'policy_uptake'];
  const holding = async () => {
    const found = await Promise.all(tables.map(async (table) => ((await liaison.db.query(`select from liaison.${table} x where x::text like '%${written.words}%'`)).length ? [table] : [])));
    return found.flat();
  };
  const status = async () => (await liaison.ask(cast.supervisor(), '{ liaisonRetention { kind ruleKey months due lastCount } }')).data.liaisonRetention.find(({ kind }: { kind: string }) => kind === 'TICKET');

  it('goes five years after it was over, in batches, and not before; the records stay, and what is not over is kept whole', async () => {
    await at('2026-11-23T09:00');
    const way = ways(() => liaison);
    const done = async (mutation: string, index: number) => {
      const [actor, input] = await way[mutation]!();
      const { code } = await liaison.ask(actor, `mutation($input: ${mutation.replace(/^\w/, (one) => one.toUpperCase()).replace(/^ConfirmMonitorReport$/, 'MonitorReportNote')}Input!) { ${mutation}(input: $input) { __typename } }`, { input: { idempotencyKey: `texts-${mutation}-${index}`, ...input } });
      expect([mutation, code]).toEqual([mutation, undefined]);
    };
    for (const [index, mutation] of ['recordEnterpriseContact', 'recordVisit', 'recordVisit', 'recordPolicyBriefing', 'recordPartnerIntroduction', 'planVisit', 'recordSpecialistVisit', 'recordSpecialistExchange', 'recordSpotCheckFinding', 'answerStationQuestion', 'decidePolicyUptake', 'confirmMonitorReport'].entries()) await done(mutation, index);
    await liaison.db.query(`update liaison.station_question_step set reason = '${written.words}' where question_id in (select id from liaison.station_question where answer is not null)`); // as where it was routed before
    const pairing = await paired(liaison, { creditCode: registered.at(-1)!.credit_code, startsOn: '2026-10-01' });
    const held = await does(cast.handler('SY-GD'), 'recordVisit', { pairing, heldOn: '2026-11-20', ...visit({ content: written.words, demands: written.words }), talk: talk({ content: written.words }) });
    const corrected = await does(cast.handler('SY-GD'), 'recordVisit', { pairing, heldOn: '2026-11-20', ...visit({ content: '用电' }), corrects: { id: held.id, expectedVersion: held.version, reason: '补记' } });
    expect(await holding()).toEqual(tables);
    await liaison.db.query(`update liaison.problem set settled_at = platform.now(), outcome = 'SOLVED' where id <> (select id from liaison.problem where content like '%${written.words}%' order by id desc limit 1)`);

    await at('2031-10-20T09:00');
    expect(await status()).toMatchObject({ ruleKey: 'retention.ticket', months: 60, due: 0, lastCount: 0 });
    await liaison.app.get(RetentionJob).run();
    expect(await holding()).toEqual(tables);

    await at('2031-12-02T09:00');
    const { due } = await status();
    expect(due).toBeGreaterThan(10);
    await liaison.app.get(RetentionJob).run(3);
    expect(await holding()).toEqual(['problem']);
    expect((await liaison.db.query(`select from liaison.problem where content like '%${written.words}%'`)).length).toBe(1); // the one that is not settled
    expect(await status()).toMatchObject({ due: 0 });
    expect((await liaison.ask(cast.handler('SY-GD'), 'query($id: ID!) { visit(id: $id) { heldOn content demands evidence earlierVersions { content demands evidence talk { content position } } } }', { id: corrected.id })).data.visit).toEqual({
      heldOn: '2026-11-20', content: '（已按保存期限清除）', demands: '（已按保存期限清除）', evidence: ['（已按保存期限清除）'],
      earlierVersions: [{ content: '（已按保存期限清除）', demands: '（已按保存期限清除）', evidence: ['（已按保存期限清除）'], talk: { content: '（已按保存期限清除）', position: '总经理' } }],
    });
  });
});

it('[X.18] nothing younger than a month goes, whoever asks for it', async () => {
  for (const call of ['erase_persons(platform.now())', 'erase_texts(platform.now(), 10)']) await expect(liaison.db.query(`begin; set local role bangban_liaison; select liaison.${call}; rollback`)).rejects.toThrow('of the last month is kept');
});
