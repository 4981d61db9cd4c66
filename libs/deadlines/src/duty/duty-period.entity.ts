import { defineEntity, p } from '@mikro-orm/core';
import { refuse } from '@bangban/kernel';
import { localDate, type Cadence } from '@bangban/working-time';
import { dutyState, dutyStateLabels } from './duty.rules.ts';
import type { Duty } from './duty.entity.ts';
import type { DutyEvidence } from './duty-evidence.entity.ts';

/**
 * 一期任务: what of a duty is owed between two days, by whom it was then. Its state is derived (`dutyState`). `dueAt`: until when evidence may be entered without being marked,
 * as its deadline has it; `madeUpAt`: enough was done, but some of it entered later (补录); `history`: over before the duty was opened here (A22).
 */
const schema = defineEntity({
  name: 'DutyPeriod',
  tableName: 'duty_period',
  properties: {
    id: p.uuid().primary(), version: p.integer().version(), dutyId: p.uuid(), cadence: p.string().$type<Cadence>(), startsOn: p.string().columnType('date'), endsOn: p.string().columnType('date'),
    unitCode: p.string(), officerCode: p.string().nullable(), required: p.integer(), rulebookVersion: p.integer(), history: p.boolean(), dueAt: p.datetime(), fulfilledAt: p.datetime().nullable(), madeUpAt: p.datetime().nullable(),
    excusedAt: p.datetime().nullable(), excusedBy: p.string().nullable(), excuseReason: p.text().nullable(), cancelledAt: p.datetime().nullable(), cancelledBecause: p.string().nullable(),
  },
});

export class DutyPeriod extends schema.class {
  /** Since when nothing more is asked for, be it done in time or not. */
  get doneAt(): Date | null { return this.fulfilledAt ?? this.madeUpAt ?? null; }
  get isSettled(): boolean { return Boolean(this.doneAt ?? this.excusedAt ?? this.cancelledAt); }

  /** 4.10: what is entered after the term is marked, but for history, which could not be entered before. */
  isLateAt(at: Date): boolean { return at > this.dueAt && !this.history; }

  /** After evidence came or went: `all` of it that still holds. What was missed stays missed by what is entered late. */
  count(all: readonly DutyEvidence[]): void {
    const done = (evidence: readonly DutyEvidence[]) => [...evidence].sort((a, b) => a.enteredAt.getTime() - b.enteredAt.getTime())[this.required - 1]?.enteredAt ?? null;
    this.fulfilledAt = done(all.filter(({ late }) => !late));
    this.madeUpAt = this.fulfilledAt ? null : done(all);
  }

  /** 4.09: shown as excused; a breach that was recorded stays recorded. */
  excuse({ by, reason, at }: { by: string; reason: string; at: Date }): void {
    const state = dutyState(this, at);
    if ((state !== 'OPEN' && state !== 'MISSED') || localDate(at) < this.startsOn) refuse('STEP_NOT_ALLOWED', { status: state === 'OPEN' ? '尚未开始' : dutyStateLabels[state], step: '免责', allowed: [] });
    Object.assign(this, { excusedAt: at, excusedBy: by, excuseReason: reason });
  }

  cancel(at: Date, because: string): void {
    this.cancelledAt = at;
    this.cancelledBecause = because;
  }

  /** With all that was done for it. */
  handTo({ id, unitCode, officerCode }: Duty): void { Object.assign(this, { dutyId: id, unitCode, officerCode }); }
}
schema.setClass(DutyPeriod);
export const dutyPeriodSchema = schema;
