import { defineEntity, p } from '@mikro-orm/core';

/**
 * 挂钩 一(3): an enterprise and who is to help it, a unit with its liaison officer or a district leader (then `holderUnit` is the leadership and `holderOfficer` his code).
 * `endsOn` is the last day: that of the scheme until it is ended, the day before `startsOn` where it never began. An enterprise has at most one on any day (A2): the database sees to it.
 */
const schema = defineEntity({
  name: 'Pairing',
  tableName: 'pairing',
  properties: {
    id: p.uuid().primary(), version: p.integer().version(), number: p.string(), schemeId: p.uuid(), creditCode: p.string(), holderUnit: p.string(), holderOfficer: p.string().nullable(),
    startsOn: p.string().columnType('date'), endsOn: p.string().columnType('date'), endKind: p.string().nullable().$type<EndKind>(), endReason: p.text().nullable(), predecessorId: p.uuid().nullable(),
    openedAt: p.datetime(), openedBy: p.string(), endedAt: p.datetime().nullable(), endedBy: p.string().nullable(),
  },
});
export class Pairing extends schema.class {}
schema.setClass(Pairing);
export const pairingSchema = schema;

/** Ended by itself, handed over to a successor, because the enterprise left the list or closed (3.15), or with its scheme. */
export type EndKind = 'ENDED' | 'HANDED_OVER' | 'ENTERPRISE_LEFT' | 'SCHEME_CLOSED';
