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

it('[2.12] the reporter reads the explanation once it is decided, and not what was turned down or by whom', async () => {
  const { file, step } = desk(hotline);
  const reporter = cast.enterprise('91321311Y7J6DU5MJD');
  const told = async (id: string) => (await hotline.ask(reporter, 'query($id: ID) { ticket(id: $id) { timeline { note officerId } } }', { id })).data.ticket.timeline as { note: string | null; officerId: string | null }[];
  let ticket = await step(first, 'acceptTicket', await file());
  for (const [explanation, approve] of [['属市级职权。', false], ['已进入诉讼程序。', true]] as const) {
    await hotline.db.setNow(approve ? '2026-11-23T09:10:00+08:00' : '2026-11-23T09:05:00+08:00');
    ticket = await step(first, 'proposeOutOfScope', ticket, { reason: 'LITIGATION_OR_PETITION', explanation });
    expect((await told(ticket.id)).some(({ note }) => note)).toBe(false);
    ticket = await step(second, 'decideOutOfScope', ticket, { approve, comment: '内部意见' });
  }
  expect((await told(ticket.id)).flatMap(({ note }) => note ?? [])).toEqual(['已进入诉讼程序。']);
  expect((await told(ticket.id)).every(({ officerId }) => officerId === null)).toBe(true);
});
