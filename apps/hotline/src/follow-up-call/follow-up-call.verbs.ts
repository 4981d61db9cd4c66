import type { EntityManager } from '@mikro-orm/postgresql';
import { Deadline, runningDeadlines, saveDeadlines, usualPlan } from '@bangban/deadlines';
import type { Directory } from '@bangban/directory-client';
import { newId, refuse } from '@bangban/kernel';
import type { FollowUpCause } from '../generated/graphql.ts';
import { ReporterMessage } from '../reporter-message/reporter-message.entity.ts';
import type { Act } from '../ticket/ticket.act.ts';
import type { Ticket } from '../ticket/ticket.entity.ts';
import { labelOf } from '../ticket/ticket.labels.ts';
import { record } from '../ticket/ticket.records.ts';
import { isTold } from '../ticket/ticket.rules.ts';
import { FollowUpAttempt, FollowUpCall } from './follow-up-call.entity.ts';

export interface Said { reached: boolean; solved: boolean | null; content: string }
/** A call that is to be made, what was tried so far, and its clock. */
export interface OpenCall { call: FollowUpCall; attempts: readonly { at: Date; reached: boolean }[]; clock: readonly Deadline[] }
type OfficerAct = Act & { by: { kind: 'OFFICER'; code: string; unit: string } };

/** Somebody is to call. Answers the clock that starts with it, to be saved. */
export function openFollowUp(ticket: Ticket, act: Act, directory: Directory, because: FollowUpCause, drawnOn: string | null): Deadline {
  ticket.take('OPEN_FOLLOW_UP', act, labelOf('FollowUpCause', because));
  const call = Object.assign(new FollowUpCall(), { id: newId(), ticketId: ticket.id, round: ticket.round, because, drawnOn, openedAt: act.at, closedAt: null, result: null });
  act.records.push(call);
  ticket.followUpCall = call.id;
  ticket.finish(act);
  return Deadline.start({
    subjectId: call.id, kind: 'FOLLOW_UP', round: ticket.round, startAt: act.at, term: act.clock.rules.term('follow_up.call'), ruleKey: 'follow_up.call', rulebookVersion: ticket.rulebookVersion,
    plan: usualPlan(act.clock.rules), calendar: directory.calendar,
  });
}

/** What the reporter said. Unhappy, the case is done anew on a new clock; where nobody could be reached, it stands as it stood. A19 */
export function recordFollowUp(ticket: Ticket, act: OfficerAct, { call, attempts, clock }: OpenCall, { reached, solved, content }: Said): void {
  ticket.take('RECORD_FOLLOW_UP', act);
  if (reached && solved === null) refuse('INVALID_INPUT', { field: 'solved', reason: '联系到反映人的，须填写其是否认为已解决' });
  if (!reached && solved !== null) refuse('INVALID_INPUT', { field: 'solved', reason: '没有联系到反映人的，不填是否已解决' });
  act.records.push(record(FollowUpAttempt, { ticketId: ticket.id, callId: call.id, at: act.at, reached, content, officerCode: act.by.code, unitCode: act.by.unit }));
  ticket.finish(act);
  if (!isTold([...attempts, { at: act.at, reached }], act.clock.rules.number('ticket.contact_attempts'))) return;
  call.close(!reached ? 'UNREACHABLE' : solved ? 'SOLVED' : 'UNSOLVED', act.at);
  ticket.followUpCall = null;
  for (const deadline of clock) deadline.meet(act.at);
  if (reached && solved) ticket.confirmByCall(act);
  if (!reached || solved) return;
  act.records.push(ReporterMessage.about(ticket.id, act.at, `您反映的事项（${ticket.number}）经回访尚未解决，已重新交承办单位办理。`));
  ticket.redo(act);
}

/** The reporter himself said that it is not solved: there is nothing left to ask. */
export function withdrawFollowUp(ticket: Ticket, act: Act, { call, clock }: OpenCall): void {
  call.close('WITHDRAWN', act.at);
  ticket.followUpCall = null;
  for (const deadline of clock) deadline.withdraw(act.at, '已重办');
}

/** Does something with the call that is to be made about a case, if there is one, and saves its clock. */
export async function withOpenCall(em: EntityManager, ticket: Ticket, then: (open: OpenCall) => void): Promise<void> {
  if (!ticket.followUpCall) return;
  const call = await em.findOneOrFail(FollowUpCall, { id: ticket.followUpCall });
  const clock = await runningDeadlines(em, { subjectId: call.id });
  then({ call, clock, attempts: await em.find(FollowUpAttempt, { callId: call.id }) });
  await saveDeadlines(em, clock);
}
