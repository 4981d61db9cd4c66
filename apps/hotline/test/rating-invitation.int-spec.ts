import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cast } from '@bangban/testing';
import { ReporterMessages } from '../src/reporter-message/reporter-message.jobs.ts';
import { RatingInvitationMessages } from '../src/service-record/rating-invitation.jobs.ts';
import { startHotline, type Hotline } from './hotline.ts';
import { counter } from './ratings.ts';

let hotline: Hotline;
const folder = mkdtempSync(join(tmpdir(), 'sms-'));
const phone = '19912345678';
beforeAll(async () => { Object.assign(process.env, { SMS_GATEWAY: 'recording', MESSAGES_DIR: folder }); hotline = await startHotline(); });
beforeEach(async () => { await hotline.db.setNow('2026-11-23T21:00:00+08:00'); rmSync(join(folder, 'sms.jsonl'), { force: true }); delete process.env.RATING_PAGE; });
afterAll(async () => { await hotline?.stop(); rmSync(folder, { recursive: true }); delete process.env.RATING_PAGE; });

const carry = () => Promise.all([hotline.app.get(RatingInvitationMessages).run(), hotline.app.get(RatingInvitationMessages).run(), hotline.app.get(ReporterMessages).run()]);
const given = (): { id: string; to: string; text: string }[] => (existsSync(join(folder, 'sms.jsonl')) ? readFileSync(join(folder, 'sms.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line)) : []);
const invitation = async (number: string) => (await hotline.ask(cast.supervisor(), `{ serviceRecords(filter: { number: "${number}" }) { nodes { invitation } } }`)).data.serviceRecords.nodes[0].invitation;
const holding = async (text: string) => {
  const tables = await hotline.db.query<{ name: string }>(`select table_name as name from information_schema.tables where table_schema = 'hotline' and table_type = 'BASE TABLE'`);
  return (await Promise.all(tables.map(async ({ name }) => ((await hotline.db.query(`select from hotline.${name} t where t::text like '%${text}%'`)).length ? [name] : [])))).flat();
};

it('[2.13] who was served and left his telephone is asked to rate by SMS when the office is open, once, and rates by what stands in it', async () => {
  process.env.RATING_PAGE = 'https://rate.example/';
  const { record } = await counter(hotline).recorded({ contactPhone: phone });
  await carry();
  expect([given(), await invitation(record.number)]).toEqual([[], 'WAITING']);
  await hotline.db.setNow('2026-11-24T08:30:00+08:00');
  await carry();
  await carry();
  expect(given()).toEqual([{ id: expect.any(String), to: expect.stringMatching(/^[\w-]{43}$/), text: expect.stringMatching(/^您11月23日在\S+办理的事项，请您评价。点击https:\/\/rate\.example\/\?channel=SMS#[\w-]{43}评价。$/) }]);
  expect(await invitation(record.number)).toBe('SENT');
  const token = /#([\w-]{43})/.exec(given()[0]!.text)![1]!;
  expect(await counter(hotline).rate(token, { channel: 'SMS' })).toMatchObject({ code: undefined, data: { rateService: { number: record.number } } });
});

it('[2.13] without a page of its own the SMS names number and code', async () => {
  const { record, ratingCode: code } = await counter(hotline).recorded({ contactPhone: `+86 ${phone}` });
  await hotline.db.setNow('2026-11-24T09:00:00+08:00');
  await carry();
  expect(given().map(({ text }) => text)).toEqual([expect.stringContaining(`编号${record.number}，校验码${code}。`)]);
});

it('[2.14] his number is sealed until the SMS went, revealed with an entry in the trail, and gone afterwards; the token stands nowhere', async () => {
  const { record, ratingToken: token } = await counter(hotline).recorded({ contactPhone: phone });
  const sealed = async () => (await hotline.db.query('select from hotline.invited where record_id = $1', [record.id])).length;
  expect([await sealed(), await holding(phone), await holding(token)]).toEqual([1, [], []]);
  await hotline.db.setNow('2026-11-24T09:00:00+08:00');
  await carry();
  expect([await sealed(), await holding(phone), await holding(token)]).toEqual([0, [], []]);
  expect(await hotline.db.query(`select principal, reason, after from hotline.audit_entry where subject_id = $1 and action = 'REVEAL_INVITED'`, [record.id])).toEqual([{ principal: 'system:hotline', reason: '短信邀评', after: null }]);
  expect(JSON.stringify(await hotline.db.query('select * from hotline.audit_entry'))).not.toContain(phone);
});

it('[2.14] whether he has rated already is not told by it', async () => {
  const [rated, silent] = [await counter(hotline).recorded({ contactPhone: phone }), await counter(hotline).recorded({ contactPhone: phone })];
  await counter(hotline).rate(rated.ratingToken);
  await hotline.db.setNow('2026-11-24T09:00:00+08:00');
  await carry();
  expect([await invitation(rated.record.number), await invitation(silent.record.number), given().length]).toEqual(['SENT', 'SENT', 2]);
});

it.each(['0527-84212345', '123', 'x'])('%s is refused, as no SMS reaches it', async (contactPhone) => {
  expect(await counter(hotline).answer(cast.clerk(), 'recordService', { idempotencyKey: 'k-phone', kind: 'FREE_AGENCY', serviceItem: '企业开办', servicePoint: 'SP-WIN', customerKind: 'PERSON', contactPhone })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'contactPhone' } });
});

it('without a telephone nobody is told', async () => {
  const { record } = await counter(hotline).recorded();
  await hotline.db.setNow('2026-11-24T09:00:00+08:00');
  await carry();
  expect([given(), await invitation(record.number)]).toEqual([[], null]);
});
