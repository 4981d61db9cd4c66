import { deadlineSchema, deadlineStepSchema, dutyEvidenceSchema, dutyPeriodSchema, dutySchema } from '@bangban/deadlines';
import { enterpriseListingSchema } from './enterprise/enterprise-listing.entity.ts';
import { enterpriseSchema } from './enterprise/enterprise.entity.ts';
import { pairingSchema } from './pairing/pairing.entity.ts';
import { pairingSchemeSchema } from './scheme/scheme.entity.ts';
import { problemSchema } from './problem/problem.entity.ts';
import { stationMemberSchema } from './station/station-member.entity.ts';
import { stationQuestionSchemas } from './station/station-question.entity.ts';

export const entities = [
  deadlineSchema, deadlineStepSchema, dutySchema, dutyPeriodSchema, dutyEvidenceSchema, enterpriseSchema, enterpriseListingSchema, pairingSchemeSchema, pairingSchema,
  problemSchema,
  stationMemberSchema, ...stationQuestionSchemas,
];
