import { EntityManager } from '@mikro-orm/postgresql';
import { DeadlineSubjects, SelfCheck, StepExecutor } from '@bangban/deadlines';
import { cast, countStatements } from '@bangban/testing';
import { office } from './analysis-stories.ts';
import { startHotline, type Hotline } from './hotline.ts';
import { key } from './matters.ts';

let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); });
beforeEach(() => at('2026-11-23T09:00'));
afterAll(() => hotline?.stop());
const at = (time: string) => hotline.db.setNow(`${time}:00+08:00`);
const [head, handler, office2, supervisor] = [cast.officer('UNIT_HEAD', 'SY-GD'), cast.handler('SY-GD'), cast.officer('UNIT_OFFICE', 'SY-SPJ'), cast.supervisor()];
const measure = (over: Record<string, unknown> = {}) => ({ content: '材料由五份减为两份', unit: 'SY-GD', officer: handler.code, dueOn: '2026-11-30', ...over });
const walk = (over: Record<string, unknown> = {}) => ({ director: head.code, serviceItem: '高压用电报装', servicePoint: 'SP-HALL', walkedOn: '2026-11-20', problems: ['材料重复提交', '窗口不知道进度'], measures: [measure()], ...over });
const told = async (number: string) => (await hotline.db.query<{ level: string; text: string; recipients: string[] }>(`select payload ->> 'level' as level, payload ->> 'text' as text, payload -> 'recipients' as recipients from hotline.event where name = 'notice.wanted' and payload -> 'subject' ->> 'number' = $1 order by id`, [number]));
const check = async () => hotline.app.get(SelfCheck).run();

it('[2.05] a walk-through tells who walked which item when, what was wrong, what is done about it by whom until when, and what came of it', async () => {
  const { does, tries } = office(hotline);
  const walked = await does(handler, 'recordWalkthrough', walk());
  expect(walked).toMatchObject({
    unitId: 'SY-GD', directorId: head.code, serviceItem: '高压用电报装', servicePointId: 'SP-HALL', servicePoint: { code: 'SP-HALL' }, walkedOn: '2026-11-20', problems: ['材料重复提交', '窗口不知道进度'], lateEntry: false, enteredById: handler.code, result: null,
    measures: [{ number: expect.stringMatching(/^CS\d{6}$/), content: '材料由五份减为两份', unitId: 'SY-GD', officerId: handler.code, dueOn: '2026-11-30', dueAt: '2026-11-30T18:00:00+08:00', status: 'OPEN', overdue: false, subjectType: 'WALKTHROUGH', subjectId: walked.id, nextSteps: ['COMPLETE'] }],
  });
  const conclude = { id: walked.id, expectedVersion: walked.version, result: '报装时间减半' };
  expect(await tries(head, 'concludeWalkthrough', conclude)).toMatchObject({ code: 'MEASURES_OPEN', facts: { count: 1 }, message: expect.stringContaining('还有1项措施') });
  const [{ id, version }] = walked.measures;
  expect(await does(handler, 'completeMeasure', { id, expectedVersion: version, note: '新表单已上线' })).toMatchObject({ status: 'DONE', settledById: handler.code, settledAt: '2026-11-23T09:00:00+08:00', settledNote: '新表单已上线', nextSteps: [] });
  const more = await does(head, 'addMeasure', { subjectType: 'WALKTHROUGH', subjectId: walked.id, measure: measure({ content: '窗口可查进度', officer: null }) });
  expect(await tries(handler, 'withdrawMeasure', { id: more.id, expectedVersion: more.version, note: '已并入上一项' })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await does(head, 'withdrawMeasure', { id: more.id, expectedVersion: more.version, note: '已并入上一项' })).toMatchObject({ status: 'WITHDRAWN', settledNote: '已并入上一项' });
  expect(await does(head, 'concludeWalkthrough', conclude)).toMatchObject({ result: '报装时间减半', concludedAt: '2026-11-23T09:00:00+08:00', concludedById: head.code, measures: [{ status: 'DONE' }, { status: 'WITHDRAWN' }] });
  expect(await tries(head, 'addMeasure', { subjectType: 'WALKTHROUGH', subjectId: walked.id, measure: measure() })).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
  expect(await tries(head, 'concludeWalkthrough', { ...conclude, expectedVersion: walked.version + 1 })).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
  expect(await check()).toEqual([]);
});

it.each([
  ['a director of another unit', { director: cast.officer('UNIT_HEAD', 'SY-SPJ').code }, 'INVALID_INPUT', 'director'],
  ['somebody who heads nothing', { director: handler.code }, 'INVALID_INPUT', 'director'],
  ['nobody', { director: 'X' }, 'UNKNOWN_OFFICER', undefined],
  ['a day to come', { walkedOn: '2026-11-24' }, 'OUT_OF_RANGE', 'walkedOn'],
  ['problems and nothing done about them', { measures: [] }, 'INVALID_INPUT', 'measures'],
  ['a place that there is not', { servicePoint: 'SP-X' }, 'INVALID_INPUT', 'servicePoint'],
  ['no item', { serviceItem: '  ' }, 'INVALID_INPUT', 'serviceItem'],
  ['a measure of yesterday', { measures: [measure({ dueOn: '2026-11-20' })] }, 'OUT_OF_RANGE', 'dueOn'],
  ['a measure for a Saturday', { measures: [measure({ dueOn: '2026-11-28' })] }, 'INVALID_INPUT', 'dueOn'],
  ['a measure in two years', { measures: [measure({ dueOn: '2028-11-27' })] }, 'OUT_OF_RANGE', 'dueOn'],
  ['a measure for somebody of another unit', { measures: [measure({ officer: cast.handler('SY-SW').code })] }, 'INVALID_INPUT', 'officer'],
  ['a measure for the whole district', { measures: [measure({ unit: 'SY', officer: null })] }, 'INVALID_INPUT', 'unit'],
])('is refused with %s', async (_, over, code, field) => {
  const before = await count();
  const answer = await office(hotline).tries(handler, 'recordWalkthrough', walk(over));
  expect(answer).toMatchObject({ code });
  expect(answer.facts.field).toBe(field);
  expect(await count()).toBe(before);
});
const count = async () => (await hotline.db.query(`select (select count(*) from hotline.walkthrough) as w, (select count(*) from hotline.measure) as m, (select count(*) from hotline.deadline) as d`)).map((row) => JSON.stringify(row)).join();

it('[X.15] what is entered late is marked: on the third working day after it is not, on the fourth it is', async () => {
  const { does } = office(hotline);
  const entered = async (walkedOn: string) => (await does(handler, 'recordWalkthrough', walk({ walkedOn, problems: [], measures: [] }))).lateEntry;
  // Monday: Wednesday, Thursday and Friday of the week before lie within three working days, Tuesday does not
  expect([await entered('2026-11-23'), await entered('2026-11-18'), await entered('2026-11-17'), await entered('2026-01-05')]).toEqual([false, false, true, true]);
});

it('[2.05] is seen by the unit and by who looks after the district, in pages, by unit and by period; nobody else sees or alters it', async () => {
  const { does, tries, list } = office(hotline);
  const [own, other] = [await does(handler, 'recordWalkthrough', walk({ walkedOn: '2026-10-12' })), await does(office2, 'recordWalkthrough', walk({ director: cast.officer('UNIT_HEAD', 'SY-SPJ').code, walkedOn: '2026-10-13', measures: [measure({ unit: 'SY-SPJ', officer: null })] }))];
  const ids = async (actor: Parameters<Hotline['ask']>[0], args = 'filter: { from: "2026-10-12", until: "2026-10-13" }') => (await list(actor, 'walkthroughs', 'walkthrough', args)).nodes.map(({ id }: { id: string }) => id);
  expect(await ids(handler)).toEqual([own.id]);
  for (const actor of [supervisor, cast.supervisor('SY-ZFB'), cast.dispatcher(), cast.officer('DISTRICT_LEADER', 'SY-LEAD')]) expect(await ids(actor)).toEqual([other.id, own.id]);
  expect(await ids(supervisor, 'filter: { unit: "SY-SPJ", from: "2026-10-01", until: "2026-10-31", concluded: false }')).toEqual([other.id]);
  expect(await ids(supervisor, 'filter: { until: "2026-10-12", from: "2026-10-01" }')).toEqual([own.id]);
  const first = await list(supervisor, 'walkthroughs', 'walkthrough', 'filter: { from: "2026-10-12", until: "2026-10-13" }, first: 1');
  expect(first).toMatchObject({ totalCount: 2, nodes: [{ id: other.id }], pageInfo: { hasNextPage: true } });
  expect(await ids(supervisor, `filter: { from: "2026-10-12", until: "2026-10-13" }, after: "${first.pageInfo.endCursor}"`)).toEqual([own.id]);
  expect(await hotline.ask(office2, 'query($id: ID!) { walkthrough(id: $id) { id } }', { id: own.id })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await tries(office2, 'concludeWalkthrough', { id: own.id, expectedVersion: own.version, result: '无' })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await tries(cast.dispatcher(), 'addMeasure', { subjectType: 'WALKTHROUGH', subjectId: own.id, measure: measure() })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await tries(cast.enterprise('91321311Y7J6DU5MJD'), 'recordWalkthrough', walk())).toMatchObject({ code: 'FORBIDDEN' });
});

describe('a measure', () => {
  it('[2.05] [7.09] [7.11] is reminded of to whom it was given, and told to the unit and 区营商办 when its day is over, to its head and leader three days later', async () => {
    const { does, list } = office(hotline);
    const { measures: [given] } = await does(handler, 'recordWalkthrough', walk({ measures: [measure({ dueOn: '2026-12-08' })] }));
    await at('2026-12-04T08:31');
    await hotline.app.get(StepExecutor).sweep(0);
    expect(await told(given.number)).toEqual([{ level: 'REMIND', text: `${given.number}（局长跑现场走流程措施）落实于12月8日18:00到期`, recipients: expect.arrayContaining([handler.code, cast.officer('UNIT_OFFICE', 'SY-GD').code]) }]);
    expect((await told(given.number))[0]!.recipients).toHaveLength(2);
    await at('2026-12-08T18:01');
    await hotline.app.get(StepExecutor).sweep(0);
    const late = async () => (await list(supervisor, 'measures', 'measure', 'filter: { overdue: true, unit: "SY-GD" }')).nodes.filter(({ number, overdue }: { number: string; overdue: boolean }) => overdue && number === given.number).length;
    expect(await late()).toBe(1);
    await at('2026-12-11T18:01');
    await hotline.app.get(StepExecutor).sweep(0);
    const levels = (await told(given.number)).map(({ level, recipients }) => [level, recipients.includes(supervisor.code), recipients.includes(head.code)]);
    expect(levels.slice(-2)).toEqual([['BREACH', true, false], ['ESCALATE', false, true]]);
    expect(await check()).toEqual([]);
    await does(handler, 'completeMeasure', { id: given.id, expectedVersion: given.version, note: '已完成' });
    expect(await late()).toBe(0);
    expect((await hotline.db.query('select met_at > due_at as late from hotline.deadline where subject_id = $1', [given.id]))).toEqual([{ late: true }]);
    expect(await check()).toEqual([]);
  });

  it('is settled once, by who has it to do, on the version that he saw; a stale or foreign hand changes nothing', async () => {
    const { does, tries } = office(hotline);
    const { measures: [given] } = await does(handler, 'recordWalkthrough', walk({ measures: [measure({ unit: 'SY-SW', officer: null })] }));
    const settle = { id: given.id, expectedVersion: given.version, note: '已办' };
    expect(await tries(handler, 'completeMeasure', settle)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await tries(cast.handler('SY-JT'), 'completeMeasure', settle)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await tries(cast.handler('SY-SW'), 'completeMeasure', { ...settle, expectedVersion: 7 })).toMatchObject({ code: 'CONFLICT' });
    expect(await tries(cast.officer('UNIT_HEAD', 'SY-SW'), 'withdrawMeasure', settle)).toMatchObject({ code: 'FORBIDDEN' }); // another unit asked it of them
    const idempotencyKey = key();
    for (let time = 0; time < 2; time++) expect(await does(cast.handler('SY-SW'), 'completeMeasure', { ...settle, idempotencyKey })).toMatchObject({ status: 'DONE' });
    expect(await tries(cast.handler('SY-SW'), 'completeMeasure', { ...settle, expectedVersion: given.version + 1 })).toMatchObject({ code: 'STEP_NOT_ALLOWED', facts: { status: '已落实', step: '落实', allowed: [] } });
  });

  it('of today is due at today\'s close, and no longer to be had after it', async () => {
    const { does, tries } = office(hotline);
    const today = { measures: [measure({ dueOn: '2026-11-23' })] };
    expect((await does(handler, 'recordWalkthrough', walk(today))).measures[0].dueAt).toBe('2026-11-23T18:00:00+08:00');
    await at('2026-11-23T18:00');
    expect(await tries(handler, 'recordWalkthrough', walk(today))).toMatchObject({ code: 'OUT_OF_RANGE', facts: { min: '2026-11-24' } });
  });

  it('keeps its working days when the calendar changes, and the list follows', async () => {
    const { does, list } = office(hotline);
    const { measures: [given] } = await does(handler, 'recordWalkthrough', walk({ measures: [measure({ dueOn: '2026-12-01' })] }));
    await hotline.app.get(EntityManager).fork().execute(`update deadline set due_at = '2026-12-02T18:00+08' where subject_id = ?`, [given.id]);
    await hotline.app.get(DeadlineSubjects, { strict: false }).refresh(hotline.app.get(EntityManager).fork(), [{ subjectId: given.id, kind: 'MEASURE' }]);
    expect((await list(supervisor, 'measures', 'measure', `filter: { subjectId: "${given.subjectId}" }`)).nodes).toMatchObject([{ dueOn: '2026-12-01', dueAt: '2026-12-02T18:00:00+08:00' }]);
    await does(handler, 'completeMeasure', { id: given.id, expectedVersion: given.version, note: '已办' });
  });
});

it('lists cost as many statements for many as for few', async () => {
  const { does, list } = office(hotline);
  for (let n = 0; n < 4; n++) await does(handler, 'recordWalkthrough', walk());
  const cost = async (field: string, of: string, first: number) => {
    const { result, statements } = await countStatements(() => list(supervisor, field, of, `first: ${first}`));
    expect(result.nodes).toHaveLength(first);
    return statements;
  };
  expect(await cost('walkthroughs', 'walkthrough', 1)).toBe(3); // the page, the count, the measures of all
  expect(await cost('walkthroughs', 'walkthrough', 4)).toBe(3);
  expect([await cost('measures', 'measure', 1), await cost('measures', 'measure', 4)]).toEqual([2, 2]);
});
