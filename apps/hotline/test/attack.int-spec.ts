import { cast } from '@bangban/testing';
import { startHotline, type Hotline } from './hotline.ts';
import { desk } from './matters.ts';
import { counter, visitor } from './ratings.ts';

let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); await hotline.db.setNow('2026-11-23T09:00:00+08:00'); });
afterAll(() => hotline?.stop());
const [rated, handler, dispatcher, supervisor] = [cast.clerk(), cast.handler('SY-SPJ'), cast.dispatcher(), cast.supervisor()];

it('how similar a precedent is tells nothing of a case that is not the reader\'s to see', async () => {
  const { file, step } = desk(hotline);
  const hidden = await step(dispatcher, 'assignTicket', await step(dispatcher, 'acceptTicket', await file({ category: '物流道路', title: '道路破损', content: '我厂是宿迁金丝雀机械厂，门口道路破损。' })), { unit: 'SY-JT' });
  await step(dispatcher, 'ruleOnObjection', await step(cast.handler('SY-JT'), 'objectToAssignment', hidden, { basis: '不归本局', proposedUnit: 'SY-ZJJ' }), { form: 'ON_SITE_MEETING', unit: 'SY-ZJJ', grounds: '乡道由乡镇养护' });
  const similarity = async (actor: Parameters<Hotline['ask']>[0], text: string) => (await hotline.ask(actor, 'query($text: String) { rulingPrecedents(category: "物流道路", text: $text) { nodes { similarity ticket { id } } } }', { text })).data.rulingPrecedents.nodes;
  expect(await similarity(cast.handler('SY-SW'), '金丝雀机械')).toEqual([{ similarity: 0, ticket: null }]);
  expect(await similarity(cast.handler('SY-SW'), '乡道由乡镇养护')).toEqual([{ similarity: 100, ticket: null }]);
  expect(await similarity(dispatcher, '金丝雀机械')).toEqual([{ similarity: expect.any(Number), ticket: { id: hidden.id } }]);
  expect((await similarity(dispatcher, '金丝雀机械'))[0].similarity).toBeGreaterThan(0);
});

it('who printed a receipt does not find out by it whether its holder has rated', async () => {
  const { ratingToken: token, ratingCode: code, record: { number } } = await counter(hotline).recorded();
  const seen = (args: Record<string, unknown>) => hotline.ask(visitor, 'query($token: String, $number: String, $code: String) { serviceToRate(token: $token, number: $number, code: $code) { number servedOn ratableUntil } }', args);
  const before = await Promise.all([seen({ token }), seen({ number, code })]);
  await counter(hotline).rate(token);
  expect(await Promise.all([seen({ token }), seen({ number, code })])).toEqual(before);
});

it('[2.14] an auditor of the unit that was rated reads in the trail neither that nor when it was, and who was rated nothing of it, wherever he audits', async () => {
  const held = await counter(hotline).bad();
  await counter(hotline).step(handler, 'verifyRectification', held, { content: '属实' });
  const ids = { rating: held.rating.id as string, rectification: held.id };
  const read = async (actor: Parameters<Hotline['ask']>[0], id: string) => (await hotline.ask(actor, 'query($id: ID) { hotlineAuditTrail(filter: { subjectId: $id }) { totalCount nodes { action } } }', { id })).data.hotlineAuditTrail.nodes.map(({ action }: { action: string }) => action);
  const seen = async (actor: Parameters<Hotline['ask']>[0]) => [await read(actor, ids.rating), await read(actor, ids.rectification)];
  expect(await seen(supervisor)).toEqual([['RATE_SERVICE'], ['VERIFY_RATING']]);
  expect(await seen({ ...handler, roles: ['SUPERVISOR'] })).toEqual([[], ['VERIFY_RATING']]);
  expect(await seen({ ...supervisor, code: rated.code })).toEqual([[], []]);
});

it('an auditor about whom there is a case finds nothing in the trail of an analysis that rests on it', async () => {
  const { file } = desk(hotline);
  const about = await file({ complainedAboutUnits: ['SY-ZFB'] });
  const { data } = await hotline.ask(dispatcher, 'mutation($input: OpenAnalysisInput!) { openAnalysis(input: $input) { analysis { id } } }', { input: { idempotencyKey: 'attack-analysis', kind: 'TYPICAL', title: '研判', from: '2026-11-01', to: '2026-11-23', finding: '发现', evidence: [about.id], measures: [] } });
  const read = async (actor: Parameters<Hotline['ask']>[0]) => (await hotline.ask(actor, 'query($id: ID) { hotlineAuditTrail(filter: { subjectId: $id }) { totalCount } }', { id: data.openAnalysis.analysis.id })).data.hotlineAuditTrail.totalCount;
  expect([await read(supervisor), await read(cast.supervisor('SY-ZFB'))]).toEqual([1, 0]);
});

it('[2.15] what those write who know who rated, and for whom it was done, does not name him to the unit that reads it', async () => {
  const { step, tries, bad } = counter(hotline);
  const customer = { customerKind: 'ENTERPRISE', creditCode: '91321311KMNBRYTTTT', enterpriseName: '宿迁金丝雀有限公司' };
  const rectified = async (rater?: object) => step(handler, 'carryOutRectification', await step(handler, 'verifyRectification', await bad(rater ? { rater } : {}, customer), { content: '属实' }), { content: '已增开窗口' });
  const named = await rectified({ name: '孙女士', phone: '13782456777' });
  const call = { method: 'TELEPHONE', reached: true };
  for (const [content, what] of [['已致电孙女士', '姓名'], ['已致电1378 2456 777', '电话'], ['已告知金丝雀', '企业名称']]) expect(await tries(dispatcher, 'feedBackRectification', named, { content, ...call })).toMatchObject({ code: 'CONTAINS_IDENTITY', facts: { field: 'content', what } });
  const fed = await step(dispatcher, 'feedBackRectification', named, { content: '已告知整改结果', ...call });
  expect(await tries(dispatcher, 'lookBackRectification', fed, { content: '孙女士满意', satisfactory: true })).toMatchObject({ code: 'CONTAINS_IDENTITY' });
  expect((await step(dispatcher, 'lookBackRectification', fed, { content: '到场查看属实', satisfactory: true })).status).toBe('CLOSED');
  const anonymous = await step(handler, 'appealRectification', await rectified(), { reason: 'MISTAKEN', evidence: '误点' });
  expect(await tries(supervisor, 'decideRectificationAppeal', anonymous, { uphold: true, decision: '经向宿迁金丝雀有限公司核实' })).toMatchObject({ code: 'CONTAINS_IDENTITY', facts: { field: 'decision' } });
  expect((await tries(handler, 'feedBackRectification', anonymous, { content: '感谢金丝雀的意见' })).code).toBeUndefined(); // the unit finds out nothing by trying names
});
