import { existsSync } from 'node:fs';
import { messageFor, services } from '@bangban/contracts';
import { cast, graphql, tokenFor } from '@bangban/testing';
import { newKey, told } from './ask.ts';
import { dispatcher } from './cast.ts';
import { callToken, wrongTokens } from './forged.ts';
import { expectNothingLost, startJourney, type Journey } from './platform.ts';
import { importRegister } from './register.ts';
import { filing } from './steps.ts';

let journey: Journey;
let ticketId: string;
beforeAll(async () => {
  journey = await startJourney('2026-11-23T09:00:00+08:00');
  ticketId = (await told(journey.ask(dispatcher, filing, { input: matter() }))).fileTicket.ticket.id;
});
afterAll(() => journey?.stop());

const matter = () => ({ idempotencyKey: newKey(), channel: 'HOTLINE_12345', kind: 'HELP', category: '用电', title: '厂区跳闸', content: '请检修。', reporter: { kind: 'PERSON', contactName: '孙女士', contactPhone: '13782456777' } });
const unauthenticated = { errors: [{ message: messageFor('UNAUTHENTICATED'), extensions: { code: 'UNAUTHENTICATED', facts: {} } }] };
const total = async () => (await told(journey.ask(dispatcher, '{ tickets { totalCount } }'))).tickets.totalCount;

describe('the gateway without a valid token', () => {
  const expectTurnedAway = async (token: string | undefined) => {
    for (const [query, variables] of [[filing, { input: matter() }], ['{ tickets { totalCount } }', {}], ['{ viewer { name } }', {}], ['{ __typename tickets { totalCount } }', {}]] as const) {
      const { status, body } = await graphql(journey.url, query, variables, token);
      expect(status).toBe(401);
      expect(body).toMatchObject(unauthenticated);
      expect(body.data ?? null).toBeNull();
    }
    expect(await total()).toBe(1);
  };

  it('answers 401 where there is none, and reads and writes nothing', () => expectTurnedAway(undefined));

  it.each(['that has expired', 'of another issuer', 'for another audience', 'signed by a stranger', 'without a signature', 'signed with the public key as a secret', 'with a changed subject', 'of a person who is not in office', 'that is none'])(
    'answers 401 to a token %s, and reads and writes nothing', async (which) => { await expectTurnedAway((await wrongTokens(dispatcher))[which]); });

  it('answers 401 to a token that services show to each other', async () => { await expectTurnedAway(await callToken('gateway', 'hotline', cast.dispatcher())); });

  it('ends an import in one line that says what to do', async () => {
    const { code, out, err, errorsFile } = await importRegister(journey, 'requests-with-errors.csv', '--token', (await wrongTokens(dispatcher))['that has expired']!);
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: `网关拒绝了导入（UNAUTHENTICATED）：${messageFor('UNAUTHENTICATED')}请用 --token 给出有效的令牌。\n` });
    expect(existsSync(errorsFile)).toBe(false);
    expect(await total()).toBe(1);
  });
});

describe('a service called past the gateway', () => {
  const questions = () => [
    { address: `${journey.addressOf('hotline')}/graphql`, body: { query: '{ _service { sdl } }' } },
    { address: `${journey.addressOf('hotline')}/graphql`, body: { query: 'query($of: [_Any!]!) { _entities(representations: $of) { ... on Ticket { title } } }', variables: { of: [{ __typename: 'Ticket', id: ticketId }] } } },
    { address: `${journey.addressOf('hotline')}/graphql`, body: { query: filing, variables: { input: matter() } } },
    { address: `${journey.addressOf('directory')}/graphql`, body: { query: '{ _service { sdl } }' } },
    { address: `${journey.addressOf('directory')}/snapshot`, body: undefined },
  ];
  const send = async ({ address, body }: { address: string; body: object | undefined }, token: string | undefined) => {
    const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
    const answer = await fetch(address, body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers });
    return { status: answer.status, text: await answer.text() };
  };
  const expectRefused = async (token: string | undefined) => {
    for (const question of questions()) {
      const { status, text } = await send(question, token);
      expect({ question: question.address, status, answer: JSON.parse(text) as object }).toEqual({ question: question.address, status: 401, answer: unauthenticated });
    }
    expect(await total()).toBe(1);
  };

  it('answers 401 without a token', () => expectRefused(undefined));
  it('answers 401 to a person\'s own token', async () => expectRefused(await tokenFor(dispatcher)));
  it('answers 401 to a token from before the last minute', async () => {
    const old = await Promise.all((['hotline', 'directory'] as const).map((service) => callToken('gateway', service, cast.dispatcher(), 120)));
    for (const token of old) await expectRefused(token);
  });

  it('answers 401 to a token for another service', async () => {
    const [forDirectory, forHotline] = [await callToken('gateway', 'directory', cast.dispatcher()), await callToken('gateway', 'hotline', cast.dispatcher())];
    for (const question of questions()) expect(await send(question, question.address.startsWith(journey.addressOf('hotline')) ? forDirectory : forHotline)).toMatchObject({ status: 401 });
    expect(await total()).toBe(1);
  });

  it('answers 401 to a sister service that speaks for a person, or for another service', async () => {
    for (const actor of [cast.dispatcher(), { kind: 'SYSTEM', name: 'directory' } as const]) {
      const token = await callToken('hotline', 'directory', actor);
      for (const question of questions().slice(3)) expect(await send(question, token)).toMatchObject({ status: 401 });
    }
  });

  it('is open to the gateway alone, but tells everybody whether it is well', async () => {
    const token = await callToken('gateway', 'hotline', cast.dispatcher());
    expect(JSON.parse((await send(questions()[1]!, token)).text)).toEqual({ data: { _entities: [{ title: '厂区跳闸' }] } });
    for (const service of services) {
      const { status, text } = await send({ address: `${journey.addressOf(service)}/health/ready`, body: undefined }, undefined);
      expect([status, JSON.parse(text)]).toMatchObject([200, { status: 'up', database: 'up' }]);
    }
  });
});

it('[X.09] leaves no open case that the clock has lost', () => expectNothingLost(journey));
