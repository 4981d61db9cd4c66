import { defineEntity, p } from '@mikro-orm/core';
import { refuse } from '@bangban/kernel';
import type { Act } from '../ticket/ticket.act.ts';
import type { Ticket } from '../ticket/ticket.entity.ts';
import { stepsFrom } from '../ticket/ticket.lifecycle.ts';
import { record } from '../ticket/ticket.records.ts';
import { isClassified } from '../ticket/ticket.rules.ts';

/** That a ticket was handled together with another, from when to when and why. One at a time; `ticketId` is the one that was merged. */
const schema = defineEntity({
  name: 'TicketMerge',
  tableName: 'ticket_merge',
  properties: {
    id: p.uuid().primary(), ticketId: p.uuid(), targetId: p.uuid(), mergedAt: p.datetime(), mergedBy: p.string(), reason: p.text(),
    undoneAt: p.datetime().nullable(), undoneBy: p.string().nullable(), undoneBecause: p.text().nullable(),
  },
});
export class TicketMerge extends schema.class {}
schema.setClass(TicketMerge);
export const ticketMergeSchema = schema;

export type OfficerAct = Act & { by: { kind: 'OFFICER'; code: string } };

/**
 * 合并: from now on one answer serves both. The source keeps its status, deadlines, rules, unit and reporter; only one that has no unit yet is
 * assigned to the target's. One level deep: who calls it sees to it that nothing is merged into the source.
 */
export function merge(source: Ticket, act: OfficerAct, target: Ticket, reason: string): void {
  source.take('MERGE', act, reason);
  const unfit = whyNot(source, target);
  if (unfit) refuse('INVALID_INPUT', { field: 'targetId', reason: unfit });
  if (!isClassified(source)) refuse('NEEDS_CATEGORY');
  source.mergedInto = target.id;
  act.records.push(record(TicketMerge, { ticketId: source.id, targetId: target.id, mergedAt: act.at, mergedBy: act.by.code, reason, undoneAt: null, undoneBy: null, undoneBecause: null }));
  source.finish(act);
  if (source.status === 'ACCEPTED' && target.handlingUnit) source.assign(act, target.handlingUnit, reason);
}

/** 撤销合并: the source goes on from where it stands. Its clocks never stopped, so there is nothing to compute anew. */
export function undoMerge(source: Ticket, act: OfficerAct, merged: TicketMerge, because: string): void {
  source.take('UNDO_MERGE', act, because);
  Object.assign(merged, { undoneAt: act.at, undoneBy: act.by.code, undoneBecause: because });
  source.mergedInto = null;
  source.finish(act);
}

function whyNot(source: Ticket, target: Ticket): string | undefined {
  if (source.id === target.id) return '不能并入自身';
  if (target.mergedInto) return '该工单本身已并入另一件工单，请并入那一件';
  if (target.scopeProposedBy) return '该工单正在决定是否受理，请待决定后再合并';
  if (!stepsFrom(target.status).includes('MERGE')) return '该工单尚未受理或者已经办结，不能并入';
  // whoever is complained about in one of them would answer for it through the other (X.22)
  if (!isSame(source.complainedUnits, target.complainedUnits) || !isSame(source.complainedOfficers, target.complainedOfficers)) return '两件工单的被反映单位或人员不同，须分别办理';
  return undefined;
}

const isSame = (one: readonly string[], other: readonly string[]): boolean => new Set([...one, ...other]).size === new Set(one).size && new Set(one).size === new Set(other).size;
