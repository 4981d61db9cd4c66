import { defineEntity, p } from '@mikro-orm/core';
import { refuse } from '@bangban/kernel';
import { withOffset } from '@bangban/working-time';
import type { RulingForm } from '../generated/graphql.ts';
import type { Act } from '../ticket/ticket.act.ts';
import type { Ticket } from '../ticket/ticket.entity.ts';
import { byline, record } from '../ticket/ticket.records.ts';

/** 异议: what a unit says against its being given a case. Once written, only its withdrawal is added. */
export const objectionSchema = defineEntity({
  name: 'Objection',
  tableName: 'objection',
  properties: {
    id: p.uuid().primary(), ticketId: p.uuid(), objectedAt: p.datetime(), officerCode: p.string().nullable(), principal: p.string(),
    unitCode: p.string(), basis: p.text(), proposedUnit: p.string(), assignedAt: p.datetime(), withdrawnAt: p.datetime().nullable(),
  },
});
export class Objection extends objectionSchema.class {}
objectionSchema.setClass(Objection);

/** 裁定: which unit is responsible, who decided so, in what form and why. Never altered; a precedent for the next similar case. */
export const rulingSchema = defineEntity({
  name: 'Ruling',
  tableName: 'ruling',
  properties: {
    id: p.uuid().primary(), ticketId: p.uuid(), objectionId: p.uuid(), ruledAt: p.datetime(), form: p.string().$type<RulingForm>(), category: p.string(),
    formerUnit: p.string(), unitCode: p.string(), decidedBy: p.string(), recordedBy: p.string(), grounds: p.text(),
  },
});
export class Ruling extends rulingSchema.class {}
rulingSchema.setClass(Ruling);

interface NamedUnit { code: string; name: string }

/** In time or never; all clocks go on, and the unit that objects stays the one that answers for the case until the ruling. 三(7) */
export function raiseObjection(ticket: Ticket, act: Act, { basis, unit, until }: { basis: string; unit: NamedUnit; until: Date | null }): Objection {
  ticket.take('OBJECT', act, `建议由${unit.name}承办：${basis}`);
  if (!until) return refuse('OBJECTION_CLOSED');
  if (act.at > until) refuse('OBJECTION_TOO_LATE', { until: withOffset(until) });
  if (unit.code === ticket.handlingUnit) refuse('INVALID_INPUT', { field: 'proposedUnit', reason: '须建议由其他单位承办' });
  const { officerCode, principal } = byline(act);
  const objection = record(Objection, {
    ticketId: ticket.id, objectedAt: act.at, officerCode, principal, unitCode: ticket.handlingUnit!, basis, proposedUnit: unit.code, assignedAt: ticket.assignedAt!, withdrawnAt: null,
  });
  act.records.push(objection);
  act.clock.start('RULING', act.at);
  ticket.proposedUnit = unit.code;
  ticket.objectionClosed = true;
  ticket.finish(act);
  return objection;
}

export function withdrawObjection(ticket: Ticket, act: Act, objection: Objection, reason: string | null): void {
  ticket.take('WITHDRAW_OBJECTION', act, reason);
  act.clock.withdraw('RULING', act.at, '异议已撤回');
  objection.withdrawnAt = act.at;
  ticket.proposedUnit = null;
  ticket.finish(act);
}

export interface Decision { form: RulingForm; unit: string; decidedBy: string; grounds: string; note: string }

/** It keeps the unit or moves the case; the leading unit, and the terms of contact and closing, stay as they are (A17). */
export function ruleOnObjection(ticket: Ticket, act: Act & { by: { kind: 'OFFICER'; code: string } }, objection: Objection, { note, unit, ...decision }: Decision): Ruling {
  ticket.take('RULE', act, note);
  const ruling = record(Ruling, { ...decision, ticketId: ticket.id, objectionId: objection.id, ruledAt: act.at, category: ticket.category!, formerUnit: ticket.handlingUnit!, unitCode: unit, recordedBy: act.by.code });
  act.records.push(ruling);
  act.clock.meet('RULING', act.at);
  if (unit !== ticket.handlingUnit) ticket.giveTo(act, unit, '裁定改由其他单位承办');
  ticket.proposedUnit = null;
  ticket.objectionClosed = true;
  ticket.finish(act);
  return ruling;
}
