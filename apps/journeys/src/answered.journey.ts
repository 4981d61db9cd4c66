import { newKey, told } from './ask.ts';
import { clerk, dispatcher, handler, supervisor } from './cast.ts';
import { eventually, expectNothingLost, startJourney, type Journey } from './platform.ts';
import { filing, take } from './steps.ts';

let journey: Journey;
beforeAll(async () => { journey = await startJourney('2026-11-23T09:00:00+08:00'); }, 120_000);
afterAll(() => journey?.stop());
const at = (time: string) => journey.db.setNow(`${time}:00+08:00`);
const reporter = { kind: 'PERSON', contactName: '马女士', contactPhone: '18887401146' };
const filed = async (more: Record<string, unknown>) => take(journey.ask, dispatcher, 'acceptTicket', (await told(journey.ask(dispatcher, filing, { input: { idempotencyKey: newKey(), channel: 'HOTLINE_12345', kind: 'HELP', category: '用电', title: '厂区频繁跳闸', content: '本月已停产三次', reporter, ...more } }))).fileTicket.ticket);
const step = async (subject: string, name: string, input: string, { id, version }: { id: string; version: number }, more: Record<string, unknown>) =>
  (await told(journey.ask(subject, `mutation($input: ${input}!) { ${name}(input: $input) { ticket { id version status outcome round handlingUnitId } } }`, { input: { idempotencyKey: newKey(), id, expectedVersion: version, ...more } })))[name].ticket;

it('a question is handed over, and answered by who took it in', async () => {
  const handed = await step(dispatcher, 'connectConsultation', 'ConnectConsultationInput', await filed({ kind: 'CONSULTATION', title: '留抵退税', content: '何时可以申请' }), { method: 'LIVE_TRANSFER', unit: 'SY-SW', note: '占线' });
  expect([handed.status, handed.handlingUnitId]).toEqual(['ACCEPTED', null]);
  await at('2026-11-23T09:20');
  const answered = await step(dispatcher, 'answerConsultation', 'AnswerConsultationInput', handed, { method: 'THREE_PARTY_CALL', unit: 'SY-SW', contactMethod: 'TELEPHONE', content: '在申报期内申请' });
  expect([answered.status, answered.handlingUnitId]).toEqual(['REPORTED_DONE', 'SY-ZHZX']);
  const { ticket } = await told(journey.ask(dispatcher, `{ ticket(id: "${answered.id}") { consultation { firstReceiver { name } minutesToAnswer attempts { method unit { name } answered } } } }`));
  expect(ticket.consultation).toEqual({ firstReceiver: { name: '区综合指挥调度中心' }, minutesToAnswer: 20, attempts: [{ method: 'LIVE_TRANSFER', unit: { name: '区税务局' }, answered: false }, { method: 'THREE_PARTY_CALL', unit: { name: '区税务局' }, answered: true }] });
});

it('[2.09] a simple matter of the window that is not done on its day turns complex, is neither extended nor held up, and told to be late once its five days are over', async () => {
  await at('2026-11-23T09:30');
  const input = { idempotencyKey: newKey(), channel: 'WINDOW', kind: 'BLOCKED_MATTER', complexity: 'SIMPLE', category: '用电', serviceItem: '用电报装', title: '增容申请无人受理', content: '已递交材料两周', reporter };
  const { id } = await take(journey.ask, clerk, 'acceptTicket', (await told(journey.ask(clerk, filing, { input }))).fileTicket.ticket);
  await at('2026-11-23T18:01');
  const look = async (by: string) => (await told(journey.ask(by, `{ ticket(id: "${id}") { id version number complexity status dueDates { kind dueAt originalDueAt state } } }`))).ticket;
  await eventually(async () => expect((await look(clerk)).complexity).toBe('COMPLEX'));
  const close = ({ dueDates }: { dueDates: { kind: string; state: string }[] }) => dueDates.filter(({ kind, state }) => kind === 'CLOSE' && state !== 'WITHDRAWN');
  expect(close(await look(clerk))).toEqual([{ kind: 'CLOSE', dueAt: '2026-11-30T18:00:00+08:00', originalDueAt: '2026-11-30T18:00:00+08:00', state: 'RUNNING' }]); // from the day it was accepted
  const by = handler('SY-GD');
  const acknowledged = await take(journey.ask, by, 'acknowledgeTicket', await take(journey.ask, clerk, 'assignTicket', await look(clerk), { unit: 'SY-GD' }));
  const refusal = async (subject: string, name: string, type: string, more: object) =>
    (await journey.ask(subject, `mutation($input: ${type}!) { ${name}(input: $input) { ticket { id } } }`, { input: { idempotencyKey: newKey(), id, expectedVersion: acknowledged.version, explanation: '待配件到货', ...more } })).errors[0]?.extensions.code;
  expect([await refusal(by, 'requestExtension', 'RequestExtensionInput', { workingDays: 1, reason: 'ON_SITE_WORK' }), await refusal(dispatcher, 'suspendTicket', 'SuspendTicketInput', { reason: 'WAITING_FOR_REPORTER' })]).toEqual(['FIXED_TERM', 'FIXED_TERM']);
  await at('2026-11-30T18:01');
  const breaches = async (subject: string) => (await told(journey.ask(subject, `{ notices(filter: { subjectId: "${id}", level: BREACH }) { nodes { text } } }`))).notices.nodes.map(({ text }: { text: string }) => text).filter((text: string) => text.includes('办结'));
  const { number } = acknowledged;
  for (const subject of ['officer:SY-GD-O', 'officer:SY-YSB-O', supervisor]) await eventually(async () => expect(await breaches(subject)).toEqual([`${number}（办不成事，用电）办结已逾期（时限11月30日18:00）`]));
  const late = await take(journey.ask, by, 'giveFeedback', await look(by), { method: 'IN_PERSON', reached: true, content: '已安排勘察' });
  expect([late.status, close(await look(by))]).toEqual(['FED_BACK', [{ kind: 'CLOSE', dueAt: '2026-11-30T18:00:00+08:00', originalDueAt: '2026-11-30T18:00:00+08:00', state: 'MET_LATE' }]]);
});

it('[7.16] a case that was closed is drawn, its reporter called, and what is not solved done anew', async () => {
  await told(journey.ask(supervisor, 'mutation($input: ChangeRuleTargetInput!) { changeRuleTarget(input: $input) { ruleTarget { version } } }', { input: { idempotencyKey: newKey(), key: 'follow_up.sample', value: '100', effectiveFrom: '2026-12-01', reason: '全部回访' } }));
  const by = handler('SY-GD');
  const contact = { method: 'TELEPHONE', reached: true, content: '已换线路' };
  const solved = async () => {
    const assigned = await take(journey.ask, dispatcher, 'assignTicket', await filed({}), { unit: 'SY-GD', reason: '属地管理' });
    const done = await take(journey.ask, by, 'reportTicketDone', await take(journey.ask, by, 'giveFeedback', await take(journey.ask, by, 'acknowledgeTicket', assigned), contact), { finding: '已换线路' });
    return take(journey.ask, dispatcher, 'confirmTicket', done, { solved: true });
  };
  const days = Array.from({ length: 60 }, (_, index) => new Date(Date.UTC(2026, 11, 1 + index)).toISOString().slice(0, 10));
  let today = 0;
  const morning = (index: number) => at(`${days[index]}T09:00`);
  await morning(today);
  await solved();
  await eventually(async () => { // a day more each time, until the workers' copy of the rulebook has the new target
    await morning(today += 1);
    await eventually(async () => expect((await told(journey.ask(dispatcher, '{ followUpDraws(first: 1) { nodes { day } } }'))).followUpDraws.nodes).toEqual([{ day: days[today - 1] }]), 20);
    expect((await told(journey.ask(dispatcher, '{ followUpDraws(first: 1) { nodes { percent } } }'))).followUpDraws.nodes).toEqual([{ percent: 100 }]);
  }, 40);
  const closed = await solved();
  await morning(today + 1);
  const calls = `{ ticket(id: "${closed.id}") { version followUpCalls { because drawnOn result } } }`;
  await eventually(async () => expect((await told(journey.ask(dispatcher, calls))).ticket.followUpCalls).toEqual([{ because: 'SAMPLE', drawnOn: days[today], result: null }]), 20);
  const { ticket: { version } } = await told(journey.ask(dispatcher, calls));
  const again = await step(dispatcher, 'recordFollowUp', 'RecordFollowUpInput', { id: closed.id, version }, { reached: true, solved: false, content: '又停电' });
  expect([again.status, again.outcome, again.round, again.handlingUnitId]).toEqual(['ASSIGNED', 'UNSOLVED', 2, 'SY-GD']);
  expect((await told(journey.ask(by, `{ tickets(filter: { open: true, handlingUnit: "SY-GD" }) { nodes { id nextSteps } } }`))).tickets.nodes).toContainEqual({ id: closed.id, nextSteps: expect.arrayContaining(['ACKNOWLEDGE']) });
  await expectNothingLost(journey);
});
