import { randomUUID } from 'node:crypto';
import type { Actor } from '@bangban/kernel';
import { cast, countStatements } from '@bangban/testing';
import { startLiaison, type Liaison } from './liaison.ts';
import { contact, enterprise, field, handler, other, paired, registered, visit } from './records.ts';

let liaison: Liaison;
let pairing: string;
const { does, tries } = field(() => liaison);
beforeAll(async () => {
  liaison = await startLiaison();
  await liaison.db.setNow('2026-11-23T09:00:00+08:00');
  pairing = await paired(liaison);
  await liaison.db.query(`update liaison.enterprise set name = '宿迁德润食品有限公司', phones = '{0527-84212345,18887401146}', head_name = '欧阳厂长' where credit_code = $1`, [enterprise]);
});
afterAll(() => liaison?.stop());

const problem = (over: object = {}) => ({ category: 'LABOUR', severity: 'GENERAL', severityReason: '人社部门可以解决', title: '缺焊工二十人', content: '订单激增，招不到焊工', ...over });
const fields = 'id sourceType sourceId visit { id content } contact { id situation } creditCode enterprise { name } category severity severityReason title content suggestedUnitId raisedAt raisedById raisedUnitId state ticketId ticket { id } settledAt outcome';
const raise = async (...problems: object[]) => (await does(handler, 'recordVisit', visit({ pairing, heldOn: '2026-11-20', problems }))) as { id: string; problems: { id: string; ticketId: string }[] };
const one = (actor: Actor, id: string) => liaison.ask(actor, `query($id: ID!) { problem(id: $id) { ${fields} } }`, { id });
const list = async (actor: Actor, args = '(first: 100)') => (await liaison.ask(actor, `{ problems${args} { totalCount nodes { ${fields} } } }`)).data?.problems;
const raisedEvent = async (id: string) => (await liaison.db.query<{ payload: any }>(`select payload from liaison.event where name = 'problem.raised' and aggregate_id = $1`, [id]))[0]!.payload;
/** What the relay writes down of the hotline's answer. */
const answered = (id: string, state: string) => liaison.db.query(`update liaison.event_delivery d set state = $2 from liaison.event e where e.id = d.event_id and e.aggregate_id = $1`, [id, state]);

it.each([['LABOUR', '用工', 'SY-RS'], ['FINANCING', '融资', 'SY-JR'], ['PROCEDURES', '手续办理', 'SY-SPJ'], ['OTHER', null, null]])('[3.08] a problem of category %s is taken in on a visit or a contact, for the unit that the catalogue has for it', async (category, inCatalogue, unit) => {
  const visited = await raise(problem({ category }));
  expect((await one(handler, visited.problems[0]!.id)).data.problem).toMatchObject({ sourceType: 'VISIT', sourceId: visited.id, visit: { id: visited.id, content: '到车间了解生产，讲解用电政策' }, contact: null, creditCode: enterprise, enterprise: { name: '宿迁德润食品有限公司' }, category, suggestedUnitId: unit, raisedAt: '2026-11-23T09:00:00+08:00', raisedById: handler.code, raisedUnitId: 'SY-GD' });
  expect(await raisedEvent(visited.problems[0]!.id)).toMatchObject({ category: inCatalogue, suggestedUnit: unit });
  const told = await does(handler, 'recordEnterpriseContact', contact({ pairing, heldOn: '2026-11-20', problems: [problem({ category, suggestedUnit: 'SY-FGJ' })] }));
  expect((await one(handler, told.problems[0].id)).data.problem).toMatchObject({ sourceType: 'CONTACT', sourceId: told.id, visit: null, contact: { id: told.id }, category, suggestedUnitId: 'SY-FGJ' });
});

it('[3.09] it is graded as general or major, with the reason; without one nothing is recorded, the visit neither', async () => {
  const count = () => liaison.db.query('select (select count(*) from liaison.visit)::int as visits, (select count(*) from liaison.problem)::int as problems, (select count(*) from liaison.event)::int as events');
  const { problems: [general, major] } = await raise(problem(), problem({ severity: 'MAJOR', severityReason: '涉及多个部门' }));
  for (const [{ id }, severity, severityReason] of [[general!, 'GENERAL', '人社部门可以解决'], [major!, 'MAJOR', '涉及多个部门']] as const) {
    expect((await one(handler, id)).data.problem).toMatchObject({ severity, severityReason });
    expect(await raisedEvent(id)).toMatchObject({ severity, severityReason });
  }
  const before = await count();
  for (const over of [{ severityReason: ' ' }, { title: '' }, { content: ' ' }]) expect(await tries(handler, 'recordVisit', visit({ pairing, heldOn: '2026-11-20', problems: [problem(), problem(over)] }))).toMatchObject({ code: 'INVALID_INPUT' });
  for (const [over, code] of [[{ suggestedUnit: 'SY-NOBODY' }, 'UNKNOWN_UNIT'], [{ complainedAboutUnits: ['SY-NOBODY'] }, 'UNKNOWN_UNIT'], [{ complainedAboutUnits: ['SY'] }, 'INVALID_INPUT'], [{ complainedAboutOfficers: ['NOBODY'] }, 'UNKNOWN_OFFICER'], [{ suggestedUnit: 'SY-SW', complainedAboutUnits: ['SY-SW'] }, 'COMPLAINED_ABOUT']] as const)
    expect(await tries(handler, 'recordVisit', visit({ pairing, heldOn: '2026-11-20', problems: [problem(over)] }))).toMatchObject({ code });
  expect(await count()).toEqual(before);
});

it('[4.05] the hotline is told with the visit: what, of which enterprise, under which ticket; not who heads the enterprise', async () => {
  const { problems: [raised] } = await raise(problem());
  expect(await raisedEvent(raised!.id)).toEqual({
    ticketId: raised!.ticketId, channel: 'VISIT', category: '用工', severity: 'GENERAL', severityReason: '人社部门可以解决', title: '缺焊工二十人', content: '订单激增，招不到焊工', suggestedUnit: 'SY-RS', complainedUnits: [], complainedOfficers: [],
    enterprise: { creditCode: enterprise, name: '宿迁德润食品有限公司', locality: 'SY-DSY', phone: '0527-84212345' }, raisedBy: handler.code, raisedUnit: 'SY-GD',
  });
});

it('[4.05] it is PENDING until the hotline has the ticket, and shows when that could not be registered', async () => {
  const { problems: [raised] } = await raise(problem());
  const now = async () => (await one(handler, raised!.id)).data.problem;
  expect(await now()).toMatchObject({ state: 'PENDING', ticketId: raised!.ticketId, ticket: null });
  await answered(raised!.id, 'PARKED');
  expect(await now()).toMatchObject({ state: 'REFUSED', ticket: null });
  expect((await list(cast.supervisor(), '(filter: { state: REFUSED })')).nodes.map(({ id }: { id: string }) => id)).toEqual([raised!.id]);
  await answered(raised!.id, 'DELIVERED');
  expect(await now()).toMatchObject({ state: 'REGISTERED', ticket: { id: raised!.ticketId } });
});

it('[X.11] [X.22] a visit without a pairing is its unit\'s to correct, a leader\'s his own; and whom it is about does not take it back', async () => {
  await registered(liaison, other);
  const given = { enterprise: other, heldOn: '2026-11-20' };
  const held = await does(handler, 'recordVisit', visit({ ...given, problems: [problem({ category: 'OTHER', complainedAboutUnits: ['SY-GXJ'] })] }));
  const corrected = (one: { id: string }, more: object = {}) => ({ ...visit({ ...given, content: '改写', ...more }), corrects: { id: one.id, expectedVersion: 1, reason: '更正' } });
  const [leader, another] = [cast.officer('DISTRICT_LEADER', 'SY-LEAD'), cast.officer('DISTRICT_LEADER', 'SY-LEAD', 1)];
  for (const actor of [cast.handler('SY-GXJ'), cast.handler('SY-GYB'), leader]) expect([actor.code, (await tries(actor, 'recordVisit', corrected(held))).code]).toEqual([actor.code, 'FORBIDDEN']);
  for (const actor of [cast.handler('SY-GXJ'), cast.supervisor()]) expect([actor.code, (await tries(actor, 'withdrawVisit', { id: held.id, expectedVersion: 1, reason: '不实' })).code]).toEqual([actor.code, 'FORBIDDEN']);
  expect((await does(handler, 'recordVisit', corrected(held))).content).toBe('改写');
  const led = await does(leader, 'recordVisit', visit(given));
  expect((await tries(another, 'recordVisit', corrected(led))).code).toBe('FORBIDDEN');
  expect((await tries(another, 'withdrawVisit', { id: led.id, expectedVersion: 1, reason: '误登' })).code).toBe('FORBIDDEN');
  expect((await does(leader, 'withdrawVisit', { id: led.id, expectedVersion: 1, reason: '误登' })).withdrawnBecause).toBe('误登');
});

describe('raised on a visit or contact that was entered before', () => {
  const raises = (actor: Actor, input: object) => liaison.ask(actor, `mutation($input: RaiseProblemsInput!) { raiseProblems(input: $input) { problems { title } visit { id version content problems { title raisedById } } contact { id problems { title } } } }`, { input: { idempotencyKey: randomUUID(), sourceType: 'VISIT', problems: [problem()], ...input } });
  const [colleague, head, leader] = [cast.handler('SY-GD', 1), cast.officer('UNIT_HEAD', 'SY-GD'), cast.officer('DISTRICT_LEADER', 'SY-LEAD')];

  it('[4.05] it becomes a ticket as if it had been raised then, once however often it is told, and stands in the trail without its words', async () => {
    const went = await raise(problem({ title: '第一个' }));
    await liaison.db.setNow('2026-12-20T09:00:00+08:00'); // a correction would come too late
    const key = randomUUID();
    const input = { idempotencyKey: key, sourceId: went.id, problems: [problem({ title: '第二个' }), problem({ title: '第三个' })] };
    for (const _ of [1, 2]) expect((await raises(colleague, input)).data.raiseProblems).toMatchObject({ problems: [{ title: '第一个' }, { title: '第二个' }, { title: '第三个' }], visit: { id: went.id, version: 1, problems: [{ raisedById: handler.code }, { raisedById: colleague.code }, { raisedById: colleague.code }] }, contact: null });
    const [second] = await liaison.db.query<{ id: string }>(`select id from liaison.problem where source_id = $1 and title = '第二个'`, [went.id]);
    expect(await raisedEvent(second!.id)).toMatchObject({ title: '第二个', raisedBy: colleague.code, raisedUnit: 'SY-GD', enterprise: { creditCode: enterprise } });
    const [entry] = await liaison.db.query<{ entry: string }>(`select to_jsonb(e)::text as entry from liaison.audit_entry e where action = 'raiseProblems' and subject_id = $1`, [went.id]);
    expect([entry!.entry.includes(second!.id), entry!.entry.includes('第二个')]).toEqual([true, false]);
    const told = await does(handler, 'recordEnterpriseContact', contact({ pairing, heldOn: '2026-12-18' }));
    expect((await raises(handler, { sourceType: 'CONTACT', sourceId: told.id })).data.raiseProblems).toMatchObject({ visit: null, contact: { id: told.id, problems: [{ title: '缺焊工二十人' }] } });
    await liaison.db.setNow('2026-11-23T09:00:00+08:00');
  });

  it('[X.22] a complaint closes the visit\'s texts to everybody but the unit, as if raised with it; about a colleague to all but who raised it', async () => {
    const went = await raise();
    const content = async (actor: Actor) => (await liaison.ask(actor, 'query($id: ID!) { visit(id: $id) { content } }', { id: went.id })).data.visit.content;
    const all = [cast.supervisor(), leader, cast.handler('SY-GXJ'), cast.handler('SY-GYB')];
    for (const actor of [...all, head]) expect(await content(actor)).toEqual(expect.any(String));
    expect((await raises(handler, { sourceId: went.id, problems: [problem({ category: 'OTHER', complainedAboutUnits: ['SY-SW'] })] })).code).toBeUndefined();
    for (const actor of all) expect([actor.code, await content(actor)]).toEqual([actor.code, null]);
    expect(await content(head)).toEqual(expect.any(String));
    expect((await raises(head, { sourceId: went.id, problems: [problem({ category: 'OTHER', complainedAboutOfficers: [colleague.code] })] })).code).toBeUndefined();
    for (const actor of [...all, colleague]) expect([actor.code, await content(actor)]).toEqual([actor.code, null]);
    expect(await content(head)).toEqual(expect.any(String));
    expect((await raises(colleague, { sourceId: went.id })).code).toBe('FORBIDDEN');
  });

  it('[X.11] by its own side alone, never on what was withdrawn, nor on what a monitor reported', async () => {
    const went = await raise();
    for (const [actor, code] of [[cast.handler('SY-RS'), 'NOT_FOUND'], [cast.handler('SY-GXJ'), 'FORBIDDEN'], [leader, 'FORBIDDEN'], [cast.supervisor(), 'FORBIDDEN'], [cast.machine('M1', 'SY-GD'), 'FORBIDDEN'], [cast.enterprise(enterprise), 'FORBIDDEN']] as const) expect([JSON.stringify(actor), (await raises(actor, { sourceId: went.id })).code]).toEqual([JSON.stringify(actor), code]);
    expect(await raises(handler, { sourceId: went.id, problems: [] })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'problems' } });
    expect(await raises(handler, { sourceId: went.id, sourceType: 'MONITOR' })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'sourceType' } });
    expect((await raises(handler, { sourceId: went.id, sourceType: 'CONTACT' })).code).toBe('NOT_FOUND');
    await does(handler, 'withdrawVisit', { id: went.id, expectedVersion: 1, reason: '误登' });
    expect(await raises(handler, { sourceId: went.id })).toMatchObject({ code: 'STEP_NOT_ALLOWED', facts: { status: '已撤回' } });
    expect(await liaison.db.query('select from liaison.problem where source_id = $1', [went.id])).toEqual([]);
  });
});

describe('who sees it', () => {
  let id: string;
  let about: string;
  beforeAll(async () => { [id, about] = (await raise(problem({ title: '给所有人看' }), problem({ title: '税务窗口推诿', category: 'OTHER', complainedAboutUnits: ['SY-SW'], complainedAboutOfficers: [cast.handler('SY-GD', 1).code] }))).problems.map((one_) => one_.id) as [string, string]; });
  const seen = async (actor: Actor) => {
    const listed = ((await list(actor))?.nodes ?? []).map((node: { id: string }) => node.id);
    return Promise.all([id, about].map(async (which) => {
      const single = Boolean((await one(actor, which)).data?.problem);
      expect([which, listed.includes(which)]).toEqual([which, single]);
      return single;
    }));
  };
  it.each<[string, Actor, boolean, boolean]>([
    ['who raised it', handler, true, true], ['a colleague who is complained about', cast.handler('SY-GD', 1), true, false], ['another colleague, as it is about one of them', cast.officer('UNIT_HEAD', 'SY-GD'), true, false], ['another unit', cast.handler('SY-RS'), false, false],
    ['who is complained about', cast.officer('UNIT_HEAD', 'SY-SW'), false, false], ['区营商办', cast.supervisor(), true, false], ['another supervisor', cast.supervisor('SY-ZFB'), true, false], ['a leader', cast.officer('DISTRICT_LEADER', 'SY-LEAD'), true, false],
    ['区工信局', cast.handler('SY-GXJ'), true, false], ['区工业办', cast.handler('SY-GYB'), true, false], ['the enterprise', cast.enterprise(enterprise), true, true], ['another enterprise', cast.enterprise(other), false, false],
    ['the unit\'s system', cast.machine('M1', 'SY-GD'), true, false], ['another unit\'s system', cast.machine('M2', 'SY-SW'), false, false], ['a system that may not read', { ...cast.machine('M3', 'SY-GD'), operations: ['FILE'] } as Actor, false, false],
  ])('[X.11] [X.22] %s: the same in the list and by its id', async (_, actor, general, complaint) => {
    expect(await seen(actor)).toEqual([general, complaint]);
  });
  it('[X.22] by a problem about nobody that was raised on the same visit, nobody reads what was said there about somebody', async () => {
    const texts = async (actor: Actor) => (await liaison.ask(actor, `{ problem(id: "${id}") { visit { content demands evidence talk { content } } } }`)).data.problem.visit;
    expect((await texts(handler)).content).toEqual(expect.any(String));
    for (const actor of [cast.supervisor(), cast.supervisor('SY-ZFB'), cast.officer('DISTRICT_LEADER', 'SY-LEAD'), cast.handler('SY-GXJ'), cast.officer('UNIT_HEAD', 'SY-GD'), cast.handler('SY-GD', 1)]) expect(await texts(actor)).toMatchObject({ content: null, demands: null, evidence: null });
  });
  it('[X.11] the enterprise does not find by its problem what was written about the visit', async () => {
    expect((await one(cast.enterprise(enterprise), id)).data.problem.visit).toEqual({ id: expect.any(String), content: null });
  });
  it('[X.11] and by the ticket, for whom that may see the problem', async () => {
    const { data: { problem: { ticketId } } } = await one(handler, about);
    const ofTicket = async (actor: Actor) => (await liaison.ask(actor, 'query($of: [_Any!]!) { _entities(representations: $of) { ... on Ticket { problem { id } } } }', { of: [{ __typename: 'Ticket', id: ticketId }] })).data._entities[0].problem;
    expect(await ofTicket(handler)).toEqual({ id: about });
    for (const actor of [cast.officer('UNIT_HEAD', 'SY-SW'), cast.handler('SY-RS'), cast.supervisor(), cast.enterprise(other)]) expect(await ofTicket(actor)).toBeNull();
  });
});

it('what brought it to the hotline holds neither its text nor whose it is once it is there; what was refused keeps them, to be told again', async () => {
  const { id } = (await raise(problem())).problems[0]!;
  await answered(id, 'PARKED');
  expect(await raisedEvent(id)).toMatchObject({ title: '缺焊工二十人', enterprise: { phone: '0527-84212345' } });
  await answered(id, 'DELIVERED');
  expect(Object.keys(await raisedEvent(id)).sort()).toEqual(['category', 'channel', 'complainedOfficers', 'complainedUnits', 'raisedBy', 'raisedUnit', 'severity', 'suggestedUnit', 'ticketId']);
  expect((await one(handler, id)).data.problem).toMatchObject({ title: '缺焊工二十人', state: 'REGISTERED' });
});

it('an enterprise whose code has changed since reports under the one that it has now', async () => {
  const [former, now] = ['91321311KMNBRYTTTT', '9132131198BJ75E5B4'];
  await registered(liaison, now!);
  await liaison.db.query('update liaison.enterprise set former_codes = $2 where credit_code = $1', [now, [former]]);
  const visited = await does(handler, 'recordVisit', visit({ pairing: null, enterprise: now, heldOn: '2026-11-20', problems: [problem()] }));
  expect(await raisedEvent(visited.problems[0].id)).toMatchObject({ enterprise: { creditCode: now } });
});

it('a list of many costs as many statements as one of few, and is filtered', async () => {
  const cost = async (first: number) => (await countStatements(() => list(cast.supervisor(), `(first: ${first})`))).statements;
  await does(handler, 'recordEnterpriseContact', contact({ pairing, heldOn: '2026-11-20', problems: [problem()] }));
  await raise(problem());
  const few = await cost(2); // one of each source
  await raise(...Array.from({ length: 10 }, (_, which) => problem({ title: `第${which}个问题`, severity: which % 2 ? 'MAJOR' : 'GENERAL' })));
  expect(await cost(100)).toBe(few);
  const [all, major] = [await list(cast.supervisor()), await list(cast.supervisor(), '(filter: { severity: MAJOR, category: LABOUR, unit: "SY-GD", creditCode: "91321311G0RT2GPQGD" }, first: 100)')];
  expect(major.nodes).toEqual(all.nodes.filter((node: { severity: string; category: string; creditCode: string }) => node.severity === 'MAJOR' && node.category === 'LABOUR' && node.creditCode === enterprise));
  expect(major.totalCount).toBe(major.nodes.length);
  expect((await list(cast.supervisor(), `(filter: { sourceId: "${randomUUID()}" })`)).totalCount).toBe(0);
});
