import { GraphQLSchemaHost } from '@nestjs/graphql';
import { DailySelfCheck, StepExecutor } from '@bangban/deadlines';
import { principal, type Actor } from '@bangban/kernel';
import { TrailSealer } from '@bangban/platform';
import { cast, countStatements, graphql, serviceToken } from '@bangban/testing';
import { BulletinJob } from '../src/bulletin/bulletin.jobs.ts';
import { FollowUpJob } from '../src/follow-up-call/follow-up-call.jobs.ts';
import { FindHints } from '../src/hint/hint.jobs.ts';
import { TicketLapses } from '../src/ticket/ticket.jobs.ts';
import { startHotline, type Hotline } from './hotline.ts';
import { desk, key, matter } from './matters.ts';
import { counter, service } from './ratings.ts';

let hotline: Hotline;
beforeAll(async () => { hotline = await startHotline(); });
beforeEach(() => at('2026-11-23T09:00'));
afterAll(() => hotline?.stop());
const at = (time: string) => hotline.db.setNow(`${time}:00+08:00`);
const [dispatcher, clerk, handler, auditor] = [cast.dispatcher(), cast.clerk(), cast.handler('SY-GD'), cast.supervisor()];
const above: Actor = { kind: 'OFFICER', code: 'SY-LEAD-01', title: '区领导', unit: 'SY', unitChain: ['SY'], roles: ['UNIT_HEAD'] };

interface Entry { at: string; actorKind: string; principal: string; unitId: string | null; onBehalfOfId: string | null; action: string; subjectType: string | null; subjectId: string | null; outcome: string; code: string | null; changes: { field: string; before: string | null; after: string | null }[]; reason: string | null; traceId: string }
const fields = 'id at actorKind principal unitId onBehalfOfId action subjectType subjectId outcome code changes { field before after } reason traceId sequence';
const trail = async (filter: Record<string, unknown>, actor: Actor = auditor): Promise<Entry[]> => {
  const { data, code } = await hotline.ask(actor, `query($filter: AuditFilter) { hotlineAuditTrail(filter: $filter, first: 100) { nodes { ${fields} } } }`, { filter });
  if (code) throw new Error(code);
  return data.hotlineAuditTrail.nodes;
};
const of = async (ticket: { id: string }) => (await trail({ subjectId: ticket.id })).reverse();
const count = async () => Number((await hotline.db.query<{ count: string }>('select count(*) from hotline.audit_entry'))[0]!.count);
const change = (entry: Entry | undefined, field: string) => entry?.changes.find((one) => one.field === field);

const toUnit = async (unit = 'SY-GD', over: Record<string, unknown> = {}) => {
  const { file, step } = desk(hotline);
  return step(dispatcher, 'assignTicket', await step(dispatcher, 'acceptTicket', await file(over)), { unit, reason: '属地管理' });
};
const contact = { method: 'TELEPHONE', reached: true, content: '已电话联系' };
const done = async () => {
  const { step } = desk(hotline);
  const told = await step(handler, 'giveFeedback', await step(handler, 'acknowledgeTicket', await toUnit()), contact);
  return step(handler, 'reportTicketDone', told, { finding: '已换线路' });
};

describe('[X.10] an entry says', () => {
  it('who, from which unit, when, what, about what, what changed, why, and under which trace', async () => {
    const { step, file } = desk(hotline);
    const ticket = await step(dispatcher, 'acceptTicket', await file());
    await at('2026-11-23T10:30');
    const token = await serviceToken('hotline', dispatcher);
    const answer = await fetch(hotline.url, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'x-trace-id': 'trace-of-a-request' },
      body: JSON.stringify({ query: 'mutation($input: AssignTicketInput!) { assignTicket(input: $input) { ticket { id } } }', variables: { input: { idempotencyKey: key(), id: ticket.id, expectedVersion: ticket.version, unit: 'SY-GD', reason: '属地管理' } } }) });
    expect(await answer.json()).toMatchObject({ data: { assignTicket: { ticket: { id: ticket.id } } } });
    const entries = await of(ticket);
    expect(entries.map(({ action }) => action)).toEqual(['RECEIVE', 'ACCEPT', 'ASSIGN']);
    expect(entries[2]).toMatchObject({ at: '2026-11-23T10:30:00+08:00', actorKind: 'OFFICER', principal: `officer:${dispatcher.code}`, unitId: dispatcher.unit, onBehalfOfId: null, subjectType: 'Ticket', subjectId: ticket.id, outcome: 'DONE', code: null, reason: '属地管理', traceId: 'trace-of-a-request' });
    expect(entries[2]!.changes).toEqual(expect.arrayContaining([{ field: 'status', before: 'ACCEPTED', after: 'ASSIGNED' }, { field: 'handlingUnit', before: null, after: 'SY-GD' }, { field: 'assignedAt', before: null, after: '2026-11-23T10:30:00+08:00' }, { field: 'leadUnit', before: null, after: 'SY-GD' }]));
    expect(entries[2]!.changes.map(({ field }) => field)).not.toContain('kind'); // only what changed
  });

  it('for which other unit somebody acts', async () => {
    const { step, file, done: taken } = desk(hotline);
    const byAbove = await step(above, 'acknowledgeTicket', await toUnit());
    expect((await of(byAbove)).at(-1)).toMatchObject({ action: 'ACKNOWLEDGE', unitId: 'SY', onBehalfOfId: 'SY-GD' });
    const own = await step(handler, 'acknowledgeTicket', await toUnit());
    expect((await of(own)).at(-1)).toMatchObject({ action: 'ACKNOWLEDGE', unitId: 'SY-GD', onBehalfOfId: null });
    const { reporter } = matter();
    const against = await file({ channel: 'ONLINE', complainedAboutUnits: ['SY-ZHZX'], reporter }, cast.enterprise(reporter.creditCode));
    await step(auditor, 'acceptTicket', against);
    expect((await of(against)).map(({ action, principal, unitId, onBehalfOfId }) => [action, principal, unitId, onBehalfOfId])).toEqual([['RECEIVE', 'reporter', null, null], ['ACCEPT', `officer:${auditor.code}`, auditor.unit, 'SY-ZHZX']]);
    const machine = cast.machine('MC-YZW', 'SY-ZHZX');
    const filed = await taken(machine, 'fileTicket', matter({ channel: 'PARTNER_SYSTEM', externalNo: 'TRAIL-1' }));
    expect((await of(filed))[0]).toMatchObject({ action: 'RECEIVE', actorKind: 'MACHINE', principal: 'machine:MC-YZW', onBehalfOfId: 'SY-ZHZX' });
  });

  it('why a case is out of scope by the reason that was chosen, and not by what the reporter was told', async () => {
    const { step, file } = desk(hotline);
    const proposed = await step(dispatcher, 'proposeOutOfScope', await file(), { reason: 'NON_COMPLIANT_DOCUMENTS', explanation: '马女士：您的材料不齐' });
    expect((await of(proposed)).at(-1)).toMatchObject({ action: 'PROPOSE_OUT_OF_SCOPE', reason: '材料不合规' });
  });

  it('who read an identity and for what, and nothing of the identity', async () => {
    const ticket = await toUnit();
    const { data } = await hotline.ask(handler, 'mutation($input: RevealComplainantInput!) { revealComplainant(input: $input) { contactName } }', { input: { id: ticket.id, purpose: '首次联系' } });
    expect(data.revealComplainant).toEqual({ contactName: '马女士' });
    expect((await of(ticket)).at(-1)).toMatchObject({ action: 'REVEAL_COMPLAINANT', principal: `officer:${handler.code}`, unitId: 'SY-GD', reason: '首次联系', outcome: 'DONE', changes: [], traceId: expect.stringMatching(/^[\w-]{8,64}$/) });
    const rows = await hotline.db.query<{ row: string }>('select e::text as row from hotline.audit_entry e');
    expect(rows.map(({ row }) => row).join()).not.toMatch(/马女士|18887401146|宿迁朗讯|91321311Y7J6DU5MJD|厂区频繁跳闸|本月已停产/);
  });

  it('nothing where a step was refused for its own sake, failed on a stale version, or was only sent again', async () => {
    const { step, tries } = desk(hotline);
    const ticket = await toUnit();
    const before = await count();
    expect(await tries(handler, 'acknowledgeTicket', { ...ticket, version: 1 })).toMatchObject({ code: 'CONFLICT' });
    expect(await tries(handler, 'reportTicketDone', ticket, { finding: '已办结' })).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
    expect(await count()).toBe(before);
    const input = { idempotencyKey: key() };
    await step(handler, 'acknowledgeTicket', ticket, input);
    await step(handler, 'acknowledgeTicket', ticket, input);
    expect(await count()).toBe(before + 1);
  });

  it('with a text that people wrote only that there is one, and where', async () => {
    const { step } = desk(hotline);
    const ticket = await step(handler, 'recordContact', await step(handler, 'acknowledgeTicket', await toUnit()), { ...contact, content: '对方称张三已回复' });
    const entry = (await of(ticket)).at(-1);
    const [record] = await hotline.db.query<{ id: string }>('select id from hotline.ticket_contact where ticket_id = $1', [ticket.id]);
    expect(JSON.parse(change(entry, 'records')!.after!)).toEqual([`ContactRecord ${record!.id}`]);
    expect(JSON.stringify(entry)).not.toContain('张三');
  });
});

describe('[X.10] a refused attempt is kept', () => {
  const refusal = async (attempt: () => Promise<{ code: string | undefined }>) => {
    const before = await count();
    const { code } = await attempt();
    const [entry, ...more] = await hotline.db.query<{ principal: string; action: string; outcome: string; code: string; subject_id: string | null }>('select principal, action, outcome, code, subject_id from hotline.audit_entry order by id desc limit $1', [(await count()) - before]);
    return { code, entry, more };
  };

  it('where a guard, a policy or a rule about officers refuses a mutation: once, and before anything else is known of it', async () => {
    const { file, step, tries } = desk(hotline);
    const ticket = await toUnit();
    const enterprise = cast.enterprise('91321311Y7J6DU5MJD');
    expect(await refusal(() => tries(enterprise, 'acceptTicket', ticket))).toEqual({ code: 'FORBIDDEN', entry: { principal: 'reporter', action: 'acceptTicket', outcome: 'REFUSED', code: 'FORBIDDEN', subject_id: ticket.id }, more: [] });
    expect(await refusal(() => hotline.ask(handler, 'mutation($input: ImportTicketsInput!) { importTickets(input: $input) { created } }', { input: { rows: [], sourceSystem: 'x' } }))).toMatchObject({ code: 'FORBIDDEN', entry: { principal: `officer:${handler.code}`, action: 'importTickets', subject_id: null }, more: [] });
    expect(await refusal(() => tries(handler, 'acceptTicket', ticket))).toMatchObject({ code: 'FORBIDDEN', entry: { action: 'ACCEPT', code: 'FORBIDDEN', subject_id: ticket.id }, more: [] });
    expect(await refusal(() => tries(cast.handler('SY-SW'), 'acceptTicket', ticket))).toMatchObject({ code: 'NOT_FOUND', entry: { action: 'ACCEPT', code: 'NOT_VISIBLE' }, more: [] });
    const proposed = await step(dispatcher, 'proposeOutOfScope', await file(), { reason: 'NON_COMPLIANT_DOCUMENTS', explanation: '已起诉' });
    expect(await refusal(() => tries(dispatcher, 'decideOutOfScope', proposed, { approve: true }))).toMatchObject({ code: 'SAME_OFFICER', entry: { action: 'DECIDE_OUT_OF_SCOPE', code: 'SAME_OFFICER' }, more: [] });
    expect(await refusal(async () => hotline.ask(enterprise, 'mutation($input: FileTicketInput!) { fileTicket(input: $input) { number } }', { input: matter() }))).toMatchObject({ code: 'FORBIDDEN', entry: { principal: 'reporter', action: 'fileTicket' }, more: [] });
  });

  it('and a bulk is refused for each of its tickets', async () => {
    const { file, step } = desk(hotline);
    const ticket = await step(dispatcher, 'acceptTicket', await file({ complainedAboutUnits: ['SY-SCJG'] }));
    const before = await count();
    await hotline.ask(dispatcher, 'mutation($input: AssignTicketsInput!) { assignTickets(input: $input) { assigned } }', { input: { idempotencyKey: key(), unit: 'SY-SCJG', tickets: [{ id: ticket.id, expectedVersion: ticket.version }] } });
    expect(await count()).toBe(before + 1);
    expect((await of(ticket)).at(-1)).toMatchObject({ outcome: 'REFUSED', code: 'COMPLAINED_ABOUT', action: 'ASSIGN' });
  });
});

describe('[X.10] a job acts under its own name', () => {
  it('when it reminds, tells of a breach, turns a matter complex, closes in silence or checks itself', async () => {
    const { file, step } = desk(hotline);
    const ticket = await toUnit();
    let simple = await step(clerk, 'acceptTicket', await file({ channel: 'WINDOW', kind: 'BLOCKED_MATTER', complexity: 'SIMPLE', serviceItem: '用电报装' }, clerk));
    const closing = await done();
    await at('2026-11-23T18:01');
    await hotline.app.get(TicketLapses).run();
    await at('2026-12-08T09:00');
    await hotline.app.get(StepExecutor).sweep(0);
    await hotline.app.get(TicketLapses).run();
    await hotline.app.get(DailySelfCheck).run();
    const system = { actorKind: 'SYSTEM', principal: 'system:hotline', unitId: null, outcome: 'DONE' };
    expect((await of(simple)).filter(({ actorKind }) => actorKind === 'SYSTEM')[0]).toMatchObject({ ...system, action: 'TURN_COMPLEX', changes: expect.arrayContaining([{ field: 'complexity', before: 'SIMPLE', after: 'COMPLEX' }]) });
    expect((await of(closing)).at(-1)).toMatchObject({ ...system, action: 'CLOSE_UNCONFIRMED', changes: expect.arrayContaining([{ field: 'status', before: 'REPORTED_DONE', after: 'CLOSED' }]) });
    const steps = (await of(ticket)).filter(({ actorKind }) => actorKind === 'SYSTEM');
    expect(new Set(steps.map(({ action }) => action))).toEqual(new Set(['BREACH', 'ESCALATE']));
    expect(steps[0]).toMatchObject({ ...system, subjectType: 'Ticket', changes: expect.arrayContaining([{ field: 'executedBy', before: null, after: 'SWEEP' }, { field: 'deadlineDueAt', before: null, after: expect.stringMatching(/T18:00:00\+08:00$/) }]) });
    expect((await trail({ action: 'self-check' }))[0]).toMatchObject(system);
    simple = await desk(hotline).ticket(simple.id);
    expect(simple.complexity).toBe('COMPLEX');
  });

  it('also where an officer comes before it: what lapsed is the system\'s act, what he does is his', async () => {
    const { file, step } = desk(hotline);
    const simple = await step(clerk, 'acceptTicket', await file({ channel: 'WINDOW', kind: 'BLOCKED_MATTER', complexity: 'SIMPLE', serviceItem: '用电报装' }, clerk));
    await at('2026-11-23T18:01');
    await step(clerk, 'assignTicket', simple, { unit: 'SY-GD' });
    expect((await of(simple)).slice(-2).map(({ principal, action }) => [principal, action]).sort()).toEqual([[`officer:${clerk.code}`, 'ASSIGN'], ['system:hotline', 'TURN_COMPLEX']]);
  });
});

describe('[X.10] every mutation of the hotline leaves its entry', () => {
  /** How each is done: by whom, with what. A mutation that is not here fails below. */
  const ways: Record<string, () => Promise<[Actor, Record<string, unknown>]>> = (() => {
    const of = (actor: Actor, make: () => Promise<{ id: string; version: number }>, more: Record<string, unknown> = {}) => async (): Promise<[Actor, Record<string, unknown>]> => { const { id, version } = await make(); return [actor, { idempotencyKey: key(), id, expectedVersion: version, ...more }]; };
    const objection = { basis: '线路属道路照明', proposedUnit: 'SY-JT' };
    const accepted = async (over = {}) => { const { file, step } = desk(hotline); return step(dispatcher, 'acceptTicket', await file(over)); };
    const served = cast.handler('SY-SPJ');
    const rectification = async (...steps: string[]) => { let held = await counter(hotline).bad(); for (const name of steps) held = await counter(hotline).step(served, name, held, { content: '属实' }); return held; };
    const acknowledged = async () => desk(hotline).step(handler, 'acknowledgeTicket', await toUnit());
    const askedOfWater = async (): Promise<[{ idempotencyKey: string; id: string; expectedVersion: number }, string]> => {
      const { id, version } = await desk(hotline).step(handler, 'inviteAssistance', await acknowledged(), { units: ['SY-SW'], reason: '涉及供水' });
      const [asked] = await hotline.db.query<{ id: string }>('select id from hotline.assistance where ticket_id = $1', [id]);
      return [{ idempotencyKey: key(), id, expectedVersion: version }, asked!.id];
    };
    const head = cast.officer('UNIT_HEAD', 'SY-GD');
    const measure = { content: '换线路', unit: 'SY-GD', dueOn: '2026-12-01' };
    const made = async (actor: Actor, name: string, input: string, value: Record<string, unknown>, selects: string) => (await hotline.ask(actor, `mutation($input: ${input}!) { ${name}(input: $input) { ${selects} } }`, { input: value })).data[name];
    const walk = () => ({ idempotencyKey: key(), director: head.code, serviceItem: '用电报装', walkedOn: '2026-11-20', problems: [] });
    const walked = async () => (await made(head, 'recordWalkthrough', 'RecordWalkthroughInput', walk(), 'walkthrough { id version }')).walkthrough;
    const openMeasure = async () => { const { id, version } = (await made(head, 'addMeasure', 'AddMeasureInput', { idempotencyKey: key(), subjectType: 'WALKTHROUGH', subjectId: (await walked()).id, measure }, 'measure { id version }')).measure; return { idempotencyKey: key(), id, expectedVersion: version, note: '已换' }; };
    const problemClass = () => ({ idempotencyKey: key(), name: '线路老化', category: '用电', description: '多处跳闸' });
    const classOpened = async () => (await made(dispatcher, 'openProblemClass', 'OpenProblemClassInput', problemClass(), 'problemClass { id }')).problemClass.id;
    const analysis = () => ({ idempotencyKey: key(), kind: 'TYPICAL', title: '跳闸', from: '2026-11-01', to: '2026-11-22', finding: '线路老化', measures: [measure] });
    const versioned = ({ id, version }: { id: string; version: number }) => ({ id, expectedVersion: version });
    const analysed = async () => versioned((await made(dispatcher, 'openAnalysis', 'OpenAnalysisInput', analysis(), 'analysis { id version }')).analysis);
    /** Three about one service item, found the next day. */
    const hinted = async () => {
      const item = key();
      for (let n = 0; n < 3; n++) await desk(hotline).file({ serviceItem: item });
      await at('2026-11-24T09:00');
      await hotline.app.get(FindHints).run();
      const { data } = await hotline.ask(dispatcher, '{ analysisHints(filter: { state: OPEN }, first: 100) { nodes { id version label } } }');
      return versioned(data.analysisHints.nodes.find(({ label }: { label: string }) => label === item));
    };
    const toJoint = { level: 'JOINT', units: ['SY-SW'], tried: '已派员抢修', whyFailed: '管网不归本单位' };
    return {
      fileTicket: async () => [dispatcher, matter()],
      importTickets: async () => [dispatcher, { sourceSystem: '台账', rows: [{ line: 2, externalNo: key(), receivedAt: '2026-11-20T09:00:00+08:00', channel: 'HOTLINE_12345', kind: 'HELP', reporterKind: 'PERSON', creditCode: '', enterpriseName: '', locality: '', category: '用电', title: '停电', content: '停电', contactName: '王先生', contactPhone: '18887401146', confidential: 'N', suggestedUnit: '', complexity: '', complainedAbout: '', acceptedAt: '', handledBy: '', firstContactAt: '', reportedAt: '', feedback: '', rating: '', solved: '' }] }],
      acceptTicket: of(dispatcher, () => desk(hotline).file()),
      classifyTicket: of(dispatcher, accepted, { kind: 'COMPLAINT', category: '用电' }),
      assignTicket: of(dispatcher, accepted, { unit: 'SY-GD' }),
      assignTickets: async () => { const { id, version } = await accepted(); return [dispatcher, { idempotencyKey: key(), unit: 'SY-GD', tickets: [{ id, expectedVersion: version }] }]; },
      inviteAssistance: of(handler, acknowledged, { units: ['SY-SW'], reason: '涉及供水' }),
      raiseLevel: of(handler, acknowledged, toJoint),
      recordJointHandling: of(handler, async () => desk(hotline).step(handler, 'raiseLevel', await acknowledged(), toJoint), { participants: ['SY-SW'], conclusion: '须改造管网', solved: false }),
      requestLeader: of(auditor, async () => desk(hotline).step(auditor, 'raiseLevel', await acknowledged(), { level: 'DISTRICT', units: [], order: { leader: 'SY-LEAD-01', reason: '停产' } })),
      answerAssistance: async () => { const [ticket, asked] = await askedOfWater(); return [cast.handler('SY-SW'), { ...ticket, assistance: asked, answer: '管线已迁移' }]; },
      withdrawAssistance: async () => { const [ticket, asked] = await askedOfWater(); return [handler, { ...ticket, assistance: asked, reason: '已查明' }]; },
      acknowledgeTicket: of(handler, toUnit),
      objectToAssignment: of(handler, acknowledged, objection),
      withdrawObjection: of(handler, async () => desk(hotline).step(handler, 'objectToAssignment', await acknowledged(), objection)),
      ruleOnObjection: of(dispatcher, async () => desk(hotline).step(handler, 'objectToAssignment', await acknowledged(), objection), { form: 'COMMAND_DISPATCH', unit: 'SY-JT', grounds: '道路照明' }),
      recordContact: of(handler, acknowledged, contact),
      giveFeedback: of(handler, acknowledged, contact),
      reportTicketDone: of(handler, async () => desk(hotline).step(handler, 'giveFeedback', await acknowledged(), contact), { finding: '已换线路' }),
      answerTicketAtOnce: of(dispatcher, () => accepted({ kind: 'CONSULTATION' }), contact),
      answerConsultation: of(dispatcher, () => accepted({ kind: 'CONSULTATION' }), { method: 'DIRECT_ANSWER', contactMethod: 'TELEPHONE', content: '已答复' }),
      connectConsultation: of(dispatcher, () => accepted({ kind: 'CONSULTATION' }), { method: 'LIVE_TRANSFER', unit: 'SY-GD', note: '占线' }),
      recordFollowUp: of(dispatcher, async () => { const rated = await desk(hotline).step(dispatcher, 'rateTicket', await done(), { rating: 1 }); await hotline.app.get(FollowUpJob).run(); return desk(hotline).ticket(rated.id); }, { reached: true, solved: true, content: '已解决' }),
      suspendTicket: of(dispatcher, acknowledged, { reason: 'WAITING_FOR_REPORTER', explanation: '请补充合同' }),
      resumeTicket: of(dispatcher, async () => desk(hotline).step(dispatcher, 'suspendTicket', await acknowledged(), { reason: 'EXTERNAL_LEVEL', explanation: '等待省公司批复' })),
      requestExtension: of(handler, acknowledged, { workingDays: 3, reason: 'ON_SITE_WORK', explanation: '须开挖路面' }),
      decideExtension: of(dispatcher, async () => desk(hotline).step(handler, 'requestExtension', await acknowledged(), { workingDays: 3, reason: 'ON_SITE_WORK', explanation: '须开挖路面' }), { approve: true }),
      rateTicket: of(dispatcher, done, { rating: 5 }),
      confirmTicket: of(dispatcher, done, { solved: true }),
      closeUnconfirmedTicket: of(dispatcher, async () => { const ticket = await done(); await at('2026-12-08T09:00'); return ticket; }),
      proposeOutOfScope: of(dispatcher, () => desk(hotline).file(), { reason: 'NON_COMPLIANT_DOCUMENTS', explanation: '已起诉' }),
      decideOutOfScope: of(cast.dispatcher(1), async () => desk(hotline).step(dispatcher, 'proposeOutOfScope', await desk(hotline).file(), { reason: 'NON_COMPLIANT_DOCUMENTS', explanation: '已起诉' }), { approve: true }),
      correctBulletin: async () => {
        await desk(hotline).file({ receivedAt: '2026-10-12T09:00:00+08:00' });
        await hotline.app.get(BulletinJob).run();
        return [auditor, { idempotencyKey: key(), kind: 'HOTLINE', month: '2026-10', expectedVersion: 1, reason: '补录' }];
      },
      addTicketNote: async () => [dispatcher, { idempotencyKey: key(), id: (await accepted()).id, content: '内部意见' }],
      revealComplainant: async () => [dispatcher, { id: (await accepted()).id, purpose: '核实' }],
      recordService: async () => [clerk, service()],
      rateService: async () => [{ kind: 'VISITOR' }, { token: (await counter(hotline).recorded()).ratingToken, grade: 'DISSATISFIED', channel: 'QR_CODE', rater: { name: '孙女士', phone: '13782456777' } }],
      rateServiceAtDevice: async () => [cast.machine('MC-PJQ', 'SY-SPJ'), { idempotencyKey: key(), number: (await counter(hotline).recorded()).record.number, grade: 'SATISFIED' }],
      verifyRectification: of(served, () => counter(hotline).bad(), { content: '属实' }),
      carryOutRectification: of(served, () => rectification('verifyRectification'), { content: '已增开窗口' }),
      explainRectification: of(served, () => rectification('verifyRectification'), { content: '按规定补正' }),
      feedBackRectification: of(served, () => rectification('verifyRectification', 'carryOutRectification'), { content: '已增开窗口' }),
      lookBackRectification: of(dispatcher, () => rectification('verifyRectification', 'carryOutRectification', 'feedBackRectification'), { content: '属实', satisfactory: true }),
      appealRectification: of(served, () => counter(hotline).bad(), { reason: 'MISTAKEN', evidence: '误点' }),
      decideRectificationAppeal: of(auditor, async () => counter(hotline).step(served, 'appealRectification', await counter(hotline).bad(), { reason: 'MISTAKEN', evidence: '误点' }), { uphold: true, decision: '属实' }),
      revealRater: async () => [dispatcher, { id: (await counter(hotline).bad({ rater: { name: '孙女士', phone: '13782456777' } })).id, purpose: '回访' }],
      mergeTicket: async () => of(dispatcher, accepted, { targetId: (await accepted()).id, reason: '同一件事' })(),
      undoMerge: of(dispatcher, async () => desk(hotline).step(dispatcher, 'mergeTicket', await accepted(), { targetId: (await accepted()).id, reason: '同一件事' }), { reason: '并非同一件事' }),
      shareRedactedCopy: of(dispatcher, () => accepted({ complainedAboutUnits: ['SY-SCJG'] }), { unit: 'SY-SCJG', title: '重复检查', content: '请核实' }),
      addRiskNote: of(dispatcher, () => accepted(), { level: 'HIGH', content: '已有网帖' }),
      recordWalkthrough: async () => [head, walk()],
      concludeWalkthrough: async () => { const { id, version } = await walked(); return [head, { idempotencyKey: key(), id, expectedVersion: version, result: '已精简材料' }]; },
      addMeasure: async () => [head, { idempotencyKey: key(), subjectType: 'WALKTHROUGH', subjectId: (await walked()).id, measure }],
      completeMeasure: async () => [head, await openMeasure()],
      withdrawMeasure: async () => [head, await openMeasure()],
      openProblemClass: async () => [dispatcher, problemClass()],
      linkProblemClassCase: async () => [dispatcher, { idempotencyKey: key(), id: await classOpened(), caseType: 'TICKET', caseId: (await accepted()).id }],
      unlinkProblemClassCase: async () => [dispatcher, { idempotencyKey: key(), id: await classOpened(), caseType: 'TICKET', caseId: (await accepted()).id }],
      openAnalysis: async () => [dispatcher, analysis()],
      reviseAnalysis: async () => [dispatcher, { idempotencyKey: key(), ...(await analysed()), title: '改', finding: '改' }],
      concludeAnalysis: async () => [dispatcher, { idempotencyKey: key(), ...(await analysed()) }],
      confirmAnalysisHint: async () => [dispatcher, { idempotencyKey: key(), ...(await hinted()), title: '集中', finding: '同一线路' }],
      dismissAnalysisHint: async () => [dispatcher, { idempotencyKey: key(), ...(await hinted()), reason: '同一起事故' }],
    };
  })();
  /** To compare a copy with the identity is to read it. */
  const also: Record<string, string[]> = { shareRedactedCopy: ['REVEAL_COMPLAINANT'] };
  /** What two tickets have to do with each other stands with both. */
  const concernsTwo = new Set(['mergeTicket', 'undoMerge']);

  it('one, done by who asked', async () => {
    const mutations = Object.values(hotline.app.get(GraphQLSchemaHost).schema.getMutationType()!.getFields());
    expect(mutations.map(({ name }) => name).sort()).toEqual(Object.keys(ways).sort());
    for (const { name, args } of mutations) {
      const [actor, input] = await ways[name]!();
      const before = await count();
      const { body } = await graphql(hotline.url, `mutation($input: ${String(args[0]!.type)}) { ${name}(input: $input) { __typename } }`, { input }, await serviceToken('hotline', actor));
      expect([name, body.errors]).toEqual([name, undefined]);
      const entries = await hotline.db.query<{ action: string; principal: string; outcome: string }>('select action, principal, outcome from hotline.audit_entry order by id desc limit $1', [(await count()) - before]);
      const [own, ...more] = entries.filter(({ action }) => !also[name]?.includes(action));
      expect([name, own, more, entries.length]).toEqual([name, { action: expect.any(String), principal: principal(actor), outcome: 'DONE' }, concernsTwo.has(name) ? [own] : [], 1 + (concernsTwo.has(name) ? 1 : 0) + (also[name]?.length ?? 0)]);
      await at('2026-11-23T09:00');
    }
  }, 120_000);
});

describe('auditors', () => {
  it('find entries by time, principal, unit, action, subject and outcome, page by page, each once', async () => {
    const ticket = await done();
    const all = await of(ticket);
    expect(all.length).toBeGreaterThan(5);
    expect((await trail({ subjectId: ticket.id, principal: `officer:${handler.code}` })).map(({ action }) => action).sort()).toEqual(['ACKNOWLEDGE', 'GIVE_FEEDBACK', 'REPORT_DONE']);
    expect(await trail({ subjectId: ticket.id, unit: 'SY-GD' })).toHaveLength(3);
    expect(await trail({ subjectId: ticket.id.toUpperCase(), action: 'ASSIGN', subjectType: 'Ticket', outcome: 'DONE' })).toHaveLength(1);
    expect(await trail({ subjectId: ticket.id, outcome: 'REFUSED' })).toEqual([]);
    expect(await trail({ subjectId: ticket.id, before: '2026-11-23T09:00:00+08:00' })).toEqual([]);
    expect(await trail({ subjectId: ticket.id, from: '2026-11-23T09:00:00+08:00' })).toHaveLength(all.length);
    const page = async (after: string | null) => (await hotline.ask(auditor, 'query($filter: AuditFilter, $after: String) { hotlineAuditTrail(filter: $filter, first: 2, after: $after) { nodes { action } totalCount pageInfo { hasNextPage endCursor } } }', { filter: { subjectId: ticket.id }, after })).data.hotlineAuditTrail;
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { nodes, totalCount, pageInfo } = await page(after);
      expect(totalCount).toBe(all.length);
      seen.push(...nodes.map(({ action }: { action: string }) => action));
      ({ endCursor: after, hasNextPage: more } = pageInfo);
    }
    expect(seen).toEqual(all.map(({ action }) => action).reverse());
    expect(await hotline.ask(auditor, '{ hotlineAuditTrail(after: "bm9uc2Vuc2U") { totalCount } }')).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('page by page see each entry once, though many are of the same moment to the millisecond', async () => {
    await hotline.db.setNow(undefined);
    const written = await Promise.all(Array.from({ length: 12 }, () => desk(hotline).file({ channel: 'HOTLINE_12345' })));
    const ids = new Set<string>();
    for (let after: string | null = null; ids.size < 12;) {
      const { data }: { data: any } = await hotline.ask(auditor, 'query($after: String) { hotlineAuditTrail(first: 1, after: $after, filter: { action: "RECEIVE" }) { nodes { subjectId } pageInfo { endCursor } } }', { after });
      const [{ subjectId }] = data.hotlineAuditTrail.nodes;
      expect(ids.has(subjectId)).toBe(false);
      ids.add(subjectId);
      after = data.hotlineAuditTrail.pageInfo.endCursor;
    }
    expect(ids).toEqual(new Set(written.map(({ id }) => id)));
  });

  it('cost one statement a page', async () => {
    const { result, statements } = await countStatements(() => hotline.ask(auditor, `{ hotlineAuditTrail(first: 50) { nodes { ${fields} } pageInfo { hasNextPage } } }`));
    expect(result.data.hotlineAuditTrail.nodes.length).toBeGreaterThan(20);
    expect(statements).toBe(1);
  });

  it('[X.22] see nothing of a ticket about themselves or their unit, and nobody but auditors sees anything', async () => {
    const { file, tries } = desk(hotline);
    const aboutUnit = await file({ complainedAboutUnits: ['SY-ZFB'] });
    const aboutOfficer = await file({ complainedAboutOfficers: [cast.supervisor('SY-ZFB').code] });
    for (const id of [aboutUnit.id, aboutUnit.id.toUpperCase()]) await tries(cast.enterprise('91321311Y7J6DU5MJD'), 'acceptTicket', { ...aboutUnit, id }); // refused by a guard, which knows no ticket
    expect(await trail({ action: 'acceptTicket', subjectId: aboutUnit.id })).toHaveLength(2);
    expect((await trail({ action: 'acceptTicket' }, cast.supervisor('SY-ZFB'))).map(({ subjectId }) => subjectId?.toLowerCase())).not.toContain(aboutUnit.id);
    for (const { id } of [aboutUnit, aboutOfficer]) {
      expect((await trail({ subjectId: id })).length).toBeGreaterThan(0);
      expect(await trail({ subjectId: id }, cast.supervisor('SY-ZFB'))).toEqual([]);
    }
    for (const actor of [dispatcher, handler, cast.officer('UNIT_HEAD', 'SY-GD'), cast.machine('MC-YZW', 'SY-ZHZX'), cast.enterprise('91321311Y7J6DU5MJD'), { kind: 'VISITOR' } as const])
      expect(await hotline.ask(actor, '{ hotlineAuditTrail { totalCount } }')).toMatchObject({ code: 'FORBIDDEN' });
  });
});

it('tells how long entries have waited to be sealed, and how far the chain is', async () => {
  const look = async () => (await (await fetch(hotline.url.replace('/graphql', '/metrics'))).text()).split('\n').filter((line) => line.startsWith('bangban_audit_')).map((line) => Number(line.split(' ').at(-1)));
  await desk(hotline).file();
  await at('2026-11-23T09:05');
  const [age, sequence] = await look();
  expect(age).toBeGreaterThanOrEqual(300);
  while (await hotline.app.get(TrailSealer, { strict: false }).seal());
  const [none, further] = await look();
  expect(none).toBe(0);
  expect(further).toBeGreaterThan(sequence!);
});
