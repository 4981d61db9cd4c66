import { cast } from '@bangban/testing';
import { startHotline, type Hotline } from './hotline.ts';
import { desk, dueDate } from './matters.ts';

let hotline: Hotline;
let at: (iso: string) => Promise<void>;
beforeAll(async () => { hotline = await startHotline(); at = (iso) => hotline.db.setNow(iso); });
afterAll(() => hotline?.stop());

const dispatcher = cast.dispatcher();
const handler = cast.handler('SY-GD');

describe('one request from its door to its closing', () => {
  it('is filed, accepted, assigned, acknowledged, contacted, fed back, reported done, rated, confirmed and closed', async () => {
    const { file, step } = desk(hotline);
    await at('2026-11-23T09:00:00+08:00');
    let ticket = await file();
    expect(ticket.number).toMatch(/^SY20261123-\d{4}$/);
    expect(ticket).toMatchObject({ status: 'RECEIVED', leadUnitId: null, nextDueKind: 'ACCEPT', nextDueAt: '2026-11-24T18:00:00+08:00' });
    ticket = await step(dispatcher, 'acceptTicket', ticket);
    ticket = await step(dispatcher, 'assignTicket', ticket, { unit: 'SY-GD', reason: '用电类由供电公司承办' });
    expect(ticket).toMatchObject({ status: 'ASSIGNED', leadUnitId: 'SY-GD', handlingUnitId: 'SY-GD' });
    ticket = await step(handler, 'acknowledgeTicket', ticket);
    ticket = await step(handler, 'recordContact', ticket, { method: 'TELEPHONE', reached: true, content: '已联系，明日上门。' });
    await at('2026-11-24T10:00:00+08:00');
    ticket = await step(handler, 'giveFeedback', ticket, { method: 'TELEPHONE', reached: true, content: '已更换开关，恢复供电。' });
    ticket = await step(handler, 'reportTicketDone', ticket, { finding: '更换老化开关' });
    expect(ticket).toMatchObject({ status: 'REPORTED_DONE', outcome: null, reportedDoneAt: '2026-11-24T10:00:00+08:00' });
    ticket = await step(dispatcher, 'rateTicket', ticket, { rating: 5 });
    ticket = await step(dispatcher, 'confirmTicket', ticket, { solved: true });
    expect(ticket).toMatchObject({ status: 'CLOSED', outcome: 'SOLVED', rating: 5, nextDueAt: null });
  });

  it('is done anew when the reporter says it is not solved: a second round on a new clock, the first one kept', async () => {
    const { file, step } = desk(hotline);
    await at('2026-11-23T09:00:00+08:00');
    let ticket = await step(dispatcher, 'acceptTicket', await file());
    ticket = await step(dispatcher, 'assignTicket', ticket, { unit: 'SY-GD' });
    ticket = await step(handler, 'acknowledgeTicket', ticket);
    ticket = await step(handler, 'giveFeedback', ticket, { method: 'TELEPHONE', reached: true, content: '已处理。' });
    ticket = await step(handler, 'reportTicketDone', ticket, { finding: '已处理' });
    await at('2026-11-25T09:00:00+08:00');
    ticket = await step(cast.enterprise('91321311Y7J6DU5MJD'), 'confirmTicket', ticket, { solved: false, comment: '仍在跳闸' });
    expect(ticket).toMatchObject({ status: 'ASSIGNED', outcome: 'UNSOLVED', round: 2, reportedDoneAt: null, handlingUnitId: 'SY-GD' });
    const closes = ticket.dueDates.filter((one: { kind: string }) => one.kind === 'CLOSE');
    expect(closes).toMatchObject([{ round: 1, state: 'MET', metAt: '2026-11-23T09:00:00+08:00' }, { round: 2, state: 'RUNNING', startAt: '2026-11-25T09:00:00+08:00', dueAt: '2026-12-02T18:00:00+08:00' }]);
  });

  it('moves the handling unit and never the leading one, and starts the acknowledgement anew', async () => {
    const { file, step, tries } = desk(hotline);
    await at('2026-11-23T09:00:00+08:00');
    let ticket = await step(dispatcher, 'acceptTicket', await file());
    ticket = await step(dispatcher, 'assignTicket', ticket, { unit: 'SY-GD' });
    expect(await tries(dispatcher, 'assignTicket', ticket, { unit: 'SY-JT' })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'reason' } });
    await at('2026-11-24T09:00:00+08:00');
    ticket = await step(dispatcher, 'assignTicket', ticket, { unit: 'SY-JT', reason: '属道路路灯供电' });
    expect(ticket).toMatchObject({ leadUnitId: 'SY-GD', handlingUnitId: 'SY-JT' });
    expect(dueDate(ticket, 'ACKNOWLEDGE')).toMatchObject({ startAt: '2026-11-24T09:00:00+08:00', dueAt: '2026-11-25T18:00:00+08:00' });
    expect(ticket.dueDates.filter((one: { withdrawnBecause: string }) => one.withdrawnBecause === '改派')).toHaveLength(1);
  });

  it('tells each actor what he may do now, and nothing else works for him', async () => {
    const { file, step, tries } = desk(hotline);
    await at('2026-11-23T09:00:00+08:00');
    let ticket = await file();
    const steps = async (actor: Parameters<Hotline['ask']>[0]) => (await hotline.ask(actor, 'query($id: ID) { ticket(id: $id) { nextSteps } }', { id: ticket.id })).data?.ticket?.nextSteps;
    expect(await steps(dispatcher)).toEqual(['ACCEPT', 'PROPOSE_OUT_OF_SCOPE', 'ADD_NOTE', 'REVEAL_COMPLAINANT', 'ADD_ATTACHMENT', 'ADD_RISK_NOTE']);
    expect(await tries(dispatcher, 'acknowledgeTicket', ticket)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await steps(handler)).toBeUndefined();
    ticket = await step(dispatcher, 'acceptTicket', ticket);
    ticket = await step(dispatcher, 'assignTicket', ticket, { unit: 'SY-GD' });
    expect(await steps(handler)).toEqual(['ACKNOWLEDGE', 'OBJECT', 'INVITE_ASSISTANCE', 'REQUEST_EXTENSION', 'RAISE_LEVEL', 'PROPOSE_OUT_OF_SCOPE', 'ADD_NOTE', 'REVEAL_COMPLAINANT', 'ADD_ATTACHMENT']);
    const refused = await tries(handler, 'giveFeedback', ticket, { method: 'TELEPHONE', reached: true, content: '已处理。' });
    expect(refused).toMatchObject({ code: 'STEP_NOT_ALLOWED', message: expect.stringContaining('事项当前状态为“已交办”，不能进行“反馈”；现在可以进行：签收、') });
    expect(await steps(cast.enterprise('91321311Y7J6DU5MJD'))).toEqual(['ADD_ATTACHMENT']);
  });

  it('is not rated or confirmed by the unit that handled it, and rated once', async () => {
    const { file, step, tries } = desk(hotline);
    await at('2026-11-23T09:00:00+08:00');
    let ticket = await step(dispatcher, 'acceptTicket', await file({ kind: 'CONSULTATION', channel: 'ONLINE' }));
    ticket = await step(dispatcher, 'answerTicketAtOnce', ticket, { method: 'TELEPHONE', reached: true, content: '申报截止十二月十日。' });
    expect(ticket).toMatchObject({ status: 'REPORTED_DONE', handlingUnitId: 'SY-ZHZX' });
    expect(await tries(dispatcher, 'confirmTicket', ticket, { solved: true })).toMatchObject({ code: 'OWN_UNIT' });
    expect(await tries(dispatcher, 'rateTicket', ticket, { rating: 5 })).toMatchObject({ code: 'OWN_UNIT' });
    const own = cast.enterprise('91321311Y7J6DU5MJD');
    ticket = await step(own, 'rateTicket', ticket, { rating: 4, comment: '很快' });
    expect(await tries(own, 'rateTicket', ticket, { rating: 1 })).toMatchObject({ code: 'ALREADY_RATED' });
    expect(await step(own, 'confirmTicket', ticket, { solved: true })).toMatchObject({ status: 'CLOSED', outcome: 'SOLVED' });
  });

  it('offers no step that would be refused: assigning before classifying, deciding on one\'s own proposal, rating twice, closing before the time', async () => {
    const { file, step, ticket: read } = desk(hotline);
    await at('2026-11-23T09:00:00+08:00');
    expect((await step(dispatcher, 'acceptTicket', await file({ category: null }))).nextSteps).not.toContain('ASSIGN');
    let ticket = await step(dispatcher, 'acceptTicket', await file({ kind: 'CONSULTATION' }));
    ticket = await step(dispatcher, 'proposeOutOfScope', ticket, { reason: 'OTHER_JURISDICTION', explanation: '属市级职权。' });
    expect(ticket.nextSteps).not.toContain('DECIDE_OUT_OF_SCOPE');
    expect((await read(ticket.id, cast.dispatcher(1))).nextSteps).toContain('DECIDE_OUT_OF_SCOPE');
    ticket = await step(dispatcher, 'assignTicket', ticket, { unit: 'SY-GD' });
    ticket = await step(handler, 'acknowledgeTicket', ticket);
    ticket = await step(handler, 'giveFeedback', ticket, { method: 'TELEPHONE', reached: true, content: '已处理。' });
    await step(handler, 'reportTicketDone', ticket, { finding: '已处理' });
    expect((ticket = await read(ticket.id, dispatcher)).nextSteps).toEqual(['RATE', 'CONFIRM_SOLVED', 'CONFIRM_UNSOLVED', 'ADD_NOTE', 'REVEAL_COMPLAINANT', 'ADD_ATTACHMENT', 'ADD_RISK_NOTE']);
    expect((await step(dispatcher, 'rateTicket', ticket, { rating: 4 })).nextSteps).not.toContain('RATE');
    await at('2026-12-07T18:00:01+08:00');
    expect((await read(ticket.id, dispatcher)).nextSteps).toContain('CLOSE_UNCONFIRMED');
  });

  it('is not assigned to the unit that has it, which would only start its acknowledgement anew', async () => {
    const { file, step, tries } = desk(hotline);
    await at('2026-11-23T09:00:00+08:00');
    const ticket = await step(dispatcher, 'assignTicket', await step(dispatcher, 'acceptTicket', await file()), { unit: 'SY-GD' });
    expect(await tries(dispatcher, 'assignTicket', ticket, { unit: 'SY-GD', reason: '再交办一次' })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'unit' } });
  });

  it('every comment and reason has an end', async () => {
    const { file, step, tries } = desk(hotline);
    const tooLong = '长'.repeat(20_001);
    let ticket = await step(dispatcher, 'acceptTicket', await file({ kind: 'CONSULTATION' }));
    expect(await tries(dispatcher, 'assignTicket', ticket, { unit: 'SY-GD', reason: tooLong })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'reason' } });
    expect(await tries(cast.dispatcher(1), 'decideOutOfScope', ticket, { approve: true, comment: tooLong })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'comment' } });
    ticket = await step(dispatcher, 'answerTicketAtOnce', ticket, { method: 'TELEPHONE', reached: true, content: '已答复。' });
    expect(await tries(cast.supervisor(), 'rateTicket', ticket, { rating: 5, comment: tooLong })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'comment' } });
    expect(await tries(cast.supervisor(), 'confirmTicket', ticket, { solved: true, comment: tooLong })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'comment' } });
    expect(await step(cast.supervisor(), 'rateTicket', ticket, { rating: 5, comment: ' ' })).toMatchObject({ rating: 5 });
  });
});
