import type { Actor } from '@bangban/kernel';
import { cast, countStatements } from '@bangban/testing';
import { startHotline, type Hotline } from './hotline.ts';
import { desk, dueDate, matter } from './matters.ts';

let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); });
afterAll(() => hotline?.stop());
const at = (time: string) => hotline.db.setNow(`${time}+08:00`);
beforeEach(() => at('2026-11-23T09:00:00'));

const [dispatcher, supervisor, handler, roads] = [cast.dispatcher(), cast.supervisor(), cast.handler('SY-GD'), cast.handler('SY-JT')];
const objection = { basis: '跳闸的是道路照明线路，由交通部门维护', proposedUnit: 'SY-JT' };
const ruling = { form: 'COMMAND_DISPATCH', unit: 'SY-JT', grounds: '道路照明由交通部门维护' };
const contact = { method: 'TELEPHONE', reached: true, content: '正在查明线路归属' };
interface Standing { id: string; version: number; nextSteps: string[]; dueDates: { kind: string; dueAt: string; metAt: string | null; state: string; withdrawnBecause: string | null }[] }

/** With the power company since 09:00 on Monday, so that it may object until 18:00 on Tuesday; having come as far as the status says. */
async function assigned(status = 'ASSIGNED', over: Record<string, unknown> = {}): Promise<Standing> {
  const { file, step } = desk(hotline);
  let ticket = await step(dispatcher, 'assignTicket', await step(dispatcher, 'acceptTicket', await file(over)), { unit: 'SY-GD' });
  for (const [reached, name, more] of [['ACKNOWLEDGED', 'acknowledgeTicket', {}], ['CONTACTED', 'recordContact', contact], ['FED_BACK', 'giveFeedback', contact], ['REPORTED_DONE', 'reportTicketDone', { finding: '已检修' }]] as const) {
    if (ticket.status === status) break;
    ticket = await step(handler, name, ticket, more);
    expect(ticket.status).toBe(reached);
  }
  return ticket;
}
const disputed = async (status?: string, over?: Record<string, unknown>): Promise<Standing> => desk(hotline).step(handler, 'objectToAssignment', await assigned(status, over), objection);
const fields = 'status objectionUntil assignmentAcceptedAt nextSteps objections { at unitId officerId basis proposedUnitId proposedUnit { name } state withdrawnAt ruling { at form unitId unit { name } moved decidedById recordedById grounds } } timeline { step note unitId officerId }';
const shown = async (id: string, actor: Actor = supervisor) => (await hotline.ask(actor, `query($id: ID) { ticket(id: $id) { ${fields} } }`, { id })).data.ticket;
/** What runs, without what a dispute itself starts. */
const clocks = ({ dueDates }: Standing, ...but: string[]) => dueDates.filter(({ kind }) => !['RULING', ...but].includes(kind)).map(({ kind, dueAt, metAt, state, withdrawnBecause }) => ({ kind, dueAt, metAt, state, withdrawnBecause }));

describe('the first assignment', () => {
  it.each([
    ['用电', 'SY-GD', undefined, '按类别“用电”交办'], ['用电', 'SY-GD', '线路归其维护', '线路归其维护'], ['用电', 'SY-JT', '道路照明', '道路照明'], ['产权权责不明', 'SY-ZJJ', '涉及房屋产权', '涉及房屋产权'],
    ['用电', 'SY-JT', undefined, null], ['用电', 'SY-JT', '  ', null], ['产权权责不明', 'SY-ZJJ', undefined, null],
  ])('[7.05] of %s to %s with the reason %s is recorded as %s', async (category, unit, reason, recorded) => {
    const { file, step, tries, ticket: read } = desk(hotline);
    const ticket = await step(dispatcher, 'acceptTicket', await file({ category }));
    const answer = await tries(dispatcher, 'assignTicket', ticket, { unit, ...(reason !== undefined && { reason }) });
    if (recorded === null) {
      expect(answer).toMatchObject({ code: 'INVALID_INPUT', facts: { field: 'reason' }, message: expect.stringContaining('须说明理由') });
      expect(await read(ticket.id)).toMatchObject({ status: 'ACCEPTED', handlingUnitId: null, version: ticket.version });
      return;
    }
    expect((await shown(ticket.id)).timeline.at(-1)).toMatchObject({ step: 'ASSIGN', note: recorded });
    expect(await hotline.db.query(`select reason from hotline.audit_entry where subject_id = $1 and action = 'ASSIGN'`, [ticket.id])).toEqual([{ reason: recorded }]);
  });

  const suggested = async (id: string, actor: Actor = dispatcher) => (await hotline.ask(actor, 'query($id: ID) { ticket(id: $id) { suggestedAssignment { unitId unit { name } reason } } }', { id })).data.ticket?.suggestedAssignment;
  it.each([
    ['用工', [], 'SY-RS', '按类别“用工”交办'], ['产权权责不明', [], null, '类别“产权权责不明”没有明确的承办单位，请选择单位并说明理由'], ['用工', ['SY-RS'], null, '类别“用工”的承办单位须回避，请选择其他单位并说明理由'],
  ])('[7.05] of %s, with %j complained about, is suggested to %s', async (category, complainedAboutUnits, unitId, reason) => {
    const { file, step } = desk(hotline);
    const ticket = await step(dispatcher, 'acceptTicket', await file({ category, complainedAboutUnits }));
    expect(await suggested(ticket.id)).toMatchObject({ unitId, reason });
  });

  it('[7.05] is suggested to who may decide it, and to nobody else', async () => {
    const { file, step } = desk(hotline);
    const filed = await file();
    expect(await suggested(filed.id)).toBeNull(); // not accepted yet
    const accepted = await step(dispatcher, 'acceptTicket', filed);
    expect([await suggested(accepted.id), await suggested(accepted.id, supervisor), await suggested(accepted.id, cast.enterprise(matter().reporter.creditCode))]).toEqual([expect.objectContaining({ unit: { name: '区供电公司' } }), null, null]);
    const ticket = await step(dispatcher, 'assignTicket', accepted, { unit: 'SY-GD' });
    expect([await suggested(ticket.id, handler), await suggested(ticket.id, cast.machine('MC-GD', 'SY-GD'))]).toEqual([expect.objectContaining({ unitId: 'SY-GD' }), null]);
  });
});

describe('an objection', () => {
  const reached = ['ASSIGNED', 'ACKNOWLEDGED', 'CONTACTED', 'FED_BACK', 'REPORTED_DONE'];
  const times = [['2026-11-23T09:01:00', 'in time'], ['2026-11-24T18:00:00', 'at the last moment'], ['2026-11-24T18:00:01', 'late']] as const;
  const cells = reached.flatMap((status) => times.flatMap(([time, when]) => ([['the unit', handler], ['its office', cast.officer('UNIT_OFFICE', 'SY-GD')], ['its system', cast.machine('MC-GD', 'SY-GD')], ['another unit', roads], ['the dispatcher', dispatcher]] as const)
    .map(([who, actor]) => {
      const code = who === 'another unit' ? 'NOT_FOUND' : who === 'the dispatcher' ? 'FORBIDDEN' : !['ASSIGNED', 'ACKNOWLEDGED', 'CONTACTED'].includes(status) ? 'STEP_NOT_ALLOWED' : when === 'late' ? 'OBJECTION_TOO_LATE' : undefined;
      return { status, when, who, actor, time, code };
    })));
  it('[7.07] is the handling unit\'s alone, before it has answered, and within a working day: every status, time and sort of actor', async () => {
    const untouched = new Map<string, Standing>(); // what is refused changes nothing
    for (const { status, when, who, actor, time, code } of cells) {
      const ticket = untouched.get(status) ?? await assigned(status);
      untouched.set(status, ticket);
      await at(time);
      const offered = (await desk(hotline).ticket(ticket.id, actor))?.nextSteps.includes('OBJECT') ?? false;
      const answer = await desk(hotline).tries(actor, 'objectToAssignment', ticket, objection);
      if (!code) untouched.delete(status);
      expect([status, when, who, answer.code, offered]).toEqual([status, when, who, code, code === undefined]);
      if (code === 'OBJECTION_TOO_LATE') expect([answer.facts, answer.message]).toEqual([{ until: '2026-11-24T18:00:00+08:00' }, expect.stringContaining('逾期未提即视为接受')]);
      await at('2026-11-23T09:00:00');
    }
    expect(cells).toHaveLength(75);
  }, 60_000);

  it.each([
    ['without a basis', { basis: ' ' }, 'INVALID_INPUT'], ['proposing itself', { proposedUnit: 'SY-GD' }, 'INVALID_INPUT'], ['proposing the whole district', { proposedUnit: 'SY' }, 'INVALID_INPUT'], ['proposing a unit of the city', { proposedUnit: 'SQ-YSB' }, 'INVALID_INPUT'],
    ['proposing a unit that does not exist', { proposedUnit: 'SY-XYZ' }, 'UNKNOWN_UNIT'], ['proposing who is complained about', { proposedUnit: 'SY-SCJG' }, 'COMPLAINED_ABOUT'],
  ])('[7.07] %s is refused, and nothing is in dispute', async (_, over, code) => {
    const ticket = await assigned('ASSIGNED', { complainedAboutUnits: ['SY-SCJG'] });
    expect(await desk(hotline).tries(handler, 'objectToAssignment', ticket, { ...objection, ...over })).toMatchObject({ code });
    expect(await shown(ticket.id)).toMatchObject({ objections: [], objectionUntil: '2026-11-24T18:00:00+08:00' });
    expect(await desk(hotline).ticket(ticket.id)).toMatchObject({ version: ticket.version });
  });

  it('[7.07] stands with who, when, basis and proposal; every clock runs on, and the first unit answers for the case and may go on', async () => {
    const { step, tries } = desk(hotline);
    const before = await assigned('ACKNOWLEDGED');
    await at('2026-11-23T15:00:00');
    let ticket = await step(handler, 'objectToAssignment', before, objection);
    expect(ticket).toMatchObject({ status: 'ACKNOWLEDGED', handlingUnitId: 'SY-GD', leadUnitId: 'SY-GD' });
    expect(clocks(ticket)).toEqual(clocks(before));
    expect(dueDate(ticket, 'RULING')).toMatchObject({ startAt: '2026-11-23T15:00:00+08:00', dueAt: '2026-11-24T18:00:00+08:00', state: 'RUNNING', ruleKey: 'ticket.ruling' });
    expect((await shown(ticket.id)).objections).toEqual([{ at: '2026-11-23T15:00:00+08:00', unitId: 'SY-GD', officerId: handler.code, basis: objection.basis, proposedUnitId: 'SY-JT', proposedUnit: { name: '区交通局' }, state: 'OPEN', withdrawnAt: null, ruling: null }]);
    for (const by of [dispatcher, supervisor]) expect((await desk(hotline).ticket(ticket.id, by)).nextSteps).toContain('RULE');
    expect((await desk(hotline).ticket(ticket.id, handler)).nextSteps).toEqual(expect.arrayContaining(['RECORD_CONTACT', 'GIVE_FEEDBACK', 'WITHDRAW_OBJECTION']));
    expect(await tries(handler, 'objectToAssignment', ticket, objection)).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
    const refused = await tries(dispatcher, 'assignTicket', ticket, { unit: 'SY-JT', reason: '改派' });
    expect(refused).toMatchObject({ code: 'STEP_NOT_ALLOWED', facts: { allowed: expect.arrayContaining(['裁定承办单位']) } }); // disputed, it goes where the ruling says
    ticket = await step(handler, 'giveFeedback', await step(handler, 'recordContact', ticket, contact), contact);
    expect(ticket).toMatchObject({ status: 'FED_BACK', handlingUnitId: 'SY-GD' });
    expect(await step(dispatcher, 'ruleOnObjection', ticket, ruling)).toMatchObject({ status: 'ASSIGNED', handlingUnitId: 'SY-JT' });
  });

  it('[7.07] that is not raised is acceptance: the case says since when', async () => {
    const ticket = await assigned('CONTACTED');
    expect(await shown(ticket.id, handler)).toMatchObject({ objectionUntil: '2026-11-24T18:00:00+08:00', assignmentAcceptedAt: null });
    await at('2026-11-24T18:00:01');
    expect(await shown(ticket.id, handler)).toMatchObject({ assignmentAcceptedAt: '2026-11-24T18:00:00+08:00' });
    const { step } = desk(hotline);
    const done = await step(handler, 'reportTicketDone', await step(handler, 'giveFeedback', ticket, contact), { finding: '已检修' });
    expect(await shown(done.id)).toMatchObject({ objectionUntil: null, assignmentAcceptedAt: '2026-11-24T18:00:00+08:00' });
  });

  it('[7.07] is withdrawn by its unit, and not raised again against the same assignment', async () => {
    const { step, tries } = desk(hotline);
    let ticket = await disputed();
    expect(await tries(roads, 'withdrawObjection', ticket)).toMatchObject({ code: 'NOT_FOUND' });
    ticket = await step(handler, 'withdrawObjection', ticket, { reason: '已查明归本单位' });
    expect(ticket.dueDates.find(({ kind }) => kind === 'RULING')).toMatchObject({ state: 'WITHDRAWN', withdrawnBecause: '异议已撤回' });
    expect(await shown(ticket.id)).toMatchObject({ objectionUntil: null, objections: [{ state: 'WITHDRAWN', withdrawnAt: '2026-11-23T09:00:00+08:00' }] });
    expect((await desk(hotline).ticket(ticket.id, handler)).nextSteps).not.toContain('OBJECT');
    expect(await tries(handler, 'objectToAssignment', ticket, objection)).toMatchObject({ code: 'OBJECTION_CLOSED' });
    expect(await tries(dispatcher, 'ruleOnObjection', ticket, ruling)).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
    const again = await step(dispatcher, 'assignTicket', await step(dispatcher, 'assignTicket', ticket, { unit: 'SY-HB', reason: '改派' }), { unit: 'SY-GD', reason: '退回' });
    expect(await step(handler, 'objectToAssignment', again, objection)).toMatchObject({ status: 'ASSIGNED' }); // another assignment, no ruling yet
  });

  it.each([
    ['reports it done', async (ticket: Standing) => { const { step } = desk(hotline); return step(handler, 'reportTicketDone', await step(handler, 'giveFeedback', ticket, contact), { finding: '已检修' }); }],
    ['is told that it is out of scope', async (ticket: Standing) => { const { step } = desk(hotline); return step(cast.dispatcher(1), 'decideOutOfScope', await step(dispatcher, 'proposeOutOfScope', ticket, { reason: 'OTHER_JURISDICTION', explanation: '属市级' }), { approve: true }); }],
  ])('lapses when the unit %s, and nothing waits for a ruling', async (_, end) => {
    const ticket = await end(await disputed('CONTACTED'));
    expect(ticket.dueDates.find(({ kind }: { kind: string }) => kind === 'RULING').state).toBe('WITHDRAWN');
    expect((await shown(ticket.id)).objections).toMatchObject([{ state: 'LAPSED', ruling: null }]);
    expect((await hotline.ask(dispatcher, '{ tickets(filter: { disputed: true }, first: 100) { nodes { id } } }')).data.tickets.nodes.map(({ id }: { id: string }) => id)).not.toContain(ticket.id);
    if (ticket.status !== 'REPORTED_DONE') return;
    const again = await desk(hotline).step(dispatcher, 'confirmTicket', ticket, { solved: false, comment: '仍在跳闸' });
    expect(await desk(hotline).tries(handler, 'objectToAssignment', again, objection)).toMatchObject({ code: 'OBJECTION_CLOSED' }); // reopened is not disputed anew
  });
});

describe('a ruling', () => {
  it.each([
    ['COMMAND_DISPATCH', '指挥调度', 'SY-JT', dispatcher], ['ON_SITE_MEETING', '现场会办', 'SY-GD', supervisor], ['JOINT_CONFERENCE', '联席会议', 'SY-ZJJ', dispatcher],
  ] as const)('[7.06] [10.01] by %s (%s) names %s, when, who decided and why; the leading unit and the terms of contact and closing stay', async (form, label, unit, by) => {
    const before = await disputed('CONTACTED');
    await at('2026-11-24T10:00:00');
    const leader = cast.officer('DISTRICT_LEADER', 'SY-LEAD');
    const ticket = await desk(hotline).step(by, 'ruleOnObjection', before, { ...ruling, form, unit, decidedBy: leader.code });
    const moved = unit !== 'SY-GD';
    expect(ticket).toMatchObject({ leadUnitId: 'SY-GD', handlingUnitId: unit, status: moved ? 'ASSIGNED' : 'CONTACTED' });
    expect(clocks(ticket, 'ACKNOWLEDGE')).toEqual(clocks(before, 'ACKNOWLEDGE'));
    expect(dueDate(ticket, 'RULING')).toMatchObject({ state: 'MET', metAt: '2026-11-24T10:00:00+08:00' });
    expect(dueDate(ticket, 'ACKNOWLEDGE')).toMatchObject(moved ? { state: 'RUNNING', startAt: '2026-11-24T10:00:00+08:00', dueAt: '2026-11-25T18:00:00+08:00' } : { state: 'MET' });
    const { objections, timeline, objectionUntil } = await shown(ticket.id);
    expect([objectionUntil, objections[0]]).toEqual([null, expect.objectContaining({ state: 'RULED', ruling: { at: '2026-11-24T10:00:00+08:00', form, unitId: unit, unit: { name: expect.any(String) }, moved, decidedById: leader.code, recordedById: by.code, grounds: ruling.grounds } })]);
    expect(timeline.at(-1)).toMatchObject({ step: 'RULE', note: `${label}：由${objections[0].ruling.unit.name}承办。${ruling.grounds}`, officerId: by.code });
  });

  const others: [string, Actor, string][] = [
    ['the unit that objects', handler, 'FORBIDDEN'], ['区作风办', cast.supervisor('SY-ZFB'), 'FORBIDDEN'], ['a unit that has nothing to do with it', cast.handler('SY-SW'), 'FORBIDDEN'], ['an enterprise', cast.enterprise(matter().reporter.creditCode), 'FORBIDDEN'],
  ];
  it.each(others)('[7.06] is not made by %s', async (_, actor, code) => {
    expect(await desk(hotline).tries(actor, 'ruleOnObjection', await disputed(), ruling)).toMatchObject({ code });
  });

  it.each([
    ['to a unit that is complained about', { unit: 'SY-SCJG' }, 'COMPLAINED_ABOUT'], ['to the whole district', { unit: 'SY' }, 'INVALID_INPUT'], ['without grounds', { grounds: '' }, 'INVALID_INPUT'], ['in the name of nobody known', { decidedBy: 'SY-X-1' }, 'UNKNOWN_OFFICER'],
    ['in the name of somebody of the unit that objects', { decidedBy: handler.code }, 'OWN_UNIT'], ['in the name of somebody of the unit proposed', { decidedBy: roads.code }, 'OWN_UNIT'], ['in the name of somebody complained about', { decidedBy: cast.handler('SY-SCJG').code }, 'INVALID_INPUT'],
  ])('[7.06] is refused %s', async (_, over, code) => {
    const ticket = await disputed('ASSIGNED', { complainedAboutUnits: ['SY-SCJG'] });
    expect(await desk(hotline).tries(dispatcher, 'ruleOnObjection', ticket, { ...ruling, ...over })).toMatchObject({ code });
    expect(await desk(hotline).ticket(ticket.id)).toMatchObject({ handlingUnitId: 'SY-GD', version: ticket.version });
  });

  it('[7.06] is not made by whose own unit is a side: not the unit that has it, nor the one proposed', async () => {
    const { file, step, tries } = desk(hotline);
    const accepted = await step(dispatcher, 'acceptTicket', await file());
    const theirs = await step(dispatcher, 'assignTicket', accepted, { unit: 'SY-YSB', reason: '综合协调' });
    const ticket = await step(cast.officer('UNIT_HEAD', 'SY-YSB'), 'objectToAssignment', theirs, { ...objection, proposedUnit: 'SY-GD' });
    expect(await tries(supervisor, 'ruleOnObjection', ticket, ruling)).toMatchObject({ code: 'OWN_UNIT', message: expect.stringContaining('争议双方不能裁定') });
    const proposed = await desk(hotline).step(handler, 'objectToAssignment', await assigned(), { ...objection, proposedUnit: 'SY-ZHZX' });
    expect(await tries(dispatcher, 'ruleOnObjection', proposed, ruling)).toMatchObject({ code: 'OWN_UNIT' });
    expect(await step(supervisor, 'ruleOnObjection', proposed, ruling)).toMatchObject({ handlingUnitId: 'SY-JT' });
  });

  it('[7.07] binds the unit that lost and the unit that it names, whatever comes later; a third may object', async () => {
    const { step, tries } = desk(hotline);
    let ticket = await step(dispatcher, 'ruleOnObjection', await disputed(), ruling);
    expect(await tries(roads, 'objectToAssignment', ticket, { ...objection, proposedUnit: 'SY-GD' })).toMatchObject({ code: 'OBJECTION_CLOSED' });
    expect(ticket.nextSteps).not.toContain('OBJECT');
    for (const [unit, whose] of [['SY-GD', handler], ['SY-JT', roads]] as const) {
      ticket = await step(dispatcher, 'assignTicket', ticket, { unit, reason: '情况有变' });
      expect(await tries(whose, 'objectToAssignment', ticket, { ...objection, proposedUnit: 'SY-HB' })).toMatchObject({ code: 'OBJECTION_CLOSED' });
      expect((await desk(hotline).ticket(ticket.id, whose)).nextSteps).not.toContain('OBJECT');
    }
    ticket = await step(dispatcher, 'assignTicket', ticket, { unit: 'SY-ZJJ', reason: '涉及房屋' });
    expect(await step(cast.handler('SY-ZJJ'), 'objectToAssignment', ticket, objection)).toMatchObject({ handlingUnitId: 'SY-ZJJ' });
    expect((await shown(ticket.id)).objections.map(({ state }: { state: string }) => state)).toEqual(['RULED', 'OPEN']);
  });

  it('takes along what is merged with the case and with the same unit; each keeps its own clock', async () => {
    const { step, ticket: read } = desk(hotline);
    const [target, source] = [await assigned(), await assigned()];
    await step(dispatcher, 'mergeTicket', source, { targetId: target.id, reason: '同一次停电' });
    const inDispute = await step(handler, 'objectToAssignment', await read(target.id, handler), objection);
    const before = await read(source.id);
    await step(dispatcher, 'ruleOnObjection', inDispute, ruling);
    const after = await read(source.id);
    expect(after).toMatchObject({ handlingUnitId: 'SY-JT', leadUnitId: 'SY-GD' });
    expect(clocks(after, 'ACKNOWLEDGE')).toEqual(clocks(before, 'ACKNOWLEDGE'));
  });

  it('of ten at once one is made, and the others are told CONFLICT', async () => {
    const ticket = await disputed();
    const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => desk(hotline).tries(n % 2 ? dispatcher : supervisor, 'ruleOnObjection', ticket, { ...ruling, unit: n % 2 ? 'SY-JT' : 'SY-ZJJ' })));
    expect(answers.map(({ code }) => code ?? 'DONE').sort()).toEqual([...Array<string>(9).fill('CONFLICT'), 'DONE']);
    expect(await hotline.db.query('select 1 from hotline.ruling where ticket_id = $1', [ticket.id])).toHaveLength(1);
  });

  it('is final in the tables too: neither an objection nor a ruling is altered by the service\'s own role', async () => {
    for (const statement of ['update hotline.ruling set unit_code = unit_code', 'delete from hotline.ruling', 'update hotline.objection set basis = basis', 'delete from hotline.objection']) {
      await expect(hotline.db.query(`set local role bangban_hotline; ${statement}`)).rejects.toThrow('permission denied');
    }
  });
});

describe('a precedent', () => {
  const precedentFields = 'category form unitId grounds similarity ticket { id }';
  const suggested = async (id: string, actor: Actor = dispatcher) => (await hotline.ask(actor, `query($id: ID) { ticket(id: $id) { suggestedAssignment { unitId reason precedents { ${precedentFields} } } } }`, { id })).data.ticket.suggestedAssignment;
  const precedents = async (actor: Actor, args = '') => (await hotline.ask(actor, `{ rulingPrecedents(category: "物流道路"${args}) { totalCount nodes { ${precedentFields} } pageInfo { hasNextPage endCursor } } }`)).data.rulingPrecedents;
  const road = { category: '物流道路', title: '厂门口道路破损', content: '通往厂区的乡道路面破损，大型货车无法通行。' };
  /** Given to the transport bureau, which objects, and ruled to another unit. */
  async function ruled(unit: string, over: Record<string, unknown> = {}, grounds = '乡道由乡镇养护'): Promise<string> {
    const { file, step } = desk(hotline);
    const ticket = await step(dispatcher, 'assignTicket', await step(dispatcher, 'acceptTicket', await file({ ...road, ...over })), { unit: 'SY-JT' });
    await step(dispatcher, 'ruleOnObjection', await step(roads, 'objectToAssignment', ticket, { basis: '乡道不归本局养护', proposedUnit: unit }), { form: 'JOINT_CONFERENCE', unit, grounds });
    return ticket.id;
  }
  const next = async (over: Record<string, unknown> = {}): Promise<Standing> => desk(hotline).step(dispatcher, 'acceptTicket', await desk(hotline).file({ ...road, title: '厂门口道路破损严重', ...over }));
  let first: string;
  beforeAll(async () => { await at('2026-11-20T09:00:00'); first = await ruled('SY-ZJJ'); });

  it('[7.08] is offered for the next similar ticket with its unit and grounds, and proposes that unit; not for another sort of matter, nor in another category', async () => {
    const ticket = await next();
    const similar = await suggested(ticket.id);
    expect(similar).toEqual({ unitId: 'SY-ZJJ', reason: '参照2026-11-20对同类事项的裁定交办', precedents: [{ category: '物流道路', form: 'JOINT_CONFERENCE', unitId: 'SY-ZJJ', grounds: '乡道由乡镇养护', similarity: expect.any(Number), ticket: { id: first } }] });
    expect(similar.precedents[0].similarity).toBeGreaterThan(70);
    for (const over of [{ title: '货运专线停开', content: '请协调恢复班次。' }, { category: '用电' }]) expect((await suggested((await next(over)).id)).precedents).toEqual([]);
    await desk(hotline).step(dispatcher, 'assignTicket', ticket, { unit: 'SY-ZJJ', reason: similar.reason });
    expect(await suggested((await next({ complainedAboutUnits: ['SY-ZJJ'] })).id)).toMatchObject({ unitId: 'SY-JT', reason: '按类别“物流道路”交办' });
  });

  it('[7.08] the most similar and, of those alike, the latest come first, five at most; all of a category can be paged through', async () => {
    for (const [hour, unit, title] of [['10', 'SY-ZJJ', '厂门口道路破损'], ['11', 'SY-ZGJ', '厂门口道路破损'], ['12', 'SY-HB', '厂区道路积水'], ['13', 'SY-ZJJ', '厂门口道路破损'], ['14', 'SY-ZGJ', '厂门口路灯不亮']] as const) {
      await at(`2026-11-21T${hour}:00:00`);
      await ruled(unit, { title });
    }
    const { precedents: offered, unitId } = await suggested((await next()).id);
    expect(offered).toHaveLength(5);
    expect(unitId).toBe(offered[0].unitId);
    const measures = offered.map(({ similarity }: { similarity: number }) => similarity);
    expect(measures).toEqual([...measures].sort((a, b) => b - a));
    const all = await precedents(dispatcher, ', text: "厂区道路积水", first: 100');
    expect([all.totalCount, all.nodes[0].unitId]).toEqual([6, 'SY-HB']);
    const paged: unknown[] = [];
    for (let after = ''; ;) {
      const page = await precedents(dispatcher, `, text: "厂区道路积水", first: 4${after}`);
      paged.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) break;
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
    expect(paged).toEqual(all.nodes);
    expect(await hotline.ask(dispatcher, '{ rulingPrecedents(category: "物流道路", after: "eHg") { totalCount } }')).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await hotline.ask(dispatcher, '{ rulingPrecedents(category: "没有的类别") { totalCount } }')).toMatchObject({ code: 'UNKNOWN_CATEGORY' });
  });

  it('[7.08] [X.22] shows the earlier case to who may see it, hides a confidential one, and says nothing to who is complained about in it', async () => {
    const about = async (actor: Actor) => (await precedents(actor, ', first: 100')).nodes.filter(({ grounds }: { grounds: string }) => ['公开', '保密', '反映环保'].includes(grounds)).map(({ grounds, ticket }: { grounds: string; ticket: object | null }) => `${grounds}${ticket ? '，可见工单' : ''}`).sort();
    await ruled('SY-ZJJ', {}, '公开');
    await ruled('SY-ZJJ', { reporter: { ...matter().reporter, confidential: true } }, '保密');
    await ruled('SY-ZJJ', { complainedAboutUnits: ['SY-HB'] }, '反映环保');
    expect(await about(dispatcher)).toEqual(['保密，可见工单', '公开，可见工单', '反映环保，可见工单']);
    expect(await about(cast.handler('SY-ZJJ'))).toEqual(['保密，可见工单', '公开，可见工单', '反映环保，可见工单']);
    expect(await about(cast.handler('SY-SW'))).toEqual(['公开', '反映环保']);
    expect(await about(cast.handler('SY-HB'))).toEqual(['公开']);
    for (const actor of [cast.enterprise(matter().reporter.creditCode), cast.machine('MC-JT', 'SY-JT')]) expect(await hotline.ask(actor, '{ rulingPrecedents(category: "物流道路") { totalCount } }')).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('costs two statements a page for suggestions and one for objections, however many tickets', async () => {
    for (let n = 0; n < 6; n += 1) await next();
    const cost = async (size: number, asked: string) => (await countStatements(() => hotline.ask(dispatcher, `{ tickets(filter: { category: "物流道路", unassigned: true }, first: ${size}) { nodes { ${asked} } } }`))).statements;
    for (const size of [2, 6]) expect([await cost(size, 'number'), await cost(size, 'suggestedAssignment { unitId precedents { grounds } }'), await cost(size, 'objections { basis }'), await cost(size, 'objectionUntil assignmentAcceptedAt')]).toEqual([1, 3, 2, 1]);
  });
});

describe('who hears of it', () => {
  const told = (id: string) => hotline.db.query<{ level: string; text: string; to: string[]; not_to: string[] }>(`select payload ->> 'level' as level, payload ->> 'text' as text, payload -> 'recipients' as to, payload -> 'notTo' as not_to from hotline.event where name = 'notice.wanted' and payload -> 'subject' ->> 'id' = $1 order by id`, [id]);

  it('an objection is told to the dispatchers, a ruling to both units; by number, not by content', async () => {
    const ticket = await disputed();
    await desk(hotline).step(dispatcher, 'ruleOnObjection', ticket, ruling);
    const [raised, lost, won] = await told(ticket.id);
    expect(raised!.to).toEqual(expect.arrayContaining([dispatcher.code]));
    expect(raised!.to).not.toContain(handler.code);
    expect([lost!.to, won!.to]).toEqual([expect.arrayContaining([handler.code, cast.officer('UNIT_OFFICE', 'SY-GD').code]), expect.arrayContaining([roads.code, cast.officer('UNIT_OFFICE', 'SY-JT').code])]);
    expect([raised, lost, won].map((one) => [one!.level, one!.text])).toEqual([['INFO', expect.stringContaining('请裁定')], ['INFO', expect.stringContaining('贵单位不再承办')], ['INFO', expect.stringContaining('请办理')]]);
    for (const { text } of [raised!, lost!, won!]) expect(text).not.toMatch(/照明|跳闸|朗讯/);
  });

  it('[X.22] where the dispatchers are complained about, 区营商办 hears of it and rules', async () => {
    const { file, step } = desk(hotline);
    const reporter = matter().reporter;
    const filed = await file({ channel: 'ONLINE', complainedAboutUnits: ['SY-ZHZX'], reporter }, cast.enterprise(reporter.creditCode));
    const ticket = await step(handler, 'objectToAssignment', await step(supervisor, 'assignTicket', await step(supervisor, 'acceptTicket', filed), { unit: 'SY-GD' }), objection);
    const [raised] = await told(ticket.id);
    expect([raised!.to.includes(supervisor.code), raised!.to.includes(dispatcher.code), raised!.not_to]).toEqual([true, false, ['SY-ZHZX']]);
    expect(await step(supervisor, 'ruleOnObjection', ticket, ruling)).toMatchObject({ handlingUnitId: 'SY-JT' });
  });

  it('the enterprise sees that whose it is was disputed and settled, and none of what the officers wrote', async () => {
    const reporter = cast.enterprise(matter().reporter.creditCode);
    const ticket = await disputed();
    await desk(hotline).step(dispatcher, 'ruleOnObjection', ticket, ruling);
    const { timeline, ...rest } = await shown(ticket.id, reporter);
    expect(timeline.slice(-2)).toEqual([{ step: 'OBJECT', note: null, unitId: 'SY-GD', officerId: null }, { step: 'RULE', note: null, unitId: 'SY-ZHZX', officerId: null }]);
    expect(rest).toMatchObject({ objections: [], objectionUntil: null, assignmentAcceptedAt: null });
  });

  it('nothing is left without a running deadline', async () => {
    const { violations } = (await hotline.ask(supervisor, '{ hotlineSelfCheck { violations { rule detail } } }')).data.hotlineSelfCheck as { violations: { rule: string }[] };
    expect(violations.filter(({ rule }) => rule !== 'STEP_OVERDUE')).toEqual([]); // no worker runs here
  });
});
