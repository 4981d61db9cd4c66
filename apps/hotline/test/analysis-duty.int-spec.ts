import { DutyPeriods, StepExecutor } from '@bangban/deadlines';
import { DirectoryClient } from '@bangban/directory-client';
import type { Actor } from '@bangban/kernel';
import { cast, countStatements } from '@bangban/testing';
import { AnalysisDuties } from '../src/analysis/analysis-duty.jobs.ts';
import { office } from './analysis-stories.ts';
import { startHotline, type Hotline } from './hotline.ts';
import { key } from './matters.ts';

let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); });
afterAll(() => hotline?.stop());
const at = (time: string) => hotline.db.setNow(`${time}:00+08:00`);
/** Everything that acts on its own, as it would have by this time. */
const work = async () => { await hotline.app.get(AnalysisDuties).run(); await hotline.app.get(DutyPeriods).run(); await hotline.app.get(StepExecutor).sweep(0); };
const head = (unit: string) => cast.officer('UNIT_HEAD', unit);
const leads = ['SY-GXJ', 'SY-SPJ', 'SY-MZJ', 'SY-GSL', 'SY-FGJ', 'SY-ZHZX', 'SY-ZSF']; // 四(9), in its order

const duties = async (filter: Record<string, unknown>, actor: Actor = cast.supervisor()) => {
  const { data, code } = await hotline.ask(actor, `query($filter: AnalysisDutyFilter) { analysisDuties(filter: $filter, first: 100) { totalCount nodes { id unitId unit { name } period dueAt provisional required done late missing state ended breachedAt evidence { analysisId analysis { title } doneOn late } } } }`, { filter });
  if (code) throw new Error(code);
  return data.analysisDuties;
};
const month = (name: string) => ({ from: `${name}-01`, until: `${name}-01` });
const analyse = async (unit: string, from: string, to: string) => {
  const { does } = office(hotline);
  const analysis = await does(head(unit), 'openAnalysis', { kind: 'TYPICAL', title: '用工诉求', from, to, finding: '集中在电子装配', measures: [{ content: '组织招聘会', unit, officer: null, dueOn: (await nextWorkingDay()) }] });
  return { analysis, conclude: () => does(head(unit), 'concludeAnalysis', { id: analysis.id, expectedVersion: analysis.version }) };
};
const nextWorkingDay = async () => {
  const [row] = await hotline.db.query<{ today: string }>(`select (platform.now() at time zone 'Asia/Shanghai')::date::text as today`);
  return hotline.app.get(DirectoryClient).directory.calendar.add(row!.today, 2).date;
};

it('[9.01] each of the seven lead units owes an analysis every month; one that is concluded in time fulfils it, and a month without one is a breach', async () => {
  await at('2025-04-28T09:00'); // after the 20th: from May on
  await work();
  await work();
  expect((await duties({})).nodes.map(({ unitId, period, state }: any) => [unitId, period, state]).sort()).toEqual(leads.map((unit) => [unit, '2025年5月', 'OPEN']).sort());
  await at('2025-05-20T09:00');
  await work();
  const done = await analyse('SY-GXJ', '2025-05-01', '2025-05-19');
  expect((await duties({ ...month('2025-05'), unit: 'SY-GXJ' })).nodes).toMatchObject([{ state: 'OPEN', done: 0 }]); // one that is only begun is none yet
  await done.conclude();
  await (await analyse('SY-YSB', '2025-05-01', '2025-05-19')).conclude(); // no lead unit: nothing owed
  await at('2025-06-04T09:00');
  await (await analyse('SY-SPJ', '2025-05-01', '2025-05-31')).conclude(); // until three working days into June
  await at('2025-06-05T18:01');
  await work();
  await work();
  await (await analyse('SY-MZJ', '2025-05-01', '2025-05-31')).conclude(); // too late
  const may = (await duties(month('2025-05'))).nodes;
  expect(Object.fromEntries(may.map(({ unitId, state, done: inTime, late, missing, breachedAt }: any) => [unitId, [state, inTime, late, missing, breachedAt]]))).toEqual({
    'SY-GXJ': ['FULFILLED', 1, 0, 0, null], 'SY-SPJ': ['FULFILLED', 1, 0, 0, null], 'SY-MZJ': ['MISSED', 0, 1, 1, '2025-06-05T18:01:00+08:00'],
    ...Object.fromEntries(leads.slice(3).map((unit) => [unit, ['MISSED', 0, 0, 1, '2025-06-05T18:01:00+08:00']])),
  });
  expect(may.find(({ unitId }: any) => unitId === 'SY-GXJ').evidence).toEqual([{ analysisId: done.analysis.id, analysis: { title: '用工诉求' }, doneOn: '2025-05-19', late: false }]);
  const told = await hotline.db.query<{ text: string; recipients: string[] }>(`select payload->>'text' as text, payload->'recipients' as recipients from hotline.event where name = 'notice.wanted' and payload->>'level' = 'BREACH' and payload->'subject'->>'type' = 'DutyPeriod' order by 1`);
  expect(told.map(({ text }) => text)).toEqual(['SY-FGJ（区发改局）', 'SY-GSL（区工商联）', 'SY-MZJ（区民政局）', 'SY-ZHZX（区综合指挥调度中心）', 'SY-ZSF（区招商服务中心）'].map((unit) => `${unit}企业诉求分析研判任务（2025年5月）未完成（补录截至6月5日18:00）`));
  for (const { recipients } of told) expect(recipients).toEqual(expect.arrayContaining([cast.officer('UNIT_OFFICE', 'SY-YSB').code]));
});

it('[9.01] the duty is shown to the unit that owes it and to who sees the district, its analyses to who may see them; a page costs as many statements as a short one', async () => {
  await at('2025-06-06T09:00');
  const sees = async (actor: Actor) => (await duties(month('2025-05'), actor)).nodes.map(({ unitId }: any) => unitId).sort();
  for (const actor of [cast.supervisor(), cast.dispatcher(), cast.officer('DISTRICT_LEADER', 'SY-LEAD')]) expect(await sees(actor)).toEqual([...leads].sort());
  expect([await sees(head('SY-MZJ')), await sees(cast.handler('SY-RS'))]).toEqual([['SY-MZJ'], []]);
  expect((await hotline.ask(cast.enterprise('91321311Y7J6DU5MJD'), '{ analysisDuties { totalCount } }')).code).toBe('FORBIDDEN');
  const cost = async (first: number) => (await countStatements(() => hotline.ask(cast.supervisor(), `{ analysisDuties(first: ${first}) { totalCount nodes { state evidence { analysis { title } } } } }`))).statements;
  expect(await cost(1)).toBe(await cost(100));
});

it('[9.01] which units those are is a rule target: one that is no longer named owes nothing from that day, one that is new owes it from then on', async () => {
  await at('2025-07-01T09:00');
  const { code } = await hotline.askDirectory(cast.supervisor(), 'mutation($input: ChangeRuleTargetInput!) { changeRuleTarget(input: $input) { ruleTarget { key } } }',
    { input: { idempotencyKey: key(), key: 'duty.analysis_units', value: 'SY-GXJ;SY-RS', effectiveFrom: '2025-07-10', reason: '机构调整' } });
  expect(code).toBeUndefined();
  await hotline.app.get(DirectoryClient).refresh();
  await work();
  const july = async () => Object.fromEntries((await duties(month('2025-08'))).nodes.map(({ unitId, state }: any) => [unitId, state]));
  expect(await july()).toEqual(Object.fromEntries(leads.map((unit) => [unit, 'OPEN'])));
  await at('2025-07-10T00:10');
  await work();
  expect(await july()).toEqual({ ...Object.fromEntries(leads.map((unit) => [unit, 'CANCELLED'])), 'SY-GXJ': 'OPEN', 'SY-RS': 'OPEN' });
});

it('[9.01] the self-check finds a lead unit whose month was not made', async () => {
  const found = async () => (await hotline.ask(cast.supervisor(), '{ hotlineSelfCheck { violations { rule detail } } }')).data.hotlineSelfCheck.violations;
  expect(await found()).toEqual([]);
  await at('2025-11-03T09:00'); // no worker for three months
  expect(await found()).toEqual(expect.arrayContaining(['SY-GXJ', 'SY-RS'].map((unit) => ({ rule: 'NOT_MADE', detail: `定期任务本期应有，却没有自动生成（${unit}）` }))));
  await work();
  expect(await found()).toEqual([]);
  expect((await duties({ unit: 'SY-GXJ', state: 'MISSED' })).nodes.map(({ period }: any) => period)).toEqual(['2025年9月', '2025年8月', '2025年7月', '2025年6月']); // nothing is lost by it
});
