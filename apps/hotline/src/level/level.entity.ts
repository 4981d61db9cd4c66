import { defineEntity, p } from '@mikro-orm/core';
import { principal, refuse } from '@bangban/kernel';
import { localDate, monthAndDay } from '@bangban/working-time';
import type { HandlingLevel } from '../generated/graphql.ts';
import { ReporterMessage } from '../reporter-message/reporter-message.entity.ts';
import type { Act } from '../ticket/ticket.act.ts';
import type { Ticket } from '../ticket/ticket.entity.ts';
import { labelOf } from '../ticket/ticket.labels.ts';
import { record } from '../ticket/ticket.records.ts';
import { refuseRaise, reportRule, type Raise } from './level.rules.ts';

/** 分级: one level at which a case was or is, since when; once it is left for the next one also what was tried there and why it failed. 四(10) */
const levelSchema = defineEntity({
  name: 'TicketLevel',
  tableName: 'ticket_level',
  properties: {
    id: p.uuid().primary(), ticketId: p.uuid(), round: p.integer(), level: p.string().$type<HandlingLevel>(), enteredAt: p.datetime(), units: p.array().$type<string[]>(),
    orderedBy: p.string().nullable(), orderReason: p.text().nullable(), leftAt: p.datetime().nullable(), tried: p.text().nullable(), whyFailed: p.text().nullable(),
  },
});
export class TicketLevel extends levelSchema.class {}
levelSchema.setClass(TicketLevel);

/** 会办: who took part, and what came of it. Written once; from the service of meetings once there is one. */
const jointHandlingSchema = defineEntity({
  name: 'JointHandling',
  tableName: 'joint_handling',
  properties: { id: p.uuid().primary(), ticketId: p.uuid(), levelId: p.uuid(), heldAt: p.datetime(), recordedBy: p.string(), participants: p.array().$type<string[]>(), conclusion: p.text(), solved: p.boolean() },
});
export class JointHandling extends jointHandlingSchema.class {}
jointHandlingSchema.setClass(JointHandling);
export const levelSchemas = [levelSchema, jointHandlingSchema];

/** Within the unit a case is without further ado; the record is made when it leaves that level. */
export const unitLevel = (ticket: Ticket, enteredAt: Date): TicketLevel =>
  record(TicketLevel, { ticketId: ticket.id, round: ticket.round, level: 'UNIT', enteredAt, units: [], orderedBy: null, orderReason: null, leftAt: null, tried: null, whyFailed: null });

/** 升级. The lead unit leads on, the handling unit handles on; what changes is who has to come together, and until when. `here`: the level that it leaves; `held`: the last joint handling there. */
export function raiseLevel(ticket: Ticket, act: Act, raise: Raise, here: TicketLevel, held: JointHandling | null, lead: string): TicketLevel {
  ticket.take('RAISE_LEVEL', act, labelOf('HandlingLevel', raise.level));
  refuseRaise(here.level, raise, held);
  Object.assign(here, { leftAt: act.at, tried: raise.tried, whyFailed: raise.whyFailed });
  const next = record(TicketLevel, { ticketId: ticket.id, round: ticket.round, level: raise.level, enteredAt: act.at, units: [...raise.units], orderedBy: raise.order?.leader ?? null, orderReason: raise.order?.reason ?? null, leftAt: null, tried: null, whyFailed: null });
  if (act.clock.running('LEVEL')?.ruleKey === reportRule) act.clock.meet('LEVEL', act.at);
  else act.clock.withdraw('LEVEL', act.at, '区领导紧急交办，直接升级');
  ticket.handlingLevel = raise.level;
  act.clock.start('LEVEL', act.at);
  const promised = act.clock.setOverallTerm(act.at);
  const until = promised && `，办理期限为${monthAndDay(localDate(promised))}`;
  act.records.push(here, next, ReporterMessage.about(ticket.id, act.at, `您反映的事项${ticket.number}已升级为${labelOf('HandlingLevel', raise.level)}，由${lead}牵头办理${until ?? ''}。`));
  ticket.finish(act);
  return next;
}

/** 区营商办提请区领导会办: it has taken the report up. */
export function requestLeader(ticket: Ticket, act: Act): void {
  ticket.take('REQUEST_LEADER', act);
  if (!act.clock.running('LEVEL')) refuse('INVALID_INPUT', { field: 'id', reason: '本件已提请区领导会办，请登记会办结果' });
  act.clock.meet('LEVEL', act.at);
  ticket.finish(act);
}

/** A joint handling ends the term within which it had to be held. Where it did not solve the matter, the next level has to be told in time. */
export function recordJointHandling(ticket: Ticket, act: Act, here: TicketLevel, { participants, conclusion, solved }: Pick<JointHandling, 'participants' | 'conclusion' | 'solved'>): JointHandling {
  ticket.take('RECORD_JOINT_HANDLING', act, solved ? '本级解决' : '本级未能解决');
  const held = record(JointHandling, { ticketId: ticket.id, levelId: here.id, heldAt: act.at, recordedBy: principal(act.by), participants, conclusion, solved });
  const isReporting = act.clock.running('LEVEL')?.ruleKey === reportRule;
  if (solved || !isReporting) act.clock.meet('LEVEL', act.at);
  if (!solved && !isReporting && here.level === 'JOINT') act.clock.start('LEVEL', act.at, reportRule);
  act.records.push(held);
  ticket.finish(act);
  return held;
}
