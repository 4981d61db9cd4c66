import { SelfCheck, StepExecutor } from '@bangban/deadlines';
import type { Actor } from '@bangban/kernel';
import { cast } from '@bangban/testing';
import { startHotline, type Hotline } from './hotline.ts';
import { desk, dueDate } from './matters.ts';
import { counter, rectificationFields } from './ratings.ts';

let hotline: Hotline;
const at = (time: string) => hotline.db.setNow(`${time}:00+08:00`);
beforeAll(async () => { hotline = await startHotline(); });
beforeEach(() => at('2026-11-23T09:00'));
afterEach(async () => { expect((await hotline.app.get(SelfCheck).run()).filter(({ rule }) => rule !== 'STEP_OVERDUE' && rule !== 'STEP_MISSING')).toEqual([]); });
afterAll(() => hotline?.stop());

const [dispatcher, supervisor, power, roads] = [cast.dispatcher(), cast.supervisor(), cast.handler('SY-GD'), cast.handler('SY-JT')];
const contact = { method: 'TELEPHONE', reached: true, content: '线路已检修，明日恢复。' };
interface Held { id: string; version: number }
const now = ({ id }: Held) => desk(hotline).ticket(id, supervisor);
const step = async (actor: Actor, name: string, ticket: Held, more: Record<string, unknown> = {}) => desk(hotline).step(actor, name, await now(ticket), more);
const accepted = async (over: Record<string, unknown> = {}) => step(dispatcher, 'acceptTicket', await desk(hotline).file(over));
const assigned = async (unit = 'SY-GD', over: Record<string, unknown> = {}) => step(dispatcher, 'assignTicket', await accepted(over), { unit, reason: '属其职责' });
const merged = (source: Held, target: Held) => step(dispatcher, 'mergeTicket', source, { targetId: target.id, reason: '同一厂区同一次停电' });

it.each([
  ['answerTicketAtOnce', contact], ['answerConsultation', { method: 'DIRECT_ANSWER', contactMethod: 'TELEPHONE', content: contact.content }],
])('[7.14] an answer at once (%s) lands on what is merged, whether with no unit yet or with another', async (name, answer) => {
  const [target, waiting, elsewhere] = [await accepted({ kind: 'CONSULTATION' }), await accepted(), await assigned('SY-JT')];
  await merged(waiting, target);
  await merged(elsewhere, target);
  await step(dispatcher, name, target, answer);
  expect(await now(target)).toMatchObject({ status: 'REPORTED_DONE', handlingUnitId: 'SY-ZHZX' });
  expect(await now(waiting)).toMatchObject({ status: 'REPORTED_DONE', handlingUnitId: 'SY-ZHZX', nextDueKind: 'CONFIRM' });
  expect(await now(elsewhere)).toMatchObject({ status: 'REPORTED_DONE', handlingUnitId: 'SY-JT', nextDueKind: 'CONFIRM' });
  const messages = await hotline.db.query<{ ticket_id: string }>('select ticket_id from hotline.reporter_message where ticket_id = any($1) order by ticket_id', [[target.id, waiting.id, elsewhere.id]]);
  expect(messages.map((one) => one.ticket_id)).toEqual([waiting.id, elsewhere.id].sort());
});

it('[2.15] a unit from which the rated case was taken still answers for its own bad review', async () => {
  let ticket = await step(dispatcher, 'assignTicket', await assigned('SY-JT'), { unit: 'SY-GD', reason: '改派' });
  ticket = await step(power, 'reportTicketDone', await step(power, 'giveFeedback', await step(power, 'acknowledgeTicket', ticket), contact), { finding: '已检修' });
  ticket = await step(dispatcher, 'confirmTicket', await step(dispatcher, 'rateTicket', ticket, { rating: 1 }), { solved: false, comment: '仍跳闸' });
  await step(dispatcher, 'assignTicket', ticket, { unit: 'SY-ZJJ', reason: '改派' });
  expect(await desk(hotline).ticket(ticket.id, power)).toBeNull();
  const [row] = await hotline.db.query<{ id: string }>('select id from hotline.rectification where ticket_id = $1', [ticket.id]);
  const look = async (actor: Actor) => (await hotline.ask(actor, `query($id: ID!) { rectification(id: $id) { ${rectificationFields} ticket { id } } }`, { id: row!.id })).data?.rectification;
  expect(await look(power)).toMatchObject({ unitId: 'SY-GD', status: 'OPENED', nextSteps: ['VERIFY', 'APPEAL'], ticket: null });
  expect((await counter(hotline).rectifications(power)).nodes.map(({ id }: { id: string }) => id)).toContain(row!.id);
  expect(await counter(hotline).step(power, 'verifyRectification', await look(power), { content: '属实' })).toMatchObject({ status: 'VERIFIED' });
  for (const actor of [cast.handler('SY-SW')]) expect(await look(actor)).toBeFalsy();
});

it('a proposal to leave a case aside is over once its answer was told: nothing waits for a decision that nobody may take', async () => {
  const [ticket, target] = [await step(power, 'acknowledgeTicket', await assigned()), await assigned()];
  await step(power, 'proposeOutOfScope', ticket, { reason: 'OTHER_JURISDICTION', explanation: '不属本区' });
  const told = await step(power, 'giveFeedback', ticket, contact);
  expect(told.nextSteps).not.toContain('DECIDE_OUT_OF_SCOPE');
  expect(await merged(ticket, target)).toMatchObject({ status: 'FED_BACK' });
});

it('[7.07] a ruling is final for the unit that it gives a merged case to as well', async () => {
  const [target, source] = [await assigned(), await assigned()];
  await merged(source, target);
  await step(power, 'objectToAssignment', target, { basis: '由交通部门维护', proposedUnit: 'SY-JT' });
  await step(dispatcher, 'ruleOnObjection', target, { form: 'COMMAND_DISPATCH', unit: 'SY-JT', grounds: '由交通部门维护' });
  for (const one of [target, source]) {
    const held = await desk(hotline).ticket(one.id, roads);
    expect([held.handlingUnitId, held.status, held.nextSteps.includes('OBJECT')]).toEqual(['SY-JT', 'ASSIGNED', false]);
    expect(await desk(hotline).tries(roads, 'objectToAssignment', held, { basis: '不属本单位', proposedUnit: 'SY-GD' })).toMatchObject({ code: 'OBJECTION_CLOSED' });
  }
});

it('a raised case that turns out to be a blocked matter has its term from where the ordinary one began', async () => {
  const ticket = await step(power, 'acknowledgeTicket', await assigned());
  await step(power, 'reportTicketDone', await step(power, 'giveFeedback', ticket, contact), { finding: '已检修' });
  await at('2026-12-01T09:00');
  await step(dispatcher, 'confirmTicket', ticket, { solved: false, comment: '仍跳闸' });
  const again = await step(power, 'acknowledgeTicket', ticket);
  expect(dueDate(again, 'CLOSE')).toMatchObject({ startAt: '2026-12-01T09:00:00+08:00' });
  await step(power, 'raiseLevel', ticket, { level: 'JOINT', units: ['SY-JT'], tried: '已检修', whyFailed: '须多部门' });
  const renamed = await step(dispatcher, 'classifyTicket', ticket, { kind: 'BLOCKED_MATTER', category: '用电', complexity: 'COMPLEX' });
  expect(dueDate(renamed, 'CLOSE')).toMatchObject({ startAt: '2026-12-01T09:00:00+08:00', dueAt: '2026-12-08T18:00:00+08:00', state: 'RUNNING' });
});

it('[X.15] what is said against the dispatch centre is not handled by the one that is left to judge it', async () => {
  const reporter = { kind: 'ENTERPRISE', creditCode: '91321311KMNBRYTTTT', enterpriseName: '宿迁某公司', contactName: '赵先生', contactPhone: '18887401146' };
  const filed = await desk(hotline).file({ channel: 'ONLINE', complainedAboutUnits: ['SY-ZHZX'], reporter }, cast.enterprise(reporter.creditCode));
  const ticket = await step(supervisor, 'acceptTicket', filed);
  expect(await desk(hotline).tries(supervisor, 'assignTicket', ticket, { unit: 'SY-YSB', reason: '直接办理' })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'unit' } });
  await step(supervisor, 'assignTicket', ticket, { unit: 'SY-GD', reason: '属其职责' });
  const held = await desk(hotline).ticket(ticket.id, power);
  expect(await desk(hotline).tries(power, 'objectToAssignment', held, { basis: '由区营商办办理', proposedUnit: 'SY-YSB' })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'proposedUnit' } });
});

it.each([['SY-YSB', 'SY-ZHZX'], ['SY-ZHZX', 'SY-YSB']])('[7.07] between %s and %s there is no dispute, as nobody could rule on it: the dispatcher moves the case', async (unit, proposedUnit) => {
  const ticket = await assigned(unit);
  const own = cast.handler(unit);
  expect(await desk(hotline).tries(own, 'objectToAssignment', ticket, { basis: '由对方办理', proposedUnit })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'proposedUnit' } });
  const disputed = await step(own, 'objectToAssignment', ticket, { basis: '由交通部门办理', proposedUnit: 'SY-JT' });
  expect((await Promise.all([dispatcher, supervisor].map((actor) => desk(hotline).ticket(disputed.id, actor)))).filter(({ nextSteps }) => nextSteps.includes('RULE'))).toHaveLength(1);
});

it.each([
  ['given to another unit', (ticket: Held) => step(dispatcher, 'assignTicket', ticket, { unit: 'SY-JT', reason: '改派' })],
  ["ruled to be another's", (ticket: Held) => step(dispatcher, 'ruleOnObjection', ticket, { form: 'COMMAND_DISPATCH', unit: 'SY-JT', grounds: '属其职责' })],
] as const)('[X.06] a breach that no worker had come to when the case was %s is told of the unit that was late, and not of the next one', async (how, move) => {
  const ticket = await assigned('SY-GD');
  if (how !== 'given to another unit') await step(power, 'objectToAssignment', ticket, { basis: '不属职责', proposedUnit: 'SY-ZJJ' });
  await hotline.db.setNow('2026-11-24T18:00:05+08:00');
  await move(ticket);
  await hotline.app.get(StepExecutor).sweep(0);
  const told = await hotline.db.query<{ to: string[]; text: string }>(`select payload -> 'recipients' as to, payload ->> 'text' as text from hotline.event where name = 'notice.wanted' and payload ->> 'level' = 'BREACH' and payload -> 'subject' ->> 'id' = $1`, [ticket.id]);
  const acknowledgement = told.find(({ text }) => text.includes('签收已逾期'))!;
  expect(acknowledgement.to).toEqual(expect.arrayContaining(['SY-GD-O', 'SY-YSB-O']));
  expect(told.flatMap(({ to }) => to).filter((code) => code.startsWith('SY-JT'))).toEqual([]);
});
