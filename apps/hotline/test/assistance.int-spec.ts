import type { Actor } from '@bangban/kernel';
import { cast } from '@bangban/testing';
import { startHotline, type Hotline } from './hotline.ts';
import { desk } from './matters.ts';

let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); await hotline.db.setNow('2026-11-23T09:00:00+08:00'); });
afterAll(() => hotline?.stop());
const [dispatcher, handler, assistant] = [cast.dispatcher(), cast.handler('SY-GD'), cast.handler('SY-ZJJ')];
const invitation = { units: ['SY-ZJJ', 'SY-ZGJ'], reason: '请派员一同勘察' };

/** With the power company, about the transport bureau. */
async function assigned() {
  const { file, step } = desk(hotline);
  return step(dispatcher, 'assignTicket', await step(dispatcher, 'acceptTicket', await file({ complainedAboutUnits: ['SY-JT'] })), { unit: 'SY-GD' });
}

it('a unit that is invited sees the case and adds what it knows; handling it stays with who has it', async () => {
  const { step, tries, ticket: read } = desk(hotline);
  const ticket = await assigned();
  expect(await read(ticket.id, assistant)).toBeNull();
  const invited = await step(handler, 'inviteAssistance', ticket, invitation);
  expect(invited).toMatchObject({ status: 'ASSIGNED', handlingUnitId: 'SY-GD', version: ticket.version + 1 });
  expect((await read(ticket.id, assistant)).nextSteps).toEqual(['ADD_NOTE']);
  expect(await tries(assistant, 'acknowledgeTicket', invited)).toMatchObject({ code: 'FORBIDDEN' });
  const { data } = await hotline.ask(assistant, 'query($id: ID) { ticket(id: $id) { assistingUnits { code name } timeline { step note unitId } } }', { id: ticket.id });
  expect(data.ticket.assistingUnits).toEqual([{ code: 'SY-ZJJ', name: '区住建局' }, { code: 'SY-ZGJ', name: '区自然资源和规划局' }]);
  expect(data.ticket.timeline.at(-1)).toEqual({ step: 'INVITE_ASSISTANCE', note: '区住建局、区自然资源和规划局：请派员一同勘察', unitId: 'SY-GD' });
});

it('[X.22] who is complained about is not invited either, and the attempt is refused; nor does the table take it', async () => {
  const { tries, ticket: read } = desk(hotline);
  const ticket = await assigned();
  expect(await tries(dispatcher, 'inviteAssistance', ticket, { units: ['SY-ZJJ', 'SY-JT'], reason: '协办' })).toMatchObject({ code: 'COMPLAINED_ABOUT', facts: { unit: '区交通局' } });
  expect((await read(ticket.id)).version).toBe(ticket.version);
  await expect(hotline.db.query(`update hotline.ticket set assisting_units = '{SY-JT}' where id = $1`, [ticket.id])).rejects.toThrow('violates check constraint');
});

it.each([
  ['the unit that handles it', { units: ['SY-GD'] }, 'INVALID_INPUT'], ['the whole district', { units: ['SY'] }, 'INVALID_INPUT'], ['a unit of the city', { units: ['SQ-YSB'] }, 'INVALID_INPUT'],
  ['a unit that does not exist', { units: ['SY-XYZ'] }, 'UNKNOWN_UNIT'], ['nobody', { units: [] }, 'OUT_OF_RANGE'], ['anybody without a reason', { reason: ' ' }, 'INVALID_INPUT'],
])('%s is not invited', async (_, over, code) => {
  expect(await desk(hotline).tries(handler, 'inviteAssistance', await assigned(), { ...invitation, ...over })).toMatchObject({ code });
});

it('nobody is invited twice, and who is given the case no longer assists', async () => {
  const { step, tries } = desk(hotline);
  const invited = await step(dispatcher, 'inviteAssistance', await assigned(), invitation);
  expect(await tries(dispatcher, 'inviteAssistance', invited, { ...invitation, units: ['SY-ZGJ'] })).toMatchObject({ code: 'INVALID_INPUT' });
  const moved = await step(dispatcher, 'assignTicket', invited, { unit: 'SY-ZJJ', reason: '改派' });
  const rows = await hotline.db.query('select assisting_units, handling_unit from hotline.ticket where id = $1', [moved.id]);
  expect(rows).toEqual([{ assisting_units: ['SY-ZGJ'], handling_unit: 'SY-ZJJ' }]);
});

it('the head and the office of 区营商办 may open what they are told of, and act on none of it', async () => {
  const ticket = await assigned();
  for (const role of ['UNIT_HEAD', 'UNIT_OFFICE'] as const) expect((await desk(hotline).ticket(ticket.id, cast.officer(role, 'SY-YSB'))).nextSteps).toEqual(['ADD_NOTE']);
  for (const other of [cast.handler('SY-YSB'), cast.officer('UNIT_OFFICE', 'SY-CZ')]) expect(await desk(hotline).ticket(ticket.id, other)).toBeNull();
});

it('a system without clearance files in confidence, is told the number, and finds nothing afterwards', async () => {
  const system: Actor = { kind: 'MACHINE', code: 'MC-RS', name: 'MC-RS', units: ['SY-RS'], operations: ['READ', 'FILE'], confidential: false };
  const input = (confidential: boolean) => ({ idempotencyKey: `filed-in-confidence-${confidential}`, channel: 'PARTNER_SYSTEM', kind: 'HELP', title: '用工登记', content: '请协助。', externalNo: `C-${confidential}`, reporter: { kind: 'PERSON', contactName: '李先生', contactPhone: '13800138000', confidential } });
  const filing = 'mutation($input: FileTicketInput!) { fileTicket(input: $input) { number ticket { id } } }';
  const [open, told] = [await hotline.ask(system, filing, { input: input(false) }), await hotline.ask(system, filing, { input: input(true) })];
  expect(open.data.fileTicket.ticket).toEqual({ id: expect.any(String) });
  expect(told.data.fileTicket).toEqual({ number: expect.stringMatching(/^SY/), ticket: null });
  expect((await hotline.ask(system, filing, { input: input(true) })).data.fileTicket).toEqual(told.data.fileTicket);
  expect((await hotline.ask(system, '{ tickets { totalCount nodes { number } } }')).data.tickets).toEqual({ totalCount: 1, nodes: [{ number: open.data.fileTicket.number }] });
  expect(await hotline.ask({ ...system, operations: ['READ', 'HANDLE'] }, filing, { input: { ...input(false), idempotencyKey: 'a-new-filing', externalNo: 'C-3' } })).toMatchObject({ code: 'FORBIDDEN' });
});
