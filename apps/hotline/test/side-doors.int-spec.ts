import { StepExecutor } from '@bangban/deadlines';
import { DirectoryClient } from '@bangban/directory-client';
import type { Actor } from '@bangban/kernel';
import { cast } from '@bangban/testing';
import { startHotline, type Hotline } from './hotline.ts';
import { desk, key, matter, mutation } from './matters.ts';

// Ways to learn of a case that are no way to look at it.
let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); await hotline.db.setNow('2026-11-23T09:00:00+08:00'); });
afterAll(() => hotline?.stop());
const clerk = cast.clerk();

it('a key that is used again is authorised anew: who has lost the case is told that it was done, and nothing of the case', async () => {
  const { file, step } = desk(hotline);
  let ticket = await step(clerk, 'acceptTicket', await file({ channel: 'WINDOW' }, clerk));
  ticket = await step(clerk, 'assignTicket', ticket, { unit: 'SY-GD' });
  const handler = cast.handler('SY-GD');
  const input = { idempotencyKey: key(), id: ticket.id, expectedVersion: ticket.version };
  const again = () => hotline.ask(handler, mutation('acknowledgeTicket', 'TicketStepInput'), { input });
  const first = await again();
  expect(first.data.acknowledgeTicket.ticket).toMatchObject({ id: ticket.id, status: 'ACKNOWLEDGED' });
  expect((await again()).data).toEqual(first.data);
  await step(clerk, 'assignTicket', first.data.acknowledgeTicket.ticket, { unit: 'SY-SW', reason: '改派' });
  expect(await again()).toMatchObject({ code: undefined, data: { acknowledgeTicket: { ticket: null } } });
});

it('[X.22] who files against his own unit is told the number, however often he asks', async () => {
  const input = matter({ channel: 'WINDOW', complainedAboutUnits: ['SY-SPJ'] });
  const filing = 'mutation($input: FileTicketInput!) { fileTicket(input: $input) { number ticket { id } } }';
  const first = await hotline.ask(clerk, filing, { input });
  expect(first.data.fileTicket).toEqual({ number: expect.stringMatching(/^SY/), ticket: null });
  expect((await hotline.ask(clerk, filing, { input })).data).toEqual(first.data);
});

it('the report of an import does not name a case that is hidden from who imports', async () => {
  const system: Actor = { kind: 'MACHINE', code: 'MC-RS', name: 'MC-RS', units: ['SY-RS'], operations: ['READ', 'IMPORT'], confidential: false };
  const row = { line: 2, externalNo: 'R-1', receivedAt: '2026-11-20T09:00:00+08:00', channel: 'PARTNER_SYSTEM', kind: 'HELP', reporterKind: 'PERSON', creditCode: '', enterpriseName: '', locality: '', category: '用工', title: '用工', content: '请协助。',
    contactName: '李先生', contactPhone: '13800138000', confidential: 'Y', suggestedUnit: '', complexity: '', complainedAbout: '', acceptedAt: '', handledBy: '', firstContactAt: '', reportedAt: '', feedback: '', rating: '', solved: '' };
  const importing = async (over: object, actor = system) => (await hotline.ask(actor, 'mutation($input: ImportTicketsInput!) { importTickets(input: $input) { results { outcome problems { reason } } } }', { input: { rows: [{ ...row, ...over }] } })).data?.importTickets.results[0];
  expect(await importing({})).toEqual({ outcome: 'CREATED', problems: [] });
  const [{ number }] = await hotline.db.query<{ number: string }>(`select number from hotline.ticket where external_no = 'R-1'`) as [{ number: string }];
  for (const over of [{ content: '另有内容。' }, { acceptedAt: '2026-11-20T10:00:00+08:00' }]) {
    const { outcome, problems: [{ reason }] } = await importing(over);
    expect([outcome, reason.includes('另一件诉求'), reason.includes(number)]).toEqual(['REFUSED', true, false]);
    const cleared = await importing(over, { ...system, confidential: true });
    expect(cleared.problems[0].reason).toContain(number);
  }
  expect(await hotline.ask({ ...system, operations: ['READ', 'FILE', 'HANDLE'] }, 'mutation($input: ImportTicketsInput!) { importTickets(input: $input) { created } }', { input: { rows: [row] } })).toMatchObject({ code: 'FORBIDDEN' });
});

it('[X.22] what the self-check finds of a case about a supervisor\'s own office is told to the others', async () => {
  const ticket = await desk(hotline).file({ complainedAboutUnits: ['SY-ZFB'] });
  await hotline.db.query(`update hotline.ticket set next_due_at = now() where id = $1`, [ticket.id]);
  const found = async (actor: Actor) => (await hotline.ask(actor, '{ hotlineSelfCheck { violations { rule ticket { number } } } }')).data.hotlineSelfCheck.violations;
  expect(await found(cast.supervisor())).toEqual([{ rule: 'WRONG_NEXT_DUE', ticket: { number: ticket.number } }]);
  expect(await found(cast.supervisor('SY-ZFB'))).toEqual([]);
});

it('[X.22] nobody of a unit complained about is told of the case\'s dates, not even where it takes in the matter, and those who are may open it', async () => {
  const ticket = await desk(hotline).file({ channel: 'WINDOW', complainedAboutUnits: ['SY-SPJ'] });
  await hotline.db.setNow('2026-12-01T09:00:00+08:00');
  await hotline.app.get(StepExecutor).sweep(0);
  const wanted = await hotline.db.query<{ recipients: string[]; not_to: string[] }>(`select array(select jsonb_array_elements_text(payload -> 'recipients')) as recipients, array(select jsonb_array_elements_text(payload -> 'notTo')) as not_to from hotline.event where name = 'notice.wanted' and payload -> 'subject' ->> 'id' = $1`, [ticket.id]);
  const recipients = [...new Set(wanted.flatMap((one) => one.recipients))];
  expect(recipients.length).toBeGreaterThan(0);
  expect(recipients.filter((code) => code.startsWith('SY-SPJ'))).toEqual([]);
  for (const { not_to: notTo } of wanted) expect(notTo).toContain('SY-SPJ');
  const { directory } = hotline.app.get(DirectoryClient);
  for (const code of recipients) {
    const { title, unit, roles } = directory.officer(code)!;
    const actor: Actor = { kind: 'OFFICER', code, title, unit, unitChain: directory.unitChain(unit), roles };
    expect([code, (await desk(hotline).ticket(ticket.id, actor))?.id]).toEqual([code, ticket.id]);
  }
  await hotline.db.setNow('2026-11-23T09:00:00+08:00');
});
