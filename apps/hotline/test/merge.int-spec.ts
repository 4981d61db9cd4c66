import { SelfCheck, StepExecutor } from '@bangban/deadlines';
import type { Actor } from '@bangban/kernel';
import { cast, countStatements } from '@bangban/testing';
import { startHotline, type Hotline } from './hotline.ts';
import { desk, dueDate, key } from './matters.ts';

let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); });
beforeEach(() => at('2026-11-23T09:00'));
afterAll(() => hotline?.stop());
const at = (time: string) => hotline.db.setNow(`${time}:00+08:00`);
const [dispatcher, handler, supervisor] = [cast.dispatcher(), cast.handler('SY-GD'), cast.supervisor()];

interface Held { id: string; version: number; number?: string }
const companies = ['91321311Y7J6DU5MJD', '91321311KMNBRYTTTT'] as const;
const of = (creditCode: string, over: Record<string, unknown> = {}) => ({ reporter: { kind: 'ENTERPRISE', creditCode, enterpriseName: `企业${creditCode.slice(-4)}`, contactName: creditCode === companies[0] ? '马女士' : '赵先生', contactPhone: '18887401146', ...over } });
const accepted = async (over: Record<string, unknown> = {}) => { const { file, step } = desk(hotline); return step(dispatcher, 'acceptTicket', await file(over)); };
const assigned = async (over: Record<string, unknown> = {}, unit = 'SY-GD') => desk(hotline).step(dispatcher, 'assignTicket', await accepted(over), { unit, ...(unit !== 'SY-GD' && { reason: '属其职责' }) });
const acknowledged = async (over: Record<string, unknown> = {}, unit = 'SY-GD') => desk(hotline).step(cast.handler(unit), 'acknowledgeTicket', await assigned(over, unit));
const now = async <T extends Held>({ id }: T) => desk(hotline).ticket(id, supervisor);
const merged = async (source: Held, target: Held, reason = '同一厂区同一次停电') => desk(hotline).step(dispatcher, 'mergeTicket', source, { targetId: target.id, reason });
const told = { method: 'TELEPHONE', reached: true, content: '线路已检修，明日恢复。' };
const look = async (actor: Actor, { id }: Held, fields: string) => (await hotline.ask(actor, `query($id: ID) { ticket(id: $id) { ${fields} } }`, { id })).data.ticket;

describe('[7.14] merged', () => {
  it('each keeps its own status, unit, rules, deadlines and reporter; the target shows the earliest date', async () => {
    const first = await acknowledged({ ...of(companies[0]), kind: 'BLOCKED_MATTER', complexity: 'COMPLEX', channel: 'WINDOW', serviceItem: '用电' });
    await at('2026-11-25T09:00');
    const target = await acknowledged(of(companies[1]), 'SY-ZJJ');
    const [before, beforeTarget] = [await now(first), await now(target)];
    const after = await merged(first, target);
    expect({ ...after, version: 0, nextSteps: [] }).toEqual({ ...before, version: 0, nextSteps: [] });
    expect({ ...(await now(target)), version: 0 }).toEqual({ ...beforeTarget, version: 0 });
    const seen = await look(supervisor, target, 'isMerged earliestDueAt nextDueAt mergedTickets { id isMerged mergedInto { id } merges { reason mergedById mergedBy { title } undoneAt } }');
    expect(seen).toEqual({
      isMerged: false, earliestDueAt: before.nextDueAt, nextDueAt: beforeTarget.nextDueAt,
      mergedTickets: [{ id: first.id, isMerged: true, mergedInto: { id: target.id }, merges: [{ reason: '同一厂区同一次停电', mergedById: dispatcher.code, mergedBy: { title: expect.any(String) }, undoneAt: null }] }],
    });
    expect(before.nextDueAt < beforeTarget.nextDueAt).toBe(true);
  });

  it('one that no unit has yet goes to the target\'s, and follows it; one with a unit of its own stays with that', async () => {
    const { step } = desk(hotline);
    const [target, waiting, elsewhere] = [await accepted(), await accepted(), await acknowledged({}, 'SY-ZJJ')];
    await merged(waiting, target);
    await merged(elsewhere, await now(target));
    await step(dispatcher, 'assignTicket', await now(target), { unit: 'SY-GD' });
    expect([(await now(waiting)).handlingUnitId, (await now(elsewhere)).handlingUnitId]).toEqual(['SY-GD', 'SY-ZJJ']);
    const late = await merged(await accepted(), await now(target));
    expect(late).toMatchObject({ status: 'ASSIGNED', handlingUnitId: 'SY-GD' });
    await step(dispatcher, 'assignTicket', await now(target), { unit: 'SY-SW', reason: '改派' });
    for (const one of [target, waiting, late]) expect(await now(one)).toMatchObject({ status: 'ASSIGNED', handlingUnitId: 'SY-SW' });
    expect(await now(elsewhere)).toMatchObject({ status: 'ACKNOWLEDGED', handlingUnitId: 'SY-ZJJ' });
  });

  it.each([['the same unit', 'ACKNOWLEDGED', 'SY-GD'], ['another unit', 'ASSIGNED', 'SY-ZJJ']] as const)('acknowledged by its unit, one that is with %s is %s', async (_, status, unit) => {
    const [target, source] = [await assigned(), await assigned({}, unit)];
    await merged(source, target);
    await desk(hotline).step(handler, 'acknowledgeTicket', await now(target));
    const own = await now(source);
    expect(own).toMatchObject({ status, handlingUnitId: unit });
    expect(dueDate(own, 'ACKNOWLEDGE')).toMatchObject({ state: status === 'ASSIGNED' ? 'RUNNING' : 'MET' });
    expect((await look(supervisor, source, 'timeline { step }')).timeline.some(({ step }: { step: string }) => step === 'ACKNOWLEDGE')).toBe(status === 'ACKNOWLEDGED');
  });

  it.each(['target', 'source'] as const)('an answer given with the %s lands on all: each clock stops by its own rule, each reporter is told and confirms for himself', async (which) => {
    const { step } = desk(hotline);
    const complex = await assigned({ ...of(companies[0]), kind: 'BLOCKED_MATTER', complexity: 'COMPLEX', channel: 'WINDOW', serviceItem: '用电' });
    const target = await acknowledged(of(companies[1]));
    await merged(complex, target);
    await at('2026-11-23T10:00');
    const addressed = which === 'target' ? await now(target) : await step(handler, 'acknowledgeTicket', await now(complex));
    await step(handler, 'giveFeedback', addressed, told);
    const [source, main] = [await now(complex), await now(target)];
    expect([source.status, main.status]).toEqual(['FED_BACK', 'FED_BACK']);
    expect([dueDate(source, 'CLOSE'), dueDate(main, 'CLOSE')]).toMatchObject([{ ruleKey: 'blocked_matter.complex.close', state: 'MET', metAt: '2026-11-23T10:00:00+08:00' }, { ruleKey: 'ticket.close', state: 'RUNNING' }]);
    const other = which === 'target' ? source : main;
    expect((await look(supervisor, other, 'contacts { purpose method reached content }')).contacts).toEqual([{ purpose: 'FEEDBACK', method: 'ONLINE', reached: true, content: told.content }]);
    const messages = await hotline.db.query<{ text: string }>('select text from hotline.reporter_message where ticket_id = $1', [other.id]);
    expect(messages).toEqual([{ text: `您反映的${other.number}已有答复，请凭编号和查询码查看。` }]);
    await step(handler, 'reportTicketDone', await now(addressed), { finding: '已检修' });
    expect([(await now(complex)).status, (await now(target)).status]).toEqual(['REPORTED_DONE', 'REPORTED_DONE']);
    await step(cast.enterprise(companies[0]), 'confirmTicket', await now(complex), { solved: true });
    expect([(await now(complex)).status, (await now(target)).status]).toEqual(['CLOSED', 'REPORTED_DONE']);
    await step(cast.enterprise(companies[1]), 'confirmTicket', await now(target), { solved: false, comment: '仍跳闸' });
    expect([(await now(complex)).status, (await now(target))]).toMatchObject(['CLOSED', { status: 'ASSIGNED', round: 2 }]);
  });

  it('a further attempt to reach one reporter is no news to the others', async () => {
    const { step } = desk(hotline);
    const [source, target] = [await acknowledged(), await acknowledged()];
    await merged(source, target);
    for (const hour of ['10', '11']) { await at(`2026-11-23T${hour}:00`); await step(handler, 'giveFeedback', await now(target), { ...told, reached: false }); }
    expect([(await now(source)).status, (await now(target)).status]).toEqual(['FED_BACK', 'ACKNOWLEDGED']);
    expect((await look(supervisor, source, 'contacts { content }')).contacts).toHaveLength(1);
  });

  it('undone, each goes on by itself; what landed meanwhile stays', async () => {
    const { step } = desk(hotline);
    const [source, target] = [await acknowledged(), await acknowledged()];
    await merged(source, target);
    await step(handler, 'giveFeedback', await now(target), told);
    const before = await now(source);
    const undone = await step(dispatcher, 'undoMerge', before, { reason: '两处厂区' });
    expect({ ...undone, version: 0, nextSteps: [] }).toEqual({ ...before, version: 0, nextSteps: [] });
    await step(handler, 'reportTicketDone', await now(target), { finding: '已检修' });
    expect([(await now(source)).status, (await now(target)).status]).toEqual(['FED_BACK', 'REPORTED_DONE']);
    expect(await look(supervisor, source, 'isMerged mergedInto { id } merges { undoneById undoneBecause }')).toEqual({ isMerged: false, mergedInto: null, merges: [{ undoneById: dispatcher.code, undoneBecause: '两处厂区' }] });
    expect((await look(supervisor, target, 'mergedTickets { id } timeline { step note }')).timeline.map(({ step: one }: { step: string }) => one)).toEqual(expect.arrayContaining(['MERGE', 'UNDO_MERGE']));
  });

  it('the units are told of their own case, once, and not of the other', async () => {
    const [source, target] = [await acknowledged({}, 'SY-ZJJ'), await acknowledged()];
    await merged(source, target);
    const notices = await hotline.db.query<{ number: string; recipients: string[]; text: string }>(`select payload -> 'subject' ->> 'number' as number, array(select jsonb_array_elements_text(payload -> 'recipients') order by 1) as recipients, payload ->> 'text' as text
      from hotline.event where name = 'notice.wanted' and payload -> 'subject' ->> 'id' = any($1)`, [[source.id, target.id]]);
    expect(notices.map(({ number, recipients }) => [number, recipients])).toEqual(expect.arrayContaining([[source.number, ['SY-ZJJ-1', 'SY-ZJJ-2', 'SY-ZJJ-O']], [target.number, ['SY-GD-1', 'SY-GD-2', 'SY-GD-O']]]));
    expect(notices).toHaveLength(2);
    for (const { number, text } of notices) expect(text.includes(number) && !text.includes(number === source.number ? target.number! : source.number!)).toBe(true);
  });
});

describe('[7.14] is not merged', () => {
  const cases: [string, () => Promise<{ source: Held; target: { id: string } }>, object][] = [
    ['with itself', async () => { const source = await accepted(); return { source, target: source }; }, { code: 'INVALID_INPUT', facts: { field: 'targetId', reason: '不能并入自身' } }],
    ['with what does not exist', async () => ({ source: await accepted(), target: { id: key() } }), { code: 'NOT_FOUND' }],
    ['into one that is merged', async () => { const target = await accepted(); await merged(target, await accepted()); return { source: await accepted(), target }; }, { code: 'INVALID_INPUT', facts: { field: 'targetId', reason: '该工单本身已并入另一件工单，请并入那一件' } }],
    ['one that others are merged into', async () => { const source = await accepted(); await merged(await accepted(), source); return { source: await now(source), target: await accepted() }; }, { code: 'INVALID_INPUT', facts: { field: 'id' } }],
    ['one that is merged already', async () => ({ source: await merged(await accepted(), await accepted()), target: await accepted() }), { code: 'STEP_NOT_ALLOWED' }],
    ['one that is not accepted', async () => ({ source: await desk(hotline).file(), target: await accepted() }), { code: 'STEP_NOT_ALLOWED' }],
    ['into one that is not accepted', async () => ({ source: await accepted(), target: await desk(hotline).file() }), { code: 'INVALID_INPUT', facts: { field: 'targetId' } }],
    ['one that is not classified', async () => ({ source: await accepted({ category: null }), target: await accepted() }), { code: 'NEEDS_CATEGORY' }],
    ['into one that may be out of scope', async () => { const target = await accepted(); await desk(hotline).step(dispatcher, 'proposeOutOfScope', target, { reason: 'OTHER_JURISDICTION', explanation: '属外区' }); return { source: await accepted(), target }; }, { code: 'INVALID_INPUT', facts: { field: 'targetId' } }],
    ['with one about somebody else', async () => ({ source: await accepted({ complainedAboutUnits: ['SY-SCJG'] }), target: await accepted() }), { code: 'INVALID_INPUT', facts: { field: 'targetId', reason: '两件工单的被反映单位或人员不同，须分别办理' } }],
    ['with one about some of the same only', async () => ({ source: await accepted({ complainedAboutUnits: ['SY-SCJG'] }), target: await accepted({ complainedAboutUnits: ['SY-SCJG', 'SY-JT'] }) }), { code: 'INVALID_INPUT' }],
    ['[X.22] into one about who would merge it', async () => ({ source: await accepted(), target: await desk(hotline).file({ complainedAboutOfficers: [dispatcher.code] }, cast.dispatcher(1)) }), { code: 'NOT_FOUND' }],
  ];
  it.each(cases)('%s', async (_, make, refusal) => {
    const { source, target } = await make();
    expect(await desk(hotline).tries(dispatcher, 'mergeTicket', source, { targetId: target.id, reason: '重复' })).toMatchObject(refusal);
    expect((await now(source)).version).toBe(source.version);
  });

  it('[X.22] without the attempt on a case about oneself being kept', async () => {
    const target = await desk(hotline).file({ complainedAboutOfficers: [dispatcher.code] }, cast.dispatcher(1));
    await desk(hotline).tries(dispatcher, 'mergeTicket', await accepted(), { targetId: target.id, reason: '重复' });
    expect(await hotline.db.query('select action, code from hotline.audit_entry where subject_id = $1 and outcome = $2', [target.id, 'REFUSED'])).toEqual([{ action: 'MERGE', code: 'COMPLAINED_ABOUT' }]);
  });

  it.each([['handler', handler], ['clerk', cast.clerk()], ['supervisor who only looks on', cast.supervisor('SY-ZFB')]] as const)('by a %s', async (_, actor) => {
    const [source, target] = [await acknowledged(), await acknowledged()];
    expect((await desk(hotline).tries(actor, 'mergeTicket', source, { targetId: target.id, reason: '重复' })).code).toMatch(/^(FORBIDDEN|NOT_FOUND)$/);
    const done = await merged(source, target);
    expect((await desk(hotline).tries(actor, 'undoMerge', done, { reason: '误并' })).code).toMatch(/^(FORBIDDEN|NOT_FOUND)$/);
  });
});

describe('[7.14] complainants do not see one another', () => {
  const [own, other] = [cast.enterprise(companies[1]), cast.enterprise(companies[0])];
  const everything = 'isMerged mergedInto { id } mergedTickets { id } earliestDueAt merges { reason } timeline { step } contacts { content } nextDueAt dueDates { dueAt }';

  it('not by what is merged, nor by a date, a step or a word', async () => {
    const { step } = desk(hotline);
    const confidential = await acknowledged(of(companies[0], { confidential: true }));
    await at('2026-11-25T09:00');
    const target = await acknowledged(of(companies[1]));
    const before = await look(own, target, everything);
    await merged(confidential, target);
    expect(await look(own, target, everything)).toEqual(before);
    await step(handler, 'recordContact', await now(confidential), { ...told, content: '已致电马女士' });
    expect(await look(own, target, everything)).toEqual(before);
    expect(await look(other, confidential, 'isMerged mergedInto { id } mergedTickets { id } merges { reason }')).toEqual({ isMerged: false, mergedInto: null, mergedTickets: [], merges: [] });
    const { timeline } = await look(other, confidential, 'timeline { step }');
    expect(timeline.map(({ step: one }: { step: string }) => one)).not.toContain('MERGE');
    expect((await hotline.ask(own, 'query($id: ID) { ticket(id: $id) { id } }', { id: confidential.id })).code).toBe('NOT_FOUND');
  });

  it('an answer that all will read names none of them; nobody finds out who it is by trying', async () => {
    const { step, tries } = desk(hotline);
    const [source, target] = [await acknowledged(of(companies[0], { confidential: true })), await acknowledged(of(companies[1]))];
    await merged(source, target);
    for (const [name, what] of [['马女士', '姓名'], ['赵先生', '姓名'], [companies[0], '统一社会信用代码']]) {
      const before = await now(target);
      expect(await tries(handler, 'giveFeedback', before, { ...told, content: `${name}：线路已检修。` })).toMatchObject({ code: 'CONTAINS_IDENTITY', facts: { field: 'content', what } });
      expect(await now(target)).toEqual(before);
    }
    for (let more = 3; more < 5; more++) await tries(handler, 'giveFeedback', await now(target), { ...told, content: '马女士' });
    expect(await tries(handler, 'giveFeedback', await now(target), told)).toMatchObject({ code: 'RATE_LIMITED' });
    await at('2026-11-24T09:01');
    await step(handler, 'giveFeedback', await now(target), told);
    await tries(handler, 'reportTicketDone', await now(target), { finding: '马女士已确认' }).then(({ code }) => expect(code).toBe('CONTAINS_IDENTITY'));
    const reads = await hotline.db.query<{ count: string }>(`select count(*) from hotline.audit_entry where action = 'REVEAL_COMPLAINANT' and subject_id = $1`, [source.id]);
    expect(Number(reads[0]!.count)).toBe(1); // what was refused left no reading behind, as nothing was told
  });

  it('to a unit each shows its own part [9.05]', async () => {
    const [source, target] = [await acknowledged({}, 'SY-ZJJ'), await acknowledged()];
    await merged(source, target);
    const fields = 'isMerged mergedInto { id } mergedTickets { id } earliestDueAt nextDueAt';
    expect(await look(cast.handler('SY-ZJJ'), source, fields)).toMatchObject({ isMerged: true, mergedInto: null, mergedTickets: [] });
    const seen = await look(handler, target, fields);
    expect(seen).toMatchObject({ isMerged: false, mergedTickets: [], earliestDueAt: seen.nextDueAt });
    expect((await look(dispatcher, target, fields)).mergedTickets).toEqual([{ id: source.id }]);
  });
});

it('twelve merged tickets cost as many statements as one', async () => {
  await at('2026-11-26T09:00');
  const target = await accepted();
  for (let i = 0; i < 12; i++) await merged(await accepted(), await now(target));
  const statements = async (first: number) => (await countStatements(() => hotline.ask(dispatcher, `{ tickets(first: ${first}, orderBy: NEWEST) { nodes { isMerged mergedInto { number } mergedTickets { number } earliestDueAt merges { reason } } } }`))).statements;
  expect(await statements(12)).toBe(await statements(1));
});

it('two that are merged into one another at once end as one merge and one refusal', async () => {
  for (let round = 0; round < 10; round++) {
    const [a, b] = [await accepted(), await accepted()];
    const answers = await Promise.all([[a, b], [b, a]].map(([source, target]) => desk(hotline).tries(dispatcher, 'mergeTicket', source!, { targetId: target!.id, reason: '重复' })));
    const codes = answers.map(({ code }) => code ?? 'DONE');
    expect([codes.filter((code) => code === 'DONE'), codes.filter((code) => ['CONFLICT', 'INVALID_INPUT'].includes(code))]).toEqual([['DONE'], [expect.any(String)]]);
  }
});

it('[7.14] five tickets merged, undone, assigned and answered by many at once: never a circle, never two levels, nobody left waiting for another', async () => {
  const ids = (await Promise.all(Array.from({ length: 5 }, () => acknowledged()))).map(({ id }) => id);
  let seed = 20261127;
  const random = (below: number) => { seed = (seed * 48_271) % 2_147_483_647; return seed % below; };
  const ways: Record<string, (ticket: Held) => Promise<{ code: string | undefined }>> = {
    mergeTicket: (ticket) => desk(hotline).tries(dispatcher, 'mergeTicket', ticket, { targetId: ids[random(5)]!, reason: '重复' }),
    undoMerge: (ticket) => desk(hotline).tries(dispatcher, 'undoMerge', ticket, { reason: '误并' }),
    giveFeedback: (ticket) => desk(hotline).tries(handler, 'giveFeedback', ticket, told),
    assignTicket: (ticket) => desk(hotline).tries(dispatcher, 'assignTicket', ticket, { unit: 'SY-GD', reason: '改派' }),
  };
  const counts: Record<string, number> = {};
  for (let round = 0; round < 25; round++) {
    const tickets = await Promise.all(ids.map((id) => now({ id, version: 0 })));
    await Promise.all(Array.from({ length: 6 }, async () => {
      const name = ['mergeTicket', 'mergeTicket', 'mergeTicket', 'undoMerge', 'undoMerge', 'giveFeedback', 'assignTicket'][random(7)]!;
      const { code } = await ways[name]!(tickets[random(5)]);
      counts[`${name} ${code ?? 'DONE'}`] = (counts[`${name} ${code ?? 'DONE'}`] ?? 0) + 1;
    }));
    const [wrong] = await hotline.db.query(`select
      (select count(*)::int from hotline.ticket t join hotline.ticket target on target.id = t.merged_into where target.merged_into is not null) as deep,
      (select count(*)::int from hotline.ticket t full join (select * from hotline.ticket_merge where undone_at is null) m on m.ticket_id = t.id where t.merged_into is distinct from m.target_id) as untold`);
    expect(wrong).toEqual({ deep: 0, untold: 0 });
  }
  expect(Object.keys(counts).map((one) => one.split(' ')[1]!).filter((code) => !['DONE', 'CONFLICT', 'INVALID_INPUT', 'STEP_NOT_ALLOWED'].includes(code))).toEqual([]);
  expect(Math.min(...['mergeTicket', 'undoMerge', 'giveFeedback'].map((name) => counts[`${name} DONE`] ?? 0))).toBeGreaterThan(1);
  process.stderr.write(`merging at once: ${Object.entries(counts).sort().map(([what, count]) => `${what} ${count}`).join(', ')}\n`);
}, 120_000);

it('[X.09] the clock has lost none of them', async () => {
  await hotline.app.get(StepExecutor).sweep(0);
  expect(await hotline.app.get(SelfCheck, { strict: false }).run()).toEqual([]);
});
