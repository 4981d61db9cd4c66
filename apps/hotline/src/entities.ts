import { deadlineSchema, deadlineStepSchema, dutyEvidenceSchema, dutyPeriodSchema, dutySchema } from '@bangban/deadlines';
import './ticket/ticket.entity.ts';
import { ticketSchema } from './ticket/ticket.schema.ts';
import { consultationAttemptSchema } from './consultation/consultation-attempt.entity.ts';
import { bulletinSchema } from './bulletin/bulletin.entity.ts';
import { followUpCallSchemas } from './follow-up-call/follow-up-call.entity.ts';
import { assistanceSchema } from './assistance/assistance.entity.ts';
import { extensionSchema } from './extension/extension.entity.ts';
import { ticketMergeSchema } from './duplicate/ticket-merge.entity.ts';
import { attachmentSchema } from './attachment/attachment.entity.ts';
import { objectionSchema, rulingSchema } from './dispute/dispute.entity.ts';
import { levelSchemas } from './level/level.entity.ts';
import { redactedCopySchema } from './redacted-copy/redacted-copy.entity.ts';
import { reporterMessageSchema } from './reporter-message/reporter-message.entity.ts';
import { suspensionSchema } from './suspension/suspension.entity.ts';
import { analysisSchema } from './analysis/analysis.entity.ts';
import { hintSchema } from './hint/hint.entity.ts';
import { measureSchema } from './measure/measure.entity.ts';
import { problemClassSchema } from './problem-class/problem-class.entity.ts';
import { riskNoteSchema } from './risk-note/risk-note.entity.ts';
import { walkthroughSchema } from './walkthrough/walkthrough.entity.ts';
import { ticketLeftSchema } from './ticket-left/ticket-left.entity.ts';
import { recordSchemas } from './ticket/ticket.records.ts';
import './rectification/rectification.entity.ts';
import { rectificationRecordSchemas } from './rectification/rectification.records.ts';
import { rectificationSchema } from './rectification/rectification.schema.ts';
import { serviceRatingSchema } from './service-rating/service-rating.entity.ts';
import { serviceRecordSchema } from './service-record/service-record.entity.ts';

export const entities = [
  ticketSchema, ...recordSchemas, ticketLeftSchema,
  assistanceSchema,
  ...levelSchemas,
  redactedCopySchema,
  ticketMergeSchema,
  consultationAttemptSchema,
  ...followUpCallSchemas,
  suspensionSchema, extensionSchema,
  attachmentSchema,
  objectionSchema, rulingSchema,
  reporterMessageSchema,
  bulletinSchema,
  serviceRecordSchema, serviceRatingSchema, rectificationSchema, ...rectificationRecordSchemas,
  measureSchema, walkthroughSchema, problemClassSchema, analysisSchema, hintSchema, riskNoteSchema,
  deadlineSchema, deadlineStepSchema, dutySchema, dutyPeriodSchema, dutyEvidenceSchema,
];
