import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { DirectoryClient } from '@bangban/directory-client';
import type { Actor } from '@bangban/kernel';
import { cast, countStatements, serviceToken } from '@bangban/testing';
import { AttachmentCollector } from '../src/attachment/attachment.jobs.ts';
import { files, photograph } from './attachment.ts';
import { startHotline, type Hotline } from './hotline.ts';
import { desk, key } from './matters.ts';

let hotline: Hotline;
let photo: Buffer<ArrayBuffer>;
beforeAll(async () => { hotline = await startHotline(); photo = await photograph(); });
beforeEach(() => hotline.db.setNow('2026-11-23T09:00:00+08:00'));
afterAll(() => hotline?.stop());

const [dispatcher, handler, supervisor, own] = [cast.dispatcher(), cast.handler('SY-GD'), cast.supervisor(), cast.enterprise('91321311Y7J6DU5MJD')];
const folder = () => fileURLToPath(process.env.ATTACHMENTS_URL!);
const stored = (): string[] => { try { return readdirSync(folder()).sort(); } catch { return []; } };
const rows = async () => Number((await hotline.db.query<{ count: string }>('select count(*) from hotline.attachment'))[0]!.count);
const handled = async (over: Record<string, unknown> = {}) => { const { file, step } = desk(hotline); return step(dispatcher, 'assignTicket', await step(dispatcher, 'acceptTicket', await file(over)), { unit: 'SY-GD' }); };

it('a photograph comes back upright, and without where, when, by what and by whom it was taken', async () => {
  const before = await sharp(photo).metadata();
  expect([before.orientation, before.exif && before.xmp && true, photo.includes('CanaryPhone')]).toEqual([6, true, true]);
  const { id } = await handled();
  const { add, of, get } = files(hotline);
  const added = await add(own, photo, { ticket: id, name: '厂区/配电室 照片.JPEG' });
  expect(added).toMatchObject({ status: 201, body: { name: '配电室 照片.jpg', type: 'image/jpeg' } });
  const { attachments: [shown] } = await of(id, handler);
  expect(shown).toMatchObject({ id: added.body.id, name: '配电室 照片.jpg', type: 'image/jpeg', size: added.body.size, addedAt: '2026-11-23T09:00:00+08:00', addedById: null, addedBy: null, forReporter: true });
  const { status, headers, bytes } = await get(shown.url);
  expect([status, headers.get('content-type'), headers.get('content-disposition')]).toEqual([200, 'image/jpeg', `attachment; filename*=UTF-8''${encodeURIComponent('配电室 照片.jpg')}`]);
  const { width, height, orientation, exif, xmp, iptc } = await sharp(bytes).metadata();
  expect({ width, height, orientation, exif, xmp, iptc }).toEqual({ width: 20, height: 40, orientation: undefined, exif: undefined, xmp: undefined, iptc: undefined });
  expect(bytes.length).toBe(shown.size);
  for (const kept of [bytes, readFileSync(join(folder(), shown.id))]) expect(kept.includes('CanaryPhone') || kept.includes('GPS') || kept.includes('Exif')).toBe(false);
});

it('a case takes a hundred, and nothing is stored of one more; what is there already may come again', async () => {
  const { id } = await handled();
  const { add } = files(hotline);
  const first = await add(own, photo, { ticket: id, key: 'attachment-1' });
  await hotline.db.query('insert into hotline.attachment select (jsonb_populate_record(a, jsonb_build_object(\'id\', gen_random_uuid()))).* from hotline.attachment a, generate_series(1, 99) where a.ticket_id = $1', [id]);
  const before = stored();
  expect(await add(own, photo, { ticket: id, key: 'attachment-2' })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'ticket', reason: '每件工单最多100个附件' } });
  expect(stored()).toEqual(before);
  expect((await add(own, photo, { ticket: id, key: 'attachment-1' })).body).toEqual(first.body);
});

it('who brought a paper stands with it; what a system of several units does bears the unit for which it did it', async () => {
  const { step } = desk(hotline);
  const { id, version } = await handled();
  const { add } = files(hotline);
  const system: Actor = { kind: 'MACHINE', code: 'MC-ZH', name: '综合系统', units: ['SY-SW', 'SY-GD', 'SY-ZJJ'], operations: ['READ', 'HANDLE'], confidential: false };
  await step(system, 'acknowledgeTicket', { id, version });
  await step(dispatcher, 'inviteAssistance', { id, version: version + 1 }, { units: ['SY-ZJJ'], reason: '请派员一同勘察' });
  for (const [minute, one, name] of [[1, system, '系统'], [2, handler, '承办'], [3, own, '反映']] as const) {
    await hotline.db.setNow(`2026-11-23T09:0${minute}:00+08:00`);
    expect(await add(one, photo, { ticket: id, name, forReporter: true })).toMatchObject({ status: 201 });
  }
  const note = 'mutation($input: TicketNoteInput!) { addTicketNote(input: $input) { ticket { id } } }';
  for (const one of [system, handler]) expect(await hotline.ask(one, note, { input: { idempotencyKey: key(), id, content: '已联系' } })).toMatchObject({ data: { addTicketNote: { ticket: { id } } } });
  const seen = async (actor: Actor) => (await hotline.ask(actor, 'query($id: ID) { ticket(id: $id) { attachments { name addedByKind addedById addedByUnitId addedByUnit { name } } notes { officerId unitId unit { name } } timeline { step byKind unitId } assistances { id } version } }', { id })).data.ticket;
  const { attachments, notes, timeline, assistances, version: now } = await seen(supervisor);
  const [byTheUnit, byHim] = [{ addedByUnitId: 'SY-GD', addedByUnit: { name: expect.any(String) } }, { addedById: handler.code, addedByKind: 'OFFICER' }];
  expect(attachments).toEqual([
    { name: '系统.jpg', addedByKind: 'MACHINE', addedById: null, ...byTheUnit }, { name: '承办.jpg', ...byHim, ...byTheUnit }, { name: '反映.jpg', addedByKind: 'ENTERPRISE', addedById: null, addedByUnitId: null, addedByUnit: null },
  ]);
  expect(notes).toMatchObject([{ officerId: null, unitId: 'SY-GD', unit: { name: expect.any(String) } }, { officerId: handler.code, unitId: 'SY-GD' }]);
  expect(timeline).toContainEqual({ step: 'ACKNOWLEDGE', byKind: 'MACHINE', unitId: 'SY-GD' });
  expect((await seen(own)).attachments).toEqual(attachments.map((one: object) => ({ ...one, addedById: null, addedByUnitId: null, addedByUnit: null })));
  await step(system, 'answerAssistance', { id, version: now }, { assistance: assistances[0].id, answer: '线路须迁移' });
  expect((await seen(supervisor)).timeline).toContainEqual({ step: 'ANSWER_ASSISTANCE', byKind: 'MACHINE', unitId: 'SY-ZJJ' });
});

it.each(['png', 'webp'] as const)('so does a picture of the kind %s', async (kind) => {
  const { id } = await handled();
  const { add, of, get } = files(hotline);
  expect(await add(own, await photograph(kind), { ticket: id, name: '图' })).toMatchObject({ status: 201, body: { name: `图.${kind}`, type: `image/${kind}` } });
  const { bytes } = await get((await of(id)).attachments[0].url);
  const { format, width, height, exif, xmp } = await sharp(bytes).metadata();
  expect({ format, width, height, exif, xmp }).toEqual({ format: kind, width: 20, height: 40, exif: undefined, xmp: undefined });
});

const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF');
it.each<[string, () => BodyInit | Promise<BodyInit>, object]>([
  ['nothing', () => '', { code: 'INVALID_INPUT', facts: { field: 'file' } }],
  ['a page that calls itself a photograph', () => '<html><script>alert(1)</script></html>', { code: 'FILE_TYPE_NOT_ALLOWED', facts: { found: '无法识别' } }],
  ['a program that calls itself a photograph', () => Buffer.from(`\x7fELF${'\0'.repeat(100)}`, 'latin1'), { code: 'FILE_TYPE_NOT_ALLOWED' }],
  ['a drawing that can hold scripts', () => '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', { code: 'FILE_TYPE_NOT_ALLOWED' }],
  ['an archive', () => Buffer.from('504b0506000000000000000000000000000000000000', 'hex'), { code: 'FILE_TYPE_NOT_ALLOWED' }],
  ['a photograph that breaks off', () => photo.subarray(0, photo.length / 2), { code: 'INVALID_INPUT', facts: { field: 'file' } }],
  ['a picture of 81 million pixels in some kilobytes', () => sharp({ create: { width: 9_000, height: 9_000, channels: 3, background: '#fff' } }).png({ compressionLevel: 9 }).toBuffer().then((bytes) => Buffer.from(bytes)), { code: 'INVALID_INPUT', facts: { field: 'file' } }],
  ['what is larger than a file may be', () => Buffer.concat([photo, Buffer.alloc(10 * 1024 * 1024)]), { code: 'FILE_TOO_LARGE', facts: { max: '10 MB' } }],
])('%s is refused, and nothing of it is kept', async (_, file, refused) => {
  const { id } = await handled();
  const before = [stored(), await rows()];
  expect(await files(hotline).add(own, await file(), { ticket: id })).toMatchObject(refused);
  expect([stored(), await rows()]).toEqual(before);
});

it('an upload that is cut off leaves nothing', async () => {
  const { id } = await handled();
  const before = [stored(), await rows()];
  const { hostname, port } = new URL(hotline.url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {});
  socket.write(`POST /attachments?ticket=${id} HTTP/1.1\r\nhost: hotline\r\nauthorization: Bearer ${await serviceToken('hotline', own)}\r\ncontent-type: application/octet-stream\r\ncontent-length: ${photo.length}\r\n\r\n`);
  socket.write(photo.subarray(0, 100));
  await new Promise((resolve) => setTimeout(resolve, 200));
  socket.destroy();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect([stored(), await rows()]).toEqual(before);
});

it('a paper is kept as it is; its name ends as its content is', async () => {
  const { id } = await handled();
  const { add, of, get } = files(hotline);
  expect(await add(handler, pdf, { ticket: id, name: '../../etc/告知书.exe', type: 'application/octet-stream' })).toMatchObject({ status: 201, body: { name: '告知书.exe.pdf', type: 'application/pdf', size: pdf.length } });
  const { attachments: [shown] } = await of(id, dispatcher);
  expect(shown).toMatchObject({ addedById: handler.code, addedBy: { title: handler.title }, forReporter: false });
  expect((await get(shown.url)).bytes.equals(pdf)).toBe(true);
});

it('the same key with the same file is the same attachment, with another it is refused', async () => {
  const { id } = await handled();
  const { add, of } = files(hotline);
  const [once, before] = [key(), stored().length];
  const answers = await Promise.all([1, 2, 3].map(() => add(own, photo, { ticket: id, key: once })));
  expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  expect([(await of(id)).attachments.length, stored().length - before]).toEqual([1, 1]);
  expect(await add(own, pdf, { ticket: id, key: once })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  expect((await of(id)).attachments).toHaveLength(1);
});

describe('[X.11] [X.22] the rule of the case holds for its attachments', () => {
  it('who may not see it or only looks on adds nothing; his attempt is kept, and nothing of his file is', async () => {
    const { id } = await handled({ complainedAboutUnits: ['SY-SCJG'] });
    const before = [stored(), await rows()];
    const attempts: [Actor, string][] = [[cast.handler('SY-SCJG'), 'NOT_FOUND'], [cast.handler('SY-HB'), 'NOT_FOUND'], [cast.enterprise('91321311KMNBRYTTTT'), 'NOT_FOUND'], [cast.supervisor('SY-ZFB'), 'FORBIDDEN'], [cast.officer('DISTRICT_LEADER', 'SY-LEAD'), 'FORBIDDEN'], [{ kind: 'VISITOR' }, 'NOT_FOUND'], [{ kind: 'SYSTEM', name: 'directory' }, 'FORBIDDEN']];
    for (const [actor, code] of attempts) expect([actor, await files(hotline).add(actor, photo, { ticket: id })]).toMatchObject([actor, { code }]);
    expect([stored(), await rows()]).toEqual(before);
    const kept = await hotline.db.query(`select code from hotline.audit_entry where subject_id = $1 and action = 'ADD_ATTACHMENT' and outcome = 'REFUSED' order by at`, [id]);
    expect(kept.map(({ code }) => code).sort()).toEqual(['COMPLAINED_ABOUT', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'NOT_VISIBLE', 'NOT_VISIBLE', 'NOT_VISIBLE']);
  });

  it('who handles, leads, assists, dispatches or took it in adds, and a system that filed it', async () => {
    const { file, step } = desk(hotline);
    const filed = await file({ channel: 'WINDOW' }, cast.clerk());
    const ticket = await step(dispatcher, 'inviteAssistance', await step(dispatcher, 'assignTicket', await step(dispatcher, 'acceptTicket', filed), { unit: 'SY-GD' }), { units: ['SY-ZJJ'], reason: '勘察' });
    for (const actor of [handler, cast.clerk(), cast.handler('SY-ZJJ'), dispatcher, supervisor, own, cast.machine('MC-GD', 'SY-GD')]) expect([actor, await files(hotline).add(actor, pdf, { ticket: ticket.id })]).toMatchObject([actor, { status: 201 }]);
  });

  it('the reporter sees what he added and what is for him, and not by whom', async () => {
    const { id } = await handled();
    const { add, of } = files(hotline);
    await add(own, photo, { ticket: id, name: '自己的' });
    await hotline.db.setNow('2026-11-23T09:01:00+08:00');
    await add(handler, pdf, { ticket: id, name: '内部的' });
    await add(handler, pdf, { ticket: id, name: '给他的', forReporter: true });
    const seen = await of(id, own);
    expect(seen.attachments.map(({ name, addedById, addedBy }: any) => ({ name, addedById, addedBy }))).toEqual(['自己的.jpg', '给他的.pdf'].map((name) => ({ name, addedById: null, addedBy: null })));
    expect(seen.timeline.map(({ step }: { step: string }) => step)).not.toContain('ADD_ATTACHMENT');
    expect((await of(id)).attachments).toHaveLength(3);
  });

  it('a link is good for five minutes, for whom it was made and as long as he may see the case', async () => {
    const { step, file } = desk(hotline);
    const { id } = await step(dispatcher, 'assignTicket', await step(dispatcher, 'acceptTicket', await file({ channel: 'WINDOW' }, cast.clerk())), { unit: 'SY-GD' });
    const { add, of, get } = files(hotline);
    await add(handler, pdf, { ticket: id });
    const url = async (actor: Actor) => (await of(id, actor)).attachments[0].url as string;
    const his = await url(handler);
    expect((await get(his)).status).toBe(200);
    await hotline.db.setNow('2026-11-23T09:04:59+08:00');
    expect((await get(his)).status).toBe(200);
    await hotline.db.setNow('2026-11-23T09:05:00+08:00');
    expect(await get(his)).toMatchObject({ code: 'LINK_EXPIRED' });
    const [before, others] = [await url(handler), await url(supervisor)];
    await desk(hotline).step(dispatcher, 'assignTicket', { id, version: (await of(id)).version }, { unit: 'SY-HB', reason: '属地' });
    expect([(await get(before)).code, (await get(others)).status]).toEqual(['NOT_FOUND', 200]);
    await hotline.db.query(`update hotline.ticket set complained_officers = $2 where id = $1`, [id, [supervisor.code]]);
    expect(await get(others)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('a link of who has left his office since is over', async () => {
    const { id } = await handled();
    const { add, of, get } = files(hotline);
    await add(handler, pdf, { ticket: id });
    const { url } = (await of(id, handler)).attachments[0];
    const { code } = await hotline.askDirectory(supervisor, 'mutation($input: ChangeOfficerInput!) { retireOfficer(input: $input) { officer { code } } }', { input: { idempotencyKey: key(), code: handler.code, reason: '调离' } });
    expect(code).toBeUndefined();
    await hotline.app.get(DirectoryClient).refresh();
    expect(await get(url)).toMatchObject({ code: 'LINK_EXPIRED' });
    await hotline.askDirectory(supervisor, 'mutation($input: ChangeOfficerInput!) { reinstateOfficer(input: $input) { officer { code } } }', { input: { idempotencyKey: key(), code: handler.code, reason: '回岗' } });
    await hotline.app.get(DirectoryClient).refresh();
    expect((await get(url)).status).toBe(200);
  });

  it('a link that was altered or made up opens nothing, and none tells whose it is', async () => {
    const { id } = await handled();
    const { add, of, get } = files(hotline);
    await add(own, pdf, { ticket: id });
    const { url } = (await of(id, own)).attachments[0];
    expect(url).toMatch(/^\/attachments\/\w+\.[\w-]+$/);
    expect(Buffer.from(url.split('.')[1], 'base64url').toString('latin1')).not.toContain('91321311');
    const altered = `${url.slice(0, -6)}${url.at(-6) === 'A' ? 'B' : 'A'}${url.slice(-5)}`;
    for (const wrong of [altered, '/attachments/', '/attachments/x', `/attachments/k1.${'A'.repeat(80)}`, '/attachments/..%2f..%2fetc%2fpasswd', `/attachments/${id}`]) expect([wrong, await get(wrong)]).toMatchObject([wrong, { code: 'LINK_EXPIRED' }]);
    expect((await get(url)).status).toBe(200);
  });
});

it('[X.10] adding leaves one entry, which does not tell the name; a file name stands in its row and nowhere else', async () => {
  const { id } = await handled();
  await files(hotline).add(own, photo, { ticket: id, name: '金丝雀女士的厂房.jpg' });
  const entries = await hotline.db.query(`select principal, after from hotline.audit_entry where subject_id = $1 and action = 'ADD_ATTACHMENT'`, [id]);
  expect(entries).toEqual([{ principal: 'reporter', after: { records: [expect.stringMatching(/^Attachment [\w-]+$/)] } }]);
  const tables = await hotline.db.query<{ name: string }>(`select table_name as name from information_schema.tables where table_schema = 'hotline' and table_type = 'BASE TABLE'`);
  const holding = [];
  for (const { name } of tables) if ((await hotline.db.query(`select from hotline.${name} t where t::text like '%金丝雀女士的厂房%'`)).length) holding.push(name);
  expect(holding).toEqual(['attachment']);
});

it('a list asks for attachments once, however many cases there are', async () => {
  const made = await Promise.all([1, 2, 3, 4].map(() => handled()));
  for (const { id } of made) await files(hotline).add(handler, pdf, { ticket: id });
  const list = async (first: number) => (await countStatements(() => hotline.ask(supervisor, `{ tickets(orderBy: NEWEST, first: ${first}) { nodes { attachments { id url addedBy { title } } } } }`))).statements;
  expect(await list(4)).toBe(await list(1));
});

it('[X.18] the collector removes what no living case has: what was never finished, and what has been kept long enough', async () => {
  const { id } = await handled();
  const { add, of } = files(hotline);
  await add(own, photo, { ticket: id });
  const [kept] = (await of(id)).attachments;
  const old = (name: string) => utimesSync(join(folder(), name), new Date('2026-11-20'), new Date('2026-11-20'));
  for (const name of stored()) utimesSync(join(folder(), name), new Date('2026-11-22T08:00:00+08:00'), new Date('2026-11-22T08:00:00+08:00'));
  for (const name of ['0190a1b2-0000-8000-8000-000000000001', '0190a1b2-0000-8000-8000-000000000002.part', '0190a1b2-0000-8000-8000-000000000003']) writeFileSync(join(folder(), name), 'x');
  old('0190a1b2-0000-8000-8000-000000000001');
  old('0190a1b2-0000-8000-8000-000000000002.part');
  utimesSync(join(folder(), '0190a1b2-0000-8000-8000-000000000003'), new Date('2026-11-22T09:00:01+08:00'), new Date('2026-11-22T09:00:01+08:00')); // under way
  const before = stored();
  await hotline.app.get(AttachmentCollector).run(2);
  const left = stored();
  expect(before.filter((name) => !left.includes(name)).filter((name) => name.startsWith('0190a1b2'))).toEqual(['0190a1b2-0000-8000-8000-000000000001', '0190a1b2-0000-8000-8000-000000000002.part']);
  expect(left).toEqual(expect.arrayContaining([kept.id, '0190a1b2-0000-8000-8000-000000000003']));
  await hotline.db.query(`update hotline.ticket set anonymized_at = platform.now() where id = $1`, [id]);
  await hotline.app.get(AttachmentCollector).run();
  expect(stored()).not.toContain(kept.id);
  expect((await of(id)).attachments).toMatchObject([{ id: kept.id, url: null }]);
});
