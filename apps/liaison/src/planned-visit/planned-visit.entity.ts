import { defineEntity, p } from '@mikro-orm/core';
import { refuse } from '@bangban/kernel';
import type { VisitPurpose } from '../visit/visit.entity.ts';

/** 走访计划: a unit means to visit an enterprise in the week that begins on `weekOn`, so that others see it before they plan (零干扰). Whether it did so is told by the visit. */
const schema = defineEntity({
  name: 'PlannedVisit',
  tableName: 'planned_visit',
  properties: {
    id: p.uuid().primary(), version: p.integer().version(), creditCode: p.string(), unitCode: p.string(), weekOn: p.string().columnType('date'), purposes: p.array().$type<VisitPurpose[]>(), note: p.string().nullable(),
    plannedAt: p.datetime(), plannedBy: p.string(), withdrawnAt: p.datetime().nullable(), withdrawnBy: p.string().nullable(), withdrawnBecause: p.text().nullable(),
  },
});
export class PlannedVisit extends schema.class {
  withdraw({ by, at, because, carriedOut }: { by: string; at: Date; because: string; carriedOut: boolean }): void {
    if (this.withdrawnAt || carriedOut) refuse('STEP_NOT_ALLOWED', { status: carriedOut ? '已走访' : '已取消', step: '取消', allowed: [] });
    Object.assign(this, { withdrawnAt: at, withdrawnBy: by, withdrawnBecause: because });
  }
}
schema.setClass(PlannedVisit);
export const plannedVisitSchema = schema;
