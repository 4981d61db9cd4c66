import type { Actor } from '@bangban/kernel';
import { cast, countStatements } from '@bangban/testing';
import { startHotline, type Hotline } from './hotline.ts';
import { desk, key, matter } from './matters.ts';

let hotline: Hotline;
const at = (iso: string) => hotline.db.setNow(iso);
beforeAll(async () => { hotline = await startHotline(); });
beforeEach(() => at('2026-11-23T09:00:00+08:00'));
afterAll(() => hotline?.stop());
const visitor: Actor = { kind: 'VISITOR' };
const [dispatcher, handler] = [cast.dispatcher(), cast.handler('SY-GD')];
const person = { kind: 'PERSON', contactName: '孙女士', contactPhone: '13782456777' };

const fields = 'number state receivedAt dueAt originalDueAt suspensions { from } extensions { dueAfter } answers { at content } closedAt outcome progress { level leadUnit nextStep promisedAt originallyPromisedAt }';
const follow = (number: string, code: string, actor: Actor = visitor) => hotline.ask(actor, `query($number: String!, $code: String!) { followUp(number: $number, code: $code) { ${fields} } }`, { number, code });
const filed = async (over: Record<string, unknown> = {}, actor: Actor = dispatcher) => {
  const input = matter({ reporter: person, ...over });
  const { data } = await hotline.ask(actor, 'mutation($input: FileTicketInput!) { fileTicket(input: $input) { number followUpCode ticket { id version } } }', { input });
  return { input, ...data.fileTicket } as { input: object; number: string; followUpCode: string; ticket: { id: string; version: number } };
};
const seen = async (number: string, code: string) => { const { progress, ...rest } = (await follow(number, code)).data.followUp; expect(progress.promisedAt).toBe(rest.dueAt); return rest; };
const wrong = (code: string) => `${code.slice(0, -1)}${code.endsWith('2') ? '3' : '2'}`;

it('[7.18] number and code follow a case from its filing to the answer and the closing, and show nothing else', async () => {
  const { step } = desk(hotline);
  const { number, followUpCode: code, ticket } = await filed({ category: '用电', title: '邻居举报来的', content: '孙女士说的详情' });
  const received = { number, receivedAt: '2026-11-23T09:00:00+08:00', dueAt: null, originalDueAt: null, suspensions: [], extensions: [], answers: [], closedAt: null, outcome: null };
  expect(await seen(number, code)).toEqual({ ...received, state: '已收到，等待受理' });
  let held = await step(dispatcher, 'acceptTicket', ticket as never);
  const running = { ...received, dueAt: '2026-11-30T18:00:00+08:00', originalDueAt: '2026-11-30T18:00:00+08:00' };
  expect(await seen(number, code)).toEqual({ ...running, state: '已受理，正在确定承办单位' });
  held = await step(dispatcher, 'assignTicket', held, { unit: 'SY-GD', reason: '内部交办理由' });
  held = await step(handler, 'acknowledgeTicket', held);
  held = await step(handler, 'recordContact', held, { method: 'TELEPHONE', reached: true, content: '内部联系记录' });
  expect(await seen(number, code)).toEqual({ ...running, state: '承办单位正在办理' });
  held = await step(handler, 'giveFeedback', held, { method: 'TELEPHONE', reached: false, content: '尚未告知的答复' });
  expect((await seen(number, code)).answers).toEqual([]);
  await at('2026-11-24T10:00:00+08:00');
  held = await step(handler, 'giveFeedback', held, { method: 'TELEPHONE', reached: true, content: '线路已检修，请观察。' });
  const answered = { ...running, answers: [{ at: '2026-11-24T10:00:00+08:00', content: '线路已检修，请观察。' }] };
  expect(await seen(number, code)).toEqual({ ...answered, state: '已答复，承办单位尚未办结' });
  held = await step(handler, 'reportTicketDone', held, { finding: '内部办理情况' });
  expect(await seen(number, code)).toEqual({ ...answered, dueAt: null, originalDueAt: null, state: '已办结，请您确认是否解决' });
  await step(dispatcher, 'confirmTicket', held, { solved: true, comment: '内部回访记录' });
  expect(await seen(number, code)).toEqual({ ...answered, dueAt: null, originalDueAt: null, state: '已归档', closedAt: '2026-11-24T10:00:00+08:00', outcome: 'SOLVED' });
  const { data } = await hotline.ask(dispatcher, '{ __type(name: "FollowUp") { fields { name } } }');
  expect(data.__type.fields.map(({ name }: { name: string }) => name).join(' ')).toBe(fields.replace(/ \{.*?\}/g, ''));
});

it('the explanation of a case out of scope is an answer too', async () => {
  const { step } = desk(hotline);
  const { number, followUpCode: code, ticket } = await filed();
  const proposed = await step(dispatcher, 'proposeOutOfScope', ticket as never, { reason: 'LITIGATION_OR_PETITION', explanation: '已进入诉讼程序，请向法院反映。' });
  expect((await seen(number, code)).answers).toEqual([]);
  await step(cast.dispatcher(1), 'decideOutOfScope', proposed, { approve: true });
  expect(await seen(number, code)).toMatchObject({ state: '不属受理范围，已说明理由', answers: [{ content: '已进入诉讼程序，请向法院反映。' }], dueAt: null });
});

it('the code is told once more to who files the same again, and by who may call the reporter; not to who must keep away', async () => {
  const first = await filed({}, cast.clerk());
  const again = await hotline.ask(cast.clerk(), 'mutation($input: FileTicketInput!) { fileTicket(input: $input) { number followUpCode } }', { input: first.input });
  expect(again.data.fileTicket).toEqual({ number: first.number, followUpCode: first.followUpCode });
  const reveal = (actor: Actor, id: string) => hotline.ask(actor, 'mutation($input: RevealComplainantInput!) { revealComplainant(input: $input) { followUpCode } }', { input: { id, purpose: '再次告知查询码' } });
  for (const id of [first.ticket.id, first.ticket.id.toUpperCase()]) expect((await reveal(dispatcher, id)).data.revealComplainant).toEqual({ followUpCode: first.followUpCode });
  expect(await reveal(handler, first.ticket.id)).toMatchObject({ code: 'NOT_FOUND' });
  const machine = await filed({ channel: 'PARTNER_SYSTEM', externalNo: 'SW-7' }, cast.machine('MC-SW', 'SY-SW'));
  expect(await seen(machine.number, machine.followUpCode)).toMatchObject({ number: machine.number });
  expect(await filed({ channel: 'WINDOW', complainedAboutUnits: ['SY-SPJ'] }, cast.clerk())).toMatchObject({ followUpCode: null, ticket: null });
});

it('a wrong code, another case\'s code and an unknown number are refused alike, and counted alike', async () => {
  const [one, other] = [await filed(), await filed()];
  const refusals = [await follow(one.number, wrong(one.followUpCode)), await follow(one.number, other.followUpCode), await follow(one.number, ''), await follow('SY20261123-9999', one.followUpCode)];
  for (const refused of refusals) expect(refused).toMatchObject({ code: 'NOT_FOUND', data: { followUp: null }, facts: { what: '编号与查询码相符的诉求' } });
  for (const number of ['', 'SY', one.ticket.id, `${one.number}'`.repeat(40)]) expect(await follow(number, one.followUpCode)).toMatchObject({ code: 'NOT_FOUND' });
  const kept = await hotline.db.query('select actor_kind, principal, action, subject_type, subject_id, code, count(*)::int from hotline.audit_entry where action = $$FOLLOW_UP$$ group by 1, 2, 3, 4, 5, 6 order by 7');
  const tried = { actor_kind: 'VISITOR', principal: 'visitor', action: 'FOLLOW_UP', code: 'NOT_FOUND' };
  expect(kept).toEqual([{ ...tried, subject_type: null, subject_id: null, count: 1 }, { ...tried, subject_type: 'Ticket', subject_id: one.ticket.id, count: 3 }]);
  expect(await hotline.db.query('select number, wrong from hotline.code_guess order by number')).toEqual([{ number: one.number, wrong: 3 }, { number: 'SY20261123-9999', wrong: 1 }]);
  const cost = async (number: string) => (await countStatements(() => follow(number, wrong(one.followUpCode)))).statements;
  expect(await cost('SY20261123-9998')).toBe(await cost(other.number));
});

it.each([['known', () => filed().then(({ number, followUpCode }) => [number, followUpCode] as const)], ['unknown', async () => ['SY20261123-8888', 'ABCDE-FGHJK'] as const]])('a %s number takes ten wrong codes an hour, also all at once; then not even the right one, until the hour is over', async (kind, numberAndCode) => {
  const [number, code] = await numberAndCode();
  const codes = (await Promise.all(Array.from({ length: 40 }, () => follow(number, wrong(code))))).map((answer) => answer.code);
  expect([codes.filter((one) => one === 'NOT_FOUND').length, codes.filter((one) => one === 'RATE_LIMITED').length]).toEqual([10, 30]);
  await at('2026-11-23T09:20:00+08:00');
  expect(await follow(number, code)).toMatchObject({ code: 'RATE_LIMITED', facts: { retryAfterSeconds: 2_400 }, message: '请求过于频繁（同一编号的查询码每小时可输错10次），请在2400秒后重试。' });
  await at('2026-11-23T10:00:00+08:00');
  expect(await follow(number, code)).toMatchObject(kind === 'known' ? { code: undefined, data: { followUp: { number } } } : { code: 'NOT_FOUND' });
  await follow('SY20261123-7777', 'x');
  expect(await hotline.db.query('select number from hotline.code_guess order by number')).toEqual([{ number: 'SY20261123-7777' }, ...(kind === 'known' ? [] : [{ number }])]); // those of more than an hour ago are gone
});

it('the right code is not counted, however often it is used and however it is typed', async () => {
  const { number, followUpCode: code } = await filed();
  for (let i = 0; i < 15; i++) expect(await seen(number, ` ${code.toLowerCase().replace('-', ' ')} `)).toMatchObject({ number });
  expect(await hotline.db.query('select from hotline.code_guess where number = $1', [number])).toEqual([]);
});

it('a visitor may use nothing but number and code', async () => {
  for (const query of ['{ tickets { totalCount } }', '{ ticketCounters { open } }', '{ hotlineEnumLabels { label } }', '{ hotlineSelfCheck { checkedAt } }', '{ refusedAttempts { at } }', '{ ticket(number: "SY20261123-0001") { number } }'])
    expect(await hotline.ask(visitor, query)).toMatchObject({ code: 'FORBIDDEN' });
  const input = matter({ channel: 'ONLINE', reporter: person, idempotencyKey: key() });
  expect(await hotline.ask(visitor, 'mutation($input: FileTicketInput!) { fileTicket(input: $input) { number } }', { input })).toMatchObject({ code: 'FORBIDDEN' });
});
