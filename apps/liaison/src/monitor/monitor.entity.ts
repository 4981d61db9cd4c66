import { defineEntity, p } from '@mikro-orm/core';
import { refuse } from '@bangban/kernel';
import type { LocalDate } from '@bangban/working-time';

/** 营商环境监督员, from and until a day, both included. Of his code only the digest is kept. 二(5) */
const schema = defineEntity({
  name: 'BusinessMonitor',
  tableName: 'monitor',
  properties: {
    id: p.uuid().primary(), version: p.integer().version(), number: p.string(), name: p.string(), phone: p.string(), area: p.array().$type<string[]>(), since: p.string().columnType('date'), until: p.string().columnType('date'),
    codeDigest: p.string(), registeredAt: p.datetime(), registeredBy: p.string(), endedAt: p.datetime().nullable(), endedBy: p.string().nullable(), endedBecause: p.text().nullable(),
  },
});
export class BusinessMonitor extends schema.class {
  /** He reports within his term alone (5.04). */
  refuseOutOfTerm(on: LocalDate): void {
    if (on < this.since || on > this.until) refuse('INVALID_INPUT', { field: 'number', reason: `该监督员的聘期为${this.since}至${this.until}，现不在聘期内` });
  }

  end(on: LocalDate, { by, at, because }: { by: string; at: Date; because: string }): void {
    if (on < this.since || on > this.until) refuse('OUT_OF_RANGE', { field: 'on', min: this.since, max: this.until });
    Object.assign(this, { until: on, endedAt: at, endedBy: by, endedBecause: because });
  }
}
schema.setClass(BusinessMonitor);
export const monitorSchema = schema;
