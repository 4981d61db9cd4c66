import { cast } from '@bangban/testing';
import { startHotline, type Hotline } from './hotline.ts';
import { desk, dueDate } from './matters.ts';

let hotline: Hotline;
const at = (iso: string) => hotline.db.setNow(iso);
beforeAll(async () => { hotline = await startHotline(); });
afterAll(() => hotline?.stop());

const [dispatcher, clerk, handler] = [cast.dispatcher(), cast.clerk(), cast.handler('SY-GD')];
const complex = { channel: 'WINDOW', kind: 'BLOCKED_MATTER', complexity: 'COMPLEX', serviceItem: '施工许可' };
const accepted = async (iso: string, over: Record<string, unknown> = {}, by = clerk) => {
  await at(iso);
  const { file, step } = desk(hotline);
  return step(by, 'acceptTicket', await file(over, by));
};

describe('working days', () => {
  it.each([
    ['2024-04-26', '2024-05-07'], ['2024-02-03', '2024-02-08'], ['2024-09-27', '2024-10-10'], ['2024-12-30', '2025-01-07'], ['2026-02-12', '2026-02-26'],
  ])('[2.10] a complex matter accepted on %s (day 0) is due at the close of %s: holidays out, make-up workdays in', async (day, dueDay) => {
    const ticket = await accepted(`${day}T10:00:00+08:00`, complex);
    expect(dueDate(ticket, 'CLOSE')).toMatchObject({ dueAt: `${dueDay}T18:00:00+08:00`, workingDays: 5, ruleKey: 'blocked_matter.complex.close', provisional: false });
  });

  it.each([
    ['a consultation', { kind: 'CONSULTATION' }, 'FIRST_CONTACT', '2026-11-23T18:00:00+08:00', 'consultation.first_answer'],
    ['any other ticket', {}, 'FIRST_CONTACT', '2026-11-24T18:00:00+08:00', 'ticket.first_contact'],
    ['any other ticket', {}, 'CLOSE', '2026-11-30T18:00:00+08:00', 'ticket.close'],
    ['a simple window matter', { ...complex, complexity: 'SIMPLE' }, 'CLOSE', '2026-11-23T18:00:00+08:00', 'blocked_matter.simple.close'],
    ['any ticket', {}, 'ASSIGN', '2026-11-24T18:00:00+08:00', 'ticket.assign'],
  ])('%s accepted on a Monday morning: %j, %s due %s by %s', async (_, over, kind, dueAt, ruleKey) => {
    const ticket = await accepted('2026-11-23T09:00:00+08:00', over, 'channel' in over ? clerk : dispatcher);
    expect(dueDate(ticket, kind)).toMatchObject({ dueAt, ruleKey, state: 'RUNNING' });
  });

  it('a same-day term that starts after close ends at the next working day\'s close', async () => {
    const ticket = await accepted('2026-11-20T18:30:00+08:00', { kind: 'CONSULTATION' }, dispatcher);
    expect(dueDate(ticket, 'FIRST_CONTACT').dueAt).toBe('2026-11-23T18:00:00+08:00');
  });

  it('a filing cannot be sat on: accepted late, the term counts from the day it should have been', async () => {
    await at('2026-11-16T09:00:00+08:00');
    const { file, step } = desk(hotline);
    const filed = await file();
    await at('2026-11-19T09:00:00+08:00');
    const ticket = await step(dispatcher, 'acceptTicket', filed);
    expect(dueDate(ticket, 'ACCEPT')).toMatchObject({ dueAt: '2026-11-17T18:00:00+08:00', state: 'MET_LATE' });
    expect(dueDate(ticket, 'CLOSE')).toMatchObject({ startAt: '2026-11-17T18:00:00+08:00', dueAt: '2026-11-24T18:00:00+08:00' });
  });

  it('[X.01] a term that reaches into an unpublished year is marked provisional, never silently guessed', async () => {
    const ticket = await accepted('2026-12-29T09:00:00+08:00', complex);
    expect(dueDate(ticket, 'CLOSE')).toMatchObject({ provisional: true, dueAt: '2027-01-05T18:00:00+08:00' });
    expect(dueDate(ticket, 'ACCEPT')).toMatchObject({ provisional: false });
  });

  it('[X.03] instants leave with the offset of Asia/Shanghai, and the day is Shanghai\'s', async () => {
    await at('2026-11-22T16:30:00Z');
    const ticket = await desk(hotline).file();
    expect(ticket.number).toMatch(/^SY20261123-/);
    expect(ticket.nextDueAt).toBe('2026-11-24T18:00:00+08:00');
  });
});

describe('a complex window matter', () => {
  const ready = async () => {
    const { step } = desk(hotline);
    let ticket = await accepted('2026-11-23T09:00:00+08:00', complex);
    ticket = await step(clerk, 'assignTicket', ticket, { unit: 'SY-GD' });
    return step(handler, 'acknowledgeTicket', ticket);
  };
  const feedback = { method: 'TELEPHONE', reached: true, content: '已与供电公司确认，明日装表接电。' };

  it('[2.09] its clock stops only when the reporter has been told an answer with content, within five working days', async () => {
    const { step, tries } = desk(hotline);
    let ticket = await ready();
    expect(await tries(handler, 'giveFeedback', ticket, { ...feedback, content: '　 ' })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'content' } });
    expect(await tries(handler, 'reportTicketDone', ticket, { finding: '已办' })).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
    ticket = await step(handler, 'giveFeedback', ticket, { ...feedback, reached: false });
    expect(dueDate(ticket, 'CLOSE')).toMatchObject({ state: 'RUNNING', metAt: null, dueAt: '2026-11-30T18:00:00+08:00' });
    expect(ticket).toMatchObject({ status: 'ACKNOWLEDGED', fedBackAt: null });
    await at('2026-11-30T17:59:00+08:00');
    ticket = await step(handler, 'giveFeedback', ticket, feedback);
    expect(dueDate(ticket, 'CLOSE')).toMatchObject({ state: 'MET', metAt: '2026-11-30T17:59:00+08:00' });
    expect(ticket.status).toBe('FED_BACK');
  });

  it('[2.09] told after the fifth working day it is met late, and before that shown as overdue', async () => {
    const { step, ticket: read } = desk(hotline);
    let ticket = await ready();
    await at('2026-12-01T09:00:00+08:00');
    expect(await read(ticket.id)).toMatchObject({ overdue: true });
    ticket = await step(handler, 'giveFeedback', ticket, feedback);
    expect(dueDate(ticket, 'CLOSE')).toMatchObject({ state: 'MET_LATE' });
  });

  it('three attempts count as told only in three different half-days', async () => {
    const { step } = desk(hotline);
    let ticket = await ready();
    for (const moment of ['2026-11-23T10:00', '2026-11-23T11:00', '2026-11-23T15:00', '2026-11-23T16:00']) {
      await at(`${moment}:00+08:00`);
      ticket = await step(handler, 'giveFeedback', ticket, { ...feedback, reached: false });
      expect(ticket.fedBackAt).toBeNull();
    }
    await at('2026-11-24T09:00:00+08:00');
    ticket = await step(handler, 'giveFeedback', ticket, { ...feedback, reached: false });
    expect(ticket).toMatchObject({ status: 'FED_BACK', fedBackAt: '2026-11-24T09:00:00+08:00' });
  });

  it('[2.11] re-classification is recorded with person and time and never moves the start', async () => {
    const { step } = desk(hotline);
    let ticket = await accepted('2026-11-23T09:00:00+08:00', complex);
    await at('2026-11-25T09:00:00+08:00');
    ticket = await step(clerk, 'classifyTicket', ticket, { kind: 'BLOCKED_MATTER', category: '用电', complexity: 'SIMPLE' });
    expect(dueDate(ticket, 'CLOSE')).toMatchObject({ startAt: '2026-11-23T09:00:00+08:00', dueAt: '2026-11-23T18:00:00+08:00', state: 'OVERDUE' });
    ticket = await step(clerk, 'classifyTicket', ticket, { kind: 'BLOCKED_MATTER', category: '用电', complexity: 'COMPLEX' });
    expect(dueDate(ticket, 'CLOSE')).toMatchObject({ startAt: '2026-11-23T09:00:00+08:00', dueAt: '2026-11-30T18:00:00+08:00' });
    const { data } = await hotline.ask(cast.supervisor(), 'query($id: ID) { ticket(id: $id) { timeline { step at officerId note } } }', { id: ticket.id });
    expect(data.ticket.timeline.filter((one: { step: string }) => one.step === 'CLASSIFY')).toEqual([
      { step: 'CLASSIFY', at: '2026-11-25T09:00:00+08:00', officerId: clerk.code, note: '办不成事，用电，简单（即知即办）' },
      { step: 'CLASSIFY', at: '2026-11-25T09:00:00+08:00', officerId: clerk.code, note: '办不成事，用电，复杂' },
    ]);
  });

  it('a change of kind keeps the stricter term', async () => {
    const { step } = desk(hotline);
    let ticket = await accepted('2026-11-23T09:00:00+08:00', { ...complex, complexity: 'SIMPLE' });
    ticket = await step(clerk, 'classifyTicket', ticket, { kind: 'HELP', category: '用电' });
    expect(ticket).toMatchObject({ kind: 'HELP', complexity: null });
    expect(dueDate(ticket, 'CLOSE')).toMatchObject({ dueAt: '2026-11-23T18:00:00+08:00', ruleKey: 'blocked_matter.simple.close' });
  });

  it('a stricter term once kept stays kept, however often the matter is renamed', async () => {
    const { step } = desk(hotline);
    let ticket = await accepted('2026-11-23T09:00:00+08:00', { kind: 'CONSULTATION' }, dispatcher);
    for (const [kind, category] of [['HELP', '用电'], ['HELP', '用工'], ['COMPLAINT', '用工']]) ticket = await step(dispatcher, 'classifyTicket', ticket, { kind, category });
    expect(dueDate(ticket, 'FIRST_CONTACT')).toMatchObject({ dueAt: '2026-11-23T18:00:00+08:00', ruleKey: 'consultation.first_answer' });
    let blocked = await accepted('2026-11-23T09:00:00+08:00', { ...complex, complexity: 'SIMPLE' });
    for (const kind of ['HELP', 'COMPLAINT']) blocked = await step(clerk, 'classifyTicket', blocked, { kind, category: '用电' });
    expect(dueDate(blocked, 'CLOSE')).toMatchObject({ dueAt: '2026-11-23T18:00:00+08:00', ruleKey: 'blocked_matter.simple.close' });
  });
});
