import { StepExecutor } from '@bangban/deadlines';
import { cast, countStatements } from '@bangban/testing';
import { kinds } from '../src/ticket/ticket.input.ts';
import { startHotline, type Hotline } from './hotline.ts';
import { desk, dueDate } from './matters.ts';

let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); });
beforeEach(() => at('2026-11-23T09:00'));
afterAll(() => hotline?.stop());
const at = (time: string) => hotline.db.setNow(`${time}:00+08:00`);
const [dispatcher, clerk, handler] = [cast.dispatcher(), cast.clerk(), cast.handler('SY-GD')];
const contact = { method: 'TELEPHONE', reached: true, content: '已记下，稍后答复' };
const answer = { method: 'DIRECT_ANSWER', contactMethod: 'TELEPHONE', content: '留抵退税须在申报期内申请。' };

const accepted = async (over: Record<string, unknown> = {}, by = dispatcher) => { const { file, step } = desk(hotline); return step(by, 'acceptTicket', await file({ kind: 'CONSULTATION', ...over }, by)); };
const consultation = async (id: string) => (await hotline.ask(dispatcher, 'query($id: ID) { ticket(id: $id) { consultation { firstReceiverId firstReceiver { name } attempts { method unitId answered } answeredAt minutesToAnswer } } }', { id })).data.ticket.consultation;

it.each(kinds)('[7.01] a request may be %s', async (kind) => {
  expect((await desk(hotline).file({ kind, ...(kind === 'BLOCKED_MATTER' && { complexity: 'COMPLEX' }) })).kind).toBe(kind);
});

it.each([['DIRECT_ANSWER', null], ['THREE_PARTY_CALL', 'SY-GD'], ['LIVE_TRANSFER', 'SY-SW']] as const)('[7.02] a consultation is answered by %s, and the method stands on it', async (method, unit) => {
  const ticket = await accepted();
  await at('2026-11-23T09:40');
  const done = await desk(hotline).step(dispatcher, 'answerConsultation', ticket, { ...answer, method, ...(unit && { unit }) });
  expect([done.status, done.handlingUnitId, dueDate(done, 'FIRST_CONTACT').state]).toEqual(['REPORTED_DONE', 'SY-ZHZX', 'MET']);
  expect(await consultation(ticket.id)).toEqual({ firstReceiverId: 'SY-ZHZX', firstReceiver: { name: '区综合指挥调度中心' }, attempts: [{ method, unitId: unit, answered: true }], answeredAt: '2026-11-23T09:40:00+08:00', minutesToAnswer: 40 });
});

it('[7.02] handing the call over leaves the answer owed by who took it in, whose clock runs on and who is told when it is late', async () => {
  const { step } = desk(hotline);
  const ticket = await accepted({ channel: 'WINDOW' }, clerk);
  const before = dueDate(ticket, 'FIRST_CONTACT');
  const handed = await step(clerk, 'connectConsultation', ticket, { method: 'LIVE_TRANSFER', unit: 'SY-SW', note: '对方称需核实后答复' });
  expect([handed.status, handed.leadUnitId, handed.handlingUnitId, dueDate(handed, 'FIRST_CONTACT')]).toEqual(['ACCEPTED', clerk.unit, null, before]);
  expect(before).toMatchObject({ ruleKey: 'consultation.first_answer', dueAt: '2026-11-23T18:00:00+08:00', state: 'RUNNING' });
  const assigned = await step(clerk, 'assignTicket', handed, { unit: 'SY-SW', reason: '请核实' });
  await hotline.db.setNow('2026-11-23T18:00:01+08:00');
  await hotline.app.get(StepExecutor).sweep(0);
  const told = await hotline.db.query<{ recipients: string[] }>(`select payload -> 'recipients' as recipients from hotline.event where name = 'notice.wanted' and payload ->> 'level' = 'BREACH' and payload -> 'subject' ->> 'id' = $1 and payload ->> 'text' like '%首次%'`, [assigned.id]);
  expect(told.flatMap(({ recipients }) => recipients)).toContain(cast.officer('UNIT_OFFICE', clerk.unit).code);
  expect(told.flatMap(({ recipients }) => recipients).filter((code) => code.startsWith('SY-SW-'))).toEqual([]);
  expect((await consultation(ticket.id))).toMatchObject({ firstReceiverId: clerk.unit, attempts: [{ method: 'LIVE_TRANSFER', unitId: 'SY-SW', answered: false }], answeredAt: null, minutesToAnswer: null });
});

it('[7.03] the first answer is due on the same working day, a call back is none, and how long it took is measured', async () => {
  const { step } = desk(hotline);
  const ticket = await step(dispatcher, 'assignTicket', await accepted(), { unit: 'SY-GD', reason: '咨询电价' });
  const called = await step(handler, 'recordContact', await step(handler, 'acknowledgeTicket', ticket), contact);
  expect(dueDate(called, 'FIRST_CONTACT')).toMatchObject({ ruleKey: 'consultation.first_answer', workingDays: 0, state: 'RUNNING' });
  await at('2026-11-23T16:30');
  const told = await step(handler, 'giveFeedback', called, { ...contact, content: '峰谷电价自下月起执行' });
  expect(dueDate(told, 'FIRST_CONTACT')).toMatchObject({ state: 'MET', metAt: '2026-11-23T16:30:00+08:00' });
  expect(await consultation(ticket.id)).toMatchObject({ answeredAt: '2026-11-23T16:30:00+08:00', minutesToAnswer: 450 });
});

it('a question that turns out to be a request was answered by the contact that has been made', async () => {
  const { step } = desk(hotline);
  const ticket = await step(dispatcher, 'assignTicket', await accepted(), { unit: 'SY-GD', reason: '咨询电价' });
  const called = await step(handler, 'recordContact', await step(handler, 'acknowledgeTicket', ticket), contact);
  await at('2026-11-23T11:00');
  const renamed = await step(dispatcher, 'classifyTicket', called, { kind: 'HELP', category: '用电' });
  expect(dueDate(renamed, 'FIRST_CONTACT')).toMatchObject({ state: 'MET', metAt: '2026-11-23T09:00:00+08:00' });
});

it.each([
  ['a direct answer with another unit', 'answerConsultation', { ...answer, unit: 'SY-GD' }, { code: 'INVALID_INPUT', facts: { field: 'unit' } }],
  ['a three-party call with nobody', 'answerConsultation', { ...answer, method: 'THREE_PARTY_CALL' }, { code: 'INVALID_INPUT', facts: { field: 'unit' } }],
  ['an answer without content', 'answerConsultation', { ...answer, content: ' ' }, { code: 'INVALID_INPUT', facts: { field: 'content' } }],
  ['handing over to nobody in particular', 'connectConsultation', { method: 'DIRECT_ANSWER', unit: 'SY-GD', note: '占线' }, { code: 'INVALID_INPUT', facts: { field: 'method' } }],
  ['handing over to who is complained about', 'connectConsultation', { method: 'LIVE_TRANSFER', unit: 'SY-SW', note: '占线' }, { code: 'COMPLAINED_ABOUT' }],
  ['a unit that is not there', 'connectConsultation', { method: 'LIVE_TRANSFER', unit: 'SY-XYZ', note: '占线' }, { code: 'UNKNOWN_UNIT' }],
] as const)('%s is refused, and nothing is recorded', async (_, step, input, refusal) => {
  const ticket = await accepted({ complainedAboutUnits: ['SY-SW'] });
  expect(await desk(hotline).tries(dispatcher, step, ticket, input)).toMatchObject(refusal);
  expect(await hotline.db.query('select from hotline.consultation_attempt where ticket_id = $1', [ticket.id])).toEqual([]);
});

it('what is no consultation is neither handed over nor answered as one', async () => {
  const help = await accepted({ kind: 'HELP' });
  expect(await desk(hotline).tries(dispatcher, 'connectConsultation', help, { method: 'LIVE_TRANSFER', unit: 'SY-GD', note: '占线' })).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
  const simple = await accepted({ kind: 'BLOCKED_MATTER', complexity: 'SIMPLE' });
  expect(await desk(hotline).tries(dispatcher, 'answerConsultation', simple, answer)).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'id' } });
});

it('answered on the spot without a word of the method, it is a direct answer; other kinds have none', async () => {
  const { step } = desk(hotline);
  const ticket = await accepted();
  await step(dispatcher, 'answerTicketAtOnce', ticket, contact);
  expect((await consultation(ticket.id)).attempts).toEqual([{ method: 'DIRECT_ANSWER', unitId: null, answered: true }]);
  expect(await consultation((await accepted({ kind: 'HELP' })).id)).toBeNull();
});

it('twelve consultations cost as many statements as one', async () => {
  const statements = async (first: number) => (await countStatements(() => hotline.ask(dispatcher, `{ tickets(first: ${first}, orderBy: NEWEST) { nodes { consultation { firstReceiverId attempts { method } } } } }`))).statements;
  expect(await statements(12)).toBe(await statements(1));
});
