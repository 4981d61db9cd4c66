import { EntityManager } from '@mikro-orm/postgresql';
import { DailySelfCheck, type Deadline, DeadlineSubjects, Recomputation, runningDeadlines, saveDeadlines, StepExecutor } from '@bangban/deadlines';
import { cast, countStatements } from '@bangban/testing';
import { TicketLapses } from '../src/ticket/ticket.jobs.ts';
import { startHotline, type Hotline } from './hotline.ts';
import { desk, key } from './matters.ts';

let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); });
afterAll(() => hotline?.stop());
const [dispatcher, clerk, handler] = [cast.dispatcher(), cast.clerk(), cast.handler('SY-GD')];
const at = (iso: string) => hotline.db.setNow(`${iso}:00+08:00`);
/** What the reconciler does to whatever is overdue; the queue only does the same earlier. */
const sweep = () => hotline.app.get(StepExecutor).sweep(0);

interface Step { step: string; days: number; dueAt: string; state: string; settledAt: string | null; withdrawnBecause: string | null }
const stepsOf = async (id: string, kind: string): Promise<Step[]> => {
  const { data } = await hotline.ask(cast.supervisor(), 'query($id: ID) { ticket(id: $id) { dueDates { kind withdrawnBecause steps { step days dueAt state settledAt withdrawnBecause } } } }', { id });
  return data.ticket.dueDates.filter((one: { kind: string }) => one.kind === kind).at(-1).steps;
};
const told = (steps: Step[]) => steps.map(({ step, days, state }) => `${step}${days} ${state}`);
interface Wanted { source: string; level: string; recipients: string[]; text: string; number: string; due: string }
const wanted = (id: string) => hotline.db.query<Wanted>(`select payload ->> 'source' as source, payload ->> 'level' as level, array(select jsonb_array_elements_text(payload -> 'recipients') order by 1) as recipients,
  payload ->> 'text' as text, payload -> 'subject' ->> 'number' as number, payload ->> 'due' as due from hotline.event where name = 'notice.wanted' and payload -> 'subject' ->> 'id' = $1 order by id`, [id]);

/** With the power company, acknowledged and contacted on Monday 23 November: to be closed by Monday 30. */
async function contacted(over: Record<string, unknown> = {}, by = handler) {
  const { file, step } = desk(hotline);
  await at('2026-11-23T10:00');
  let ticket = await step(dispatcher, 'acceptTicket', await file(over));
  ticket = await step(dispatcher, 'assignTicket', ticket, { unit: 'SY-GD' });
  ticket = await step(by, 'acknowledgeTicket', ticket);
  return step(by, 'recordContact', ticket, { method: 'TELEPHONE', reached: true, content: '已联系' });
}

describe('a deadline', () => {
  it('[X.06] reminds, is breached and escalates once each at its time, however often and by however many it is looked at', async () => {
    const { id, number } = await contacted();
    expect((await stepsOf(id, 'CLOSE')).map(({ step, days, dueAt, state }) => [step, days, dueAt, state])).toEqual([
      ['REMIND', 2, '2026-11-26T08:30:00+08:00', 'PENDING'], ['REMIND', 0, '2026-11-30T08:30:00+08:00', 'PENDING'],
      ['BREACH', 0, '2026-11-30T18:00:00+08:00', 'PENDING'], ['ESCALATE', 3, '2026-12-03T18:00:00+08:00', 'PENDING'],
    ]);
    const executor = hotline.app.get(StepExecutor);
    const seen: number[] = [];
    for (const time of ['2026-11-26T08:29', '2026-11-26T08:31', '2026-11-30T08:31', '2026-11-30T17:59', '2026-11-30T18:01', '2026-12-03T17:59', '2026-12-03T18:01']) {
      await at(time);
      const [deadline] = await hotline.db.query<{ id: string; generation: number }>(`select id, generation from hotline.deadline where subject_id = $1 and kind = 'CLOSE'`, [id]);
      await Promise.all([sweep(), executor.executeOne(deadline!.id, deadline!.generation), sweep(), executor.executeOne(deadline!.id, deadline!.generation)]);
      seen.push((await wanted(id)).length);
    }
    expect(seen).toEqual([0, 1, 2, 2, 3, 3, 4]);
    expect(told(await stepsOf(id, 'CLOSE'))).toEqual(['REMIND2 DONE', 'REMIND0 DONE', 'BREACH0 DONE', 'ESCALATE3 DONE']);
    const label = `${number}（求助，用电）办结`;
    expect((await wanted(id)).map(({ level, recipients, text }) => [level, recipients, text])).toEqual([
      ['REMIND', ['SY-GD-1', 'SY-GD-2', 'SY-GD-O'], `${label}于11月30日18:00到期`],
      ['REMIND', ['SY-GD-1', 'SY-GD-2', 'SY-GD-O'], `${label}今日18:00到期`],
      ['BREACH', ['SY-GD-O', 'SY-YSB-O', 'SY-YSB-S'], `${label}已逾期（时限11月30日18:00）`],
      ['ESCALATE', ['SY-GD-H', 'SY-LEAD-01'], `${label}逾期已满3个工作日仍未完成（时限11月30日18:00），提请督促`],
    ]);
  });

  it('a job of an earlier generation, or for a time not yet come, changes nothing', async () => {
    const { id } = await contacted();
    const [deadline] = await hotline.db.query<{ id: string }>(`select id from hotline.deadline where subject_id = $1 and kind = 'CLOSE'`, [id]);
    await at('2026-11-26T09:00');
    const executor = hotline.app.get(StepExecutor);
    expect(await executor.executeOne(deadline!.id, 2)).toBe(0);
    await at('2026-11-26T08:29');
    expect(await executor.executeOne(deadline!.id, 1)).toBe(0);
    expect(await wanted(id)).toEqual([]);
    await at('2026-11-26T08:30');
    expect(await executor.executeOne(deadline!.id, 1)).toBe(1);
  });

  it('[X.07] after an outage over everything, breach and escalation follow in their order with their own times, and no stale reminder', async () => {
    const { id } = await contacted();
    await at('2026-12-07T09:00');
    await sweep();
    expect(told(await stepsOf(id, 'CLOSE'))).toEqual(['REMIND2 SUPERSEDED', 'REMIND0 SUPERSEDED', 'BREACH0 DONE', 'ESCALATE3 DONE']);
    expect((await wanted(id)).map(({ level, due }) => [level, due])).toEqual([['BREACH', '2026-11-30T18:00:00+08:00'], ['ESCALATE', '2026-12-03T18:00:00+08:00']]);
    const { id: other } = await contacted();
    await at('2026-11-30T10:00');
    await sweep();
    expect(told(await stepsOf(other, 'CLOSE')).slice(0, 2)).toEqual(['REMIND2 SUPERSEDED', 'REMIND0 DONE']); // of two reminders the later
  });

  it('that was met in time tells nobody any more, and what it had told is marked', async () => {
    const { step } = desk(hotline);
    let ticket = await contacted();
    await at('2026-11-26T08:31');
    await sweep();
    ticket = await step(handler, 'giveFeedback', ticket, { method: 'TELEPHONE', reached: true, content: '已换线路。' });
    ticket = await step(handler, 'reportTicketDone', ticket, { finding: '已换线路' });
    await at('2026-12-31T09:00');
    await sweep();
    expect(told(await stepsOf(ticket.id, 'CLOSE'))).toEqual(['REMIND2 DONE', 'REMIND0 CANCELLED', 'BREACH0 CANCELLED', 'ESCALATE3 CANCELLED']);
    expect((await wanted(ticket.id)).map(({ level }) => level)).toEqual(['REMIND']);
    const [reminder] = await wanted(ticket.id);
    expect(await hotline.db.query(`select payload from hotline.event where name = 'notice.withdrawn' and payload ->> 'source' = $1`, [reminder!.source])).toEqual([{ payload: { source: reminder!.source, because: '已完成' } }]);
  });

  it('before a unit has the ticket, the desk that has to act is told', async () => {
    const { file } = desk(hotline);
    await at('2026-11-23T10:00');
    const [call, window] = [await file(), await file({ channel: 'WINDOW', serviceItem: '用电报装' }, clerk)];
    await at('2026-11-24T18:01');
    await sweep();
    expect((await wanted(call.id)).map(({ level, recipients }) => [level, recipients])).toEqual([['BREACH', ['SY-YSB-O', 'SY-YSB-S', 'SY-ZHZX-O']]]);
    expect((await wanted(window.id)).map(({ level, recipients }) => [level, recipients])).toEqual([['BREACH', ['SY-SPJ-O', 'SY-YSB-O', 'SY-YSB-S']]]);
  });

  it('a simple matter that turns complex at its close is not breached; one told but never reported done is', async () => {
    const { file, step } = desk(hotline);
    await at('2026-11-23T07:30');
    const simple = await step(clerk, 'acceptTicket', await file({ channel: 'WINDOW', kind: 'BLOCKED_MATTER', complexity: 'SIMPLE', serviceItem: '用电报装' }, clerk));
    expect(told(await stepsOf(simple.id, 'CLOSE'))).toEqual(['REMIND0 PENDING']);
    let complex = await step(clerk, 'acceptTicket', await file({ channel: 'WINDOW', kind: 'BLOCKED_MATTER', complexity: 'COMPLEX', serviceItem: '用电报装' }, clerk));
    complex = await step(clerk, 'assignTicket', complex, { unit: 'SY-GD' });
    complex = await step(handler, 'acknowledgeTicket', complex);
    complex = await step(handler, 'giveFeedback', complex, { method: 'TELEPHONE', reached: true, content: '下周装表。' });
    await at('2026-12-07T18:01');
    await sweep();
    expect((await wanted(complex.id)).map(({ level, text }) => [level, text])).toEqual([['BREACH', `${complex.number}（办不成事，用电）报告办结已逾期（时限12月7日18:00）`]]);
    await step(handler, 'reportTicketDone', complex, { finding: '已装表' });
    await at('2026-12-31T18:01');
    await sweep();
    expect(await wanted(complex.id)).toHaveLength(1);
    expect(await stepsOf(complex.id, 'CONFIRM')).toEqual([]); // the reporter's time is nobody's duty
  });

  it('[X.22] a unit or officer complained about is told nothing, not even as the supervising office', async () => {
    const ticket = await contacted({ complainedAboutUnits: ['SY-YSB'], complainedAboutOfficers: ['SY-GD-1'] }, cast.handler('SY-GD', 1));
    for (const time of ['2026-11-30T08:31', '2026-11-30T18:01', '2026-12-03T18:01']) { await at(time); await sweep(); }
    const recipients = (await wanted(ticket.id)).map((one) => one.recipients);
    expect(recipients).toEqual([['SY-GD-2', 'SY-GD-O'], ['SY-GD-O'], ['SY-GD-H', 'SY-LEAD-01']]);
  });
});

it('a breach that no worker came to before the ticket was given to another unit is still told; one whose place another deadline takes is told once', async () => {
  const { file, step } = desk(hotline);
  await at('2026-11-23T10:00');
  let ticket = await step(dispatcher, 'assignTicket', await step(dispatcher, 'acceptTicket', await file()), { unit: 'SY-GD' });
  await at('2026-11-24T18:30');
  ticket = await step(dispatcher, 'assignTicket', ticket, { unit: 'SY-JT', reason: '改由交通局承办' });
  await at('2026-12-01T10:00');
  await step(dispatcher, 'classifyTicket', ticket, { kind: 'COMPLAINT', category: '用电' });
  await sweep();
  const told = (await wanted(ticket.id)).filter(({ level }) => level === 'BREACH').map(({ text }) => text.replace(/^.*）(?=\S)(?=[^（]*（)/, ''));
  expect(told.sort()).toEqual(['办结已逾期（时限11月30日18:00）', '签收已逾期（时限11月24日18:00）', '签收已逾期（时限11月25日18:00）', '首次联系已逾期（时限11月24日18:00）'].sort());
});

describe('a due date that moves', () => {
  const move = async (id: string, how: (deadline: Deadline, now: Date) => void) => hotline.app.get(EntityManager).fork().transactional(async (em) => {
    await em.execute('select from ticket where id = ? for update', [id]);
    const [{ now } = { now: '' }] = await em.execute<{ now: string }[]>('select platform.now() as now');
    const deadlines = await runningDeadlines(em, { subjectId: id });
    for (const deadline of deadlines) how(deadline, new Date(now));
    await saveDeadlines(em, deadlines);
    await hotline.app.get(DeadlineSubjects).refresh(em, [{ subjectId: id, kind: 'CLOSE' }]);
  });
  const calendar = async () => (await import('./rules-directory.ts')).directory.calendar;
  const changes = async (id: string) => (await hotline.ask(cast.supervisor(), 'query($id: ID) { ticket(id: $id) { dueDates { kind state addedDays pausedBecause changes { at cause because before after } } } }', { id })).data.ticket.dueDates.find((one: { kind: string }) => one.kind === 'CLOSE');

  it('[X.02] shows each change with before, after and why; paused it tells nobody, and goes on later', async () => {
    const { id } = await contacted();
    const by = await calendar();
    await at('2026-11-24T10:00');
    await move(id, (deadline, now) => deadline.extend(2, now, '企业补充材料', by));
    await at('2026-11-25T10:00');
    await move(id, (deadline, now) => deadline.pause(now, '等待企业补正'));
    expect(await changes(id)).toMatchObject({ state: 'PAUSED', addedDays: 2, pausedBecause: '等待企业补正' });
    await at('2026-12-10T10:00');
    await sweep();
    expect(await wanted(id)).toEqual([]);
    await move(id, (deadline, now) => deadline.resume(now, '已补正', by));
    expect(await changes(id)).toEqual({ kind: 'CLOSE', state: 'RUNNING', addedDays: 2, pausedBecause: null, changes: [
      { at: '2026-11-24T10:00:00+08:00', cause: 'EXTENDED', because: '企业补充材料', before: '2026-11-30T18:00:00+08:00', after: '2026-12-02T18:00:00+08:00' },
      { at: '2026-11-25T10:00:00+08:00', cause: 'PAUSED', because: '等待企业补正', before: '2026-12-02T18:00:00+08:00', after: '2026-12-02T18:00:00+08:00' },
      { at: '2026-12-10T10:00:00+08:00', cause: 'RESUMED', because: '已补正', before: '2026-12-02T18:00:00+08:00', after: '2026-12-17T18:00:00+08:00' },
    ] });
    await at('2026-12-17T18:01');
    await sweep();
    expect((await wanted(id)).map(({ level, due }) => [level, due])).toEqual([['BREACH', '2026-12-17T18:00:00+08:00']]);
  });

  it('[X.06] moved after its breach, it is breached again at its new date; the first breach stays, marked', async () => {
    const { id } = await contacted();
    await at('2026-11-30T18:01');
    await sweep();
    const by = await calendar();
    await move(id, (deadline, now) => deadline.extend(3, now, '批准延期', by));
    await sweep();
    await at('2026-12-03T18:01');
    await sweep();
    await sweep();
    const breaches = (await stepsOf(id, 'CLOSE')).filter(({ step }) => step === 'BREACH');
    expect(breaches.map(({ dueAt, state, withdrawnBecause }) => [dueAt, state, withdrawnBecause])).toEqual([['2026-11-30T18:00:00+08:00', 'DONE', '期限已变更'], ['2026-12-03T18:00:00+08:00', 'DONE', null]]);
  });
});

describe('the engine', () => {
  it('executes a batch in the same number of statements, however long it is', async () => {
    const cost = async (count: number) => {
      for (let n = 0; n < count; n++) await contacted();
      await at('2026-11-26T08:31');
      const { result, statements } = await countStatements(sweep);
      expect(result).toBe(count);
      return statements;
    };
    await at('2027-02-01T09:00');
    await sweep(); // whatever earlier tests have left
    await at('2026-11-23T10:00');
    expect(await cost(6)).toBe(await cost(2));
  }, 60_000);

  it('[X.09] the self-check finds an open ticket without a deadline, a step not executed and a list that is wrong; otherwise nothing', async () => {
    const check = async () => (await hotline.ask(cast.supervisor(), '{ hotlineSelfCheck { checkedAt lastDailyAt violations { rule ticket { number } detail } } }')).data.hotlineSelfCheck;
    await at('2027-03-01T09:00');
    await hotline.app.get(TicketLapses).run();
    await sweep();
    expect((await check()).violations).toEqual([]);
    const lost = await contacted();
    const late = await contacted();
    expect((await check()).violations).toEqual([]);
    await hotline.db.query(`update hotline.deadline set withdrawn_at = now() where subject_id = $1`, [lost.id]);
    await at('2026-11-30T18:10');
    const rules = (await check()).violations.map(({ rule, ticket }: { rule: string; ticket: { number: string } }) => [rule, ticket.number]);
    expect(rules).toEqual(expect.arrayContaining([['NO_DEADLINE', lost.number], ['WRONG_NEXT_DUE', lost.number], ['STEP_OVERDUE', late.number]]));
    await hotline.app.get(DailySelfCheck).run();
    expect(await check()).toMatchObject({ lastDailyAt: '2026-11-30T18:10:00+08:00' });
    const [alert] = await hotline.db.query<{ payload: Wanted }>(`select payload from hotline.event where name = 'notice.wanted' and payload ->> 'level' = 'ALERT'`);
    expect(alert!.payload).toMatchObject({ recipients: ['SY-YSB-S'], text: expect.stringContaining('未办结，但没有在计的时限') });
    expect(await hotline.ask(handler, '{ hotlineSelfCheck { checkedAt } }')).toMatchObject({ code: 'FORBIDDEN' });
    await sweep();
    expect((await check()).violations.map(({ rule }: { rule: string }) => rule).filter((rule: string) => rule === 'STEP_OVERDUE')).toEqual([]);
  });

  it('deadlines from before there were steps get theirs; what lay before is history', async () => {
    const { id } = await contacted();
    await hotline.db.query(`with d as (update hotline.deadline set generation = 0, calendar_version = 0, plan = '[]' where subject_id = $1 and kind = 'CLOSE' returning id) delete from hotline.deadline_step where deadline_id in (select id from d)`, [id]);
    await at('2026-11-26T10:00');
    await hotline.app.get(Recomputation).run();
    expect(told(await stepsOf(id, 'CLOSE'))).toEqual(['REMIND2 SUPERSEDED', 'REMIND0 PENDING', 'BREACH0 PENDING', 'ESCALATE3 PENDING']);
  });

  it('an imported matter is told of only from now on', async () => {
    await at('2026-11-23T09:00');
    const row = { line: 2, externalNo: key(), receivedAt: '2026-11-13T09:00:00+08:00', channel: 'HOTLINE_12345', kind: 'HELP', reporterKind: 'ENTERPRISE', creditCode: '91321311Y7J6DU5MJD', enterpriseName: '宿迁朗讯电子有限公司',
      locality: '', category: '用电', title: '频繁跳闸', content: '请协调。', contactName: '马女士', contactPhone: '18887401146', confidential: 'N', suggestedUnit: '', complexity: '', complainedAbout: '',
      acceptedAt: '2026-11-13T10:00:00+08:00', handledBy: 'SY-GD', firstContactAt: '2026-11-13T11:00:00+08:00', reportedAt: '', feedback: '', rating: '', solved: '' };
    const { data } = await hotline.ask(dispatcher, 'mutation($input: ImportTicketsInput!) { importTickets(input: $input) { results { number outcome } } }', { input: { sourceSystem: '历史台账', rows: [row] } });
    expect(data.importTickets.results).toMatchObject([{ outcome: 'CREATED' }]);
    const { data: found } = await hotline.ask(dispatcher, 'query($number: String) { ticket(number: $number) { id } }', { number: data.importTickets.results[0].number });
    await sweep();
    expect(await wanted(found.ticket.id)).toEqual([]);
    expect(told(await stepsOf(found.ticket.id, 'CLOSE'))).toEqual(['REMIND2 SUPERSEDED', 'REMIND0 SUPERSEDED', 'BREACH0 SUPERSEDED', 'ESCALATE3 PENDING']);
    await at('2026-11-25T18:01');
    await sweep();
    expect((await wanted(found.ticket.id)).map(({ level }) => level)).toEqual(['ESCALATE']);
  });
});
