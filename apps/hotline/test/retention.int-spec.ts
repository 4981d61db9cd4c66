import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import pg from 'pg';
import { DirectoryClient } from '@bangban/directory-client';
import { TrailSealer } from '@bangban/platform';
import { cast } from '@bangban/testing';
import { RetentionJob } from '../src/retention/retention.job.ts';
import { cleared } from '../src/retention/retention.rules.ts';
import { startHotline, type Hotline } from './hotline.ts';
import { desk, key } from './matters.ts';

type Row = Record<string, string>;
const register = (parse(readFileSync(join(import.meta.dirname, '../../../data/requests.csv')), { columns: true, bom: true }) as Row[]).filter((_, index) => index % 2 === 0);
const camel = (row: Row, line: number) => ({ line, ...Object.fromEntries(Object.entries(row).map(([name, value]) => [name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()), value])) });
const closed = register.filter((row) => row.reported_at);
const closedBy = (day: string) => closed.filter((row) => row.reported_at! < day);

let hotline: Hotline;
const [supervisor, dispatcher] = [cast.supervisor(), cast.dispatcher()];
const at = (iso: string) => hotline.db.setNow(iso);
const run = (batch?: number) => hotline.app.get(RetentionJob).run(batch);
const dryRun = async () => (await hotline.ask(supervisor, '{ hotlineRetention { kind ruleKey months until action due oldestAt lastRunAt lastCount } }')).data.hotlineRetention;
const importAll = async (rows: Row[]) => {
  const { data } = await hotline.ask(dispatcher, 'mutation($input: ImportTicketsInput!) { importTickets(input: $input) { created unchanged refused results { number problems { reason } } } }', { input: { sourceSystem: '历史台账', rows: rows.map((row, index) => camel(row, index + 2)) } });
  return data.importTickets;
};
/** Every row of every table of the hotline, as the administrator reads it. */
const everything = async () => {
  const tables = await hotline.db.query<{ name: string }>(`select table_name as name from information_schema.tables where table_schema = 'hotline' and table_type = 'BASE TABLE'`);
  const dump: Record<string, string> = {};
  for (const { name } of tables) dump[name] = (await hotline.db.query<{ row: string }>(`select t::text as row from hotline.${name} t order by 1`)).map(({ row }) => row).join('\n');
  return dump;
};
/** What the figures of every report are made of. */
const statistics = async () => ({
  counters: (await hotline.ask(supervisor, '{ ticketCounters { open unassigned dueToday overdue outOfScope byUnit { unitId open overdue } } }')).data,
  cases: await hotline.db.query(`select kind, channel, complexity, category, status, outcome, rating, round, lead_unit, handling_unit, reporter_kind, confidential, imported, source_system, complained_units, received_at, accepted_at, first_contact_at, fed_back_at, reported_done_at, closed_at, rated_at
    from hotline.ticket order by number`),
  deadlines: await hotline.db.query('select md5(string_agg(d::text, $$|$$ order by id)) from hotline.deadline d'),
  steps: await hotline.db.query('select step, by_kind, officer_code, unit_code, at, count(*) from hotline.ticket_step group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5'),
  contacts: await hotline.db.query('select purpose, method, reached, at, count(*) from hotline.ticket_contact group by 1, 2, 3, 4 order by 1, 2, 3, 4'),
});

beforeAll(async () => {
  hotline = await startHotline();
  await at('2026-11-23T09:00:00+08:00');
  for (const part of [0, 1, 2]) await importAll(register.slice(part * 100, part * 100 + 100));
}, 120_000);
afterAll(() => hotline?.stop());

it('a dry run tells what is due, by the terms of the rulebook, and changes nothing', async () => {
  const before = await everything();
  const oldest = closed.map((row) => row.reported_at!).sort()[0];
  expect(await dryRun()).toEqual([
    { kind: 'IDENTITY', ruleKey: 'retention.identity', months: 24, until: '2024-11-23T09:00:00+08:00', action: expect.stringContaining('清除反映人的姓名'), due: closedBy('2024-11-23T09:00:00').length, oldestAt: oldest, lastRunAt: null, lastCount: 0 },
    { kind: 'TICKET', ruleKey: 'retention.ticket', months: 60, until: '2021-11-23T09:00:00+08:00', action: expect.stringContaining('保留'), due: 0, oldestAt: null, lastRunAt: null, lastCount: 0 },
    { kind: 'AUDIT', ruleKey: 'retention.audit', months: 120, until: '2016-11-23T09:00:00+08:00', action: expect.stringContaining('校验点'), due: 0, oldestAt: null, lastRunAt: null, lastCount: 0 },
  ]);
  expect(closedBy('2024-11-23T09:00:00').length).toBeGreaterThan(50);
  expect(await everything()).toEqual(before);
  expect(await hotline.ask(dispatcher, '{ hotlineRetention { due } }')).toMatchObject({ code: 'FORBIDDEN' });
});

it('[X.18] an identity goes when its months are over, and leaves a tombstone; whoever asks for it is told so', async () => {
  const [{ due }] = await dryRun();
  const versions = async () => Number((await hotline.db.query<{ sum: string }>('select sum(version) from hotline.ticket'))[0]!.sum);
  const before = await versions();
  await Promise.all([run(7), run(7), run(20)]); // workers at once, in small batches
  expect(await versions()).toBe(before + due); // each case once
  expect(await dryRun()).toMatchObject([{ due: 0, lastRunAt: '2026-11-23T09:00:00+08:00', lastCount: due }, { due: 0, lastCount: 0 }, {}]);
  const acts = await hotline.db.query<{ after: { count: number } }>(`select principal, reason, after from hotline.audit_entry where action = 'ERASE_IDENTITIES'`);
  expect(acts.reduce((sum, { after }) => sum + after.count, 0)).toBe(due);
  expect(acts[0]).toMatchObject({ principal: 'system:hotline', reason: 'retention.identity：24个月（制度参数第1版）', after: { closedUntil: '2024-11-23T01:00:00.000Z' } });
  const tombstones = await hotline.db.query(`select c.erased_because as because, count(*)::int, bool_and(c.sealed is null and c.key_id is null and c.erased_at = t.identity_erased_at and t.closed_at <= '2024-11-23T09:00+08') as gone from hotline.complainant c join hotline.ticket t on t.id = c.ticket_id where c.erased_at is not null group by 1`);
  expect(tombstones).toEqual([{ because: 'retention.identity：24个月（制度参数第1版）', count: due, gone: true }]);
  expect(await hotline.db.query('select count(*)::int from hotline.complainant where sealed is not null')).toEqual([{ count: register.length - due }]);
  const reveal = async (row: Row) => {
    const { nodes: [{ id }] } = (await hotline.ask(dispatcher, 'query($no: String) { tickets(filter: { externalNo: $no }) { nodes { id } } }', { no: row.external_no })).data.tickets;
    return hotline.ask(dispatcher, 'mutation($input: RevealComplainantInput!) { revealComplainant(input: $input) { contactName } }', { input: { id, purpose: '回访' } });
  };
  expect(await reveal(closedBy('2024-11-23T09:00:00')[0]!)).toMatchObject({ code: 'IDENTITY_ERASED', message: '反映人身份信息已于2026-11-23T09:00:00+08:00按保存期限清除，无法再查看；确需联系的，请向原登记渠道查询。' });
  const kept = closed.find((row) => row.reported_at! > '2024-11-24')!;
  expect((await reveal(kept)).data.revealComplainant).toEqual({ contactName: kept.contact_name });
});

/** Columns of records of a case that hold a code or a chosen value: `table.column`. */
const coded = [
  'risk_note.level',
  'ticket_step.step', 'ticket_step.by_kind', 'ticket_contact.purpose', 'ticket_contact.method', 'scope_proposal.reason', 'suspension.reason', 'extension.reason', 'consultation_attempt.method', 'objection.proposed_unit', 'ruling.form', 'ruling.category', 'ruling.former_unit', 'complainant.key_id', 'complainant.erased_because',
  'reporter_message.given_up_because', 'attachment.type', 'attachment.by_kind',
  'ticket_level.level', 'follow_up_call.because', 'follow_up_call.result',
  'rectification.number', 'rectification.source', 'rectification.status', 'rectification_step.step', 'rectification_step.method', 'rectification_appeal.reason',
];
const ofPosts = /\.(officer_code|unit_code|principal|\w+_by)$/;

it('[X.18] a text that people can write of a case goes with the others, in whatever table it stands', async () => {
  const texts = await hotline.db.query<{ name: string }>(`select c.table_name || '.' || c.column_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where table_schema = 'hotline' and table_type = 'BASE TABLE' and data_type in ('text', 'jsonb', 'json') and exists (select from information_schema.columns i where i.table_schema = 'hotline' and i.table_name = c.table_name and i.column_name = 'ticket_id') order by 1`);
  const retained = await hotline.db.query<{ name: string }>(`select table_name || '.' || column_name as name from hotline.retained_text order by 1`);
  expect(texts.map(({ name }) => name).filter((name) => !coded.includes(name) && !ofPosts.test(name))).toEqual(retained.map(({ name }) => name));
});

it('[X.18] what people wrote goes later, everywhere; the case, its tombstone and every figure stay', async () => {
  await at('2029-06-15T09:00:00+08:00');
  const oldest = `(select id from hotline.ticket where closed_at is not null order by closed_at limit 1)`;
  for (const more of [ // what no register has
    `ticket_note (id, ticket_id, at, principal, content) values (gen_random_uuid(), ${oldest}, now(), 'x', '备注鸟')`, `redacted_copy (id, ticket_id, unit_code, title, content, shared_at, shared_by) values (gen_random_uuid(), ${oldest}, 'SY-GD', '副本鸟', '副本鸟', now(), 'x')`,
    `scope_proposal (id, ticket_id, proposed_at, proposed_by, reason, explanation) values (gen_random_uuid(), ${oldest}, now(), 'x', 'OTHER_JURISDICTION', '说明鸟')`,
  ]) await hotline.db.query(`insert into hotline.${more}`);
  expect(Object.values(await everything()).join('\n').match(/(备注|副本|说明)鸟/g)).toHaveLength(4);
  const before = await statistics();
  const [identity, text] = await dryRun();
  expect([identity.due, text.due]).toEqual([closed.length - closedBy('2024-11-23T09:00:00').length, closedBy('2024-06-15T09:00:00').length]);
  await run();
  const after = await statistics();
  expect(after).toEqual(before);
  expect(await dryRun()).toMatchObject([{ due: 0, lastCount: identity.due }, { due: 0, lastCount: text.due }, {}]);

  const dump = await everything();
  const anonymized = closedBy('2024-06-15T09:00:00');
  const kept = closed.filter((row) => row.reported_at! > '2024-06-16');
  expect(anonymized.length).toBeGreaterThan(30);
  const words = (row: Row) => [row.title, row.content, row.feedback, row.external_no].filter((one): one is string => Boolean(one));
  const whole = Object.values(dump).join('\n');
  expect(whole).not.toMatch(/(备注|副本|说明)鸟/);
  const stillSaid = new Set(register.filter((row) => !anonymized.includes(row)).flatMap(words)); // registers repeat themselves
  expect(anonymized.flatMap(words).filter((one) => !stillSaid.has(one) && whole.includes(one))).toEqual([]);
  expect(anonymized.flatMap(words).filter((one) => !stillSaid.has(one)).length).toBeGreaterThan(50);
  expect(kept.flatMap(words).filter((one) => !whole.includes(one))).toEqual([]); // the same search finds what is kept
  const ofGone = await hotline.db.query<{ row: string }>('select t::text as row from hotline.ticket t where anonymized_at is not null');
  for (const { contact_name: name, contact_phone: phone, enterprise_name: enterprise, credit_code: code } of anonymized)
    for (const identifying of [name, phone, enterprise, code]) if (identifying) expect(ofGone.filter(({ row }) => row.includes(identifying))).toEqual([]);

  const { data } = await hotline.ask(supervisor, '{ tickets(filter: { receivedBefore: "2024-02-01T00:00:00+08:00" }, first: 1) { nodes { id version title content reporterLabel enterpriseName enterpriseCode externalNo serviceItem status outcome closedAt identityErasedAt anonymizedAt nextSteps timeline { step note } contacts { content } } } }');
  const [gone] = data.tickets.nodes;
  expect(gone).toMatchObject({ title: cleared, content: cleared, enterpriseName: null, enterpriseCode: null, externalNo: null, serviceItem: null, status: 'CLOSED', anonymizedAt: '2029-06-15T09:00:00+08:00', nextSteps: [] });
  expect(gone.closedAt < '2024-06-15').toBe(true);
  expect(new Set([...gone.timeline.flatMap(({ note }: { note: string | null }) => note ?? []), ...gone.contacts.map(({ content }: { content: string }) => content)])).toEqual(new Set([cleared]));
  const { tries } = desk(hotline);
  expect(await tries(dispatcher, 'rateTicket', gone, { rating: 5 })).toMatchObject({ code: 'STEP_NOT_ALLOWED', facts: { allowed: [] } });
  expect(await hotline.ask(dispatcher, 'mutation($input: TicketNoteInput!) { addTicketNote(input: $input) { ticket { id } } }', { input: { idempotencyKey: key(), id: gone.id, content: '补记' } })).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
});

/** All but when the job ran. */
const records = async () => ({ ...(await everything()), retention_run: '' });

it('run again on another day it changes nothing, nor twice on one; an old register imported once more does not bring a case back', async () => {
  await at('2029-06-16T08:59:59+08:00'); // nobody's term ends on this day
  const before = await records();
  await run();
  expect((await dryRun())[0]).toMatchObject({ lastRunAt: '2029-06-16T08:59:59+08:00', lastCount: 0 });
  await at('2029-06-16T20:00:00+08:00');
  await run();
  expect((await dryRun())[0]).toMatchObject({ lastRunAt: '2029-06-16T08:59:59+08:00' });
  const same = await importAll(closedBy('2024-06-15T09:00:00').slice(0, 100));
  expect([same.created, same.refused, same.unchanged]).toEqual([0, 0, Math.min(100, closedBy('2024-06-15T09:00:00').length)]);
  expect(await records()).toEqual(before);
});

it('a term that was changed holds for the old cases too, from its day on', async () => {
  await at('2029-06-20T09:00:00+08:00');
  const client = hotline.app.get(DirectoryClient);
  const { version } = client.directory;
  const { code } = await hotline.askDirectory(supervisor, 'mutation($input: ChangeRuleTargetInput!) { changeRuleTarget(input: $input) { ruleTarget { version } } }', { input: { idempotencyKey: key(), key: 'retention.ticket', value: '48', effectiveFrom: '2029-07-01', reason: '缩短保存期限' } });
  expect(code).toBeUndefined();
  while (client.directory.version === version) await new Promise((resolve) => setTimeout(resolve, 100));
  expect((await dryRun())[1]).toMatchObject({ months: 60 });
  await at('2029-07-01T09:00:00+08:00');
  expect((await dryRun())[1]).toMatchObject({ months: 48, until: '2025-07-01T09:00:00+08:00', due: closedBy('2025-07-01T09:00:00').length - closedBy('2024-06-15T09:00:00').length });
});

it('only what is closed, and long enough, may be erased, whoever asks the database; and a record is altered in no other way', async () => {
  const { file } = desk(hotline);
  const open = await file();
  const service = new pg.Client({ connectionString: hotline.db.url('hotline') });
  await service.connect();
  try {
    await at('2036-01-01T09:00:00+08:00');
    const [reopened] = await hotline.db.query<{ id: string }>(`update hotline.ticket set status = 'ASSIGNED' where id = (select id from hotline.ticket where anonymized_at is null and status = 'CLOSED' and not confidential limit 1) returning id`);
    for (const statement of [`erase_identities('2035-12-04T09:01+08', 'x', 1000)`, `anonymize_tickets('infinity', 'x', '[]', 'x')`])
      await expect(service.query(`select ${statement}`)).rejects.toThrow('what was closed within the last month is kept');
    const latest = `'2035-12-04T09:00+08'::timestamptz`; // four weeks: no term is shorter
    await service.query(`select anonymize_tickets(${latest}, 'x', '[{"id": "${open.id}"}, {"id": "${reopened!.id}"}]', 'x')`);
    expect(await hotline.db.query(`select title, identity_erased_at, anonymized_at from hotline.ticket where id = $1`, [open.id])).toEqual([{ title: '厂区频繁跳闸', identity_erased_at: null, anonymized_at: null }]);
    await hotline.db.query(`update hotline.ticket set identity_erased_at = null where id = $1`, [reopened!.id]);
    await service.query(`select erase_identities('2023-01-01', 'x', 1000), erase_identities(${latest}, 'x', 1000)`);
    expect(await hotline.db.query('select anonymized_at, identity_erased_at from hotline.ticket where id = any($1)', [[open.id, reopened!.id]])).toEqual([1, 2].map(() => ({ anonymized_at: null, identity_erased_at: null })));
    for (const statement of ['update complainant set sealed = null', 'delete from complainant', 'update ticket_step set note = null', `update ticket_contact set content = 'x'`, 'delete from ticket_note'])
      await expect(service.query(statement)).rejects.toThrow('permission denied');
  } finally {
    await service.end();
  }
});

it('[X.18] of the trail the oldest entries go, and a checkpoint stays', async () => {
  const entries = async () => Number((await hotline.db.query<{ count: string }>(`select count(*) from hotline.audit_entry where action <> 'REMOVE_AUDIT_ENTRIES'`))[0]!.count);
  while (await hotline.app.get(TrailSealer).seal());
  await at('2037-01-01T09:00:00+08:00');
  const [, , audit] = await dryRun();
  const written = await entries();
  expect(audit).toMatchObject({ until: '2027-01-01T09:00:00+08:00', lastRunAt: null, lastCount: 0 });
  expect([audit.due > 300, audit.due < written]).toEqual([true, true]);
  await run();
  expect((await dryRun())[2]).toMatchObject({ due: 0, lastRunAt: '2037-01-01T09:00:00+08:00', lastCount: audit.due });
  expect(await hotline.db.query('select removed::int, reason from hotline.audit_checkpoint')).toEqual([{ removed: audit.due, reason: 'retention.audit：120个月（制度参数第1版）' }]);
});
