import { randomUUID } from 'node:crypto';
import type { Actor } from '@bangban/kernel';
import { cast } from '@bangban/testing';
import type { Hotline } from './hotline.ts';

export const key = (): string => randomUUID();

/** A matter as a clerk would file it; what a test is about it says itself. */
export const matter = (over: Record<string, unknown> = {}) => ({
  idempotencyKey: key(), channel: 'HOTLINE_12345', kind: 'HELP', category: '用电', title: '厂区频繁跳闸', content: '本月已停产三次，请协调检修。',
  reporter: { kind: 'ENTERPRISE', creditCode: '91321311Y7J6DU5MJD', enterpriseName: '宿迁朗讯电子有限公司', contactName: '马女士', contactPhone: '18887401146' },
  ...over,
});

export const ticketFields = `id number version status kind complexity leadUnitId handlingUnitId outcome rating round overdue nextDueAt nextDueKind acceptedAt
  firstContactAt fedBackAt reportedDoneAt closedAt nextSteps dueDates { kind round dueAt startAt metAt state ruleKey provisional workingDays withdrawnBecause }`;

export const mutation = (name: string, input: string) => `mutation($input: ${input}!) { ${name}(input: $input) { ticket { ${ticketFields} } } }`;

const inputs: Record<string, string> = {
  acceptTicket: 'TicketStepInput', acknowledgeTicket: 'TicketStepInput', closeUnconfirmedTicket: 'TicketStepInput', classifyTicket: 'ClassifyTicketInput', assignTicket: 'AssignTicketInput', inviteAssistance: 'InviteAssistanceInput',
  recordContact: 'ContactInput', giveFeedback: 'ContactInput', answerTicketAtOnce: 'ContactInput', reportTicketDone: 'ReportDoneInput', rateTicket: 'RateTicketInput',
  confirmTicket: 'ConfirmTicketInput', proposeOutOfScope: 'ProposeOutOfScopeInput', decideOutOfScope: 'DecideOutOfScopeInput', fileTicket: 'FileTicketInput', shareRedactedCopy: 'ShareRedactedCopyInput', addRiskNote: 'AddRiskNoteInput',
  suspendTicket: 'SuspendTicketInput', resumeTicket: 'TicketStepInput', requestExtension: 'RequestExtensionInput', decideExtension: 'DecideExtensionInput',
  connectConsultation: 'ConnectConsultationInput', answerConsultation: 'AnswerConsultationInput', recordFollowUp: 'RecordFollowUpInput',
  raiseLevel: 'RaiseLevelInput', requestLeader: 'TicketStepInput', recordJointHandling: 'RecordJointHandlingInput',
  answerAssistance: 'AnswerAssistanceInput', withdrawAssistance: 'WithdrawAssistanceInput',
  mergeTicket: 'MergeTicketInput', undoMerge: 'UndoMergeInput',
  objectToAssignment: 'ObjectToAssignmentInput', withdrawObjection: 'WithdrawObjectionInput', ruleOnObjection: 'RuleOnObjectionInput',
};

/** Stories on a running hotline: each verb is the mutation a front end would send. */
export function desk(hotline: Hotline) {
  const answer = (actor: Actor, name: string, input: Record<string, unknown>) => hotline.ask(actor, mutation(name, inputs[name]!), { input });
  const done = async (actor: Actor, name: string, input: Record<string, unknown>) => {
    const { data, code, message, facts } = await answer(actor, name, input);
    if (code) throw new Error(`${name}: ${code} ${message} ${JSON.stringify(facts)}`);
    return data[name].ticket;
  };
  const step = (actor: Actor, name: string, ticket: { id: string; version: number }, more: Record<string, unknown> = {}) =>
    done(actor, name, { idempotencyKey: key(), id: ticket.id, expectedVersion: ticket.version, ...more });
  return {
    answer, done, step,
    /** The same step, for looking at its refusal. */
    tries: (actor: Actor, name: string, ticket: { id: string; version: number }, more: Record<string, unknown> = {}) =>
      answer(actor, name, { idempotencyKey: key(), id: ticket.id, expectedVersion: ticket.version, ...more }),
    file: (over: Record<string, unknown> = {}, actor: Actor = cast.dispatcher()) => done(actor, 'fileTicket', matter(over)),
    ticket: async (id: string, actor: Actor = cast.supervisor()) => (await hotline.ask(actor, `query($id: ID) { ticket(id: $id) { ${ticketFields} } }`, { id })).data?.ticket,
  };
}
/** The due date of one kind on a ticket as it stands. */
export const dueDate = (ticket: { dueDates: { kind: string; withdrawnBecause: string | null }[] }, kind: string) => ticket.dueDates.filter((one) => one.kind === kind && !one.withdrawnBecause).at(-1) as unknown as DueDate;
export interface DueDate { kind: string; dueAt: string; startAt: string; metAt: string | null; state: string; ruleKey: string; provisional: boolean; workingDays: number }
