import { defineEntity, p } from '@mikro-orm/core';
import { refuse } from '@bangban/kernel';
import type { LocalDate } from '@bangban/working-time';
import type { PolicyLevel } from '../generated/graphql.ts';
import type { Condition } from './support-policy.conditions.ts';

/** 惠企政策: published once and not altered; what is wrong is withdrawn and published anew. Amounts in yuan, as PostgreSQL writes a numeric. `remindedAt`: when holders were reminded that the window ends. */
const schema = defineEntity({
  name: 'SupportPolicy',
  tableName: 'support_policy',
  properties: {
    id: p.uuid().primary(), version: p.integer().version(), number: p.string(), level: p.string().$type<PolicyLevel>(), title: p.string(), documentNumber: p.string(), issuer: p.string(), leadUnit: p.string(), benefit: p.text(),
    conditions: p.json().$type<Condition[]>(), opensOn: p.string().columnType('date'), closesOn: p.string().columnType('date').nullable(), promisedCount: p.integer().nullable(), promisedAmount: p.string().columnType('numeric(15,2)').nullable(),
    publishedAt: p.datetime(), publishedBy: p.string(), remindedAt: p.datetime().nullable(), withdrawnAt: p.datetime().nullable(), withdrawnBy: p.string().nullable(), withdrawnBecause: p.text().nullable(),
  },
});
export class SupportPolicy extends schema.class {
  withdraw({ by, at, because }: { by: string; at: Date; because: string }): void {
    if (this.withdrawnAt) refuse('STEP_NOT_ALLOWED', { status: '已撤销', step: '撤销', allowed: [] });
    Object.assign(this, { withdrawnAt: at, withdrawnBy: by, withdrawnBecause: because });
  }

  /** Refuses an application outside the window. */
  takesApplications(today: LocalDate): void {
    if (this.withdrawnAt) refuse('STEP_NOT_ALLOWED', { status: '已撤销', step: '申报', allowed: [] });
    if (today < this.opensOn) refuse('NOT_YET', { step: '申报', from: this.opensOn });
    if (this.closesOn && today > this.closesOn) refuse('STEP_NOT_ALLOWED', { status: `申报已于${this.closesOn}截止`, step: '申报', allowed: [] });
  }
}
schema.setClass(SupportPolicy);
export const supportPolicySchema = schema;
