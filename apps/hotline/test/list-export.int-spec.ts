import { GraphQLSchemaHost } from '@nestjs/graphql';
import { parse } from 'csv-parse/sync';
import { DutyPeriods } from '@bangban/deadlines';
import type { Actor } from '@bangban/kernel';
import { cast, countStatements, listsBesideExports, listsWithoutExport } from '@bangban/testing';
import { rootFieldCallers } from '@bangban/testing/root-fields';
import { AnalysisDuties } from '../src/analysis/analysis-duty.jobs.ts';
import { FollowUpJob } from '../src/follow-up-call/follow-up-call.jobs.ts';
import { FindHints } from '../src/hint/hint.jobs.ts';
import { office } from './analysis-stories.ts';
import { startHotline, type Hotline } from './hotline.ts';
import { desk } from './matters.ts';
import { counter } from './ratings.ts';

let hotline: Hotline;
const at = (time: string) => hotline.db.setNow(`${time}:00+08:00`);
const [dispatcher, handler, supervisor] = [cast.dispatcher(), cast.handler('SY-GD'), cast.supervisor()];
const head = cast.officer('UNIT_HEAD', 'SY-SPJ');
let ticket: { id: string; version: number; number: string };
let rectification: { number: string };

/** At least one of everything that there is a list of. */
beforeAll(async () => {
  hotline = await startHotline();
  await at('2026-11-02T09:00');
  const { file, step } = desk(hotline);
  const measure = { content: '公布一次性告知清单', unit: 'SY-SPJ', dueOn: '2026-12-01' };
  rectification = await counter(hotline).bad();
  let other = ticket;
  for (let n = 0; n < 12; n++) [other, ticket] = [ticket, await step(dispatcher, 'assignTicket', await step(dispatcher, 'acceptTicket', await file({ title: `厂区跳闸${n}` })), { unit: 'SY-GD', reason: '属地管理' })];
  ticket = await step(handler, 'inviteAssistance', await step(handler, 'acknowledgeTicket', ticket), { units: ['SY-ZJJ'], reason: '请派员一同勘察' });
  const done = async (one: typeof ticket) => step(handler, 'reportTicketDone', await step(handler, 'giveFeedback', one, { method: 'TELEPHONE', reached: true, content: '已换线路' }), { finding: '已换线路' });
  await step(dispatcher, 'rateTicket', await done(ticket), { rating: 1 });
  await step(dispatcher, 'confirmTicket', await done(await step(handler, 'acknowledgeTicket', other)), { solved: true });
  const against = await step(dispatcher, 'acceptTicket', await file({ complainedAboutUnits: ['SY-SW'] }));
  await step(dispatcher, 'shareRedactedCopy', against, { unit: 'SY-SW', title: '办税服务问题', content: '请核查窗口的服务态度。' });
  const { does } = office(hotline);
  await does(supervisor, 'openProblemClass', { name: '一次性告知不清', category: '服务态度', description: '材料清单不一致', measures: [measure] });
  await does(head, 'recordWalkthrough', { director: head.code, serviceItem: '企业开办', servicePoint: 'SP-WIN', walkedOn: '2026-10-30', problems: ['材料重复提交'], measures: [measure] });
  await does(dispatcher, 'openAnalysis', { kind: 'TYPICAL', title: '用电诉求', from: '2026-10-01', to: '2026-10-31', finding: '集中在老旧线路', measures: [measure] });
  await hotline.app.get(AnalysisDuties).run();
  await hotline.app.get(DutyPeriods).run();
  for (const day of ['2026-11-02', '2026-11-04']) { // what was closed and filed on a day is drawn from and looked through when it is over
    await at(`${day}T10:00`);
    await hotline.app.get(FollowUpJob).run();
    await hotline.app.get(FindHints).run();
  }
}, 120_000);
afterAll(() => hotline?.stop());

const sheet = async (actor: Actor, field: string) => {
  const { data, code } = await hotline.ask(actor, `{ sheet: ${field} { csv } }`);
  return code ?? (parse(data.sheet.csv, { columns: true }) as Record<string, string>[]);
};

it('[X.16] every list is a spreadsheet too, for whom it is a list and with as many rows', async () => {
  const { schema } = hotline.app.get(GraphQLSchemaHost);
  // a bulletin is a file of its own, precedents are offered while ruling, what has left one's sight is for who keeps a copy, the trail is held against its seals
  expect(listsWithoutExport(schema)).toEqual(['bulletins', 'hotlineAuditTrail', 'rulingPrecedents', 'ticketsLeft']);
  const shown = new Map<string, number>();
  const callers: [string, Actor][] = [...Object.entries(rootFieldCallers), ['审批局负责人', head], ['税务局承办人', cast.handler('SY-SW')]];
  for (const [name, actor] of callers) for (const { list, listed, exported } of await listsBesideExports(schema, (query) => hotline.ask(actor, query))) {
    expect([name, list, exported]).toEqual([name, list, listed]);
    shown.set(list, Math.max(shown.get(list) ?? 0, Number(listed) || 0));
  }
  expect([...shown].filter(([, rows]) => !rows)).toEqual([]);
}, 120_000);

it('[X.16] a list without columns of its own is written in the words of its contract, and hides what its list hides', async () => {
  expect(await sheet(supervisor, 'exportRectifications(filter: { source: SERVICE_RATING })')).toMatchObject([{ 编号: rectification.number, 差评来源: '服务评价', 被评价单位: '区行政审批局', 是否实名: '否', 开始日期: '2026-11-02', 是否已逾期: '否' }]);
  expect(await sheet(cast.handler('SY-ZJJ'), 'exportAssistances')).toEqual([expect.objectContaining({ 工单: ticket.number, 协办单位: '区住建局', 请协办什么: '请派员一同勘察', 邀请时间: '2026-11-02 09:00' })]);
  expect(await sheet(dispatcher, 'exportMeasures(filter: { subjectType: PROBLEM_CLASS })')).toMatchObject([{ 措施内容: '公布一次性告知清单', 责任单位: '区行政审批局', 约定的完成日期: '2026-12-01', 提出人: supervisor.title }]);
  const [outside] = (await sheet(supervisor, 'exportServiceRatings')) as Record<string, string>[];
  const [own] = (await sheet(head, 'exportServiceRatings')) as Record<string, string>[];
  expect([outside, own]).toMatchObject([{ 等级: '不满意', 服务场所: '办不成事反映窗口', '评价时刻（被评价单位不可见）': '2026-11-02 09:00' }, { 等级: '不满意', '评价时刻（被评价单位不可见）': '' }]);
});

it('[X.19] a spreadsheet of many rows costs as many statements as one of few', async () => {
  const cost = async (field: string) => (await countStatements(() => sheet(supervisor, field))).statements;
  await counter(hotline).bad();
  for (const [few, many] of [['exportRectifications(filter: { source: TICKET_RATING })', 'exportRectifications'], ['exportFollowUpCalls(filter: { because: NEGATIVE_RATING })', 'exportFollowUpCalls'], ['exportMeasures(filter: { subjectType: ANALYSIS })', 'exportMeasures']] as const) expect([many, await cost(many)]).toEqual([many, await cost(few)]);
});
