import { defineEntity, p } from '@mikro-orm/core';
import { addDays, type LocalDate } from '@bangban/working-time';

/** 企业帮办专员: who in its locality looks after an enterprise, and in which grid. At most one on any day. `endsOn` is the last day. 一(3) */
const schema = defineEntity({
  name: 'EnterpriseSpecialist',
  tableName: 'enterprise_specialist',
  properties: {
    id: p.uuid().primary(), version: p.integer().version(), number: p.string(), creditCode: p.string(), gridId: p.uuid(), unitCode: p.string(), officerCode: p.string(), startsOn: p.string().columnType('date'),
    endsOn: p.string().columnType('date').nullable(), endReason: p.text().nullable(), namedAt: p.datetime(), namedBy: p.string(), endedAt: p.datetime().nullable(), endedBy: p.string().nullable(),
  },
});
export class EnterpriseSpecialist extends schema.class {
  end({ on, reason, by, at }: { on: LocalDate; reason: string; by: string; at: Date }): void {
    Object.assign(this, { endsOn: on < this.startsOn ? addDays(this.startsOn, -1) : on, endReason: reason, endedBy: by, endedAt: at });
  }
}
schema.setClass(EnterpriseSpecialist);
export const enterpriseSpecialistSchema = schema;
