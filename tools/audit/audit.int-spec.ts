import { execFile } from 'node:child_process';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { MikroORM } from '@mikro-orm/postgresql';
import { newId, type Actor } from '@bangban/kernel';
import { ormOptions, removeOldEntries, TrailSealer, writeTrail } from '@bangban/platform';
import { firstHash, keepAnchor, linkHash } from '@bangban/platform/chain';
import { cast, scratchFolder, throwawayDatabase, type ThrowawayDatabase } from '@bangban/testing';
import { linksOf } from './chain.ts';
import { connected, ownerUrl } from '@bangban/postgres';
import { verify } from './verify.ts';

let db: ThrowawayDatabase;
let orm: MikroORM;
let sealer: TrailSealer;
let anchors: string;
beforeEach(async () => {
  db = await throwawayDatabase();
  orm = await MikroORM.init({ ...ormOptions([], db.url('hotline')), discovery: { warnWhenNoEntities: false } });
  sealer = new TrailSealer(orm.em);
  anchors = scratchFolder();
});
afterEach(async () => { await orm?.close(true); await db?.drop(); });

const clerk = cast.clerk();
const act = (id: string, by: Actor = clerk) => ({ by, action: 'ASSIGN', subject: { type: 'Ticket', id }, before: { handlingUnit: null }, after: { handlingUnit: 'SY-GD', 数: 1.5 }, reason: '属地“管理”\n第二行' });
const wrote = async (count: number) => { for (let at = 0; at < count; at++) await writeTrail(orm.em.fork(), act(newId())); };
const sealAll = async () => { while (await sealer.seal()); };
const verdict = () => verify(db.adminUrl, 'hotline', anchors);
/** As whoever has the whole database in his hands, triggers or not. */
const tamper = async (...statements: string[]) => { await db.query(`do $$ begin set local session_replication_role = replica; ${statements.join('; ')}; end $$`); };
const anchor = async () => {
  const [head] = await db.query<{ seq: string; hash: Buffer }>('select seq, hash from hotline.audit_head');
  await keepAnchor(anchors, { service: 'hotline', seq: Number(head!.seq), hash: head!.hash.toString('hex'), at: '2026-11-23T00:00:00Z' });
};
const idAt = async (seq: number) => (await db.query<{ id: string }>('select id from hotline.audit_entry where seq = $1', [seq]))[0]!.id;

it('[X.10] eight writers at full speed and two sealers: what was committed is sealed, what was rolled back is not there, and the chain verifies', async () => {
  const [each, kept] = [500, new Set<string>()];
  let writing = true;
  const writer = async (which: number) => {
    for (let at = 0; at < each; at++) {
      const id = newId();
      await orm.em.fork().transactional(async (em) => {
        await writeTrail(em, act(id));
        if (at % 10 === which) throw new Error('rolled back');
        kept.add(id);
      }).catch((error: Error) => { if (error.message !== 'rolled back') throw error; });
    }
  };
  const sealing = async () => { while (writing) await sealer.seal(); };
  const sealers = [sealing(), sealing()];
  await Promise.all(Array.from({ length: 8 }, (_, which) => writer(which)));
  writing = false;
  await Promise.all(sealers);
  await sealAll();
  const rows = await db.query<{ subject_id: string; seq: string | null }>('select subject_id, seq from hotline.audit_entry order by seq');
  expect(kept.size).toBe(3_600);
  expect(new Set(rows.map(({ subject_id }) => subject_id))).toEqual(kept);
  expect(rows.map(({ seq }) => Number(seq))).toEqual(rows.map((_, at) => at + 1));
  expect(await verdict()).toMatchObject({ entries: 3_600, upTo: 3_600, findings: [] });
}, 120_000);

describe('[X.10] tampering is found and named', () => {
  beforeEach(async () => { await wrote(12); await sealAll(); });

  it('the untouched chain is sound', async () => {
    await anchor();
    expect(await verdict()).toMatchObject({ entries: 12, anchors: 1, findings: [] });
  });

  it.each(['principal', 'action', 'subject_id', 'reason', 'unit_code', 'on_behalf_of', 'trace_id'])('an edit of %s', async (column) => {
    const id = await idAt(7);
    await tamper(`update hotline.audit_entry set ${column} = 'nobody' where seq = 7`);
    expect((await verdict()).findings).toEqual([{ kind: 'EDITED', seq: 7, id }]);
  });

  it.each([`at = at + interval '1 microsecond'`, `after = '{"handlingUnit": "SY-SW"}'`, 'before = null', `outcome = 'REFUSED', code = 'FORBIDDEN'`, `actor_kind = 'SYSTEM'`, `subject_type = null`])('an edit to %s', async (change) => {
    const id = await idAt(3);
    await tamper(`update hotline.audit_entry set ${change} where seq = 3`);
    expect((await verdict()).findings).toEqual([{ kind: 'EDITED', seq: 3, id }]);
  });

  it('a deletion', async () => {
    await tamper('delete from hotline.audit_entry where seq in (4, 5)');
    expect((await verdict()).findings).toEqual([{ kind: 'DELETED', from: 4, to: 5, renumbered: false }]);
  });

  it('a reordering', async () => {
    const [two, nine] = [await idAt(2), await idAt(9)];
    await tamper('update hotline.audit_entry set seq = -1 where seq = 2', 'update hotline.audit_entry set seq = 2 where seq = 9', 'update hotline.audit_entry set seq = 9 where seq = -1');
    expect((await verdict()).findings).toEqual([{ kind: 'MOVED', id: two, from: 2, to: 9 }, { kind: 'MOVED', id: nine, from: 9, to: 2 }]);
  });

  it('a cut tail, by the head', async () => {
    await tamper('delete from hotline.audit_entry where seq > 9');
    expect((await verdict()).findings).toEqual([{ kind: 'CUT', from: 10, to: 12 }]);
  });

  it('a cut tail with the head put back, by the anchor', async () => {
    await anchor();
    await tamper('delete from hotline.audit_entry where seq > 9', 'update hotline.audit_head set seq = 9, hash = (select hash from hotline.audit_entry where seq = 9)');
    expect((await verdict()).findings).toEqual([{ kind: 'CUT', from: 10, to: 12 }]);
  });

  it('a chain that was rewritten from an entry on with all its hashes, by the anchor', async () => {
    await anchor();
    await wrote(2);
    await sealAll();
    await tamper(`update hotline.audit_entry set principal = 'officer:somebody-else' where seq = 5`);
    let before = firstHash('hotline');
    for (const { seq, digest } of await links()) {
      before = linkHash(before, seq, digest);
      await tamper(`update hotline.audit_entry set hash = '\\x${before.toString('hex')}' where seq = ${seq}`);
    }
    await tamper(`update hotline.audit_head set hash = '\\x${before.toString('hex')}'`);
    expect((await verdict()).findings).toEqual([{ kind: 'REWRITTEN', seq: 12, at: '2026-11-23T00:00:00Z', soundUntil: 0 }]);
  });

  it('entries that nobody seals', async () => {
    await db.setNow('2026-11-23T09:00:00+08:00');
    await wrote(2);
    await db.setNow('2026-11-23T09:02:00+08:00');
    expect((await verdict()).findings).toEqual([{ kind: 'UNSEALED', count: 2, seconds: 120 }]);
  });

  it('but not where the oldest were removed as their term was over', async () => {
    await anchor();
    await db.setNow('2036-11-23T09:00:00+08:00');
    await wrote(3);
    await sealAll();
    expect(await removeOldEntries(orm.em, new Date('2036-01-01T00:00:00+08:00'), '到期', 5)).toBe(12);
    await sealAll();
    expect(await verdict()).toMatchObject({ entries: 6, upTo: 18, checkpoint: { seq: 12, removed: 2, reason: '到期' }, findings: [] });
    await tamper('delete from hotline.audit_entry where seq = 14');
    expect((await verdict()).findings).toEqual([{ kind: 'DELETED', from: 14, to: 14, renumbered: false }]);
  });

  it('a forged clearing', async () => {
    await tamper(`insert into hotline.audit_checkpoint (seq, hash, removed, older_than, reason) select seq, hash, 4, now(), '到期' from hotline.audit_entry where seq = 4`, 'delete from hotline.audit_entry where seq <= 4');
    expect((await verdict()).findings).toEqual([{ kind: 'CHECKPOINT', seq: 4 }]);
  });

  it('a forged clearing of what is not yet due, though the trail was made to tell of it', async () => {
    const forge = async (olderThan: string) => {
      await tamper(`insert into hotline.audit_checkpoint (seq, hash, removed, older_than, reason) select seq, hash, 8, '${olderThan}', '到期' from hotline.audit_entry where seq = 8`,
        `insert into hotline.audit_entry (id, actor_kind, principal, action, subject_type, subject_id, outcome, after) select gen_random_uuid(), 'SYSTEM', 'system:hotline', 'REMOVE_AUDIT_ENTRIES', 'AuditTrail', '8', 'DONE', jsonb_build_object('removed', 8, 'olderThan', c.older_than, 'hash', encode(c.hash, 'hex')) from hotline.audit_checkpoint c`,
        'delete from hotline.audit_entry where seq <= 8');
      await sealAll();
    };
    await keepAnchor(anchors, { service: 'hotline', seq: 3, hash: 'of an entry that is gone', at: '2026-11-23T00:00:00Z' });
    await db.setNow('2026-11-30T09:00:00+08:00');
    await forge('2026-11-29T00:00:00+08:00');
    expect((await verdict()).findings).toEqual([{ kind: 'CHECKPOINT', seq: 8 }]);
    await tamper('delete from hotline.audit_checkpoint');
    await tamper(`insert into hotline.audit_checkpoint (seq, hash, removed, older_than, reason) select 8, decode(after ->> 'hash', 'hex'), 8, '2016-01-01T00:00:00+08:00', '到期' from hotline.audit_entry where action = 'REMOVE_AUDIT_ENTRIES'`,
      `insert into hotline.audit_entry (id, actor_kind, principal, action, subject_type, subject_id, outcome, after) select gen_random_uuid(), 'SYSTEM', 'system:hotline', 'REMOVE_AUDIT_ENTRIES', 'AuditTrail', '8', 'DONE', jsonb_build_object('olderThan', c.older_than, 'hash', encode(c.hash, 'hex')) from hotline.audit_checkpoint c`);
    await sealAll();
    expect((await verdict()).findings).toEqual([{ kind: 'TOO_EARLY', from: 4, to: 8, at: '2026-11-23T00:00:00Z', olderThan: '2015-12-31T16:00:00.000Z' }]);
  });

  it('an entry that was slipped in where the chain does not reach', async () => {
    await tamper(`insert into hotline.audit_entry (id, actor_kind, principal, action, outcome, seq, hash) select gen_random_uuid(), 'OFFICER', 'officer:somebody-else', 'REVEAL_COMPLAINANT', 'DONE', -1, hash from hotline.audit_entry where seq = 4`);
    expect((await verdict()).findings).toEqual([{ kind: 'OUTSIDE', count: 1 }]);
  });

  it('a cut tail whose head was put back, also where lines that are no anchors were added to the file', async () => {
    await anchor();
    for (const line of ['{}', 'null', '7', '{"service":"hotline","seq":"x","hash":"","at":""}', '{"service":"hot']) await appendFile(join(anchors, 'audit-hotline.jsonl'), `${line}\n`);
    await tamper('delete from hotline.audit_entry where seq > 9', 'update hotline.audit_head set seq = 9, hash = (select hash from hotline.audit_entry where seq = 9)');
    expect((await verdict()).findings).toEqual([{ kind: 'CUT', from: 10, to: 12 }]);
  });

  it('and the command says so, with exit code 1', async () => {
    const run = () => promisify(execFile)(process.execPath, ['--import', './tools/ts.js', '--conditions=@bangban/source', 'tools/audit/main.ts', 'verify', '--service', 'hotline', '--anchors', anchors], { env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: db.adminUrl } })
      .then(({ stdout }) => ({ code: 0, stdout }), ({ code, stdout }: { code: number; stdout: string }) => ({ code, stdout }));
    const sound = await run();
    expect([sound.code, sound.stdout]).toEqual([0, expect.stringContaining('hotline：完好。')]);
    await tamper('delete from hotline.audit_entry where seq = 4');
    const broken = await run();
    expect([broken.code, broken.stdout]).toEqual([1, expect.stringContaining('✗ 被删：缺第 4 号')]);
  });
});

const links = () => connected(ownerUrl(db.adminUrl, 'hotline'), async (client) => { const all = []; for await (const some of linksOf(client, 0)) all.push(...some); return all; });
