import { deadlineKeepers, type Service } from '@bangban/contracts';
import { newId, type Actor } from '@bangban/kernel';
import { keyFiles, ServiceTokens } from '@bangban/platform';
import { cast, countStatements, keysDir } from '@bangban/testing';
import { startDirectory, type DirectoryService } from './directory.ts';

let directory: DirectoryService;
beforeAll(async () => { directory = await startDirectory(); });
afterAll(() => directory?.stop());
beforeEach(() => directory.db.setNow('2026-11-23T09:00:00+08:00'));

const [proposer, second] = [cast.supervisor('SY-YSB'), cast.supervisor('SY-ZFB')];
const table2027 = '元旦\t1.1-1.3\n春节\t2.5-2.11\t1.31、2.13\n清明节\t4.3-4.5\n劳动节\t5.1-5.5\t5.8\n端午节\t6.9-6.11\t6.12\n中秋节\t9.15-9.17\t9.18\n国庆节\t10.1-10.7\t10.9';
const draftFields = `id version status reason proposedById proposedBy { title } proposedAt decidedById decidedAt comment baseVersion resultVersion outdated awaited
  year { year title documentNumber holidays { name from to } makeUpWorkdays } restDays { date name } restDaysTakenBack changedDays { date before after } answers { service open earlier later settled answeredAt }`;
const payload = `draft { ${draftFields} } problems { line column value reason } changedDays { date before after }`;
const key = () => newId();
const draftYear = (input: Record<string, unknown> = {}, actor: Actor = proposer) => directory.ask(actor, `mutation($input: DraftCalendarYearInput!) { draftCalendarYear(input: $input) { ${payload} } }`,
  { input: { idempotencyKey: key(), year: 2027, title: '国务院办公厅关于2027年部分节假日安排的通知', documentNumber: '国办发明电〔2026〕9号', table: table2027, reason: '国办已公布', ...input } });
const draftRest = (input: Record<string, unknown>, actor: Actor = proposer) => directory.ask(actor, `mutation($input: DraftRestDaysInput!) { draftRestDays(input: $input) { ${payload} } }`,
  { input: { idempotencyKey: key(), reason: '区运动会', ...input } });
const restDay = (from: string, to = from, name = '区运动会') => ({ from, to, name });
const decide = (which: 'approve' | 'withdraw', id: string, input: Record<string, unknown> = {}, actor: Actor = second) => directory.ask(actor, `mutation($input: DecideCalendarDraftInput!) { ${which}CalendarDraft(input: $input) { draft { ${draftFields} } } }`,
  { input: { idempotencyKey: key(), id, expectedVersion: 1, ...input } });
const draft = async (id: string, actor: Actor = proposer) => (await directory.ask(actor, `query($id: ID!) { calendarDraft(id: $id) { ${draftFields} } }`, { id })).data.calendarDraft;
const day = async (date: string) => (await directory.ask(cast.clerk(), 'query($date: Date!) { workingDay(date: $date) { working kind holiday provisional } }', { date })).data.workingDay;
const version = async () => (await directory.ask(cast.clerk(), '{ addWorkingDays(from: "2026-11-23", days: 1) { calendarVersion } }')).data.addWorkingDays.calendarVersion as number;
const events = (name: string) => directory.db.query<{ payload: any; aggregate_id: string }>('select payload, aggregate_id from directory.event where name = $1 order by id', [name]);

/** What the relays of the services that keep deadlines would send. */
async function answer(draftId: string, counts = { open: 7, earlier: 1, later: 2, settled: 3 }, id = newId()): Promise<string> {
  for (const service of deadlineKeepers) if (service !== 'hotline') await answerOf(service, draftId, counts, newId());
  return answerOf('hotline', draftId, counts, id);
}
async function answerOf(service: Service, draftId: string, counts: object, id: string): Promise<string> {
  const tokens = await ServiceTokens.fromFile(service, keyFiles(keysDir()).privateKey(service));
  const event = { id, name: 'calendar.previewed', source: service, at: '2026-11-23T01:00:00Z', aggregate: { type: 'CalendarDraft', id: draftId, version: 1 }, payload: { draftId, ...counts } };
  const response = await fetch(`${directory.url}/events`, { method: 'POST', headers: { authorization: `Bearer ${await tokens.for('directory', { kind: 'SYSTEM', name: service })}`, 'content-type': 'application/json' }, body: JSON.stringify([event]) });
  return ((await response.json()) as { outcome: string }[])[0]!.outcome;
}
/** Drafted, answered and approved: the draft as it then is. */
async function publishRest(input: Record<string, unknown>) {
  const { id } = (await draftRest(input)).data.draftRestDays.draft;
  await answer(id);
  return (await decide('approve', id)).data.approveCalendarDraft.draft;
}

describe('[X.01] a year', () => {
  it('goes from draft through the services\' answers to approval by a second officer, and is then the calendar', async () => {
    const before = await version();
    expect(await day('2027-01-31')).toMatchObject({ kind: 'WEEKEND', provisional: true });
    const { data: { draftCalendarYear: drafted } } = await draftYear();
    expect(drafted.problems).toEqual([]);
    expect(drafted.draft).toMatchObject({
      version: 1, status: 'DRAFT', reason: '国办已公布', proposedById: 'SY-YSB-S', proposedBy: { title: '区营商办督查人员' }, proposedAt: '2026-11-23T09:00:00+08:00', decidedById: null, baseVersion: before, resultVersion: null, outdated: false,
      awaited: ['hotline', 'liaison'], answers: [], restDays: [], restDaysTakenBack: [], year: { year: 2027, documentNumber: '国办发明电〔2026〕9号', makeUpWorkdays: ['2027-01-31', '2027-02-13', '2027-05-08', '2027-06-12', '2027-09-18', '2027-10-09'] },
    });
    expect(drafted.draft.changedDays).toEqual(drafted.changedDays);
    expect(drafted.changedDays).toEqual(expect.arrayContaining([{ date: '2027-01-01', before: 'WORKDAY', after: 'PUBLIC_HOLIDAY' }, { date: '2027-01-31', before: 'WEEKEND', after: 'MAKE_UP_WORKDAY' }]));
    expect([await version(), (await day('2027-01-31')).kind]).toEqual([before, 'WEEKEND']); // a draft changes nothing
    const { id } = drafted.draft;
    expect((await events('calendar.drafted')).at(-1)!.payload).toMatchObject({ draftId: id, calendarVersion: before, change: { year: { year: 2027 }, restDays: [], restDaysTakenBack: [] } });

    expect(await decide('approve', id)).toMatchObject({ code: 'AWAITING_SERVICES', facts: { services: ['hotline', 'liaison'] }, message: expect.stringContaining('服务尚未答复') });
    expect(await answer(id)).toBe('DONE');
    expect(await draft(id)).toMatchObject({ awaited: [], answers: ['hotline', 'liaison'].map((service) => ({ service, open: 7, earlier: 1, later: 2, settled: 3, answeredAt: '2026-11-23T09:00:00+08:00' })) });
    expect(await decide('approve', id, {}, proposer)).toMatchObject({ code: 'SAME_OFFICER' });

    const approved = (await decide('approve', id, { comment: '与通知一致' })).data.approveCalendarDraft.draft;
    expect(approved).toMatchObject({ status: 'APPROVED', version: 2, decidedById: 'SY-ZFB-S', decidedAt: '2026-11-23T09:00:00+08:00', comment: '与通知一致', resultVersion: before + 1, awaited: [] });
    expect(await version()).toBe(approved.resultVersion);
    expect(await day('2027-01-31')).toMatchObject({ kind: 'MAKE_UP_WORKDAY', working: true, provisional: false });
    expect(await day('2027-02-08')).toMatchObject({ kind: 'PUBLIC_HOLIDAY', holiday: '春节' });
  });

  it('published again is a new version; what the earlier ones said stays readable', async () => {
    const again = (await draftYear({ table: table2027.replace('2.13', '2.14'), documentNumber: '国办发明电〔2026〕10号', reason: '通知更正' })).data.draftCalendarYear;
    expect(again.changedDays).toEqual([{ date: '2027-02-13', before: 'MAKE_UP_WORKDAY', after: 'WEEKEND' }, { date: '2027-02-14', before: 'WEEKEND', after: 'MAKE_UP_WORKDAY' }]);
    await answer(again.draft.id);
    await decide('approve', again.draft.id);
    const { calendarYear } = (await directory.ask(cast.clerk(), '{ calendarYear(year: 2027) { version documentNumber makeUpWorkdays history { version documentNumber makeUpWorkdays recordedAt } } }')).data;
    expect(calendarYear).toMatchObject({ version: 2, documentNumber: '国办发明电〔2026〕10号', makeUpWorkdays: expect.arrayContaining(['2027-02-14']) });
    expect(calendarYear.history.map((one: any) => [one.version, one.documentNumber, one.makeUpWorkdays[1]])).toEqual([[2, '国办发明电〔2026〕10号', '2027-02-14'], [1, '国办发明电〔2026〕9号', '2027-02-13']]);
    const { data } = await directory.ask(proposer, '{ calendarDrafts(filter: { status: APPROVED }) { totalCount nodes { year { year makeUpWorkdays } } } }');
    expect(data.calendarDrafts).toMatchObject({ totalCount: 2, nodes: [{ year: { makeUpWorkdays: expect.arrayContaining(['2027-02-14']) } }, { year: { makeUpWorkdays: expect.arrayContaining(['2027-02-13']) } }] });
  });

  it('that came with the data files has its first version too', async () => {
    const { calendarYear } = (await directory.ask(cast.clerk(), '{ calendarYear(year: 2026) { version history { version holidays { name } } } }')).data;
    expect(calendarYear.history).toMatchObject([{ version: 1, holidays: expect.arrayContaining([{ name: '春节' }]) }]);
  });

  it('with faults is not kept: each is named, and the key is free for the mended one', async () => {
    const idempotencyKey = key();
    const { draft: none, problems, changedDays } = (await draftYear({ idempotencyKey, table: table2027.replace('2.13', '2.12').replace('端午节', '端五节').replace('10.1-10.7', '10.32') })).data.draftCalendarYear;
    expect([none, changedDays]).toEqual([null, []]);
    expect(problems.map(({ line, column, value }: any) => [line, column, value])).toEqual([[7, '放假时间', '10.32'], [2, '调休上班日', '2.12'], [null, '节日', '端午节']]);
    expect((await draftYear({ idempotencyKey })).data.draftCalendarYear.draft).toMatchObject({ status: 'DRAFT' });
  });

  it('checked only is not kept either', async () => {
    const count = async () => (await directory.ask(proposer, '{ calendarDrafts { totalCount } }')).data.calendarDrafts.totalCount;
    const before = await count();
    const { draft: none, problems, changedDays } = (await draftYear({ year: 2028, dryRun: true, table: '元旦,1.1-1.3,\n春节,1.25-1.31,1.22\n清明节,4.4,\n劳动节,5.1-5.3,\n端午节,5.28-5.30,\n中秋节、国庆节,9.30-10.7,' })).data.draftCalendarYear;
    expect([none, problems, await count()]).toEqual([null, [], before]);
    expect(changedDays).toContainEqual({ date: '2028-01-22', before: 'WEEKEND', after: 'MAKE_UP_WORKDAY' });
  });

  it.each([
    ['both a table and JSON', { json: '{}' }, { code: 'INVALID_INPUT', facts: { field: 'json' } }],
    ['neither', { table: '  ' }, { code: 'INVALID_INPUT', facts: { field: 'json' } }],
    ['a year far away', { year: 2101 }, { code: 'OUT_OF_RANGE', facts: { field: 'year' } }],
    ['a text without end', { table: '元'.repeat(20_001) }, { code: 'OUT_OF_RANGE', facts: { field: 'table' } }],
    ['no reason', { reason: ' ' }, { code: 'INVALID_INPUT', facts: { field: 'reason' } }],
    ['a short key', { idempotencyKey: 'short' }, { code: 'INVALID_INPUT', facts: { field: 'idempotencyKey' } }],
  ])('is refused with %s', async (_, input, refusal) => {
    expect(await draftYear(input)).toMatchObject(refusal);
  });
});

describe('local rest days', () => {
  it('become days off, the working ones of a span alone, and can be taken back', async () => {
    const approved = await publishRest({ restDays: [restDay('2026-12-04', '2026-12-07')] });
    expect(approved).toMatchObject({ year: null, restDays: [{ date: '2026-12-04', name: '区运动会' }, { date: '2026-12-07', name: '区运动会' }], changedDays: [{ date: '2026-12-04', before: 'WORKDAY', after: 'LOCAL_REST_DAY' }, { date: '2026-12-07', before: 'WORKDAY', after: 'LOCAL_REST_DAY' }] });
    expect(await version()).toBe(approved.resultVersion);
    expect([await day('2026-12-04'), await day('2026-12-05')]).toEqual([{ working: false, kind: 'LOCAL_REST_DAY', holiday: '区运动会', provisional: false }, { working: false, kind: 'WEEKEND', holiday: null, provisional: false }]);
    expect((await directory.ask(cast.clerk(), '{ calendarYear(year: 2026) { restDays { date name } } }')).data.calendarYear.restDays).toEqual(approved.restDays);
    const undone = await publishRest({ takenBack: ['2026-12-07'] });
    expect(undone).toMatchObject({ restDays: [], restDaysTakenBack: ['2026-12-07'], changedDays: [{ date: '2026-12-07', before: 'LOCAL_REST_DAY', after: 'WORKDAY' }] });
    expect((await day('2026-12-07')).kind).toBe('WORKDAY');
  });

  it('take a make-up workday as well', async () => {
    await directory.db.setNow('2026-10-09T09:00:00+08:00');
    expect((await publishRest({ restDays: [restDay('2026-10-10')] })).changedDays).toEqual([{ date: '2026-10-10', before: 'MAKE_UP_WORKDAY', after: 'LOCAL_REST_DAY' }]);
  });

  it.each([
    ['yesterday', { restDays: [restDay('2026-11-22', '2026-11-24')] }, [[1, 'restDays', '2026-11-22至2026-11-24', /已过/]]],
    ['a weekend', { restDays: [restDay('2026-11-28', '2026-11-29')] }, [[1, 'restDays', '2026-11-28至2026-11-29', /本来就不上班/]]],
    ['a day that is one already', { restDays: [restDay('2026-12-04')] }, [[1, 'restDays', '2026-12-04', /本来就不上班/]]],
    ['an end before the beginning', { restDays: [restDay('2026-12-11', '2026-12-10')] }, [[1, 'restDays', '2026-12-11至2026-12-10', /晚于/]]],
    ['a day twice', { restDays: [restDay('2026-12-10'), restDay('2026-12-09', '2026-12-11')] }, [[2, 'restDays', '2026-12-10', /重复/]]],
    ['no name', { restDays: [restDay('2026-12-10', '2026-12-10', ' ')] }, [[1, 'restDays', ' ', /名称/]]],
    ['years of them', { restDays: [restDay('2026-12-10', '2099-12-10')] }, [[1, 'restDays', '2026-12-10至2099-12-10', /跨度/]]],
    ['61 of them', { restDays: [restDay('2027-06-01', '2027-08-26')] }, [[null, 'restDays', '61', /最多设60个/]]],
    ['what is none taken back', { takenBack: ['2026-12-10', '2026-12-12'] }, [[1, 'takenBack', '2026-12-10', /无可取消/], [2, 'takenBack', '2026-12-12', /无可取消/]]],
    ['a past one taken back', { takenBack: ['2026-10-10'] }, [[1, 'takenBack', '2026-10-10', /已过/]]],
    ['one taken back twice', { takenBack: ['2026-12-04', '2026-12-04'] }, [[2, 'takenBack', '2026-12-04', /重复/]]],
    ['nothing', {}, [[null, 'restDays', '', /请填写/]]],
  ])('with %s are not kept, and each fault is named', async (_, input, expected) => {
    const { draft: none, problems } = (await draftRest(input)).data.draftRestDays;
    expect(none).toBeNull();
    expect(problems).toEqual(expected.map(([line, column, value, reason]) => ({ line, column, value, reason: expect.stringMatching(reason as RegExp) })));
  });

  it('may be today and sixty at once', async () => {
    const { problems, draft: made } = (await draftRest({ restDays: [restDay('2026-11-23'), restDay('2027-06-01', '2027-08-24')] })).data.draftRestDays;
    expect(problems).toEqual([]);
    expect(made.restDays).toHaveLength(60);
  });
});

describe('a draft', () => {
  const drafted = async (input: Record<string, unknown> = { restDays: [restDay('2026-12-16')] }) => (await draftRest(input)).data.draftRestDays.draft;

  it('sent twice with one key is one draft, also after its day was declared', async () => {
    const input = { idempotencyKey: key(), restDays: [restDay('2026-12-17')] };
    const [first, together] = await Promise.all([draftRest(input), draftRest(input)]);
    expect(together.data).toEqual(first.data);
    const { id } = first.data.draftRestDays.draft;
    await answer(id);
    const decision = { idempotencyKey: key() };
    const approved = await decide('approve', id, decision);
    expect((await decide('approve', id, decision)).data).toEqual(approved.data);
    expect((await draftRest(input)).data.draftRestDays).toMatchObject({ problems: [], draft: { id, status: 'APPROVED' }, changedDays: [{ date: '2026-12-17' }] });
    expect(await draftRest({ ...input, reason: '另一理由' })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED', facts: { existing: id } });
    expect((await events('calendar.drafted')).filter(({ aggregate_id }) => aggregate_id === id)).toHaveLength(1);
  });

  it('is no longer approved once the calendar has moved on', async () => {
    const stale = await drafted({ restDays: [restDay('2026-12-21')] });
    await answer(stale.id);
    const { resultVersion } = await publishRest({ restDays: [restDay('2026-12-22')] });
    expect([stale.outdated, (await draft(stale.id)).outdated]).toEqual([false, true]);
    expect(await decide('approve', stale.id)).toMatchObject({ code: 'CALENDAR_MOVED', facts: { baseVersion: stale.baseVersion, calendarVersion: resultVersion }, message: expect.stringContaining('重新起草') });
    expect([(await draft(stale.id)).status, (await day('2026-12-21')).kind]).toEqual(['DRAFT', 'WORKDAY']);
  });

  it('is no longer approved once its day is past', async () => {
    const late = await drafted({ restDays: [restDay('2026-12-18')] });
    await answer(late.id);
    await directory.db.setNow('2026-12-19T09:00:00+08:00');
    expect(await decide('approve', late.id)).toMatchObject({ code: 'DRAFT_OUTDATED', facts: { dates: ['2026-12-18'] } });
  });

  it('of two approved at once the calendar takes one', async () => {
    const both = [await drafted({ restDays: [restDay('2026-12-23')] }), await drafted({ restDays: [restDay('2026-12-24')] })];
    for (const { id } of both) await answer(id);
    const outcomes = await Promise.all(both.map(({ id }) => decide('approve', id)));
    expect(outcomes.map(({ code }) => code).sort()).toEqual(['CALENDAR_MOVED', undefined]);
  });

  it('is withdrawn by whoever supervises, and then no longer approved', async () => {
    const { id } = await drafted();
    await answer(id);
    expect((await decide('withdraw', id, { comment: '改期' }, proposer)).data.withdrawCalendarDraft.draft).toMatchObject({ status: 'WITHDRAWN', version: 2, decidedById: 'SY-YSB-S', comment: '改期', awaited: [] });
    expect(await decide('approve', id)).toMatchObject({ code: 'CONFLICT', facts: { expectedVersion: 1, actualVersion: 2 } });
    expect(await decide('approve', id, { expectedVersion: 2 })).toMatchObject({ code: 'STEP_NOT_ALLOWED', message: '事项当前状态为“已撤回”，不能进行“批准”；现在可以进行：无。' });
  });

  it('keeps a service\'s first answer, whatever is told again', async () => {
    const { id } = await drafted();
    const event = newId();
    expect([await answer(id, undefined, event), await answer(id, undefined, event), await answer(id, { open: 9, earlier: 9, later: 9, settled: 9 })]).toEqual(['DONE', 'DONE', 'DONE']);
    expect((await draft(id)).answers).toMatchObject(deadlineKeepers.map(() => ({ open: 7 })));
    expect(await answer(newId())).toBe('DONE');
  });

  it.each([
    ['a handler', cast.handler('SY-GD')], ['a dispatcher', cast.dispatcher()], ['a unit\'s head', cast.officer('UNIT_HEAD', 'SY-YSB')], ['a district leader', cast.officer('DISTRICT_LEADER', 'SY-LEAD')],
    ['a machine', cast.machine('MC-SW', 'SY-SW')], ['an enterprise', cast.enterprise('91321311Y7J6DU5MJD')], ['a service', { kind: 'SYSTEM', name: 'hotline' } as const],
  ])('is not for %s to make or decide', async (_, actor) => {
    const { id } = await drafted();
    await answer(id);
    for (const refused of [draftYear({}, actor), draftRest({ restDays: [restDay('2026-12-25')] }, actor), decide('approve', id, {}, actor), decide('withdraw', id, {}, actor)]) expect(await refused).toMatchObject({ code: 'FORBIDDEN' });
    expect((await draft(id)).status).toBe('DRAFT');
  });

  it('is read by officers alone, by reference as well', async () => {
    const { id } = await drafted();
    const reference = async (actor: Actor) => (await directory.ask(actor, 'query($r: [_Any!]!) { _entities(representations: $r) { ... on CalendarDraft { id status changeContent } } }', { r: [{ __typename: 'CalendarDraft', id }, { __typename: 'CalendarDraft', id: newId() }, { __typename: 'CalendarDraft', id: 'x' }] })).data._entities;
    expect(await reference(cast.handler('SY-GD'))).toEqual([{ id, status: 'DRAFT', changeContent: expect.stringContaining('2026-12-16') }, null, null]);
    for (const actor of [cast.enterprise('91321311Y7J6DU5MJD'), cast.machine('MC-SW', 'SY-SW')]) {
      expect(await reference(actor)).toEqual([null, null, null]);
      expect(await directory.ask(actor, '{ calendarDrafts { totalCount } }')).toMatchObject({ code: 'FORBIDDEN' });
    }
    for (const nothing of [newId(), 'x']) expect(await directory.ask(proposer, `{ calendarDraft(id: "${nothing}") { id } }`)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('stands in a list that is paged without gaps, filtered by status, at the same cost for ten as for three', async () => {
    for (let count = 0; count < 8; count++) await drafted();
    const page = async (first: number, after: string | null = null) => (await directory.ask(proposer, `query($first: Int, $after: String) { calendarDrafts(filter: { status: DRAFT }, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id status proposedAt awaited answers { open } } } }`, { first, after })).data.calendarDrafts;
    const whole = await page(100);
    const ids: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const one = await page(3, after);
      ids.push(...one.nodes.map(({ id }: { id: string }) => id));
      ({ hasNextPage: more, endCursor: after } = one.pageInfo);
    }
    expect(ids).toEqual(whole.nodes.map(({ id }: { id: string }) => id));
    expect(whole).toMatchObject({ totalCount: ids.length, nodes: expect.arrayContaining([expect.objectContaining({ status: 'DRAFT', awaited: [...deadlineKeepers] })]) });
    const [three, ten] = [await countStatements(() => page(3)), await countStatements(() => page(10))];
    expect(ten.statements).toBe(three.statements);
    expect(await directory.ask(proposer, '{ calendarDrafts(after: "bm9uc2Vuc2U") { totalCount } }')).toMatchObject({ code: 'INVALID_INPUT' });
  });
});
