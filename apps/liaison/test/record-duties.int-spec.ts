import { cast } from '@bangban/testing';
import { startLiaison, type Liaison } from './liaison.ts';
import { briefing, contact, field, handler, introduction, paired, talk, visit } from './records.ts';

let liaison: Liaison;
let pairing: string;
beforeAll(async () => { liaison = await startLiaison(); });
beforeEach(async () => {
  await at('2026-11-02T09:00');
  const [last] = await liaison.db.query<{ id: string }>("select id from liaison.pairing where ends_on > '2026-11-02'");
  if (last) await liaison.db.query("update liaison.pairing set ends_on = starts_on - 1 where id = $1", [last.id]);
  pairing = await paired(liaison);
  await at('2026-11-23T09:00');
});
afterAll(() => liaison?.stop());
const at = (time: string) => liaison.db.setNow(`${time}:00+08:00`);
const { does } = field(() => liaison);
/** Which duties have been fulfilled in which month, and which only late. */
const done = async (which = 'fulfilled_at') => (await liaison.db.query<{ done: string }>(`select d.kind || ' ' || to_char(p.ends_on, 'YYYY-MM') as done from liaison.duty_period p join liaison.duty d on d.id = p.duty_id where d.subject_id = $1 and p.${which} is not null order by 1`, [pairing])).map(({ done: one }) => one);

it.each([
  ...['ENTERPRISE_PLATFORM', 'TELEPHONE', 'WECHAT', 'ON_SITE', 'OTHER'].map((channel) => [`a contact by ${channel}`, 'recordEnterpriseContact', contact({ channel }), ['CONTACT 2026-11']] as const),
  ['a visit', 'recordVisit', visit(), ['CONTACT 2026-11', 'VISIT 2026-11']],
  ['a visit with a talk with the head', 'recordVisit', visit({ talk: talk() }), ['CONTACT 2026-11', 'HEAD_TALK 2026-11', 'VISIT 2026-11']],
  ['a visit with a talk with a delegate', 'recordVisit', visit({ talk: talk({ participant: 'DELEGATE' }) }), ['CONTACT 2026-11', 'HEAD_TALK 2026-11', 'VISIT 2026-11']],
  ['a policy briefing', 'recordPolicyBriefing', briefing(), ['POLICY_BRIEFING 2026-12']],
  ['an introduction', 'recordPartnerIntroduction', introduction(), ['PARTNER_INTRODUCTION 2026-12']],
] as const)('[3.03] [4.01] [4.02] [4.03] [4.04] %s fulfils what the regulation says that it does, and no more (A1)', async (_, name, input, fulfilled) => {
  await does(handler, name, { pairing, heldOn: '2026-11-20', ...input });
  expect(await done()).toEqual(fulfilled);
});

it('what is withdrawn fulfils nothing, unless something else does', async () => {
  const first = await does(handler, 'recordVisit', visit({ pairing, heldOn: '2026-11-19' }));
  const second = await does(handler, 'recordEnterpriseContact', contact({ pairing, heldOn: '2026-11-20' }));
  await does(handler, 'withdrawVisit', { id: first.id, expectedVersion: 1, reason: '企业反映没有来过' });
  expect(await done()).toEqual(['CONTACT 2026-11']);
  await does(cast.supervisor(), 'withdrawEnterpriseContact', { id: second.id, expectedVersion: 1, reason: '没有联系过' });
  expect(await done()).toEqual([]);
});

it('a correction moves what it fulfils: to another month, to more, to less', async () => {
  await at('2026-11-02T10:00');
  const { id } = await does(handler, 'recordVisit', visit({ pairing, heldOn: '2026-11-02' }));
  const correct = (expectedVersion: number, heldOn: string, over: object = {}) => does(handler, 'recordVisit', visit({ pairing, heldOn, ...over, corrects: { id, expectedVersion, reason: '更正' } }));
  await correct(1, '2026-11-02', { talk: talk() });
  expect(await done()).toEqual(['CONTACT 2026-11', 'HEAD_TALK 2026-11', 'VISIT 2026-11']);
  await correct(2, '2026-10-30', { talk: talk() });
  expect(await done()).toEqual(['CONTACT 2026-10', 'HEAD_TALK 2026-10', 'VISIT 2026-10']);
  await correct(3, '2026-10-30');
  expect(await done()).toEqual(['CONTACT 2026-10', 'VISIT 2026-10']);
});

it('[4.10] what is entered after the term makes up for the month and is marked, but does not count as done in time', async () => {
  await at('2026-12-03T18:00'); // the third working day
  await does(handler, 'recordEnterpriseContact', contact({ pairing, heldOn: '2026-11-30' }));
  await at('2026-12-03T18:01');
  expect((await does(handler, 'recordVisit', visit({ pairing, heldOn: '2026-11-30' }))).lateEntry).toBe(true);
  expect([await done(), await done('made_up_at')]).toEqual([['CONTACT 2026-11'], ['VISIT 2026-11']]);
  // the half-year goes on
  expect((await does(handler, 'recordPolicyBriefing', briefing({ pairing, heldOn: '2026-11-30' }))).lateEntry).toBe(false);
  expect(await done()).toEqual(['CONTACT 2026-11', 'POLICY_BRIEFING 2026-12']);
});
