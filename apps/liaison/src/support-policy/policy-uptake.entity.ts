import { defineEntity, p } from '@mikro-orm/core';
import { refuse } from '@bangban/kernel';
import type { LocalDate } from '@bangban/working-time';

/** 兑现: one application of an enterprise for a policy, and what became of it. `recordedBy` is null where the enterprise itself applied; `dueAt`: until when it is to be decided; amounts in yuan. */
const schema = defineEntity({
  name: 'PolicyUptake',
  tableName: 'policy_uptake',
  properties: {
    id: p.uuid().primary(), version: p.integer().version(), policyId: p.uuid(), creditCode: p.string(), appliedAt: p.datetime(), dueAt: p.datetime(), recordedBy: p.string().nullable(), requestedAmount: p.string().columnType('numeric(15,2)').nullable(), note: p.text().nullable(),
    granted: p.boolean().nullable(), grantedAmount: p.string().columnType('numeric(15,2)').nullable(), reason: p.text().nullable(), decidedOn: p.string().columnType('date').nullable(), decidedAt: p.datetime().nullable(), decidedBy: p.string().nullable(),
  },
});
export interface Decision { granted: boolean; amount: string | null; reason: string | null; on: LocalDate; at: Date; by: string }
export class PolicyUptake extends schema.class {
  decide({ granted, amount, reason, on, at, by }: Decision): void {
    if (this.decidedAt) refuse('STEP_NOT_ALLOWED', { status: this.granted ? '已兑现' : '未获兑现', step: '审定', allowed: [] });
    if (this.recordedBy === by) refuse('SAME_OFFICER');
    Object.assign(this, { granted, grantedAmount: granted ? amount : null, reason: granted ? null : reason, decidedOn: on, decidedAt: at, decidedBy: by });
  }
}
schema.setClass(PolicyUptake);
export const policyUptakeSchema = schema;
