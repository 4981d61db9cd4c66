import { defineEntity, p } from '@mikro-orm/core';
import { localDate, monthAndDay } from '@bangban/working-time';
import type { SuspensionReason } from '../generated/graphql.ts';
import { ReporterMessage } from '../reporter-message/reporter-message.entity.ts';
import type { Act } from '../ticket/ticket.act.ts';
import type { Ticket } from '../ticket/ticket.entity.ts';
import { labelOf } from '../ticket/ticket.labels.ts';
import { record } from '../ticket/ticket.records.ts';

/** 中止计时: since when, by whom and for which of the listed reasons the terms of a ticket stand still. Written once: it lasts as long as its own deadline runs. */
export const suspensionSchema = defineEntity({
  name: 'Suspension',
  tableName: 'suspension',
  properties: { id: p.uuid().primary(), ticketId: p.uuid(), deadlineId: p.uuid(), reason: p.string().$type<SuspensionReason>(), explanation: p.text(), suspendedAt: p.datetime(), suspendedBy: p.string() },
});
export class Suspension extends suspensionSchema.class {}
suspensionSchema.setClass(Suspension);

/** `explanation` is written for the reporter. */
export function suspend(ticket: Ticket, act: Act, by: string, reason: SuspensionReason, explanation: string): Suspension {
  const because = labelOf('SuspensionReason', reason);
  ticket.take('SUSPEND', act, because);
  act.clock.movableClose('SUSPEND', act.at);
  const deadline = act.clock.suspend(act.at, because);
  const suspension = record(Suspension, { ticketId: ticket.id, deadlineId: deadline.id, reason, explanation, suspendedAt: act.at, suspendedBy: by });
  act.records.push(suspension, ReporterMessage.about(ticket.id, act.at, `您反映的事项${ticket.number}因${because}，自${monthAndDay(localDate(act.at))}起中止计时，条件具备后恢复办理；说明可凭编号和查询码查看。`));
  ticket.finish(act);
  return suspension;
}

export function resume(ticket: Ticket, act: Act): void {
  ticket.take('RESUME', act);
  act.clock.resume(act.at, '恢复计时');
  act.records.push(ReporterMessage.about(ticket.id, act.at, `您反映的事项${ticket.number}已恢复计时，办结期限为${monthAndDay(localDate(act.clock.running('CLOSE')!.dueAt))}。`));
  ticket.finish(act);
}
