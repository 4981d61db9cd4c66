import { cast } from '@bangban/testing';
import { TicketLapses } from '../src/ticket/ticket.jobs.ts';
import { startHotline, type Hotline } from './hotline.ts';
import { desk, dueDate } from './matters.ts';

let hotline: Hotline;
const at = (iso: string) => hotline.db.setNow(iso);
const lapse = () => hotline.app.get(TicketLapses).run();
beforeAll(async () => { hotline = await startHotline(); });
afterAll(() => hotline?.stop());
const [dispatcher, clerk, handler] = [cast.dispatcher(), cast.clerk(), cast.handler('SY-GD')];

describe('what happens because nobody acted', () => {
  it('[2.08] a simple window matter is answered the same day, or turns complex at its close without moving its start', async () => {
    const { file, step, ticket } = desk(hotline);
    await at('2026-11-23T09:00:00+08:00');
    const simple = { channel: 'WINDOW', kind: 'BLOCKED_MATTER', complexity: 'SIMPLE', serviceItem: '用电报装' };
    let [answered, forgotten] = [await file(simple, clerk), await file(simple, clerk)];
    answered = await step(clerk, 'acceptTicket', answered);
    forgotten = await step(clerk, 'acceptTicket', forgotten);
    expect(dueDate(forgotten, 'CLOSE')).toMatchObject({ dueAt: '2026-11-23T18:00:00+08:00', ruleKey: 'blocked_matter.simple.close' });
    answered = await step(clerk, 'answerTicketAtOnce', answered, { method: 'IN_PERSON', reached: true, content: '已当场补正材料并受理。' });
    expect(dueDate(answered, 'CLOSE')).toMatchObject({ state: 'MET', metAt: '2026-11-23T09:00:00+08:00' });
    await at('2026-11-23T18:00:00+08:00');
    await lapse();
    expect(await ticket(forgotten.id)).toMatchObject({ complexity: 'SIMPLE' });
    await at('2026-11-23T18:01:00+08:00');
    await lapse();
    await lapse();
    const turned = await ticket(forgotten.id);
    expect(turned.complexity).toBe('COMPLEX');
    expect(dueDate(turned, 'CLOSE')).toMatchObject({ startAt: '2026-11-23T09:00:00+08:00', dueAt: '2026-11-30T18:00:00+08:00' });
    expect(await ticket(answered.id)).toMatchObject({ complexity: 'SIMPLE' });
    const { data } = await hotline.ask(cast.supervisor(), 'query($id: ID) { ticket(id: $id) { timeline { step byKind } } }', { id: forgotten.id });
    expect(data.ticket.timeline.filter((one: { step: string }) => one.step === 'TURN_COMPLEX')).toEqual([{ step: 'TURN_COMPLEX', byKind: 'SYSTEM' }]);
  });

  it('[2.08] a simple matter answered on its day but not reported done turns complex, and its term ends with the answer', async () => {
    const { file, step, ticket } = desk(hotline);
    await at('2026-11-23T09:00:00+08:00');
    let told = await step(clerk, 'acceptTicket', await file({ channel: 'WINDOW', kind: 'BLOCKED_MATTER', complexity: 'SIMPLE', serviceItem: '用电报装' }, clerk));
    told = await step(clerk, 'assignTicket', told, { unit: 'SY-GD' });
    told = await step(handler, 'acknowledgeTicket', told);
    await at('2026-11-23T16:00:00+08:00');
    told = await step(handler, 'giveFeedback', told, { method: 'TELEPHONE', reached: true, content: '明日装表。' });
    await at('2026-11-23T18:01:00+08:00');
    await lapse();
    told = await ticket(told.id);
    expect(told).toMatchObject({ complexity: 'COMPLEX', status: 'FED_BACK', overdue: false, nextDueKind: 'CONFIRM', nextDueAt: '2026-12-07T18:00:00+08:00' });
    expect(dueDate(told, 'CLOSE')).toMatchObject({ state: 'MET', metAt: '2026-11-23T16:00:00+08:00', dueAt: '2026-11-30T18:00:00+08:00' });
    expect((await step(handler, 'reportTicketDone', told, { finding: '已装表' })).status).toBe('REPORTED_DONE');
  });

  it('[2.08] called simple once more after its day, it turns complex once more', async () => {
    const { file, step, ticket } = desk(hotline);
    await at('2026-11-23T09:00:00+08:00');
    let matter = await step(clerk, 'acceptTicket', await file({ channel: 'WINDOW', kind: 'BLOCKED_MATTER', complexity: 'SIMPLE', serviceItem: '用电报装' }, clerk));
    await at('2026-11-23T18:01:00+08:00');
    await lapse();
    matter = await step(clerk, 'classifyTicket', await ticket(matter.id, clerk), { kind: 'BLOCKED_MATTER', category: '用电', complexity: 'SIMPLE' });
    expect(matter.complexity).toBe('SIMPLE');
    await lapse();
    expect(await ticket(matter.id)).toMatchObject({ complexity: 'COMPLEX', nextDueKind: 'ASSIGN' });
  });

  it('[2.08] a simple matter taken up after its day is complex already, whether the job has come by or not', async () => {
    const { file, step, tries } = desk(hotline);
    await at('2026-11-23T09:00:00+08:00');
    let late = await step(clerk, 'acceptTicket', await file({ channel: 'WINDOW', kind: 'BLOCKED_MATTER', complexity: 'SIMPLE', serviceItem: '用电报装' }, clerk));
    await at('2026-11-24T09:00:00+08:00');
    expect(await tries(clerk, 'answerTicketAtOnce', late, { method: 'IN_PERSON', reached: true, content: '已补正。' })).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
    late = await step(clerk, 'assignTicket', late, { unit: 'SY-GD' });
    expect(late).toMatchObject({ status: 'ASSIGNED', complexity: 'COMPLEX' });
    expect(dueDate(late, 'CLOSE')).toMatchObject({ startAt: '2026-11-23T09:00:00+08:00', dueAt: '2026-11-30T18:00:00+08:00', state: 'RUNNING' });
    await lapse();
  });

  it('a reporter who could not answer before it was reported done has ten working days from then', async () => {
    const { file, step, ticket, tries } = desk(hotline);
    await at('2026-11-02T09:00:00+08:00');
    let slow = await step(clerk, 'acceptTicket', await file({ channel: 'WINDOW', kind: 'BLOCKED_MATTER', complexity: 'COMPLEX', serviceItem: '用电报装' }, clerk));
    slow = await step(clerk, 'assignTicket', slow, { unit: 'SY-GD' });
    slow = await step(handler, 'acknowledgeTicket', slow);
    slow = await step(handler, 'giveFeedback', slow, { method: 'TELEPHONE', reached: true, content: '下周装表。' });
    expect(await tries(cast.supervisor(), 'confirmTicket', slow, { solved: false, comment: '没有装表' })).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
    await at('2026-11-18T09:00:00+08:00');
    await lapse();
    expect(await ticket(slow.id)).toMatchObject({ status: 'FED_BACK', overdue: true });
    slow = await step(handler, 'reportTicketDone', slow, { finding: '已装表' });
    await lapse();
    expect(await ticket(slow.id)).toMatchObject({ status: 'REPORTED_DONE', outcome: null, nextDueKind: 'CONFIRM', nextDueAt: '2026-12-02T18:00:00+08:00' });
    expect(dueDate(slow, 'CLOSE')).toMatchObject({ state: 'MET', metAt: '2026-11-02T09:00:00+08:00' });
  });

  it('a reporter silent for ten working days leaves the ticket closed as unconfirmed, never as solved', async () => {
    const { file, step, ticket, tries } = desk(hotline);
    await at('2026-11-02T09:00:00+08:00');
    let silent = await file();
    silent = await step(dispatcher, 'acceptTicket', silent);
    silent = await step(dispatcher, 'assignTicket', silent, { unit: 'SY-GD' });
    silent = await step(handler, 'acknowledgeTicket', silent);
    silent = await step(handler, 'giveFeedback', silent, { method: 'TELEPHONE', reached: true, content: '已处理。' });
    silent = await step(handler, 'reportTicketDone', silent, { finding: '已处理' });
    expect(silent.nextDueKind).toBe('CONFIRM');
    expect(await tries(dispatcher, 'closeUnconfirmedTicket', silent)).toMatchObject({ code: 'NOT_YET' });
    await at('2026-11-16T18:00:00+08:00');
    await lapse();
    expect(await ticket(silent.id)).toMatchObject({ status: 'REPORTED_DONE' });
    await at('2026-11-16T18:00:01+08:00');
    await lapse();
    expect(await ticket(silent.id)).toMatchObject({ status: 'CLOSED', outcome: 'UNCONFIRMED', nextDueAt: null });
  });
});
