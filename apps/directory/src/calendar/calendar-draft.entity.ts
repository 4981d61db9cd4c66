import { defineEntity, p } from '@mikro-orm/core';
import { deadlineKeepers, type CalendarChange, type Service } from '@bangban/contracts';
import { newId, refuse } from '@bangban/kernel';
import type { CalendarDraftStatus } from '../generated/graphql.ts';
import type { DayChange } from './calendar-change.ts';
import { lifecycle, labels, type DraftStep } from './calendar-draft.lifecycle.ts';

/** A change of the calendar that a second officer has to approve, after every service has said what it would move. */
const schema = defineEntity({
  name: 'CalendarDraft',
  tableName: 'calendar_draft',
  properties: {
    id: p.uuid().primary(),
    version: p.integer(),
    status: p.string().$type<CalendarDraftStatus>(),
    change: p.json().$type<CalendarChange>(),
    changedDays: p.json().$type<DayChange[]>(),
    baseVersion: p.integer(),
    resultVersion: p.integer().nullable(),
    reason: p.string(),
    proposedBy: p.string(),
    proposedAt: p.datetime(),
    decidedBy: p.string().nullable(),
    decidedAt: p.datetime().nullable(),
    comment: p.string().nullable(),
  },
});

interface Decision { by: string; at: Date; comment: string | null }

export class CalendarDraft extends schema.class {
  static propose(drafted: Pick<CalendarDraft, 'change' | 'changedDays' | 'baseVersion' | 'reason' | 'proposedBy' | 'proposedAt'>): CalendarDraft {
    return Object.assign(new CalendarDraft(), { ...drafted, id: newId(), version: 1, status: 'DRAFT' as const, resultVersion: null, decidedBy: null, decidedAt: null, comment: null });
  }

  withdraw(decision: Decision): void {
    this.take('WITHDRAW');
    this.decide('WITHDRAWN', decision);
  }

  /** By another officer than who proposed it, when every service has answered, and while the calendar is still the one that they looked at. */
  approve(decision: Decision, answered: readonly Service[], calendarVersion: number): void {
    this.take('APPROVE');
    if (decision.by === this.proposedBy) refuse('SAME_OFFICER');
    const awaited = this.awaited(answered);
    if (awaited.length) refuse('AWAITING_SERVICES', { services: awaited });
    if (calendarVersion !== this.baseVersion) refuse('CALENDAR_MOVED', { baseVersion: this.baseVersion, calendarVersion });
    this.decide('APPROVED', decision);
  }

  /** The services that still have to say what it would move. */
  awaited(answered: readonly Service[]): Service[] { return this.status === 'DRAFT' ? deadlineKeepers.filter((service) => !answered.includes(service)) : []; }

  private take(step: DraftStep): void {
    const allowed: readonly DraftStep[] = lifecycle[this.status];
    if (!allowed.includes(step)) refuse('STEP_NOT_ALLOWED', { status: labels[this.status], step: labels[step], allowed: allowed.map((one) => labels[one]) });
  }

  private decide(status: CalendarDraftStatus, { by, at, comment }: Decision): void {
    Object.assign(this, { status, version: this.version + 1, decidedBy: by, decidedAt: at, comment });
  }
}
schema.setClass(CalendarDraft);

/** What one service says of a draft: how many of its open deadlines there are, and how many would move. */
const answerSchema = defineEntity({
  name: 'CalendarDraftAnswer',
  tableName: 'calendar_draft_answer',
  properties: {
    draftId: p.uuid().primary(),
    service: p.string().$type<Service>().primary(),
    open: p.integer(),
    earlier: p.integer(),
    later: p.integer(),
    settled: p.integer(),
    answeredAt: p.datetime(),
  },
});
export class CalendarDraftAnswer extends answerSchema.class {}
answerSchema.setClass(CalendarDraftAnswer);

export const calendarDraftSchemas = [schema, answerSchema];
