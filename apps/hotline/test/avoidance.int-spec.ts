import { cast } from '@bangban/testing';
import { startHotline, type Hotline } from './hotline.ts';
import { desk, matter } from './matters.ts';

let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); await hotline.db.setNow('2026-11-23T09:00:00+08:00'); });
afterAll(() => hotline?.stop());
const dispatcher = cast.dispatcher();
const against = { complainedAboutUnits: ['SY-SCJG'], kind: 'COMPLAINT', category: '执法检查', title: '同月重复检查' };

const everyWay = (id: string, number: string) => [
  ['by id', 'query($id: ID) { ticket(id: $id) { id } }', { id }, (data: Looked) => data?.ticket ?? null],
  ['by number', 'query($number: String) { ticket(number: $number) { id } }', { number }, (data: Looked) => data?.ticket ?? null],
  ['in a list', '{ tickets(first: 100) { nodes { id } } }', {}, (data: Looked) => data?.tickets?.nodes.find((one) => one.id === id) ?? null],
  ['by search', '{ tickets(first: 100, filter: { text: "重复检查" }) { nodes { id } totalCount } }', {}, (data: Looked) => data?.tickets?.nodes.find((one) => one.id === id) ?? null],
  ['as an entity', 'query($id: ID!) { _entities(representations: [{ __typename: "Ticket", id: $id }]) { ... on Ticket { id } } }', { id }, (data: Looked) => data?._entities?.[0] ?? null],
] as const;
type Looked = { ticket?: object | null; tickets?: { nodes: { id: string }[] }; _entities?: object[] } | null;

describe('who is complained about', () => {
  it('[X.22] neither the unit nor its people see the ticket, whichever way they look, and single look-ups are kept', async () => {
    const ticket = await desk(hotline).file(against);
    const concerned = [cast.handler('SY-SCJG'), cast.officer('UNIT_HEAD', 'SY-SCJG'), cast.officer('UNIT_OFFICE', 'SY-SCJG'), cast.machine('MC-SCJG', 'SY-SCJG')];
    for (const actor of concerned) for (const [way, query, variables, found] of everyWay(ticket.id, ticket.number)) {
      const { data } = await hotline.ask(actor, query, variables);
      expect([way, found(data)]).toEqual([way, null]);
    }
    for (const [way, query, variables, found] of everyWay(ticket.id, ticket.number)) expect([way, found((await hotline.ask(cast.supervisor(), query, variables)).data)]).toEqual([way, { id: ticket.id }]);
    const { data } = await hotline.ask(cast.supervisor(), 'query($id: ID) { refusedAttempts(ticketId: $id, first: 100) { principal action code } }', { id: ticket.id });
    expect(data.refusedAttempts).toHaveLength(concerned.length * 2);
    expect(data.refusedAttempts).toContainEqual({ principal: `officer:${cast.handler('SY-SCJG').code}`, action: 'READ', code: 'COMPLAINED_ABOUT' });
  });

  it('[X.22] it is not assigned to them, alone or in bulk; the attempt is refused and kept', async () => {
    const { file, step, tries } = desk(hotline);
    const ticket = await step(dispatcher, 'acceptTicket', await file(against));
    expect(await tries(dispatcher, 'assignTicket', ticket, { unit: 'SY-SCJG' })).toMatchObject({ code: 'COMPLAINED_ABOUT', facts: { unit: '区市场监管局' } });
    const bulk = await hotline.ask(dispatcher, 'mutation($input: AssignTicketsInput!) { assignTickets(input: $input) { assigned results { code message } } }',
      { input: { idempotencyKey: 'bulk-assignment-1', unit: 'SY-SCJG', tickets: [{ id: ticket.id, expectedVersion: ticket.version }] } });
    expect(bulk.data.assignTickets).toEqual({ assigned: 0, results: [{ code: 'COMPLAINED_ABOUT', message: expect.stringContaining('被反映单位') }] });
    const { data } = await hotline.ask(cast.supervisor(), 'query($id: ID) { refusedAttempts(ticketId: $id) { principal action code unitId } }', { id: ticket.id });
    expect(data.refusedAttempts).toEqual(Array(2).fill({ principal: `officer:${dispatcher.code}`, action: 'ASSIGN', code: 'COMPLAINED_ABOUT', unitId: 'SY-ZHZX' }));
  });

  it('[X.22] an officer complained about is refused every step, though his unit handles it and even where he is a dispatcher', async () => {
    const { file, step, tries } = desk(hotline);
    const [accused, colleague] = [cast.handler('SY-GD', 0), cast.handler('SY-GD', 1)];
    let ticket = await step(dispatcher, 'acceptTicket', await file({ complainedAboutOfficers: [accused.code, cast.dispatcher(1).code] }));
    ticket = await step(dispatcher, 'assignTicket', ticket, { unit: 'SY-GD' });
    for (const actor of [accused, cast.dispatcher(1)]) for (const name of ['acknowledgeTicket', 'acceptTicket']) expect(await tries(actor, name, ticket)).toMatchObject({ code: 'NOT_FOUND' });
    expect((await step(colleague, 'acknowledgeTicket', ticket)).status).toBe('ACKNOWLEDGED');
    const { data } = await hotline.ask(cast.supervisor(), 'query($id: ID) { refusedAttempts(ticketId: $id) { principal code } }', { id: ticket.id });
    expect(data.refusedAttempts).toHaveLength(4);
    expect(data.refusedAttempts).toContainEqual({ principal: `officer:${accused.code}`, code: 'COMPLAINED_ABOUT' });
  });

  it('a clerk who files against his own unit gets the number and not the ticket', async () => {
    const { data } = await hotline.ask(cast.clerk(), 'mutation($input: FileTicketInput!) { fileTicket(input: $input) { number ticket { id } } }',
      { input: { ...matter({ channel: 'WINDOW', complainedAboutUnits: ['SY-SPJ'] }) } });
    expect(data.fileTicket).toEqual({ number: expect.stringMatching(/^SY/), ticket: null });
  });

  it('the database itself refuses a complained-about unit as handler', async () => {
    const ticket = await desk(hotline).file(against);
    await expect(hotline.db.query(`update hotline.ticket set handling_unit = 'SY-SCJG' where id = $1`, [ticket.id])).rejects.toThrow('violates check constraint');
  });

  it('[X.22] what is said about the dispatchers is not left lying: a supervisor stands in for them, and for nobody else', async () => {
    const { file, step, tries } = desk(hotline);
    const reporter = matter().reporter;
    const filed = await file({ channel: 'ONLINE', complainedAboutUnits: ['SY-ZHZX'], reporter }, cast.enterprise(reporter.creditCode));
    expect(await tries(dispatcher, 'acceptTicket', filed)).toMatchObject({ code: 'NOT_FOUND' });
    let ticket = await step(cast.supervisor(), 'acceptTicket', filed);
    expect(ticket.nextSteps).toEqual(expect.arrayContaining(['CLASSIFY', 'ASSIGN', 'PROPOSE_OUT_OF_SCOPE', 'REVEAL_COMPLAINANT']));
    ticket = await step(cast.supervisor(), 'assignTicket', ticket, { unit: 'SY-ZFB', reason: '反映的是调度中心' });
    expect(ticket).toMatchObject({ status: 'ASSIGNED', leadUnitId: 'SY-ZFB' });
    expect(await tries(cast.supervisor(), 'acceptTicket', await file(against))).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('a complaint names units, not the whole district, of which everybody is part', async () => {
    const { data, code, facts } = await hotline.ask(dispatcher, 'mutation($input: FileTicketInput!) { fileTicket(input: $input) { number } }', { input: matter({ complainedAboutUnits: ['SY'] }) });
    expect([data.fileTicket, code, facts.field]).toEqual([null, 'INVALID_INPUT', 'complainedAboutUnits']);
  });

  it('an outside number that is taken does not give away the number of a ticket that is hidden', async () => {
    const outside = { sourceSystem: '市级转办', externalNo: 'HID-1' };
    const hidden = await desk(hotline).file({ ...outside, complainedAboutUnits: ['SY-SPJ'] });
    const again = (actor: Parameters<Hotline['ask']>[0]) => hotline.ask(actor, 'mutation($input: FileTicketInput!) { fileTicket(input: $input) { number } }', { input: matter({ ...outside, content: '试探' }) });
    expect(await again(dispatcher)).toMatchObject({ code: 'EXTERNAL_NO_REUSED', facts: { externalNo: 'HID-1', existing: hidden.number } });
    expect(await again(cast.clerk())).toMatchObject({ code: 'EXTERNAL_NO_REUSED', facts: { externalNo: 'HID-1', existing: '另一件诉求' } });
  });
});
