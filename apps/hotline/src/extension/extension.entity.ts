import { defineEntity, p } from '@mikro-orm/core';
import { refuse } from '@bangban/kernel';
import { localDate, monthAndDay, withOffset } from '@bangban/working-time';
import type { ExtensionReason } from '../generated/graphql.ts';
import { ReporterMessage } from '../reporter-message/reporter-message.entity.ts';
import type { Act } from '../ticket/ticket.act.ts';
import type { Ticket } from '../ticket/ticket.entity.ts';
import { labelOf } from '../ticket/ticket.labels.ts';
import { record } from '../ticket/ticket.records.ts';

/** 延期: asked by the unit that handles a ticket, decided by somebody else. `deadlineId` is the term that it would move; undecided when that ends, the request has lapsed. */
export const extensionSchema = defineEntity({
  name: 'Extension',
  tableName: 'extension',
  properties: {
    id: p.uuid().primary(), ticketId: p.uuid(), deadlineId: p.uuid(), requestedAt: p.datetime(), requestedBy: p.string(), workingDays: p.integer(), reason: p.string().$type<ExtensionReason>(), explanation: p.text(),
    decidedAt: p.datetime().nullable(), decidedBy: p.string().nullable(), approved: p.boolean().nullable(), comment: p.text().nullable(), dueBefore: p.datetime().nullable(), dueAfter: p.datetime().nullable(),
  },
});
export class Extension extends extensionSchema.class {}
extensionSchema.setClass(Extension);

/** `workingDays`: by how many the term of closing is to be longer. `explanation` is written for the reporter. `earlier`: those of this ticket. */
export interface ExtensionRequest { workingDays: number; reason: ExtensionReason; explanation: string }

export function requestExtension(ticket: Ticket, act: Act, by: string, request: ExtensionRequest, earlier: readonly Extension[]): Extension {
  ticket.take('REQUEST_EXTENSION', act, `${labelOf('ExtensionReason', request.reason)}，${request.workingDays}个工作日`);
  const close = act.clock.movableClose('REQUEST_EXTENSION', act.at);
  const [most, longest] = [act.clock.rules.number('ticket.extension.count'), act.clock.rules.number('ticket.extension.days')];
  if (request.workingDays < 1 || request.workingDays > longest) refuse('OUT_OF_RANGE', { field: 'workingDays', min: 1, max: longest });
  const count = earlier.filter(({ approved, deadlineId }) => approved && deadlineId === close.id).length;
  if (count >= most) refuse('NO_MORE_EXTENSIONS', { count, dueAt: withOffset(close.dueAt) });
  const extension = record(Extension, { ticketId: ticket.id, deadlineId: close.id, requestedAt: act.at, requestedBy: by, ...request, decidedAt: null, decidedBy: null, approved: null, comment: null, dueBefore: null, dueAfter: null });
  act.records.push(extension);
  ticket.extensionRequestedFor = close.id;
  ticket.finish(act);
  return extension;
}

/** The clock does not wait for it: once the term is over there is nothing left to extend. */
export function decideExtension(ticket: Ticket, act: Act, by: string, request: Extension, approve: boolean, comment: string | null): void {
  ticket.take('DECIDE_EXTENSION', act, comment ?? (approve ? '同意' : '不同意'));
  if (request.requestedBy === by) refuse('SAME_OFFICER');
  const close = act.clock.movableClose('DECIDE_EXTENSION', act.at);
  ticket.extensionRequestedFor = null;
  Object.assign(request, { decidedAt: act.at, decidedBy: by, approved: approve, comment });
  if (approve) {
    const because = labelOf('ExtensionReason', request.reason);
    const dueBefore = close.dueAt;
    act.clock.extend(close, request.workingDays, act.at, because);
    Object.assign(request, { dueBefore, dueAfter: close.dueAt });
    act.records.push(ReporterMessage.about(ticket.id, act.at, `您反映的事项${ticket.number}因${because}，办结期限由${monthAndDay(localDate(dueBefore))}延至${monthAndDay(localDate(close.dueAt))}；说明可凭编号和查询码查看。`));
  }
  ticket.finish(act);
}
