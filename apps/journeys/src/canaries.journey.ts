import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import { services } from '@bangban/contracts';
import { isCreditCode, type Actor, type Role } from '@bangban/kernel';
import { cast, tokenFor } from '@bangban/testing';
import { newKey, told } from './ask.ts';
import { disguises, hits, type Canary } from './canary.ts';
import { dispatcher, handler, supervisor } from './cast.ts';
import { callToken } from './forged.ts';
import { eventually, startJourney, type Journey } from './platform.ts';
import { everyMutation, everyQuery } from './schema-walk.ts';
import { take, type Step } from './steps.ts';

// 区税务局 is complained about, and so is an officer of 区供电公司; what its people can get out of the platform is looked through for who complains and what he wrote.
const unit = 'SY-SW';
const person = (role: Role, of: string, which = 0): [string, Actor] => { const actor = cast.officer(role, of, which); return [`officer:${actor.code}`, actor]; };
const system = (code: string, confidential: boolean): [string, Actor] => [`machine:${code}`, { ...cast.machine(code, unit), confidential } as Actor];
const readers: [string, Actor][] = [
  person('UNIT_HEAD', unit), person('UNIT_OFFICE', unit), person('HANDLER', unit), person('HANDLER', unit, 1), system('MC-SW', false), system('MC-SWQ', true), person('HANDLER', 'SY-GD', 1),
];

const creditCode = (body: string): string => [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].map((check) => body + check).find(isCreditCode)!;
/** Of case `n`: who complains, and what was written of it. */
const canariesOf = (n: number) => {
  const identity = { contactName: `甄别鸟甲乙丙${'零壹贰叁肆伍陆柒'[n]}`, contactPhone: `1990000111${n}`, enterpriseName: `宿迁甄别鸟Zbq${n}有限公司`, creditCode: creditCode(`9132131${n}QXBQXBQXB`) };
  const texts = { title: `题鸟戊己Qx${n}tz题`, content: `文鸟庚辛Qx${n}cz文`, contact: `联鸟壬癸Qx${n}kz联`, answer: `答鸟子丑Qx${n}az答`, note: `注鸟寅卯Qx${n}nz注`, finding: `果鸟辰巳Qx${n}fz果`, serviceItem: `项鸟午未Qx${n}sz项` };
  return { identity, texts };
};
const named = (n: number, values: Record<string, string>): Canary[] => Object.entries(values).map(([name, text]) => ({ name: `${name} of case ${n}`, text }));
/** Case 1 is not confidential; all the others are. In case 3 an officer is complained about, in case 2 the unit also stands as the lead unit, case 4 is an enterprise's own, case 5 came from the unit's own system. */
const cases = [0, 1, 2, 3, 4, 5];
const isConfidential = (n: number) => n !== 1;
const identities = cases.flatMap((n) => named(n, canariesOf(n).identity));
const texts = cases.flatMap((n) => named(n, canariesOf(n).texts));

// Of the liaison work: an enterprise says of the unit on a visit what it wants nobody there to read, and a monitor reports it.
const visited = { creditCode: creditCode('91321318QXBQXBQXB'), name: '宿迁走访食品有限公司' };
const contacts = { headName: '酉鸟戌亥甲Qh8乙', phone: '19900001118' };
const monitorOf = { name: '监鸟丙丁戊Qm9己', phone: '19900001119' };
const toldOnVisit = { demands: '求鸟庚辛壬Qd8癸', content: '访鸟子丑寅Qv8卯', talk: '谈鸟辰巳午Qt8未', problemTitle: '难鸟申酉戌Qp8亥', problem: '困鸟甲丙戊Qc8庚', severityReason: '因鸟乙丁己Qs8辛' };
const reported = { reportTitle: '监题鸟壬甲Qi9乙', report: '监文鸟丙戊Qj9庚' };
const liaisons = Object.entries({ ...contacts, monitor: monitorOf.name, monitorPhone: monitorOf.phone, ...toldOnVisit, ...reported }).map(([name, text]) => ({ name: `${name} of liaison`, text }));

let journey: Journey;
let schema: GraphQLSchema;
interface Filed { n: number; id: string; number: string; code: string | null }
const filed: Filed[] = [];
let copyId: string;
/** Ids of the visit, its problem, the ticket of that, the monitor, his report, the problem made of it and its ticket. */
const inLiaison: Record<'visit' | 'problem' | 'ticket' | 'monitor' | 'report' | 'passedOn' | 'passedOnTicket' | 'pairing', string> = { visit: '', problem: '', ticket: '', monitor: '', report: '', passedOn: '', passedOnTicket: '', pairing: '' };

const reporterOf = (n: number) => ({ kind: n === 4 || n === 1 ? 'ENTERPRISE' : 'PERSON', ...canariesOf(n).identity, confidential: isConfidential(n) });
const matterOf = (n: number, more: Record<string, unknown> = {}) => {
  const { title, content, serviceItem } = canariesOf(n).texts;
  return { idempotencyKey: newKey(), channel: 'HOTLINE_12345', kind: 'COMPLAINT', category: '用电', title, content, serviceItem, reporter: reporterOf(n), ...(n === 3 ? { complainedAboutOfficers: ['SY-GD-2'] } : { complainedAboutUnits: [unit] }), ...more };
};
const filing = 'mutation($input: FileTicketInput!) { fileTicket(input: $input) { number followUpCode ticket { id version title content reporterLabel enterpriseCode } } }';

/** What left the platform, byte for byte as it left: status, headers, body. */
const left: string[] = [];
async function fetched(url: string, init: RequestInit = {}): Promise<{ status: number; body: string }> {
  const response = await fetch(url, { redirect: 'manual', ...init });
  const body = await response.text();
  left.push([url.replace(/\?.*/, ''), response.status, ...[...response.headers].flat(), body].join('\n'));
  return { status: response.status, body };
}
const asked = async (url: string, token: string, query: string, variables: Record<string, unknown> = {}): Promise<any> =>
  JSON.parse((await fetched(url, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query, variables }) })).body);

/** All rows of all tables of all services and their queues, but for those named. */
async function database(except: readonly string[] = []): Promise<string> {
  const tables = await journey.db.query<{ name: string }>(`select format('%I.%I', table_schema, table_name) as name from information_schema.tables where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`);
  const kept = tables.map(({ name }) => name).filter((name) => !except.includes(name));
  expect(kept.length).toBeGreaterThan(30);
  const dumps = [];
  for (const name of kept) dumps.push(`${name}\n${(await journey.db.query<{ row: string }>(`select t::text as row from ${name} t`)).map(({ row }) => row).join('\n')}`);
  return dumps.join('\n');
}
const logs = (): string => { const folder = join(journey.folder, 'data/logs'); return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')).join('\n'); };

/** A complaint from its filing to the report of done, with a canary in whatever somebody writes. */
async function lived(n: number, to: string): Promise<void> {
  const subject = n === 4 ? `enterprise:${canariesOf(n).identity.creditCode}` : dispatcher;
  const { fileTicket } = await told(journey.ask(subject, filing, { input: matterOf(n, { channel: n === 4 ? 'ONLINE' : 'HOTLINE_12345' }) }));
  let { ticket } = fileTicket;
  filed.push({ n, id: ticket.id, number: fileTicket.number, code: fileTicket.followUpCode });
  const { contact, answer, note, finding } = canariesOf(n).texts;
  const step = async (by: string, name: Step, more?: Record<string, unknown>) => { ticket = await take(journey.ask, by, name, ticket, more); };
  await step(dispatcher, 'acceptTicket');
  await step(dispatcher, 'assignTicket', { unit: to, reason: '由该单位承办' });
  await step(handler(to), 'acknowledgeTicket');
  await step(handler(to), 'recordContact', { method: 'TELEPHONE', reached: true, content: contact });
  await told(journey.ask(handler(to), 'mutation($input: TicketNoteInput!) { addTicketNote(input: $input) { ticket { version } } }', { input: { idempotencyKey: newKey(), id: ticket.id, content: note } }));
  if (n === 0 || n === 1) return; // these two stay open, and their terms run out
  ticket = (await told(journey.ask(dispatcher, 'query($id: ID) { ticket(id: $id) { id version } }', { id: ticket.id }))).ticket;
  await step(handler(to), 'giveFeedback', { method: 'TELEPHONE', reached: true, content: answer });
  await step(handler(to), 'reportTicketDone', { finding });
}

/** A visit with a problem, and what a monitor reports; both complain about the unit, and both become tickets that others handle. */
async function visitedAndReported(): Promise<void> {
  const lead = handler('SY-GXJ');
  const does = async (subject: string, name: string, type: string, fields: string, input: Record<string, unknown>) => (await told(journey.ask(subject, `mutation($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, { input: { idempotencyKey: newKey(), ...input } })))[name];
  const { enterprise } = await does(lead, 'registerEnterprise', 'RegisterEnterpriseInput', 'enterprise { version }', { ...visited, locality: 'SY-DSY', headName: contacts.headName, phones: [contacts.phone] });
  await does(lead, 'listEnterprise', 'ListEnterpriseInput', 'enterprise { version }', { creditCode: visited.creditCode, expectedVersion: enterprise.version, list: 'ABOVE_SCALE_INDUSTRIAL', since: '2026-01-01' });
  const { pairingScheme: drafted } = await does(lead, 'draftPairingScheme', 'DraftPairingSchemeInput', 'pairingScheme { id version }', { title: '2026年挂钩帮扶活动实施方案', documentNumber: '宿豫工信〔2026〕1号', startsOn: '2026-01-01', endsOn: '2026-12-31' });
  await does(lead, 'publishPairingScheme', 'PairingSchemeStepInput', 'pairingScheme { id }', { id: drafted.id, expectedVersion: drafted.version });
  const { pairing } = await does(lead, 'openPairing', 'OpenPairingInput', 'pairing { id }', { scheme: drafted.id, creditCode: visited.creditCode, holder: { unit: 'SY-RS' } });
  const { demands, content, talk, problemTitle, problem, severityReason } = toldOnVisit;
  const { visit } = await does(handler('SY-RS'), 'recordVisit', 'RecordVisitInput', 'visit { id problems { id ticketId } }', {
    pairing: pairing.id, heldOn: '2026-11-23', purposes: ['SERVICE'], demands, content, evidence: ['照片.jpg'], talk: { participant: 'HEAD', name: contacts.headName, position: '总经理', content: talk },
    problems: [{ category: 'PROCEDURES', severity: 'GENERAL', severityReason, title: problemTitle, content: problem, suggestedUnit: 'SY-JT', complainedAboutUnits: [unit] }],
  });
  const { monitor, code } = await does(supervisor, 'registerMonitor', 'RegisterMonitorInput', 'code monitor { id number }', { ...monitorOf, area: ['SY-DX'], since: '2026-01-01', until: '2026-12-31' });
  await does(supervisor, 'fileMonitorReport', 'FileMonitorReportInput', 'number', { number: monitor.number, title: reported.reportTitle, content: reported.report, complainedAboutUnits: [unit] });
  expect(code).toEqual(expect.any(String));
  const { monitorReports: { nodes: [report] } } = await told(journey.ask(supervisor, '{ monitorReports { nodes { id version } } }'));
  const { report: forwarded } = await does(supervisor, 'forwardMonitorReport', 'ForwardMonitorReportInput', 'report { problems { id ticketId } }', { id: report.id, expectedVersion: report.version, unit: 'SY-JT', category: 'PROCEDURES', severity: 'GENERAL', severityReason: '一个单位即可' });
  const [one] = visit.problems;
  const [passedOn] = forwarded.problems;
  Object.assign(inLiaison, { visit: visit.id, problem: one.id, ticket: one.ticketId, monitor: monitor.id, report: report.id, passedOn: passedOn.id, passedOnTicket: passedOn.ticketId, pairing: pairing.id });
  await eventually(async () => { for (const id of [one.ticketId, passedOn.ticketId]) expect((await told(journey.ask(dispatcher, 'query($id: ID) { ticket(id: $id) { number } }', { id }))).ticket).not.toBeNull(); });
}

beforeAll(async () => {
  journey = await startJourney('2026-11-23T09:00:00+08:00');
  schema = buildClientSchema((await told(journey.ask(dispatcher, getIntrospectionQuery()))) as IntrospectionQuery);
  await told(journey.ask(supervisor, 'mutation($input: SaveMachineClientInput!) { saveMachineClient(input: $input) { __typename } }', { input: { idempotencyKey: newKey(), code: 'MC-SWQ', name: '区税务局全权系统', units: [unit], operations: ['READ', 'FILE', 'IMPORT', 'HANDLE'], confidential: true } }));
  for (const [n, to] of [[0, 'SY-JT'], [1, 'SY-JT'], [2, 'SY-JT'], [3, 'SY-GD'], [4, 'SY-JT']] as const) await lived(n, to);
  await visitedAndReported();
  await eventually(async () => expect((await journey.ask('machine:MC-SWQ', '{ viewer { name } }')).status).toBe(200));
}, 90_000);
afterAll(() => journey?.stop());

it('the search finds a canary in every form it may take, and none where there is none', () => {
  let forms = 0;
  for (const canary of [...identities, ...texts, ...liaisons]) for (const [form, text] of Object.entries(disguises(canary.text))) {
    expect([form, hits(`${'x'.repeat(7)}${text}`, [canary]).length > 0]).toEqual([form, true]);
    forms += 1;
  }
  expect(hits(JSON.stringify(['甄别鸟', '19900001', Buffer.from('题鸟戊').toString('base64'), logs()]), [...identities, ...texts, ...liaisons])).toEqual([]);
  process.stderr.write(`canaries: ${identities.length + texts.length + liaisons.length}, each in ${forms / (identities.length + texts.length + liaisons.length)} forms\n`);
});

it('finds them all in what those who handle the cases are answered: the search can fail', async () => {
  const { tickets } = await told(journey.ask(dispatcher, '{ tickets(first: 20) { nodes { title content serviceItem contacts { content } notes { content } timeline { note } enterpriseName enterpriseCode } } exportTickets { csv } }'));
  const expected = texts.filter(({ name }) => !name.endsWith('case 5') && !(/(answer|finding) of case [01]/.test(name)));
  expect(new Set(hits(JSON.stringify(tickets), texts).map((hit) => hit.split(' as ')[0]))).toEqual(new Set(expected.map(({ name }) => name)));
  for (const { n, id } of filed) {
    const by = n === 3 ? handler('SY-GD') : handler('SY-JT');
    const { revealComplainant } = await told(journey.ask(by, 'mutation($input: RevealComplainantInput!) { revealComplainant(input: $input) { contactName contactPhone creditCode enterpriseName } }', { input: { id, purpose: '核实情况' } }));
    expect(hits(JSON.stringify(revealComplainant), named(n, canariesOf(n).identity))).toHaveLength(4);
  }
});

it('finds those of the liaison work in what who raised it, who watches it and who handles it are answered', async () => {
  const { enterprise, visit, problem } = await told(journey.ask(handler('SY-RS'), `{ enterprise(creditCode: "${visited.creditCode}") { headName phones } visit(id: "${inLiaison.visit}") { demands content talk { name content } } problem(id: "${inLiaison.problem}") { title content severityReason } }`));
  const { monitor, monitorReport } = await told(journey.ask(supervisor, `{ monitor(id: "${inLiaison.monitor}") { name phone } monitorReport(id: "${inLiaison.report}") { title content } }`));
  expect(hits(JSON.stringify([enterprise, visit, problem, monitor, monitorReport]), liaisons)).toHaveLength(liaisons.length);
  const { ticket } = await told(journey.ask(dispatcher, `{ ticket(id: "${inLiaison.ticket}") { title content } }`));
  expect(hits(JSON.stringify(ticket), liaisons)).toHaveLength(2);
});

it('case 2 with the unit as its lead unit; a redacted copy; case 5 from the unit\'s own system; terms that run out; a draft of the calendar', async () => {
  await journey.db.query('update hotline.ticket set lead_unit = $1 where id = $2', [unit, filed[2]!.id]);
  const { ticket } = await told(journey.ask(dispatcher, 'query($id: ID) { ticket(id: $id) { version } }', { id: filed[0]!.id }));
  await told(journey.ask(dispatcher, 'mutation($input: ShareRedactedCopyInput!) { shareRedactedCopy(input: $input) { ticket { id } } }', { input: { idempotencyKey: newKey(), id: filed[0]!.id, expectedVersion: ticket.version, unit, title: '办税服务问题', content: '请核查窗口的服务态度。' } }));
  const refused = await journey.ask(dispatcher, 'mutation($input: ShareRedactedCopyInput!) { shareRedactedCopy(input: $input) { ticket { id } } }', { input: { idempotencyKey: newKey(), id: filed[1]!.id, expectedVersion: (await told(journey.ask(dispatcher, 'query($id: ID) { ticket(id: $id) { version } }', { id: filed[1]!.id }))).ticket.version, unit, title: '办税服务问题', content: `请回复${canariesOf(1).identity.contactName}。` } });
  expect(refused.errors.map(({ extensions }) => extensions.code)).toEqual(['CONTAINS_IDENTITY']);

  const token = await tokenFor('machine:MC-SWQ');
  const own = matterOf(5, { channel: 'PARTNER_SYSTEM', externalNo: 'SWQ-5' });
  const { data } = await asked(journey.url, token, filing, { input: own });
  expect(data.fileTicket).toEqual({ number: expect.stringMatching(/^SY/), followUpCode: null, ticket: null });
  const { errors } = await asked(journey.url, token, filing, { input: { ...own, idempotencyKey: newKey(), content: '另一内容' } });
  expect(errors[0].message).toContain('另一件诉求');
  const [row] = await journey.db.query<{ id: string }>('select id from hotline.ticket where number = $1', [data.fileTicket.number]);
  filed.push({ n: 5, id: row!.id, number: data.fileTicket.number, code: null });

  await told(journey.ask(supervisor, 'mutation($input: DraftRestDaysInput!) { draftRestDays(input: $input) { draft { id } problems { reason } } }', { input: { idempotencyKey: newKey(), restDays: [{ from: '2026-12-30', to: '2026-12-31', name: '本地休息日' }], reason: '试拟' } }));
  await journey.db.setNow('2026-12-15T10:00:00+08:00'); // all terms are over: reminders, breaches, escalations
  await eventually(async () => {
    const told_ = await journey.db.query<{ text: string }>('select n::text as text from directory.notice n');
    expect(told_.length).toBeGreaterThan(5);
    expect(told_.filter(({ text }) => text.includes(filed[0]!.number)).length).toBeGreaterThan(0);
  }, 30);
  const copies = await told(journey.ask(readers[0]![0], '{ redactedCopies { nodes { id content } } }'));
  copyId = copies.redactedCopies.nodes[0].id;
  expect(copies.redactedCopies.nodes).toHaveLength(1);
}, 60_000);

it('[7.17] [X.22] 0 hits in whatever the complained-about are answered: every query of the schema, every search, every count, every step tried', async () => {
  const all = [...identities, ...texts, ...liaisons];
  const ways = (field: string): string[] => {
    switch (field) {
      case 'ticket': return [...filed.flatMap(({ id, number }) => [`id: "${id}"`, `number: "${number}"`]), `id: "${inLiaison.ticket}"`, `id: "${inLiaison.passedOnTicket}"`];
      case 'enterprise': return [`creditCode: "${visited.creditCode}"`];
      case 'enterprises': case 'exportEnterprises': return [visited.name, ...Object.values(contacts)].map((text) => `filter: { text: "${text}" }`);
      case 'visit': return [`id: "${inLiaison.visit}"`];
      case 'visits': case 'contacts': return [`filter: { enterprise: "${visited.creditCode}" }`];
      case 'exportLiaisonRecords': return ['VISIT', 'CONTACT'].map((type) => `type: ${type}`);
      case 'problem': return [inLiaison.problem, inLiaison.passedOn].map((id) => `id: "${id}"`);
      case 'problems': return [`filter: { creditCode: "${visited.creditCode}" }`, ...[inLiaison.visit, inLiaison.report].map((id) => `filter: { sourceId: "${id}" }`)];
      case 'monitor': return [`id: "${inLiaison.monitor}"`];
      case 'monitorReport': return [`id: "${inLiaison.report}"`];
      case 'pairing': return [`id: "${inLiaison.pairing}"`];
      case 'tickets': case 'exportTickets': return [...all.map(({ text }) => `filter: { text: ${JSON.stringify(text)} }`), 'filter: { open: true }', 'filter: { overdue: true }', `filter: { unit: "${unit}" }`, 'filter: { handlingUnit: "SY-JT" }', 'filter: { kind: COMPLAINT }', 'filter: { changedSince: "2026-01-01T00:00:00+08:00" }', 'filter: { externalNo: "SWQ-5" }', 'orderBy: NEWEST'];
      case 'followUp': return filed.map(({ number }) => `number: "${number}", code: "ABCDE-FGHJK"`);
      case 'redactedCopy': return [copyId, ...filed.map(({ id }) => id)].map((id) => `id: "${id}"`);
      case 'refusedAttempts': return filed.map(({ id }) => `ticketId: "${id}"`);
      case 'notices': return filed.map(({ id }) => `filter: { subjectId: "${id}" }`);
      case 'hotlineAuditTrail': case 'directoryAuditTrail': case 'liaisonAuditTrail': return filed.map(({ id }) => `filter: { subjectId: "${id}" }`);
      default: return [];
    }
  };
  const queries: string[] = []; // each as deep as the gateway lets it be
  for (const query of everyQuery(schema, ways)) {
    const shallower = async (depth: number): Promise<string> => ((await journey.ask(supervisor, query(depth))).errors.some(({ extensions: { code } }) => code === 'QUERY_TOO_LARGE') ? shallower(depth - 1) : query(depth));
    queries.push(await shallower(4));
  }
  const before = await journey.db.query('select id, version, status, handling_unit from hotline.ticket order by id');
  const [{ refusals: kept }] = await journey.db.query<{ refusals: number }>(`select count(*)::int as refusals from hotline.audit_entry where outcome = 'REFUSED'`) as [{ refusals: number }];
  left.length = 0;
  const codes = new Map<string, number>();
  const count = (errors: { extensions: { code: string } }[] | undefined) => { for (const { extensions: { code } } of errors ?? []) codes.set(code, (codes.get(code) ?? 0) + 1); };
  for (const [subject, actor] of readers) {
    const token = await tokenFor(subject);
    for (const query of queries) count((await asked(journey.url, token, query)).errors);
    const search = (text: string) => asked(journey.url, token, 'query($text: String) { tickets(filter: { text: $text }) { totalCount nodes { id } } exportTickets(filter: { text: $text }) { csv totalCount } }', { text });
    const nowhere = await search('无此文字');
    for (const { text } of all) expect([subject, await search(text)]).toEqual([subject, nowhere]); // what is hidden is like what is nowhere
    const { visit, ticket, monitor, report } = inLiaison;
    for (const id of [...filed.map((one) => one.id), visit, ticket, monitor, report]) for (const { query, input } of everyMutation(schema, () => ({ idempotencyKey: newKey(), id, creditCode: visited.creditCode, tickets: [{ id, expectedVersion: 9 }], expectedVersion: 9, category: '用电', unit: 'SY-JT', units: ['SY-JT'] }))) count((await asked(journey.url, token, query, { input })).errors);
    // past the gateway, with the token it would have sent
    for (const service of services) {
      const inner = `${journey.addressOf(service)}/graphql`;
      const call = await callToken('gateway', service, actor);
      if (service === 'hotline') {
        const { data } = await asked(inner, call, 'query($of: [_Any!]!) { _entities(representations: $of) { ... on Ticket { id title content reporterLabel notes { content } contacts { content } timeline { note } } } }', { of: filed.map(({ id }) => ({ __typename: 'Ticket', id })) });
        expect([subject, data._entities.filter(Boolean)]).toEqual([subject, []]);
      }
      await asked(inner, call, '{ _service { sdl } }');
    }
    for (const path of ['health/live', 'health/ready', 'metrics', 'queues', 'queues/hotline/', 'queues/hotline/api/queues', 'nowhere']) {
      await fetched(new URL(`/${path}`, journey.url).href, { headers: { authorization: `Bearer ${token}` } });
      for (const service of services) await fetched(`${journey.addressOf(service)}/${path}`, { headers: { authorization: `Bearer ${await callToken('gateway', service, actor)}` } });
    }
  }
  const bytes = left.reduce((sum, one) => sum + one.length, 0);
  process.stderr.write(`canaries: ${readers.length} readers × ${queries.length} queries and ${filed.length + 4} × every mutation; ${left.length} answers, ${bytes} characters; refusals ${JSON.stringify(Object.fromEntries(codes))}\n`);
  expect(codes.get('NOT_FOUND')).toBeGreaterThan(500);
  expect([...codes.keys()].filter((code) => ['INTERNAL', 'BAD_QUERY', 'QUERY_TOO_LARGE', 'UNAVAILABLE', 'SUBGRAPH_UNAVAILABLE'].includes(code))).toEqual([]);
  const found = hits(left.join('\n'), all);
  expect(found.length ? left.flatMap((answer) => hits(answer, all).map((hit) => `${hit} in ${answer.slice(0, 300)}`)) : []).toEqual([]);
  expect(left.filter((answer) => filed.slice(0, 5).some(({ number, id }) => answer.includes(`"number":"${number}"`) || answer.includes(`"ticketId":"${id}"`)))).toEqual([]);

  expect(await journey.db.query('select id, version, status, handling_unit from hotline.ticket where id = any($1) order by id', [before.map(({ id }) => id as string)])).toEqual(before);
  const refusals = await journey.db.query<{ principal: string; count: number }>(`select principal, count(*)::int from hotline.audit_entry where outcome = 'REFUSED' and code = 'COMPLAINED_ABOUT' and principal = any($1) group by 1`, [readers.map(([subject]) => subject)]);
  expect(refusals.map(({ principal }) => principal).sort()).toEqual(readers.map(([subject]) => subject).sort());
  expect(refusals.reduce((sum, one) => sum + one.count, kept)).toBeGreaterThan(kept + 100);
}, 300_000);

it('[7.17] 0 hits of an identity in the report of an import, for whomever it is', async () => {
  const token = await tokenFor(dispatcher);
  const n = 6;
  const { identity, texts: { title, content } } = canariesOf(n);
  const row = (line: number, over: Record<string, string>) => ({ line, externalNo: `KN-${line}`, receivedAt: '2026-11-20T09:00:00+08:00', channel: 'HOTLINE_12345', kind: 'COMPLAINT', reporterKind: 'ENTERPRISE', ...identity, locality: '', category: '用电', title, content, confidential: 'Y', suggestedUnit: '', complexity: '', complainedAbout: unit, acceptedAt: '', handledBy: '', firstContactAt: '', reportedAt: '', feedback: '', rating: '', solved: '', ...over });
  const rows = [
    row(1, {}), row(2, { contactPhone: `${identity.contactPhone}99999` }), row(3, { creditCode: `${identity.creditCode.slice(0, -1)}0${identity.creditCode}` }), row(4, { contactName: identity.contactName.repeat(9) }), row(5, { enterpriseName: identity.enterpriseName.repeat(20) }),
    row(6, { confidential: identity.contactName }), row(7, { confidential: '', creditCode: identity.enterpriseName }), row(8, { channel: '', kind: '', locality: '无此地' }), row(9, { complainedAbout: 'SY-NONE', handledBy: unit }), row(1, { content: '另一内容' }),
  ];
  left.length = 0;
  const { data } = await asked(journey.url, token, 'mutation($input: ImportTicketsInput!) { importTickets(input: $input) { created refused results { line outcome number problems { field value reason } } } }', { input: { sourceSystem: '甄别台账', rows } });
  expect(data.importTickets).toMatchObject({ created: 1, refused: 9 });
  expect(left.flatMap((answer) => hits(answer, named(n, identity)))).toEqual([]);
});

it('[7.17] 0 hits in logs, queues, events, notices, trails and everything else that is kept outside the case itself', async () => {
  const all = [...identities, ...texts, ...named(6, canariesOf(6).identity), ...named(6, canariesOf(6).texts)];
  const written = logs();
  expect(written.split('\n').length).toBeGreaterThan(5);
  expect(hits(written, all)).toEqual([]);
  const theCase = ['hotline.ticket', 'hotline.ticket_step', 'hotline.ticket_contact', 'hotline.ticket_note'];
  const outside = await database(theCase);
  expect(hits(await database([...theCase, 'liaison.enterprise', 'liaison.visit', 'liaison.problem', 'liaison.monitor', 'liaison.monitor_report']), liaisons)).toEqual([]);
  expect(hits(written, liaisons)).toEqual([]);
  for (const table of ['hotline.event', 'directory.inbox', 'directory.notice', 'directory.message', 'hotline.audit_entry', 'directory.audit_entry', 'hotline.complainant', 'hotline.idempotency_key', 'hotline.redacted_copy']) expect(outside).toContain(`${table}\n(`);
  expect(outside).toMatch(/^hotline_queue\./m);
  expect(hits(outside, all)).toEqual([]);
  // of who asked for confidentiality, nothing stands in clear anywhere; of the one who did not, the enterprise on its case and nowhere else
  const confidential = all.filter(({ name }) => /^(contactName|contactPhone|creditCode|enterpriseName) of/.test(name) && !/^(creditCode|enterpriseName) of case 1$/.test(name));
  expect(hits(await database(), confidential)).toEqual([]);
  expect(hits(await database(), texts).length).toBeGreaterThan(25);
});
