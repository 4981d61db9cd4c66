import { newKey, told } from './ask.ts';
import { clerk, dispatcher, handler, supervisor } from './cast.ts';
import { eventually, expectNothingLost, startJourney, type Journey } from './platform.ts';
import { filing, take, type Step } from './steps.ts';

let journey: Journey;
beforeAll(async () => { journey = await startJourney('2026-11-23T09:00:00+08:00'); });
afterAll(() => journey?.stop());

const [office, head, supervising, leader, stranger, secondSupervisor] = ['officer:SY-GD-O', 'officer:SY-GD-H', 'officer:SY-YSB-O', 'officer:SY-LEAD-01', handler('SY-RS'), 'officer:SY-ZFB-S'];
const clock = (time: string) => journey.db.setNow(`${time}:00+08:00`);
const step = async (at: string, subject: string, name: Step, ticket: any, more: Record<string, unknown> = {}) => { await clock(at); return take(journey.ask, subject, name, ticket, more); };
const input = (over: object = {}) => ({
  idempotencyKey: newKey(), channel: 'HOTLINE_12345', kind: 'HELP', category: '用电', title: '厂区频繁跳闸', content: '本月已停产三次，王某某多次推诿。',
  reporter: { kind: 'ENTERPRISE', creditCode: '91321311Y7J6DU5MJD', enterpriseName: '宿迁朗讯电子有限公司', contactName: '马女士', contactPhone: '18887401146' }, ...over,
});
/** With the power company on that morning, acknowledged and contacted. */
async function contacted(day: string): Promise<any> {
  await clock(`${day}T09:00`);
  let { ticket } = (await told(journey.ask(dispatcher, filing, { input: input() }))).fileTicket;
  ticket = await step(`${day}T09:05`, dispatcher, 'acceptTicket', ticket);
  ticket = await step(`${day}T09:10`, dispatcher, 'assignTicket', ticket, { unit: 'SY-GD' });
  ticket = await step(`${day}T09:30`, handler('SY-GD'), 'acknowledgeTicket', ticket);
  return step(`${day}T10:00`, handler('SY-GD'), 'recordContact', ticket, { method: 'TELEPHONE', reached: true, content: '已联系' });
}

interface Notice { level: string; text: string; ticket: { number: string } | null; deadlineDueAt: string; withdrawnBecause: string | null; readAt: string | null }
const notices = async (subject: string, id: string): Promise<Notice[]> =>
  (await told(journey.ask(subject, 'query($id: ID) { notices(filter: { subjectId: $id }, first: 50) { nodes { level text ticket { number } deadlineDueAt withdrawnBecause readAt } } }', { id }))).notices.nodes.reverse();
const levels = async (subject: string, id: string) => (await notices(subject, id)).map(({ level }) => level);

describe('a request let go past its term', () => {
  let ticket: any;
  const everybody = [handler('SY-GD'), 'officer:SY-GD-2', office, head, supervising, supervisor, leader, stranger, dispatcher];
  const feeds = async () => Object.fromEntries((await Promise.all(everybody.map(async (subject) => [subject, await levels(subject, ticket.id)] as const))).filter(([, one]) => one.length));

  it('[X.06] reminds handlers and their office, tells the breach to the offices, and escalates to head and leader: each once', async () => {
    ticket = await contacted('2026-11-23');
    expect(ticket).toMatchObject({ nextDueKind: 'CLOSE', nextDueAt: '2026-11-30T18:00:00+08:00' });
    const [reminded, reminder] = [[handler('SY-GD'), 'officer:SY-GD-2', office], ['REMIND']];
    await clock('2026-11-26T08:31');
    await eventually(async () => expect(await feeds()).toEqual(Object.fromEntries(reminded.map((subject) => [subject, reminder]))));
    await clock('2026-11-30T08:31');
    await eventually(async () => expect(await feeds()).toEqual(Object.fromEntries(reminded.map((subject) => [subject, ['REMIND', 'REMIND']]))));
    await clock('2026-11-30T18:01');
    const twice = ['REMIND', 'REMIND'];
    const breached = { [handler('SY-GD')]: twice, 'officer:SY-GD-2': twice, [office]: [...twice, 'BREACH'], [supervising]: ['BREACH'], [supervisor]: ['BREACH'] };
    await eventually(async () => expect(await feeds()).toEqual(breached));
    await clock('2026-12-03T18:01');
    await eventually(async () => expect(await feeds()).toEqual({ ...breached, [head]: ['ESCALATE'], [leader]: ['ESCALATE'] }));
    await new Promise((resolve) => { setTimeout(resolve, 2_000); }); // several rounds of everything later it is still once each
    expect(await feeds()).toEqual({ ...breached, [head]: ['ESCALATE'], [leader]: ['ESCALATE'] });
  });

  it('says what it is about by number and term, never by its text or its reporter; the ticket is one step away for whoever may see it', async () => {
    expect((await notices(supervising, ticket.id))[0]).toMatchObject({ level: 'BREACH', ticket: { number: ticket.number } });
    const [, , breach] = await notices(office, ticket.id);
    expect(breach).toMatchObject({ text: `${ticket.number}（求助，用电）办结已逾期（时限11月30日18:00）`, ticket: { number: ticket.number }, deadlineDueAt: '2026-11-30T18:00:00+08:00' });
    const everything = await journey.db.query(`select m.text, n.text as one from directory.notice n join directory.message m on m.id = n.message_id`);
    for (const secret of ['马女士', '18887401146', '朗讯', '王某某']) expect(JSON.stringify(everything)).not.toContain(secret);
  });

  it('shows on the ticket each step that was taken, and who was told once the matter is done', async () => {
    ticket = await step('2026-12-04T09:00', handler('SY-GD'), 'giveFeedback', ticket, { method: 'TELEPHONE', reached: true, content: '已换线路' });
    ticket = await step('2026-12-04T09:05', handler('SY-GD'), 'reportTicketDone', ticket, { finding: '已换线路' });
    const { ticket: read } = await told(journey.ask(supervisor, 'query($id: ID) { ticket(id: $id) { dueDates { kind state steps { step days state } } } }', { id: ticket.id }));
    expect(read.dueDates.find(({ kind }: { kind: string }) => kind === 'CLOSE')).toEqual({ kind: 'CLOSE', state: 'MET_LATE', steps: [
      { step: 'REMIND', days: 2, state: 'DONE' }, { step: 'REMIND', days: 0, state: 'DONE' }, { step: 'BREACH', days: 0, state: 'DONE' }, { step: 'ESCALATE', days: 3, state: 'DONE' },
    ] });
    await eventually(async () => expect((await notices(handler('SY-GD'), ticket.id)).map(({ withdrawnBecause }) => withdrawnBecause)).toEqual(['已完成', '已完成']));
  });

  it('is read by whom it was told to, and by nobody else', async () => {
    const { markNoticesRead } = await told(journey.ask(office, 'mutation($input: MarkNoticesReadInput!) { markNoticesRead(input: $input) { unreadCount } }', { input: { idempotencyKey: newKey(), allUntil: '2026-12-31T00:00:00+08:00' } }));
    expect(markNoticesRead.unreadCount).toBe(0);
    expect((await notices(office, ticket.id)).every(({ readAt }) => readAt === '2026-12-04T09:05:00+08:00')).toBe(true);
    expect((await notices(supervising, ticket.id)).every(({ readAt }) => readAt === null)).toBe(true);
  });
});

describe('a rest day of the district', () => {
  const draft = 'id version status awaited answers { service open earlier later } hotlineImpact { open earlier later examples { ticket { number } kind dueAtBefore dueAtAfter } }';
  const dueOf = async (id: string) => (await told(journey.ask(supervisor, 'query($id: ID) { ticket(id: $id) { nextDueAt dueDates { kind dueAt provisional state changes { cause because before after } } } }', { id }))).ticket;
  const approve = (subject: string, { id, version }: { id: string; version: number }) =>
    journey.ask(subject, 'mutation($input: DecideCalendarDraftInput!) { approveCalendarDraft(input: $input) { draft { status resultVersion } } }', { input: { idempotencyKey: newKey(), id, expectedVersion: version, comment: '同意' } });

  it('[X.02] is declared, previewed by the service it touches, approved by a second officer, and moves what is open; what is done stays', async () => {
    const ticket = await contacted('2026-12-07');
    const done = await told(journey.ask(supervisor, '{ tickets(filter: { text: "跳闸" }, first: 50) { nodes { id dueDates { kind state dueAt } } } }'));
    expect(ticket.nextDueAt).toBe('2026-12-14T18:00:00+08:00');
    await clock('2026-12-07T14:00');
    const { draftRestDays } = await told(journey.ask(supervisor, 'mutation($input: DraftRestDaysInput!) { draftRestDays(input: $input) { draft { id version } problems { reason } changedDays { date before after } } }',
      { input: { idempotencyKey: newKey(), restDays: [{ from: '2026-12-10', to: '2026-12-11', name: '全区防汛演练' }], reason: '区政府通知' } }));
    expect(draftRestDays).toMatchObject({ problems: [], changedDays: [{ date: '2026-12-10', before: 'WORKDAY', after: 'LOCAL_REST_DAY' }, { date: '2026-12-11', after: 'LOCAL_REST_DAY' }] });
    const preview = async () => (await told(journey.ask(supervisor, `query($id: ID!) { calendarDraft(id: $id) { ${draft} } }`, { id: draftRestDays.draft.id }))).calendarDraft;
    await eventually(async () => expect(await preview()).toMatchObject({ awaited: [], answers: expect.arrayContaining([expect.objectContaining({ service: 'hotline', earlier: 0, later: expect.any(Number) })]) }));
    const previewed = await preview();
    expect(previewed.hotlineImpact.examples).toContainEqual({ ticket: { number: ticket.number }, kind: 'CLOSE', dueAtBefore: '2026-12-14T18:00:00+08:00', dueAtAfter: '2026-12-16T18:00:00+08:00' });
    expect((await approve(supervisor, previewed)).errors).toMatchObject([{ extensions: { code: 'SAME_OFFICER' } }]);
    expect((await dueOf(ticket.id)).nextDueAt).toBe('2026-12-14T18:00:00+08:00');
    expect((await told(approve(secondSupervisor, previewed))).approveCalendarDraft.draft.status).toBe('APPROVED');
    await eventually(async () => expect(await dueOf(ticket.id)).toMatchObject({ nextDueAt: '2026-12-16T18:00:00+08:00' }), 20); // the directory's copies are 5 s old at most
    const close = (await dueOf(ticket.id)).dueDates.find(({ kind }: { kind: string }) => kind === 'CLOSE');
    expect(close.changes).toEqual([{ cause: 'CALENDAR', because: expect.stringContaining('工作日历第'), before: '2026-12-14T18:00:00+08:00', after: '2026-12-16T18:00:00+08:00' }]);
    const { calendarDraft } = await told(journey.ask(supervisor, 'query($id: ID!) { calendarDraft(id: $id) { status hotlineProgress { remaining moved } } }', { id: draftRestDays.draft.id }));
    expect(calendarDraft).toMatchObject({ status: 'APPROVED', hotlineProgress: { remaining: 0, moved: previewed.answers.find(({ service }: { service: string }) => service === 'hotline').later } });
    for (const { id, dueDates } of done.tickets.nodes) {
      const after = (await dueOf(id)).dueDates;
      for (const one of dueDates.filter(({ state }: { state: string }) => state.startsWith('MET'))) expect(after).toContainEqual(expect.objectContaining({ kind: one.kind, dueAt: one.dueAt, state: one.state }));
    }
  });

  it('[X.01] a date into a year that is not published is provisional, warned of, and settled when the year is published', async () => {
    const ticket = await contacted('2026-12-28');
    const provisional = async () => (await dueOf(ticket.id)).dueDates.find(({ kind }: { kind: string }) => kind === 'CLOSE');
    expect(await provisional()).toMatchObject({ provisional: true, dueAt: '2027-01-04T18:00:00+08:00' });
    expect((await told(journey.ask(supervisor, '{ calendarWarnings { kind year } }'))).calendarWarnings).toEqual([{ kind: 'YEAR_MISSING', year: 2027 }]);
    const table = ['节日\t放假时间\t调休上班日', '元旦\t2027-01-01至2027-01-03\t', '春节\t2027-02-05至2027-02-11\t2027-01-31', '清明节\t2027-04-03至2027-04-05\t', '劳动节\t2027-05-01至2027-05-05\t2027-05-08', '端午节\t2027-06-09至2027-06-09\t', '中秋节\t2027-09-15至2027-09-15\t', '国庆节\t2027-10-01至2027-10-07\t2027-10-09'].join('\n');
    const { draftCalendarYear } = await told(journey.ask(supervisor, 'mutation($input: DraftCalendarYearInput!) { draftCalendarYear(input: $input) { draft { id version } problems { line column value reason } } }',
      { input: { idempotencyKey: newKey(), year: 2027, title: '（演练用）2027年放假安排', documentNumber: '演练1号', table, reason: '演练' } }));
    expect(draftCalendarYear.problems).toEqual([]);
    await eventually(async () => expect((await told(journey.ask(supervisor, `query($id: ID!) { calendarDraft(id: $id) { ${draft} } }`, { id: draftCalendarYear.draft.id }))).calendarDraft.awaited).toEqual([]));
    await told(approve(secondSupervisor, draftCalendarYear.draft));
    await eventually(async () => expect(await provisional()).toMatchObject({ provisional: false, dueAt: '2027-01-05T18:00:00+08:00' }), 20);
    expect((await told(journey.ask(supervisor, '{ calendarWarnings { kind } }'))).calendarWarnings).toEqual([]);
  });
});

it('[X.09] leaves no open ticket without a deadline, nor any step behind', async () => {
  await told(journey.ask(clerk, filing, { input: input({ channel: 'WINDOW', kind: 'BLOCKED_MATTER', complexity: 'SIMPLE', serviceItem: '用电报装' }) }));
  await expectNothingLost(journey);
});
