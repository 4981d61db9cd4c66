import { SelfCheck, StepExecutor } from '@bangban/deadlines';
import type { Actor } from '@bangban/kernel';
import { cast, countStatements } from '@bangban/testing';
import { startHotline, type Hotline } from './hotline.ts';
import { desk, dueDate, matter } from './matters.ts';

let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); });
beforeEach(() => at('2026-11-23T10:00'));
afterAll(() => hotline?.stop());
const at = (time: string) => hotline.db.setNow(`${time}:00+08:00`);
const [dispatcher, handler, coordinator] = [cast.dispatcher(), cast.handler('SY-GD'), cast.supervisor()];
const enterprise = cast.enterprise(matter().reporter.creditCode);
const contact = { method: 'TELEPHONE', reached: true, content: '已答复' };
const toJoint = { level: 'JOINT', units: ['SY-ZJJ', 'SY-ZGJ'], tried: '两次派员检修', whyFailed: '须迁移线路，涉及规划与在建工地' };
const toDistrict = { level: 'DISTRICT', units: [], tried: '召集两局会办', whyFailed: '迁移费用无来源' };
const order = { leader: 'SY-LEAD-01', reason: '企业将停产' };
const held = (solved: boolean) => ({ participants: ['SY-ZJJ', 'SY-ZGJ'], conclusion: '拟迁移线路', solved });

/** With the power company, which leads it; contacted on Monday 23 November: to be closed by Monday 30, raised by 21 December. */
async function contacted(over: Record<string, unknown> = {}) {
  const { file, step } = desk(hotline);
  const ticket = await step(dispatcher, 'acceptTicket', await file(over));
  const taken = await step(handler, 'acknowledgeTicket', await step(dispatcher, 'assignTicket', ticket, { unit: 'SY-GD' }));
  return step(handler, 'recordContact', taken, contact);
}
const query = async (actor: Actor, id: string, fields: string) => (await hotline.ask(actor, `query($id: ID) { ticket(id: $id) { ${fields} } }`, { id })).data.ticket;
const levelFields = 'round level enteredAt limitAt leftAt tried whyFailed orderedById orderReason units { code } jointHandlings { participants { code } conclusion solved }';
const levels = (id: string, actor: Actor = handler) => query(actor, id, `levels { ${levelFields} }`).then((ticket) => ticket.levels);
const progress = (id: string, actor: Actor = enterprise) => query(actor, id, 'progress { level leadUnit nextStep promisedAt originallyPromisedAt }').then((ticket) => ticket.progress);
const sweep = () => hotline.app.get(StepExecutor).sweep(0);
const told = (id: string) => hotline.db.query<{ level: string; recipients: string[]; text: string }>(`select payload ->> 'level' as level, array(select jsonb_array_elements_text(payload -> 'recipients') order by 1) as recipients, payload ->> 'text' as text
  from hotline.event where name = 'notice.wanted' and payload -> 'subject' ->> 'id' = $1 order by id`, [id]);
const events = (id: string) => hotline.db.query<{ name: string; payload: Record<string, unknown> }>(`select name, payload from hotline.event where name like 'ticket.level%' and aggregate_id = $1 order by id`, [id]);

it('[10.02] [10.05] [10.08] a case goes up level by level: each has a clock of its own, the whole has one, and both are there to be read', async () => {
  const { step, tries } = desk(hotline);
  let ticket = await contacted();
  expect(await levels(ticket.id)).toMatchObject([{ level: 'UNIT', enteredAt: '2026-11-23T10:00:00+08:00', limitAt: '2026-11-26T18:00:00+08:00', leftAt: null }]);
  await at('2026-11-25T10:00');
  expect(await tries(handler, 'raiseLevel', ticket, { ...toJoint, whyFailed: ' ' })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'whyFailed' } });
  expect(await tries(handler, 'raiseLevel', ticket, { ...toDistrict })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'level', reason: expect.stringContaining('不能越级') } });
  ticket = await step(handler, 'raiseLevel', ticket, toJoint);
  expect(ticket).toMatchObject({ nextDueKind: 'LEVEL', nextDueAt: '2026-11-30T18:00:00+08:00', handlingUnitId: 'SY-GD', leadUnitId: 'SY-GD' });
  expect(dueDate(ticket, 'CLOSE')).toMatchObject({ startAt: '2026-11-23T10:00:00+08:00', dueAt: '2026-12-21T18:00:00+08:00', ruleKey: 'level.overall' });
  expect(ticket.dueDates.find((one: { withdrawnBecause: string }) => one.withdrawnBecause)).toMatchObject({ kind: 'CLOSE', dueAt: '2026-11-30T18:00:00+08:00', withdrawnBecause: '升级会办，改按总时限' });
  expect(await tries(handler, 'raiseLevel', ticket, toDistrict)).toMatchObject({ code: 'INVALID_INPUT', facts: { reason: expect.stringContaining('尚未会办') } });
  await at('2026-11-27T10:00');
  ticket = await step(handler, 'recordJointHandling', ticket, held(false));
  expect(ticket).toMatchObject({ nextDueKind: 'LEVEL', nextDueAt: '2026-11-30T18:00:00+08:00' }); // to be reported within a working day
  await at('2026-11-30T10:00');
  ticket = await step(handler, 'raiseLevel', ticket, toDistrict);
  expect(ticket).toMatchObject({ nextDueKind: 'LEVEL', nextDueAt: '2026-12-01T18:00:00+08:00' });
  expect(dueDate(ticket, 'CLOSE').dueAt).toBe('2026-12-21T18:00:00+08:00'); // set once
  ticket = await step(coordinator, 'requestLeader', ticket);
  expect(await tries(coordinator, 'requestLeader', ticket)).toMatchObject({ code: 'INVALID_INPUT' });
  expect(ticket).toMatchObject({ nextDueKind: 'CLOSE' });
  await at('2026-12-03T10:00');
  ticket = await step(handler, 'recordJointHandling', ticket, held(true));
  ticket = await step(handler, 'reportTicketDone', await step(handler, 'giveFeedback', ticket, contact), { finding: '已迁移' });
  expect(await levels(ticket.id)).toMatchObject([
    { level: 'UNIT', enteredAt: '2026-11-23T10:00:00+08:00', limitAt: '2026-11-26T18:00:00+08:00', leftAt: '2026-11-25T10:00:00+08:00', tried: toJoint.tried, whyFailed: toJoint.whyFailed, jointHandlings: [] },
    { level: 'JOINT', enteredAt: '2026-11-25T10:00:00+08:00', limitAt: '2026-11-30T18:00:00+08:00', leftAt: '2026-11-30T10:00:00+08:00', tried: toDistrict.tried, units: [{ code: 'SY-ZJJ' }, { code: 'SY-ZGJ' }], jointHandlings: [{ solved: false }] },
    { level: 'DISTRICT', limitAt: '2026-12-01T18:00:00+08:00', leftAt: '2026-12-03T10:00:00+08:00', jointHandlings: [{ solved: true, conclusion: '拟迁移线路' }] },
  ]);
  expect(ticket.dueDates.filter(({ kind }: { kind: string }) => kind === 'LEVEL').map(({ ruleKey, state }: { ruleKey: string; state: string }) => [ruleKey, state])).toEqual([['level.joint_meeting', 'MET'], ['level.district_report', 'MET'], ['level.district_request', 'MET']]);
  expect((await events(ticket.id)).map(({ name, payload }) => [name, payload['level'], payload['dueAt'] ?? payload['solved']])).toEqual([
    ['ticket.level-raised', 'JOINT', '2026-11-30T18:00:00+08:00'], ['ticket.level-concluded', 'JOINT', false], ['ticket.level-raised', 'DISTRICT', '2026-12-01T18:00:00+08:00'], ['ticket.level-concluded', 'DISTRICT', true],
  ]);
  expect(JSON.stringify(await events(ticket.id))).not.toMatch(/检修|迁移|马女士|朗讯/); // what people wrote may name somebody
  await sweep();
  expect(await hotline.app.get(SelfCheck).run()).toEqual([]);
});

it('[10.05] only a leader\'s recorded urgent order passes over a level; it names a leader in office who is not complained about', async () => {
  const { step, tries } = desk(hotline);
  const ticket = await contacted({ complainedAboutOfficers: ['SY-LEAD-02'] });
  const ordered = (over: object) => tries(coordinator, 'raiseLevel', ticket, { level: 'DISTRICT', units: [], order: { ...order, ...over } });
  expect(await ordered({ leader: 'SY-GD-1' })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'order.leader' } });
  expect(await ordered({ leader: 'NOBODY' })).toMatchObject({ code: 'UNKNOWN_OFFICER' });
  expect(await ordered({ leader: 'SY-LEAD-02' })).toMatchObject({ code: 'COMPLAINED_ABOUT' });
  expect(await ordered({ reason: ' ' })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'order.reason' } });
  const raised = await step(coordinator, 'raiseLevel', ticket, { level: 'DISTRICT', units: [], order });
  expect(await levels(raised.id)).toMatchObject([{ level: 'UNIT', tried: null }, { level: 'DISTRICT', orderedById: 'SY-LEAD-01', orderReason: '企业将停产' }]);
  expect((await told(raised.id)).at(-1)).toMatchObject({ level: 'INFO', recipients: ['SY-YSB-O', 'SY-YSB-S'], text: expect.stringContaining('请于11月24日前提请区领导会办') });
});

it('at the limit of a level the one who has to convene is reminded, then it is told to 区营商办; nothing changes hands by itself', async () => {
  const { step, ticket: read } = desk(hotline);
  const ticket = await step(handler, 'raiseLevel', await contacted(), toJoint);
  await at('2026-11-26T08:31');
  await sweep();
  await at('2026-11-26T18:01');
  await sweep();
  const notices = (await told(ticket.id)).filter(({ text }) => /会办/.test(text));
  expect(notices.map(({ level, recipients }) => [level, recipients])).toEqual([
    ['INFO', ['SY-GD-1', 'SY-GD-2', 'SY-GD-O']], ['REMIND', ['SY-GD-1', 'SY-GD-2', 'SY-GD-O']], ['BREACH', ['SY-GD-O', 'SY-YSB-O', 'SY-YSB-S']],
  ]);
  expect(await read(ticket.id)).toMatchObject({ handlingUnitId: 'SY-GD', leadUnitId: 'SY-GD', status: 'CONTACTED' });
  expect(await hotline.app.get(SelfCheck).run()).toEqual([]);
});

it.each([
  ['over a holiday, in working days', '2026-09-28T10:00', {}, '2026-10-10T18:00:00+08:00', '2026-10-30T18:00:00+08:00'],
  ['not for a complex blocked matter, which is never extended (A5)', '2026-11-23T10:00', { channel: 'WINDOW', kind: 'BLOCKED_MATTER', complexity: 'COMPLEX', serviceItem: '用电报装' }, '2026-11-30T18:00:00+08:00', '2026-11-30T18:00:00+08:00'],
])('the overall term counts from registration, %s', async (_, time, over, ordinary, overall) => {
  const { file, step } = desk(hotline);
  await at(time);
  const takesIn = 'channel' in over ? cast.clerk() : dispatcher;
  const filed = await step(takesIn, 'acceptTicket', await file(over, takesIn));
  const ticket = await step(handler, 'acknowledgeTicket', await step(takesIn, 'assignTicket', filed, { unit: 'SY-GD' }));
  expect(dueDate(ticket, 'CLOSE').dueAt).toBe(ordinary);
  expect(dueDate(await step(handler, 'raiseLevel', ticket, toJoint), 'CLOSE').dueAt).toBe(overall);
});

it('what was late stays recorded, a new category keeps the overall term, a blocked matter loses it, and done anew it begins within the unit', async () => {
  const { step, ticket: read } = desk(hotline);
  let ticket = await contacted();
  await at('2026-12-01T09:00');
  await sweep();
  ticket = await step(handler, 'raiseLevel', await read(ticket.id), toJoint);
  expect((await query(coordinator, ticket.id, 'dueDates { kind steps { step state withdrawnAt } }')).dueDates.filter(({ kind }: { kind: string }) => kind === 'CLOSE').flatMap(({ steps }: { steps: { step: string }[] }) => steps).filter(({ step: one }: { step: string }) => one === 'BREACH')).toMatchObject([{ state: 'DONE', withdrawnAt: null }, { state: 'PENDING' }]);
  ticket = await step(dispatcher, 'classifyTicket', ticket, { kind: 'COMPLAINT', category: '用工' });
  expect(dueDate(ticket, 'CLOSE')).toMatchObject({ ruleKey: 'level.overall', dueAt: '2026-12-21T18:00:00+08:00' });
  const done = await step(handler, 'reportTicketDone', await step(handler, 'giveFeedback', ticket, contact), { finding: '已办' });
  expect(dueDate(done, 'LEVEL').state).toBe('MET');
  const again = await step(enterprise, 'confirmTicket', done, { solved: false, comment: '仍跳闸' });
  expect(await progress(again.id)).toMatchObject({ level: 'UNIT', nextStep: '承办单位办理并向您反馈' });
  expect((await levels(again.id)).map(({ round, level }: { round: number; level: string }) => [round, level])).toEqual([[1, 'UNIT'], [1, 'JOINT'], [2, 'UNIT']]);
  const blocked = await step(dispatcher, 'classifyTicket', await step(handler, 'raiseLevel', await contacted(), toJoint), { kind: 'BLOCKED_MATTER', complexity: 'COMPLEX', category: '用电' });
  expect(dueDate(blocked, 'CLOSE')).toMatchObject({ ruleKey: 'blocked_matter.complex.close', workingDays: 5 });
});

it('[10.09] the enterprise sees the level, the lead unit, the next step and the promised date, and none of what was written; so does who follows the case by its code', async () => {
  const { step } = desk(hotline);
  const ticket = await contacted();
  expect(await progress(ticket.id)).toEqual({ level: 'UNIT', leadUnit: '区供电公司', nextStep: '承办单位办理并向您反馈', promisedAt: '2026-11-30T18:00:00+08:00', originallyPromisedAt: null });
  await step(handler, 'raiseLevel', ticket, toJoint);
  const expected = { level: 'JOINT', leadUnit: '区供电公司', nextStep: '区供电公司于11月26日前召集有关单位会办', promisedAt: '2026-12-21T18:00:00+08:00', originallyPromisedAt: '2026-11-30T18:00:00+08:00' };
  expect(await progress(ticket.id)).toEqual(expected);
  expect(await levels(ticket.id, enterprise)).toMatchObject([{ level: 'UNIT', tried: null, whyFailed: null, leftAt: expect.any(String) }, { level: 'JOINT', units: [], jointHandlings: [], orderedById: null }]);
  const { followUpCode } = (await hotline.ask(dispatcher, 'mutation($input: RevealComplainantInput!) { revealComplainant(input: $input) { followUpCode } }', { input: { id: ticket.id, purpose: '告知查询码' } })).data.revealComplainant;
  const visitor = await hotline.ask({ kind: 'VISITOR' }, 'query($number: String!, $code: String!) { followUp(number: $number, code: $code) { state progress { level leadUnit nextStep promisedAt originallyPromisedAt } } }', { number: ticket.number, code: followUpCode });
  expect(visitor.data.followUp.progress).toEqual(expected);
  const messages = await hotline.db.query<{ text: string }>('select text from hotline.reporter_message where ticket_id = $1', [ticket.id]);
  expect(messages.map(({ text }) => text)).toContainEqual(`您反映的事项${ticket.number}已升级为联合会办，由区供电公司牵头办理，办理期限为12月21日。`);
});

it.each([
  ['a unit\'s head', cast.officer('UNIT_HEAD', 'SY-GD'), undefined], ['its office', cast.officer('UNIT_OFFICE', 'SY-GD'), undefined], ['区营商办', coordinator, undefined],
  ['a dispatcher', dispatcher, 'FORBIDDEN'], ['a district leader', cast.officer('DISTRICT_LEADER', 'SY-LEAD'), 'FORBIDDEN'], ['区作风办', cast.supervisor('SY-ZFB'), 'FORBIDDEN'], ['a unit to be called', cast.handler('SY-ZJJ'), 'NOT_FOUND'],
] as const)('%s raises a case, or may not', async (_, actor, code) => {
  expect((await desk(hotline).tries(actor, 'raiseLevel', await contacted(), toJoint)).code).toBe(code);
});

it('who is complained about is not called to it either, and levels cost a list the same statements however long it is', async () => {
  const ticket = await contacted({ complainedAboutUnits: ['SY-JT'] });
  expect(await desk(hotline).tries(handler, 'raiseLevel', ticket, { ...toJoint, units: ['SY-ZJJ', 'SY-JT'] })).toMatchObject({ code: 'COMPLAINED_ABOUT' });
  const list = (size: number) => hotline.ask(coordinator, `{ tickets(first: ${size}, orderBy: NEWEST) { nodes { handlingLevel progress { nextStep } levels { ${levelFields} } } } }`);
  const [few, many] = [await countStatements(() => list(2)), await countStatements(() => list(12))];
  expect(many.result.data.tickets.nodes.length).toBe(12);
  expect(many.statements).toBe(few.statements);
  const joint = (await hotline.ask(coordinator, '{ tickets(filter: { handlingLevel: JOINT }, first: 50) { nodes { handlingLevel } } }')).data.tickets.nodes;
  expect(new Set(joint.map(({ handlingLevel }: { handlingLevel: string }) => handlingLevel))).toEqual(new Set(['JOINT']));
});
