import { randomUUID } from 'node:crypto';
import { SelfCheck, StepExecutor } from '@bangban/deadlines';
import type { Actor } from '@bangban/kernel';
import { keyFiles, ServiceTokens } from '@bangban/platform';
import { cast, countStatements, keysDir } from '@bangban/testing';
import { startLiaison, type Liaison } from './liaison.ts';

let liaison: Liaison;
beforeAll(async () => { liaison = await startLiaison(); });
beforeEach(() => at('2026-11-23T09:00'));
afterAll(() => liaison?.stop());
const at = (time: string) => liaison.db.setNow(`${time}:00+08:00`);

const [coordinator, office, visitor] = [cast.supervisor(), cast.officer('UNIT_OFFICE', 'SY-YSB'), { kind: 'VISITOR' } as Actor];
const [name, phone] = ['欧阳观察', '13951234567'];
const reportFields = `id number version status watched title content locality { code } filedAt filedById nextDueAt overdue nextSteps monitor { number name phone } problems { id ticketId sourceType category severity severityReason title content suggestedUnitId state outcome }
  steps { step at officerId note reference }`;

async function done(actor: Actor, mutation: string, type: string, fields: string, input: Record<string, unknown>) {
  const { data, code, message, facts } = await liaison.ask(actor, `mutation($input: ${type}!) { ${mutation}(input: $input) { ${fields} } }`, { input: { idempotencyKey: randomUUID(), ...input } });
  if (code) throw new Error(`${mutation}: ${code} ${message} ${JSON.stringify(facts)}`);
  return data[mutation];
}
const tries = async (actor: Actor, mutation: string, type: string, input: Record<string, unknown>) => {
  const { code, facts, data } = await liaison.ask(actor, `mutation($input: ${type}!) { ${mutation}(input: $input) { __typename } }`, { input: { idempotencyKey: randomUUID(), ...input } });
  return { code, facts, done: Boolean(data?.[mutation]) };
};
const engaged = (over: Record<string, unknown> = {}) => done(coordinator, 'registerMonitor', 'RegisterMonitorInput', 'code monitor { id version number name area { code } since until inTerm }', { name, phone, area: ['SY-DX', 'SY-XZ'], since: '2026-01-01', until: '2026-12-31', ...over });
const matter = (over: Record<string, unknown> = {}) => ({ title: '开办手续材料重复', content: '同一材料在两个窗口各交一次。', locality: 'SY-DX', ...over });
const reports = async (actor: Actor, filter = '{}', fields = reportFields) => (await liaison.ask(actor, `{ monitorReports(filter: ${filter}, first: 100) { totalCount nodes { ${fields} } } }`)).data?.monitorReports;
const byNumber = async (number: string, actor: Actor = coordinator) => (await reports(actor)).nodes.find((one: { number: string }) => one.number === number);
const filed = async (over: Record<string, unknown> = {}, monitor: { code: string; monitor: { number: string } } | undefined = undefined) => {
  const who = monitor ?? await engaged();
  const { number } = await done(visitor, 'fileMonitorReport', 'FileMonitorReportInput', 'number report { id }', { number: who.monitor.number, code: who.code, ...matter(over) });
  return liaison.db.query<{ id: string; version: number; number: string }>('select id, version, number from liaison.monitor_report where number = $1', [number]).then(([row]) => row!);
};
type Report = { id: string; version: number };
const step = async (mutation: string, { id, version }: Report, more: Record<string, unknown>, actor: Actor = coordinator) => (await done(actor, mutation, mutation === 'forwardMonitorReport' ? 'ForwardMonitorReportInput' : 'MonitorReportNoteInput', `report { ${reportFields} }`, { id, expectedVersion: version, ...more })).report;
const triesStep = (mutation: string, { id, version }: Report, more: Record<string, unknown>, actor: Actor = coordinator) => tries(actor, mutation, mutation === 'forwardMonitorReport' ? 'ForwardMonitorReportInput' : 'MonitorReportNoteInput', { id, expectedVersion: version, ...more });
const toUnit = { unit: 'SY-SPJ', category: 'PROCEDURES', severity: 'GENERAL', severityReason: '一个单位即可解决' };
const events = (name_: string, id: string) => liaison.db.query<{ payload: any }>(`select payload from liaison.event where name = $1 and (aggregate_id = $2 or payload -> 'subject' ->> 'id' = $2) order by id`, [name_, id]);  
/** As the relay of the hotline tells it. */
async function settled(ticketId: string, version: number, outcome: string | null): Promise<void> {
  const tokens = await ServiceTokens.fromFile('hotline', keyFiles(keysDir()).privateKey('hotline'));
  const body = [{ id: randomUUID(), name: 'ticket.settled', source: 'hotline', at: '2026-11-27T02:00:00Z', aggregate: { type: 'Ticket', id: ticketId, version }, payload: { ticketId, outcome } }];
  const answer = await fetch(liaison.url.replace('/graphql', '/events'), { method: 'POST', headers: { authorization: `Bearer ${await tokens.for('liaison', { kind: 'SYSTEM', name: 'hotline' })}`, 'content-type': 'application/json' }, body: JSON.stringify(body) });
  expect(await answer.json()).toMatchObject([{ outcome: 'DONE' }]);
}

it('[5.04] monitors are registered with area and term, numbered, and seen by 区营商办 alone', async () => {
  const { code, monitor } = await engaged();
  expect(monitor).toMatchObject({ number: expect.stringMatching(/^JD\d{4}$/), name, area: [{ code: 'SY-DX' }, { code: 'SY-XZ' }], since: '2026-01-01', until: '2026-12-31', inTerm: true });
  expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{5}-[2-9A-HJKMNP-TV-Z]{5}$/);
  expect(JSON.stringify(await liaison.db.query('select m.*, k.* from liaison.monitor m, liaison.idempotency_key k'))).not.toContain(code);
  const list = (actor: Actor, args = '') => liaison.ask(actor, `{ monitors${args} { totalCount nodes { number name } } }`);
  for (const actor of [coordinator, office]) expect((await list(actor, '(filter: { area: "SY-XZ", inTerm: true })')).data.monitors.nodes).toContainEqual({ number: monitor.number, name });
  for (const actor of [cast.supervisor('SY-ZFB'), cast.officer('UNIT_HEAD', 'SY-SPJ')]) expect(await list(actor)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await tries(cast.supervisor('SY-ZFB'), 'registerMonitor', 'RegisterMonitorInput', { name, phone, area: ['SY-DX'], since: '2026-01-01', until: '2026-12-31' })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await tries(coordinator, 'registerMonitor', 'RegisterMonitorInput', { name, phone, area: ['SY-DX'], since: '2026-01-02', until: '2026-01-01' })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'until' } });
  const key = randomUUID();
  const again = [await engaged({ idempotencyKey: key }), await engaged({ idempotencyKey: key })];
  expect([again[0].monitor.id === again[1].monitor.id, typeof again[0].code, again[1].code]).toEqual([true, 'string', null]); // shown once
});

it('[5.04] a monitor reports by himself by number and code, or 区营商办 does for him; whoever else, without a code, does not', async () => {
  const one = await engaged();
  const { number } = await done(visitor, 'fileMonitorReport', 'FileMonitorReportInput', 'number report { id }', { number: ` ${one.monitor.number.toLowerCase()} `, code: one.code.toLowerCase().replace('-', ' '), ...matter() });
  expect(await byNumber(number)).toMatchObject({ status: 'FILED', watched: true, filedById: null, locality: { code: 'SY-DX' }, monitor: { number: one.monitor.number, name, phone }, nextDueAt: '2026-11-24T18:00:00+08:00', nextSteps: ['FORWARD', 'SEND_TO_CITY', 'ANSWER'] });
  const told = await done(coordinator, 'fileMonitorReport', 'FileMonitorReportInput', 'number report { filedById monitor { number } }', { number: one.monitor.number, ...matter() });
  expect(told.report).toEqual({ filedById: coordinator.code, monitor: { number: one.monitor.number } });
  for (const actor of [visitor, office, cast.supervisor('SY-ZFB'), cast.enterprise('91321311Y7J6DU5MJD')]) expect(await tries(actor, 'fileMonitorReport', 'FileMonitorReportInput', { number: one.monitor.number, ...matter() })).toMatchObject({ code: 'NOT_FOUND', done: false });
});

it.each(['known', 'unknown'])('ten wrong codes of a number that is %s, and for the rest of an hour not even the right one is compared', async (kind) => {
  const one = await engaged();
  const number = kind === 'known' ? one.monitor.number : 'JD9999';
  const wrong = () => tries(visitor, 'fileMonitorReport', 'FileMonitorReportInput', { number, code: '22222-22222', ...matter() });
  for (let count = 0; count < 10; count++) expect(await wrong()).toMatchObject({ code: 'NOT_FOUND' });
  expect(await wrong()).toMatchObject({ code: 'RATE_LIMITED' });
  if (kind === 'unknown') return;
  const right = () => tries(visitor, 'fileMonitorReport', 'FileMonitorReportInput', { number, code: one.code, ...matter() });
  expect(await right()).toMatchObject({ code: 'RATE_LIMITED', done: false });
  await at('2026-11-23T10:01');
  expect(await right()).toMatchObject({ done: true });
});

it.each([['the first day', '2026-03-01', true], ['the last day', '2026-10-31', true], ['the day before', '2026-02-28', false], ['the day after', '2026-11-01', false]])('[5.04] he reports within his term: %s', async (_, day, open) => {
  await at(`${day}T23:30`);
  const one = await engaged({ since: '2026-03-01', until: '2026-10-31' });
  const attempt = await tries(visitor, 'fileMonitorReport', 'FileMonitorReportInput', { number: one.monitor.number, code: one.code, ...matter() });
  expect(attempt).toMatchObject(open ? { done: true } : { code: 'INVALID_INPUT', facts: { field: 'number' } });
});

it('[5.04] a term that was ended, and a code that was renewed, are over', async () => {
  const one = await engaged();
  const renewed = await done(coordinator, 'renewMonitorCode', 'MonitorCodeInput', 'code monitor { version }', { id: one.monitor.id, expectedVersion: one.monitor.version });
  const attempt = (code: string) => tries(visitor, 'fileMonitorReport', 'FileMonitorReportInput', { number: one.monitor.number, code, ...matter() });
  expect(await attempt(one.code)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await attempt(renewed.code)).toMatchObject({ done: true });
  expect(await tries(coordinator, 'endMonitor', 'EndMonitorInput', { id: one.monitor.id, expectedVersion: renewed.monitor.version, on: '2027-01-01', reason: '调离' })).toMatchObject({ code: 'OUT_OF_RANGE' });
  await done(coordinator, 'endMonitor', 'EndMonitorInput', 'monitor { until endedBecause }', { id: one.monitor.id, expectedVersion: renewed.monitor.version, on: '2026-11-22', reason: '调离' });
  expect(await attempt(renewed.code)).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'number' } });
});

it('[5.05] 区营商办 is told at once, and owes the passing on by the next working day; a miss is told as a breach', async () => {
  const report = await filed();
  expect((await events('notice.wanted', report.id)).map(({ payload }) => [payload.level, [...payload.recipients].sort(), payload.text])).toEqual([['INFO', ['SY-YSB-O', 'SY-YSB-S'], `${report.number}：营商环境监督员反映了问题，请于11月24日前转责任单位、市营商办或者答复`]]);
  await at('2026-11-24T18:01');
  await liaison.app.get(StepExecutor).sweep(0);
  expect((await events('notice.wanted', report.id)).at(-1)!.payload).toMatchObject({ level: 'BREACH', recipients: expect.arrayContaining(['SY-YSB-O']), text: expect.stringContaining('转办') });
  expect((await reports(coordinator, '{ overdue: true }')).nodes.map(({ number }: { number: string }) => number)).toContain(report.number);
});

it('[5.05] [3.08] [3.09] forwarded, it is a problem that the hotline is told of, under a ticket named at once; nothing tells the unit who the monitor is', async () => {
  const report = await filed({ content: `${name}反映：同一材料在两个窗口各交一次。`, complainedAboutUnits: ['SY-SW'] });
  expect(await triesStep('forwardMonitorReport', report, toUnit)).toMatchObject({ code: 'CONTAINS_IDENTITY', facts: { field: 'content', what: '姓名' } });
  expect(await triesStep('forwardMonitorReport', report, { ...toUnit, content: '已隐去', severityReason: '电话 139-5123-4567' })).toMatchObject({ code: 'CONTAINS_IDENTITY', facts: { field: 'severityReason', what: '电话' } });
  expect(await triesStep('forwardMonitorReport', report, { ...toUnit, content: '已隐去', unit: 'SY-SW' })).toMatchObject({ code: 'COMPLAINED_ABOUT' });
  expect(await triesStep('forwardMonitorReport', report, { ...toUnit, content: '已隐去', unit: 'SY-YSB' })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'unit' } });
  const forwarded = await step('forwardMonitorReport', report, { ...toUnit, content: '同一材料在两个窗口各交一次。' });
  expect(forwarded).toMatchObject({ status: 'FORWARDED', watched: true, nextDueAt: null, nextSteps: [], steps: [{ step: 'FORWARD', at: '2026-11-23T09:00:00+08:00', officerId: coordinator.code, note: 'SY-SPJ' }] });
  const [problem] = forwarded.problems;
  expect(problem).toMatchObject({ sourceType: 'MONITOR', category: 'PROCEDURES', severity: 'GENERAL', severityReason: '一个单位即可解决', suggestedUnitId: 'SY-SPJ', state: 'PENDING' });
  const [event] = await events('problem.raised', problem.id);
  expect(event!.payload).toMatchObject({ ticketId: problem.ticketId, channel: 'MONITOR', category: '手续办理', enterprise: null, complainedUnits: ['SY-SW'], raisedBy: coordinator.code, raisedUnit: 'SY-YSB' });
  const everything = JSON.stringify([await liaison.db.query('select payload from liaison.event'), await liaison.db.query('select * from liaison.audit_entry'), await liaison.db.query('select * from liaison.problem')]);
  for (const secret of [name, phone, '139-5123-4567']) expect(everything).not.toContain(secret);
});

it('[5.06] of a report that became two tickets the result is to be confirmed when both are closed; that one of them ended otherwise begins no term anew', async () => {
  const report = await filed();
  const first = await step('forwardMonitorReport', report, toUnit);
  await settled(first.problems[0].ticketId, 1, 'UNCONFIRMED');
  const confirming = await byNumber(report.number);
  expect(confirming.nextDueAt).toBe('2026-11-30T18:00:00+08:00');
  await at('2026-11-24T09:00');
  const second = await step('forwardMonitorReport', confirming, { ...toUnit, unit: 'SY-SCJG' });
  expect(second).toMatchObject({ nextDueAt: null });
  await settled(first.problems[0].ticketId, 2, 'SOLVED');
  expect(await byNumber(report.number)).toMatchObject({ nextDueAt: null, overdue: false });
  await settled(second.problems.at(-1).ticketId, 1, 'SOLVED');
  expect((await byNumber(report.number)).nextDueAt).toBe('2026-12-01T18:00:00+08:00');
  await at('2026-11-26T09:00');
  await settled(first.problems[0].ticketId, 3, 'UNSOLVED');
  expect((await byNumber(report.number)).nextDueAt).toBe('2026-12-01T18:00:00+08:00');
});

it.each([
  ['the unit complained about', cast.officer('UNIT_HEAD', 'SY-SW')], ['the unit that handles it', cast.officer('UNIT_HEAD', 'SY-SPJ')], ['another supervisor', cast.supervisor('SY-ZFB')], ['a district leader', cast.officer('DISTRICT_LEADER', 'SY-LEAD')],
])('[5.05] [X.22] neither report, monitor nor problem exists for %s', async (_, actor) => {
  const forwarded = await step('forwardMonitorReport', await filed({ complainedAboutUnits: ['SY-SW'] }), toUnit);
  const { data } = await liaison.ask(actor, '{ problems(filter: {}, first: 100) { nodes { id } } }');
  expect(data.problems.nodes.map(({ id }: { id: string }) => id)).not.toContain(forwarded.problems[0].id);
  expect(await liaison.ask(actor, `{ monitorReport(id: "${forwarded.id}") { id } }`)).toMatchObject({ code: expect.stringMatching(/^(NOT_FOUND|FORBIDDEN)$/) });
});

it('[X.22] what is about 区营商办 is another supervisor\'s to pass on: it sees and hears nothing of it', async () => {
  const report = await filed({ complainedAboutUnits: ['SY-YSB'] });
  expect((await events('notice.wanted', report.id))[0]!.payload.recipients.filter((code: string) => code.startsWith('SY-YSB'))).toEqual([]);
  expect(await byNumber(report.number)).toBeUndefined();
  expect(await triesStep('answerMonitorReport', report, { note: '并无此事' })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await step('answerMonitorReport', report, { note: '已核实，不属实' }, cast.supervisor('SY-ZFB'))).toMatchObject({ status: 'ANSWERED' });
});

it('[5.05] handed to 市营商办 it is recorded when, by whom and under what reference, and tracked until that has replied', async () => {
  const report = await filed();
  expect(await triesStep('sendMonitorReportToCity', report, { note: '属市级职权' })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'reference' } });
  let sent = await step('sendMonitorReportToCity', report, { note: '属市级职权', reference: '宿豫营商转〔2026〕8号' });
  expect(sent).toMatchObject({ status: 'SENT_TO_CITY', watched: true, nextDueAt: '2026-12-07T18:00:00+08:00', steps: [{ step: 'SEND_TO_CITY', at: '2026-11-23T09:00:00+08:00', officerId: coordinator.code, note: '属市级职权', reference: '宿豫营商转〔2026〕8号' }] });
  expect(await triesStep('confirmMonitorReport', sent, { note: '已解决' })).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
  await at('2026-12-08T09:00');
  expect((await byNumber(report.number)).overdue).toBe(true);
  sent = await step('chaseMonitorReport', sent, { note: '电话催问，答复将于下周回函' });
  expect(sent).toMatchObject({ status: 'SENT_TO_CITY', overdue: false, nextDueAt: '2026-12-22T18:00:00+08:00' });
  const replied = await step('recordCityReply', sent, { note: '市局已统一收件' });
  expect(replied).toMatchObject({ status: 'CITY_REPLIED', watched: true, nextDueAt: '2026-12-15T18:00:00+08:00' });
  const confirmed = await step('confirmMonitorReport', replied, { note: '回访属实' });
  expect(confirmed).toMatchObject({ status: 'CONFIRMED', watched: false, nextDueAt: null, nextSteps: [] });
  expect(confirmed.steps.map((one: { step: string }) => one.step)).toEqual(['SEND_TO_CITY', 'CHASE_CITY', 'RECORD_CITY_REPLY', 'CONFIRM']);
});

it('[5.06] it stays on 区营商办\'s watch list until that has confirmed the result, and not merely until the ticket is closed', async () => {
  const forwarded = await step('forwardMonitorReport', await filed(), toUnit);
  const { ticketId } = forwarded.problems[0];
  const watched = async () => (await reports(office, '{ watched: true }')).nodes.some(({ id }: { id: string }) => id === forwarded.id);
  const now = () => byNumber(forwarded.number);
  expect(await watched()).toBe(true);
  expect(await triesStep('confirmMonitorReport', forwarded, { note: '已解决' })).toMatchObject({ code: 'NOT_YET' });
  await at('2026-11-27T10:00');
  await settled(ticketId, 9, 'SOLVED');
  expect(await now()).toMatchObject({ status: 'FORWARDED', nextDueAt: '2026-12-04T18:00:00+08:00', problems: [{ state: 'SETTLED', outcome: 'SOLVED' }], nextSteps: ['FORWARD', 'SEND_TO_CITY', 'CONFIRM'] });
  expect(await watched()).toBe(true);
  await settled(ticketId, 11, null); // handled anew
  expect(await now()).toMatchObject({ nextDueAt: null, nextSteps: [], problems: [{ outcome: null }] });
  await settled(ticketId, 9, 'SOLVED'); // told again, late
  expect(await now()).toMatchObject({ problems: [{ outcome: null }] });
  expect(await triesStep('confirmMonitorReport', await now(), { note: '已解决' })).toMatchObject({ code: 'NOT_YET' });
  await settled(ticketId, 15, 'SOLVED');
  expect(await triesStep('confirmMonitorReport', await now(), { note: '已解决' }, office)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await step('confirmMonitorReport', await now(), { note: '现场核实，材料已不再重复' })).toMatchObject({ status: 'CONFIRMED', watched: false });
  expect(await watched()).toBe(false);
});

it('[5.06] what the unit could not solve is passed on again, to another unit or to 市营商办', async () => {
  const first = await step('forwardMonitorReport', await filed(), toUnit);
  await settled(first.problems[0].ticketId, 5, 'OUT_OF_SCOPE');
  const second = await step('forwardMonitorReport', await byNumber(first.number), { ...toUnit, unit: 'SY-FGJ', category: 'OTHER' });
  expect(second.problems).toMatchObject([{ suggestedUnitId: 'SY-SPJ', outcome: 'OUT_OF_SCOPE' }, { suggestedUnitId: 'SY-FGJ', state: 'PENDING' }]);
  expect(second).toMatchObject({ status: 'FORWARDED', nextDueAt: null });
  await settled(second.problems[1].ticketId, 5, 'UNCONFIRMED');
  expect(await step('sendMonitorReportToCity', await byNumber(first.number), { note: '须市级统筹', reference: '9号' })).toMatchObject({ status: 'SENT_TO_CITY', nextDueAt: expect.any(String) });
});

it('a list of many costs as many statements as one of few, and the self-check finds every open report with its deadline', async () => {
  const monitor = await engaged();
  const cost = async (first: number) => (await countStatements(() => liaison.ask(coordinator, `{ monitorReports(first: ${first}) { totalCount nodes { ${reportFields} } } }`))).statements;
  for (let count = 0; count < 3; count++) await step('forwardMonitorReport', await filed({}, monitor), toUnit);
  const few = await cost(2);
  for (let count = 0; count < 6; count++) await step('forwardMonitorReport', await filed({}, monitor), toUnit);
  expect(await cost(100)).toBe(few);
  expect((await liaison.app.get(SelfCheck).run()).filter(({ rule }) => rule === 'NO_DEADLINE' || rule === 'WRONG_NEXT_DUE')).toEqual([]);
});
