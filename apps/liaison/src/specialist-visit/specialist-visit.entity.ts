import { defineEntity, p } from '@mikro-orm/core';
import { refuse } from '@bangban/kernel';

/** A specialist has called on an enterprise. `lateEntry`: entered after the term of its month (补录). 一(3) */
const schema = defineEntity({
  name: 'SpecialistVisit',
  tableName: 'specialist_visit',
  properties: {
    id: p.uuid().primary(), version: p.integer().version(), specialistId: p.uuid(), heldOn: p.string().columnType('date'), content: p.text(), demands: p.text().nullable(), lateEntry: p.boolean(),
    recordedAt: p.datetime(), recordedBy: p.string(), withdrawnAt: p.datetime().nullable(), withdrawnBy: p.string().nullable(), withdrawnBecause: p.text().nullable(),
  },
});
export class SpecialistVisit extends schema.class {
  withdraw(by: string, at: Date, because: string): void {
    if (this.withdrawnAt) refuse('STEP_NOT_ALLOWED', { status: '已撤回', step: '撤回', allowed: [] });
    Object.assign(this, { withdrawnAt: at, withdrawnBy: by, withdrawnBecause: because });
  }
}
schema.setClass(SpecialistVisit);
export const specialistVisitSchema = schema;
