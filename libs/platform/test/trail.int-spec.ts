import pg from 'pg';
import { MikroORM } from '@mikro-orm/postgresql';
import { newId, type Actor } from '@bangban/kernel';
import { ownerUrl } from '@bangban/postgres';
import { cast, countStatements, scratchFolder, throwawayDatabase, type ThrowawayDatabase } from '@bangban/testing';
import { ormOptions, RefusedAttempts, removeOldEntries, TrailAnchors, TrailSealer, traced, writeTrail } from '../src/index.ts';
import { keptAnchors } from '../src/trail/chain.ts';

let db: ThrowawayDatabase;
let orm: MikroORM;
const clients: Record<'service' | 'owner', pg.Client> = {} as never;
beforeAll(async () => {
  db = await throwawayDatabase();
  orm = await MikroORM.init({ ...ormOptions([], db.url('hotline')), discovery: { warnWhenNoEntities: false } });
  for (const [name, connectionString] of [['service', db.url('hotline')], ['owner', ownerUrl(db.adminUrl, 'hotline')]] as const) {
    clients[name] = new pg.Client({ connectionString });
    await clients[name].connect();
  }
});
afterAll(async () => { await Promise.all(Object.values(clients).map((client) => client.end())); await orm?.close(true); await db?.drop(); });

const act = (by: Actor = cast.clerk(), id = newId()) => ({ by, action: 'ASSIGN', subject: { type: 'Ticket', id } });
const seal = async () => { const sealer = new TrailSealer(orm.em); while (await sealer.seal()); };
const state = () => db.query<{ row: string }>('select e::text as row from hotline.audit_entry e order by id');

describe('[X.10] the trail is append-only', () => {
  beforeAll(async () => { await writeTrail(orm.em.fork(), act(), act()); await seal(); await writeTrail(orm.em.fork(), act()); });

  const alterations = [
    `update audit_entry set reason = 'another'`, `update audit_entry set principal = 'nobody' where hash is null`, `update audit_entry set at = now() where hash is null`, `update audit_entry set after = '{}' where hash is null`,
    'update audit_entry set seq = null, hash = null where hash is not null', `update audit_entry set hash = '\\x00' where hash is not null`, `update audit_entry set seq = 100, hash = '\\x00', reason = 'x' where hash is null`,
    'delete from audit_entry', 'delete from audit_entry where hash is null', 'delete from audit_entry where seq = 1', 'truncate audit_entry',
    'update audit_head set seq = 0', 'delete from audit_head', 'truncate audit_head', 'delete from audit_checkpoint', 'truncate audit_checkpoint',
  ];
  it.each(alterations)('to the service: %s', async (statement) => { await expect(clients.service.query(statement)).rejects.toThrow(/permission denied/); });

  it.each(alterations.filter((statement) => !/delete from audit_checkpoint/.test(statement)))('and to the owner of the tables: %s', async (statement) => {
    const before = await state();
    await expect(clients.owner.query(statement)).rejects.toThrow(/the audit trail is never altered/);
    expect(await state()).toEqual(before);
  });

  it('the service says neither when an entry was nor where it stands in the chain', async () => {
    const values = `values ('${newId()}', 'SYSTEM', 'system:hotline', 'X', 'DONE'`;
    for (const [column, value] of [['at', `'2020-01-01'`], ['seq', '1000'], ['hash', `'\\x00'`]]) await expect(clients.service.query(`insert into audit_entry (id, actor_kind, principal, action, outcome, ${column}) ${values}, ${value})`)).rejects.toThrow(/permission denied/);
    await expect(clients.service.query(`insert into audit_checkpoint (seq, hash, removed, older_than, reason) values (1, '\\x00', 1, now(), '')`)).rejects.toThrow(/permission denied/);
    await expect(clients.service.query(`insert into audit_entry (id, actor_kind, principal, action, outcome) ${values})`)).resolves.toBeDefined();
  });
});

describe('an act', () => {
  it('is written with its transaction or not at all, a refusal whatever becomes of it', async () => {
    const [done, gone, refused] = [newId(), newId(), newId()];
    await orm.em.fork().transactional((em) => writeTrail(em, act(cast.clerk(), done)));
    const attempts = new RefusedAttempts(orm.em);
    const error = new Error('no');
    await expect(orm.em.fork().transactional(async (em) => {
      await writeTrail(em, act(cast.clerk(), gone));
      await attempts.keep(error, act(cast.clerk(), refused), 'FORBIDDEN');
      await attempts.keep(error, act(cast.clerk(), refused), 'FORBIDDEN'); // once for each error
      throw error;
    })).rejects.toThrow('no');
    const rows = await db.query<{ subject_id: string; outcome: string; code: string | null }>('select subject_id, outcome, code from hotline.audit_entry where subject_id = any($1)', [[done, gone, refused]]);
    expect(rows.sort((a, b) => a.outcome.localeCompare(b.outcome))).toEqual([{ subject_id: done, outcome: 'DONE', code: null }, { subject_id: refused, outcome: 'REFUSED', code: 'FORBIDDEN' }]);
  });

  it('costs one statement, however many are written together', async () => {
    for (const many of [1, 50]) expect((await countStatements(() => writeTrail(orm.em.fork(), ...Array.from({ length: many }, () => act())))).statements).toBe(1);
    expect((await countStatements(() => writeTrail(orm.em.fork()))).statements).toBe(0);
  });

  it.each<[Actor, Record<string, string | null>]>([
    [cast.handler('SY-GD'), { actor_kind: 'OFFICER', principal: `officer:${cast.handler('SY-GD').code}`, unit_code: 'SY-GD' }],
    [cast.machine('MC-SW', 'SY-SW'), { actor_kind: 'MACHINE', principal: 'machine:MC-SW', unit_code: 'SY-SW' }],
    [cast.enterprise('91321311Y7J6DU5MJD'), { actor_kind: 'ENTERPRISE', principal: 'reporter', unit_code: null }],
    [{ kind: 'VISITOR' }, { actor_kind: 'VISITOR', principal: 'visitor', unit_code: null }],
    [{ kind: 'SYSTEM', name: 'hotline' }, { actor_kind: 'SYSTEM', principal: 'system:hotline', unit_code: null }],
  ])('by %j stands under its name, with the trace of what it is part of', async (actor, name) => {
    const id = newId();
    await traced(() => writeTrail(orm.em.fork(), act(actor, id)), 'trace-of-a-job');
    expect(await db.query('select actor_kind, principal, unit_code, trace_id from hotline.audit_entry where subject_id = $1', [id])).toEqual([{ ...name, trace_id: 'trace-of-a-job' }]);
  });
});

it('of several sealers one is at it, the others come away at once', async () => {
  await writeTrail(orm.em.fork(), act());
  await clients.owner.query('begin');
  await clients.owner.query('select from audit_head for update');
  expect(await new TrailSealer(orm.em).seal()).toBe(0);
  await clients.owner.query('rollback');
  expect(await new TrailSealer(orm.em).seal()).toBeGreaterThan(0);
});

it('[X.18] entries are removed when their term is over, from the oldest on, and none that is younger than six months', async () => {
  await seal();
  const first = Number((await db.query<{ seq: string }>('select seq from hotline.audit_head'))[0]!.seq);
  await db.setNow('2036-11-23T09:00:00+08:00');
  await writeTrail(orm.em.fork(), act(), act());
  await seal();
  await expect(removeOldEntries(orm.em, new Date('2036-07-01T00:00:00+08:00'), 'retention.audit：120个月')).rejects.toThrow('six months');
  expect(await removeOldEntries(orm.em, new Date('2036-01-01T00:00:00+08:00'), 'retention.audit：120个月', 5)).toBe(first);
  await db.setNow(undefined);
  const left = await db.query<{ seq: string | null; action: string; reason: string | null }>('select seq, action, reason from hotline.audit_entry order by seq');
  expect(left.filter(({ seq }) => seq !== null).map(({ seq }) => Number(seq))).toEqual([first + 1, first + 2]);
  expect(left.filter(({ action }) => action === 'REMOVE_AUDIT_ENTRIES')).toHaveLength(Math.ceil(first / 5));
  const [checkpoint] = await db.query<{ seq: string; total: string }>('select max(seq) as seq, sum(removed) as total from hotline.audit_checkpoint');
  expect([Number(checkpoint!.seq), Number(checkpoint!.total)]).toEqual([first, first]);
  await expect(clients.owner.query('delete from audit_checkpoint')).rejects.toThrow(/the audit trail is never altered/);
  await expect(clients.owner.query('update audit_checkpoint set removed = 0')).rejects.toThrow(/the audit trail is never altered/);
});

it('a worker anchors the chain outside the database once a day, also when it is started again', async () => {
  const folder = scratchFolder();
  await new TrailAnchors(orm.em, 'hotline').daily(folder);
  const again = new TrailAnchors(orm.em, 'hotline');
  await again.daily(folder);
  await again.daily(folder);
  const [head] = await db.query<{ seq: string; hash: string }>(`select seq, encode(hash, 'hex') as hash from hotline.audit_head`);
  expect(await keptAnchors(folder, 'hotline')).toEqual([{ service: 'hotline', seq: Number(head!.seq), hash: head!.hash, at: expect.any(String) }]);
  expect(await keptAnchors(folder, 'directory')).toEqual([]);
});
