import { defineEntity, p } from '@mikro-orm/core';

export const lists = ['ABOVE_SCALE_INDUSTRIAL', 'KEY_ENTERPRISE'] as const;
/** 规上工业企业、重点企业. */
export type List = (typeof lists)[number];

/** 企业. The flags say on which lists it is now, `enterprise_listing` since when and until when it was. */
const schema = defineEntity({
  name: 'Enterprise',
  tableName: 'enterprise',
  properties: {
    creditCode: p.string().primary(), version: p.integer().version(), name: p.string(), formerNames: p.array().$type<string[]>(), formerCodes: p.array().$type<string[]>(), locality: p.string(), field: p.string().nullable(),
    aboveScaleIndustrial: p.boolean(), keyEnterprise: p.boolean(), status: p.string().$type<'ACTIVE' | 'CLOSED'>(), closedOn: p.string().columnType('date').nullable(),
    headName: p.string().nullable(), phones: p.array().$type<string[]>(), registeredAt: p.datetime(), registeredBy: p.string(),
  },
});
export class Enterprise extends schema.class {}
schema.setClass(Enterprise);
export const enterpriseSchema = schema;
