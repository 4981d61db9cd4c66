import { graphql } from '@bangban/testing';
import { newKey, told } from './ask.ts';
import { dispatcher, enterprise, handler, supervisor } from './cast.ts';
import { eventually, expectNothingLost, startJourney, type Journey } from './platform.ts';
import { take, type Step } from './steps.ts';

let journey: Journey;
beforeAll(async () => { journey = await startJourney('2026-11-02T09:00:00+08:00'); });
afterAll(() => journey?.stop());

const creditCode = '91321311G0RT2GPQGD';
const [lead, power, labour, own, monitorOf] = [handler('SY-GXJ'), handler('SY-GD'), handler('SY-RS'), enterprise(creditCode), supervisor];
const at = (time: string) => journey.db.setNow(`${time}:00+08:00`);
const does = async (subject: string, name: string, type: string, fields: string, input: Record<string, unknown>) => (await told(journey.ask(subject, `mutation($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, { input: { idempotencyKey: newKey(), ...input } })))[name];
const step = async (time: string, subject: string, name: Step, ticket: any, more: Record<string, unknown> = {}) => { await at(time); return take(journey.ask, subject, name, ticket, more); };
const problemFields = 'id state severity severityReason ticketId outcome settledAt enterprise { name } ticket { id number version status channel severity reporterLabel fedBackAt timeline { step at byKind officer { code } } problem { id visit { unit { name } } } }';
const problemOf = async (subject: string, id: string) => (await told(journey.ask(subject, `query($id: ID!) { problem(id: $id) { ${problemFields} } }`, { id }))).problem;
/** As somebody who shows no token. */
const without = async (query: string, variables: Record<string, unknown>) => { const { body } = await graphql(journey.url, query, variables); return { data: body.data, errors: body.errors ?? [] }; };
let pairing: string;
let problem: any;
let ticket: any;

it('[3.01] an enterprise is registered, listed and paired with a unit under the year\'s scheme', async () => {
  const { enterprise: registered } = await does(lead, 'registerEnterprise', 'RegisterEnterpriseInput', 'enterprise { creditCode version }', { creditCode, name: '宿迁德润食品有限公司', locality: 'SY-DSY', phones: ['18887401146'] });
  await does(lead, 'listEnterprise', 'ListEnterpriseInput', 'enterprise { aboveScaleIndustrial }', { creditCode, expectedVersion: registered.version, list: 'ABOVE_SCALE_INDUSTRIAL', since: '2026-01-01' });
  const { pairingScheme: drafted } = await does(lead, 'draftPairingScheme', 'DraftPairingSchemeInput', 'pairingScheme { id version }', { title: '2026年挂钩帮扶活动实施方案', documentNumber: '宿豫工信〔2026〕1号', startsOn: '2026-01-01', endsOn: '2026-12-31' });
  const { pairingScheme: scheme } = await does(lead, 'publishPairingScheme', 'PairingSchemeStepInput', 'pairingScheme { id }', { id: drafted.id, expectedVersion: drafted.version });
  ({ pairing: { id: pairing } } = await does(lead, 'openPairing', 'OpenPairingInput', 'pairing { id }', { scheme: scheme.id, creditCode, holder: { unit: 'SY-GD' } }));
  expect((await told(journey.ask(power, 'query($id: ID!) { pairing(id: $id) { enterprise { name } holderUnit { name } } }', { id: pairing }))).pairing).toEqual({ enterprise: { name: '宿迁德润食品有限公司' }, holderUnit: { name: '区供电公司' } });
});

it('[4.05] [3.08] [3.09] a visit with a major problem: in one step it is a ticket, which the visit shows within five seconds, and the enterprise follows it', async () => {
  await at('2026-11-09T15:00');
  const { visit } = await does(power, 'recordVisit', 'RecordVisitInput', `visit { id problems { ${problemFields} } }`, {
    pairing, heldOn: '2026-11-09', purposes: ['SERVICE'], demands: '缺工', content: '到车间了解生产', evidence: ['照片.jpg'], talk: { participant: 'HEAD', name: '某某', position: '总经理', content: '谈了用工' },
    problems: [{ category: 'LABOUR', severity: 'MAJOR', severityReason: '缺口大，涉及多个部门', title: '二期缺工八十名', content: '二期投产在即，一线工人缺八十名。' }],
  });
  [problem] = visit.problems;
  expect(problem).toMatchObject({ ticketId: expect.any(String), severity: 'MAJOR' });
  await eventually(async () => expect(await problemOf(power, problem.id)).toMatchObject({ state: 'REGISTERED', ticket: { id: problem.ticketId, channel: 'VISIT', severity: 'MAJOR', reporterLabel: '宿迁德润食品有限公司', problem: { id: problem.id, visit: { unit: { name: '区供电公司' } } } } }), 5);
  ({ ticket } = await problemOf(own, problem.id));
  expect(ticket).toMatchObject({ status: 'RECEIVED', timeline: [{ step: 'RECEIVE', at: '2026-11-09T15:00:00+08:00', byKind: 'OFFICER' }] });
  expect((await told(journey.ask(power, 'query($id: ID!) { visit(id: $id) { problems { ticket { number } } } }', { id: visit.id }))).visit.problems).toEqual([{ ticket: { number: ticket.number } }]);
});

it('[3.10] [3.13] it is assigned and handled, and not done before the enterprise has been told; whoever looks at the visit sees each step, and how it ended', async () => {
  ticket = await step('2026-11-09T16:00', dispatcher, 'acceptTicket', ticket);
  ticket = await step('2026-11-09T16:10', dispatcher, 'assignTicket', ticket, { unit: 'SY-RS' });
  ticket = await step('2026-11-10T09:00', labour, 'acknowledgeTicket', ticket);
  await expect(take(journey.ask, labour, 'reportTicketDone', ticket, { finding: '已办' })).rejects.toThrow('STEP_NOT_ALLOWED');
  ticket = await step('2026-11-13T10:00', labour, 'giveFeedback', ticket, { method: 'IN_PERSON', reached: true, content: '专场招聘会招到八十二名，请企业确认到岗。' });
  ticket = await step('2026-11-13T11:00', labour, 'reportTicketDone', ticket, { finding: '专场招聘会' });
  expect((await problemOf(power, problem.id))).toMatchObject({ state: 'REGISTERED', outcome: null, ticket: { status: 'REPORTED_DONE', fedBackAt: '2026-11-13T10:00:00+08:00' } });
  ticket = await step('2026-11-16T09:00', own, 'confirmTicket', ticket, { solved: true });
  await eventually(async () => expect(await problemOf(power, problem.id)).toMatchObject({ state: 'SETTLED', outcome: 'SOLVED', settledAt: '2026-11-16T09:00:00+08:00' }));
  expect((await problemOf(power, problem.id)).ticket.timeline.map(({ step: name, at: time, officer, byKind }: any) => `${time.slice(5, 16)} ${name} ${officer?.code ?? byKind}`)).toEqual([
    '11-09T15:00 RECEIVE SY-GD-1', '11-09T16:00 ACCEPT SY-ZHZX-D1', '11-09T16:10 ASSIGN SY-ZHZX-D1', '11-10T09:00 ACKNOWLEDGE SY-RS-1', '11-13T10:00 GIVE_FEEDBACK SY-RS-1', '11-13T11:00 REPORT_DONE SY-RS-1', '11-16T09:00 CONFIRM_SOLVED ENTERPRISE',
  ]);
});

it('[5.05] [5.06] what a monitor reports without an account is passed on as a ticket, and watched until 区营商办 has confirmed the result', async () => {
  await at('2026-11-17T09:00');
  const { monitor, code } = await does(monitorOf, 'registerMonitor', 'RegisterMonitorInput', 'code monitor { number }', { name: '欧阳观察', phone: '13951234567', area: ['SY-DX'], since: '2026-01-01', until: '2026-12-31' });
  const filed = await without('mutation($input: FileMonitorReportInput!) { fileMonitorReport(input: $input) { number report { id } } }', { input: { idempotencyKey: newKey(), number: monitor.number, code, title: '材料重复', content: '同一材料两个窗口各交一次。', complainedAboutUnits: ['SY-SW'] } });
  expect(filed).toMatchObject({ errors: [], data: { fileMonitorReport: { number: expect.stringMatching(/^JF\d{6}$/), report: null } } });
  const reports = async () => (await told(journey.ask(monitorOf, '{ monitorReports(filter: { watched: true }) { nodes { id version status nextSteps problems { ticketId state ticket { id version status reporterLabel } } } } }'))).monitorReports.nodes;
  const [report] = await reports();
  await does(monitorOf, 'forwardMonitorReport', 'ForwardMonitorReportInput', 'report { status }', { id: report.id, expectedVersion: report.version, unit: 'SY-SPJ', category: 'PROCEDURES', severity: 'GENERAL', severityReason: '一个单位即可' });
  await eventually(async () => expect((await reports())[0].problems).toMatchObject([{ state: 'REGISTERED', ticket: { status: 'RECEIVED', reporterLabel: '保密' } }]), 5);
  let passedOn = (await reports())[0].problems[0].ticket;
  passedOn = await step('2026-11-17T10:00', dispatcher, 'acceptTicket', passedOn);
  passedOn = await step('2026-11-17T10:05', dispatcher, 'assignTicket', passedOn, { unit: 'SY-SPJ' });
  passedOn = await step('2026-11-18T09:00', handler('SY-SPJ'), 'acknowledgeTicket', passedOn);
  passedOn = await step('2026-11-18T10:00', handler('SY-SPJ'), 'giveFeedback', passedOn, { method: 'IN_PERSON', reached: true, content: '已合并收件。' });
  passedOn = await step('2026-11-18T11:00', handler('SY-SPJ'), 'reportTicketDone', passedOn, { finding: '合并收件' });
  await step('2026-11-19T09:00', monitorOf, 'confirmTicket', passedOn, { solved: true });
  await eventually(async () => expect((await reports())[0]).toMatchObject({ status: 'FORWARDED', nextSteps: expect.arrayContaining(['CONFIRM']) }));
  await does(monitorOf, 'confirmMonitorReport', 'MonitorReportNoteInput', 'report { status watched }', { id: report.id, expectedVersion: (await reports())[0].version, note: '现场核实' });
  expect(await reports()).toEqual([]);
});

it('[4.06] [4.07] the month\'s report: drawn, held against what the enterprise says, published, and read by the unit', async () => {
  await at('2026-12-04T09:00'); // the term of late entry ended the evening before
  const figures = 'spotCheck { id version items { id version enterpriseName records { kind on } } reports { units { unit { name } kind required done missed confirmed } } }';
  const { spotCheck: drawn } = await does(handler('SY-GYB'), 'drawSpotCheck', 'DrawSpotCheckInput', figures, { coversFrom: '2026-11-01', coversUntil: '2026-11-30', size: 1 });
  expect(drawn.items).toMatchObject([{ enterpriseName: '宿迁德润食品有限公司', records: ['CONTACT', 'HEAD_TALK', 'VISIT'].map((kind) => ({ kind, on: '2026-11-09' })) }]);
  const [{ id, version }] = drawn.items;
  const { spotCheck: found } = await does(handler('SY-GYB'), 'recordSpotCheckFinding', 'RecordSpotCheckFindingInput', figures, { id, expectedVersion: version, finding: 'CONFIRMED', means: 'TELEPHONE', note: '企业确认' });
  await does(handler('SY-GYB'), 'publishSpotCheck', 'PublishSpotCheckInput', figures, { id: found.id, expectedVersion: found.version });
  const { spotCheck } = await told(journey.ask(power, 'query($id: ID!) { spotCheck(id: $id) { reports { units { unit { name } kind required done missed confirmed } } } }', { id: found.id }));
  expect(spotCheck.reports[0].units.slice(0, 3)).toEqual(['CONTACT', 'VISIT', 'HEAD_TALK'].map((kind) => ({ unit: { name: '区供电公司' }, kind, required: 1, done: 1, missed: 0, confirmed: 1 })));
});

it('[X.09] leaves nothing that the clock has lost', () => expectNothingLost(journey));
