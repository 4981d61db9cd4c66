import { parse } from 'csv-parse/sync';
import type { Actor } from '@bangban/kernel';
import { cast, countStatements } from '@bangban/testing';
import { BulletinJob } from '../src/bulletin/bulletin.jobs.ts';
import { office } from './analysis-stories.ts';
import { startHotline, type Hotline } from './hotline.ts';
import { desk, key } from './matters.ts';

let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); await october(); }, 120_000);
afterAll(() => hotline?.stop());

const at = (time: string) => hotline.db.setNow(`${time}:00+08:00`);
const run = () => hotline.app.get(BulletinJob).run();
const [dispatcher, supervisor] = [cast.dispatcher(), cast.supervisor()];
const told = { method: 'TELEPHONE', reached: true, content: '已电话答复' };
type Case = { id: string; version: number };
const cases: Record<string, Case> = {};
let problemClass: { id: string; measures: { id: string }[] };

const assigned = async (unit: string, over = {}) => {
  const { file, step } = desk(hotline);
  return step(dispatcher, 'assignTicket', await step(dispatcher, 'acceptTicket', await file(over)), { unit, reason: '职责范围' });
};
const handled = async (unit: string, ticket: Case) => {
  const { step } = desk(hotline);
  const handler = cast.handler(unit);
  return step(handler, 'reportTicketDone', await step(handler, 'giveFeedback', await step(handler, 'acknowledgeTicket', ticket), told), { finding: '已办结' });
};
const confirmed = (ticket: Case, solved: boolean) => desk(hotline).step(dispatcher, 'confirmTicket', ticket, { solved, comment: '回访' });
const rated = (ticket: Case, rating: number) => desk(hotline).step(dispatcher, 'rateTicket', ticket, { rating });

/** What October 2026 brought: to 区供电公司 one case solved, one not solved and begun anew, one done late; to 区税务局 one about 区作风办, and one out of scope; one that nobody was given. In August one more, and three to 区人社局, which objected to each: one it had to keep, one went to another unit, one objection was withdrawn. None in September. */
async function october(): Promise<void> {
  const { file, step } = desk(hotline);
  await at('2026-08-10T09:00');
  await assigned('SY-GD');
  for (const [name, unit] of [['kept', 'SY-RS'], ['moved', 'SY-JR'], ['withdrawn', null]] as const) {
    const objected = await step(cast.handler('SY-RS'), 'objectToAssignment', await assigned('SY-RS'), { basis: '不属本单位职责', proposedUnit: 'SY-JR' });
    cases[name] = unit ? await step(supervisor, 'ruleOnObjection', objected, { form: 'COMMAND_DISPATCH', unit, grounds: '按职责分工' }) : await step(cast.handler('SY-RS'), 'withdrawObjection', objected, { reason: '已协商一致' });
  }
  await at('2026-10-12T09:00');
  cases.solved = await rated(await confirmed(await handled('SY-GD', await assigned('SY-GD')), true), 5);
  cases.anew = await confirmed(await handled('SY-GD', await assigned('SY-GD')), false);
  const late = await assigned('SY-GD');
  cases.about = await rated(await confirmed(await handled('SY-SW', await assigned('SY-SW', { complainedAboutUnits: ['SY-ZFB'] })), true), 3);
  const proposed = await step(dispatcher, 'proposeOutOfScope', await assigned('SY-SW'), { reason: 'OTHER_JURISDICTION', explanation: '不属本区' });
  cases.outside = await step(cast.dispatcher(1), 'decideOutOfScope', proposed, { approve: true });
  cases.nobodys = await step(dispatcher, 'acceptTicket', await file());
  await at('2026-10-21T09:00');
  cases.late = await rated(await handled('SY-GD', late), 2);
  const { does } = office(hotline);
  problemClass = await does(dispatcher, 'openProblemClass', { name: '线路老化引起跳闸', category: '用电', description: '线路使用超过二十年', measures: [{ content: '老旧线路一年内换完', unit: 'SY-GD', dueOn: '2026-12-01' }] });
  for (const one of [cases.solved!, cases.late!]) await does(dispatcher, 'linkProblemClassCase', { id: problemClass.id, caseType: 'TICKET', caseId: one.id });
  await at('2026-11-01T00:00'); // of November, in Shanghai
  await file();
}

interface Figure { measure: string; numerator: number; denominator: number; rate: number | null; target: number | null; smallSample: boolean }
interface Told { version: number | null; state: string; publishedAt: string | null; reason: string | null; definitionsVersion: number; definitions: { measure: string; name: string; definition: string }[]; rulebookVersion: number; outdatedBy: number; district: Figure[] | null; units: { unitId: string; unit: { name: string }; figures: Figure[] }[] }
const fields = 'version state publishedAt reason definitionsVersion definitions { measure name definition } rulebookVersion outdatedBy district { ...figure } units { unitId unit { name } figures { ...figure } }';
const figure = 'fragment figure on BulletinFigure { measure numerator denominator rate target smallSample }';
const ask = (actor: Actor, month: string, version?: number) => hotline.ask(actor, `query($month: String!, $version: Int) { bulletin(kind: HOTLINE, month: $month, version: $version) { ${fields} } } ${figure}`, { month, version });
const bulletin = async (version?: number, month = '2026-10', actor: Actor = supervisor): Promise<Told> => (await ask(actor, month, version)).data.bulletin;
const correct = (over: Record<string, unknown> = {}, actor: Actor = supervisor) =>
  hotline.ask(actor, `mutation($input: CorrectBulletinInput!) { correctBulletin(input: $input) { bulletin { ${fields} } } } ${figure}`, { input: { idempotencyKey: key(), kind: 'HOTLINE', month: '2026-10', expectedVersion: 1, reason: '补录重办结果', ...over } });
const inShort = (figures: readonly Figure[] | undefined) => Object.fromEntries((figures ?? []).map(({ measure, numerator, denominator }) => [measure, `${numerator}/${denominator}`]));
const ofUnit = ({ units }: Told, unit: string) => inShort(units.find(({ unitId }) => unitId === unit)?.figures);
const behind = async (actor: Actor, over: Record<string, unknown>) =>
  (await hotline.ask(actor, 'query($filter: TicketFilter) { tickets(filter: $filter, first: 100) { nodes { id } totalCount } }', { filter: { inBulletin: { kind: 'HOTLINE', month: '2026-10', measure: 'SOLVED', part: 'DENOMINATOR', ...over } } }));
const names = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => Object.entries(cases).find(([, one]) => one.id === id)?.[0]).sort();

/** Whom a supervisor, by his unit, and the others see behind 实际解决率 of the whole district. */
const readers: [string, Actor, string[]][] = [
  ['区营商办', supervisor, ['about', 'anew', 'late', 'nobodys', 'solved']], ['派单员', dispatcher, ['about', 'anew', 'late', 'nobodys', 'solved']], ['区领导', cast.officer('DISTRICT_LEADER', 'SY-LEAD'), ['about', 'anew', 'late', 'nobodys', 'solved']],
  ['区作风办, whom one is about', cast.supervisor('SY-ZFB'), ['anew', 'late', 'nobodys', 'solved']],
  ['区供电公司', cast.handler('SY-GD'), ['anew', 'late', 'solved']], ['区税务局', cast.officer('UNIT_HEAD', 'SY-SW'), ['about']], ['区人社局', cast.handler('SY-RS'), []],
];

describe('before it is published', () => {
  it.each(readers.slice(3))('%s looks ahead at what is its own; who sees the district, at all', async (_, actor) => {
    await at('2026-11-06T17:59');
    const [own, all] = [await bulletin(undefined, '2026-10', actor), await bulletin()];
    expect([own.state, own.version, own.publishedAt, own.outdatedBy]).toEqual(['PREVIEW', null, null, 0]);
    const unit = (actor as { unit: string }).unit;
    if (unit === 'SY-ZFB') expect(own).toEqual(all);
    else expect([own.district, own.units]).toEqual([null, all.units.filter(({ unitId }) => unitId === unit)]);
  });

  it('there is none of a month before the first case, of a coming one, or of what is no month', async () => {
    for (const month of ['2026-07', '2026-12']) expect(await ask(supervisor, month)).toMatchObject({ code: 'NOT_FOUND', facts: { id: month } });
    expect(await ask(supervisor, '2026-10', 1)).toMatchObject({ code: 'NOT_FOUND', facts: { id: '2026-10第1版' } });
    expect(await ask(supervisor, '2026-1')).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'month' } });
    expect(await behind(supervisor, { month: '2026-1' })).toMatchObject({ code: 'INVALID_INPUT' });
  });
});

describe('[X.14] published', () => {
  const list = async () => (await hotline.ask(supervisor, '{ bulletins(kind: HOTLINE) { nodes { month version } totalCount } }')).data.bulletins;

  it('at the close of the fifth working day of the next month and not before, once by however many workers, in order after they were away; none before the first case', async () => {
    await at('2026-11-06T17:59');
    await run();
    expect((await list()).nodes).toEqual([{ month: '2026-09', version: 1 }, { month: '2026-08', version: 1 }]);
    await at('2026-11-06T18:00');
    await Promise.all([run(), run(), run()]);
    expect(await list()).toEqual({ totalCount: 3, nodes: [{ month: '2026-10', version: 1 }, { month: '2026-09', version: 1 }, { month: '2026-08', version: 1 }] });
    const order = await hotline.db.query<{ month: string; principal: string }>(`select after ->> 'month' as month, principal from hotline.audit_entry where action = 'PUBLISH_BULLETIN' and after ->> 'kind' = 'HOTLINE' order by id`);
    expect(order).toEqual(['2026-08', '2026-09', '2026-10'].map((month) => ({ month, principal: 'system:hotline' })));
    expect((await bulletin(1, '2026-09')).units).toEqual([]);
  });

  it('[7.10] [2.12] with each unit\'s figures as they are defined; what is out of scope is counted apart, what nobody was given is in the district\'s alone', async () => {
    const published = await bulletin();
    expect([published.state, published.version, published.publishedAt, published.reason]).toEqual(['PUBLISHED', 1, '2026-11-06T18:00:00+08:00', null]);
    expect(ofUnit(published, 'SY-GD')).toEqual({ SATISFIED: '1/2', SOLVED: '1/3', SOLVED_AT_ONCE: '1/3', REPORTED_DONE: '2/3', ON_TIME_CONTACT: '1/3', ON_TIME_CLOSE: '1/3', OBJECTED: '0/3', OBJECTION_LOST: '0/0', REDONE: '1/3', OUT_OF_SCOPE: '0/3' });
    expect(ofUnit(published, 'SY-SW')).toEqual({ SATISFIED: '1/1', SOLVED: '1/1', SOLVED_AT_ONCE: '1/1', REPORTED_DONE: '1/1', ON_TIME_CONTACT: '1/1', ON_TIME_CLOSE: '1/1', OBJECTED: '0/1', OBJECTION_LOST: '0/0', REDONE: '0/1', OUT_OF_SCOPE: '1/2' });
    expect(inShort(published.district!)).toEqual({ SATISFIED: '2/3', SOLVED: '2/5', SOLVED_AT_ONCE: '2/5', REPORTED_DONE: '3/5', ON_TIME_CONTACT: '2/5', ON_TIME_CLOSE: '2/5', OBJECTED: '0/4', OBJECTION_LOST: '0/0', REDONE: '1/5', OUT_OF_SCOPE: '1/6' });
    expect(published.units.map(({ unitId, unit }) => [unitId, unit.name])).toEqual([['SY-GD', '区供电公司'], ['SY-SW', '区税务局']]);
  });

  it('[7.10] with the objections that a unit raised, and those it lost, counted for that unit wherever the case went', async () => {
    const august = await bulletin(1, '2026-08');
    const objections = (unit: string) => { const { OBJECTED, OBJECTION_LOST } = ofUnit(august, unit); return [OBJECTED, OBJECTION_LOST]; };
    expect([objections('SY-RS'), objections('SY-JR'), objections('SY-GD')]).toEqual([['2/3', '1/2'], ['0/1', '0/0'], ['0/1', '0/0']]);
    expect(inShort(august.district!)).toMatchObject({ OBJECTED: '2/4', OBJECTION_LOST: '1/2' });
    const of = async (part: string, measure = 'OBJECTED') => names((await behind(supervisor, { version: 1, month: '2026-08', unit: 'SY-RS', measure, part })).data.tickets.nodes);
    expect([await of('NUMERATOR'), await of('REST'), await of('NUMERATOR', 'OBJECTION_LOST')]).toEqual([['kept', 'moved'], ['withdrawn'], ['kept']]);
  });

  it('[7.09] with the classes of problems that its cases belong to and the measures against them, as they stood', async () => {
    const listed = async (version?: number) => (await hotline.ask(cast.handler('SY-RS'), 'query($version: Int) { bulletin(kind: HOTLINE, month: "2026-10", version: $version) { problemClasses { id name unitId unit { name } cases measures { content unitId unit { name } dueOn status } } } }', { version })).data.bulletin.problemClasses;
    const measure = { content: '老旧线路一年内换完', unitId: 'SY-GD', unit: { name: '区供电公司' }, dueOn: '2026-12-01', status: 'OPEN' };
    expect(await listed(1)).toEqual([{ id: problemClass.id, name: '线路老化引起跳闸', unitId: 'SY-ZHZX', unit: { name: '区综合指挥调度中心' }, cases: 2, measures: [measure] }]);
    await office(hotline).does(cast.handler('SY-GD'), 'completeMeasure', { id: problemClass.measures[0]!.id, expectedVersion: 1, note: '已换' });
    expect(await listed(1)).toMatchObject([{ measures: [measure] }]);
    const csv = (await hotline.ask(supervisor, '{ bulletin(kind: HOTLINE, month: "2026-10", version: 1) { csv } }')).data.bulletin.csv as string;
    expect(csv).toContain('一类问题,线路老化引起跳闸,区综合指挥调度中心,2件\r\n预防措施,老旧线路一年内换完,区供电公司,2026-12-01,落实中\r\n');
  });

  it('[9.02] [9.03] satisfaction first and with its own target; a formal closing apart from a solution', async () => {
    const { district, units, definitions } = await bulletin();
    for (const figures of [district!, ...units.map((one) => one.figures)]) expect(figures.map(({ measure, target }) => [measure, target])).toEqual([['SATISFIED', 90], ...figures.slice(1).map(({ measure }) => [measure, null])]);
    expect(definitions.slice(0, 4).map(({ name }) => name)).toEqual(['满意率', '实际解决率', '一次解决率', '办结率（形式）']);
  });

  it('each rate a numerator over a denominator, small samples marked, definitions with their version', async () => {
    const { district, units, definitions, definitionsVersion, rulebookVersion } = await bulletin();
    expect(district!.find(({ measure }) => measure === 'SATISFIED')).toEqual({ measure: 'SATISFIED', numerator: 2, denominator: 3, rate: 66.7, target: 90, smallSample: true });
    expect(district!.filter(({ smallSample }) => smallSample).map(({ measure }) => measure)).toEqual(['SATISFIED', 'OBJECTED', 'OBJECTION_LOST']); // of 3, 4 and none; all else of 5 or more
    expect(units.flatMap(({ figures }) => figures).every(({ smallSample }) => smallSample)).toBe(true);
    expect([definitionsVersion, rulebookVersion, definitions.map(({ measure }) => measure)]).toEqual([1, 1, district!.map(({ measure }) => measure)]);
    for (const { definition } of definitions) expect(definition).toMatch(/^分母.+分子/);
  });

  it.each(readers)('with the cases behind a figure, as far as the reader may see them: %s', async (_, actor, seen) => {
    const { data } = await behind(actor, { version: 1 });
    expect([names(data.tickets.nodes), data.tickets.totalCount]).toEqual([seen, seen.length]);
    expect(inShort((await bulletin(1, '2026-10', actor)).district!)).toMatchObject({ SOLVED: '2/5' });
  });

  it('and its numerator, and the rest, of a unit and of the district', async () => {
    const of = async (over: Record<string, unknown>) => names((await behind(supervisor, { version: 1, ...over })).data.tickets.nodes);
    expect(await of({ part: 'NUMERATOR' })).toEqual(['about', 'solved']);
    expect(await of({ part: 'REST' })).toEqual(['anew', 'late', 'nobodys']);
    expect(await of({ part: 'REST', unit: 'SY-GD', measure: 'ON_TIME_CONTACT' })).toEqual(['anew', 'late']);
    expect(await of({ part: 'NUMERATOR', unit: 'SY-SW', measure: 'OUT_OF_SCOPE' })).toEqual(['outside']);
  });

  it('for officers alone: to a reporter or a system it is closed, and so is the way from it to a case', async () => {
    for (const actor of [cast.enterprise('91321311Y7J6DU5MJD'), cast.machine('MC-GD', 'SY-GD')]) {
      expect(await ask(actor, '2026-10')).toMatchObject({ code: 'FORBIDDEN' });
      expect(await behind(actor, { version: 1 })).toMatchObject({ code: 'FORBIDDEN' });
      expect(await hotline.ask(actor, '{ exportTickets(filter: { inBulletin: { kind: HOTLINE, month: "2026-10", version: 1, measure: SOLVED, part: REST } }) { rows } }')).toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  it('as a spreadsheet, figures above and definitions below, with nothing that it would take for a formula', async () => {
    const csv = async (version: number) => (await hotline.ask(supervisor, 'query($version: Int) { bulletin(kind: HOTLINE, month: "2026-10", version: $version) { csv } }', { version })).data.bulletin.csv as string;
    const text = await csv(1);
    expect(text.startsWith('\uFEFF单位,指标,分子,分母,比率（%）,目标（%）,备注\r\n全区,满意率,2,3,66.7,90,样本少\r\n全区,实际解决率,2,5,40.0,,\r\n')).toBe(true);
    const lines = parse(text, { bom: true, relax_column_count: true }) as string[][];
    expect(lines.filter(([unit]) => unit === '区供电公司').map(([, name, numerator, denominator]) => [name, numerator, denominator])).toContainEqual(['重办率', '1', '3']);
    const printed = Object.fromEntries(lines.slice(lines.findIndex(([first]) => first === '通报')).map(([name, value]) => [name, value]));
    expect(printed).toMatchObject({ 月份: '2026-10', 版次: '第1版', 发布时间: '2026-11-06 18:00', 口径版本: '1', 制度参数版本: '1', 满意率: expect.stringContaining('分母：当月收到、已评价的件数') });
  });

  it('and told to the offices of its units and to 区营商办, the last month alone', async () => {
    const events = await hotline.db.query<{ payload: { text: string; recipients: string[]; level: string } }>(`select payload from hotline.event where name = 'notice.wanted' and aggregate_type = 'Bulletin' order by id`);
    expect(events.map(({ payload: { text, level } }) => [text, level])).toEqual([['2026年10月12345及各渠道诉求办理通报已发布，请查阅本单位的各项数字。', 'INFO'], ['2026年10月差评整改通报已发布，请查阅本单位的各项数字。', 'INFO']]);
    expect(events[0]!.payload.recipients.sort()).toEqual([cast.officer('UNIT_OFFICE', 'SY-GD').code, cast.officer('UNIT_OFFICE', 'SY-SW').code, cast.officer('UNIT_OFFICE', 'SY-YSB').code, supervisor.code].sort());
  });

  it('stays as it was, whatever comes of its cases later; a correction is a new version, with its reason', async () => {
    const before = await bulletin(1);
    expect(before.outdatedBy).toBe(0);
    await at('2026-11-10T09:00');
    cases.anew = await rated(await confirmed(await handled('SY-GD', cases.anew!), true), 4);
    cases.added = await desk(hotline).file({ receivedAt: '2026-10-30T10:00:00+08:00' });
    await run();
    expect(await bulletin(1)).toEqual({ ...before, outdatedBy: 2 });
    expect(names((await behind(supervisor, { version: 1, part: 'NUMERATOR' })).data.tickets.nodes)).toEqual(['about', 'solved']);

    const input = { idempotencyKey: key(), reason: '=补录重办结果' };
    const { data: { correctBulletin: { bulletin: corrected } } } = await correct(input);
    expect(corrected).toMatchObject({ version: 2, state: 'PUBLISHED', publishedAt: '2026-11-10T09:00:00+08:00', reason: '=补录重办结果', outdatedBy: 0 });
    expect(ofUnit(corrected, 'SY-GD')).toMatchObject({ SATISFIED: '2/3', SOLVED: '2/3', SOLVED_AT_ONCE: '1/3', REPORTED_DONE: '3/3', REDONE: '1/3' });
    expect(inShort(corrected.district)).toMatchObject({ OUT_OF_SCOPE: '1/7' });
    expect((await correct(input)).data.correctBulletin.bulletin).toEqual(corrected); // the same request again
    expect(await bulletin()).toEqual(corrected);
    expect(await bulletin(1)).toEqual({ ...before, outdatedBy: 2 });
    expect((await list()).nodes.slice(0, 3)).toEqual([{ month: '2026-10', version: 2 }, { month: '2026-10', version: 1 }, { month: '2026-09', version: 1 }]);
    expect((await hotline.ask(supervisor, '{ bulletin(kind: HOTLINE, month: "2026-10") { csv } }')).data.bulletin.csv).toContain("更正理由,'=补录重办结果");
    expect(await hotline.db.query(`select principal, reason, after from hotline.audit_entry where action = 'CORRECT_BULLETIN'`)).toEqual([{ principal: `officer:${supervisor.code}`, reason: '=补录重办结果', after: { kind: 'HOTLINE', month: '2026-10', version: 2 } }]);
  });

  it('is corrected by 区营商办 alone, by who has seen the last version, and only where it was published', async () => {
    for (const actor of [cast.supervisor('SY-ZFB'), cast.supervisor('SY-JW'), dispatcher, cast.officer('UNIT_HEAD', 'SY-GD')]) expect(await correct({}, actor)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await correct()).toMatchObject({ code: 'CONFLICT', facts: { expectedVersion: 1, actualVersion: 2 } });
    expect(await correct({ month: '2026-11' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await correct({ month: '十月' })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'month' } });
    expect(await correct({ reason: ' ' })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'reason' } });
    const both = await Promise.all([correct({ expectedVersion: 2 }), correct({ expectedVersion: 2 })]);
    expect(both.map(({ code }) => code ?? 'DONE').sort()).toEqual(['CONFLICT', 'DONE']);
  });

  it('is not altered by the service itself', async () => {
    for (const table of ['bulletin', 'bulletin_case']) for (const right of ['update', 'delete', 'truncate']) {
      const [row] = await hotline.db.query<{ may: boolean }>(`select has_table_privilege('bangban_hotline', 'hotline.${table}', '${right}') as may`);
      expect([table, right, row!.may]).toEqual([table, right, false]);
    }
  });
});

it('a list is paged by month and version, and costs as many statements however long it is', async () => {
  const page = (first: number, after: string | null = null) => countStatements(() => hotline.ask(supervisor, `query($first: Int, $after: String) { bulletins(kind: HOTLINE, year: 2026, first: $first, after: $after) { nodes { month ${fields} problemClasses { name } csv } pageInfo { hasNextPage endCursor } } } ${figure}`, { first, after }));
  const [one, all] = [await page(1), await page(20)];
  expect(all.result.data.bulletins.nodes).toHaveLength(5);
  expect([one.statements, all.statements]).toEqual([4, 4]);
  const seen: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { nodes, pageInfo }: { nodes: { month: string; version: number }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } = (await page(2, after)).result.data.bulletins;
    seen.push(...nodes.map(({ month, version }) => `${month} ${version}`));
    ({ endCursor: after, hasNextPage: more } = pageInfo);
  }
  expect(seen).toEqual(['2026-10 3', '2026-10 2', '2026-10 1', '2026-09 1', '2026-08 1']);
  expect((await hotline.ask(supervisor, '{ bulletins(kind: HOTLINE, year: 2025) { totalCount } }')).data.bulletins.totalCount).toBe(0);
  expect(await hotline.ask(supervisor, '{ bulletins(kind: HOTLINE, after: "bm9uc2Vuc2U") { totalCount } }')).toMatchObject({ code: 'INVALID_INPUT' });
});
