import type { Actor } from '@bangban/kernel';
import { cast, countStatements } from '@bangban/testing';
import { startLiaison, type Liaison } from './liaison.ts';
import { enterprise, field, handler, other, paired, registered, visit } from './records.ts';

let liaison: Liaison;
let pairing: string;
beforeAll(async () => {
  liaison = await startLiaison();
  await at('2026-11-02T09:00');
  pairing = await paired(liaison);
});
beforeEach(() => at('2026-11-23T09:00')); // a Monday
afterAll(() => liaison?.stop());
const at = (time: string) => liaison.db.setNow(`${time}:00+08:00`);
const { does, tries, one, list } = field(() => liaison);
const plan = (actor: typeof handler, week: string, over: object = {}) => does(actor, 'planVisit', { enterprise, week, purposes: ['SERVICE'], ...over });
const week = async (actor: typeof handler, day: string) => (await liaison.ask(actor, `{ enterpriseWeek(enterprise: "${enterprise}", week: "${day}") { from until visits { unitId unit { name } held } } }`)).data.enterpriseWeek;
const [treasurer, tax] = [cast.handler('SY-CZ'), cast.handler('SY-SW')];

it('[4.12] before planning each sees which units visit the enterprise that week, planned or held; by unit, not what for', async () => {
  expect(await week(treasurer, '2026-11-29')).toEqual({ from: '2026-11-23', until: '2026-11-29', visits: [] });
  await does(handler, 'recordVisit', visit({ pairing, heldOn: '2026-11-23' }));
  await plan(treasurer, '2026-11-27');
  expect(await week(tax, '2026-11-25')).toEqual({ from: '2026-11-23', until: '2026-11-29', visits: [{ unitId: 'SY-CZ', unit: { name: '区财政局' }, held: false }, { unitId: 'SY-GD', unit: { name: '区供电公司' }, held: true }] });
  const planned = await plan(tax, '2026-11-25', { note: '了解退税' });
  expect(planned).toMatchObject({ weekOn: '2026-11-23', unitId: 'SY-SW', state: 'PLANNED', note: '了解退税', sameWeek: [{ unitId: 'SY-CZ', held: false }, { unitId: 'SY-GD', held: true }] });
  expect(await one(treasurer, 'plannedVisit', planned.id)).toMatchObject({ code: 'NOT_FOUND' });
  expect((await list(treasurer, 'plannedVisit')).nodes).toMatchObject([{ unitId: 'SY-CZ', sameWeek: [{ unitId: 'SY-GD' }, { unitId: 'SY-SW' }] }]);
  expect((await list(cast.handler('SY-GXJ'), 'plannedVisit', 'filter: { week: "2026-11-29" }')).nodes).toHaveLength(2);
  await does(tax, 'withdrawPlannedVisit', { id: planned.id, expectedVersion: 1, reason: '与区财政局合并走访' });
  expect((await week(tax, '2026-11-25')).visits.map(({ unitId }: { unitId: string }) => unitId)).toEqual(['SY-CZ', 'SY-GD']);
});

it('of what is no code there is no visit in any week', async () => {
  const { data, code } = await liaison.ask(tax, 'query($enterprise: ID!) { enterpriseWeek(enterprise: $enterprise, week: "2026-11-25") { from visits { unitId } } }', { enterprise: "'; drop table visit; --" });
  expect([code, data.enterpriseWeek]).toEqual([undefined, { from: '2026-11-23', visits: [] }]);
});

it('[4.12] a visit carries out its unit\'s plan of that week, or the one that it names; what was not carried out shows when the week is over', async () => {
  const [own, later, never] = [await plan(handler, '2026-12-02'), await plan(handler, '2026-12-07'), await plan(handler, '2026-12-14')];
  await at('2026-12-04T16:00');
  const held = await does(handler, 'recordVisit', visit({ pairing, heldOn: '2026-12-03' }));
  expect(held.plannedVisitId).toBe(own.id);
  expect((await one(handler, 'plannedVisit', own.id)).data.plannedVisit).toMatchObject({ state: 'CARRIED_OUT', visitId: held.id });
  expect(await tries(handler, 'recordVisit', visit({ pairing, heldOn: '2026-12-04', plannedVisit: own.id }))).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'plannedVisit' } });
  expect(await tries(handler, 'withdrawPlannedVisit', { id: own.id, expectedVersion: 1, reason: '不去了' })).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
  expect((await does(handler, 'recordVisit', visit({ pairing, heldOn: '2026-12-04', plannedVisit: later.id }))).plannedVisitId).toBe(later.id); // earlier than planned
  await does(handler, 'withdrawVisit', { id: held.id, expectedVersion: held.version, reason: '登记有误' });
  await at('2026-12-20T23:59');
  const states = async () => [own, never].map(async ({ id }) => (await one(handler, 'plannedVisit', id)).data.plannedVisit.state);
  expect(await Promise.all(await states())).toEqual(['NOT_CARRIED_OUT', 'PLANNED']);
  await at('2026-12-21T00:00');
  expect((await list(cast.supervisor(), 'plannedVisit', 'filter: { state: NOT_CARRIED_OUT, unit: "SY-GD" }')).nodes.map(({ id }: { id: string }) => id)).toEqual([never.id, own.id]);
  expect((await list(cast.supervisor(), 'plannedVisit', 'filter: { state: CARRIED_OUT, unit: "SY-GD" }')).nodes.map(({ id }: { id: string }) => id)).toEqual([later.id]);
});

it('a visit leads to its plan and back; the enterprise sees that it was visited, and no plan', async () => {
  const planned = await plan(handler, '2026-11-23');
  const held = await does(handler, 'recordVisit', visit({ pairing, heldOn: '2026-11-23' }));
  const read = async (actor: Actor) => (await liaison.ask(actor, 'query($id: ID!) { visit(id: $id) { pairing { id } plannedVisit { id visit { id content } } } }', { id: held.id })).data.visit;
  expect(await read(handler)).toEqual({ pairing: { id: pairing }, plannedVisit: { id: planned.id, visit: { id: held.id, content: '到车间了解生产，讲解用电政策' } } });
  expect(await read(cast.enterprise(enterprise))).toEqual({ pairing: { id: pairing }, plannedVisit: null });
});

it('[4.12] a unit that does not hold the enterprise records its visit too: it counts for no duty, and others see it', async () => {
  const planned = await plan(tax, '2026-11-24');
  const held = await does(tax, 'recordVisit', visit({ enterprise, heldOn: '2026-11-23' }));
  expect(held).toMatchObject({ pairingId: null, creditCode: enterprise, unitId: 'SY-SW', plannedVisitId: planned.id });
  expect((await week(handler, '2026-11-23')).visits).toContainEqual({ unitId: 'SY-SW', unit: { name: '区税务局' }, held: true });
  expect(await liaison.db.query('select from liaison.duty_evidence where evidence_id = $1', [held.id])).toEqual([]);
});

it.each([
  ['a week that is over', { week: '2026-11-22' }, 'OUT_OF_RANGE'], ['a week beyond half a year', { week: '2027-05-31' }, 'OUT_OF_RANGE'], ['no purpose', { purposes: [] }, 'INVALID_INPUT'], ['an enterprise that there is not', { enterprise: '91321311Y7J6DU5MJD' }, 'NOT_FOUND'],
])('is refused for %s', async (_, over, code) => {
  expect(await tries(handler, 'planVisit', { enterprise, week: '2026-11-23', purposes: ['CARE'], ...over })).toMatchObject({ code });
});

it('is withdrawn by its own unit alone, once, on the version that was seen', async () => {
  const { id } = await plan(handler, '2027-01-04');
  const withdraw = { id, expectedVersion: 1, reason: '企业不便' };
  expect(await tries(treasurer, 'withdrawPlannedVisit', withdraw)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await tries(cast.handler('SY-GXJ'), 'withdrawPlannedVisit', withdraw)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await tries(handler, 'withdrawPlannedVisit', { ...withdraw, expectedVersion: 2 })).toMatchObject({ code: 'CONFLICT' });
  expect(await does(handler, 'withdrawPlannedVisit', withdraw)).toMatchObject({ state: 'WITHDRAWN', withdrawnBecause: '企业不便' });
  expect(await tries(handler, 'withdrawPlannedVisit', { ...withdraw, expectedVersion: 2 })).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
});

it('lists cost as many statements for many as for few', async () => {
  await registered(liaison, other);
  const schools = cast.handler('SY-KJ');
  for (const over of [{}, { enterprise: other }, { week: '2027-01-11' }]) await plan(schools, '2027-01-04', over);
  const weeks = async (filter: string) => (await list(schools, 'plannedVisit', `filter: { ${filter} }`)).nodes.map(({ weekOn }: { weekOn: string }) => weekOn).sort();
  expect([await weeks('from: "2027-01-06", until: "2027-01-11"'), await weeks('until: "2027-01-10"'), await weeks('from: "2027-01-17"'), await weeks('from: "2027-01-18"')]).toEqual([['2027-01-04', '2027-01-04', '2027-01-11'], ['2027-01-04', '2027-01-04'], ['2027-01-11'], []]);
  const cost = async (first: number) => (await countStatements(() => list(schools, 'plannedVisit', `first: ${first}`))).statements;
  expect([await cost(1), await cost(3)]).toEqual([4, 4]); // the clock, the page, the count, who else goes
});
