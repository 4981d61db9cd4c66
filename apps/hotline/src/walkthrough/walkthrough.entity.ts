import { defineEntity, p } from '@mikro-orm/core';
import { refuse } from '@bangban/kernel';

/** 局长跑现场走流程: a unit's head has walked a service item as an applicant would. `lateEntry`: entered so late that it is marked (补录). */
const schema = defineEntity({
  name: 'ProcessWalkthrough',
  tableName: 'walkthrough',
  properties: {
    id: p.uuid().primary(), version: p.integer().version(), unitCode: p.string(), directorCode: p.string(), serviceItem: p.string(), servicePoint: p.string().nullable(), walkedOn: p.string().columnType('date'), problems: p.array().$type<string[]>(),
    lateEntry: p.boolean(), enteredAt: p.datetime(), enteredBy: p.string(), result: p.text().nullable(), concludedAt: p.datetime().nullable(), concludedBy: p.string().nullable(),
  },
});
export class ProcessWalkthrough extends schema.class {
  /** What came of it, once nothing is left to be done. */
  conclude({ by, at, result, openMeasures }: { by: string; at: Date; result: string; openMeasures: number }): void {
    if (this.concludedAt) refuse('STEP_NOT_ALLOWED', { status: '已记录结果', step: '记录结果', allowed: [] });
    if (openMeasures) refuse('MEASURES_OPEN', { count: openMeasures });
    Object.assign(this, { result, concludedAt: at, concludedBy: by });
  }
}
schema.setClass(ProcessWalkthrough);
export const walkthroughSchema = schema;
