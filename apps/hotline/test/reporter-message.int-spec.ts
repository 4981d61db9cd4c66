import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EntityManager } from '@mikro-orm/postgresql';
import { cast, countStatements } from '@bangban/testing';
import { ReporterMessage } from '../src/reporter-message/reporter-message.entity.ts';
import { ReporterMessages } from '../src/reporter-message/reporter-message.jobs.ts';
import { startHotline, type Hotline } from './hotline.ts';
import { desk } from './matters.ts';

let hotline: Hotline;
const folder = mkdtempSync(join(tmpdir(), 'sms-'));
beforeAll(async () => { Object.assign(process.env, { SMS_GATEWAY: 'recording', MESSAGES_DIR: folder }); hotline = await startHotline(); });
beforeEach(async () => { await hotline.db.setNow('2026-11-23T09:00:00+08:00'); rmSync(join(folder, 'sms.jsonl'), { force: true }); });
afterAll(async () => { await hotline?.stop(); rmSync(folder, { recursive: true }); });

const [supervisor, own] = [cast.supervisor(), cast.enterprise('91321311Y7J6DU5MJD')];
const tell = async (ticketId: string, ...texts: string[]) => {
  const em = hotline.app.get(EntityManager).fork();
  for (const text of texts) await em.persist(ReporterMessage.about(ticketId, (await hotline.db.query<{ now: Date }>('select platform.now() as now'))[0]!.now, text)).flush();
};
const carry = () => hotline.app.get(ReporterMessages).run();
/** What the stub in the operator's place was given. */
const given = (): { id: string; to: string; text: string }[] => (existsSync(join(folder, 'sms.jsonl')) ? readFileSync(join(folder, 'sms.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line)) : []);
const states = async (id: string, actor = own as Parameters<Hotline['ask']>[0]) => (await hotline.ask(actor, 'query($id: ID) { ticket(id: $id) { messages { at text state sentAt } } }', { id })).data?.ticket?.messages;
const person = (contactPhone: string) => ({ kind: 'PERSON', contactName: '金丝雀', contactPhone });

it('[X.08] a reporter is told by SMS in business hours, all that waits for a case as one; he and who sees the case see that it went', async () => {
  const { id } = await desk(hotline).file();
  await hotline.db.setNow('2026-11-23T21:00:00+08:00');
  await tell(id, '期限改了。', '又改了。');
  await carry();
  expect([given(), (await states(id)).map(({ state }: { state: string }) => state)]).toEqual([[], ['WAITING', 'WAITING']]);
  await hotline.db.setNow('2026-11-24T08:30:00+08:00');
  await Promise.all([carry(), carry()]);
  await carry();
  expect(given()).toEqual([{ id: expect.any(String), to: expect.stringMatching(/^[\w-]{43}$/), text: '期限改了。又改了。' }]);
  for (const actor of [own, supervisor]) expect(await states(id, actor)).toEqual(['期限改了。', '又改了。'].map((text) => ({ at: '2026-11-23T21:00:00+08:00', text, state: 'SENT', sentAt: '2026-11-24T08:30:00+08:00' })));
  await tell(id, '第三条。');
  await carry();
  expect(given().map(({ text }) => text)).toEqual(['期限改了。又改了。', '第三条。']);
});

it('[7.17] [X.10] his number is revealed for each attempt, which stands in the trail, and is found nowhere else', async () => {
  const phone = '19912345678';
  const { id } = await desk(hotline).file({ reporter: person(phone) });
  await tell(id, '已有答复。');
  await carry();
  expect(given()).toHaveLength(1);
  expect(await hotline.db.query(`select action, principal, reason, after from hotline.audit_entry where (subject_id = $1 and action = 'REVEAL_COMPLAINANT') or (action = 'carry-reporter-messages' and subject_id = $2) order by action`, [id, given()[0]!.id])).toEqual([
    { action: 'REVEAL_COMPLAINANT', principal: 'system:hotline', reason: '短信告知', after: null }, { action: 'carry-reporter-messages', principal: 'system:hotline', reason: null, after: { messages: 1, outcome: 'SENT' } },
  ]);
  expect(readFileSync(join(folder, 'sms.jsonl'), 'utf8')).not.toContain(phone);
  const tables = await hotline.db.query<{ name: string }>(`select table_name as name from information_schema.tables where table_schema = 'hotline' and table_type = 'BASE TABLE'`);
  for (const { name } of tables) expect([name, (await hotline.db.query(`select from hotline.${name} t where t::text like '%${phone}%'`)).length]).toEqual([name, 0]);
});

it.each<[string, () => Promise<string>]>([
  ['has no mobile telephone', async () => (await desk(hotline).file({ reporter: person('0527-84212345') })).id],
  ['has been forgotten', async () => { const { id } = await desk(hotline).file(); await hotline.db.query(`update hotline.complainant set key_id = null, sealed = null, erased_at = platform.now(), erased_because = 'x' where ticket_id = $1`, [id]); return id; }],
])('a reporter who %s is not tried again, and the case says so', async (_, filed) => {
  const id = await filed();
  await tell(id, '已有答复。');
  await carry();
  await carry();
  expect([given(), await states(id, supervisor)]).toMatchObject([[], [{ state: 'UNDELIVERABLE', sentAt: null }]]);
});

it('[X.11] who may not see the case does not see what its reporter was told; a list asks once for all its cases', async () => {
  const { file } = desk(hotline);
  const made = [await file(), await file(), await file({ complainedAboutUnits: ['SY-SCJG'] })];
  for (const { id } of made) await tell(id, '已有答复。');
  for (const actor of [cast.handler('SY-SCJG'), cast.enterprise('91321311KMNBRYTTTT')]) expect(await states(made[2]!.id, actor)).toBeUndefined();
  const list = async (first: number) => (await countStatements(() => hotline.ask(supervisor, `{ tickets(orderBy: NEWEST, first: ${first}) { nodes { messages { text state } } } }`))).statements;
  expect(await list(3)).toBe(await list(1));
});
