import { newKey, told } from './ask.ts';
import { dispatcher, enterprise, handler } from './cast.ts';
import { expectNothingLost, startJourney, type Journey } from './platform.ts';
import { filing, take, type Held } from './steps.ts';

let journey: Journey;
beforeAll(async () => { journey = await startJourney('2026-11-23T09:00:00+08:00'); });
afterAll(() => journey?.stop());

const creditCode = '91321311Y7J6DU5MJD';
const own = enterprise(creditCode);
const reporter = { kind: 'ENTERPRISE', creditCode, enterpriseName: '宿迁朗讯电子有限公司', contactName: '马女士', contactPhone: '18887401146' };
const outage = { kind: 'HELP', category: '用电', title: '厂区频繁跳闸', content: '本月已停产三次，请协调检修。', reporter };
const retold = { ...outage, title: '厂区频繁跳闸，盼检修', content: '昨夜又停产一次。' };
const file = async (subject: string, input: object) => (await told(journey.ask(subject, filing, { input: { idempotencyKey: newKey(), ...input } }))).fileTicket.ticket;
const seen = async (subject: string, { id }: Held, fields: string) => (await told(journey.ask(subject, `query($id: ID) { ticket(id: $id) { id version ${fields} } }`, { id }))).ticket;
const telephone = { method: 'TELEPHONE', reached: true, content: '线路已检修，请观察一周。' };
const [dispatches, handles] = [dispatcher, handler('SY-GD')];

/** Filed online by the enterprise and a day later by telephone; the first is with the power company. */
async function twice(): Promise<[Held, Held]> {
  let online = await file(own, { channel: 'ONLINE', ...outage });
  online = await take(journey.ask, dispatches, 'acceptTicket', online);
  online = await take(journey.ask, dispatches, 'assignTicket', online, { unit: 'SY-GD', reason: '用电' });
  online = await take(journey.ask, handles, 'acknowledgeTicket', online);
  await journey.db.setNow('2026-11-24T09:00:00+08:00');
  return [online, await take(journey.ask, dispatches, 'acceptTicket', await file(dispatches, { channel: 'HOTLINE_12345', ...retold }))];
}

it('[7.14] an enterprise that comes by two doors is proposed as one matter, answered once, and confirms each of its cases', async () => {
  const [online, call] = await twice();
  const { possibleDuplicates } = await told(journey.ask(dispatches, 'query($input: PossibleDuplicatesInput!) { possibleDuplicates(input: $input) { why ticket { id } } }', { input: { title: retold.title, content: retold.content, creditCode, category: '用电' } }));
  expect(possibleDuplicates).toEqual(expect.arrayContaining([{ why: expect.stringMatching(/^同一企业，文字相近\d+%，同一类别$/), ticket: { id: online.id } }]));
  expect((await seen(dispatches, call, 'possibleDuplicates { ticket { id } }')).possibleDuplicates).toEqual([{ ticket: { id: online.id } }]);
  const merged = await take(journey.ask, dispatches, 'mergeTicket', call, { targetId: online.id, reason: '同一厂区同一次停电' });
  expect(merged).toMatchObject({ status: 'ASSIGNED', handlingUnitId: 'SY-GD' });
  const before = await seen(handles, online, 'nextDueAt earliestDueAt mergedTickets { id nextDueAt }');
  expect(before.earliestDueAt).toBe([before.nextDueAt, before.mergedTickets[0].nextDueAt].sort()[0]);

  const answered = await take(journey.ask, handles, 'giveFeedback', await seen(handles, online, 'status'), telephone);
  await take(journey.ask, handles, 'reportTicketDone', answered, { finding: '已检修' });
  for (const one of [online, call]) {
    const mine = await seen(own, one, 'status contacts { purpose content } isMerged dueDates { kind state }');
    expect(mine).toMatchObject({ status: 'REPORTED_DONE', isMerged: false, contacts: [{ purpose: 'FEEDBACK', content: telephone.content }], dueDates: expect.arrayContaining([{ kind: 'CLOSE', state: 'MET' }]) });
    await take(journey.ask, own, 'confirmTicket', mine, { solved: true });
  }
  for (const one of [online, call]) expect(await seen(dispatches, one, 'status outcome')).toMatchObject({ status: 'CLOSED', outcome: 'SOLVED' });
});

it('[7.14] a merge that was none is undone, and each case goes on by its own clock', async () => {
  const [online, call] = await twice();
  const merged = await take(journey.ask, dispatches, 'mergeTicket', call, { targetId: online.id, reason: '看似同一件事' });
  const dates = 'dueDates { kind dueAt metAt state }';
  const before = await seen(dispatches, call, dates);
  await take(journey.ask, dispatches, 'undoMerge', merged, { reason: '两处厂区' });
  expect((await seen(dispatches, call, dates)).dueDates).toEqual(before.dueDates);
  await take(journey.ask, handles, 'giveFeedback', await seen(handles, online, 'status'), telephone);
  expect([(await seen(dispatches, online, 'status')).status, (await seen(dispatches, call, 'status')).status]).toEqual(['FED_BACK', 'ASSIGNED']);
  expect((await seen(dispatches, call, 'isMerged merges { reason undoneBecause }'))).toMatchObject({ isMerged: false, merges: [{ reason: '看似同一件事', undoneBecause: '两处厂区' }] });
});

it('[X.09] leaves no case that the clock has lost', () => expectNothingLost(journey));
