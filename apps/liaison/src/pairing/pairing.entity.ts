import { defineEntity, p } from '@mikro-orm/core';
import { refuse } from '@bangban/kernel';
import { addDays, type LocalDate } from '@bangban/working-time';
import type { PairingEnd } from '../generated/graphql.ts';
import type { Holder } from './pairing.rules.ts';

/**
 * 挂钩 一(3): an enterprise and who is to help it, a unit with its liaison officer or a district leader (then `holderUnit` is the leadership and `holderOfficer` his code).
 * `endsOn` is the last day: that of the scheme until it is ended, the day before `startsOn` where it never began. An enterprise has at most one on any day (A2): the database sees to it.
 */
const schema = defineEntity({
  name: 'Pairing',
  tableName: 'pairing',
  properties: {
    id: p.uuid().primary(), version: p.integer().version(), number: p.string(), schemeId: p.uuid(), creditCode: p.string(), holderUnit: p.string(), holderOfficer: p.string().nullable(),
    startsOn: p.string().columnType('date'), endsOn: p.string().columnType('date'), endKind: p.string().nullable().$type<PairingEnd>(), endReason: p.text().nullable(), predecessorId: p.uuid().nullable(),
    openedAt: p.datetime(), openedBy: p.string(), endedAt: p.datetime().nullable(), endedBy: p.string().nullable(),
  },
});
export class Pairing extends schema.class {
  get holder(): Holder { return { unit: this.holderUnit, officer: this.holderOfficer ?? null }; }

  /** `on` is the last day; a pairing that has not begun by then never does. */
  end(kind: PairingEnd, { on, reason, by, at }: Ending): void {
    const lastDay = on < this.startsOn ? addDays(this.startsOn, -1) : on < this.endsOn ? on : this.endsOn;
    Object.assign(this, { endsOn: lastDay, endKind: kind, endReason: reason, endedAt: at, endedBy: by });
  }

  /** Refuses what has ended, or is over by `today`. */
  expectGoingOn(today: LocalDate, step: string): void {
    if (this.endedAt || this.endsOn < today) refuse('STEP_NOT_ALLOWED', { status: '已结束', step, allowed: [] });
  }
}
schema.setClass(Pairing);
export const pairingSchema = schema;

export interface Ending { on: LocalDate; reason: string; by: string; at: Date }
