import { defineEntity, p } from '@mikro-orm/core';

/** What shows that a period's duty was done: a visit, an analysis. `doneOn` is the day of it, `late` whether it was entered after the term (补录). */
const schema = defineEntity({
  name: 'DutyEvidence',
  tableName: 'duty_evidence',
  properties: {
    id: p.uuid().primary(), periodId: p.uuid(), evidenceType: p.string(), evidenceId: p.uuid(), doneOn: p.string().columnType('date'), enteredAt: p.datetime(), late: p.boolean(),
    retractedAt: p.datetime().nullable(), retractedBecause: p.string().nullable(),
  },
});
export class DutyEvidence extends schema.class {}
schema.setClass(DutyEvidence);
export const dutyEvidenceSchema = schema;
