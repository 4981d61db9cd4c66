import { defineEntity, p } from '@mikro-orm/core';
import { sql } from 'kysely';
import { recordProperties, type RecordKind } from '../record/record.entity.ts';

export const contactChannels = ['ENTERPRISE_PLATFORM', 'TELEPHONE', 'WECHAT', 'ON_SITE', 'OTHER'] as const;

/** 联系 一(3): by any channel; `content` is how the enterprise is doing, `demands` what it suggests or needs. It never stands for a visit (A1). */
const schema = defineEntity({
  name: 'Contact',
  tableName: 'contact',
  properties: { ...recordProperties, pairingId: p.uuid(), channel: p.string().$type<(typeof contactChannels)[number]>(), demands: p.text() },
});
export class Contact extends schema.class {}
schema.setClass(Contact);
export const contactSchema = schema;

export const contactKind: RecordKind<Contact> = { type: 'Contact', label: '联系记录', entity: Contact, mutations: { record: 'recordEnterpriseContact', withdraw: 'withdrawEnterpriseContact' }, table: 'contact', own: sql`x.channel, x.demands`, ruleKey: 'duty.contact', fulfils: () => ['CONTACT'] };
