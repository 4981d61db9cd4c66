import { SelfCheck, StepExecutor } from '@bangban/deadlines';
import type { Actor } from '@bangban/kernel';
import { cast } from '@bangban/testing';
import { TicketLapses } from '../src/ticket/ticket.jobs.ts';
import { startHotline, type Hotline } from './hotline.ts';
import { desk, dueDate, matter } from './matters.ts';

let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); });
afterAll(() => hotline?.stop());
afterEach(async () => {
  await work();
  expect(await hotline.app.get(SelfCheck).run()).toEqual([]);
});
const at = (time: string) => hotline.db.setNow(`${time}:00+08:00`);
const work = async () => { await hotline.app.get(StepExecutor).sweep(0); await hotline.app.get(TicketLapses).run(); };
const [dispatcher, clerk, handler, coordinator] = [cast.dispatcher(), cast.clerk(), cast.handler('SY-GD'), cast.supervisor()];
const waiting = { reason: 'WAITING_FOR_REPORTER', explanation: '请补充供电合同复印件' };
const asked = { workingDays: 3, reason: 'ON_SITE_WORK', explanation: '须开挖路面更换电缆' };
const answer = { method: 'TELEPHONE', reached: true, content: '已更换电缆' };
const enterprise = cast.enterprise(matter().reporter.creditCode);

/** With the power company since Monday the 23rd: first contact by the 24th, closing by the 30th. */
async function acknowledged(over: Record<string, unknown> = {}, by: Actor = dispatcher): Promise<any> {
  await at('2026-11-23T09:00');
  const { file, step } = desk(hotline);
  const ticket = await step(by, 'assignTicket', await step(by, 'acceptTicket', await file(over, by)), { unit: 'SY-GD' });
  return step(handler, 'acknowledgeTicket', ticket);
}
const moved = `suspendedAt suspensions { reason explanation from until suspendedById } extensions { state workingDays reason explanation requestedById decidedById comment dueBefore dueAfter } dueDates { kind dueAt originalDueAt addedDays state }`;
const seen = async (id: string, actor: Actor = coordinator) => (await hotline.ask(actor, `query($id: ID) { ticket(id: $id) { ${moved} nextSteps nextDueAt nextDueKind timeline { step note } } }`, { id })).data.ticket;
const due = (ticket: any, kind: string) => dueDate(ticket, kind)?.dueAt;
const messages = async (id: string) => (await hotline.db.query<{ text: string }>('select text from hotline.reporter_message where ticket_id = $1 order by wanted_at, id', [id])).map(({ text }) => text);
const notices = async (id: string, level = 'INFO') => (await hotline.db.query<{ recipients: string[]; text: string }>(`select payload -> 'recipients' as recipients, payload ->> 'text' as text from hotline.event where name = 'notice.wanted' and payload ->> 'level' = $2 and payload -> 'subject' ->> 'id' = $1 order by at, id`, [id, level]));

describe('[X.04] a pause', () => {
  it('is for a listed reason, has a start and an end, holds up first contact and closing and nothing else, and makes them later by the working days it lasted', async () => {
    const { step } = desk(hotline);
    let ticket = await acknowledged();
    await at('2026-11-24T10:00');
    ticket = await step(dispatcher, 'suspendTicket', ticket, waiting);
    expect([dueDate(ticket, 'FIRST_CONTACT').state, dueDate(ticket, 'CLOSE').state, ticket.nextDueKind, ticket.nextDueAt]).toEqual(['PAUSED', 'PAUSED', 'SUSPENSION', '2026-12-08T18:00:00+08:00']);
    expect(await seen(ticket.id)).toMatchObject({ suspendedAt: '2026-11-24T10:00:00+08:00', suspensions: [{ ...waiting, from: '2026-11-24T10:00:00+08:00', until: null, suspendedById: dispatcher.code }] });
    expect((await notices(ticket.id)).at(-1)).toMatchObject({ recipients: expect.arrayContaining([handler.code]), text: `${ticket.number}已中止计时（等待反映人补充材料），请跟进，条件具备后即恢复办理` });
    await at('2026-11-30T09:00'); // Wednesday to Friday and this Monday
    await work();
    expect(await notices(ticket.id, 'BREACH')).toEqual([]);
    ticket = await step(handler, 'resumeTicket', ticket);
    expect([due(ticket, 'FIRST_CONTACT'), due(ticket, 'CLOSE'), dueDate(ticket, 'SUSPENSION').state]).toEqual(['2026-11-30T18:00:00+08:00', '2026-12-04T18:00:00+08:00', 'MET']);
    const { suspensions, suspendedAt, dueDates } = await seen(ticket.id);
    expect([suspensions[0].until, suspendedAt]).toEqual(['2026-11-30T09:00:00+08:00', null]);
    expect(dueDates.find(({ kind }: { kind: string }) => kind === 'CLOSE')).toMatchObject({ originalDueAt: '2026-11-30T18:00:00+08:00', addedDays: 0 });
    expect(await messages(ticket.id)).toEqual([`您反映的事项${ticket.number}因等待反映人补充材料，自11月24日起中止计时，条件具备后恢复办理；说明可凭编号和查询码查看。`, `您反映的事项${ticket.number}已恢复计时，办结期限为12月4日。`]);
  });

  it('is nothing that the unit gives itself, nor without a listed reason or a word to the reporter, nor twice at once', async () => {
    const { step, tries } = desk(hotline);
    let ticket = await acknowledged();
    expect(await tries(handler, 'suspendTicket', ticket, waiting)).toMatchObject({ code: 'OWN_UNIT' });
    expect(await tries(cast.handler('SY-SW'), 'suspendTicket', ticket, waiting)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await tries(dispatcher, 'suspendTicket', ticket, { ...waiting, explanation: ' ' })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'explanation' } });
    expect(await tries(dispatcher, 'suspendTicket', ticket, { ...waiting, reason: 'TOO_MUCH_TO_DO' })).toMatchObject({ code: 'BAD_QUERY' });
    expect(await tries(dispatcher, 'resumeTicket', ticket)).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
    ticket = await step(coordinator, 'suspendTicket', ticket, { ...waiting, reason: 'EXTERNAL_LEVEL' });
    expect(await tries(dispatcher, 'suspendTicket', ticket, waiting)).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
    await expect(hotline.db.query(`insert into hotline.deadline select gen_random_uuid(), subject_id, kind, round, start_at, working_days, rule_key, rulebook_version, calendar_version, due_at, provisional, null, null, null, added_days, null, null, pauses, plan, generation from hotline.deadline where subject_id = $1 and kind = 'SUSPENSION'`, [ticket.id])).rejects.toThrow('deadline_suspension');
  });

  it('that lasts too long is reminded of and told as late, and goes on until somebody ends it', async () => {
    const { step } = desk(hotline);
    let ticket = await step(dispatcher, 'suspendTicket', await acknowledged(), waiting);
    await at('2026-12-07T18:01'); // ten working days
    await work();
    expect((await notices(ticket.id, 'BREACH')).map(({ text }) => text)).toEqual([`${ticket.number}（求助，用电）中止计时已逾期（时限12月7日18:00）`]);
    ticket = await step(dispatcher, 'resumeTicket', await desk(hotline).ticket(ticket.id));
    expect([dueDate(ticket, 'SUSPENSION').state, due(ticket, 'CLOSE')]).toEqual(['MET_LATE', '2026-12-14T18:00:00+08:00']);
  });

  it.each(['FED_BACK', 'REPORTED_DONE'])('ends with the answer to the reporter, in the same act (%s)', async (status) => {
    const { step } = desk(hotline);
    let ticket = await acknowledged();
    if (status === 'REPORTED_DONE') ticket = await step(handler, 'giveFeedback', ticket, answer);
    ticket = await step(dispatcher, 'suspendTicket', ticket, waiting);
    await at('2026-11-25T15:00');
    ticket = status === 'FED_BACK' ? await step(handler, 'giveFeedback', ticket, answer) : await step(handler, 'reportTicketDone', ticket, { finding: '已修复' });
    const { suspendedAt, suspensions, timeline } = await seen(ticket.id);
    expect([ticket.status, suspendedAt, suspensions[0].until, due(ticket, 'CLOSE')]).toEqual([status, null, '2026-11-25T15:00:00+08:00', '2026-12-02T18:00:00+08:00']);
    expect(timeline.slice(-2).map(({ step: one }: { step: string }) => one).sort()).toEqual([status === 'FED_BACK' ? 'GIVE_FEEDBACK' : 'REPORT_DONE', 'RESUME']);
  });

  it('does not end with a mere call, which first contact takes for what it is', async () => {
    const { step } = desk(hotline);
    let ticket = await step(dispatcher, 'suspendTicket', await acknowledged(), waiting);
    await at('2026-11-25T15:00');
    ticket = await step(handler, 'recordContact', ticket, { ...answer, content: '已告知需补充的材料' });
    expect([dueDate(ticket, 'FIRST_CONTACT'), dueDate(ticket, 'CLOSE').state]).toMatchObject([{ state: 'MET', dueAt: '2026-11-26T18:00:00+08:00' }, 'PAUSED']);
    await step(handler, 'resumeTicket', ticket);
  });

  it('does not undo what is late already: neither a first contact, nor a term that is over', async () => {
    const { step, tries, ticket: read } = desk(hotline);
    let ticket = await acknowledged();
    await at('2026-11-24T19:00');
    ticket = await step(dispatcher, 'suspendTicket', ticket, waiting);
    expect([dueDate(ticket, 'FIRST_CONTACT').state, dueDate(ticket, 'CLOSE').state]).toEqual(['OVERDUE', 'PAUSED']);
    await step(dispatcher, 'resumeTicket', ticket);
    await at('2026-12-01T09:00');
    expect(await tries(dispatcher, 'suspendTicket', await read(ticket.id), waiting)).toMatchObject({ code: 'TERM_ENDED', facts: { dueAt: '2026-11-30T18:00:00+08:00' }, message: '办结时限2026-11-30T18:00:00+08:00已过，不能再中止计时；请尽快办理并反馈。' });
  });
});

describe('[7.15] an extension', () => {
  it('is asked before the due date with a reason, approved by somebody else, told to the complainant; the original due date stays visible', async () => {
    const { step } = desk(hotline);
    let ticket = await step(handler, 'requestExtension', await acknowledged(), asked);
    expect(due(ticket, 'CLOSE')).toBe('2026-11-30T18:00:00+08:00'); // asking moves nothing
    expect((await notices(ticket.id)).at(-1)).toMatchObject({ recipients: expect.arrayContaining([dispatcher.code]), text: `${ticket.number}的承办单位申请延期3个工作日，请在办结期限之前决定` });
    expect(await messages(ticket.id)).toEqual([]);
    expect((await seen(ticket.id, enterprise)).extensions).toEqual([]); // what is only asked is the office's
    await at('2026-11-30T17:59');
    ticket = await step(dispatcher, 'decideExtension', ticket, { approve: true, comment: '经核实，须破路施工' });
    expect(dueDate(ticket, 'CLOSE')).toMatchObject({ dueAt: '2026-12-03T18:00:00+08:00', state: 'RUNNING' });
    expect((await notices(ticket.id)).at(-1)).toMatchObject({ recipients: expect.arrayContaining([handler.code]), text: `${ticket.number}的延期申请已同意，办结期限为2026-12-03` });
    const both = { state: 'APPROVED', ...asked, dueBefore: '2026-11-30T18:00:00+08:00', dueAfter: '2026-12-03T18:00:00+08:00' };
    const { extensions, dueDates } = await seen(ticket.id);
    expect(extensions).toEqual([{ ...both, requestedById: handler.code, decidedById: dispatcher.code, comment: '经核实，须破路施工' }]);
    expect(dueDates.find(({ kind }: { kind: string }) => kind === 'CLOSE')).toMatchObject({ originalDueAt: '2026-11-30T18:00:00+08:00', addedDays: 3 });
    expect((await seen(ticket.id, enterprise)).extensions).toEqual([{ ...both, requestedById: null, decidedById: null, comment: null }]);
    expect(await messages(ticket.id)).toEqual([`您反映的事项${ticket.number}因需现场勘查、检测或者施工，办结期限由11月30日延至12月3日；说明可凭编号和查询码查看。`]);
    const { data } = await hotline.ask(dispatcher, 'mutation($input: RevealComplainantInput!) { revealComplainant(input: $input) { followUpCode } }', { input: { id: ticket.id, purpose: '告知' } });
    const { data: { followUp } } = await hotline.ask({ kind: 'VISITOR' }, 'query($number: String!, $code: String!) { followUp(number: $number, code: $code) { dueAt originalDueAt extensions { dueBefore dueAfter reason explanation comment } suspensions { from } } }', { number: ticket.number, code: data.revealComplainant.followUpCode });
    expect(followUp).toEqual({ dueAt: '2026-12-03T18:00:00+08:00', originalDueAt: '2026-11-30T18:00:00+08:00', suspensions: [], extensions: [{ dueBefore: both.dueBefore, dueAfter: both.dueAfter, reason: asked.reason, explanation: asked.explanation, comment: null }] });
  });

  it('is refused with a reason, and the date stays', async () => {
    const { step, tries } = desk(hotline);
    let ticket = await step(handler, 'requestExtension', await acknowledged(), asked);
    expect(await tries(dispatcher, 'decideExtension', ticket, { approve: false })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'comment' } });
    ticket = await step(coordinator, 'decideExtension', ticket, { approve: false, comment: '备件已到，可按期完成' });
    expect(due(ticket, 'CLOSE')).toBe('2026-11-30T18:00:00+08:00');
    expect((await seen(ticket.id)).extensions).toMatchObject([{ state: 'REFUSED', dueAfter: null }]);
    expect(await messages(ticket.id)).toEqual([]);
  });

  it('is neither approved by the unit itself nor by who asked for it, nor asked by anybody else than the unit', async () => {
    const { step, tries } = desk(hotline);
    const ticket = await acknowledged();
    for (const actor of [dispatcher, coordinator]) expect(await tries(actor, 'requestExtension', ticket, asked)).toMatchObject({ code: 'FORBIDDEN' });
    let asking = await step(handler, 'requestExtension', ticket, asked);
    expect(await tries(handler, 'decideExtension', asking, { approve: true })).toMatchObject({ code: 'OWN_UNIT' });
    expect(await tries(handler, 'requestExtension', asking, asked)).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
    // of the dispatch centre: its own dispatchers may not, nor may he who asked when it has been handed on
    const own: Actor = { ...dispatcher, roles: ['DISPATCHER', 'HANDLER'] };
    asking = await step(dispatcher, 'assignTicket', asking, { unit: 'SY-ZHZX', reason: '改派' });
    expect(await tries(dispatcher, 'decideExtension', asking, { approve: true })).toMatchObject({ code: 'OWN_UNIT' });
    await step(coordinator, 'decideExtension', asking, { approve: false, comment: '不同意' });
    asking = await step(own, 'requestExtension', await desk(hotline).ticket(ticket.id), asked);
    expect((await notices(ticket.id)).at(-1)!.recipients).toEqual(expect.arrayContaining([coordinator.code]));
    asking = await step(cast.dispatcher(1), 'assignTicket', asking, { unit: 'SY-SW', reason: '改派' });
    expect(await tries(own, 'decideExtension', asking, { approve: true })).toMatchObject({ code: 'SAME_OFFICER' });
  });

  it('has its most days and its most times, as the rulebook says', async () => {
    const { step, tries } = desk(hotline);
    let ticket = await acknowledged();
    for (const workingDays of [0, -1, 4, 2_147_483_647]) expect(await tries(handler, 'requestExtension', ticket, { ...asked, workingDays })).toMatchObject({ code: 'OUT_OF_RANGE', facts: { field: 'workingDays', min: 1, max: 3 } });
    for (const dueAt of ['2026-12-03', '2026-12-08']) {
      ticket = await step(dispatcher, 'decideExtension', await step(handler, 'requestExtension', ticket, asked), { approve: true });
      expect(due(ticket, 'CLOSE')).toBe(`${dueAt}T18:00:00+08:00`);
    }
    expect(await tries(handler, 'requestExtension', ticket, asked)).toMatchObject({ code: 'NO_MORE_EXTENSIONS', message: '本工单已延期2次，不能再延期；请在2026-12-08T18:00:00+08:00前办结。' });
  });

  it('comes too late when the due date is over, for who asks as for who decides: asking stops no clock', async () => {
    const { step, tries } = desk(hotline);
    const [pending, other] = [await step(handler, 'requestExtension', await acknowledged(), asked), await acknowledged()];
    await at('2026-11-30T18:01');
    expect(await tries(dispatcher, 'decideExtension', pending, { approve: true })).toMatchObject({ code: 'TERM_ENDED', facts: { dueAt: '2026-11-30T18:00:00+08:00' } });
    expect(await tries(handler, 'requestExtension', other, asked)).toMatchObject({ code: 'TERM_ENDED', facts: { dueAt: '2026-11-30T18:00:00+08:00' } });
    expect((await seen(pending.id)).extensions).toMatchObject([{ state: 'LAPSED' }]);
    const told = await step(handler, 'giveFeedback', pending, answer);
    const done = await step(handler, 'reportTicketDone', told, { finding: '已修复' });
    expect(dueDate(done, 'CLOSE').state).toBe('MET_LATE');
    const again = await step(coordinator, 'confirmTicket', done, { solved: false, comment: '又跳闸了' });
    expect((await seen(again.id)).nextSteps).not.toContain('DECIDE_EXTENSION'); // it was about the first round
  });
});

describe('a blocked matter', () => {
  it.each(['SIMPLE', 'COMPLEX'])('is neither suspended nor extended, not even by another name (%s)', async (complexity) => {
    const { step, tries } = desk(hotline);
    let ticket = await acknowledged({ channel: 'WINDOW', kind: 'BLOCKED_MATTER', complexity, serviceItem: '用电报装' }, clerk);
    for (const name of [null, 'HELP', 'COMPLAINT']) {
      if (name) ticket = await step(dispatcher, 'classifyTicket', ticket, { kind: name, category: '用电' });
      expect([await tries(dispatcher, 'suspendTicket', ticket, waiting), await tries(handler, 'requestExtension', ticket, asked)]).toMatchObject([{ code: 'FIXED_TERM' }, { code: 'FIXED_TERM' }]);
      if (!name) expect((await seen(ticket.id, handler)).nextSteps).not.toContain('REQUEST_EXTENSION');
    }
  });

  it('that a suspended and extended ticket turns out to be runs again, on the strict term, from its first day', async () => {
    const { step } = desk(hotline);
    let ticket = await acknowledged();
    ticket = await step(dispatcher, 'decideExtension', await step(handler, 'requestExtension', ticket, asked), { approve: true });
    ticket = await step(handler, 'requestExtension', ticket, asked);
    ticket = await step(dispatcher, 'suspendTicket', ticket, waiting);
    await at('2026-11-26T10:00');
    ticket = await step(dispatcher, 'classifyTicket', ticket, { kind: 'BLOCKED_MATTER', category: '用电', complexity: 'COMPLEX' });
    expect(dueDate(ticket, 'CLOSE')).toMatchObject({ startAt: '2026-11-23T09:00:00+08:00', dueAt: '2026-11-30T18:00:00+08:00', state: 'RUNNING', ruleKey: 'blocked_matter.complex.close' });
    expect(await seen(ticket.id)).toMatchObject({ suspendedAt: null, suspensions: [{ until: '2026-11-26T10:00:00+08:00' }], extensions: [{ state: 'APPROVED' }, { state: 'LAPSED' }] });
    expect(ticket.nextSteps).not.toContain('DECIDE_EXTENSION');
  });
});

describe('[X.04] pausing, extending and re-assigning are three things', () => {
  type Move = (ticket: any) => Promise<any>;
  const moves: Record<string, Move> = {
    suspend: (ticket) => desk(hotline).step(dispatcher, 'suspendTicket', ticket, waiting),
    extend: async (ticket) => desk(hotline).step(coordinator, 'decideExtension', await desk(hotline).step(handler, 'requestExtension', ticket, asked), { approve: true }),
    reassign: (ticket) => desk(hotline).step(dispatcher, 'assignTicket', ticket, { unit: 'SY-SW', reason: '供水问题' }),
  };
  const facts = (ticket: any, { suspensions, extensions, dueDates }: any) => ({
    unit: ticket.handlingUnitId, paused: dueDate(ticket, 'CLOSE').state === 'PAUSED', suspensions: suspensions.length, extensions: extensions.length, addedDays: dueDates.find(({ kind }: { kind: string }) => kind === 'CLOSE').addedDays,
    due: due(ticket, 'CLOSE'), firstContact: due(ticket, 'FIRST_CONTACT'), start: dueDate(ticket, 'CLOSE').startAt,
  });
  const own: Record<string, object> = { suspend: { paused: true, suspensions: 1 }, extend: { extensions: 1, addedDays: 3, due: '2026-12-03T18:00:00+08:00' }, reassign: { unit: 'SY-SW' } };
  const pairs = Object.keys(moves).flatMap((first) => Object.keys(moves).filter((second) => second !== first && !(first === 'reassign' && second === 'extend')).map((second) => [first, second] as const));

  it.each(pairs)('%s, then %s: each changes what is its own and leaves the other as it was', async (first, second) => {
    let ticket = await acknowledged();
    const before = facts(ticket, await seen(ticket.id));
    ticket = await moves[first]!(ticket);
    expect(facts(ticket, await seen(ticket.id))).toEqual({ ...before, ...own[first] });
    ticket = await moves[second]!(ticket);
    expect(facts(ticket, await seen(ticket.id))).toEqual({ ...before, ...own[first], ...own[second] });
  });
});
