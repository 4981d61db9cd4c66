import { defineEntity, p } from '@mikro-orm/core';
import { refuse } from '@bangban/kernel';
import type { MeasureStatus, MeasureStep, MeasureSubject } from '../generated/graphql.ts';
import { labelOf } from '../ticket/ticket.labels.ts';
import { stepsFrom } from './measure.lifecycle.ts';

/** 改进、预防措施: what a unit undertakes to do by a day. `dueOn` is the day that was agreed, `dueAt` what its deadline makes of it should the calendar change. */
const schema = defineEntity({
  name: 'Measure',
  tableName: 'measure',
  properties: {
    id: p.uuid().primary(), version: p.integer().version(), number: p.string(), subjectType: p.string().$type<MeasureSubject>(), subjectId: p.uuid(), content: p.text(),
    unitCode: p.string(), officerCode: p.string().nullable(), dueOn: p.string().columnType('date'), dueAt: p.datetime(), openedAt: p.datetime(), openedBy: p.string(), openedUnit: p.string(),
    status: p.string().$type<MeasureStatus>(), settledAt: p.datetime().nullable(), settledBy: p.string().nullable(), settledNote: p.text().nullable(),
  },
});
export class Measure extends schema.class {
  /** COMPLETE tells in the note what was done, WITHDRAW why it is not. */
  settle(step: MeasureStep, { by, at, note }: { by: string; at: Date; note: string }): void {
    const allowed = stepsFrom(this.status);
    if (!allowed.includes(step)) refuse('STEP_NOT_ALLOWED', { status: labelOf('MeasureStatus', this.status), step: labelOf('MeasureStep', step), allowed: allowed.map((one) => labelOf('MeasureStep', one)) });
    this.status = step === 'COMPLETE' ? 'DONE' : 'WITHDRAWN';
    this.settledAt = at;
    this.settledBy = by;
    this.settledNote = note;
  }
}
schema.setClass(Measure);
export const measureSchema = schema;
