import { defineEntity, p } from '@mikro-orm/core';
import type { RiskLevel } from '../generated/graphql.ts';

/** 潜在舆论风险: what may become of a case in public. For few eyes; written once, never altered. 三(7) */
const schema = defineEntity({
  name: 'RiskNote',
  tableName: 'risk_note',
  properties: { id: p.uuid().primary(), ticketId: p.uuid(), at: p.datetime(), officerCode: p.string(), level: p.string().$type<RiskLevel>(), content: p.text() },
});
export class RiskNote extends schema.class {}
schema.setClass(RiskNote);
export const riskNoteSchema = schema;
