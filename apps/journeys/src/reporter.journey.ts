import { graphql } from '@bangban/testing';
import { newKey, told, type Answer, type Refusal } from './ask.ts';
import { clerk, dispatcher, enterprise, handler } from './cast.ts';
import { expectNothingLost, startJourney, type Journey } from './platform.ts';
import { take, type Step } from './steps.ts';

let journey: Journey;
beforeAll(async () => { journey = await startJourney('2026-11-23T09:00:00+08:00'); });
afterAll(() => journey?.stop());

const creditCode = '91321311Y7J6DU5MJD';
const own = enterprise(creditCode);
const stranger = enterprise('91321311KMNBRYTTTT');
const filing = 'mutation($input: FileTicketInput!) { fileTicket(input: $input) { number followUpCode ticket { id version } } }';
const matter = (over: Record<string, unknown>) => ({ idempotencyKey: newKey(), kind: 'HELP', category: '用电', title: '厂区频繁跳闸', content: '本月已停产三次。', ...over });

/** As somebody who shows no token. */
const without = async (query: string, variables?: Record<string, unknown>): Promise<Answer> => {
  const { status, body } = await graphql(journey.url, query, variables);
  return { status, data: body.data, errors: (body.errors ?? []) as unknown as Refusal[] };
};
const followUp = 'query($number: String!, $code: String!) { followUp(number: $number, code: $code) { number state receivedAt dueAt answers { at content } closedAt outcome } }';
const codesOf = ({ errors }: Answer) => errors.map(({ extensions }) => extensions.code);

/** From acceptance to the report of done, with an answer told. */
async function handle(ticket: any, answer: string): Promise<any> {
  const step = async (subject: string, name: Step, more?: Record<string, unknown>) => { ticket = await take(journey.ask, subject, name, ticket, more); };
  await step(dispatcher, 'acceptTicket');
  await step(dispatcher, 'assignTicket', { unit: 'SY-GD', reason: '用电类由供电公司承办' });
  await step(handler('SY-GD'), 'acknowledgeTicket');
  await step(handler('SY-GD'), 'recordContact', { method: 'TELEPHONE', reached: true, content: '内部联系记录' });
  await step(handler('SY-GD'), 'giveFeedback', { method: 'TELEPHONE', reached: true, content: answer });
  await step(handler('SY-GD'), 'reportTicketDone', { finding: '内部办理情况' });
  return ticket;
}

it('[7.18] an enterprise files without a clerk, and follows its case by account to the answer, its rating and its word that it is solved', async () => {
  const reporter = { kind: 'ENTERPRISE', creditCode, enterpriseName: '宿迁朗讯电子有限公司', contactName: '马女士', contactPhone: '18887401146' };
  const { fileTicket } = await told(journey.ask(own, filing, { input: matter({ channel: 'ONLINE', reporter }) }));
  const mine = 'query($id: ID) { ticket(id: $id) { version status contacts { purpose content } dueDates { kind dueAt } rating outcome nextSteps } tickets { totalCount nodes { number } } }';
  const seen = () => told(journey.ask(own, mine, { id: fileTicket.ticket.id }));
  expect(await seen()).toMatchObject({ ticket: { status: 'RECEIVED', contacts: [] }, tickets: { totalCount: 1, nodes: [{ number: fileTicket.number }] } });
  await handle(fileTicket.ticket, '线路已检修，请观察一周。');
  const { ticket } = await seen();
  expect(ticket).toMatchObject({ status: 'REPORTED_DONE', nextSteps: expect.arrayContaining(['RATE', 'CONFIRM_SOLVED']) });
  expect(ticket.contacts).toEqual(expect.arrayContaining([{ purpose: 'FEEDBACK', content: '线路已检修，请观察一周。' }]));
  const rated = await take(journey.ask, own, 'rateTicket', { id: fileTicket.ticket.id, version: ticket.version }, { rating: 5 });
  await take(journey.ask, own, 'confirmTicket', rated, { solved: true });
  expect(await seen()).toMatchObject({ ticket: { status: 'CLOSED', rating: 5, outcome: 'SOLVED' } });
  expect(await told(journey.ask(stranger, '{ tickets { totalCount } }'))).toEqual({ tickets: { totalCount: 0 } });
  expect(codesOf(await journey.ask(stranger, mine, { id: fileTicket.ticket.id }))).toEqual(['NOT_FOUND']);
});

it('[7.18] whoever has no account follows his case by number and code, without signing in, to the answer', async () => {
  const { fileTicket: { number, followUpCode: code, ticket } } = await told(journey.ask(clerk, filing, { input: matter({ channel: 'WINDOW', reporter: { kind: 'PERSON', contactName: '孙女士', contactPhone: '13782456777' } }) }));
  const look = async (typed = code) => (await told(without(followUp, { number, code: typed }))).followUp;
  expect(await look()).toEqual({ number, state: '已收到，等待受理', receivedAt: '2026-11-23T09:00:00+08:00', dueAt: null, answers: [], closedAt: null, outcome: null });
  await handle(ticket, '变压器已更换。');
  expect(await look(` ${code.toLowerCase().replace('-', ' ')}`)).toMatchObject({ state: '已办结，请您确认是否解决', answers: [{ at: '2026-11-23T09:00:00+08:00', content: '变压器已更换。' }] });

  const wrong = `${code.slice(0, -1)}${code.endsWith('2') ? '3' : '2'}`;
  const answers = [await without(followUp, { number, code: wrong }), await without(followUp, { number: 'SY20261123-9999', code })];
  for (const { data, errors } of answers) expect([data, errors]).toMatchObject([{ followUp: null }, [{ extensions: { code: 'NOT_FOUND', facts: { what: '编号与查询码相符的诉求' } } }]]);
  for (let tries = 2; tries <= 10; tries++) expect(codesOf(await without(followUp, { number, code: wrong }))).toEqual(['NOT_FOUND']);
  expect((await without(followUp, { number, code })).errors).toMatchObject([{ message: '请求过于频繁（同一编号的查询码每小时可输错10次），请在3600秒后重试。', extensions: { code: 'RATE_LIMITED', facts: { retryAfterSeconds: 3_600 } } }]);
  await journey.db.setNow('2026-11-23T10:00:00+08:00');
  expect(await look()).toMatchObject({ number });
});

it('[7.18] without a token nothing else is reached, not even beside number and code', async () => {
  const { fileTicket: { number, followUpCode: code, ticket } } = await told(journey.ask(dispatcher, filing, { input: matter({ channel: 'HOTLINE_12345', reporter: { kind: 'PERSON', contactName: '孙女士', contactPhone: '13782456777' } }) }));
  const { __schema: { queryType, mutationType } } = await told(journey.ask(dispatcher, '{ __schema { queryType { fields { name } } mutationType { fields { name } } } }'));
  const root = [...queryType.fields.map(({ name }: { name: string }) => `query { ${name} }`), ...mutationType.fields.map(({ name }: { name: string }) => `mutation { ${name} }`)].filter((query) => !/followUp|serviceToRate|ratingAnswer|mutation . (rateService|fileMonitorReport) /.test(query));
  expect(root.length).toBeGreaterThan(40);
  const known = `followUp(number: "${number}", code: "${code}") { number }`;
  for (const query of [...root, '{ __schema { types { name } } followUp(number: "", code: "") { number } }', `{ ${known} tickets { totalCount } }`, `{ a: ${known} b: ${known} }`, `query A { ${known} } query B { tickets { totalCount } }`, `{ ...F } fragment F on Query { ${known} }`])
    expect([query, (await without(query)).status]).toEqual([query, 401]);
  expect(codesOf(await without(`{ followUp(number: "${number}", code: "${code}") { number title } }`))).toEqual(['BAD_QUERY']);
  expect(codesOf(await without(`{ followUp(number: "${ticket.id}", code: "${code}") { number } }`))).toEqual(['NOT_FOUND']);
  expect(await told(without(`{ ${known} }`))).toEqual({ followUp: { number } });
});

it('[X.09] leaves no open case that the clock has lost', () => expectNothingLost(journey));
