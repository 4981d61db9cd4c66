import type { Actor } from '@bangban/kernel';
import { cast, countStatements } from '@bangban/testing';
import { office } from './analysis-stories.ts';
import { startHotline, type Hotline } from './hotline.ts';
import { desk, key } from './matters.ts';

let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); });
beforeEach(() => hotline.db.setNow('2026-11-23T09:00:00+08:00'));
afterAll(() => hotline?.stop());
const [dispatcher, supervisor, head, handler] = [cast.dispatcher(), cast.supervisor(), cast.officer('UNIT_HEAD', 'SY-GD'), cast.handler('SY-GD')];
const measure = (over: Record<string, unknown> = {}) => ({ content: '老旧线路一年内换完', unit: 'SY-GD', dueOn: '2026-12-01', ...over });
const problem = (over: Record<string, unknown> = {}) => ({ name: '线路老化引起跳闸', category: '用电', description: '园区北片线路使用超过二十年', measures: [measure()], ...over });
const assigned = async (over: Record<string, unknown> = {}, unit = 'SY-GD') => {
  const { file, step } = desk(hotline);
  return step(dispatcher, 'assignTicket', await step(dispatcher, 'acceptTicket', await file(over)), { unit, reason: '职责所在' });
};
const link = (problemClass: { id: string }, caseType: string, { id }: { id: string }) => ({ id: problemClass.id, caseType, caseId: id });

/** A bad rating of a service of the unit, with its rectification; as the administrator of the database. */
async function badRating(unit: string): Promise<{ rating: { id: string }; rectification: { id: string } }> {
  const [row] = await hotline.db.query<{ rating: string; rectification: string }>(`with s as (
      insert into hotline.service_record (id, number, kind, service_item, service_point, level, unit_code, officer_code, customer_kind, fee, served_at, recorded_at, token_hash, ratable_until)
      values (gen_random_uuid(), gen_random_uuid(), 'CONSULTING', '用电报装', 'SP-HALL', 'DISTRICT', $1, 'X', 'PERSON', 0, platform.now(), platform.now(), gen_random_uuid(), platform.now()) returning id),
    g as (insert into hotline.service_rating (id, record_id, grade, channel, named, in_bulk, at, rated_on, rulebook_version) select gen_random_uuid(), id, 'DISSATISFIED', 'WEB', false, false, platform.now(), '2026-11-23', 1 from s returning id),
    z as (insert into hotline.rectification (id, number, source, rating_id, unit_code, officer_code, named, status, round, opened_at, opened_on, closed_at, rulebook_version)
      select gen_random_uuid(), gen_random_uuid(), 'SERVICE_RATING', id, $1, 'X', false, 'CLOSED', 1, platform.now(), '2026-11-23', platform.now(), 1 from g returning id)
    select g.id as rating, z.id as rectification from g, z`, [unit]);
  return { rating: { id: row!.rating }, rectification: { id: row!.rectification } };
}

it('[7.09] a ticket is tied to a class of problems with a measure; the report shows the classes, how many cases each has, and how far its measures are', async () => {
  const { does, list } = office(hotline);
  const [one, two] = [await assigned(), await assigned()];
  const opened = await does(dispatcher, 'openProblemClass', problem({ measures: [measure(), measure({ content: '加装监测', unit: 'SY-GXJ' })] }));
  await does(dispatcher, 'linkProblemClassCase', link(opened, 'TICKET', one));
  expect(await does(supervisor, 'linkProblemClassCase', link(opened, 'TICKET', two))).toMatchObject({ caseCount: 2, cases: [{ type: 'TICKET', id: one.id, ticket: { number: one.number }, linkedById: dispatcher.code }, { id: two.id, linkedById: supervisor.code }] });
  await does(handler, 'completeMeasure', { id: opened.measures.find(({ unitId }: { unitId: string }) => unitId === 'SY-GD').id, expectedVersion: 1, note: '已换' });
  expect((await list(supervisor, 'problemClasses', 'problemClass', 'filter: { category: "用电", from: "2026-11-01T00:00:00+08:00", before: "2026-12-01T00:00:00+08:00" }')).nodes[0]).toMatchObject({
    name: '线路老化引起跳闸', unitId: 'SY-ZHZX', caseCount: 2, measures: [{ unitId: 'SY-GD', status: 'DONE' }, { unitId: 'SY-GXJ', status: 'OPEN', dueAt: '2026-12-01T18:00:00+08:00' }],
  });
  for (const filter of ['category: "融资"', 'unit: "SY-GD"', 'from: "2026-12-01T00:00:00+08:00"', 'before: "2026-11-01T00:00:00+08:00"']) expect((await list(supervisor, 'problemClasses', 'problemClass', `filter: { ${filter} }`)).nodes.filter(({ id }: { id: string }) => id === opened.id)).toEqual([]);
  const { data } = await hotline.ask(handler, 'query($id: ID) { ticket(id: $id) { problemClasses { name caseCount } } }', { id: one.id });
  expect(data.ticket.problemClasses).toEqual([{ name: '线路老化引起跳闸', caseCount: 2 }]);
  expect(await does(dispatcher, 'unlinkProblemClassCase', link(opened, 'TICKET', two))).toMatchObject({ caseCount: 1 });
});

it('[2.17] a bad review and what is rectified for it are tied to a class with a preventive measure', async () => {
  const { does, list } = office(hotline);
  const { rating, rectification } = await badRating('SY-GD');
  const opened = await does(head, 'openProblemClass', problem({ name: '一次性告知不清' }));
  await does(head, 'linkProblemClassCase', link(opened, 'RATING', rating));
  expect(await does(head, 'linkProblemClassCase', link(opened, 'RECTIFICATION', rectification))).toMatchObject({ unitId: 'SY-GD', caseCount: 2, measures: [{ content: '老旧线路一年内换完', status: 'OPEN' }] });
  const seenBy = async (actor: Actor) => (await list(actor, 'problemClasses', 'problemClass')).nodes.find(({ id }: { id: string }) => id === opened.id);
  expect((await seenBy(supervisor)).cases).toEqual(expect.arrayContaining([
    { type: 'RATING', id: rating.id, ticket: null, rating: { id: rating.id, grade: 'DISSATISFIED' }, rectification: null, linkedById: head.code },
    { type: 'RECTIFICATION', id: rectification.id, ticket: null, rating: null, rectification: { id: rectification.id, unitId: 'SY-GD' }, linkedById: head.code },
  ]));
  expect(await seenBy(cast.handler('SY-SW'))).toMatchObject({ caseCount: 0, cases: [], name: '一次性告知不清', measures: [{ status: 'OPEN' }] });
});

it('[7.09] nobody links what he does not see, and each counts what he sees: a complaint about his unit is nothing to him', async () => {
  const { does, tries, list } = office(hotline);
  const [own, foreign, against] = [await assigned(), await assigned({}, 'SY-SW'), await assigned({ complainedAboutUnits: ['SY-GD'], kind: 'COMPLAINT' }, 'SY-ZFB')];
  const { rating } = await badRating('SY-SW');
  const opened = await does(head, 'openProblemClass', problem());
  await does(head, 'linkProblemClassCase', link(opened, 'TICKET', own));
  for (const [type, one] of [['TICKET', foreign], ['TICKET', against], ['RATING', rating], ['RECTIFICATION', rating], ['TICKET', { id: 'x' }]] as const) expect(await tries(head, 'linkProblemClassCase', link(opened, type, one))).toMatchObject({ code: 'NOT_FOUND' });
  for (const one of [foreign, against]) await does(dispatcher, 'linkProblemClassCase', link(opened, 'TICKET', one));
  const counts = async (actor: Actor) => { const { caseCount, cases } = (await list(actor, 'problemClasses', 'problemClass')).nodes.find(({ id }: { id: string }) => id === opened.id); expect(cases).toHaveLength(caseCount); return caseCount; };
  expect([await counts(supervisor), await counts(head), await counts(handler), await counts(cast.handler('SY-SW')), await counts(cast.handler('SY-JT'))]).toEqual([3, 1, 1, 1, 0]);
  expect(await tries(head, 'unlinkProblemClassCase', link(opened, 'TICKET', against))).toMatchObject({ code: 'NOT_FOUND' });
  for (const actor of [handler, cast.officer('UNIT_OFFICE', 'SY-GD'), cast.supervisor('SY-ZFB'), cast.enterprise('91321311Y7J6DU5MJD')]) {
    expect(await tries(actor, 'openProblemClass', problem())).toMatchObject({ code: 'FORBIDDEN' });
    expect(await tries(actor, 'linkProblemClassCase', link(opened, 'TICKET', own))).toMatchObject({ code: 'FORBIDDEN' });
  }
  expect((await hotline.ask(cast.enterprise('91321311Y7J6DU5MJD'), 'query($id: ID) { ticket(id: $id) { problemClasses { name } } }', { id: own.id })).data.ticket.problemClasses).toEqual([]);
  expect(await tries(dispatcher, 'openProblemClass', problem({ category: '没有的' }))).toMatchObject({ code: 'UNKNOWN_CATEGORY' });
});

it('the report costs as many statements for many classes as for few', async () => {
  const { does, list } = office(hotline);
  for (let n = 0; n < 3; n++) { const opened = await does(dispatcher, 'openProblemClass', { ...problem(), idempotencyKey: key() }); await does(dispatcher, 'linkProblemClassCase', link(opened, 'TICKET', await assigned())); }
  const cost = async (first: number) => (await countStatements(() => list(supervisor, 'problemClasses', 'problemClass', `first: ${first}`))).statements;
  expect([await cost(1), await cost(3)]).toEqual([5, 5]); // the page, the count, cases, their tickets, measures
});
