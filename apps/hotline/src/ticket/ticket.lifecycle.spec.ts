import { Directory } from '@bangban/directory-client';
import { DomainError, refuse, type Actor } from '@bangban/kernel';
import { cast } from '@bangban/testing';
import { districtOf, matrixAllows } from '@bangban/testing/ticket-matrix';
import { directory } from '../../test/rules-directory.ts';
import { answerAssistance, Assistance, inviteAssistance, withdrawAssistance } from '../assistance/assistance.entity.ts';
import { merge, TicketMerge, undoMerge } from '../duplicate/ticket-merge.entity.ts';
import { Objection, raiseObjection, ruleOnObjection, withdrawObjection } from '../dispute/dispute.entity.ts';
import type { TicketStatus, TicketStep } from '../generated/graphql.ts';
import { connectConsultation } from '../consultation/consultation-attempt.entity.ts';
import { FollowUpCall } from '../follow-up-call/follow-up-call.entity.ts';
import { openFollowUp, recordFollowUp } from '../follow-up-call/follow-up-call.verbs.ts';
import { decideExtension, Extension, requestExtension } from '../extension/extension.entity.ts';
import { resume, suspend } from '../suspension/suspension.entity.ts';
import { raiseLevel, recordJointHandling, requestLeader, TicketLevel, unitLevel } from '../level/level.entity.ts';
import { TicketClock } from './ticket.clock.ts';
import type { Act } from './ticket.act.ts';
import { Ticket } from './ticket.entity.ts';
import { always, isOpen, lifecycle, statuses, stepsFrom } from './ticket.lifecycle.ts';
import { may, viewpoint } from './ticket.policy.ts';
import { ScopeProposal } from './ticket.records.ts';

const by = { kind: 'OFFICER', code: 'A', title: '甲', unit: 'SY-GD', unitChain: ['SY-GD', 'SY'], roles: ['HANDLER'] } satisfies Actor;
const at = new Date('2026-11-23T09:00:00+08:00');
const contact = { method: 'TELEPHONE' as const, reached: true, content: '已答复' };

/** A ticket standing in a status, with the deadlines that run there. */
function standing(status: TicketStatus, facts: Partial<Ticket> = {}): { ticket: Ticket; act: Act } {
  const ticket = Object.assign(new Ticket(), {
    id: 'x', number: 'SY20261123-0001', status, kind: 'BLOCKED_MATTER', complexity: 'SIMPLE', category: '用电', channel: 'WINDOW', leadUnit: 'SY-SPJ', handlingUnit: null, assistingUnits: [], handlingLevel: 'UNIT', complainedUnits: [], complainedOfficers: [],
    scopeProposedBy: null, proposedUnit: null, objectionClosed: false, mergedInto: null, rating: null, receivedAt: at, acknowledgedAt: null, firstContactAt: null, fedBackAt: null, round: 1, rulebookVersion: 1, ...facts,
  } as Partial<Ticket>);
  const act: Act = { by, at: new Date('2027-06-01T09:00:00+08:00'), clock: new TicketClock(ticket, [], directory), records: [] };
  for (const kind of ['ACCEPT', 'ASSIGN', 'FIRST_CONTACT', 'CONFIRM', 'LEVEL'] as const) act.clock.start(kind, at);
  const close = act.clock.start('CLOSE', act.at);
  if (ticket.extensionRequestedFor) ticket.extensionRequestedFor = close.id;
  if (ticket.suspendedAt) act.clock.suspend(act.at, '理由');
  return { ticket, act };
}

/** What a unit was asked that assists. */
const asked = (act: Act) => Object.assign(new Assistance(), { unitCode: 'SY-ZJJ', deadline: act.clock.start('ACCEPT', at) });

type OfficerAct = Parameters<Ticket['proposeOutOfScope']>[0];
const verbs: Partial<Record<TicketStep, (ticket: Ticket, act: Act) => void>> = {
  ACCEPT: (ticket, act) => ticket.accept(act),
  CLASSIFY: (ticket, act) => ticket.classify(act, { kind: 'HELP', category: '用工', complexity: null }),
  ASSIGN: (ticket, act) => ticket.assign(act, 'SY-GD', '理由'),
  INVITE_ASSISTANCE: (ticket, act) => { inviteAssistance(ticket, act, [{ code: 'SY-ZJJ', name: '区住建局' }], '勘察', [], directory.calendar); },
  RAISE_LEVEL: (ticket, act) => { raiseLevel(ticket, act, { level: 'JOINT', units: ['SY-ZJJ'], tried: '已抢修', whyFailed: '管网不归本单位', order: null }, unitLevel(ticket, at), null, '供电公司'); },
  REQUEST_LEADER: (ticket, act) => requestLeader(ticket, act),
  RECORD_JOINT_HANDLING: (ticket, act) => { recordJointHandling(ticket, act, Object.assign(new TicketLevel(), { id: 'y', level: 'JOINT' }), { participants: ['SY-ZJJ'], conclusion: '须改造', solved: false }); },
  ANSWER_ASSISTANCE: (ticket, act) => answerAssistance(ticket, act, asked(act), '已勘察'),
  WITHDRAW_ASSISTANCE: (ticket, act) => withdrawAssistance(ticket, act, asked(act), '区住建局', '已不需要'),
  ACKNOWLEDGE: (ticket, act) => ticket.acknowledge(act),
  OBJECT: (ticket, act) => void raiseObjection(ticket, act, { basis: '不属职责', unit: { code: 'SY-JT', name: '区交通局' }, until: act.at }),
  WITHDRAW_OBJECTION: (ticket, act) => withdrawObjection(ticket, act, new Objection(), null),
  RULE: (ticket, act) => void ruleOnObjection(ticket, act as OfficerAct, new Objection(), { form: 'COMMAND_DISPATCH', unit: 'SY-JT', decidedBy: 'A', grounds: '职责', note: '由区交通局承办' }),
  RECORD_CONTACT: (ticket, act) => ticket.recordContact(act, contact),
  GIVE_FEEDBACK: (ticket, act) => ticket.giveFeedback(act, contact, []),
  REPORT_DONE: (ticket, act) => ticket.reportDone(act, '已办'),
  ANSWER_AT_ONCE: (ticket, act) => ticket.answerAtOnce(act, 'SY-SPJ', contact),
  OPEN_FOLLOW_UP: (ticket, act) => { openFollowUp(ticket, act, directory, 'NEGATIVE_RATING', null); },
  RECORD_FOLLOW_UP: (ticket, act) => recordFollowUp(ticket, act as never, { call: new FollowUpCall(), attempts: [], clock: [] }, { reached: true, solved: false, content: '仍未解决' }),
  CONNECT_CONSULTATION: (ticket, act) => connectConsultation(ticket, act, { method: 'LIVE_TRANSFER', unit: 'SY-GD' }, '供电公司：占线'),
  MERGE: (ticket, act) => merge(ticket, act as OfficerAct, standing('CONTACTED', { id: 'y', handlingUnit: 'SY-GD' }).ticket, '同一件事'),
  UNDO_MERGE: (ticket, act) => undoMerge(ticket, act as OfficerAct, new TicketMerge(), '并非同一件事'),
  RATE: (ticket, act) => ticket.rate(act, 5, null),
  CONFIRM_SOLVED: (ticket, act) => ticket.confirmSolved(act, null),
  CONFIRM_UNSOLVED: (ticket, act) => ticket.confirmUnsolved(act, '仍未解决'),
  CLOSE_UNCONFIRMED: (ticket, act) => ticket.closeUnconfirmed(act),
  SUSPEND: (ticket, act) => { suspend(ticket, act, 'A', 'WAITING_FOR_REPORTER', '请补充合同'); },
  RESUME: (ticket, act) => resume(ticket, act),
  REQUEST_EXTENSION: (ticket, act) => { requestExtension(ticket, act, 'A', { workingDays: 3, reason: 'ON_SITE_WORK', explanation: '须开挖' }, []); },
  DECIDE_EXTENSION: (ticket, act) => decideExtension(ticket, act, 'A', Object.assign(new Extension(), { requestedBy: 'B', workingDays: 3, reason: 'ON_SITE_WORK' }), true, null),
  TURN_COMPLEX: (ticket, act) => ticket.turnComplex(act),
  PROPOSE_OUT_OF_SCOPE: (ticket, act) => ticket.proposeOutOfScope(act as OfficerAct, 'OTHER_JURISDICTION', '说明'),
  DECIDE_OUT_OF_SCOPE: (ticket, act) => ticket.decideOutOfScope(act as OfficerAct, Object.assign(new ScopeProposal(), { proposedBy: 'B' }), true, null),
};

const cells = statuses.flatMap((status) => (Object.keys(verbs) as TicketStep[]).map((step) => ({ status, step, allowed: stepsFrom(status).includes(step) })));
/** What a step needs of the ticket besides its status. */
const needs: Partial<Record<TicketStep, Partial<Ticket>>> = {
  DECIDE_OUT_OF_SCOPE: { scopeProposedBy: 'B' },
  WITHDRAW_OBJECTION: { proposedUnit: 'SY-JT' }, RULE: { proposedUnit: 'SY-JT' },
  RECORD_FOLLOW_UP: { followUpCall: 'x' },
  CONNECT_CONSULTATION: { kind: 'CONSULTATION', complexity: null },
  UNDO_MERGE: { mergedInto: 'y' },
  REQUEST_LEADER: { handlingLevel: 'DISTRICT' }, RECORD_JOINT_HANDLING: { handlingLevel: 'DISTRICT' },
  SUSPEND: { kind: 'HELP', complexity: null }, RESUME: { kind: 'HELP', complexity: null, suspendedAt: at },
  REQUEST_EXTENSION: { kind: 'HELP', complexity: null }, DECIDE_EXTENSION: { kind: 'HELP', complexity: null, extensionRequestedFor: 'x' },
};
const facts = (step: TicketStep): Partial<Ticket> => needs[step] ?? {};

it.each(cells)('$status × $step: allowed is $allowed, and the entity agrees with the table', ({ status, step, allowed }) => {
  const { ticket, act } = standing(status, facts(step));
  const take = () => verbs[step]!(ticket, act);
  if (allowed) {
    take();
    expect(act.records[0]).toMatchObject({ step, at: act.at, officerCode: 'A' });
    return;
  }
  expect(take).toThrow(DomainError);
  expect(take).toThrow('STEP_NOT_ALLOWED');
  expect(act.records).toEqual([]);
  expect(ticket.status).toBe(status);
});

describe('each step in each status, by', () => {
  const enterprise = '91321311Y7J6DU5MJD';
  const district = districtOf();
  const whole = new Directory({ ...directory.snapshot, channelDesks: [{ channel: 'HOTLINE_12345', unit: 'SY-ZHZX' }] });
  const actors: Readonly<Record<string, Actor>> = {
    派单员: cast.dispatcher(), 窗口人员: cast.clerk(), 承办人: cast.handler('SY-SW'), 单位办公室: cast.officer('UNIT_OFFICE', 'SY-SW'), 单位负责人: cast.officer('UNIT_HEAD', 'SY-SW'), 协办单位承办人: cast.handler('SY-ZJJ'), 无关单位承办人: cast.handler('SY-RS'),
    区领导: cast.officer('DISTRICT_LEADER', 'SY-LEAD'), 区营商办: cast.supervisor('SY-YSB'), 区作风办: cast.supervisor('SY-ZFB'), 区纪委监委: cast.supervisor('SY-JW'),
    反映企业: cast.enterprise(enterprise), 其他企业: cast.enterprise('91321311MA1MQ6XY0B'), 部门系统: cast.machine('MC-SW', 'SY-SW'), 系统任务: { kind: 'SYSTEM', name: 'hotline' }, 访客: { kind: 'VISITOR' },
  };

  it.each(Object.entries(actors))('%s: is taken where table and matrix allow it, else refused, and nothing is changed', (_, actor) => {
    for (const { status, step, allowed } of cells) {
      const { ticket, act } = standing(status, { handlingUnit: 'SY-SW', sourceSystem: null, filedBy: 'officer:SY-NY-1', confidential: false, reporterRef: `ref-${enterprise}`, ...facts(step), ...(step === 'ANSWER_ASSISTANCE' && { assistingUnits: ['SY-ZJJ'] }) });
      const { leadUnit = null, handlingUnit = null, proposedUnit = null, assistingUnits } = ticket;
      const entitled = matrixAllows(step, actor, { leadUnit, handlingUnit, proposedUnit, assistingUnits, filedBy: ticket.filedBy, sourceSystem: null, reporter: enterprise, confidential: false, complainedUnits: [], complainedOfficers: [] }, district);
      const before = JSON.stringify(ticket);
      const take = () => {
        if (!may(viewpoint(actor, whole, (code) => `ref-${code}`), step, ticket)) refuse('FORBIDDEN');
        verbs[step]!(ticket, { ...act, by: actor });
      };
      if (allowed && entitled) {
        take();
        expect([status, step, act.records[0]]).toMatchObject([status, step, { step, byKind: actor.kind }]);
      } else {
        expect(take).toThrow(entitled ? 'STEP_NOT_ALLOWED' : 'FORBIDDEN');
        expect([status, step, act.records, JSON.stringify(ticket)]).toEqual([status, step, [], before]);
      }
    }
  });
});

it('knows a verb for every step of the table, and the table leads nowhere but to a status it has', () => {
  const inTable = new Set(Object.keys(lifecycle) as TicketStep[]);
  expect([...inTable].filter((step) => !verbs[step])).toEqual([]);
  expect(Object.keys(verbs).filter((step) => !inTable.has(step as never))).toEqual([]);
  for (const { status, step, allowed } of cells.filter((cell) => cell.allowed)) {
    const { ticket, act } = standing(status, facts(step));
    verbs[step]!(ticket, act);
    expect([status, step, allowed, statuses.includes(ticket.status)]).toEqual([status, step, true, true]);
  }
});

it.each([
  ['RESUME', { suspendedAt: null }], ['DECIDE_EXTENSION', { extensionRequestedFor: null }],
  ['PROPOSE_OUT_OF_SCOPE', { scopeProposedBy: 'B' }], ['DECIDE_OUT_OF_SCOPE', { scopeProposedBy: null }], ['MERGE', { mergedInto: 'y' }], ['MERGE', { scopeProposedBy: 'B' }], ['UNDO_MERGE', { mergedInto: null }], ['ANSWER_AT_ONCE', { mergedInto: 'y' }], ['TURN_COMPLEX', { complexity: 'COMPLEX' }], ['ANSWER_AT_ONCE', { complexity: 'COMPLEX' }], ['ANSWER_AT_ONCE', { kind: 'HELP' }], ['CONNECT_CONSULTATION', { kind: 'HELP' }], ['OPEN_FOLLOW_UP', { followUpCall: 'x' }], ['RECORD_FOLLOW_UP', { followUpCall: null }],
  ['ASSIGN', { proposedUnit: 'SY-JT' }], ['OBJECT', { status: 'ASSIGNED', proposedUnit: 'SY-JT' }], ['WITHDRAW_OBJECTION', { status: 'ASSIGNED' }], ['RULE', { status: 'ASSIGNED' }],
] as const)('%s is not open to a ticket with %j', (step, over) => {
  const { ticket, act } = standing('ACCEPTED', over as Partial<Ticket>);
  expect(isOpen(step, ticket)).toBe(false);
  expect(() => verbs[step]!(ticket, act)).toThrow('STEP_NOT_ALLOWED');
});

it('every open status has a running deadline', () => {
  const { ticket, act } = standing('RECEIVED');
  act.clock.withdrawAll(at, '重来');
  const on = (day: string): Act => ({ ...act, at: new Date(`${day}T09:00:00+08:00`) });
  const running = () => act.clock.next()?.kind;
  ticket.receive(on('2026-11-23'));
  const path: [string, (act: Act) => void][] = [
    ['2026-11-23', (a) => ticket.accept(a)], ['2026-11-23', (a) => ticket.assign(a, 'SY-GD', '按类别“用电”交办')], ['2026-11-24', (a) => ticket.acknowledge(a)],
    ['2026-11-24', (a) => ticket.recordContact(a, contact)], ['2026-11-25', (a) => ticket.giveFeedback(a, contact, [])], ['2026-11-25', (a) => ticket.reportDone(a, '已办')],
  ];
  for (const [day, verb] of path) {
    verb(on(day));
    expect([ticket.status, running()]).toEqual([ticket.status, expect.any(String)]);
    expect(ticket.nextDueAt).toEqual(act.clock.next()!.dueAt);
  }
  ticket.confirmSolved(on('2026-11-26'), null);
  expect([ticket.status, running(), ticket.nextDueAt]).toEqual(['CLOSED', undefined, null]);
  expect(always).toEqual(['ADD_NOTE', 'REVEAL_COMPLAINANT', 'SHARE_REDACTED_COPY', 'ADD_ATTACHMENT', 'ADD_RISK_NOTE']);
});
