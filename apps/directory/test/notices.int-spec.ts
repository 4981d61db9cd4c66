import { EntityManager } from '@mikro-orm/postgresql';
import { newId, type Actor } from '@bangban/kernel';
import { configureLog, DatabaseClock } from '@bangban/platform';
import { cast, countStatements } from '@bangban/testing';
import { InAppFeed, type NoticeChannel } from '../src/notice/notice.channel.ts';
import { NoticeDelivery } from '../src/notice/notice.delivery.ts';
import { undeliveredNotices } from '../src/notice/undelivered.ts';
import { DirectoryStore } from '../src/snapshot/directory-store.ts';
import { startNotices, type NoticeKit } from './notices.ts';

let kit: NoticeKit;
beforeAll(async () => { kit = await startNotices(); configureLog({ write: () => {} }); });
afterAll(() => kit?.stop());
beforeEach(async () => { await kit.clear(); await kit.at('2026-11-23T09:00'); });

const [handler, other, office, supervisor] = [cast.handler('SY-GD'), cast.handler('SY-GD', 1), cast.officer('UNIT_OFFICE', 'SY-GD'), cast.supervisor()];
const codes = (...actors: Actor[]) => actors.map((actor) => (actor as typeof handler).code);
const sent = async (actor: Actor) => (await kit.feed(actor)).nodes.map(({ sentAt }: { sentAt: string }) => sentAt);
const times = async <T>(count: number, work: (index: number) => Promise<T>) => { const all: T[] = []; for (let index = 0; index < count; index++) all.push(await work(index)); return all; };
const leaves = (code: string) => kit.db.query('update directory.officer set active = false where code = $1', [code]);
const state = async () => kit.db.query<{ recipient: string; state: string }>(`select recipient, case when withdrawn_at is not null then withdrawn_because when superseded_at is not null then 'superseded' when sent_at is not null then 'sent' else 'waits' end as state from directory.notice order by recipient`);
const delivery = (channel: NoticeChannel) => new NoticeDelivery(kit.app.get(EntityManager), kit.app.get(DatabaseClock), kit.app.get(DirectoryStore), [new InAppFeed(), channel]);
const aMinuteBefore = (time: string) => new Date(Date.parse(`${time}:00Z`) - 60_000).toISOString().slice(0, 16);

describe('[X.08] a reminder keeps the quiet hours', () => {
  it.each([
    ['before opening', '2026-11-23T07:00', '2026-11-23T08:30'],
    ['a second before opening', '2026-11-23T08:29:59', '2026-11-23T08:30'],
    ['in the lunch break', '2026-11-23T12:00', '2026-11-23T14:00'],
    ['late in the lunch break', '2026-11-23T13:59:59', '2026-11-23T14:00'],
    ['at close', '2026-11-23T18:00', '2026-11-24T08:30'],
    ['in the evening', '2026-11-23T21:15', '2026-11-24T08:30'],
    ['after midnight', '2026-11-24T00:30', '2026-11-24T08:30'],
    ['on a Friday evening', '2026-11-20T18:30', '2026-11-23T08:30'],
    ['on a Sunday', '2026-11-22T10:00', '2026-11-23T08:30'],
    ['in a holiday', '2026-10-02T10:00', '2026-10-08T08:30'],
    ['on the evening before a make-up Saturday', '2026-02-13T19:00', '2026-02-14T08:30'],
    ['on a make-up Saturday after close, with the holiday before it', '2026-02-14T18:00', '2026-02-24T08:30'],
  ])('told %s (%s) it comes at %s and not before', async (_, told, opening) => {
    await kit.at(told);
    await kit.tell();
    await kit.deliver();
    await kit.at(aMinuteBefore(opening));
    await kit.deliver();
    expect(await sent(handler)).toEqual([]);
    await kit.at(opening);
    await kit.deliver();
    expect(await sent(handler)).toEqual([`${opening}:00+08:00`]);
  });

  it.each([['at opening', '2026-11-23T08:30'], ['a second before lunch', '2026-11-23T11:59:59'], ['after lunch', '2026-11-23T14:00'], ['a second before close', '2026-11-23T17:59:59'], ['on a make-up Saturday', '2026-02-14T10:00'], ['on the eve that the State Council has worked', '2024-02-09T10:00']])('told %s (%s) it comes at once', async (_, told) => {
    await kit.at(told);
    await kit.tell();
    await kit.deliver();
    expect(await sent(handler)).toEqual([`${told.length === 16 ? `${told}:00` : told}+08:00`]);
  });

  it.each(['BREACH', 'ESCALATE', 'ALERT'] as const)('but %s comes at once, also on a holiday night', async (level) => {
    await kit.at('2026-10-02T03:00');
    await kit.tell({ level });
    await kit.tell();
    await kit.deliver();
    expect((await kit.feed(handler)).nodes).toMatchObject([{ level, sentAt: '2026-10-02T03:00:00+08:00' }]);
  });

  it('mere information waits for the morning like a reminder', async () => {
    await kit.at('2026-11-23T21:15');
    await kit.tell({ level: 'INFO', subject: null, deadlineDueAt: null });
    await kit.deliver();
    expect(await sent(handler)).toEqual([]);
    await kit.at('2026-11-24T08:30');
    await kit.deliver();
    expect((await kit.feed(handler)).nodes).toMatchObject([{ level: 'INFO', sentAt: '2026-11-24T08:30:00+08:00' }]);
  });

  it('also where it was told in time and delivery came too late: it waits for the morning', async () => {
    await kit.at('2026-11-23T17:30');
    await kit.tell();
    await kit.at('2026-11-23T22:00');
    await kit.deliver();
    expect(await sent(handler)).toEqual([]);
    await kit.at('2026-11-24T08:30');
    await kit.deliver();
    expect(await sent(handler)).toEqual(['2026-11-24T08:30:00+08:00']);
  });

  it('also on a day on which the district itself rests, declared before or after it was told', async () => {
    await kit.at('2026-11-23T19:00');
    await kit.tell();
    await kit.db.query(`insert into directory.local_rest_day values ('2026-11-24', '运动会')`);
    try {
      for (const time of ['08:30', '10:00']) {
        await kit.at(`2026-11-24T${time}`);
        await kit.tell();
        await kit.deliver();
        expect(await sent(handler)).toEqual([]);
      }
      await kit.at('2026-11-25T08:30');
      await kit.deliver();
      expect(await sent(handler)).toEqual(Array(3).fill('2026-11-25T08:30:00+08:00'));
    } finally { await kit.db.query('delete from directory.local_rest_day'); }
  });

  it('as long as the rulebook says so: from the day on which it does not, reminders come at night', async () => {
    const { code } = await kit.ask(supervisor, 'mutation($input: ChangeRuleTargetInput!) { changeRuleTarget(input: $input) { ruleTarget { version } } }',
      { input: { idempotencyKey: 'quiet-none', key: 'quiet_hours', value: 'NONE', effectiveFrom: '2027-06-01', reason: '防汛期间' } });
    expect(code).toBeUndefined();
    const over = { deadlineDueAt: '2027-06-30T18:00:00+08:00' };
    await kit.at('2027-05-31T22:00');
    await kit.tell(over);
    await kit.deliver();
    expect(await sent(handler)).toEqual([]);
    await kit.at('2027-06-01T05:00');
    await kit.tell(over);
    await kit.deliver();
    expect(await sent(handler)).toEqual(['2027-06-01T05:00:00+08:00']);
  });
});

describe('[X.08] notices are bundled per recipient', () => {
  it('20 reminders to 3 people are 3 messages', async () => {
    await times(20, (index) => kit.tell({ recipients: codes(handler, other, office), subject: { type: 'Ticket', id: newId(), number: `SY20261120-00${10 + index}` } }));
    await kit.deliver();
    expect(await kit.db.query('select recipient, text from directory.message order by recipient')).toEqual(codes(handler, other, office).sort().map((recipient) => ({
      recipient, text: `即将到期20件：${Array.from({ length: 10 }, (_, index) => `SY20261120-00${10 + index}`).join('、')}等20件。`,
    })));
    const { data } = await kit.ask(handler, '{ messages { totalCount nodes { text sentAt count notices { id message { count } } } } }');
    expect(data.messages).toMatchObject({ totalCount: 1, nodes: [{ count: 20, sentAt: '2026-11-23T09:00:00+08:00' }] });
    expect(data.messages.nodes[0].notices).toHaveLength(20);
    expect((await kit.feed(handler, '(first: 100)')).nodes.map(({ message }: any) => message.count)).toEqual(Array(20).fill(20));
  });

  it('what waited in the night is one message in the morning, with what came due meanwhile; a breach has gone before', async () => {
    await kit.at('2026-11-23T20:00');
    await kit.tell();
    await kit.tell({ level: 'BREACH' });
    await kit.deliver();
    await kit.at('2026-11-24T07:00');
    await kit.tell();
    await kit.deliver();
    await kit.at('2026-11-24T08:30');
    await kit.tell();
    await kit.deliver();
    const { data } = await kit.ask(handler, '{ messages { nodes { sentAt count } } }');
    expect(data.messages.nodes).toEqual([{ sentAt: '2026-11-24T08:30:00+08:00', count: 3 }, { sentAt: '2026-11-23T20:00:00+08:00', count: 1 }]);
  });

  it('costs as many statements for 50 notices as for 10', async () => {
    const cost = async (count: number) => { await times(count, () => kit.tell()); return (await countStatements(() => kit.deliver())).statements; };
    const [ten, fifty] = [await cost(10), await cost(50)];
    expect(fifty).toBe(ten);
    expect(ten).toBeLessThanOrEqual(10);
  });
});

describe('a notice is delivered once', () => {
  it('though it is told twice, also at once', async () => {
    const source = newId();
    await Promise.all([kit.tell({ source }), kit.tell({ source }), kit.tell({ source, recipients: codes(handler, office) })]);
    await kit.deliver();
    await kit.tell({ source });
    await kit.deliver();
    expect(await state()).toEqual(codes(handler, office).sort().map((recipient) => ({ recipient, state: 'sent' })));
    expect(await kit.db.query('select 1 from directory.message')).toHaveLength(2);
  });

  it('though several workers deliver at once: one message for each person', async () => {
    await times(30, () => kit.tell({ recipients: codes(handler, other, office) }));
    await Promise.all(Array.from({ length: 6 }, () => kit.deliver()));
    expect(await kit.db.query('select recipient, count(*)::int from directory.message group by 1 order by 1')).toEqual(codes(handler, other, office).sort().map((recipient) => ({ recipient, count: 1 })));
    expect((await state()).filter((one) => one.state !== 'sent')).toEqual([]);
  });

  it('and while one worker has a person, the others leave him to it, and what is told him meanwhile waits for the next round', async () => {
    let [arrived, release] = [() => {}, () => {}];
    const [inTheMiddle, released] = [new Promise<void>((resolve) => { arrived = resolve; }), new Promise<void>((resolve) => { release = resolve; })];
    await kit.tell({ recipients: codes(handler, office) });
    const slow = delivery({ name: 'slow', send: async (_, { recipient }) => { if (recipient === handler.code) { arrived(); await released; } } }).run();
    await inTheMiddle;
    await kit.tell();
    await kit.deliver();
    expect((await state()).map((one) => one.state)).toEqual(['waits', 'waits', 'sent']);
    release();
    await slow;
    expect((await state()).map((one) => one.state).sort()).toEqual(['sent', 'sent', 'waits']);
    await kit.deliver();
    expect(await kit.db.query('select count(*)::int from directory.message group by recipient order by 1')).toEqual([{ count: 1 }, { count: 2 }]);
  });

  it('though the worker dies in the middle: nothing of it stays, the next one sends it', async () => {
    await kit.tell({ recipients: codes(handler, office) });
    const dying = delivery({ name: 'dies', send: async (_, { recipient }) => { if (recipient === handler.code) throw new Error('killed'); } });
    await dying.run();
    expect(await state()).toEqual([{ recipient: handler.code, state: 'waits' }, { recipient: office.code, state: 'sent' }].sort((a, b) => (a.recipient < b.recipient ? -1 : 1)));
    expect(await kit.db.query('select recipient from directory.message')).toEqual([{ recipient: office.code }]);
    await kit.deliver();
    expect(await kit.db.query('select 1 from directory.message')).toHaveLength(2);
  });
});

describe('[X.07] a stale reminder', () => {
  it('is not delivered after an outage that the date did not wait for; its breach is', async () => {
    await kit.tell({ deadlineDueAt: '2026-11-23T18:00:00+08:00' });
    await kit.at('2026-11-24T09:00');
    await kit.tell({ level: 'BREACH', deadlineDueAt: '2026-11-23T18:00:00+08:00' });
    await kit.deliver();
    expect((await kit.feed(handler)).nodes).toMatchObject([{ level: 'BREACH' }]);
    expect((await state()).map((one) => one.state).sort()).toEqual(['sent', 'superseded']);
  });

  it('is one that would come after the date because of the quiet hours, and it comes never', async () => {
    await kit.at('2026-11-23T12:30');
    await kit.tell({ deadlineDueAt: '2026-11-23T14:00:00+08:00' });
    await kit.at('2026-11-23T14:00');
    await kit.deliver();
    expect(await state()).toEqual([{ recipient: handler.code, state: 'superseded' }]);
    await kit.tell({ recipients: codes(office), deadlineDueAt: '2026-11-24T08:30:00+08:00' });
    await kit.at('2026-11-23T18:10');
    await kit.deliver(); // known already then: it could come at 08:30 at the earliest
    expect((await state()).map((one) => one.state)).toEqual(['superseded', 'superseded']);
    expect(await sent(handler)).toEqual([]);
  });
});

describe('a withdrawn notice', () => {
  it('that was delivered stays in the feed, marked with its reason, and is not unread', async () => {
    const source = await kit.tell({ recipients: codes(handler, office) });
    await kit.deliver();
    await kit.at('2026-11-23T10:00');
    await kit.withdraw(source, '已完成');
    await kit.withdraw(source, '再次');
    for (const actor of [handler, office]) expect(await kit.feed(actor)).toMatchObject({ totalCount: 1, unreadCount: 0, nodes: [{ withdrawnAt: '2026-11-23T10:00:00+08:00', withdrawnBecause: '已完成', readAt: null }] });
  });

  it('that was not delivered never is', async () => {
    await kit.at('2026-11-22T10:00');
    const source = await kit.tell();
    await kit.withdraw(source);
    await kit.at('2026-11-23T09:00');
    await kit.deliver();
    expect(await sent(handler)).toEqual([]);
  });

  it('that is told only afterwards never is', async () => {
    const source = newId();
    await kit.withdraw(source);
    await kit.tell({ source });
    await kit.deliver();
    expect(await sent(handler)).toEqual([]);
    expect(await state()).toEqual([{ recipient: handler.code, state: '期限已变更' }]);
  });

  it('that is told at the same moment never stays unmarked', async () => {
    await Promise.all(Array.from({ length: 10 }, () => newId()).flatMap((source) => [kit.tell({ source }), kit.withdraw(source)]));
    expect(await state()).toEqual(Array(10).fill({ recipient: handler.code, state: '期限已变更' }));
  });
});

describe('a recipient who is not in office', () => {
  it('is skipped, and so is one nobody knows', async () => {
    await leaves(handler.code);
    await kit.tell({ recipients: [handler.code, 'SY-NOBODY', office.code] });
    await kit.deliver();
    expect(await state()).toEqual([{ recipient: office.code, state: 'sent' }]);
  });

  it('alone is stood in for by the supervisors of 区营商办, who see that they are', async () => {
    await leaves(handler.code);
    await kit.tell({ recipients: [handler.code, 'SY-NOBODY'], text: '一句话' });
    await kit.deliver();
    expect(await state()).toEqual([{ recipient: supervisor.code, state: 'sent' }]);
    expect((await kit.feed(supervisor)).nodes).toMatchObject([{ standsIn: true, message: { text: '（代收）一句话' } }]);
    expect(await kit.db.query('select stands_in_for from directory.notice')).toEqual([{ stands_in_for: [handler.code, 'SY-NOBODY'] }]);
  });

  it('and no supervisor of 区营商办 either: then the district\'s, then the leaders; and nobody at all is an error that brings the event again', async () => {
    for (const code of [handler.code, supervisor.code]) await leaves(code);
    await kit.tell();
    expect((await state()).map(({ recipient }) => recipient)).toEqual(['SY-JW-S', 'SY-ZFB-S']);
    for (const code of ['SY-JW-S', 'SY-ZFB-S']) await leaves(code);
    await kit.tell({ source: 'another step' });
    expect((await state()).filter(({ recipient }) => recipient.startsWith('SY-LEAD'))).toHaveLength(7);
    await kit.db.query('update directory.officer set active = false');
    await expect(kit.tell({ source: 'a third step' })).rejects.toThrow('REFUSED');
  });

  it('[X.22] is never stood in for by whom the case is a complaint about, whether he left before it was told or while it waited', async () => {
    const notTo = ['SY-YSB', 'SY-ZFB-S'];
    await kit.at('2026-11-22T10:00');
    await kit.tell({ recipients: [handler.code], notTo });
    await leaves(handler.code);
    await kit.tell({ recipients: [handler.code], notTo });
    await kit.tell({ recipients: [supervisor.code], notTo }); // as it would be if he had changed office since
    await kit.at('2026-11-23T08:30');
    await kit.deliver();
    await kit.deliver();
    expect((await state()).filter(({ state: what }) => what === 'sent')).toEqual(Array(3).fill({ recipient: 'SY-JW-S', state: 'sent' }));
    expect((await kit.feed(supervisor)).totalCount).toBe(0);
  });

  it('since it was told passes it on, at once if it may not wait, unless somebody else has it', async () => {
    await kit.at('2026-11-22T10:00');
    await kit.tell({ recipients: [handler.code] });
    await kit.tell({ recipients: codes(handler, office) });
    await leaves(handler.code);
    await kit.at('2026-11-23T08:30');
    await kit.deliver();
    await kit.deliver();
    expect(await state()).toEqual([{ recipient: handler.code, state: '收件人已离岗' }, { recipient: handler.code, state: '收件人已离岗' }, { recipient: office.code, state: 'sent' }, { recipient: supervisor.code, state: 'sent' }]);
    expect((await kit.feed(supervisor)).nodes).toMatchObject([{ standsIn: true, sentAt: '2026-11-23T08:30:00+08:00' }]);
  });
});

describe('the feed', () => {
  const subject = { type: 'Ticket', id: newId(), number: 'SY20261120-0007' };
  beforeEach(async () => {
    await kit.tell({ level: 'BREACH', subject });
    await kit.tell({ level: 'ALERT', subject: null, deadlineDueAt: null, recipients: codes(handler, office) });
    await kit.deliver();
    await kit.at('2026-11-23T09:30');
    await kit.tell({ subject, recipients: codes(handler, other) });
    await kit.deliver();
    await kit.tell({ subject }); // told, and not delivered yet
  });

  it('is the caller\'s own, what was delivered, newest first, with all that it is about', async () => {
    const { nodes, totalCount, unreadCount } = await kit.feed(handler, '', 'level text subjectType subjectId subjectNumber ticket { id } due deadlineDueAt sentAt readAt standsIn message { text }');
    expect([totalCount, unreadCount]).toEqual([3, 3]);
    expect(nodes.map(({ level }: any) => level)).toEqual(['REMIND', 'ALERT', 'BREACH']);
    expect(nodes[0]).toEqual({
      level: 'REMIND', text: 'SY20261120-0001（求助，用电）办结时限于12月31日18:00到期', subjectType: 'Ticket', subjectId: subject.id, subjectNumber: 'SY20261120-0007', ticket: { id: subject.id },
      due: '2026-11-23T08:30:00+08:00', deadlineDueAt: '2026-12-31T18:00:00+08:00', sentAt: '2026-11-23T09:30:00+08:00', readAt: null, standsIn: false, message: { text: 'SY20261120-0001（求助，用电）办结时限于12月31日18:00到期' },
    });
    expect(nodes[1]).toMatchObject({ subjectType: null, subjectId: null, subjectNumber: null, ticket: null, deadlineDueAt: null });
    expect((await kit.feed(office)).nodes).toMatchObject([{ level: 'ALERT' }]);
    expect(await kit.feed(supervisor)).toMatchObject({ totalCount: 0, unreadCount: 0, nodes: [] });
  });

  it.each([
    ['level: BREACH', ['BREACH']],
    [`subjectId: "${subject.id}"`, ['REMIND', 'BREACH']],
    [`subjectId: "${newId()}"`, []],
    ['subjectId: "not an id"', []],
    ['unread: true', ['REMIND', 'ALERT']],
    ['unread: false', ['BREACH']],
    ['unread: true, level: ALERT', ['ALERT']],
  ])('chosen by %s is %j, and so many is its total', async (filter, levels) => {
    await kit.mark(handler, { ids: [(await kit.feed(handler, '(filter: { level: BREACH })')).nodes[0].id] });
    const { nodes, totalCount, unreadCount } = await kit.feed(handler, `(filter: { ${filter} })`);
    expect([nodes.map(({ level }: any) => level), totalCount, unreadCount]).toEqual([levels, levels.length, 2]);
  });

  it.each([['an enterprise', cast.enterprise('91321311Y7J6DU5MJD')], ['a machine', cast.machine('MC-SW', 'SY-SW')], ['a service', { kind: 'SYSTEM', name: 'hotline' } as const]])('is closed to %s', async (_, actor) => {
    expect(await kit.ask(actor, '{ notices { totalCount } }')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await kit.ask(actor, '{ messages { totalCount } }')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await kit.mark(actor, { ids: [newId()] })).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('page after page gives each once, newest first; so do the messages', async () => {
    await kit.clear();
    await times(23, async (index) => { await kit.at(`2026-11-23T09:${10 + Math.floor(index / 2)}`); await kit.tell(); await kit.deliver(); });
    const all = async (list: string) => {
      const found: { id: string; sentAt: string }[] = [];
      for (let after: string | null = null; ;) {
        const { data }: any = await kit.ask(handler, `query($after: String) { ${list}(first: 5, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id sentAt } } }`, { after });
        found.push(...data[list].nodes);
        if (!data[list].pageInfo.hasNextPage) return { found, total: data[list].totalCount };
        after = data[list].pageInfo.endCursor;
      }
    };
    for (const list of ['notices', 'messages']) {
      const { found, total } = await all(list);
      expect([found.length, new Set(found.map(({ id }) => id)).size, total]).toEqual([23, 23, 23]);
      expect(found.map(({ sentAt }) => sentAt)).toEqual(found.map(({ sentAt }) => sentAt).sort().reverse());
      for (const after of ['forged', 'W10', Buffer.from('["2026-11-23","x"]').toString('base64url')]) expect(await kit.ask(handler, `{ ${list}(after: "${after}") { totalCount } }`)).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'after' } });
    }
  });

  it('costs as many statements for 50 as for 10', async () => {
    await kit.clear();
    await times(50, async (index) => { await kit.at(`2026-11-23T09:${10 + index % 40}`); await kit.tell(); await kit.deliver(); });
    const cost = async (text: string) => { const { result, statements } = await countStatements(() => kit.ask(handler, text)); expect(result.code).toBeUndefined(); return statements; };
    for (const query of [(first: number) => `{ notices(first: ${first}) { totalCount unreadCount nodes { text ticket { id } message { text count notices { id } } } } }`, (first: number) => `{ messages(first: ${first}) { totalCount nodes { text count notices { text message { text } } } } }`]) {
      const [ten, fifty] = [await cost(query(10)), await cost(query(50))];
      expect(fifty).toBe(ten);
      expect(fifty).toBeLessThanOrEqual(5);
    }
  });
});

describe('read marks', () => {
  const ids = async (actor: Actor) => (await kit.feed(actor)).nodes.map(({ id }: { id: string }) => id);
  beforeEach(async () => {
    await times(3, () => kit.tell({ recipients: codes(handler, office) }));
    await kit.deliver();
  });

  it('are made once: marking again, and the same request again, keep the first time', async () => {
    const [one, two] = await ids(handler);
    expect((await kit.mark(handler, { idempotencyKey: 'mark-them-once', ids: [one, two, one] })).data.markNoticesRead).toEqual({ unreadCount: 1 });
    await kit.at('2026-11-23T11:00');
    expect((await kit.mark(handler, { idempotencyKey: 'mark-them-once', ids: [one, two, one] })).data.markNoticesRead).toEqual({ unreadCount: 1 });
    expect((await kit.mark(handler, { ids: [one.toUpperCase()] })).data.markNoticesRead).toEqual({ unreadCount: 1 });
    expect((await kit.feed(handler)).nodes.map(({ readAt }: any) => readAt)).toEqual(['2026-11-23T09:00:00+08:00', '2026-11-23T09:00:00+08:00', null]);
    expect(await kit.mark(handler, { idempotencyKey: 'mark-them-once', ids: [two] })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it('until a time mark what had been sent by then, that second included, and nothing of others', async () => {
    await kit.at('2026-11-23T10:00:00.700');
    await kit.tell();
    await kit.deliver();
    await kit.at('2026-11-23T10:05');
    await kit.tell();
    await kit.deliver();
    const [newest, second] = (await kit.feed(handler)).nodes;
    expect((await kit.mark(handler, { allUntil: second.sentAt })).data.markNoticesRead).toEqual({ unreadCount: 1 });
    expect((await kit.feed(handler, '(filter: { unread: true })')).nodes).toMatchObject([{ id: newest.id }]);
    expect(await kit.feed(office)).toMatchObject({ unreadCount: 3 });
  });

  it('of a foreign, a not yet delivered and an invented one are refused alike, and nothing is marked', async () => {
    await kit.at('2026-11-23T20:00');
    await kit.tell();
    const [waiting] = await kit.db.query<{ id: string }>('select id from directory.notice where sent_at is null');
    const [own] = await ids(handler);
    for (const id of [(await ids(office))[0], waiting!.id, newId(), 'no id']) {
      const { code, facts, message } = await kit.mark(handler, { ids: [own, id] });
      expect({ code, facts, message }).toEqual({ code: 'NOT_FOUND', facts: { what: '提醒', id }, message: `没有找到提醒“${id}”，或者您无权查看；请核对后再试。` });
    }
    expect((await kit.feed(handler)).unreadCount).toBe(3);
    expect((await kit.feed(office)).unreadCount).toBe(3);
  });

  it.each([
    ['neither', {}, 'INVALID_INPUT'], ['both', { ids: [newId()], allUntil: '2026-11-23T10:00:00+08:00' }, 'INVALID_INPUT'], ['no ids', { ids: [] }, 'OUT_OF_RANGE'], ['too many ids', { ids: Array(501).fill(newId()) }, 'OUT_OF_RANGE'], ['a key that nobody chose', { idempotencyKey: 'x', ids: [newId()] }, 'INVALID_INPUT'],
  ])('with %s are refused', async (_, input, code) => {
    expect(await kit.mark(handler, input)).toMatchObject({ code });
  });

  it('do not get into each other\'s way where several tabs mark 500 notices at once', async () => {
    const [one] = await ids(handler);
    await kit.db.query(`insert into directory.notice select (jsonb_populate_record(n, jsonb_build_object('id', gen_random_uuid(), 'source', 'copy ' || i))).* from directory.notice n, generate_series(1, 497) i where n.id = $1`, [one]);
    const all = (await kit.db.query<{ id: string }>('select id from directory.notice where recipient = $1', codes(handler))).map(({ id }) => id);
    expect(all).toHaveLength(500);
    for (const _ of ['once', 'again']) {
      await kit.db.query('update directory.notice set read_at = null');
      const answers = await Promise.all(Array.from({ length: 8 }, (_, tab) => kit.mark(handler, tab % 2 ? { ids: all } : { allUntil: '2026-11-23T09:00:00+08:00' })));
      expect(answers.map(({ code, data }) => code ?? data.markNoticesRead.unreadCount)).toEqual(Array(8).fill(0));
    }
  });
});

describe('what is undelivered', () => {
  const undelivered = () => undeliveredNotices(kit.app.get(EntityManager).fork());

  it('is what should have been: its number and the age of the oldest', async () => {
    expect(await undelivered()).toEqual({ count: 0, oldestSeconds: 0 });
    await kit.tell({ recipients: codes(handler, office) });
    await kit.at('2026-11-23T09:04');
    await kit.tell();
    await kit.at('2026-11-23T09:05');
    expect(await undelivered()).toEqual({ count: 3, oldestSeconds: 300 });
    await kit.deliver();
    expect(await undelivered()).toEqual({ count: 0, oldestSeconds: 0 });
  });

  it('is not what waits for the morning, nor what is stale or withdrawn', async () => {
    await kit.tell({ deadlineDueAt: '2026-11-23T18:00:00+08:00' });
    await kit.at('2026-11-23T19:00');
    await kit.withdraw(await kit.tell());
    await kit.tell();
    await kit.deliver();
    await kit.at('2026-11-24T03:00');
    expect(await undelivered()).toEqual({ count: 0, oldestSeconds: 0 });
    await kit.at('2026-11-24T08:31');
    expect(await undelivered()).toEqual({ count: 1, oldestSeconds: 60 });
  });
});
