import { newKey, told } from './ask.ts';
import { dispatcher, enterprise, handler } from './cast.ts';
import { eventually, expectNothingLost, startJourney, type Journey } from './platform.ts';
import { attempt, filing, take, type Step } from './steps.ts';

let journey: Journey;
beforeAll(async () => { journey = await startJourney('2026-11-23T09:00:00+08:00'); });
afterAll(() => journey?.stop());

const [reporter, power, roads, leader] = [enterprise('91321311Y7J6DU5MJD'), handler('SY-GD'), handler('SY-JT'), 'SY-LEAD-01'];
const input = (title: string) => ({
  idempotencyKey: newKey(), channel: 'HOTLINE_12345', kind: 'HELP', category: '用电', title, content: '厂门口道路照明线路短路，连带厂区停电。',
  reporter: { kind: 'ENTERPRISE', creditCode: '91321311Y7J6DU5MJD', enterpriseName: '宿迁朗讯电子有限公司', contactName: '马女士', contactPhone: '18887401146' },
});
const contact = { method: 'TELEPHONE', reached: true, content: '线路已修复，请查看。' };
const step = async (at: string, subject: string, name: Step, ticket: any, more: Record<string, unknown> = {}) => { await journey.db.setNow(`${at}:00+08:00`); return take(journey.ask, subject, name, ticket, more); };
const accepted = async (at: string, title: string) => step(at, dispatcher, 'acceptTicket', (await told(journey.ask(dispatcher, filing, { input: input(title) }))).fileTicket.ticket);
const suggested = async (id: string) => (await told(journey.ask(dispatcher, 'query($id: ID) { ticket(id: $id) { suggestedAssignment { unitId unit { name } reason precedents { unit { name } form grounds ticket { id } } } } }', { id }))).ticket.suggestedAssignment;
const feed = async (subject: string, id: string) => (await told(journey.ask(subject, 'query($id: ID) { notices(filter: { subjectId: $id }, first: 50) { nodes { level text } } }', { id }))).notices.nodes as { level: string; text: string }[];
let ticket: any;

it('[7.05] [7.07] a case goes to its category\'s unit, which objects in time: the dispatchers are told, and every clock runs on', async () => {
  ticket = await accepted('2026-11-23T09:05', '道路照明短路致厂区停电');
  expect(await suggested(ticket.id)).toMatchObject({ unitId: 'SY-GD', reason: '按类别“用电”交办', precedents: [] });
  ticket = await step('2026-11-23T09:10', dispatcher, 'assignTicket', ticket, { unit: 'SY-GD' });
  const before = ticket.nextDueAt;
  ticket = await step('2026-11-23T10:00', power, 'objectToAssignment', ticket, { basis: '道路照明线路由交通部门维护', proposedUnit: 'SY-JT' });
  expect(ticket).toMatchObject({ status: 'ASSIGNED', handlingUnitId: 'SY-GD', nextDueAt: before });
  expect((await attempt(journey.ask, dispatcher, 'assignTicket', ticket, { unit: 'SY-JT', reason: '改派' })).errors[0]).toMatchObject({ extensions: { code: 'STEP_NOT_ALLOWED' } });
  await eventually(async () => expect(await feed(dispatcher, ticket.id)).toContainEqual({ level: 'INFO', text: expect.stringContaining('对交办提出异议') }));
});

it('[7.06] a joint conference rules which unit answers for it; that unit takes it to its end, and the first receiver still leads', async () => {
  ticket = await step('2026-11-24T09:30', dispatcher, 'ruleOnObjection', ticket, { form: 'JOINT_CONFERENCE', unit: 'SY-JT', decidedBy: leader, grounds: '道路照明设施由交通部门养护' });
  expect(ticket).toMatchObject({ status: 'ASSIGNED', handlingUnitId: 'SY-JT', leadUnitId: 'SY-GD' });
  for (const subject of [power, roads]) await eventually(async () => expect(await feed(subject, ticket.id)).toContainEqual({ level: 'INFO', text: expect.stringContaining('由区交通局承办') }));
  expect((await attempt(journey.ask, roads, 'objectToAssignment', ticket, { basis: '仍有异议', proposedUnit: 'SY-GD' })).errors[0]).toMatchObject({ extensions: { code: 'OBJECTION_CLOSED' } });
  for (const [at, name, more] of [['10:00', 'acknowledgeTicket', {}], ['10:30', 'giveFeedback', contact], ['11:00', 'reportTicketDone', { finding: '已更换线路' }]] as const) ticket = await step(`2026-11-24T${at}`, roads, name, ticket, more);
  ticket = await step('2026-11-24T14:00', reporter, 'confirmTicket', ticket, { solved: true });
  expect(ticket).toMatchObject({ status: 'CLOSED', outcome: 'SOLVED' });
  const { timeline, objections } = (await told(journey.ask(reporter, 'query($id: ID) { ticket(id: $id) { timeline { step note } objections { basis } } }', { id: ticket.id }))).ticket;
  expect([timeline.filter(({ step: one }: { step: string }) => ['OBJECT', 'RULE'].includes(one)), objections]).toEqual([[{ step: 'OBJECT', note: null }, { step: 'RULE', note: null }], []]);
});

it('[7.08] the ruling is the precedent that is offered for the next case like it', async () => {
  const next = await accepted('2026-11-25T09:00', '道路照明线路短路，厂区停电');
  expect(await suggested(next.id)).toEqual({ unitId: 'SY-JT', unit: { name: '区交通局' }, reason: '参照2026-11-24对同类事项的裁定交办', precedents: [{ unit: { name: '区交通局' }, form: 'JOINT_CONFERENCE', grounds: '道路照明设施由交通部门养护', ticket: { id: ticket.id } }] });
  await step('2026-11-25T09:10', dispatcher, 'assignTicket', next, { unit: 'SY-JT', reason: '参照2026-11-24对同类事项的裁定交办' });
});

it('[X.09] leaves no open case that the clock has lost', () => expectNothingLost(journey));
