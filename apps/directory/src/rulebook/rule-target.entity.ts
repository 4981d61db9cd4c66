import { defineEntity, p } from '@mikro-orm/core';

/** One version of one target of the rulebook. Rows are added, never altered: a case keeps the version it was opened under. */
const schema = defineEntity({
  name: 'RuleTarget',
  tableName: 'rule_target',
  properties: {
    key: p.string().primary(),
    version: p.integer().primary(),
    value: p.string(),
    unit: p.string(),
    article: p.string(),
    description: p.string(),
    effectiveFrom: p.string().columnType('date'),
    recordedBy: p.string(),
    reason: p.string().nullable(),
  },
});
export class RuleTarget extends schema.class {}
schema.setClass(RuleTarget);
export const ruleTargetSchema = schema;
