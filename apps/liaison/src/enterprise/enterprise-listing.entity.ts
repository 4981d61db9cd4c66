import { defineEntity, p } from '@mikro-orm/core';
import type { List } from './enterprise.entity.ts';

/** An enterprise on a list (规上工业、重点), both days included; who entered and who ended it, and why. */
const schema = defineEntity({
  name: 'EnterpriseListing',
  tableName: 'enterprise_listing',
  properties: {
    id: p.uuid().primary(), creditCode: p.string(), list: p.string().$type<List>(), since: p.string().columnType('date'), enteredAt: p.datetime(), enteredBy: p.string(), enteredBecause: p.text().nullable(),
    until: p.string().columnType('date').nullable(), endedAt: p.datetime().nullable(), endedBy: p.string().nullable(), endedBecause: p.text().nullable(),
  },
});
export class EnterpriseListing extends schema.class {}
schema.setClass(EnterpriseListing);
export const enterpriseListingSchema = schema;
