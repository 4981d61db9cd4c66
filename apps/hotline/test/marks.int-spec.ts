import { cast } from '@bangban/testing';
import { startHotline, type Hotline } from './hotline.ts';
import { desk } from './matters.ts';

let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); });
afterAll(() => hotline?.stop());
const at = (time: string) => hotline.db.setNow(`${time}:00+08:00`);
const [dispatcher, handler] = [cast.dispatcher(), cast.handler('SY-GD')];
const contact = { method: 'TELEPHONE', reached: true, content: '已换线路' };
const marks = async (id: string) => (await hotline.ask(cast.supervisor(), 'query($id: ID) { ticket(id: $id) { timeline { step backdated afterDue } } }', { id })).data.ticket.timeline.map(({ step, backdated, afterDue }: any) => [step, backdated, afterDue]);

it('[X.15] what was entered later than it came, and what was done after the term was over, is marked; what the reporter does is not', async () => {
  const { file, step } = desk(hotline);
  await at('2026-11-23T10:00');
  const inTime = await step(dispatcher, 'acceptTicket', await file());
  const later = await step(dispatcher, 'acceptTicket', await file({ receivedAt: '2026-11-20T16:00:00+08:00' }));
  expect([await marks(inTime.id), await marks(later.id)]).toEqual([[['RECEIVE', false, false], ['ACCEPT', false, false]], [['RECEIVE', true, false], ['ACCEPT', false, false]]]);
  const acknowledged = await step(handler, 'acknowledgeTicket', await step(dispatcher, 'assignTicket', inTime, { unit: 'SY-GD', reason: '属地管理' }));
  await at('2026-11-30T18:00');
  const told = await step(handler, 'giveFeedback', acknowledged, contact);
  await hotline.db.setNow('2026-11-30T18:00:01+08:00');
  const done = await step(handler, 'reportTicketDone', told, { finding: '已换线路' });
  const again = await step(dispatcher, 'confirmTicket', done, { solved: false, comment: '又停电' });
  await at('2026-12-01T09:00');
  await step(handler, 'acknowledgeTicket', again); // in the second round's own term
  expect((await marks(inTime.id)).slice(2)).toEqual([['ASSIGN', false, false], ['ACKNOWLEDGE', false, false], ['GIVE_FEEDBACK', false, false], ['REPORT_DONE', false, true], ['CONFIRM_UNSOLVED', false, false], ['ACKNOWLEDGE', false, false]]);
});
