import { defineEntity, p } from '@mikro-orm/core';
import { sql } from 'kysely';
import { recordProperties, type RecordKind } from '../record/record.entity.ts';

/** 送政策、送服务、送温暖 */
export const visitPurposes = ['POLICY', 'SERVICE', 'CARE'] as const;
export type VisitPurpose = (typeof visitPurposes)[number];

/** 座谈: with the enterprise's head or a delegate whom it named. */
export const talkParticipants = ['HEAD', 'DELEGATE'] as const;
export interface HeadTalk { participant: (typeof talkParticipants)[number]; name: string; position: string; content: string }

/** 走访 二(4), on site. One without a pairing counts for no duty: a unit that does not hold the enterprise was there. `sourceSystem`, `externalNo`: where one was taken over from. */
const schema = defineEntity({
  name: 'Visit',
  tableName: 'visit',
  properties: {
    ...recordProperties, pairingId: p.uuid().nullable(), purposes: p.array().$type<VisitPurpose[]>(), companions: p.string().nullable(), demands: p.text(), talk: p.json().$type<HeadTalk | null>().nullable(), plannedVisitId: p.uuid().nullable(),
    sourceSystem: p.string().nullable(), externalNo: p.string().nullable(),
  },
});
export class Visit extends schema.class {}
schema.setClass(Visit);
export const visitSchema = schema;

export const visitKind: RecordKind<Visit> = {
  type: 'Visit', label: '走访记录', entity: Visit, mutations: { record: 'recordVisit', withdraw: 'withdrawVisit' }, table: 'visit', own: sql`x.purposes, x.companions, x.demands, x.talk, x.planned_visit_id as "plannedVisitId", x.source_system as "sourceSystem", x.external_no as "externalNo"`,
  ruleKey: 'duty.visit', fulfils: ({ talk }) => ['VISIT', 'CONTACT', ...(talk ? ['HEAD_TALK' as const] : [])],
};
