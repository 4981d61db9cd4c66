import { EntityManager } from '@mikro-orm/postgresql';
import { newId, type Actor } from '@bangban/kernel';
import { configureLog, DatabaseClock, type MessageGateway, type OutwardMessage } from '@bangban/platform';
import { cast } from '@bangban/testing';
import { InAppFeed } from '../src/notice/notice.channel.ts';
import { NoticeDelivery } from '../src/notice/notice.delivery.ts';
import { OfficerMessages } from '../src/notice/officer-messages.ts';
import { OutgoingChannel } from '../src/notice/outgoing.channel.ts';
import { DirectoryStore } from '../src/snapshot/directory-store.ts';
import { startNotices, type NoticeKit } from './notices.ts';

let kit: NoticeKit;
const lines: string[] = [];
beforeAll(async () => { kit = await startNotices(); configureLog({ write: (line) => void lines.push(line) }); });
afterAll(() => kit?.stop());
beforeEach(async () => { await kit.db.query('truncate directory.outgoing_message'); await kit.db.query('delete from directory.account'); await kit.clear(); await kit.at('2026-11-23T09:00'); });

const [handler, office, supervisor] = [cast.handler('SY-GD'), cast.officer('UNIT_OFFICE', 'SY-GD'), cast.supervisor()];
const phone = '13911112222';

/** An operator of the outside world: may be down, and remembers what it took. */
class Operator implements MessageGateway {
  down = false;
  readonly took: OutwardMessage[] = [];
  readonly tried: string[] = [];
  async send(message: OutwardMessage): Promise<void> {
    this.tried.push(message.id);
    if (this.down) throw new Error(`cannot reach ${message.to}`);
    this.took.push(message);
  }
}
const parts = () => [kit.app.get(EntityManager), kit.app.get(DatabaseClock)] as const;
const carrier = (operator: MessageGateway, channel: 'SMS' | 'WECOM' = 'SMS') => new OfficerMessages(channel, ...parts(), operator, kit.app.get(DirectoryStore));
const deliver = () => new NoticeDelivery(...parts(), kit.app.get(DirectoryStore), [new InAppFeed(), new OutgoingChannel('SMS'), new OutgoingChannel('WECOM')]).run();
const mutate = async (name: string, input: string, values: Record<string, unknown>, actor: Actor = supervisor) =>
  kit.ask(actor, `mutation($input: ${input}!) { ${name}(input: $input) { account { id phone weComId } } }`, { input: { idempotencyKey: newId(), ...values } });
const reachable = async (code: string, addresses: object, subject = `sub-${code}`): Promise<string> => {
  const { data: { openAccount: { account: { id } } } } = await mutate('openAccount', 'OpenAccountInput', { subject, officer: code });
  expect((await mutate('setAccountReach', 'SetAccountReachInput', { id, ...addresses })).code).toBeUndefined();
  return id;
};
const times = async (count: number, work: () => Promise<unknown>) => { for (let n = 0; n < count; n++) await work(); };

it('who has an address is told there what his feed tells him, by each way that he has; who has none is told in his feed', async () => {
  await reachable(handler.code, { phone, weComId: 'gongdian.01' });
  const [sms, weCom] = [new Operator(), new Operator()];
  await kit.tell({ recipients: [handler.code, office.code] });
  await deliver();
  await carrier(sms).run();
  await carrier(weCom, 'WECOM').run();
  const text = (await kit.feed(handler)).nodes[0].message.text;
  expect([sms.took, weCom.took]).toEqual([[{ id: expect.any(String), to: phone, text }], [{ id: expect.any(String), to: 'gongdian.01', text }]]);
  expect((await kit.feed(office)).totalCount).toBe(1);
  await carrier(sms).run();
  expect(sms.took).toHaveLength(1);
});

describe('[X.08] the ways out of the house keep quiet hours and bundle', () => {
  it('what an operator took only in the evening comes in the morning, a breach at once', async () => {
    await reachable(handler.code, { phone });
    const sms = new Operator();
    await kit.at('2026-11-23T17:59');
    await kit.tell();
    await deliver();
    sms.down = true;
    await carrier(sms).run();
    sms.down = false;
    await kit.at('2026-11-23T18:05');
    await carrier(sms).run();
    expect(sms.took).toEqual([]);
    await kit.at('2026-11-24T08:30');
    await carrier(sms).run();
    expect(sms.took).toHaveLength(1);
    await kit.at('2026-11-24T22:00');
    await kit.tell({ level: 'BREACH' });
    await deliver();
    await carrier(sms).run();
    expect(sms.took).toHaveLength(2);
  });

  it('six messages an hour and no more: what comes then waits and comes as one; a breach waits for nothing and takes it along', async () => {
    await reachable(handler.code, { phone });
    const sms = new Operator();
    const one = async (text: string, over = {}) => { await kit.tell({ text, deadlineDueAt: null, level: 'INFO', ...over }); await deliver(); await carrier(sms).run(); };
    for (let n = 1; n <= 6; n++) await one(`第${n}条。`);
    await times(5, () => one('攒着。'));
    expect(sms.took.map(({ text }) => text)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `第${n}条。`));
    await one('逾期了。', { level: 'BREACH' });
    expect(sms.took.at(-1)!.text).toBe(`逾期了。${'攒着。'.repeat(5)}`);
    await one('又一条。');
    expect(sms.took).toHaveLength(7);
    await kit.at('2026-11-23T10:00:01');
    await carrier(sms).run();
    expect(sms.took.at(-1)!.text).toBe('又一条。');
    expect((await kit.feed(handler)).totalCount).toBe(13); // the feed has them all, each at its time
  });

  it('however many workers carry, and however many people there are, each message goes once', async () => {
    await reachable(handler.code, { phone });
    await reachable(office.code, { phone: '13911113333' });
    const sms = new Operator();
    await times(3, () => kit.tell({ recipients: [handler.code, office.code] }));
    await deliver();
    await Promise.all([1, 2, 3, 4].map(() => carrier(sms).run()));
    expect(sms.took.map(({ to }) => to).sort()).toEqual([phone, '13911113333']);
  });
});

it('an operator that is away is tried again, ever more rarely, under the same id; after ten times it is given up, and nobody else has waited', async () => {
  await reachable(handler.code, { phone });
  const sms = new Operator();
  sms.down = true;
  await kit.tell({ level: 'BREACH' });
  await deliver();
  const at: number[] = [];
  for (let minute = 0; minute < 24 * 60 && at.length < 10; minute++) {
    await kit.db.setNow(new Date(Date.parse('2026-11-23T09:00:00+08:00') + minute * 60_000).toISOString());
    const before = sms.tried.length;
    await carrier(sms).run();
    if (sms.tried.length > before) at.push(minute);
  }
  expect(at).toEqual([0, 1, 3, 7, 15, 31, 63, 123, 183, 243]);
  expect(new Set(sms.tried).size).toBe(1);
  expect(await kit.db.query('select attempts, given_up_because, sent_at from directory.outgoing_message')).toEqual([{ attempts: 10, given_up_because: 'FAILED', sent_at: null }]);
  await kit.tell({ level: 'BREACH' });
  await deliver();
  sms.down = false;
  await carrier(sms).run();
  expect(sms.took).toHaveLength(1);
  expect(lines.join('\n')).not.toContain(phone);
}, 60_000);

it('a worker that dies between the operator and the database leaves a message that goes again under the same id', async () => {
  await reachable(handler.code, { phone });
  const sms = new Operator();
  const dies: MessageGateway = { send: async (message) => { await sms.send(message); throw new Error('killed'); } };
  await kit.tell({ level: 'BREACH' });
  await deliver();
  await carrier(dies).run();
  await kit.at('2026-11-23T09:02');
  await carrier(sms).run();
  expect([sms.took.length, new Set(sms.took.map(({ id }) => id)).size]).toEqual([2, 1]);
});

it('an address is kept with the account: by the administrators alone, in no trail, and over when the account is closed', async () => {
  const id = await reachable(handler.code, { phone });
  for (const actor of [cast.supervisor('SY-ZFB'), office, cast.dispatcher()]) expect(await mutate('setAccountReach', 'SetAccountReachInput', { id, phone: '13900000000' }, actor)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await mutate('setAccountReach', 'SetAccountReachInput', { id, phone: '0527-84212345' })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'phone' } });
  expect(await mutate('setAccountReach', 'SetAccountReachInput', { id: newId(), phone })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await kit.db.query(`select before, after from directory.audit_entry where action = 'setAccountReach' and subject_id = $1 and outcome = 'DONE'`, [id])).toEqual([{ before: { phone: false, weComId: false }, after: { phone: true, weComId: false } }]);
  expect(await kit.db.query(`select from directory.audit_entry e where e::text like '%${phone}%'`)).toEqual([]);
  const snapshot = await (await kit.snapshot()).text();
  expect(snapshot.includes(phone)).toBe(false);

  const sms = new Operator();
  await kit.tell();
  await deliver();
  expect((await kit.ask(supervisor, 'mutation($input: CloseAccountInput!) { closeAccount(input: $input) { account { id } } }', { input: { idempotencyKey: newId(), id, reason: '换人' } })).code).toBeUndefined();
  await carrier(sms).run();
  expect(sms.tried).toEqual([]);
  expect(await kit.db.query('select given_up_because from directory.outgoing_message')).toEqual([{ given_up_because: 'NO_ADDRESS' }]);
  expect(await mutate('setAccountReach', 'SetAccountReachInput', { id, phone })).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
});
