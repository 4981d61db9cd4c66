import { cast } from '@bangban/testing';
import { startHotline, type Hotline } from './hotline.ts';
import { desk, dueDate, key, matter, mutation } from './matters.ts';

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
});
void [dueDate, key, matter, mutation];
