import { cast } from '@bangban/testing';
import { startHotline, type Hotline } from './hotline.ts';
import { desk, key, matter } from './matters.ts';

let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); await hotline.db.setNow('2026-11-23T09:00:00+08:00'); });
afterAll(() => hotline?.stop());

const person = { kind: 'PERSON', contactName: '陈先生', contactPhone: '15217447056' };
const enterprise = matter().reporter;
const fields = 'number channel kind receivedAt serviceItem title content reporterKind reporterLabel timeline { step at officerId unitId byKind }';
const file = (actor: Parameters<Hotline['ask']>[0], over: Record<string, unknown>) =>
  hotline.ask(actor, `mutation($input: FileTicketInput!) { fileTicket(input: $input) { number ticket { id leadUnitId ${fields} } } }`, { input: matter(over) });

describe('the 办不成事 window', () => {
  const blocked = { kind: 'BLOCKED_MATTER', complexity: 'COMPLEX', serviceItem: '建设工程消防设计审查' };

  it('[2.06] takes enterprises and individuals, at the window and online, as the same kind of case with its channel', async () => {
    const own = cast.enterprise(enterprise.creditCode);
    const answers = [
      await file(cast.clerk(), { ...blocked, channel: 'WINDOW', reporter: enterprise }),
      await file(cast.clerk(), { ...blocked, channel: 'WINDOW', reporter: person }),
      await file(own, { ...blocked, channel: 'ONLINE', reporter: enterprise }),
      await file(cast.clerk(), { ...blocked, channel: 'ONLINE', reporter: person }),
    ];
    expect(answers.map(({ data }) => [data.fileTicket.ticket.kind, data.fileTicket.ticket.channel, data.fileTicket.ticket.reporterKind])).toEqual([
      ['BLOCKED_MATTER', 'WINDOW', 'ENTERPRISE'], ['BLOCKED_MATTER', 'WINDOW', 'PERSON'], ['BLOCKED_MATTER', 'ONLINE', 'ENTERPRISE'], ['BLOCKED_MATTER', 'ONLINE', 'PERSON'],
    ]);
  });

  it('[2.07] registers receiver, time, matter and the original service item, and gives the reporter a number', async () => {
    const { data: { fileTicket: { number, ticket } } } = await file(cast.clerk(), { ...blocked, channel: 'WINDOW', reporter: person, title: '消防审查一直不受理', content: '材料三次退回，未说明理由。' });
    expect(number).toMatch(/^SY20261123-\d{4}$/);
    expect(ticket).toMatchObject({
      number, receivedAt: '2026-11-23T09:00:00+08:00', serviceItem: '建设工程消防设计审查', title: '消防审查一直不受理', content: '材料三次退回，未说明理由。', leadUnitId: 'SY-SPJ',
      timeline: [{ step: 'RECEIVE', at: '2026-11-23T09:00:00+08:00', officerId: cast.clerk().code, unitId: 'SY-SPJ', byKind: 'OFFICER' }],
    });
  });
});

describe('who files through which door', () => {
  it('an enterprise files for itself alone and sees only its own', async () => {
    const [own, other] = [cast.enterprise(enterprise.creditCode), cast.enterprise('91321311KMNBRYTTTT')];
    expect(await file(own, { channel: 'HOTLINE_12345', reporter: enterprise })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await file(other, { channel: 'ONLINE', reporter: enterprise })).toMatchObject({ code: 'FORBIDDEN' });
    const { data } = await file(own, { channel: 'ONLINE', reporter: { ...enterprise, confidential: true } });
    const { number, timeline, reporterLabel } = data.fileTicket.ticket;
    expect([reporterLabel, timeline[0]]).toEqual(['保密', expect.objectContaining({ byKind: 'ENTERPRISE', officerId: null })]);
    const seen = async (actor: typeof own) => (await hotline.ask(actor, '{ tickets(first: 100) { totalCount nodes { number } } ticketCounters { open } }')).data;
    const mine = await seen(own);
    expect(mine.tickets.nodes.map((one: { number: string }) => one.number)).toContain(number);
    expect(mine.tickets.totalCount).toBe(mine.ticketCounters.open);
    expect(await seen(other)).toMatchObject({ tickets: { totalCount: 0, nodes: [] }, ticketCounters: { open: 0 } });
  });

  it('[X.13] a department system files once per outside number, sees its own, and acts only for its units', async () => {
    const [sw, rs] = [cast.machine('MC-SW', 'SY-SW'), cast.machine('MC-RS', 'SY-RS')];
    const outside = { channel: 'PARTNER_SYSTEM', category: '税务', externalNo: 'SW-2026-001' };
    const first = await file(sw, outside);
    const again = await file(sw, outside);
    expect(again.data.fileTicket.number).toBe(first.data.fileTicket.number);
    expect(await file(sw, { ...outside, content: '内容不同' })).toMatchObject({ code: 'EXTERNAL_NO_REUSED', facts: { externalNo: 'SW-2026-001', existing: first.data.fileTicket.number } });
    const elsewhere = await file(rs, outside);
    expect(elsewhere.data.fileTicket.number).not.toBe(first.data.fileTicket.number);
    const { tries, step, ticket } = desk(hotline);
    let case1 = await ticket(first.data.fileTicket.ticket.id);
    case1 = await step(cast.dispatcher(), 'acceptTicket', case1);
    case1 = await step(cast.dispatcher(), 'assignTicket', case1, { unit: 'SY-SW' });
    expect(await tries(rs, 'acknowledgeTicket', case1)).toMatchObject({ code: 'NOT_FOUND' });
    case1 = await step(sw, 'acknowledgeTicket', case1);
    expect(case1.status).toBe('ACKNOWLEDGED');
    expect(await tries(sw, 'rateTicket', case1, { rating: 5 })).toMatchObject({ code: 'FORBIDDEN' });
    const list = await hotline.ask(rs, '{ tickets { nodes { number } } }');
    expect(list.data.tickets.nodes).toEqual([{ number: elsewhere.data.fileTicket.number }]);
  });

  it('the same idempotency key from two principals is two filings', async () => {
    const idempotencyKey = key();
    const [a, b] = [await file(cast.dispatcher(0), { idempotencyKey }), await file(cast.dispatcher(1), { idempotencyKey })];
    expect(a.data.fileTicket.number).not.toBe(b.data.fileTicket.number);
  });

  it('[X.13] nobody files under a department system\'s name, and an enterprise sets neither source nor time', async () => {
    const own = cast.enterprise(enterprise.creditCode);
    expect(await file(cast.dispatcher(), { sourceSystem: 'MC-SW', externalNo: 'SW-2026-777' })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'sourceSystem' } });
    for (const over of [{ sourceSystem: '别处' }, { externalNo: 'X-1' }, { receivedAt: '2026-11-01T09:00:00+08:00' }])
      expect(await file(own, { channel: 'ONLINE', ...over })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: Object.keys(over)[0] } });
  });

  it('[X.22] the unit behind a door does not lead what is said about itself: the first unit assigned does', async () => {
    for (const [actor, channel, about] of [[cast.enterprise(enterprise.creditCode), 'ONLINE', 'SY-ZHZX'], [cast.dispatcher(), 'WINDOW', 'SY-SPJ']] as const) {
      const { data } = await file(actor, { channel, complainedAboutUnits: [about] });
      expect(data.fileTicket.ticket.leadUnitId).toBeNull();
    }
  });
});
