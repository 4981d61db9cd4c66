import { p } from '@mikro-orm/core';
import type { RawBuilder } from 'kysely';
import type { LocalDate } from '@bangban/working-time';
import type { DutyKind } from '../duty/duty.kinds.ts';

/** What every record has: of which pairing, held when and by whom, what was done, and whether it still counts. `lateEntry`: entered so late that it is marked (补录). */
export const recordProperties = {
  id: p.uuid().primary(), version: p.integer().version(), creditCode: p.string(), unitCode: p.string(), heldOn: p.string().columnType('date'), officers: p.array().$type<string[]>(), content: p.text(), evidence: p.array().$type<string[]>(),
  lateEntry: p.boolean(), recordedAt: p.datetime(), recordedBy: p.string(), withdrawnAt: p.datetime().nullable(), withdrawnBy: p.string().nullable(), withdrawnBecause: p.text().nullable(),
};

export interface LiaisonRecord {
  id: string; version: number; pairingId?: string | null; creditCode: string; unitCode: string; heldOn: LocalDate; officers: string[]; lateEntry: boolean; recordedAt: Date; recordedBy: string;
  withdrawnAt?: Date | null; withdrawnBy?: string | null; withdrawnBecause?: string | null;
}

/** One sort of record: its table with the columns that it alone has, and which duties of its pairing a record of it fulfils. `ruleKey`: the target by whose period it is late. */
export interface RecordKind<R extends LiaisonRecord> {
  type: string;
  label: string;
  entity: new () => R;
  mutations: { record: string; withdraw: string };
  table: string;
  own: RawBuilder<unknown>;
  ruleKey: string;
  fulfils(record: R): DutyKind[];
}
