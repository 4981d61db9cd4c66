import { defineEntity, p } from '@mikro-orm/core';
import { addDays, type LocalDate } from '@bangban/working-time';

/**
 * 定期任务: what a holder owes for a subject in every period of a rule target's cadence. `endsOn` is the last day, planned or not; `madeUntil` the day up to
 * which its periods were made; `line` is common to a duty and those that took over from it.
 */
const schema = defineEntity({
  name: 'Duty',
  tableName: 'duty',
  properties: {
    id: p.uuid().primary(), kind: p.string(), ruleKey: p.string(), number: p.string(), label: p.string(), subjectType: p.string(), subjectId: p.uuid(), unitCode: p.string(), officerCode: p.string().nullable(),
    startsOn: p.string().columnType('date'), endsOn: p.string().columnType('date').nullable(), endedBecause: p.string().nullable(), openedAt: p.datetime(), madeUntil: p.string().columnType('date'), line: p.uuid(),
  },
});

export class Duty extends schema.class {
  /** The day with which the next period begins, or undefined where there is none. */
  get nextStart(): LocalDate | undefined { return !this.endsOn || this.endsOn > this.madeUntil ? addDays(this.madeUntil, 1) : undefined; }

  end(on: LocalDate, because: string): void {
    this.endsOn = on;
    this.endedBecause = because;
  }
}
schema.setClass(Duty);
export const dutySchema = schema;
