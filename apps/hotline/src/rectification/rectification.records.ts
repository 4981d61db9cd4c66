import { defineEntity, p } from '@mikro-orm/core';
import type { AppealReason, ContactMethod, RectificationStep } from '../generated/graphql.ts';

/** One step of a rectification: by whom, when, with what words. Written once, never altered. */
const stepSchema = defineEntity({
  name: 'RectificationStepRecord',
  tableName: 'rectification_step',
  properties: {
    id: p.uuid().primary(), rectificationId: p.uuid(), ticketId: p.uuid().nullable(), round: p.integer(), step: p.string().$type<RectificationStep>(), at: p.datetime(),
    officerCode: p.string(), unitCode: p.string(), note: p.text(), method: p.string().$type<ContactMethod>().nullable(), reached: p.boolean().nullable(), satisfactory: p.boolean().nullable(),
  },
});
export class RectificationStepRecord extends stepSchema.class {}
stepSchema.setClass(RectificationStepRecord);

/** 申诉: one for a rectification, decided by another unit. */
const appealSchema = defineEntity({
  name: 'RatingAppeal',
  tableName: 'rectification_appeal',
  properties: {
    id: p.uuid().primary(), rectificationId: p.uuid(), ticketId: p.uuid().nullable(), reason: p.string().$type<AppealReason>(), evidence: p.text(),
    appealedAt: p.datetime(), appealedBy: p.string(), decidedAt: p.datetime().nullable(), decidedBy: p.string().nullable(), upheld: p.boolean().nullable(), decision: p.text().nullable(),
  },
});
export class RatingAppeal extends appealSchema.class {}
appealSchema.setClass(RatingAppeal);

export const rectificationRecordSchemas = [stepSchema, appealSchema];
