import { defineEntity, p } from '@mikro-orm/core';

/** 举一反三、一个诉求破解一类问题: what cases have in common, to be prevented once instead of being answered each time. 二(3)、三(7) */
const schema = defineEntity({
  name: 'ProblemClass',
  tableName: 'problem_class',
  properties: { id: p.uuid().primary(), version: p.integer().version(), name: p.string(), category: p.string(), description: p.text(), unitCode: p.string(), openedAt: p.datetime(), openedBy: p.string() },
});
export class ProblemClass extends schema.class {}
schema.setClass(ProblemClass);
export const problemClassSchema = schema;
