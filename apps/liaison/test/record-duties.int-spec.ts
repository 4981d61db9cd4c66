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
interface Period { kind: string; period: string; state: string; late: number; evidence: { type: string; id: string; doneOn: string; late: boolean }[] }
const periods = async (): Promise<Period[]> => (await liaison.ask(cast.supervisor(), `{ dutyPeriods(filter: { pairing: "${pairing}" }, first: 100) { nodes { kind period state late evidence { type id doneOn late } } } }`)).data.dutyPeriods.nodes;
const shown = (of: Period[]) => of.map(({ kind, period }) => `${kind} ${period}`).sort();
/** Which duties have been fulfilled in which period. */
const done = async () => shown((await periods()).filter(({ state }) => state === 'FULFILLED'));
const late = async () => shown((await periods()).filter((one) => one.late));

it.each([
  ...['ENTERPRISE_PLATFORM', 'TELEPHONE', 'WECHAT', 'ON_SITE', 'OTHER'].map((channel) => [`a contact by ${channel}`, 'recordEnterpriseContact', contact({ channel }), ['CONTACT 2026年11月']] as const),
  ['a visit', 'recordVisit', visit(), ['CONTACT 2026年11月', 'VISIT 2026年11月']],
  ['a visit with a talk with the head', 'recordVisit', visit({ talk: talk() }), ['CONTACT 2026年11月', 'HEAD_TALK 2026年11月', 'VISIT 2026年11月']],
  ['a visit with a talk with a delegate', 'recordVisit', visit({ talk: talk({ participant: 'DELEGATE' }) }), ['CONTACT 2026年11月', 'HEAD_TALK 2026年11月', 'VISIT 2026年11月']],
  ['a policy briefing', 'recordPolicyBriefing', briefing(), ['POLICY_BRIEFING 2026年下半年']],
  ['an introduction', 'recordPartnerIntroduction', introduction(), ['PARTNER_INTRODUCTION 2026年']],
] as const)('[3.03] [4.01] [4.02] [4.03] [4.04] %s fulfils what the regulation says that it does, and no more (A1)', async (_, name, input, fulfilled) => {
  await does(handler, name, { pairing, heldOn: '2026-11-20', ...input });
  expect(await done()).toEqual(fulfilled);
});

it('what is withdrawn fulfils nothing, unless something else does', async () => {
  const first = await does(handler, 'recordVisit', visit({ pairing, heldOn: '2026-11-19' }));
  const second = await does(handler, 'recordEnterpriseContact', contact({ pairing, heldOn: '2026-11-20' }));
  await does(handler, 'withdrawVisit', { id: first.id, expectedVersion: 1, reason: '企业反映没有来过' });
  expect(await done()).toEqual(['CONTACT 2026年11月']);
  await does(cast.supervisor(), 'withdrawEnterpriseContact', { id: second.id, expectedVersion: 1, reason: '没有联系过' });
  expect(await done()).toEqual([]);
});

it('a correction moves what it fulfils: to another month, to more, to less', async () => {
  await at('2026-11-02T10:00');
  const { id } = await does(handler, 'recordVisit', visit({ pairing, heldOn: '2026-11-02' }));
  const correct = (expectedVersion: number, heldOn: string, over: object = {}) => does(handler, 'recordVisit', visit({ pairing, heldOn, ...over, corrects: { id, expectedVersion, reason: '更正' } }));
  await correct(1, '2026-11-02', { talk: talk() });
  expect(await done()).toEqual(['CONTACT 2026年11月', 'HEAD_TALK 2026年11月', 'VISIT 2026年11月']);
  await correct(2, '2026-10-30', { talk: talk() });
  expect(await done()).toEqual(['CONTACT 2026年10月', 'HEAD_TALK 2026年10月', 'VISIT 2026年10月']);
  await correct(3, '2026-10-30');
  expect(await done()).toEqual(['CONTACT 2026年10月', 'VISIT 2026年10月']);
});

it('[4.10] what is entered after the term makes up for the month and is marked, but does not count as done in time', async () => {
  await at('2026-12-03T18:00'); // the third working day
  await does(handler, 'recordEnterpriseContact', contact({ pairing, heldOn: '2026-11-30' }));
  await at('2026-12-03T18:01');
  expect((await does(handler, 'recordVisit', visit({ pairing, heldOn: '2026-11-30' }))).lateEntry).toBe(true);
  // the visit stands for a contact too, but the contact was in time
  expect([await done(), await late()]).toEqual([['CONTACT 2026年11月'], ['CONTACT 2026年11月', 'VISIT 2026年11月']]);
  expect((await periods()).find(({ kind, period }) => kind === 'VISIT' && period === '2026年11月')).toMatchObject({ state: 'MISSED', late: 1, evidence: [{ type: 'Visit', doneOn: '2026-11-30', late: true }] });
  // the half-year goes on
  expect((await does(handler, 'recordPolicyBriefing', briefing({ pairing, heldOn: '2026-11-30' }))).lateEntry).toBe(false);
  expect(await done()).toEqual(['CONTACT 2026年11月', 'POLICY_BRIEFING 2026年下半年']);
});
