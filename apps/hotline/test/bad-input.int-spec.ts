import { cast, serviceToken, tokenFor } from '@bangban/testing';
import { startHotline, type Hotline } from './hotline.ts';
import { desk, matter } from './matters.ts';

let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); await hotline.db.setNow('2026-11-23T09:00:00+08:00'); });
afterAll(() => hotline?.stop());
const dispatcher = cast.dispatcher();
const file = (over: Record<string, unknown>) => hotline.ask(dispatcher, 'mutation($input: FileTicketInput!) { fileTicket(input: $input) { number } }', { input: matter(over) });
const reporter = matter().reporter;
const tickets = async () => (await hotline.db.query<{ count: string }>('select count(*) from hotline.ticket'))[0]!.count;

it.each([
  ['NUL in a text', { content: 'a\0b' }, 'TEXT_NOT_ALLOWED', { field: 'content' }],
  ['a lone surrogate', { title: 'a\ud800b' }, 'TEXT_NOT_ALLOWED', { field: 'title' }],
  ['20,001 characters', { content: '长'.repeat(20_001) }, 'INVALID_INPUT', { field: 'content', reason: '不能超过20000个字' }],
  ['an empty text', { content: ' 　' }, 'INVALID_INPUT', { field: 'content' }],
  ['a date of 2199', { receivedAt: '2199-01-01T09:00:00+08:00' }, 'OUT_OF_RANGE', { max: '2100-12-31' }],
  ['a time to come', { receivedAt: '2026-11-23T09:00:01+08:00' }, 'INVALID_INPUT', { field: 'receivedAt' }],
  ['a time before there were any targets', { receivedAt: '2000-01-01T09:00:00+08:00' }, 'OUT_OF_RANGE', { field: 'receivedAt', min: '2024-01-01' }],
  ['a time without an offset', { receivedAt: '2026-11-23T08:00:00' }, 'INVALID_INPUT', { field: '时间' }],
  ['a day that does not exist', { receivedAt: '2026-02-30T08:00:00+08:00' }, 'INVALID_INPUT', { field: '时间' }],
  ['a unit that does not exist', { suggestedUnit: 'SY-NOPE' }, 'UNKNOWN_UNIT', { unit: 'SY-NOPE' }],
  ['a complained-about unit that does not exist', { complainedAboutUnits: ['SY-NOPE'] }, 'UNKNOWN_UNIT', { unit: 'SY-NOPE' }],
  ['an officer who does not exist', { complainedAboutOfficers: ['NOBODY'] }, 'UNKNOWN_OFFICER', { officer: 'NOBODY' }],
  ['a category that does not exist', { category: '无' }, 'UNKNOWN_CATEGORY', { category: '无' }],
  ['a wrong check character', { reporter: { ...reporter, creditCode: '91321311Y7J6DU5MJE' } }, 'INVALID_INPUT', { field: 'reporter.creditCode' }],
  ['an enterprise without a code', { reporter: { ...reporter, creditCode: null } }, 'INVALID_INPUT', { field: 'reporter.creditCode' }],
  ['a telephone number of two digits', { reporter: { ...reporter, contactPhone: '12' } }, 'INVALID_INPUT', { field: 'reporter.contactPhone' }],
  ['simple or complex where there is no such thing', { complexity: 'SIMPLE' }, 'INVALID_INPUT', { field: 'complexity' }],
  ['a key too short to be unique', { idempotencyKey: 'k' }, 'INVALID_INPUT', { field: 'idempotencyKey' }],
  ['a channel that does not exist', { channel: 'FAX' }, 'BAD_QUERY', {}],
])('%s is refused with a code, the facts and a Chinese sentence, and nothing is written', async (_, over, code, facts) => {
  const before = await tickets();
  const answer = await file(over as Record<string, unknown>);
  expect(answer).toMatchObject({ code, facts });
  expect(answer.message).toMatch(/[\u4e00-\u9fff]/);
  expect(JSON.stringify(answer)).not.toMatch(/select|insert|relation|violates|node_modules|12(?=")/i);
  expect(await tickets()).toBe(before);
});

it('a value of an identity is never repeated in a refusal', async () => {
  const answer = await file({ reporter: { ...reporter, contactPhone: '1388-不是电话' } });
  expect(answer.code).toBe('INVALID_INPUT');
  expect(JSON.stringify(answer)).not.toContain('1388');
});

it('a step the status does not allow, a stale version and an unknown ticket are three different sentences', async () => {
  const { file: filed, tries, step } = desk(hotline);
  const ticket = await filed();
  expect(await tries(dispatcher, 'assignTicket', ticket, { unit: 'SY-GD' })).toMatchObject({ code: 'STEP_NOT_ALLOWED', facts: { status: '已收到', step: '交办' } });
  await step(dispatcher, 'acceptTicket', ticket);
  expect(await tries(dispatcher, 'assignTicket', ticket, { unit: 'SY-GD' })).toMatchObject({ code: 'CONFLICT', facts: { expectedVersion: ticket.version, actualVersion: ticket.version + 1 } });
  for (const id of ['01a20842-62b8-730a-8408-e0f8e256f55f', "'; drop table ticket; --"]) expect(await tries(dispatcher, 'acceptTicket', { id, version: 1 })).toMatchObject({ code: 'NOT_FOUND', facts: { id } });
  const fresh = await desk(hotline).ticket(ticket.id);
  expect(await tries(dispatcher, 'assignTicket', fresh, { unit: 'SY-NOPE' })).toMatchObject({ code: 'UNKNOWN_UNIT' });
  expect(await tries(dispatcher, 'assignTicket', fresh, { unit: 'SQ-YSB' })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'unit' } });
  const vague = await step(dispatcher, 'acceptTicket', await filed({ category: null }));
  expect(await tries(dispatcher, 'assignTicket', vague, { unit: 'SY-GD' })).toMatchObject({ code: 'NEEDS_CATEGORY' });
});

it('NUL in a literal or a filter is refused like one in a variable', async () => {
  for (const query of ['{ tickets(filter: { text: "a\\u0000b" }) { nodes { id } } }', '{ ticket(number: "\\u0000") { id } }'])
    expect(await hotline.ask(dispatcher, query)).toMatchObject({ code: 'TEXT_NOT_ALLOWED' });
  expect(await hotline.ask(dispatcher, 'query($number: String) { ticket(number: $number) { id } }', { number: '\ud800' })).toMatchObject({ code: 'TEXT_NOT_ALLOWED' });
});

it('only the gateway is answered: no token, a foreign one and one for another service get 401', async () => {
  for (const authorization of [undefined, 'Bearer x.y.z', `Bearer ${await serviceToken('directory', dispatcher)}`, `Bearer ${await tokenFor(`officer:${dispatcher.code}`)}`]) {
    for (const query of ['{ _service { sdl } }', '{ _entities(representations: [{ __typename: "Ticket", id: "x" }]) { __typename } }', 'mutation { acceptTicket(input: { idempotencyKey: "12345678", id: "x", expectedVersion: 1 }) { ticket { id } } }']) {
      const answer = await fetch(hotline.url, { method: 'POST', headers: { 'content-type': 'application/json', ...(authorization && { authorization }) }, body: JSON.stringify({ query }) });
      expect([answer.status, ((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    }
  }
});
