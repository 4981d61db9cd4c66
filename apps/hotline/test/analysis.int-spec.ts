import type { Actor } from '@bangban/kernel';
import { cast, countStatements } from '@bangban/testing';
import { office } from './analysis-stories.ts';
import { startHotline, type Hotline } from './hotline.ts';
import { desk } from './matters.ts';

let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); });
beforeEach(() => hotline.db.setNow('2026-11-23T09:00:00+08:00'));
afterAll(() => hotline?.stop());
const [dispatcher, supervisor, head, unitOffice] = [cast.dispatcher(), cast.supervisor(), cast.officer('UNIT_HEAD', 'SY-GD'), cast.officer('UNIT_OFFICE', 'SY-GD')];
const measure = { content: '提前检修', unit: 'SY-GD', officer: cast.handler('SY-GD').code, dueOn: '2026-12-01' };
const opening = (over: Record<string, unknown> = {}) => ({ kind: 'TYPICAL', title: '北片跳闸', from: '2026-11-01', to: '2026-11-22', finding: '都在老线路上', ...over });
const revise = (analysis: { id: string; version: number }, over: Record<string, unknown> = {}) => ({ id: analysis.id, expectedVersion: analysis.version, title: '北片跳闸', finding: '改过的结论', ...over });
const assigned = async (over: Record<string, unknown> = {}, unit = 'SY-GD') => {
  const { file, step } = desk(hotline);
  return step(dispatcher, 'assignTicket', await step(dispatcher, 'acceptTicket', await file(over)), { unit, reason: '职责所在' });
};
const ids = (tickets: { id: string }[]) => tickets.map(({ id }) => id).sort();

it.each(['EMERGING', 'TYPICAL', 'CONCENTRATED'])('[7.11] an analysis of a %s problem has its period, its evidence, a finding, and a measure with owner and due date; put better until it is concluded', async (kind) => {
  const { does, tries } = office(hotline);
  const [one, two] = [await assigned(), await assigned()];
  let analysis = await does(unitOffice, 'openAnalysis', opening({ kind, evidence: [one.id], measures: [measure] }));
  expect(analysis).toMatchObject({
    kind, title: '北片跳闸', from: '2026-11-01', to: '2026-11-22', finding: '都在老线路上', unitId: 'SY-GD', openedById: unitOffice.code, evidence: [{ id: one.id }], concludedAt: null, mayRevise: true,
    measures: [{ content: '提前检修', unitId: 'SY-GD', officerId: cast.handler('SY-GD').code, dueOn: '2026-12-01', dueAt: '2026-12-01T18:00:00+08:00', status: 'OPEN', subjectType: 'ANALYSIS' }],
  });
  expect(await tries(unitOffice, 'reviseAnalysis', revise({ ...analysis, version: 9 }))).toMatchObject({ code: 'CONFLICT' });
  analysis = await does(head, 'reviseAnalysis', revise(analysis, { addEvidence: [two.id, one.id] }));
  expect([analysis.finding, ids(analysis.evidence)]).toEqual(['改过的结论', ids([one, two])]);
  analysis = await does(head, 'reviseAnalysis', revise(analysis, { finding: '再改', dropEvidence: [one.id] }));
  expect([analysis.finding, ids(analysis.evidence)]).toEqual(['再改', [two.id]]);
  analysis = await does(head, 'concludeAnalysis', { id: analysis.id, expectedVersion: analysis.version });
  expect(analysis).toMatchObject({ concludedAt: '2026-11-23T09:00:00+08:00', concludedById: head.code, mayRevise: false });
  expect(await tries(head, 'reviseAnalysis', revise(analysis))).toMatchObject({ code: 'STEP_NOT_ALLOWED', facts: { status: '已定稿' } });
  expect(await tries(head, 'addMeasure', { subjectType: 'ANALYSIS', subjectId: analysis.id, measure })).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
});

it('[7.11] no conclusion without a pre-emptive measure, no period to come, no evidence that the author does not see', async () => {
  const { does, tries } = office(hotline);
  const analysis = await does(head, 'openAnalysis', opening());
  expect(await tries(head, 'concludeAnalysis', { id: analysis.id, expectedVersion: analysis.version })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'measures' } });
  await does(head, 'addMeasure', { subjectType: 'ANALYSIS', subjectId: analysis.id, measure });
  expect(await does(head, 'concludeAnalysis', { id: analysis.id, expectedVersion: analysis.version })).toMatchObject({ concludedById: head.code });
  const [foreign, against] = [await assigned({}, 'SY-SW'), await assigned({ kind: 'COMPLAINT', complainedAboutUnits: ['SY-GD'] }, 'SY-ZFB')];
  for (const [over, code] of [[{ to: '2026-11-24' }, 'INVALID_INPUT'], [{ from: '2026-11-23', to: '2026-11-22' }, 'INVALID_INPUT'], [{ finding: ' ' }, 'INVALID_INPUT'], [{ evidence: [foreign.id] }, 'NOT_FOUND'], [{ evidence: [against.id] }, 'NOT_FOUND'], [{ evidence: ['x'] }, 'NOT_FOUND']] as const)
    expect([over, await tries(head, 'openAnalysis', opening(over))]).toEqual([over, expect.objectContaining({ code })]);
  for (const actor of [cast.handler('SY-GD'), cast.supervisor('SY-JW'), cast.clerk()]) expect(await tries(actor, 'openAnalysis', opening())).toMatchObject({ code: 'FORBIDDEN' });
});

it('[7.11] is read by the unit that wrote it and by who sees the district, with the evidence that each sees; who is complained about in it finds nothing of it', async () => {
  const { does, tries, list } = office(hotline);
  const accused = cast.dispatcher(1);
  const [plain, about] = [await assigned(), await assigned({ kind: 'COMPLAINT', complainedAboutOfficers: [accused.code] }, 'SY-ZFB')];
  const analysis = await does(dispatcher, 'openAnalysis', opening({ evidence: [plain.id, about.id], measures: [measure] }));
  const finds = async (actor: Actor) => (await list(actor, 'analyses', 'analysis', 'filter: { kind: TYPICAL, unit: "SY-ZHZX", from: "2026-11-22", until: "2026-11-22", concluded: false }')).nodes.filter(({ id }: { id: string }) => id === analysis.id).map(({ evidence }: { evidence: { id: string }[] }) => ids(evidence));
  for (const actor of [dispatcher, supervisor, cast.supervisor('SY-JW'), cast.officer('DISTRICT_LEADER', 'SY-LEAD')]) expect(await finds(actor)).toEqual([ids([plain, about])]);
  for (const actor of [accused, head, cast.handler('SY-GD')]) expect(await finds(actor)).toEqual([]);
  expect(await tries(accused, 'reviseAnalysis', revise(analysis))).toMatchObject({ code: 'NOT_FOUND' });
  expect(await hotline.ask(accused, 'query($id: ID!) { analysis(id: $id) { id } }', { id: analysis.id })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await tries(accused, 'addMeasure', { subjectType: 'ANALYSIS', subjectId: analysis.id, measure })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await tries(head, 'reviseAnalysis', revise(analysis))).toMatchObject({ code: 'NOT_FOUND' });
  const measures = async (actor: Actor) => (await list(actor, 'measures', 'measure', `filter: { subjectId: "${analysis.id}", subjectType: ANALYSIS, unit: "SY-GD", open: true }`)).totalCount;
  expect([await measures(dispatcher), await measures(accused), await measures(cast.handler('SY-GD')), await measures(cast.handler('SY-SW'))]).toEqual([1, 0, 1, 0]);
});

it('lists cost as many statements for many as for few', async () => {
  const { does, list } = office(hotline);
  for (let n = 0; n < 3; n++) await does(dispatcher, 'openAnalysis', opening({ evidence: [(await assigned()).id], measures: [measure] }));
  const cost = async (first: number) => (await countStatements(() => list(supervisor, 'analyses', 'analysis', `first: ${first}`))).statements;
  expect([await cost(1), await cost(3)]).toEqual([5, 5]); // the page, the count, evidence, its tickets, measures
});

describe('[7.13] a note of risk', () => {
  const noted = (actor: Actor, ticket: { id: string; version: number }, over: Record<string, unknown> = {}) => desk(hotline).tries(actor, 'addRiskNote', ticket, { level: 'HIGH', content: '业主群里已有人约记者', ...over });
  const read = async (actor: Actor, { id }: { id: string }) => (await hotline.ask(actor, 'query($id: ID) { ticket(id: $id) { riskNotes { level content officerId } timeline { step } nextSteps } }', { id })).data.ticket;

  it('is written and read by few: dispatchers, 区营商办, the district\'s leaders and the head of the unit that handles it', async () => {
    const ticket = await assigned();
    expect((await noted(dispatcher, ticket)).code).toBeUndefined();
    const note = { level: 'HIGH', content: '业主群里已有人约记者', officerId: dispatcher.code };
    const actors: [string, Actor, boolean][] = [
      ['dispatcher', dispatcher, true], ['区营商办', supervisor, true], ['leader', cast.officer('DISTRICT_LEADER', 'SY-LEAD'), true], ['head of the handling unit', head, true],
      ['handler', cast.handler('SY-GD'), false], ['its office', unitOffice, false], ['区作风办', cast.supervisor('SY-ZFB'), false], ['区纪委监委', cast.supervisor('SY-JW'), false], ['head of 区营商办', cast.officer('UNIT_HEAD', 'SY-YSB'), false],
      ['its system', cast.machine('MC-GD', 'SY-GD'), false], ['the enterprise', cast.enterprise('91321311Y7J6DU5MJD'), false],
    ];
    for (const [who, actor, reads] of actors) expect([who, (await read(actor, ticket)).riskNotes]).toEqual([who, reads ? [note] : []]);
    for (const [who, actor] of actors) { // neither in the timeline nor in any list of fields does it betray itself
      const seen = await read(actor, ticket);
      expect([who, seen.timeline.map(({ step }: { step: string }) => step).includes('ADD_RISK_NOTE')]).toEqual([who, false]);
      expect([who, seen.nextSteps.includes('ADD_RISK_NOTE')]).toEqual([who, [dispatcher, supervisor, head].includes(actor as never)]);
    }
  });

  it('is refused to all others, is text that goes with the case, and stands nowhere else', async () => {
    const ticket = await assigned();
    for (const actor of [cast.handler('SY-GD'), unitOffice, cast.officer('DISTRICT_LEADER', 'SY-LEAD'), cast.supervisor('SY-ZFB')]) expect((await noted(actor, ticket)).code).toBe('FORBIDDEN');
    expect((await noted(dispatcher, ticket, { content: ' ' })).code).toBe('INVALID_INPUT');
    expect((await noted(head, ticket, { content: '风险鸟', level: 'LOW' })).code).toBeUndefined();
    const tables = await hotline.db.query<{ name: string }>(`select table_name as name from information_schema.tables where table_schema = 'hotline' and table_type = 'BASE TABLE'`);
    const holding: string[] = [];
    for (const { name } of tables) if ((await hotline.db.query(`select from hotline.${name} x where x::text like '%风险鸟%'`)).length) holding.push(name);
    expect(holding).toEqual(['risk_note']);
    await hotline.db.query(`update hotline.ticket set anonymized_at = now() where id = $1`, [ticket.id]);
    expect((await noted(dispatcher, ticket)).code).toBe('STEP_NOT_ALLOWED');
    await hotline.db.query(`update hotline.ticket set anonymized_at = null where id = $1`, [ticket.id]);
  });

  it('costs one statement for all tickets of a list', async () => {
    for (let n = 0; n < 3; n++) await noted(dispatcher, await assigned());
    const cost = async (first: number) => (await countStatements(() => hotline.ask(dispatcher, `{ tickets(first: ${first}, orderBy: NEWEST) { nodes { riskNotes { content } problemClasses { name } } } }`))).statements;
    expect([await cost(1), await cost(3)]).toEqual([3, 3]);
  });
});
