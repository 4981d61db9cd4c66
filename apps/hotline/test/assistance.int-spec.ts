import { StepExecutor, SelfCheck } from '@bangban/deadlines';
import type { Actor } from '@bangban/kernel';
import { cast, countStatements } from '@bangban/testing';
import { startHotline, type Hotline } from './hotline.ts';
import { desk, matter } from './matters.ts';

let hotline: Hotline;
const at = (time: string) => hotline.db.setNow(`${time}:00+08:00`);
beforeAll(async () => { hotline = await startHotline(); });
beforeEach(() => at('2026-11-23T09:00'));
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
  expect((await read(ticket.id, assistant)).nextSteps).toEqual(['ANSWER_ASSISTANCE', 'ADD_NOTE', 'ADD_ATTACHMENT']);
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

it('nobody is invited twice while it has not answered, and who is given the case no longer assists', async () => {
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

interface Asked { id: string; unitId: string; asked: string; dueAt: string; state: string; late: boolean; answer: string | null; withdrawnBecause: string | null; ticket: { id: string; number: string } }
const fields = 'id unitId asked dueAt state late answer withdrawnBecause ticket { id number }';
const assistances = async (ticket: { id: string }, actor: Actor = handler): Promise<Asked[]> => (await hotline.ask(actor, `query($id: ID) { ticket(id: $id) { assistances { ${fields} } } }`, { id: ticket.id })).data.ticket.assistances;
const list = async (actor: Actor, filter: Record<string, unknown> = {}, page = ''): Promise<{ totalCount: number; nodes: Asked[]; pageInfo: { endCursor: string; hasNextPage: boolean } }> =>
  (await hotline.ask(actor, `query($filter: AssistanceFilter) { assistances(filter: $filter${page}) { totalCount nodes { ${fields} } pageInfo { endCursor hasNextPage } } }`, { filter })).data.assistances;
const told = (id: string) => hotline.db.query<{ level: string; recipients: string[]; text: string }>(`select payload ->> 'level' as level, array(select jsonb_array_elements_text(payload -> 'recipients') order by 1) as recipients, payload ->> 'text' as text
  from hotline.event where name = 'notice.wanted' and (payload -> 'subject' ->> 'id' = $1 or payload ->> 'source' like '%' || $1 || '%') order by id`, [id]);
const sweep = () => hotline.app.get(StepExecutor).sweep(0);
const sound = async () => { await sweep(); expect(await hotline.app.get(SelfCheck).run()).toEqual([]); };
const invited = async () => desk(hotline).step(handler, 'inviteAssistance', await assigned(), { ...invitation, units: ['SY-ZJJ'] });

describe('what a unit is asked to assist with', () => {
  it('[9.06] has a term of its own of three working days, and what is late is told of and counted for the unit that assists, not of the one that handles the case', async () => {
    const { step, ticket: read } = desk(hotline);
    const ticket = await invited();
    const [asked] = await assistances(ticket);
    expect(asked).toMatchObject({ unitId: 'SY-ZJJ', asked: '请派员一同勘察', dueAt: '2026-11-26T18:00:00+08:00', state: 'OPEN', late: false, answer: null });
    expect((await read(ticket.id)).nextDueKind).toBe('ACKNOWLEDGE'); // the handling unit's own clock is another
    await step(handler, 'acknowledgeTicket', ticket);
    await at('2026-11-26T18:01');
    await sweep();
    const notices = await told(asked!.id);
    expect(notices.map(({ level, recipients }) => [level, recipients])).toEqual([
      ['INFO', ['SY-ZJJ-1', 'SY-ZJJ-2', 'SY-ZJJ-O']], ['BREACH', ['SY-YSB-O', 'SY-YSB-S', 'SY-ZJJ-O']],
    ]);
    expect(notices[1]!.text).toMatch(/^SY20261123-\d{4}（求助，用电）协办答复已逾期（时限11月26日18:00）$/);
    expect(await assistances(ticket)).toMatchObject([{ state: 'OVERDUE', late: true }]);
    expect((await list(assistant, { unit: 'SY-ZJJ', late: true })).nodes.map(({ id }) => id)).toContain(asked!.id);
    expect((await list(handler, { unit: 'SY-GD', late: true })).totalCount).toBe(0);
    await at('2026-11-27T09:00');
    await step(assistant, 'answerAssistance', await read(ticket.id), { assistance: asked!.id, answer: '线路经过在建工地，须迁移' });
    expect(await assistances(ticket)).toMatchObject([{ state: 'ANSWERED_LATE', late: true, answer: '线路经过在建工地，须迁移' }]);
    expect((await list(assistant, { late: true, open: false })).nodes.map(({ id }) => id)).toEqual([asked!.id]);
    expect((await told(asked!.id)).at(-1)).toMatchObject({ level: 'INFO', recipients: ['SY-GD-1', 'SY-GD-2', 'SY-GD-O'], text: expect.stringContaining('区住建局已答复') });
    await sound();
  });

  it('is answered once, in time, by that unit or its system and by no other; asked again it is another matter', async () => {
    const { step, tries } = desk(hotline);
    const ticket = await step(handler, 'inviteAssistance', await assigned(), invitation);
    const [first, second] = await assistances(ticket);
    const input = { assistance: first!.id, answer: '已勘察' };
    expect(await tries(handler, 'answerAssistance', ticket, input)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await tries(assistant, 'answerAssistance', ticket, { ...input, assistance: second!.id })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await tries(assistant, 'answerAssistance', ticket, { ...input, answer: ' ' })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'answer' } });
    let now = await step(cast.machine('MC-ZJJ', 'SY-ZJJ'), 'answerAssistance', ticket, input);
    expect((await assistances(ticket)).map(({ state }) => state)).toEqual(['ANSWERED', 'OPEN']);
    expect(await tries(assistant, 'answerAssistance', now, input)).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'assistance' } });
    now = await step(dispatcher, 'inviteAssistance', now, { units: ['SY-ZJJ'], reason: '请补充勘察图' });
    expect((await assistances(ticket)).map(({ unitId, state }) => [unitId, state])).toEqual([['SY-ZJJ', 'ANSWERED'], ['SY-ZGJ', 'OPEN'], ['SY-ZJJ', 'OPEN']]);
    await sound();
  });

  it('ends without an answer where it is withdrawn, where the unit comes to handle the case, and where the case is done or out of scope', async () => {
    const { step, ticket: read } = desk(hotline);
    const withdrawn = await invited();
    const [asked] = await assistances(withdrawn);
    await step(handler, 'withdrawAssistance', withdrawn, { assistance: asked!.id, reason: '现场已查明' });
    expect(await assistances(withdrawn)).toMatchObject([{ state: 'WITHDRAWN', withdrawnBecause: '现场已查明' }]);
    expect(await read(withdrawn.id, assistant)).toBeNull();
    const moved = await step(dispatcher, 'assignTicket', await invited(), { unit: 'SY-ZJJ', reason: '属其职责' });
    expect(await assistances(moved, assistant)).toMatchObject([{ state: 'WITHDRAWN', withdrawnBecause: '已改由该单位承办' }]);
    const told = await step(handler, 'giveFeedback', await step(handler, 'acknowledgeTicket', await invited()), { method: 'TELEPHONE', reached: true, content: '已修复' });
    const done = await step(handler, 'reportTicketDone', told, { finding: '已修复' });
    expect(await assistances(done)).toMatchObject([{ state: 'WITHDRAWN', withdrawnBecause: '事项已办结' }]);
    const proposed = await step(dispatcher, 'proposeOutOfScope', await invited(), { reason: 'OTHER_JURISDICTION', explanation: '属市级职权' });
    const outside = await step(cast.dispatcher(1), 'decideOutOfScope', proposed, { approve: true });
    expect(await assistances(outside)).toMatchObject([{ state: 'WITHDRAWN' }]);
    expect(await hotline.db.query(`select d.id from hotline.deadline d join hotline.assistance a on a.id = d.subject_id where d.met_at is null and d.withdrawn_at is null and a.ticket_id = any($1)`, [[withdrawn, moved, done, outside].map(({ id }) => id)])).toEqual([]);
    await at('2026-12-10T09:00');
    await sweep();
    for (const { id } of [...await assistances(withdrawn), ...await assistances(done)]) expect((await hotline.db.query(`select from hotline.event where name = 'notice.wanted' and payload -> 'subject' ->> 'id' = $1 and payload ->> 'level' <> 'INFO'`, [id]))).toEqual([]);
  });

  it('is offered to be answered, or withdrawn, as long as somebody waits for the answer', async () => {
    const { step, ticket: read } = desk(hotline);
    const offered = async ({ id }: { id: string }, actor: Actor) => (await read(id, actor)).nextSteps.filter((one: string) => one.endsWith('_ASSISTANCE') && one !== 'INVITE_ASSISTANCE');
    const everybody = async (ticket: { id: string }) => Object.fromEntries(await Promise.all(Object.entries({ assistant, other: cast.handler('SY-ZGJ'), handler }).map(async ([name, actor]) => [name, await offered(ticket, actor)])));
    let ticket = await step(handler, 'inviteAssistance', await assigned(), invitation);
    expect(await everybody(ticket)).toEqual({ assistant: ['ANSWER_ASSISTANCE'], other: ['ANSWER_ASSISTANCE'], handler: ['WITHDRAW_ASSISTANCE'] });
    const [one, two] = await assistances(ticket);
    ticket = await step(assistant, 'answerAssistance', ticket, { assistance: one!.id, answer: '已勘察' });
    expect(await everybody(ticket)).toEqual({ assistant: [], other: ['ANSWER_ASSISTANCE'], handler: ['WITHDRAW_ASSISTANCE'] });
    ticket = await step(cast.handler('SY-ZGJ'), 'answerAssistance', ticket, { assistance: two!.id, answer: '已勘察' });
    expect(await everybody(ticket)).toEqual({ assistant: [], other: [], handler: [] });
    const { nodes } = (await hotline.ask(assistant, '{ tickets(first: 100) { nodes { id nextSteps } } }')).data.tickets as { nodes: { id: string; nextSteps: string[] }[] };
    expect(nodes.find(({ id }) => id === ticket.id)!.nextSteps).toEqual((await read(ticket.id, assistant)).nextSteps);
  });

  it('is listed by due date to who may see the case, page by page, in a fixed number of statements; the reporter sees none of it', async () => {
    const { file, step } = desk(hotline);
    const { reporter } = matter();
    const enterprise = cast.enterprise(reporter.creditCode);
    const ticket = await step(dispatcher, 'assignTicket', await step(dispatcher, 'acceptTicket', await file({ channel: 'ONLINE' }, enterprise)), { unit: 'SY-GD' });
    await step(handler, 'inviteAssistance', ticket, { units: ['SY-NY', 'SY-KJ', 'SY-ZGJ'], reason: '会商' });
    expect(await assistances(ticket, enterprise)).toEqual([]);
    expect(await hotline.ask(enterprise, '{ assistances { totalCount } }')).toMatchObject({ code: 'FORBIDDEN' });
    const { nodes } = await list(dispatcher, { open: true });
    expect(nodes.length).toBeGreaterThan(3);
    expect(nodes.map(({ dueAt }) => dueAt)).toEqual(nodes.map(({ dueAt }) => dueAt).sort());
    const seen: string[] = [];
    for (let cursor = '', more = true; more;) {
      const page = await list(dispatcher, { open: true }, `, first: 2${cursor}`);
      seen.push(...page.nodes.map(({ id }) => id));
      cursor = `, after: "${page.pageInfo.endCursor}"`;
      more = page.pageInfo.hasNextPage;
    }
    expect(seen).toEqual(nodes.map(({ id }) => id));
    const own = await list(cast.handler('SY-NY'), { open: true });
    expect(own.nodes.map(({ ticket: { id } }) => id)).toContain(ticket.id);
    expect((await list(cast.handler('SY-SW'), {})).totalCount).toBe(0);
    const [two, all] = [await countStatements(() => list(dispatcher, {}, ', first: 2')), await countStatements(() => list(dispatcher, {}, ', first: 50'))];
    expect(all.result.nodes.length).toBeGreaterThan(two.result.nodes.length);
    expect(all.statements).toBe(two.statements);
  });
});
