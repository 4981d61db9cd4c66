import { cast } from '@bangban/testing';
import { contentHash } from '@bangban/platform';
import { startHotline, type Hotline } from './hotline.ts';
import { desk, matter } from './matters.ts';

let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); await hotline.db.setNow('2026-11-23T09:00:00+08:00'); });
afterAll(() => hotline?.stop());
const [dispatcher, handler] = [cast.dispatcher(), cast.handler('SY-GD')];
const canary = { contactName: '金丝雀女士', contactPhone: '19912345678', enterpriseName: '宿迁金丝雀有限公司', creditCode: '91321311KMNBRYTTTT' };
const everything = '{ tickets(first: 100) { nodes { number title content reporterLabel enterpriseCode enterpriseName timeline { note officerId byKind } contacts { content } notes { content } } } }';

it('a complainant stands apart: in no field of the ticket, in no table the service may read', async () => {
  const ticket = await desk(hotline).file({ reporter: { kind: 'ENTERPRISE', confidential: true, ...canary } });
  for (const actor of [dispatcher, cast.supervisor(), handler]) expect(JSON.stringify((await hotline.ask(actor, everything)).data)).not.toMatch(/金丝雀|19912345678|91321311KMNBRYTTTT/);
  const rows = await hotline.db.query<{ row: string }>(`select t::text as row from hotline.ticket t union all select s::text from hotline.ticket_step s union all select k::text from hotline.idempotency_key k union all select c::text from hotline.complainant c`);
  expect(rows.map(({ row }) => row).join()).not.toMatch(/金丝雀|19912345678|91321311KMNBRYTTTT/);
  const { Client } = (await import('pg')).default;
  const service = new Client({ connectionString: hotline.db.url('hotline') });
  await service.connect();
  for (const statement of ['select * from complainant', 'update complainant set sealed = sealed', 'delete from complainant', 'delete from audit_entry', 'update ticket_step set note = null', 'delete from ticket'])
    await expect(service.query(statement)).rejects.toThrow('permission denied');
  await service.end();
  expect(ticket.id).toBeTruthy();
});

it('is revealed for a purpose to who handles it, and each reading is recorded', async () => {
  const { file, step } = desk(hotline);
  const reveal = (actor: Parameters<Hotline['ask']>[0], id: string, purpose = '首次联系') => hotline.ask(actor, 'mutation($input: RevealComplainantInput!) { revealComplainant(input: $input) { contactName contactPhone enterpriseName creditCode } }', { input: { id, purpose } });
  let ticket = await step(dispatcher, 'acceptTicket', await file({ reporter: { kind: 'ENTERPRISE', ...canary }, complainedAboutUnits: ['SY-JT'] }));
  ticket = await step(dispatcher, 'assignTicket', ticket, { unit: 'SY-GD' });
  expect((await reveal(handler, ticket.id)).data.revealComplainant).toEqual(canary);
  expect(await reveal(handler, ticket.id, ' ')).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await reveal(cast.handler('SY-JT'), ticket.id)).toMatchObject({ code: 'NOT_FOUND', data: { revealComplainant: null } });
  expect(await reveal(cast.handler('SY-SW'), ticket.id)).toMatchObject({ code: 'NOT_FOUND', data: { revealComplainant: null } });
  expect(await reveal(cast.supervisor(), ticket.id)).toMatchObject({ code: 'FORBIDDEN', data: { revealComplainant: null } });
  const access = await hotline.db.query(`select principal, unit_code, reason from hotline.audit_entry where subject_id = $1 and action = 'REVEAL_COMPLAINANT' and outcome = 'DONE'`, [ticket.id]);
  expect(access).toEqual([{ principal: `officer:${handler.code}`, unit_code: 'SY-GD', reason: '首次联系' }]);
  const attempts = (await hotline.ask(cast.supervisor(), 'query($id: ID) { refusedAttempts(ticketId: $id) { action code } }', { id: ticket.id })).data.refusedAttempts;
  expect(attempts.map((one: { code: string }) => one.code).sort()).toEqual(['COMPLAINED_ABOUT', 'FORBIDDEN', 'NOT_VISIBLE']);
});

it('internal notes and officers stay inside: the enterprise sees steps, times and units', async () => {
  const { file } = desk(hotline);
  const ticket = await file({ reporter: { ...matter().reporter, creditCode: canary.creditCode } });
  await hotline.ask(dispatcher, 'mutation($input: TicketNoteInput!) { addTicketNote(input: $input) { ticket { id } } }', { input: { idempotencyKey: 'a-note-of-ours-2', id: ticket.id, content: '内部研判意见' } });
  const query = 'query($id: ID) { ticket(id: $id) { notes { content officer { title } } timeline { step unitId officerId } } }';
  expect((await hotline.ask(dispatcher, query, { id: ticket.id })).data.ticket.notes).toEqual([{ content: '内部研判意见', officer: { title: dispatcher.title } }]);
  expect((await hotline.ask(cast.enterprise(canary.creditCode), query, { id: ticket.id })).data.ticket).toEqual({ notes: [], timeline: [{ step: 'RECEIVE', unitId: 'SY-ZHZX', officerId: null }] });
});

it('[X.17] every enum value and every refusal speaks Chinese', async () => {
  const { data } = await hotline.ask(dispatcher, '{ hotlineEnumLabels { enumName value label } __schema { types { kind name enumValues { name } } } }');
  const values = data.__schema.types.filter((type: { kind: string; name: string }) => type.kind === 'ENUM' && !type.name.includes('__')).flatMap((type: { name: string; enumValues: { name: string }[] }) => type.enumValues.map(({ name }) => `${type.name}.${name}`));
  const labels = new Map(data.hotlineEnumLabels.map((one: { enumName: string; value: string; label: string }) => [`${one.enumName}.${one.value}`, one.label]));
  expect(values.length).toBeGreaterThan(60);
  for (const value of values) expect([value, labels.get(value)]).toEqual([value, expect.stringMatching(/[\u4e00-\u9fff]/)]);
  const { message } = await hotline.ask(cast.enterprise(canary.creditCode), '{ refusedAttempts { at } }');
  expect(message).toBe('您没有办理此事项的权限；如确需办理，请联系本单位办公室。');
});

it('who files in confidence is not found by hashing the codes of all enterprises', async () => {
  const input = { ...matter({ channel: 'ONLINE', reporter: { kind: 'ENTERPRISE', confidential: true, ...canary } }) };
  const { data } = await hotline.ask(cast.enterprise(canary.creditCode), 'mutation($input: FileTicketInput!) { fileTicket(input: $input) { number ticket { id } } }', { input });
  const kept = await hotline.db.query<{ principal: string }>('select principal from hotline.idempotency_key where result_id = $1', [data.fileTicket.ticket.id]);
  expect(kept).toHaveLength(1);
  expect(kept[0]!.principal).not.toBe(contentHash(`enterprise:${canary.creditCode}`));
});

it('an employee who names his employer is not shown to it', async () => {
  const person = { ...canary, kind: 'PERSON', confidential: true };
  const ticket = await desk(hotline).file({ kind: 'REPORT', reporter: person });
  const seen = await hotline.ask(cast.enterprise(canary.creditCode), 'query($id: ID) { ticket(id: $id) { content } }', { id: ticket.id });
  expect(seen).toMatchObject({ code: 'NOT_FOUND' });
  const own = await hotline.ask(cast.enterprise(canary.creditCode), 'mutation($input: FileTicketInput!) { fileTicket(input: $input) { number } }', { input: matter({ channel: 'ONLINE', reporter: person }) });
  expect(own).toMatchObject({ code: 'FORBIDDEN' });
});
