import { newKey, told } from './ask.ts';
import { clerk, dispatcher, enterprise, handler, supervisor } from './cast.ts';
import { countBy, isOpen, nextDueOf, outcomeOf } from './expected.ts';
import { expectNothingLost, startJourney, type Journey } from './platform.ts';
import { importRegister, importTable, registerOf, type Line } from './register.ts';
import { attempt, filing, take } from './steps.ts';
import { countOf, ticketOf } from './worklist.ts';

let journey: Journey;
const register = registerOf('requests.csv');
const open = register.filter(isOpen);
beforeAll(async () => { journey = await startJourney('2026-11-23T09:00:00+08:00'); });
afterAll(() => journey?.stop());

const asDispatcher = (query: string, variables?: Record<string, unknown>) => told(journey.ask(dispatcher, query, variables));
const count = (filter: object) => countOf(journey, filter);
const byOutsideNumber = (externalNo: string, subject = dispatcher) => ticketOf(journey, externalNo, subject);

describe('the register of past requests', () => {
  it('is imported whole, and a second time adds nothing', async () => {
    expect(await importRegister(journey, 'requests.csv', '--dry-run')).toMatchObject({ code: 0, out: expect.stringContaining('只检查，未登记：可新登记 600，此前已导入 0，被拒绝 0') });
    expect(await count({})).toBe(0);
    expect(await importRegister(journey, 'requests.csv')).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/新登记 600，此前已导入 0，被拒绝 0\n$/) });
    expect(await importRegister(journey, 'requests.csv')).toMatchObject({ code: 0, out: expect.stringMatching(/新登记 0，此前已导入 600，被拒绝 0\n$/) });
    expect(await count({})).toBe(600);
  });

  it('shows on the worklist what the register holds', async () => {
    const { ticketCounters } = await asDispatcher('{ ticketCounters { asOf open unassigned dueToday overdue outOfScope byUnit { unitId open dueToday overdue } } }');
    const today = (line: Line) => nextDueOf(line).startsWith('2026-11-23');
    const late = (line: Line) => nextDueOf(line) < '2026-11-23T09:00';
    expect(open).toHaveLength(21);
    expect(ticketCounters).toMatchObject({
      asOf: '2026-11-23T09:00:00+08:00', open: 21, outOfScope: 0,
      unassigned: open.filter((line) => !line.handled_by).length, dueToday: open.filter(today).length, overdue: open.filter(late).length,
    });
    const byUnit = (lines: Line[]) => countBy(lines.filter((line) => line.handled_by), (line) => line.handled_by!);
    const counters = ticketCounters.byUnit as { unitId: string; open: number; dueToday: number; overdue: number }[];
    expect(Object.fromEntries(counters.map((one) => [one.unitId, one.open]))).toEqual(byUnit(open));
    expect(Object.fromEntries(counters.filter((one) => one.dueToday).map((one) => [one.unitId, one.dueToday]))).toEqual(byUnit(open.filter(today)));
    expect(Object.fromEntries(counters.filter((one) => one.overdue).map((one) => [one.unitId, one.overdue]))).toEqual(byUnit(open.filter(late)));
  });

  it('keeps what became of each: solved, not solved and unconfirmed apart', async () => {
    const expected = countBy(register.filter((line) => !isOpen(line)), outcomeOf);
    const found: Record<string, number> = {};
    for (const outcome of ['SOLVED', 'UNSOLVED', 'UNCONFIRMED']) found[outcome] = await count({ outcome });
    expect(found).toEqual(expected);
    expect(Object.values(found).reduce((a, b) => a + b)).toBe(579);
  });

  it('lists the open ones by what is due next', async () => {
    const { tickets } = await asDispatcher('{ tickets(filter: { open: true }, first: 50) { totalCount nodes { externalNo nextDueAt nextDueKind overdue } } }');
    const due: [string, string][] = tickets.nodes.map((one: { externalNo: string; nextDueAt: string }) => [one.externalNo, one.nextDueAt]);
    expect(tickets.totalCount).toBe(21);
    expect(due.map(([, at]) => at)).toEqual(due.map(([, at]) => at).sort());
    expect(Object.fromEntries(due)).toEqual(Object.fromEntries(open.map((line) => [line.external_no, nextDueOf(line)])));
    // by hand: accepted on Friday the 13th; accepted on Friday the 20th and not contacted; received on that evening; accepted that day and contacted
    expect(tickets.nodes[0]).toEqual({ externalNo: 'HO202611130581', nextDueAt: '2026-11-20T18:00:00+08:00', nextDueKind: 'CLOSE', overdue: true });
    expect(Object.fromEntries(due)).toMatchObject({ HO202611200575: '2026-11-23T18:00:00+08:00', WI202611200552: '2026-11-23T18:00:00+08:00' });
    expect(tickets.nodes.at(-1)).toEqual({ externalNo: 'HO202611200597', nextDueAt: '2026-11-27T18:00:00+08:00', nextDueKind: 'CLOSE', overdue: false });
  });

  it('is found by a word of two characters', async () => {
    const expected = register.filter(({ title, content }) => `${title} ${content}`.includes('增容')).length;
    expect(expected).toBeGreaterThan(0);
    expect(await count({ text: '增容' })).toBe(expected);
  });

  it('[X.16] [X.19] leads to its enterprises and back, across the services in one query, and no confidential request to any', async () => {
    const enterprises = registerOf('enterprises.csv');
    const imported = async (...options: string[]) => importTable(journey, 'enterprises.csv', supervisor, '--what', 'enterprises', ...options);
    expect(await imported('--dry-run')).toMatchObject({ code: 0, out: expect.stringMatching(/可新登记 120，此前已导入 0，被拒绝 0\n$/) });
    expect((await asDispatcher('{ enterprises { totalCount } }')).enterprises.totalCount).toBe(0);
    expect(await imported()).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/新登记 120，此前已导入 0，被拒绝 0\n$/) });
    expect(await imported()).toMatchObject({ code: 0, out: expect.stringMatching(/新登记 0，此前已导入 120，被拒绝 0\n$/) });

    const named = new Map(enterprises.map((line) => [line.credit_code, line]));
    const { tickets } = await asDispatcher('{ tickets(first: 50, orderBy: NEWEST) { nodes { confidential enterpriseCode enterprise { creditCode name locality { name kind } } handlingUnit { name kind } } } }');
    for (const { confidential, enterpriseCode, enterprise: found } of tickets.nodes) {
      const line = named.get(enterpriseCode);
      expect(found).toEqual(confidential || !line ? null : { creditCode: enterpriseCode, name: line.name, locality: { name: line.locality, kind: expect.any(String) } });
    }
    expect(tickets.nodes.filter((one: { enterprise: object | null }) => one.enterprise).length).toBeGreaterThan(20);

    const list = (await asDispatcher('{ enterprises(first: 50) { nodes { creditCode name tickets(first: 2) { totalCount open nodes { enterprise { creditCode } } } } } }')).enterprises.nodes;
    const expected = enterprises.map(({ credit_code: code }) => code!).sort().slice(0, 50).map((code) => {
      const own = register.filter((line) => line.credit_code === code && line.confidential === 'N');
      return { creditCode: code, name: named.get(code)!.name, tickets: { totalCount: own.length, open: own.filter(isOpen).length, nodes: Array(Math.min(own.length, 2)).fill({ enterprise: { creditCode: code } }) } };
    });
    expect(list).toEqual(expected);
  });

  it('hides who asked for it, to everybody but himself', async () => {
    const line = register.find(({ external_no }) => external_no === 'HO202401090351')!;
    expect(line.confidential).toBe('Y');
    const hidden = { confidential: true, reporterLabel: '保密', enterpriseCode: null, enterpriseName: null };
    for (const subject of [dispatcher, handler('SY-HB'), supervisor]) expect(await byOutsideNumber(line.external_no!, subject)).toMatchObject(hidden);
    const { data } = await journey.ask(handler('SY-HB'), '{ tickets(first: 100) { nodes { reporterLabel enterpriseName title content notes { content } contacts { content } timeline { note } } } }');
    for (const secret of [line.contact_name!, line.contact_phone!]) expect(JSON.stringify(data)).not.toContain(secret);
    expect(await byOutsideNumber(line.external_no!, enterprise(line.credit_code!))).toMatchObject({ confidential: true });
    expect(await byOutsideNumber(line.external_no!, enterprise(register[0]!.credit_code!))).toBeUndefined();
  });
});

describe('a request filed now', () => {
  const creditCode = '91321311Y7J6DU5MJD';
  let ticket: any;
  const step = async (at: string, subject: string, ...[name, more]: [Parameters<typeof take>[2], Record<string, unknown>?]) => {
    await journey.db.setNow(at);
    ticket = await take(journey.ask, subject, name, ticket, more);
  };

  it('[2.07] is taken in at the window, with a number to read out', async () => {
    const input = {
      idempotencyKey: newKey(), channel: 'WINDOW', kind: 'HELP', category: '手续办理', serviceItem: '用电报装', title: '厂区增容申请无人受理', content: '已递交材料两周，无人勘察。',
      reporter: { kind: 'ENTERPRISE', creditCode, enterpriseName: '宿迁朗讯电子有限公司', contactName: '马女士', contactPhone: '18887401146' },
    };
    const { fileTicket } = await told(journey.ask(clerk, filing, { input }));
    expect(fileTicket.number).toBe('SY20261123-0001');
    ticket = fileTicket.ticket;
    expect(ticket).toMatchObject({ status: 'RECEIVED', leadUnitId: 'SY-SPJ', nextDueKind: 'ACCEPT', nextDueAt: '2026-11-24T18:00:00+08:00' });
    expect(await told(journey.ask(clerk, filing, { input }))).toEqual({ fileTicket });
    const { ticket: read } = await asDispatcher('query($id: ID) { ticket(id: $id) { receivedAt title content serviceItem timeline { step officerId unitId } } }', { id: ticket.id });
    expect(read).toEqual({ receivedAt: '2026-11-23T09:00:00+08:00', title: input.title, content: input.content, serviceItem: '用电报装', timeline: [{ step: 'RECEIVE', officerId: 'SY-SPJ-W1', unitId: 'SY-SPJ' }] });
  });

  it('is carried to its closing and rating', async () => {
    await step('2026-11-23T09:10:00+08:00', clerk, 'acceptTicket');
    await step('2026-11-23T09:12:00+08:00', clerk, 'classifyTicket', { kind: 'BLOCKED_MATTER', category: '用电', complexity: 'COMPLEX' });
    expect(ticket.nextSteps).toEqual(expect.arrayContaining(['ASSIGN']));
    await step('2026-11-23T09:20:00+08:00', dispatcher, 'assignTicket', { unit: 'SY-GD', reason: '用电类由供电公司承办' });
    expect(ticket).toMatchObject({ status: 'ASSIGNED', leadUnitId: 'SY-SPJ', handlingUnitId: 'SY-GD' });
    await step('2026-11-23T14:00:00+08:00', handler('SY-GD'), 'acknowledgeTicket');
    await step('2026-11-24T10:00:00+08:00', handler('SY-GD'), 'recordContact', { method: 'TELEPHONE', reached: true, content: '已联系，明日上门勘察。' });
    expect(ticket).toMatchObject({ status: 'CONTACTED', nextDueKind: 'CLOSE', nextDueAt: '2026-11-30T18:00:00+08:00' });
    await step('2026-11-25T11:00:00+08:00', handler('SY-GD'), 'giveFeedback', { method: 'IN_PERSON', reached: true, content: '增容方案已批复，12月2日接火。' });
    await step('2026-11-25T11:30:00+08:00', handler('SY-GD'), 'reportTicketDone', { finding: '已勘察并批复增容方案' });
    expect(ticket).toMatchObject({ status: 'REPORTED_DONE', outcome: null });
    await step('2026-11-26T09:00:00+08:00', enterprise(creditCode), 'rateTicket', { rating: 5 });
    await step('2026-11-26T09:01:00+08:00', enterprise(creditCode), 'confirmTicket', { solved: true });
    expect(ticket).toMatchObject({ status: 'CLOSED', outcome: 'SOLVED', rating: 5, nextDueAt: null });
  });

  it('shows each step with who and when', async () => {
    const { ticket: read } = await asDispatcher('query($id: ID) { ticket(id: $id) { timeline { step at byKind officerId officer { title } unitId } dueDates { kind state } } }', { id: ticket.id });
    const line = (step: string, at: string, officer: string | null, unit: string | null) => ({ step, at: `2026-11-${at}:00+08:00`, byKind: officer ? 'OFFICER' : 'ENTERPRISE', officerId: officer, unitId: unit });
    expect(read.timeline.map(({ officer: _, ...one }: any) => one)).toEqual([
      line('RECEIVE', '23T09:00', 'SY-SPJ-W1', 'SY-SPJ'), line('ACCEPT', '23T09:10', 'SY-SPJ-W1', 'SY-SPJ'), line('CLASSIFY', '23T09:12', 'SY-SPJ-W1', 'SY-SPJ'),
      line('ASSIGN', '23T09:20', 'SY-ZHZX-D1', 'SY-ZHZX'), line('ACKNOWLEDGE', '23T14:00', 'SY-GD-1', 'SY-GD'), line('RECORD_CONTACT', '24T10:00', 'SY-GD-1', 'SY-GD'),
      line('GIVE_FEEDBACK', '25T11:00', 'SY-GD-1', 'SY-GD'), line('REPORT_DONE', '25T11:30', 'SY-GD-1', 'SY-GD'), line('RATE', '26T09:00', null, null), line('CONFIRM_SOLVED', '26T09:01', null, null),
    ]);
    expect(read.timeline[4].officer.title).toBe('区供电公司承办人一');
    expect(read.dueDates.map((one: { state: string }) => one.state).every((state: string) => ['MET', 'WITHDRAWN'].includes(state))).toBe(true);
  });

  it('[2.06] comes online from an enterprise and at the window from a person, alike but for the channel', async () => {
    const filed = async (subject: string, channel: string, reporter: object) => {
      const input = { idempotencyKey: newKey(), channel, kind: 'BLOCKED_MATTER', complexity: 'COMPLEX', category: '融资', title: '贷款被退件', content: '未说明理由。', reporter };
      const { fileTicket } = await told(journey.ask(subject, filing, { input }));
      return (await asDispatcher('query($number: String) { ticket(number: $number) { channel kind complexity status reporterKind nextDueKind } }', { number: fileTicket.number })).ticket;
    };
    const same = { kind: 'BLOCKED_MATTER', complexity: 'COMPLEX', status: 'RECEIVED', nextDueKind: 'ACCEPT' };
    expect(await filed(enterprise(creditCode), 'ONLINE', { kind: 'ENTERPRISE', creditCode, enterpriseName: '宿迁朗讯电子有限公司', contactName: '马女士', contactPhone: '18887401146' })).toEqual({ ...same, channel: 'ONLINE', reporterKind: 'ENTERPRISE' });
    expect(await filed(clerk, 'WINDOW', { kind: 'PERSON', contactName: '孙女士', contactPhone: '13782456777' })).toEqual({ ...same, channel: 'WINDOW', reporterKind: 'PERSON' });
  });
});

describe('a wrong actor', () => {
  const attemptsOn = async (id: string) => (await told(journey.ask(supervisor, 'query($id: ID) { refusedAttempts(ticketId: $id) { at principal unitId action code } }', { id }))).refusedAttempts;

  it('can neither read nor take another unit\'s ticket; the supervisor sees that he tried', async () => {
    const held = await byOutsideNumber('HO202611200575');
    expect(held).toMatchObject({ handlingUnitId: 'SY-RS', status: 'ASSIGNED' });
    await journey.db.setNow('2026-11-26T10:00:00+08:00');
    const stranger = handler('SY-GD');
    const read = await journey.ask(stranger, 'query($id: ID) { ticket(id: $id) { title } }', { id: held.id });
    const taken = await attempt(journey.ask, stranger, 'acknowledgeTicket', held);
    for (const { data, errors } of [read, taken]) {
      expect(Object.values(data ?? { nothing: null })).toEqual([null]);
      expect(errors).toMatchObject([{ message: `没有找到工单“${held.id}”，或者您无权查看；请核对后再试。`, extensions: { code: 'NOT_FOUND', facts: { what: '工单', id: held.id } } }]);
    }
    expect(await attemptsOn(held.id)).toEqual([{ at: '2026-11-26T10:00:00+08:00', principal: stranger, unitId: 'SY-GD', action: 'ACKNOWLEDGE', code: 'NOT_VISIBLE' }]);
    expect(await byOutsideNumber('HO202611200575')).toEqual(held);
    const refused = await journey.ask(stranger, '{ refusedAttempts { principal } }');
    expect(refused.errors).toMatchObject([{ message: '您没有办理此事项的权限；如确需办理，请联系本单位办公室。', extensions: { code: 'FORBIDDEN' } }]);
  });

  it('[X.22] a unit complained about is not given the ticket, and its officers do not find it', async () => {
    const held = await byOutsideNumber('HO202611190566');
    const concerned = handler('SY-CZ');
    expect(await byOutsideNumber('HO202611190566', concerned)).toBeUndefined();
    expect((await journey.ask(concerned, 'query($id: ID) { ticket(id: $id) { title } }', { id: held.id })).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    const { errors } = await attempt(journey.ask, dispatcher, 'assignTicket', held, { unit: 'SY-CZ', reason: '改派' });
    expect(errors).toMatchObject([{ message: '“区财政局”是被反映单位，不能承办或协办本工单；请改为其他单位。', extensions: { code: 'COMPLAINED_ABOUT', facts: { unit: '区财政局' } } }]);
    expect((await attemptsOn(held.id)).map(({ principal, action, code }: any) => [principal, action, code])).toEqual([[dispatcher, 'ASSIGN', 'COMPLAINED_ABOUT'], [concerned, 'READ', 'COMPLAINED_ABOUT']]);
  });
});

it('[X.09] leaves no open case that the clock has lost', () => expectNothingLost(journey));
