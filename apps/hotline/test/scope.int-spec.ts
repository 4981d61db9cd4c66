import { cast } from '@bangban/testing';
import { startHotline, type Hotline } from './hotline.ts';
import { desk } from './matters.ts';

let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); await hotline.db.setNow('2026-11-23T09:00:00+08:00'); });
afterAll(() => hotline?.stop());
const [first, second] = [cast.dispatcher(0), cast.dispatcher(1)];
const counters = async () => (await hotline.ask(cast.supervisor(), '{ ticketCounters { open outOfScope } }')).data.ticketCounters;

it.each(['NON_COMPLIANT_DOCUMENTS', 'LITIGATION_OR_PETITION'])('[2.12] out of scope for %s: explained, decided by a second officer, counted apart', async (reason) => {
  const { file, step, tries } = desk(hotline);
  const before = await counters();
  let ticket = await step(first, 'acceptTicket', await file());
  expect(await tries(first, 'proposeOutOfScope', ticket, { reason, explanation: ' ' })).toMatchObject({ code: 'INVALID_INPUT' });
  ticket = await step(first, 'proposeOutOfScope', ticket, { reason, explanation: '已进入诉讼程序，请循法律途径解决。' });
  expect(ticket).toMatchObject({ status: 'ACCEPTED' });
  expect(ticket.dueDates.filter((one: { state: string }) => one.state === 'RUNNING')).toHaveLength(3);
  expect(await tries(first, 'decideOutOfScope', ticket, { approve: true })).toMatchObject({ code: 'SAME_OFFICER' });
  ticket = await step(second, 'decideOutOfScope', ticket, { approve: true });
  expect(ticket).toMatchObject({ status: 'OUT_OF_SCOPE', outcome: null, nextDueAt: null });
  expect(await counters()).toEqual({ open: before.open, outOfScope: before.outOfScope + 1 });
  const { data } = await hotline.ask(second, 'query($id: ID) { ticket(id: $id) { scopeProposals { reason explanation proposedById decidedById approved } } }', { id: ticket.id });
  expect(data.ticket.scopeProposals).toEqual([{ reason, explanation: '已进入诉讼程序，请循法律途径解决。', proposedById: first.code, decidedById: second.code, approved: true }]);
});

it('a proposal that is turned down leaves the ticket and its clocks where they were', async () => {
  const { file, step } = desk(hotline);
  let ticket = await step(first, 'acceptTicket', await file());
  const { dueDates } = ticket;
  ticket = await step(first, 'proposeOutOfScope', ticket, { reason: 'OTHER_JURISDICTION', explanation: '属市级职权。' });
  ticket = await step(second, 'decideOutOfScope', ticket, { approve: false, comment: '区内可以协调' });
  expect(ticket).toMatchObject({ status: 'ACCEPTED', dueDates });
  expect(ticket.nextSteps).toContain('PROPOSE_OUT_OF_SCOPE');
});
