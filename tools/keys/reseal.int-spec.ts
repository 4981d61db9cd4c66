import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { newId } from '@bangban/kernel';
import { Keyring } from '@bangban/platform/keyring';
import { keyFiles } from '@bangban/platform/keys';
import { throwawayDatabase, type ThrowawayDatabase } from '@bangban/testing';
import { newKeys, rotateIdentity } from './key-folder.ts';
import { reseal, sealedWith } from './reseal.ts';

const root = join(import.meta.dirname, '../..');
const parent = mkdtempSync(join(tmpdir(), 'bangban-reseal-'));
const folder = join(parent, 'keys');
const ring = () => Keyring.fromFile(keyFiles(folder).identityKeyring);
let db: ThrowawayDatabase;
beforeAll(async () => { db = await throwawayDatabase(); await newKeys(folder); });
afterAll(async () => { await db?.drop(); rmSync(parent, { recursive: true }); });

const identities = new Map(Array.from({ length: 25 }, (_, at) => [newId(), { contactName: `孙女士${at}`, contactPhone: `1378245${6_000 + at}`, creditCode: null, enterpriseName: null }]));
const keep = async (id: string, identity: object, by = ring()) => { const { keyId, sealed } = by.seal(id, identity); await db.query('insert into hotline.complainant (ticket_id, key_id, sealed) values ($1, $2, $3)', [id, keyId, sealed]); };
const kept = () => db.query<{ ticket_id: string; key_id: string; sealed: Buffer }>('select ticket_id, key_id, sealed from hotline.complainant where sealed is not null');
const run = (...args: string[]) => promisify(execFile)(process.execPath, ['--enable-source-maps', '--no-warnings', '--import', './tools/ts.js', '--conditions=@bangban/source', 'tools/keys/main.ts', ...args], { cwd: root, env: { ...process.env, NODE_OPTIONS: '', INIT_CWD: root, DATABASE_URL: db.adminUrl } })
  .then(({ stdout }) => ({ code: 0, said: stdout }), ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, said: stdout + stderr }));

it('every identity is sealed anew by batches; broken off it goes on where it was, and nothing is left under the old key', async () => {
  for (const [id, identity] of identities) await keep(id, identity);
  rotateIdentity(folder);
  const late = newId();
  await keep(late, { contactName: '新来的' }); // the service has the new ring already
  await expect(reseal(db.adminUrl, ring(), (done) => { if (done >= 10) throw new Error('broken off'); }, 5)).rejects.toThrow('broken off');
  expect([await sealedWith(db.adminUrl, 'k1'), await sealedWith(db.adminUrl, 'k2')]).toEqual([15, 11]);
  expect(await run('retire', 'identity', 'k1', folder)).toEqual({ code: 2, said: expect.stringContaining('还有 15 个身份用 k1 加密') });
  const progress: [number, number][] = [];
  expect(await reseal(db.adminUrl, ring(), (...told) => { progress.push(told); }, 5)).toEqual({ done: 15, unopened: [] });
  expect(progress).toEqual([[5, 10], [10, 5], [15, 0]]);
  for (const { ticket_id, key_id, sealed } of await kept()) expect([key_id, ring().open(ticket_id, { keyId: key_id, sealed })]).toEqual(['k2', identities.get(ticket_id) ?? { contactName: '新来的' }]);
  expect(await reseal(db.adminUrl, ring())).toEqual({ done: 0, unopened: [] });
});

it('the trail tells of each batch by whom and how many, and of nobody\'s identity', async () => {
  const entries = await db.query<{ principal: string; subject_id: string; after: { count: number } }>(`select principal, subject_id, after from hotline.audit_entry where action = 'RESEAL_IDENTITIES'`);
  expect(entries.map(({ principal, subject_id, after }) => [principal, subject_id, after])).toEqual(Array.from({ length: 5 }, () => ['system:keys', 'k2', { count: 5 }]));
});

it('who rates by name and who is invited to rate are sealed anew as well', async () => {
  const [rating, record] = [newId(), newId()];
  const by = ring();
  for (const [table, key, id, identity] of [['rater', 'rating_id', rating, { name: '孙女士', phone: '13782456000' }], ['invited', 'record_id', record, { telephone: '13782456000' }]] as const) {
    const { keyId, sealed } = by.seal(id, identity);
    await db.query(`insert into hotline.${table} (${key}, key_id, sealed) values ($1, $2, $3)`, [id, keyId, sealed]);
  }
  const { from, to } = rotateIdentity(folder);
  expect(await reseal(db.adminUrl, ring())).toEqual({ done: 28, unopened: [] });
  expect(await sealedWith(db.adminUrl, from)).toBe(0);
  const rows = await db.query<{ id: string; key_id: string; sealed: Buffer }>('select rating_id as id, key_id, sealed from hotline.rater union all select record_id, key_id, sealed from hotline.invited');
  expect(rows.map(({ id, key_id, sealed }) => [key_id, ring().open(id, { keyId: key_id, sealed })])).toEqual([[to, { name: '孙女士', phone: '13782456000' }], [to, { telephone: '13782456000' }]]);
  await db.query('delete from hotline.rater');
  await db.query('delete from hotline.invited');
});

it('one that was erased is left alone, and one that no key opens is named, left as it is, and holds up none of the others', async () => {
  const [damaged, moved, erased] = [newId(), newId(), newId()];
  await keep(damaged, { contactName: '坏了' });
  await db.query(`update hotline.complainant set sealed = set_byte(sealed, 20, get_byte(sealed, 20) # 1) where ticket_id = $1`, [damaged]);
  const { keyId, sealed } = ring().seal(newId(), { contactName: '别人的' });
  await db.query('insert into hotline.complainant (ticket_id, key_id, sealed) values ($1, $2, $3)', [moved, keyId, sealed]);
  await keep(erased, {});
  await db.query(`update hotline.complainant set key_id = null, sealed = null, erased_at = now(), erased_because = '到期' where ticket_id = $1`, [erased]);
  rotateIdentity(folder);
  const { code, said } = await run('reseal', folder);
  expect([code, said]).toEqual([1, expect.stringMatching(/已用 k4 重新加密并逐一核对 26 个身份。\n有 2 个用密钥环中的密钥都打不开/)]);
  expect(said).toContain(damaged);
  expect(said).toContain(moved);
  expect([await sealedWith(db.adminUrl, 'k1'), await sealedWith(db.adminUrl, 'k3')]).toEqual([0, 2]);
  expect(await run('retire', 'identity', 'k1', folder)).toEqual({ code: 0, said: expect.stringContaining('已从身份密钥环中停用 k1') });
  expect((await run('retire', 'identity', 'k3', folder)).code).toBe(2);
});

it('each command says what comes next', async () => {
  const other = join(parent, 'other');
  expect(await run('new', other)).toEqual({ code: 0, said: expect.stringMatching(/IDENTITY_KEYRING[^]*一旦丢失/) });
  expect(await run('new', other)).toEqual({ code: 2, said: expect.stringContaining('不会覆盖') });
  expect(await run('rotate', 'gateway', other)).toEqual({ code: 0, said: expect.stringMatching(/新旧两把都认[^]*npm run keys -- retire gateway gateway\.1 /) });
  expect(await run('retire', 'gateway', 'gateway.1', other)).toEqual({ code: 0, said: expect.stringContaining('从此不再认 gateway.1') });
  expect(await run('rotate', 'identity', other)).toEqual({ code: 0, said: expect.stringMatching(/reseal[^]*retire identity k1/) });
});
