import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { StepExecutor } from '@bangban/deadlines';
import { cast, countStatements } from '@bangban/testing';
import { FollowUpJob } from '../src/follow-up-call/follow-up-call.jobs.ts';
import { isDrawn } from '../src/follow-up-call/follow-up-call.rules.ts';
import { TicketLapses } from '../src/ticket/ticket.jobs.ts';
import { startHotline, type Hotline } from './hotline.ts';
import { desk, dueDate } from './matters.ts';

let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); });
beforeEach(() => at('2026-11-23T09:00'));
afterAll(() => hotline?.stop());
const at = (time: string) => hotline.db.setNow(`${time}:00+08:00`);
const [dispatcher, handler, supervisor] = [cast.dispatcher(), cast.handler('SY-GD'), cast.supervisor()];
const contact = { method: 'TELEPHONE', reached: true, content: '已换线路' };
const spoke = { reached: true, solved: true, content: '企业称已恢复供电' };

const done = async (over: Record<string, unknown> = {}, by = dispatcher) => {
  const { file, step } = desk(hotline);
  const assigned = await step(by, 'assignTicket', await step(by, 'acceptTicket', await file(over)), { unit: 'SY-GD', reason: '属地管理' });
  return step(handler, 'reportTicketDone', await step(handler, 'giveFeedback', await step(handler, 'acknowledgeTicket', assigned), contact), { finding: '已换线路' });
};
const closed = async () => desk(hotline).step(dispatcher, 'confirmTicket', await done(), { solved: true });
const called = async (ticket: { id: string }) => { await hotline.app.get(FollowUpJob).run(); return desk(hotline).ticket(ticket.id); };
const rated = async (rating: number) => desk(hotline).step(dispatcher, 'rateTicket', await done(), { rating });
const calls = async (id: string, actor = supervisor) => (await hotline.ask(actor, 'query($id: ID) { ticket(id: $id) { followUpCalls { because round drawnOn openedAt dueAt closedAt result attempts { reached content officerId } } } }', { id })).data.ticket.followUpCalls;

it.each([[1, true], [2, true], [3, false], [5, false]])('[7.16] of a rating of %i: called about at once is %s', async (rating, expected) => {
  const ticket = await called(await rated(rating));
  expect(await calls(ticket.id)).toEqual(expected ? [{ because: 'NEGATIVE_RATING', round: 1, drawnOn: null, openedAt: '2026-11-23T09:00:00+08:00', dueAt: '2026-11-30T18:00:00+08:00', closedAt: null, result: null, attempts: [] }] : []);
  for (const [actor, may] of [[dispatcher, true], [supervisor, true], [cast.supervisor('SY-ZFB'), false], [handler, false]] as const)
    expect([actor.code, (await desk(hotline).ticket(ticket.id, actor)).nextSteps.includes('RECORD_FOLLOW_UP')]).toEqual([actor.code, may && expected]);
});

it('[7.16] unhappy, the case is done anew on a new clock, also after it was closed, and the first round stays counted as not solved', async () => {
  const { step } = desk(hotline);
  const first = await called(await step(dispatcher, 'confirmTicket', await rated(1), { solved: true }));
  expect([first.status, first.outcome]).toEqual(['CLOSED', 'SOLVED']);
  await at('2026-11-24T10:00');
  const again = await step(dispatcher, 'recordFollowUp', first, { ...spoke, solved: false, content: '企业称又停电' });
  expect([again.status, again.outcome, again.round, again.closedAt, again.reportedDoneAt, again.handlingUnitId]).toEqual(['ASSIGNED', 'UNSOLVED', 2, null, null, 'SY-GD']);
  expect(again.dueDates.filter(({ round }: { round: number }) => round === 2).map(({ kind, startAt, state }: any) => [kind, startAt, state]).sort()).toEqual([['ACKNOWLEDGE', 'RUNNING'], ['CLOSE', 'RUNNING'], ['FIRST_CONTACT', 'RUNNING']].map(([kind, state]) => [kind, '2026-11-24T10:00:00+08:00', state]));
  expect(dueDate(again, 'CLOSE')).toMatchObject({ dueAt: '2026-12-01T18:00:00+08:00' });
  expect(await calls(again.id)).toMatchObject([{ result: 'UNSOLVED', closedAt: '2026-11-24T10:00:00+08:00', attempts: [{ reached: true, content: '企业称又停电', officerId: dispatcher.code }] }]);
  expect(await hotline.db.query('select text from hotline.reporter_message where ticket_id = $1', [again.id])).toEqual([{ text: `您反映的事项（${again.number}）经回访尚未解决，已重新交承办单位办理。` }]);
  const second = await step(handler, 'reportTicketDone', await step(handler, 'giveFeedback', await step(handler, 'acknowledgeTicket', again), contact), { finding: '已更换变压器' });
  expect((await calls((await called(second)).id)).map(({ round, result }: any) => [round, result])).toEqual([[1, 'UNSOLVED'], [2, null]]); // rated badly, it is called about again
});

it('[9.03] done is not solved: only who brought it, or a call to him, says so', async () => {
  const { step } = desk(hotline);
  const reported = await done();
  expect([reported.status, reported.outcome]).toEqual(['REPORTED_DONE', null]);
  await at('2026-12-08T09:00');
  await hotline.app.get(TicketLapses).run();
  const silent = await desk(hotline).ticket(reported.id);
  expect([silent.status, silent.outcome]).toEqual(['CLOSED', 'UNCONFIRMED']);
  const asked = await called(await step(dispatcher, 'rateTicket', silent, { rating: 2 }));
  const confirmed = await step(dispatcher, 'recordFollowUp', asked, spoke);
  expect([confirmed.status, confirmed.outcome, confirmed.closedAt]).toEqual(['CLOSED', 'SOLVED', silent.closedAt]);
});

it('three tries in different half-days that reach nobody are enough, and nothing is counted as solved by them', async () => {
  const { step } = desk(hotline);
  let ticket = await called(await rated(1));
  for (const [moment, result] of [['2026-11-23T09:10', null], ['2026-11-23T11:00', null], ['2026-11-23T15:00', null], ['2026-11-24T09:00', 'UNREACHABLE']] as const) {
    await at(moment);
    ticket = await step(dispatcher, 'recordFollowUp', ticket, { reached: false, content: '无人接听' });
    expect([moment, (await calls(ticket.id))[0].result]).toEqual([moment, result]);
  }
  expect([ticket.status, ticket.outcome]).toEqual(['REPORTED_DONE', null]);
  expect(await desk(hotline).tries(dispatcher, 'recordFollowUp', ticket, spoke)).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
});

it('[X.15] who handled a case does not ask what was thought of it', async () => {
  const ticket = await called(await rated(1));
  for (const actor of [handler, cast.officer('UNIT_HEAD', 'SY-GD')]) expect(await desk(hotline).tries(actor, 'recordFollowUp', ticket, spoke)).toMatchObject({ code: 'OWN_UNIT' });
  const { file, step } = desk(hotline);
  const own = await called(await step(supervisor, 'rateTicket', await step(dispatcher, 'answerTicketAtOnce', await step(dispatcher, 'acceptTicket', await file({ kind: 'CONSULTATION' })), contact), { rating: 1 }));
  expect(await desk(hotline).tries(dispatcher, 'recordFollowUp', own, spoke)).toMatchObject({ code: 'OWN_UNIT' });
  expect((await step(supervisor, 'recordFollowUp', own, spoke)).outcome).toBe('SOLVED');
});

it.each([['reached without a word of whether it is solved', { reached: true, content: '已接通' }, 'solved'], ['not reached and yet solved', { reached: false, solved: true, content: '无人接听' }, 'solved'], ['without content', { ...spoke, content: ' ' }, 'content']])('%s is refused', async (_, said, field) => {
  const ticket = await called(await rated(1));
  expect(await desk(hotline).tries(dispatcher, 'recordFollowUp', ticket, said)).toMatchObject({ code: 'INVALID_INPUT', facts: { field } });
});

it('whoever says himself that it is not solved is not called', async () => {
  const ticket = await called(await rated(1));
  const again = await desk(hotline).step(dispatcher, 'confirmTicket', ticket, { solved: false, comment: '又停电' });
  expect([again.round, (await calls(again.id))[0]]).toMatchObject([2, { result: 'WITHDRAWN', attempts: [] }]);
});

it('a call that nobody makes is told to the dispatch centre and 区营商办, and not to who handled the case', async () => {
  const ticket = await called(await rated(1));
  await at('2026-11-30T18:01');
  await hotline.app.get(StepExecutor).sweep(0);
  const [breach] = await hotline.db.query<{ payload: { recipients: string[]; text: string; subject: object } }>(`select payload from hotline.event where name = 'notice.wanted' and payload ->> 'level' = 'BREACH' and payload ->> 'text' like $1`, [`${ticket.number}（办结后回访）回访已逾期%`]);
  expect(breach!.payload.subject).toEqual({ type: 'Ticket', id: ticket.id, number: ticket.number });
  expect(breach!.payload.recipients).toEqual(expect.arrayContaining([cast.officer('UNIT_OFFICE', 'SY-ZHZX').code, cast.officer('UNIT_OFFICE', 'SY-YSB').code]));
  expect(breach!.payload.recipients.filter((code) => code.startsWith('SY-GD'))).toEqual([]);
});

it.each([[['2026-99-99']], [['0000-01-01']], [['2026-01-01', 1]], [[1]]])('the list of draws refuses the forged position %j', async (place) => {
  expect(await hotline.ask(supervisor, 'query($after: String) { followUpDraws(after: $after) { totalCount } }', { after: Buffer.from(JSON.stringify(place)).toString('base64url') })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'after' } });
});

describe('[7.16] of the rest a sample is called about', () => {
  const draws = async () => (await hotline.ask(supervisor, '{ followUpDraws(first: 100) { nodes { day drawnAt seed percent candidates drawn method } } }')).data.followUpDraws.nodes as { day: string; seed: string; percent: number; candidates: number; drawn: number; method: string }[];
  const sampled = async (day: string) => (await hotline.ask(supervisor, 'query($day: Date) { followUpCalls(filter: { drawnOn: $day }, first: 100) { totalCount nodes { because drawnOn ticket { id } } } }', { day })).data.followUpCalls;

  it('drawn once a day is over, by a seed that anybody can draw again with; several workers at once make one draw', async () => {
    await at('2026-11-25T09:00');
    const ids = [];
    for (let n = 0; n < 20; n += 1) ids.push((await closed()).id);
    await hotline.db.query(`update directory.rule_target set value = '30' where key = 'follow_up.sample'`);
    await called({ id: ids[0]! });
    expect((await draws()).map(({ day }) => day)).not.toContain('2026-11-25');
    await at('2026-11-27T00:10');
    const job = hotline.app.get(FollowUpJob);
    await Promise.all([job.run(), job.run(), job.run()]);
    await job.run();
    const [empty, draw] = await draws();
    expect([empty, draw]).toMatchObject([{ day: '2026-11-26', candidates: 0, drawn: 0 }, { day: '2026-11-25', candidates: 20, method: expect.stringContaining('SHA-256') }]);
    const redrawn = ids.filter((id) => parseInt(createHash('sha256').update(`${draw!.seed} ${id}`).digest('hex').slice(0, 12), 16) / 2 ** 48 < draw!.percent / 100); // as `method` says it
    const { nodes, totalCount } = await sampled('2026-11-25');
    expect(nodes.map(({ ticket }: any) => ticket.id).sort()).toEqual(redrawn.sort());
    expect([totalCount, draw!.drawn]).toEqual([redrawn.length, redrawn.length]);
    expect(new Set((await draws()).map(({ seed }) => seed)).size).toBe((await draws()).length);
  });

  it('none is history from elsewhere, badly rated, or reopened since', async () => {
    await hotline.db.query('truncate hotline.follow_up_draw');
    await at('2026-12-01T09:00');
    const { step } = desk(hotline);
    const [plain, bad, imported, reopened] = [await closed(), await step(dispatcher, 'rateTicket', await closed(), { rating: 1 }), await closed(), await closed()];
    await hotline.db.query('update hotline.ticket set imported = true where id = $1', [imported.id]);
    await hotline.db.query(`update hotline.ticket set status = 'ASSIGNED' where id = $1`, [reopened.id]);
    await hotline.db.query(`update hotline.ticket set imported = true where closed_at < '2026-12-01' or closed_at is null`); // of earlier tests
    await called(plain);
    await at('2026-12-02T09:00');
    await called(plain);
    expect(await draws()).toMatchObject([{ day: '2026-12-01', candidates: 1 }]);
    expect((await calls(bad.id)).map(({ because }: any) => because)).toEqual(['NEGATIVE_RATING']);
  });

  it('of every size about its share, and the same of each seed', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), fc.integer({ min: 0, max: 100 }), fc.array(fc.uuid(), { minLength: 400, maxLength: 400 }), (seed, percent, ids) => {
      const drawn = ids.filter((id) => isDrawn(seed, id, percent));
      expect(drawn).toEqual(ids.filter((id) => isDrawn(seed, id, percent)));
      expect(Math.abs(drawn.length / new Set(ids).size - percent / 100)).toBeLessThan(0.2);
      for (const id of drawn) expect(isDrawn(seed, id, Math.min(100, percent + 1))).toBe(true); // more percent, never fewer cases
    }), { numRuns: 100 });
  });
});

it('fifty calls cost as many statements as one; a stranger to a case does not see its call', async () => {
  const statements = async (first: number) => (await countStatements(() => hotline.ask(dispatcher, `{ followUpCalls(first: ${first}) { nodes { because attempts { content } ticket { number } } } }`))).statements;
  expect(await statements(20)).toBe(await statements(1));
  const totals = await Promise.all([supervisor, handler, cast.handler('SY-NY')].map(async (actor) => (await hotline.ask(actor, '{ followUpCalls { totalCount } }')).data.followUpCalls.totalCount));
  expect([totals[0] > 5, totals[1] > 5, totals[2]]).toEqual([true, true, 0]);
});
