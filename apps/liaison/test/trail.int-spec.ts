import { GraphQLSchemaHost } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { DailySelfCheck, DutyPeriods, StepExecutor } from '@bangban/deadlines';
import { principal, type Actor } from '@bangban/kernel';
import { writeTrail } from '@bangban/platform';
import { cast, graphql, serviceToken } from '@bangban/testing';
import { startLiaison, type Liaison } from './liaison.ts';
import { pairingOffice, registered } from './pairings.ts';
import { field, paired, visit } from './records.ts';
import { today, ways, written } from './ways.ts';

let liaison: Liaison;
beforeAll(async () => {
  liaison = await startLiaison();
  await at('2026-11-20T09:00');
  await pairingOffice(liaison).published();
}, 120_000);
beforeEach(() => at(`${today}T09:00`));
afterAll(() => liaison?.stop());
const at = (time: string) => liaison.db.setNow(`${time}:00+08:00`);
const { does, tries } = field(() => liaison);
const handler = cast.handler('SY-GD');

/** From the data's end: the ways begin at its beginning. */
const [one, two, three] = [-1, -2, -3].map((place) => registered.at(place)!.credit_code) as [string, string, string];
/** An enterprise stands in the trail as who reports, whichever it is. */
const kept = (actor: Actor) => (actor.kind === 'ENTERPRISE' ? 'reporter' : principal(actor));
interface Entry { action: string; principal: string; outcome: string; code: string | null; subject_id: string | null }
const count = async () => Number((await liaison.db.query<{ count: string }>('select count(*) from liaison.audit_entry'))[0]!.count);
const since = async (before: number) => liaison.db.query<Entry>('select action, principal, outcome, code, subject_id from liaison.audit_entry order by id desc limit $1', [(await count()) - before]);

it('[X.10] every mutation leaves one entry, of who did it; and nothing in the trail of what people wrote, nor of whose name or telephone it is', async () => {
  const way = ways(() => liaison);
  const mutations = Object.values(liaison.app.get(GraphQLSchemaHost).schema.getMutationType()!.getFields());
  expect(mutations.map(({ name }) => name).sort()).toEqual(Object.keys(way).sort());
  for (const { name, args } of mutations) {
    const [actor, input] = await way[name]!();
    const before = await count();
    const given = name.startsWith('import') ? input : { idempotencyKey: `trail-${name}`, ...input };
    const { body } = await graphql(liaison.url, `mutation($input: ${String(args[0]!.type)}) { ${name}(input: $input) { __typename } }`, { input: given }, await serviceToken('liaison', actor));
    expect([name, body.errors]).toEqual([name, undefined]);
    expect([name, await since(before)]).toEqual([name, [{ action: expect.any(String), principal: kept(actor), outcome: 'DONE', code: null, subject_id: expect.any(String) }]]);
    await at(`${today}T09:00`);
  }
  const rows = (table: string) => liaison.db.query<{ row: string }>(`select x::text as row from liaison.${table} x`).then((all) => all.map(({ row }) => row).join('\n'));
  for (const text of Object.values(written)) expect([text, (await rows('audit_entry')).includes(text)]).toEqual([text, false]);
  expect(await rows('visit')).toContain(written.words); // the search can fail
  process.stderr.write(`liaison's trail: ${mutations.length} mutations, one entry each\n`);
}, 300_000);

it('[X.10] a refused attempt is kept once, a stale or repeated one leaves nothing', async () => {
  const pairing = await paired(liaison, { creditCode: one });
  const input = { pairing, heldOn: today, ...visit() };
  const refused = async (actor: Actor, mutation: string, given: object) => {
    const before = await count();
    const { code } = await tries(actor, mutation, given);
    return { code, entries: await since(before) };
  };
  for (const actor of [cast.handler('SY-RS'), cast.enterprise(one), cast.supervisor(), cast.machine('MC-GD', 'SY-GD')])
    expect(await refused(actor, 'recordVisit', input)).toEqual({ code: 'FORBIDDEN', entries: [{ action: 'recordVisit', principal: kept(actor), outcome: 'REFUSED', code: 'FORBIDDEN', subject_id: null }] });
  const held = await does(handler, 'recordVisit', { ...input, idempotencyKey: 'once-and-no-more' });
  expect(await refused(handler, 'recordVisit', { ...input, idempotencyKey: 'once-and-no-more' })).toEqual({ code: undefined, entries: [] });
  expect(await refused(handler, 'withdrawVisit', { id: held.id, expectedVersion: 9, reason: '误登' })).toEqual({ code: 'CONFLICT', entries: [] });
});

it('[X.10] what acts on its own acts under its own name', async () => {
  const pairing = await paired(liaison, { creditCode: two, startsOn: '2026-11-01' });
  await at('2026-12-20T09:00');
  await liaison.app.get(DutyPeriods).run();
  await liaison.app.get(StepExecutor).sweep(0);
  await liaison.app.get(DailySelfCheck).run();
  const entries = await liaison.db.query<{ action: string; principal: string; unit_code: string | null }>(`select action, principal, unit_code from liaison.audit_entry e where actor_kind = 'SYSTEM'
    and (action = 'self-check' or subject_id in (select p.id::text from liaison.duty_period p join liaison.duty d on d.id = p.duty_id where d.subject_id = $1))`, [pairing]);
  expect(new Set(entries.map(({ action }) => action))).toEqual(new Set(['BREACH', 'ESCALATE', 'self-check']));
  expect(new Set(entries.map((entry) => `${entry.principal} ${entry.unit_code}`))).toEqual(new Set(['system:liaison null']));
});

it('[X.22] an auditor finds nothing of what is about himself or his unit: not the problem, not the visit that it was raised on, not a monitor\'s report', async () => {
  const way = ways(() => liaison);
  const pairing = await paired(liaison, { creditCode: three });
  const problem = { category: 'OTHER', severity: 'GENERAL', severityReason: '一般', title: '重复检查', content: '同一事项查了三次' };
  const held = await does(handler, 'recordVisit', { pairing, heldOn: today, ...visit(), problems: [{ ...problem, complainedAboutUnits: ['SY-ZFB'] }] });
  const [, reported] = await way['forwardMonitorReport']!();
  await liaison.db.query(`set session_replication_role = replica; update liaison.monitor_report set complained_units = '{SY-ZFB}' where id = '${reported['id'] as string}'`);
  const seen = async (actor: Actor, subjectId: string) => (await liaison.ask(actor, 'query($id: ID) { liaisonAuditTrail(filter: { subjectId: $id }) { totalCount } }', { id: subjectId })).data.liaisonAuditTrail.totalCount;
  const [{ ticket }] = await liaison.db.query<{ ticket: string }>('select ticket_id as ticket from liaison.problem where source_id = $1', [held.id]) as [{ ticket: string }];
  await writeTrail(liaison.app.get(EntityManager).fork(), { by: { kind: 'SYSTEM', name: 'hotline' }, action: 'ticket.settled', subject: { type: 'Ticket', id: ticket } });
  for (const id of [held.id, ticket, reported['id'] as string]) {
    expect(await seen(cast.supervisor(), id)).toBeGreaterThan(0);
    expect([id, await seen(cast.supervisor('SY-ZFB'), id)]).toEqual([id, 0]);
  }
  const all = async (actor: Actor, filter: string) => (await liaison.ask(actor, `{ liaisonAuditTrail(filter: { ${filter} }, first: 100) { nodes { subjectType subjectId reason } } }`)).data.liaisonAuditTrail.nodes;
  for (const filter of ['subjectType: "BusinessMonitor"', 'subjectType: "MonitorReport"']) expect([(await all(cast.supervisor(), filter)).length > 0, await all(cast.supervisor('SY-JW'), filter)]).toEqual([true, []]); // who may not read the list
  expect((await all(cast.supervisor(), 'action: "endMonitor"')).every(({ reason }: { reason: string | null }) => reason === null)).toBe(true);
  for (const actor of [handler, cast.officer('UNIT_HEAD', 'SY-GXJ'), cast.machine('MC-GD', 'SY-GD'), cast.enterprise(three), { kind: 'VISITOR' } as const]) expect(await liaison.ask(actor, '{ liaisonAuditTrail { totalCount } }')).toMatchObject({ code: 'FORBIDDEN' });
});
