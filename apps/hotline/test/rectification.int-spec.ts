import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { SelfCheck, StepExecutor } from '@bangban/deadlines';
import type { Actor } from '@bangban/kernel';
import { cast, countStatements } from '@bangban/testing';
import { RetentionJob } from '../src/retention/retention.job.ts';
import { cleared } from '../src/retention/retention.rules.ts';
import { startHotline, type Hotline } from './hotline.ts';
import { desk } from './matters.ts';
import { counter, rectificationFields, visitor } from './ratings.ts';

let hotline: Hotline;
const at = (iso: string) => hotline.db.setNow(iso);
beforeAll(async () => { hotline = await startHotline(); });
beforeEach(() => at('2026-11-23T09:00:00+08:00'));
afterEach(async () => { expect((await hotline.app.get(SelfCheck).run()).filter(({ rule }) => rule !== 'STEP_OVERDUE' && rule !== 'STEP_MISSING')).toEqual([]); });
afterAll(() => hotline?.stop());
const [rated, handler, office, dispatcher, supervisor] = [cast.clerk(), cast.handler('SY-SPJ'), cast.officer('UNIT_OFFICE', 'SY-SPJ'), cast.dispatcher(), cast.supervisor()];
const rater = { name: '金丝雀', phone: '19912345678' };
type Held = Awaited<ReturnType<ReturnType<typeof counter>['bad']>>;

const moves = {
  verify: ['verifyRectification', handler, { content: '当日叫号系统故障，排队属实' }], rectify: ['carryOutRectification', office, { content: '增开两个窗口' }], explain: ['explainRectification', office, { content: '材料不齐，按规定补正' }],
  publish: ['feedBackRectification', handler, { content: '已增开两个窗口，感谢您的意见。' }], call: ['feedBackRectification', dispatcher, { content: '已告知整改结果', method: 'TELEPHONE', reached: true }],
  close: ['lookBackRectification', dispatcher, { content: '到场查看属实', satisfactory: true }], again: ['lookBackRectification', supervisor, { content: '仍在排队', satisfactory: false }],
  appeal: ['appealRectification', office, { reason: 'MALICIOUS', evidence: '监控显示当日该人未到窗口' }], uphold: ['decideRectificationAppeal', supervisor, { uphold: true, decision: '监控属实' }], reject: ['decideRectificationAppeal', supervisor, { uphold: false, decision: '证据不足' }],
} as const satisfies Record<string, readonly [string, Actor, Record<string, unknown>]>;
type Move = keyof typeof moves;
const move = async (held: Held, ...names: readonly Move[]): Promise<Held> => {
  for (const name of names) { const [mutation, actor, input] = moves[name]; held = { ...held, ...(await counter(hotline).step(actor, mutation, held, input)) }; }
  return held;
};
const bad = (over: Record<string, unknown> = {}) => counter(hotline).bad(over);
const look = async (id: string, actor: Actor = supervisor) => (await hotline.ask(actor, `query($id: ID!) { rectification(id: $id) { ${rectificationFields} } }`, { id })).data?.rectification;

it('[2.15] a bad review opens one: verified, put right, fed back and looked at by others, each step with who, when and what', async () => {
  const opened = await bad();
  expect(opened).toMatchObject({ source: 'SERVICE_RATING', status: 'OPENED', round: 1, unitId: 'SY-SPJ', named: false, openedOn: '2026-11-23', nextDueAt: '2026-11-30T18:00:00+08:00', number: expect.stringMatching(/^ZG20261123-\d{4}$/) });
  expect((await move(opened, 'verify')).status).toBe('VERIFIED');
  const closed = await move(await bad(), 'verify', 'rectify', 'publish', 'close');
  expect(closed).toMatchObject({ status: 'CLOSED', closedAt: '2026-11-23T09:00:00+08:00', nextDueAt: null, steps: [
    { step: 'VERIFY', officerId: handler.code, note: '当日叫号系统故障，排队属实' }, { step: 'RECTIFY', officerId: office.code, note: '增开两个窗口' },
    { step: 'FEED_BACK', officerId: handler.code, method: null }, { step: 'LOOK_BACK', officerId: dispatcher.code, unitId: 'SY-ZHZX', satisfactory: true }] });
  expect(await move(await bad(), 'verify', 'explain', 'publish')).toMatchObject({ status: 'FED_BACK', nextDueAt: '2026-11-30T18:00:00+08:00', steps: [{}, { step: 'EXPLAIN' }, {}] });
  expect(await hotline.db.query(`select count(*)::int from hotline.rectification z join hotline.service_rating g on g.id = z.rating_id where g.grade not in ('DISSATISFIED', 'VERY_DISSATISFIED')`)).toEqual([{ count: 0 }]);
});

it('[2.15] what was not put right starts anew, on a new clock', async () => {
  const fed = await move(await bad(), 'verify', 'rectify', 'publish');
  await at('2026-11-26T10:00:00+08:00');
  const anew = await move(fed, 'again');
  expect(anew).toMatchObject({ status: 'OPENED', round: 2, closedAt: null, fedBackAt: null, nextDueAt: '2026-12-03T18:00:00+08:00' });
  expect(await move(anew, 'verify', 'rectify', 'publish', 'close')).toMatchObject({ status: 'CLOSED', round: 2 });
});

it('[2.15] the published answer is read by who rated, with the code that he alone was told, and not by who holds the receipt', async () => {
  const held = await bad();
  const read = (code: string, number = held.record.number) => hotline.ask(visitor, 'query($number: String!, $code: String!) { ratingAnswer(number: $number, code: $code) { ratedOn answer answeredAt } }', { number, code });
  expect((await read(held.answerCode)).data.ratingAnswer).toEqual({ ratedOn: '2026-11-23', answer: null, answeredAt: null });
  await move(held, 'verify', 'rectify', 'publish');
  expect((await read(held.answerCode.toLowerCase())).data.ratingAnswer).toEqual({ ratedOn: '2026-11-23', answer: '已增开两个窗口，感谢您的意见。', answeredAt: '2026-11-23T09:00:00+08:00' });
  const other = await bad();
  for (const code of [other.answerCode, 'ABCDE-FGHJK', '']) expect(await read(code)).toMatchObject({ code: 'NOT_FOUND' });
});

it('[2.15] each who gave his name is called back: none is fed back without it, by one outside the unit, who alone learns whom to call', async () => {
  const { tries, answer } = counter(hotline);
  const held = await move(await bad({ rater }), 'verify', 'rectify');
  expect(held.named).toBe(true);
  for (const actor of [handler, office]) expect(await tries(actor, 'feedBackRectification', held, { content: '已答复' })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await tries(dispatcher, 'feedBackRectification', held, { content: '已公布' })).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'reached' } });
  const reveal = (actor: Actor) => answer(actor, 'revealRater', { id: held.id, purpose: '回访' });
  for (const actor of [dispatcher, supervisor]) expect((await reveal(actor)).data.revealRater).toEqual(rater);
  for (const actor of [rated, handler, office, cast.officer('UNIT_HEAD', 'SY-SPJ'), cast.supervisor('SY-ZFB'), cast.enterprise('91321311Y7J6DU5MJD'), visitor]) expect((await reveal(actor)).code).toMatch(/FORBIDDEN|NOT_FOUND/);
  const readings = await hotline.db.query(`select principal, reason, subject_type from hotline.audit_entry where action = 'REVEAL_RATER' and outcome = 'DONE' and subject_id = $1 order by id`, [held.id]);
  expect(readings).toEqual([dispatcher, supervisor].map(({ code }) => ({ principal: `officer:${code}`, reason: '回访', subject_type: 'Rectification' })));
  const trail = await hotline.db.query<{ row: string }>('select e::text as row from hotline.audit_entry e');
  expect(trail.map(({ row }) => row).join()).not.toMatch(/金丝雀|19912345678|排队两小时/);
  expect(await move(held, 'call')).toMatchObject({ status: 'FED_BACK', steps: [{}, {}, { step: 'FEED_BACK', method: 'TELEPHONE', reached: true, officerId: dispatcher.code }] });
  const anonymous = await move(await bad(), 'verify', 'rectify');
  expect(await answer(dispatcher, 'revealRater', { id: anonymous.id, purpose: '回访' })).toMatchObject({ code: 'NOT_FOUND' });
});

it('who cannot be reached counts as told after three tries in different half-days, not before', async () => {
  let held = await move(await bad({ rater }), 'verify', 'explain');
  const tried = async () => { held = { ...held, ...(await counter(hotline).step(dispatcher, 'feedBackRectification', held, { content: '无人接听', method: 'TELEPHONE', reached: false })) }; return held.status; };
  expect([await tried(), await tried(), await tried()]).toEqual(['EXPLAINED', 'EXPLAINED', 'EXPLAINED']);
  await at('2026-11-23T15:00:00+08:00');
  expect(await tried()).toBe('EXPLAINED');
  await at('2026-11-24T09:00:00+08:00');
  expect(await tried()).toBe('FED_BACK');
});

it('[2.15] an appeal that is upheld marks the review and deletes nothing; one that is not changes nothing; there is one, and another unit decides', async () => {
  const { tries } = counter(hotline);
  const count = async () => Number((await hotline.db.query<{ count: string }>('select count(*) from hotline.service_rating'))[0]!.count);
  const appealed = await move(await bad(), 'verify', 'appeal');
  const before = await count();
  expect(appealed).toMatchObject({ status: 'VERIFIED', nextDueAt: '2026-11-25T18:00:00+08:00', rating: { excluded: false }, appeal: { reason: 'MALICIOUS', appealedById: office.code, upheld: null } });
  expect(await tries(office, 'appealRectification', appealed, { reason: 'MISTAKEN', evidence: '再次申诉' })).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
  for (const actor of [office, handler, cast.officer('UNIT_HEAD', 'SY-SPJ')]) expect(await tries(actor, 'decideRectificationAppeal', appealed, { uphold: true, decision: '同意' })).toMatchObject({ code: 'OWN_UNIT' });
  for (const actor of [dispatcher, cast.supervisor('SY-ZFB')]) expect(await tries(actor, 'decideRectificationAppeal', appealed, { uphold: true, decision: '同意' })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await move(appealed, 'uphold')).toMatchObject({ status: 'WITHDRAWN', closedAt: '2026-11-23T09:00:00+08:00', nextDueAt: null, rating: { id: appealed.rating.id, grade: 'DISSATISFIED', excluded: true }, appeal: { upheld: true, decision: '监控属实', decidedById: supervisor.code } });
  expect(await count()).toBe(before);
  const rejected = await move(await bad(), 'appeal', 'reject');
  expect(rejected).toMatchObject({ status: 'OPENED', nextDueAt: '2026-11-30T18:00:00+08:00', rating: { excluded: false }, appeal: { upheld: false } });
  expect(await tries(office, 'appealRectification', rejected, { reason: 'MISTAKEN', evidence: '再次申诉' })).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
  const open = await move(await bad(), 'appeal', 'verify', 'rectify', 'publish');
  expect(await tries(dispatcher, 'lookBackRectification', open, { content: '已查看', satisfactory: true })).toMatchObject({ code: 'STEP_NOT_ALLOWED' }); // none ends with its appeal undecided
  expect(await move(open, 'reject', 'close')).toMatchObject({ status: 'CLOSED' });
});

describe('[2.15] a matrix', () => {
  const ways: Record<string, readonly Move[]> = { OPENED: [], VERIFIED: ['verify'], RECTIFIED: ['verify', 'rectify'], EXPLAINED: ['verify', 'explain'], FED_BACK: ['verify', 'rectify', 'publish'], CLOSED: ['verify', 'rectify', 'publish', 'close'], WITHDRAWN: ['appeal', 'uphold'] };
  const steps = { VERIFY: 'verify', RECTIFY: 'rectify', EXPLAIN: 'explain', FEED_BACK: 'publish', LOOK_BACK: 'close', APPEAL: 'appeal', DECIDE_APPEAL: 'reject' } as const;
  type Step = keyof typeof steps;
  /** What each status allows, said once more and apart. */
  const follows: Record<string, Step[]> = { OPENED: ['VERIFY', 'APPEAL'], VERIFIED: ['RECTIFY', 'EXPLAIN', 'APPEAL'], RECTIFIED: ['FEED_BACK', 'APPEAL'], EXPLAINED: ['FEED_BACK', 'APPEAL'], FED_BACK: ['LOOK_BACK'], CLOSED: [], WITHDRAWN: [] };
  const actors: Record<string, Actor> = {
    被评价的服务人员: rated, 同窗口的同事: cast.clerk(1), 被评价单位承办人: handler, 被评价单位办公室: office, 被评价单位负责人: cast.officer('UNIT_HEAD', 'SY-SPJ'), 其他单位承办人: cast.handler('SY-GD'), 派单员: dispatcher,
    区营商办督查人员: supervisor, 区作风办督查人员: cast.supervisor('SY-ZFB'), 区领导: cast.officer('DISTRICT_LEADER', 'SY-LEAD'), 企业: cast.enterprise('91321311Y7J6DU5MJD'), 部门系统: cast.machine('MC-PJQ', 'SY-SPJ'), 访客: visitor,
  };
  /** Who may do what, as the file for people to read has it. */
  const lines = parse(readFileSync(join(import.meta.dirname, '../../../docs/policy/差评整改权限.csv')), { columns: true, bom: true }) as Record<string, string>[];
  const allows = (who: string, what: string, named: boolean) => ['全部', named ? '实名' : '匿名'].includes(lines.find((line) => line['代号'] === what)![who]!);

  it('the file for people to read names every step and every kind of actor', () => {
    expect(lines.map((line) => line['代号'])).toEqual(['VIEW', ...Object.keys(steps), 'REVEAL_RATER']);
    for (const line of lines) { expect(Object.keys(line).slice(2)).toEqual(Object.keys(actors)); expect(Object.values(line).slice(2).filter((cell) => !['全部', '匿名', '实名', '—'].includes(cell))).toEqual([]); }
  });

  it.each(Object.keys(ways).flatMap((status) => [[status, 'anonymous'], [status, 'named']] as const))('%s, %s: each step by each kind of actor', async (status, which) => {
    const held = await move(await bad(which === 'named' ? { rater } : {}), ...ways[status]!.map((one): Move => (one === 'publish' && which === 'named' ? 'call' : one)));
    expect(held.status).toBe(status);
    let refused = 0;
    for (const [name, actor] of Object.entries(actors)) {
      const [sees, reveals, own] = [allows(name, 'VIEW', which === 'named'), allows(name, 'REVEAL_RATER', which === 'named'), (Object.keys(steps) as Step[]).filter((step) => allows(name, step, which === 'named'))];
      const open = follows[status]!.filter((step) => own.includes(step));
      const seen = await look(held.id, actor);
      expect([name, (await counter(hotline).answer(actor, 'revealRater', { id: held.id, purpose: '回访' })).code]).toEqual([name, reveals ? undefined : expect.stringMatching(/^(NOT_FOUND|FORBIDDEN)$/)]);
      expect([name, seen?.nextSteps ?? 'HIDDEN']).toEqual([name, sees ? open : 'HIDDEN']);
      await Promise.all((Object.keys(steps) as Step[]).filter((one) => !open.includes(one)).map(async (step) => {
        const [mutation, , input] = moves[steps[step] === 'publish' && which === 'named' ? 'call' : steps[step]];
        const { code } = await counter(hotline).tries(actor, mutation, held, input);
        const expected = !sees ? /^(NOT_FOUND|FORBIDDEN)$/ : own.includes(step) ? /^STEP_NOT_ALLOWED$/ : /^(FORBIDDEN|OWN_UNIT)$/;
        expect([name, step, code]).toEqual([name, step, expect.stringMatching(expected)]);
        refused += 1;
      }));
    }
    expect(refused).toBeGreaterThan(60);
    expect(await look(held.id)).toMatchObject({ status, version: held.version });
  });
});

it('the unit is reminded first on the next morning, not at the moment of the rating; told when it is late; then its head and the leader; who was rated never', async () => {
  await at('2026-11-23T14:37:00+08:00');
  const { id, number } = await counter(hotline).bad({}, { servicePoint: 'SP-V12' }, cast.handler('SY-CJ'));
  const told = async () => (await hotline.db.query<{ payload: any }>(`select payload from hotline.event where name = 'notice.wanted' and payload -> 'subject' ->> 'id' = $1 order by at, id`, [id])).map(({ payload }) => payload);
  const sweep = () => hotline.app.get(StepExecutor).sweep(0);
  await sweep();
  expect(await told()).toEqual([]);
  await at('2026-11-24T08:30:01+08:00');
  await sweep();
  expect(await told()).toMatchObject([{ level: 'REMIND', text: `${number}（服务差评）整改于11月30日18:00到期`, subject: { type: 'Rectification', number } }]);
  await at('2026-12-03T18:00:01+08:00');
  await sweep();
  const [, breach, escalation] = await told();
  expect(breach).toMatchObject({ level: 'BREACH', text: `${number}（服务差评）整改已逾期（时限11月30日18:00）`, recipients: expect.arrayContaining([cast.officer('UNIT_OFFICE', 'SY-CJ').code, supervisor.code]) });
  expect(escalation).toMatchObject({ level: 'ESCALATE', recipients: expect.arrayContaining([cast.officer('UNIT_HEAD', 'SY-CJ').code]) });
  for (const { recipients, text } of await told()) { expect(recipients).not.toContain(cast.handler('SY-CJ').code); expect(text).not.toMatch(/排队|14:37/); }
  expect((await counter(hotline).rectifications(cast.officer('UNIT_OFFICE', 'SY-CJ'), { overdue: true })).nodes.map(({ id: one }: { id: string }) => one)).toEqual([id]);
});

it('once a named one is answered, who has to call is told of its term, and no longer the unit', async () => {
  await at('2026-11-23T14:00:00+08:00');
  const { id } = await move(await bad({ rater }), 'verify', 'rectify');
  await at('2026-11-26T08:30:01+08:00');
  await hotline.app.get(StepExecutor).sweep(0);
  const [notice] = await hotline.db.query<{ recipients: string[] }>(`select payload -> 'recipients' as recipients from hotline.event where name = 'notice.wanted' and payload -> 'subject' ->> 'id' = $1`, [id]);
  expect(notice!.recipients).toContain(dispatcher.code);
  expect(notice!.recipients).not.toContain(office.code);
});

describe('[A20] a case rated 1 or 2', () => {
  const reportedDone = async (over: Record<string, unknown> = {}) => {
    const { file, step } = desk(hotline);
    let ticket = await step(dispatcher, 'acceptTicket', await file(over));
    ticket = await step(dispatcher, 'assignTicket', ticket, { unit: 'SY-GD', reason: '属地' });
    ticket = await step(cast.handler('SY-GD'), 'acknowledgeTicket', ticket);
    ticket = await step(cast.handler('SY-GD'), 'giveFeedback', ticket, { method: 'TELEPHONE', reached: true, content: '已检修' });
    return step(cast.handler('SY-GD'), 'reportTicketDone', ticket, { finding: '已换线路' });
  };
  const ofTicket = async (ticketId: string, actor: Actor = supervisor) => {
    const [row] = await hotline.db.query<{ id: string }>('select id from hotline.rectification where ticket_id = $1', [ticketId]);
    return row && (await look(row.id, actor));
  };

  it.each([[1, true], [2, true], [3, false], [5, false]])('by %i: %s', async (rating, opens) => {
    const ticket = await desk(hotline).step(dispatcher, 'rateTicket', await reportedDone(), { rating });
    const one = await ofTicket(ticket.id);
    expect(Boolean(one)).toBe(opens);
    if (opens) expect(one).toMatchObject({ source: 'TICKET_RATING', unitId: 'SY-GD', named: true, status: 'OPENED', nextSteps: [] });
  });

  it('is seen by who sees the case: not by a unit complained about; and nothing in it says who complains', async () => {
    const ticket = await reportedDone({ complainedAboutUnits: ['SY-ZFB'], reporter: { kind: 'ENTERPRISE', creditCode: '91321311KMNBRYTTTT', enterpriseName: '宿迁金丝雀有限公司', contactName: '金丝雀', contactPhone: '19912345678', confidential: true } });
    await desk(hotline).step(dispatcher, 'rateTicket', ticket, { rating: 1, comment: '没有解决' });
    expect(await ofTicket(ticket.id, cast.handler('SY-GD'))).toMatchObject({ nextSteps: ['VERIFY', 'APPEAL'] });
    const ids = async (actor: Actor) => (await counter(hotline).rectifications(actor)).nodes.map(({ id }: { id: string }) => id);
    const { id } = await ofTicket(ticket.id);
    expect([(await ids(supervisor)).includes(id), (await ids(cast.supervisor('SY-JW'))).includes(id), (await ids(cast.supervisor('SY-ZFB'))).includes(id), (await ids(cast.handler('SY-SW'))).includes(id)]).toEqual([true, true, false, false]);
    expect(await look(id, cast.supervisor('SY-ZFB'))).toBeNull();
    expect(JSON.stringify(await look(id))).not.toMatch(/金丝雀|91321311KMNBRYTTTT/);
    const trail = async (actor: Actor) => (await hotline.ask(actor, 'query($id: ID) { hotlineAuditTrail(filter: { subjectId: $id }) { nodes { action } } }', { id })).data.hotlineAuditTrail.nodes;
    await counter(hotline).step(cast.handler('SY-GD'), 'verifyRectification', await look(id), { content: '属实' });
    expect(await trail(supervisor)).toEqual([{ action: 'VERIFY_RATING' }]);
    expect(await trail(cast.supervisor('SY-ZFB'))).toEqual([]);
  });
});

it('a list costs the same few statements, whatever its length, and pages through each once', async () => {
  for (let n = 0; n < 6; n++) await bad();
  const cost = async (first: number) => (await countStatements(() => hotline.ask(supervisor, `{ rectifications(filter: { source: SERVICE_RATING }, first: ${first}) { totalCount nodes { ${rectificationFields} ticket { number } rating { record { number } } } } }`))).statements;
  expect(await cost(20)).toBe(await cost(5));
  const seen: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page: any = (await hotline.ask(supervisor, 'query($after: String) { rectifications(first: 7, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }', { after })).data.rectifications;
    seen.push(...page.nodes.map(({ id }: { id: string }) => id));
    ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    if (!more) expect([new Set(seen).size, seen.length]).toEqual([page.totalCount, page.totalCount]);
  }
  expect(await hotline.ask(supervisor, '{ rectifications(after: "bm9uc2Vuc2U") { totalCount } }')).toMatchObject({ code: 'INVALID_INPUT' });
});

it('[X.09] one that the clock has lost is told to the supervisors, that of a hidden case to those who may see the case', async () => {
  const told = async (actor: Actor) => (await hotline.ask(actor, '{ hotlineSelfCheck { violations { rule detail } } }')).data.hotlineSelfCheck.violations;
  const [own, { id: hidden }] = [await bad(), (await counter(hotline).rectifications(supervisor, { source: 'TICKET_RATING' })).nodes[0]];
  const number = async (id: string) => (await look(id)).number;
  const [ofService, ofCase] = [await number(own.id), await number(hidden)];
  await hotline.db.query(`update hotline.ticket set complained_units = '{SY-ZFB}' where id = (select ticket_id from hotline.rectification where id = '${hidden}')`);
  await hotline.db.query(`update hotline.rectification set next_due_at = null where id in ('${own.id}', '${hidden}')`);
  const seen = (violations: { rule: string; detail: string }[]) => [ofService, ofCase].map((one) => violations.filter(({ rule, detail }) => rule === 'WRONG_NEXT_DUE' && detail.includes(one)).length);
  expect(seen(await told(supervisor))).toEqual([1, 1]);
  expect(seen(await told(cast.supervisor('SY-ZFB')))).toEqual([1, 0]);
  await hotline.db.query(`update hotline.rectification z set next_due_at = (select min(due_at) from hotline.deadline d where d.subject_id = z.id and met_at is null and withdrawn_at is null) where id in ('${own.id}', '${hidden}')`);
});

it('of two that take a step at once one is refused, and the same request is one step', async () => {
  const { tries, answer } = counter(hotline);
  const held = await bad();
  const codes = (await Promise.all([handler, office].map((actor) => tries(actor, 'verifyRectification', held, { content: '属实' })))).map(({ code }) => code ?? 'DONE');
  expect(codes.sort()).toEqual(['CONFLICT', 'DONE']);
  const input = { idempotencyKey: 'the same request', id: held.id, expectedVersion: 2, content: '增开窗口' };
  for (const _ of [1, 2]) expect(await answer(office, 'carryOutRectification', input)).toMatchObject({ code: undefined, data: { carryOutRectification: { rectification: { version: 3 } } } });
});

it('[X.18] who rated by name is forgotten when his months are over, what was written when its are; what is still at work, and every figure, stays', async () => {
  const words = '张三态度差';
  const served = { customerKind: 'ENTERPRISE', creditCode: '91321311KMNBRYTTTT', enterpriseName: '宿迁金丝雀有限公司' };
  const over = await move(await counter(hotline).bad({ rater, comment: words }, served), 'verify', 'rectify', 'call', 'close');
  const open = await move(await counter(hotline).bad({ rater, comment: words }, served), 'verify', 'appeal');
  const raters = () => hotline.db.query(`select z.id, r.sealed is null as gone, r.erased_because as because from hotline.rater r join hotline.rectification z on z.rating_id = r.rating_id where z.id in ('${over.id}', '${open.id}') order by z.id = '${open.id}'`);
  const texts = async (id: string) => (await hotline.db.query(`select g.comment, s.service_item, s.enterprise_name, array(select note from hotline.rectification_step p where p.rectification_id = z.id order by p.at, p.id) as notes from hotline.rectification z join hotline.service_rating g on g.id = z.rating_id join hotline.service_record s on s.id = g.record_id where z.id = '${id}'`))[0];
  const figures = () => hotline.db.query('select s.unit_code, s.kind, s.service_point, s.level, s.officer_code, s.served_at, g.grade, g.channel, g.named, g.at, z.status, z.round, z.closed_at from hotline.service_record s left join hotline.service_rating g on g.record_id = s.id left join hotline.rectification z on z.rating_id = g.id order by s.number');
  const before = await figures();
  const run = () => hotline.app.get(RetentionJob).run(3);
  await at('2028-11-23T08:59:59+08:00');
  await run();
  expect(await raters()).toMatchObject([{ gone: false }, { gone: false }]);
  await at('2028-11-24T09:00:00+08:00');
  await run();
  expect(await raters()).toMatchObject([{ gone: true, because: 'retention.identity：24个月（制度参数第1版）' }, { gone: false }]);
  expect(await counter(hotline).answer(dispatcher, 'revealRater', { id: over.id, purpose: '回访' })).toMatchObject({ code: 'IDENTITY_ERASED' });
  expect(await texts(over.id)).toMatchObject({ comment: words, enterprise_name: served.enterpriseName });
  await at('2031-11-24T09:00:00+08:00');
  await run();
  expect(await texts(over.id)).toEqual({ comment: cleared, service_item: cleared, enterprise_name: null, notes: [cleared, cleared, cleared, cleared] });
  expect(await texts(open.id)).toMatchObject({ comment: words, enterprise_name: served.enterpriseName });
  expect(await figures()).toEqual(before);
  const acts = await hotline.db.query<{ action: string }>(`select action from hotline.audit_entry where action in ('ERASE_RATERS', 'CLEAR_SERVICE_RECORDS') group by 1 order by 1`);
  expect(acts.map(({ action }) => action)).toEqual(['CLEAR_SERVICE_RECORDS', 'ERASE_RATERS']);
});
