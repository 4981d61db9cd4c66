import { cleared } from '../retention/retention.rules.ts';
import { objectionUntil, type Assignment } from '../dispute/dispute.rules.ts';
import { instant } from './ticket.columns.ts';
import { dueDateColumns } from './ticket.due-date.ts';
import { isOpen, stepsFrom } from './ticket.lifecycle.ts';
import { mayOfSeen, seesRiskNotes, type TicketFacts, type Viewpoint } from './ticket.policy.ts';
import { isClassified } from './ticket.rules.ts';
import type { TicketReader } from './ticket.reader.ts';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '@bangban/platform';
import { batched } from '@bangban/platform';
import { unitStub, type Directory } from '@bangban/directory-client';
import { localDate } from '@bangban/working-time';
import type { Complexity, HandlingLevel, TicketKind, TicketStatus, TicketStep } from '../generated/graphql.ts';

/** A row of `ticket` as a list reads it: no entity, no identity map. */
export interface TicketRow extends TicketFacts {
  id: string; number: string; version: number; kind: TicketKind; complexity: Complexity | null; category: string | null; status: TicketStatus; handlingLevel: HandlingLevel;
  reporterKind: string; enterpriseCode: string | null; enterpriseName: string | null; locality: string | null; suggestedUnit: string | null;
  scopeProposedBy: string | null; objectionClosed: boolean; assignedAt: string | null; rulebookVersion: number; asOf: string; suspendedAt: string | null; extensionRequestedFor: string | null; followUpCall: string | null; mergedInto: string | null; rating: number | null; anonymizedAt: string | null; receivedAt: string; nextDueAt: string | null; changedAt?: string; overdue: boolean; openAssistances?: string[] | null;
}

/** A row in the shape of the contract. What costs a statement or a computation is a function, run when it is asked for. */
export function ticketView(row: TicketRow, view: Viewpoint, directory: Directory, reader: TicketReader) {
  const { leadUnit, handlingUnit, locality, suggestedUnit } = row;
  const isReporter = view.actor.kind === 'ENTERPRISE';
  return {
    ...row,
    leadUnitId: leadUnit, leadUnit: unitStub(directory, leadUnit),
    handlingUnitId: handlingUnit, handlingUnit: unitStub(directory, handlingUnit),
    assistingUnits: row.assistingUnits.map((code) => unitStub(directory, code)),
    localityId: locality, locality: unitStub(directory, locality),
    suggestedUnitId: suggestedUnit,
    enterprise: row.enterpriseCode && { creditCode: row.enterpriseCode },
    reporterLabel: row.confidential ? '保密' : row.reporterKind === 'ENTERPRISE' ? (row.enterpriseName ?? cleared) : '个人',
    hasComplainedAbout: row.complainedUnits.length + row.complainedOfficers.length > 0,
    seesRiskNotes: () => seesRiskNotes(view, row),
    nextSteps: () => stepsFrom(row.status).filter((step) => isOpen(step, row) && mayOfSeen(view, step, row) && isReady(step, row, view, directory)),
    dueDates: (_: unknown, context: RequestContext, info?: GraphQLResolveInfo) => {
      const { name, columns } = dueDateColumns(info);
      return batched(context, name, (ids) => reader.dueDates(ids, columns), []).load(row.id);
    },
    timeline: (_: unknown, context: RequestContext) => batched(context, 'timeline', (ids) => reader.timeline(ids, isReporter), []).load(row.id),
    contacts: (_: unknown, context: RequestContext) => batched(context, 'contacts', (ids) => reader.contacts(ids), []).load(row.id),
    notes: (_: unknown, context: RequestContext) => (isReporter ? [] : batched(context, 'notes', (ids) => reader.notes(ids), []).load(row.id)),
    scopeProposals: (_: unknown, context: RequestContext) => (isReporter ? [] : batched(context, 'scopeProposals', (ids) => reader.scopeProposals(ids), []).load(row.id)),
  };
}
export type TicketView = ReturnType<typeof ticketView>;

/** What the entity would refuse with a sentence of its own, and a front end need not offer. */
function isReady(step: TicketStep, row: TicketRow, { actor, reach }: Viewpoint, directory: Directory): boolean {
  switch (step) {
    case 'ASSIGN': return isClassified(row);
    case 'OBJECT': return (objectionUntil(assignmentOf(row), directory) ?? 0) >= new Date(instant(row.asOf));
    case 'DECIDE_OUT_OF_SCOPE': return !(actor.kind === 'OFFICER' && actor.code === row.scopeProposedBy);
    case 'SUSPEND': case 'REQUEST_EXTENSION': return row.kind !== 'BLOCKED_MATTER';
    case 'RATE': return !row.rating;
    case 'ANSWER_ASSISTANCE': return Boolean(row.openAssistances?.some((unit) => reach.includes(unit)));
    case 'WITHDRAW_ASSISTANCE': return Boolean(row.openAssistances?.length);
    case 'SHARE_REDACTED_COPY': return row.complainedUnits.length > 0;
    case 'CLOSE_UNCONFIRMED': return row.overdue;
    default: return true;
  }
}

/** A row's assignment as far as an objection to it goes. */
export const assignmentOf = ({ assignedAt, receivedAt, objectionClosed, rulebookVersion }: Pick<TicketRow, 'assignedAt' | 'receivedAt' | 'objectionClosed' | 'rulebookVersion'>): Assignment =>
  ({ assignedAt: assignedAt === null ? null : new Date(instant(assignedAt)), objectionClosed, openedOn: localDate(new Date(instant(receivedAt))), rulebookVersion });
