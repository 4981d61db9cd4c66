import { defineEntity, p } from '@mikro-orm/core';
import { sql } from 'kysely';
import { recordProperties, type RecordKind } from '../record/record.entity.ts';

/** 中央、省、市、区 */
export const policyLevels = ['CENTRAL', 'PROVINCE', 'CITY', 'DISTRICT'] as const;
/** 降本减负、优惠扶持 */
export const policyAims = ['COST_REDUCTION', 'SUPPORT'] as const;
export interface BriefedPolicy { level: (typeof policyLevels)[number]; aim: (typeof policyAims)[number]; title: string; documentNumber: string | null }

/** 政策宣讲 二(4): which policies an enterprise was told of. */
const schema = defineEntity({
  name: 'PolicyBriefing',
  tableName: 'policy_briefing',
  properties: { ...recordProperties, pairingId: p.uuid(), policies: p.json().$type<BriefedPolicy[]>() },
});
export class PolicyBriefing extends schema.class {}
schema.setClass(PolicyBriefing);
export const policyBriefingSchema = schema;

export const briefingKind: RecordKind<PolicyBriefing> = { type: 'PolicyBriefing', label: '政策宣讲记录', entity: PolicyBriefing, mutations: { record: 'recordPolicyBriefing', withdraw: 'withdrawPolicyBriefing' }, table: 'policy_briefing', own: sql`x.policies`, ruleKey: 'duty.policy_briefing', fulfils: () => ['POLICY_BRIEFING'] };
