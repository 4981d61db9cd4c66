import { graphql } from '@bangban/testing';
import { newKey, told, type Answer, type Refusal } from './ask.ts';
import { clerk, dispatcher, handler, supervisor } from './cast.ts';
import { eventually, expectNothingLost, startJourney, type Journey } from './platform.ts';

let journey: Journey;
beforeAll(async () => { journey = await startJourney('2026-11-23T09:00:00+08:00'); });
afterAll(() => journey?.stop());

/** As somebody who shows no token: he has scanned the code on his receipt. */
const visitor = async (query: string, variables?: Record<string, unknown>): Promise<Answer> => {
  const { status, body } = await graphql(journey.url, query, variables);
  return { status, data: body.data, errors: (body.errors ?? []) as unknown as Refusal[] };
};
const preview = 'query($token: String) { serviceToRate(token: $token) { number serviceItem servicePoint servedOn } }';
const rating = 'mutation($input: RateServiceInput!) { rateService(input: $input) { number answerCode } }';
const answer = 'query($number: String!, $code: String!) { ratingAnswer(number: $number, code: $code) { answer } }';
const list = '{ rectifications { nodes { id version number status nextSteps nextDueAt openedOn steps { step } rating { grade comment ratedAt servicePoint { name } record { number } } } } }';
const take = async (subject: string, mutation: string, input: string, held: { id: string; version: number }, more: Record<string, unknown>) =>
  (await told(journey.ask(subject, `mutation($input: ${input}!) { ${mutation}(input: $input) { rectification { id version status } } }`, { input: { idempotencyKey: newKey(), id: held.id, expectedVersion: held.version, ...more } })))[mutation].rectification;

it('[2.13] [2.15] a bad rating by QR code, without signing in, is put right by the unit, read by who rated, and looked at by others', async () => {
  const service = { idempotencyKey: newKey(), kind: 'FREE_AGENCY', serviceItem: '企业开办', servicePoint: 'SP-WIN', window: '3号窗口', customerKind: 'PERSON' };
  const { recordService: { ratingToken: token, record } } = await told(journey.ask(clerk, 'mutation($input: RecordServiceInput!) { recordService(input: $input) { ratingToken ratingCode record { number fee servicePoint { name } } } }', { input: service }));
  expect(record).toMatchObject({ fee: 0, servicePoint: { name: '办不成事反映窗口' } });
  for (const _ of [1, 2]) expect((await told(visitor(preview, { token }))).serviceToRate).toEqual({ number: record.number, serviceItem: '企业开办', servicePoint: '办不成事反映窗口', servedOn: '2026-11-23' });
  const input = { token, grade: 'VERY_DISSATISFIED', channel: 'QR_CODE', comment: '排队两小时' };
  const byLink = await fetch(`${journey.url}?${new URLSearchParams({ query: rating, variables: JSON.stringify({ input }) })}`);
  expect([byLink.ok, (await byLink.json() as { data?: unknown }).data]).toEqual([false, undefined]); // what prefetches a link rates nothing
  const { rateService: { answerCode: code } } = await told(visitor(rating, { input }));
  expect((await visitor(rating, { input: { ...input, grade: 'SATISFIED' } })).errors).toMatchObject([{ extensions: { code: 'ALREADY_RATED' } }]);

  const { rectifications: { nodes: [opened] } } = await told(journey.ask(handler('SY-SPJ'), list));
  expect(opened).toMatchObject({ number: 'ZG20261123-0001', status: 'OPENED', nextSteps: ['VERIFY', 'APPEAL'], nextDueAt: '2026-11-30T18:00:00+08:00', rating: { grade: 'VERY_DISSATISFIED', comment: '排队两小时', ratedAt: null, record: null, servicePoint: { name: '办不成事反映窗口' } } });
  expect((await told(journey.ask(clerk, list))).rectifications.nodes).toEqual([]); // who was rated
  let held = await take(handler('SY-SPJ'), 'verifyRectification', 'RectificationStepInput', opened, { content: '叫号系统故障，属实' });
  held = await take(handler('SY-SPJ'), 'carryOutRectification', 'RectificationStepInput', held, { content: '已修复并增开窗口' });
  expect((await told(visitor(answer, { number: record.number, code }))).ratingAnswer).toEqual({ answer: null });
  held = await take(handler('SY-SPJ'), 'feedBackRectification', 'RectificationFeedbackInput', held, { content: '已增开两个窗口，感谢您的意见。' });
  expect((await told(visitor(answer, { number: record.number, code }))).ratingAnswer).toEqual({ answer: '已增开两个窗口，感谢您的意见。' });
  expect((await journey.ask(handler('SY-SPJ'), 'mutation($input: RectificationLookBackInput!) { lookBackRectification(input: $input) { rectification { id } } }', { input: { idempotencyKey: newKey(), id: held.id, expectedVersion: held.version, satisfactory: true, content: '属实' } })).errors).toMatchObject([{ extensions: { code: 'OWN_UNIT' } }]);
  held = await take(dispatcher, 'lookBackRectification', 'RectificationLookBackInput', held, { satisfactory: true, content: '到场查看属实' });
  expect(held.status).toBe('CLOSED');
});

it('[2.15] one that the unit lets lie is told to its office and to 区营商办', async () => {
  const service = { idempotencyKey: newKey(), kind: 'CONSULTING', serviceItem: '政策咨询', servicePoint: 'SP-HALL', customerKind: 'PERSON' };
  const { recordService: { ratingToken: token } } = await told(journey.ask(clerk, 'mutation($input: RecordServiceInput!) { recordService(input: $input) { ratingToken } }', { input: service }));
  await told(visitor(rating, { input: { token, grade: 'DISSATISFIED', channel: 'WEB' } }));
  await journey.db.setNow('2026-11-30T18:00:01+08:00');
  for (const subject of ['officer:SY-SPJ-O', supervisor]) await eventually(async () => {
    const { notices } = await told(journey.ask(subject, '{ notices(first: 50) { nodes { level subjectType subjectNumber text } } }'));
    expect(notices.nodes).toContainEqual({ level: 'BREACH', subjectType: 'Rectification', subjectNumber: 'ZG20261123-0002', text: 'ZG20261123-0002（服务差评）整改已逾期（时限11月30日18:00）' });
  });
});

it('[X.09] leaves nothing open that the clock has lost', () => expectNothingLost(journey));
