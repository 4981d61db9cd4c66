import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { cast, countStatements } from '@bangban/testing';
import { connected, freePort } from '@bangban/postgres';
import { refuse } from '@bangban/kernel';
import { emit, outboxState } from '../src/events/index.ts';
import { gatewayToken, ownToken, standIn, startTwoServices, travelling, wanted, type TwoServices } from './two-services.ts';

let two: TwoServices;
/** What the consumer does beside its effect, by an event's source. */
let troubles: Record<string, () => Promise<void> | void> = {};
beforeAll(async () => {
  two = await startTwoServices(async (em, { payload: { source } }) => {
    await em.execute('insert into effect (source) values (?)', [source]);
    await troubles[source]?.();
  });
});
afterAll(() => two?.stop());
beforeEach(async () => { troubles = {}; await two.forget(); });

const state = async (source: string) => (await two.deliveries()).find((one) => one.source === source);

describe('an event is told', () => {
  it('with the change, in the order in which it happened, once', async () => {
    await two.emitted('first', 'second', 'third');
    await two.relay().tell('directory');
    await two.relay().tell('directory');
    expect(await two.effects()).toEqual(['first', 'second', 'third']);
    expect((await two.deliveries()).map((one) => one.state)).toEqual(['DELIVERED', 'DELIVERED', 'DELIVERED']);
  });

  it('not at all when the transaction rolls back', async () => {
    await expect(two.em.fork().transactional(async (em) => { await emit(em, [wanted('undone')]); throw new Error('no'); })).rejects.toThrow('no');
    await two.relay().tell('directory');
    expect(await two.deliveries()).toEqual([]);
    expect(await two.effects()).toEqual([]);
  });

  it('with one effect, however often and by however many it is told at the same time', async () => {
    const event = travelling('often');
    troubles.often = () => wait(50);
    const token = await ownToken('hotline', 'directory');
    const answers = await Promise.all([1, 2, 3, 4, 5].map(async () => (await two.post([event, event], token)).json()));
    // whoever comes once it is heard is answered once for both
    for (const one of answers) expect(new Set(one.map((told: object) => JSON.stringify(told)))).toEqual(new Set([JSON.stringify({ id: event.id, outcome: 'DONE', problem: null })]));
    expect(await two.effects()).toEqual(['often']);
  });

  it('by four relays with one effect each, none left', async () => {
    const sources = Array.from({ length: 250 }, (_, at) => `event ${at}`);
    await two.emitted(...sources);
    const relays = [1, 2, 3, 4].map(() => two.relay());
    for (let round = 0; round < 3; round++) await Promise.all(relays.map((relay) => relay.tell('directory')));
    expect((await two.effects()).sort()).toEqual([...sources].sort());
    expect(await outboxState(two.em)).toEqual({ pending: 0, parked: 0, oldestPendingSeconds: 0 });
  });

  it('without waiting for what another holds', async () => {
    await two.emitted('held', 'free');
    await connected(two.db.adminUrl, async (other) => {
      await other.query(`begin; select 1 from hotline.event_delivery join hotline.event on id = event_id where payload->>'source' = 'held' for update of event_delivery`);
      await two.relay().tell('directory');
    });
    expect(await two.effects()).toEqual(['free']);
  });

  it('again after a crash between its effect and its acknowledgement, which changes nothing', async () => {
    await two.emitted('half');
    const [claimed] = await claim('directory');
    await two.post([claimed], await ownToken('hotline', 'directory')); // the relay dies before it has read the answer
    expect(await two.effects()).toEqual(['half']);
    expect((await state('half'))!.state).toBe('PENDING');
    await two.timePasses();
    await two.relay().tell('directory');
    expect(await two.effects()).toEqual(['half']);
    expect((await state('half'))!.state).toBe('DELIVERED');
  });

  it('again when its effect was rolled back', async () => {
    let failures = 1;
    troubles.shaky = () => { if (failures-- > 0) throw new Error('after the effect'); };
    await two.emitted('shaky');
    await two.relay().tell('directory');
    expect(await two.effects()).toEqual([]);
    await two.timePasses();
    await two.relay().tell('directory');
    expect(await two.effects()).toEqual(['shaky']);
    expect(await state('shaky')).toMatchObject({ state: 'DELIVERED', tries: 1, problem: null });
  });

  it('again by another relay when the one that claimed it is gone for a minute', async () => {
    await two.emitted('claimed');
    expect(await claim('directory')).toHaveLength(1);
    await two.relay().tell('directory');
    expect(await two.effects()).toEqual([]);
    const [lease] = await two.db.query<{ seconds: number }>('select extract(epoch from next_try_at - clock_timestamp())::float8 as seconds from hotline.event_delivery');
    expect(lease!.seconds).toBeGreaterThan(55);
    expect(lease!.seconds).toBeLessThanOrEqual(60);
    await two.timePasses();
    await two.relay().tell('directory');
    expect(await two.effects()).toEqual(['claimed']);
  });

  // what a relay does before it dies
  const claim = (consumer: string) => (two.relay() as any).claim(consumer) as Promise<{ id: string }[]>;
});

describe('a consumer that is away', () => {
  const away: Record<string, () => Promise<{ url: string; stop(): void }>> = {
    'refuses connections': async () => ({ url: `http://127.0.0.1:${await freePort()}`, stop: () => {} }),
    'answers 503': () => standIn(() => ({ status: 503, body: {} })),
    'does not trust us': () => standIn(() => ({ status: 401, body: {} })),
    'answers garbage': () => standIn(() => ({ status: 200, body: '<html>' })),
    'never answers': () => standIn(() => undefined),
  };
  it.each(Object.keys(away))('that %s costs an event no try, and it is told when the consumer is back', async (how) => {
    await two.emitted('patient', 'too');
    const { url, stop } = await away[how]!();
    process.env.DIRECTORY_URL = url;
    const relay = two.relay();
    const waits: unknown[] = [];
    for (let times = 0; times < (how === 'never answers' ? 1 : 12); times++) {
      waits.push(await relay.tell('directory'));
      await two.timePasses();
    }
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, ...Array(8).fill(15_000)].slice(0, waits.length));
    expect(await state('patient')).toMatchObject({ state: 'PENDING', tries: 0, problem: expect.any(String) });
    stop();
    process.env.DIRECTORY_URL = two.url;
    await relay.tell('directory');
    expect(await two.effects()).toEqual(['patient', 'too']);
  }, 20_000);

  it('is seen in the age of what waits', async () => {
    await two.emitted('old');
    await two.db.query(`update hotline.event_delivery set recorded_at = clock_timestamp() - interval '90 seconds'`);
    const seen = await outboxState(two.em);
    expect(seen).toMatchObject({ pending: 1, parked: 0 });
    expect(Math.round(seen.oldestPendingSeconds)).toBe(90);
  });

  it('whose database is away has not refused the event', async () => {
    troubles.alone = () => { throw Object.assign(new Error('terminating connection'), { code: '57P01' }); };
    await two.emitted('alone', 'other');
    await two.relay().tell('directory');
    expect(await state('alone')).toMatchObject({ state: 'PENDING', tries: 0 });
    expect(await two.effects()).toEqual(['other']);
  });
});

describe('an event that fails', () => {
  it('holds up none of the others', async () => {
    troubles.bad = () => refuse('UNKNOWN_UNIT', { unit: 'SY-NONE' });
    await two.emitted('before', 'bad', 'after');
    await two.relay().tell('directory');
    expect(await two.effects()).toEqual(['before', 'after']);
    expect(await state('bad')).toMatchObject({ state: 'PENDING', tries: 1, problem: expect.stringContaining('SY-NONE') });
  });

  it('tells nothing of the row in its problem when it is an error of the program', async () => {
    troubles.secret = () => { throw new TypeError('张三 18887401146'); };
    await two.emitted('secret');
    await two.relay().tell('directory');
    expect((await state('secret'))!.problem).toMatch(/^系统内部错误.*追踪号/);
  });

  it('by taking too long holds up the others for one round, and has its effect once when it ends after all', async () => {
    let end = () => {};
    const ending = new Promise<void>((resolve) => { end = resolve; });
    troubles.slow = () => Promise.race([ending, wait(12_000)]); // an end of its own, should the test fail
    await two.emitted('slow', 'after');
    await two.relay().tell('directory');
    expect(await state('slow')).toMatchObject({ state: 'PENDING', tries: 1 });
    expect(await state('after')).toMatchObject({ state: 'PENDING', tries: 0 });
    await two.db.query(`update hotline.event_delivery set next_try_at = clock_timestamp() where tries = 0`);
    await two.relay().tell('directory');
    expect(await two.effects()).toEqual(['after']);
    end();
    await two.timePasses();
    await two.relay().tell('directory');
    expect((await two.effects()).sort()).toEqual(['after', 'slow']);
    expect((await state('slow'))!.state).toBe('DELIVERED');
  }, 20_000);

  it('ten times is parked, and then told no more', async () => {
    let asked = 0;
    troubles.never = () => { asked += 1; refuse('UNKNOWN_UNIT', { unit: 'SY-NONE' }); };
    await two.emitted('never');
    for (let times = 1; times <= 10; times++) {
      expect(await state('never')).toMatchObject({ state: 'PENDING', tries: times - 1 });
      await two.relay().tell('directory');
      await two.timePasses();
    }
    expect(await state('never')).toMatchObject({ state: 'PARKED', tries: 10 });
    await two.relay().tell('directory');
    expect(asked).toBe(10);
    expect(await outboxState(two.em)).toMatchObject({ pending: 0, parked: 1 });
  });

  it('and was parked is listed by `npm run events`, and told again once that says so', async () => {
    troubles.mended = () => refuse('UNKNOWN_UNIT', { unit: 'SY-NONE' });
    await two.emitted('mended', 'fine');
    await two.relay().tell('directory');
    await two.db.query(`update hotline.event_delivery set tries = 9, recorded_at = clock_timestamp() - interval '3 hours' where state = 'PENDING'`);
    await two.timePasses();
    await two.relay().tell('directory');
    const listed = await eventsTool('list', '--service', 'hotline');
    expect(listed).toMatchObject({ code: 0, out: expect.stringMatching(/hotline → directory {2}notice\.wanted {2}已试 10 次，发生于 3 小时前\n.*SY-NONE/) });
    expect(listed.out).toContain('共 1 件已搁置');
    expect(await eventsTool('list', '--service', 'directory')).toMatchObject({ code: 0, out: '没有搁置的事件。' });
    expect((await eventsTool('retry', '--event', travelling('other').id)).code).toBe(1);
    expect((await state('mended'))!.state).toBe('PARKED');
    troubles = {};
    expect(await eventsTool('retry', '--event', listed.out.slice(0, 36))).toMatchObject({ code: 0, out: expect.stringContaining('已设为重发：1 件') });
    expect(await state('mended')).toMatchObject({ state: 'PENDING', tries: 0 });
    await two.relay().tell('directory');
    expect(await two.effects()).toEqual(['fine', 'mended']);
    expect(await eventsTool('retry', '--all')).toMatchObject({ code: 0, out: '没有搁置的事件。' });
  }, 60_000);

  it.each([
    ['from another service than its sender', { source: 'directory' }, '来源 directory 不是发送者 hotline'],
    ['without a reaction', { name: 'calendar.previewed' }, '不处理 calendar.previewed'],
    ['of a name that nobody knows', { name: 'ticket.eaten' }, '不合约定'],
    ['with another payload than agreed', { payload: { source: 'x' } }, 'recipients'],
  ])('%s is refused, and not the others with it', async (_, wrong, problem) => {
    const [bad, good] = [travelling('bad', wrong), travelling('good')];
    const answer = await (await two.post([bad, good], await ownToken('hotline', 'directory'))).json();
    expect(answer).toEqual([{ id: bad.id, outcome: 'REFUSED', problem: expect.stringContaining(problem) }, { id: good.id, outcome: 'DONE', problem: null }]);
    expect(await two.effects()).toEqual(['good']);
  });
});

/** `npm run events -- …` by whoever is on call. */
const eventsTool = (...args: string[]) => new Promise<{ code: number; out: string; err: string }>((resolve) => {
  const child = execFile(process.execPath, ['--no-warnings', '--import', './tools/ts.js', '--conditions=@bangban/source', 'tools/events/main.ts', ...args],
    { cwd: join(import.meta.dirname, '../../..'), env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: two.db.adminUrl } }, (_, out, err) => resolve({ code: child.exitCode!, out: out.trim(), err }));
});

describe('who may', () => {
  it('tell: a service alone, by its own token', async () => {
    const event = travelling('forged');
    for (const actor of [cast.dispatcher(), cast.supervisor(), cast.enterprise('91321300MA1XXXXX0X'), cast.machine('MC-YZW'), { kind: 'SYSTEM', name: 'gateway' } as const])
      expect([actor.kind, (await two.post([event], await gatewayToken(actor))).status]).toEqual([actor.kind, 403]);
    expect((await two.post([event], 'nonsense')).status).toBe(401);
    expect((await two.post([event], await ownToken('hotline', 'hotline'))).status).toBe(401);
    expect(await two.effects()).toEqual([]);
  });

  it('tell more than a hundred at once: nobody', async () => {
    const answer = await two.post(Array.from({ length: 101 }, () => travelling('many')), await ownToken('hotline', 'directory'));
    expect(answer.status).toBe(400);
    expect(await two.effects()).toEqual([]);
  });

  it('alter what has happened or has been heard: no service', async () => {
    await two.emitted('kept');
    await two.relay().tell('directory');
    for (const sql of [`update event set name = 'x'`, 'delete from event', 'delete from event_delivery', 'delete from inbox', `update inbox set name = 'x'`, 'truncate event, event_delivery'])
      await expect(two.em.execute(sql)).rejects.toThrow(/permission denied/);
    expect(await two.effects()).toEqual(['kept']);
  });
});

describe('the cost', () => {
  it('for the relay is two statements, however many the events', async () => {
    const consumer = await standIn((asked) => ({ status: 200, body: asked.map(({ id }) => ({ id, outcome: 'DONE', problem: null })) }));
    process.env.DIRECTORY_URL = consumer.url;
    for (const count of [1, 10, 100]) {
      await two.emitted(...Array.from({ length: count }, (_, at) => `${count}.${at}`));
      const { statements } = await countStatements(() => two.relay().tell('directory'));
      expect([count, statements]).toEqual([count, 2]);
    }
    consumer.stop();
    expect((await two.deliveries()).filter(({ state: its }) => its === 'DELIVERED')).toHaveLength(111);
  });

  it('for the consumer is one statement for all that it has heard before', async () => {
    const [list, token] = [Array.from({ length: 50 }, (_, at) => travelling(`again ${at}`)), await ownToken('hotline', 'directory')];
    await two.post(list, token);
    const { result, statements } = await countStatements(async () => (await two.post(list, token)).json());
    expect(result).toHaveLength(50);
    expect(statements).toBe(1);
  });

  it('of emitting is two statements, and a full batch is followed by the next at once', async () => {
    const { statements } = await countStatements(() => two.emitted(...Array.from({ length: 101 }, (_, at) => `${at}`)));
    expect(statements).toBe(4); // begin and commit beside them
    const relay = two.relay();
    expect(await relay.tell('directory')).toBe(0);
    expect(await relay.tell('directory')).toBeUndefined();
    expect(await two.effects()).toHaveLength(101);
  });

  it('of a large event is a request of its own', async () => {
    const sizes: number[] = [];
    const consumer = await standIn((asked) => { sizes.push(asked.length); return asked.length > 1 ? { status: 200, body: asked.map(({ id }) => ({ id, outcome: 'DONE', problem: null })) } : { status: 413, body: {} }; });
    process.env.DIRECTORY_URL = consumer.url;
    await two.emitted('small', 'smaller', `large ${'大'.repeat(400_000)}`);
    await two.relay().tell('directory');
    consumer.stop();
    expect(sizes).toEqual([2, 1]);
    expect((await two.deliveries()).map(({ state: its, tries }) => [its, tries])).toEqual([['DELIVERED', 0], ['DELIVERED', 0], ['PENDING', 1]]);
  });
});
