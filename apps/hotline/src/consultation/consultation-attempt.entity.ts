import { defineEntity, p } from '@mikro-orm/core';
import { refuse } from '@bangban/kernel';
import type { ConsultationMethod } from '../generated/graphql.ts';
import type { Act, Contact } from '../ticket/ticket.act.ts';
import type { Ticket } from '../ticket/ticket.entity.ts';
import { record } from '../ticket/ticket.records.ts';

/** How a consultation was connected or answered. Written once, never altered. 三(7) */
const schema = defineEntity({
  name: 'ConsultationAttempt',
  tableName: 'consultation_attempt',
  properties: { id: p.uuid().primary(), ticketId: p.uuid(), at: p.datetime(), method: p.string().$type<ConsultationMethod>(), unitCode: p.string().nullable(), answered: p.boolean() },
});
export class ConsultationAttempt extends schema.class {}
schema.setClass(ConsultationAttempt);
export const consultationAttemptSchema = schema;

export interface Connection { method: ConsultationMethod; unit: string | null }

/** 首接负责: another unit is on the line, and who took the question in still owes the answer. No clock stops, nothing moves. */
export function connectConsultation(ticket: Ticket, act: Act, connection: Connection, note: string): void {
  ticket.take('CONNECT_CONSULTATION', act, note);
  if (connection.method === 'DIRECT_ANSWER') refuse('INVALID_INPUT', { field: 'method', reason: '直接答复的请使用“答复咨询”；此处选择三方连线或在线转接' });
  act.records.push(attempt(ticket, act, connection, false));
  ticket.finish(act);
}

/** The answer, whoever knew it: told to who asked, by the unit that took it in. */
export function answerConsultation(ticket: Ticket, act: Act, firstReceiver: string, connection: Connection, contact: Contact): void {
  ticket.answerAtOnce(act, firstReceiver, contact);
  if (ticket.kind !== 'CONSULTATION') refuse('INVALID_INPUT', { field: 'id', reason: '该工单不是咨询；简单办不成事请使用“当场答复办结”' });
  act.records.push(attempt(ticket, act, connection, true));
}

function attempt(ticket: Ticket, act: Act, { method, unit }: Connection, answered: boolean): ConsultationAttempt {
  if ((method === 'DIRECT_ANSWER') === Boolean(unit)) refuse('INVALID_INPUT', { field: 'unit', reason: unit ? '直接答复的不填接通单位' : '请填写接通的单位' });
  return record(ConsultationAttempt, { ticketId: ticket.id, at: act.at, method, unitCode: unit, answered });
}
