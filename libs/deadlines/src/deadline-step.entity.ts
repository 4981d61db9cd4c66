import { defineEntity, p } from '@mikro-orm/core';
import type { StepKind } from './deadline.rules.ts';

export type StepState = 'PENDING' | 'DONE' | 'SUPERSEDED' | 'CANCELLED';

/**
 * A reminder, a breach or an escalation with its own due time. Unique per (deadline, step, days, generation), its effect is written once:
 * DONE by the executor alone, in the transaction of the effect. A moved due date is a new generation of rows.
 */
const schema = defineEntity({
  name: 'DeadlineStep',
  tableName: 'deadline_step',
  properties: {
    id: p.uuid().primary(),
    deadlineId: p.uuid(),
    step: p.string().$type<StepKind>(),
    days: p.integer(),
    recipients: p.array().$type<string[]>(),
    generation: p.integer(),
    dueAt: p.datetime(),
    state: p.string().$type<StepState>(),
    settledAt: p.datetime().nullable(),
    executedBy: p.string().nullable(),
    because: p.string().nullable(),
    withdrawnAt: p.datetime().nullable(),
    withdrawnBecause: p.string().nullable(),
  },
});

export class DeadlineStep extends schema.class {
  get isPending(): boolean { return this.state === 'PENDING'; }
  get hadEffect(): boolean { return this.state === 'DONE' && !this.withdrawnAt; }

  settle(state: 'SUPERSEDED' | 'CANCELLED', at: Date, because: string): void {
    this.state = state;
    this.settledAt = at;
    this.because = because;
  }

  /** What took effect is never removed: it is marked, with its cause. */
  takeBack(at: Date, because: string): void {
    this.withdrawnAt = at;
    this.withdrawnBecause = because;
  }
}
schema.setClass(DeadlineStep);
export const deadlineStepSchema = schema;
