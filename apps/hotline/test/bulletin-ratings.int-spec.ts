import type { Actor } from '@bangban/kernel';
import { cast } from '@bangban/testing';
import { BulletinJob } from '../src/bulletin/bulletin.jobs.ts';
import { office as analysis } from './analysis-stories.ts';
import { startHotline, type Hotline } from './hotline.ts';
import { desk } from './matters.ts';
import { counter, visitor } from './ratings.ts';

let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); await october(); }, 120_000);
afterAll(() => hotline?.stop());
const at = (time: string) => hotline.db.setNow(`${time}:00+08:00`);
const run = () => hotline.app.get(BulletinJob).run();
const [dispatcher, supervisor, served, office] = [cast.dispatcher(), cast.supervisor(), cast.clerk(), cast.officer('UNIT_OFFICE', 'SY-SPJ')];
type Held = { id: string; version: number; rating?: { id: string } };
const bad: Record<string, Held> = {};

const putRight = async (held: Held) => {
  const { step } = counter(hotline);
  const verified = await step(office, 'verifyRectification', held, { content: '经核实，确实排队过长' });
  return step(office, 'feedBackRectification', await step(office, 'carryOutRectification', verified, { content: '已增开窗口' }), { content: '已增开窗口，谢谢您的意见' });
};
const rated = async (grade: string) => { const { ratingToken } = await counter(hotline).recorded(); return counter(hotline).done(visitor, 'rateService', { token: ratingToken, grade, channel: 'QR_CODE' }); };
const ratedCase = async (rating: number) => {
  const { file, step } = desk(hotline);
  const handler = cast.handler('SY-GD');
  const told = { method: 'TELEPHONE', reached: true, content: '已电话答复' };
  const assigned = await step(dispatcher, 'assignTicket', await step(dispatcher, 'acceptTicket', await file()), { unit: 'SY-GD', reason: '职责范围' });
  const done = await step(handler, 'reportTicketDone', await step(handler, 'giveFeedback', await step(handler, 'acknowledgeTicket', assigned), told), { finding: '已办结' });
  return step(dispatcher, 'rateTicket', done, { rating });
};

/** What was rated in October 2026: of 区行政审批局, two good and four bad reviews, of which one put right, one taken out by an appeal, one left lying, one with time left; of 区供电公司, two cases, one of them badly. */
async function october(): Promise<void> {
  await at('2026-09-30T16:00');
  const { ratingToken: token } = await counter(hotline).recorded();
  await at('2026-10-01T10:00'); // served in September
  await counter(hotline).done(visitor, 'rateService', { token, grade: 'VERY_SATISFIED', channel: 'WEB' });
  await at('2026-10-12T09:00');
  await rated('BASICALLY_SATISFIED');
  const [{ id: good }] = await hotline.db.query<{ id: string }>(`select id from hotline.service_rating where grade = 'BASICALLY_SATISFIED'`) as [{ id: string }];
  bad.right = await putRight(await counter(hotline).bad());
  const { step } = counter(hotline);
  const appealed = await step(office, 'appealRectification', await counter(hotline).bad({ grade: 'VERY_DISSATISFIED' }), { reason: 'MISTAKEN', evidence: '评价人把窗口弄错了' });
  bad.upheld = await step(supervisor, 'decideRectificationAppeal', appealed, { uphold: true, decision: '经核实为误评' });
  bad.lying = await counter(hotline).bad();
  await ratedCase(5);
  bad.case = await ratedCase(2);
  await at('2026-10-30T09:00');
  bad.open = await counter(hotline).bad();
  const { does } = analysis(hotline);
  const { id } = await does(supervisor, 'openProblemClass', { name: '一次性告知不清', category: '服务态度', description: '材料清单不一致', measures: [{ content: '公布一次性告知清单', unit: 'SY-SPJ', dueOn: '2026-12-01' }] });
  for (const [caseType, caseId] of [['RATING', bad.lying.rating!.id], ['RECTIFICATION', bad.lying.id], ['RECTIFICATION', bad.open.id], ['RATING', good]]) await does(supervisor, 'linkProblemClassCase', { id, caseType, caseId });
  await at('2026-11-02T09:00');
  await rated('DISSATISFIED'); // of November
  await at('2026-11-06T18:00');
  await run();
}

interface Figure { measure: string; numerator: number; denominator: number; target: number | null }
interface Told { version: number; outdatedBy: number; definitions: { measure: string; name: string; definition: string }[]; district: Figure[]; units: { unitId: string; figures: Figure[] }[] }
const bulletin = async (version?: number, actor: Actor = supervisor): Promise<Told> => (await hotline.ask(actor, `query($version: Int) { bulletin(kind: NEGATIVE_RATING, month: "2026-10", version: $version) { version outdatedBy definitions { measure name definition } district { ...figure } units { unitId figures { ...figure } } } } fragment figure on BulletinFigure { measure numerator denominator target }`, { version })).data.bulletin;
const inShort = (figures: readonly Figure[]) => Object.fromEntries(figures.map(({ measure, numerator, denominator }) => [measure, `${numerator}/${denominator}`]));
const ofUnit = ({ units }: Told, unit: string) => inShort(units.find(({ unitId }) => unitId === unit)!.figures);

it('[2.16] each month the bad reviews of each unit and what was put right, by the month of the rating; one that an appeal took out is shown and not counted', async () => {
  const published = await bulletin();
  expect(published.version).toBe(1);
  expect(ofUnit(published, 'SY-SPJ')).toEqual({ SATISFIED: '2/5', NEGATIVE: '3/5', RECTIFIED: '1/2', RECTIFIED_ON_TIME: '1/2', RECTIFICATION_OPEN: '2/3', APPEALED: '1/4', APPEAL_UPHELD: '1/4' });
  expect(ofUnit(published, 'SY-GD')).toEqual({ SATISFIED: '1/2', NEGATIVE: '1/2', RECTIFIED: '0/1', RECTIFIED_ON_TIME: '0/1', RECTIFICATION_OPEN: '1/1', APPEALED: '0/1', APPEAL_UPHELD: '0/1' });
  expect(inShort(published.district)).toEqual({ SATISFIED: '3/7', NEGATIVE: '4/7', RECTIFIED: '1/3', RECTIFIED_ON_TIME: '1/3', RECTIFICATION_OPEN: '3/4', APPEALED: '1/5', APPEAL_UPHELD: '1/5' });
});

it('[9.02] with satisfaction first, which has its own target', async () => {
  const { district, definitions } = await bulletin();
  expect(district.map(({ target }) => target)).toEqual([90, null, null, null, null, null, null]);
  expect(definitions.map(({ name }) => name)).toEqual(['满意率', '差评率', '整改完成率', '整改及时率', '整改中占比', '差评申诉率', '申诉成立占比']);
});

it('[2.17] with the class of problems that a bad review belongs to, also by what is rectified for it, and the measure that prevents it', async () => {
  const { data } = await hotline.ask(office, '{ bulletin(kind: NEGATIVE_RATING, month: "2026-10") { problemClasses { name cases measures { content dueOn status } } } }');
  expect(data.bulletin.problemClasses).toEqual([{ name: '一次性告知不清', cases: 2, measures: [{ content: '公布一次性告知清单', dueOn: '2026-12-01', status: 'OPEN' }] }]);
});

const figure = (over: Record<string, unknown> = {}) => ({ kind: 'NEGATIVE_RATING', month: '2026-10', version: 1, measure: 'NEGATIVE', part: 'NUMERATOR', ...over });
const ratings = async (actor: Actor, over?: Record<string, unknown>) => (await hotline.ask(actor, 'query($filter: ServiceRatingFilter) { serviceRatings(filter: $filter, first: 100) { nodes { id } totalCount } }', { filter: { inBulletin: figure(over) } })).data.serviceRatings as { nodes: { id: string }[]; totalCount: number };

it.each([
  ['区营商办', supervisor, ['lying', 'open', 'right'], ['case']], ['the office of the unit that was rated', office, ['lying', 'open', 'right'], []], ['who was rated himself', served, [], []], ['区供电公司', cast.handler('SY-GD'), [], ['case']], ['区人社局', cast.handler('SY-RS'), [], []],
] as [string, Actor, string[], string[]][])('shows the ratings and the cases behind a figure as far as its reader may see them: %s', async (_, actor, services, cases) => {
  const names = (ids: readonly string[]) => Object.entries(bad).filter(([, held]) => ids.includes(held.rating?.id ?? held.id)).map(([name]) => name).sort();
  const { nodes, totalCount } = await ratings(actor);
  expect([names(nodes.map(({ id }) => id)), totalCount]).toEqual([services, services.length]);
  const { data } = await hotline.ask(actor, 'query($filter: TicketFilter) { tickets(filter: $filter) { nodes { id } totalCount } }', { filter: { inBulletin: figure() } });
  expect([names(data.tickets.nodes.map(({ id }: { id: string }) => id)), data.tickets.totalCount]).toEqual([cases, cases.length]);
});

it('[X.14] stays as it was when something is put right later; the correction says so', async () => {
  const before = await bulletin(1);
  expect(before.outdatedBy).toBe(0);
  await at('2026-11-09T09:00');
  await putRight(bad.lying!);
  expect(await bulletin(1)).toEqual({ ...before, outdatedBy: 2 }); // and of `open` the term has ended
  const { data } = await hotline.ask(supervisor, 'mutation { correctBulletin(input: { idempotencyKey: "correct-october", kind: NEGATIVE_RATING, month: "2026-10", expectedVersion: 1, reason: "补录整改" }) { bulletin { version } } }');
  expect(data.correctBulletin.bulletin.version).toBe(2);
  expect(ofUnit(await bulletin(), 'SY-SPJ')).toEqual({ SATISFIED: '2/5', NEGATIVE: '3/5', RECTIFIED: '2/3', RECTIFIED_ON_TIME: '1/3', RECTIFICATION_OPEN: '1/3', APPEALED: '1/4', APPEAL_UPHELD: '1/4' });
  expect((await ratings(supervisor, { version: 2, measure: 'RECTIFIED_ON_TIME', part: 'REST' })).totalCount).toBe(2);
  expect(await bulletin(1)).toEqual({ ...before, outdatedBy: 2 });
});
