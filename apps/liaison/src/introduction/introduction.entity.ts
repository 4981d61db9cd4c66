import { defineEntity, p } from '@mikro-orm/core';
import { sql } from 'kysely';
import { recordProperties, type RecordKind } from '../record/record.entity.ts';

export const partnerSides = ['UPSTREAM', 'DOWNSTREAM'] as const;

/** 上下游对接 二(4): the enterprise was escorted to one that it buys from or sells to. `partnerCode` is that one's credit code, where it is known. */
const schema = defineEntity({
  name: 'PartnerIntroduction',
  tableName: 'partner_introduction',
  properties: { ...recordProperties, pairingId: p.uuid(), side: p.string().$type<(typeof partnerSides)[number]>(), partnerName: p.string(), partnerCode: p.string().nullable() },
});
export class PartnerIntroduction extends schema.class {}
schema.setClass(PartnerIntroduction);
export const partnerIntroductionSchema = schema;

export const introductionKind: RecordKind<PartnerIntroduction> = {
  type: 'PartnerIntroduction', label: '上下游对接记录', entity: PartnerIntroduction, mutations: { record: 'recordPartnerIntroduction', withdraw: 'withdrawPartnerIntroduction' }, table: 'partner_introduction', own: sql`x.side, x.partner_name as "partnerName", x.partner_code as "partnerCode"`, ruleKey: 'duty.partner_introduction', fulfils: () => ['PARTNER_INTRODUCTION'],
};
