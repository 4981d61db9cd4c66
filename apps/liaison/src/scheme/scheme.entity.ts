import { defineEntity, p } from '@mikro-orm/core';

/** 挂钩帮扶活动实施方案 一(3): the period, the units and leaders who take part; pairs are planned in a draft and made by its publication. `endsOn` is the last day. */
const schema = defineEntity({
  name: 'PairingScheme',
  tableName: 'pairing_scheme',
  properties: {
    id: p.uuid().primary(), version: p.integer().version(), title: p.string(), documentNumber: p.string(), startsOn: p.string().columnType('date'), endsOn: p.string().columnType('date'),
    units: p.array().$type<string[]>(), leaders: p.array().$type<string[]>(), copiedFrom: p.uuid().nullable(), draftedAt: p.datetime(), draftedBy: p.string(),
    publishedAt: p.datetime().nullable(), publishedBy: p.string().nullable(), closedAt: p.datetime().nullable(), closedBy: p.string().nullable(),
  },
});
export class PairingScheme extends schema.class {}
schema.setClass(PairingScheme);
export const pairingSchemeSchema = schema;
