import { defineEntity, p } from '@mikro-orm/core';
import type { ProblemCategory, ProblemOutcome, ProblemSource, Severity } from '../generated/graphql.ts';

/** 企业反映的问题: becomes the ticket `ticketId`, which liaison names and the hotline registers. `ticketVersion`: of the last that the hotline told of it. */
const schema = defineEntity({
  name: 'Problem',
  tableName: 'problem',
  properties: {
    id: p.uuid().primary(), sourceType: p.string().$type<ProblemSource>(), sourceId: p.uuid(), creditCode: p.string().nullable(),
    category: p.string().$type<ProblemCategory>(), severity: p.string().$type<Severity>(), severityReason: p.text(), title: p.string(), content: p.text(), suggestedUnit: p.string().nullable(),
    complainedUnits: p.array().$type<string[]>(), complainedOfficers: p.array().$type<string[]>(),
    raisedAt: p.datetime(), raisedBy: p.string().nullable(), raisedUnit: p.string(),
    ticketId: p.uuid(), ticketVersion: p.integer().default(0), settledAt: p.datetime().nullable(), outcome: p.string().$type<ProblemOutcome>().nullable(),
  },
});
export class Problem extends schema.class {}
schema.setClass(Problem);
export const problemSchema = schema;
