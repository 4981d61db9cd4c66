import { deadlineSchema, deadlineStepSchema, dutyEvidenceSchema, dutyPeriodSchema, dutySchema } from '@bangban/deadlines';
import { enterpriseListingSchema } from './enterprise/enterprise-listing.entity.ts';
import { enterpriseSchema } from './enterprise/enterprise.entity.ts';
import { pairingSchema } from './pairing/pairing.entity.ts';
import { pairingSchemeSchema } from './scheme/scheme.entity.ts';
import { monitorSchema } from './monitor/monitor.entity.ts';
import { monitorReportSchemas } from './monitor-report/monitor-report.entity.ts';
import { problemSchema } from './problem/problem.entity.ts';
import { stationMemberSchema } from './station/station-member.entity.ts';
import { stationQuestionSchemas } from './station/station-question.entity.ts';
import { contactSchema } from './contact/contact.entity.ts';
import { visitSchema } from './visit/visit.entity.ts';
import { policyBriefingSchema } from './briefing/briefing.entity.ts';
import { partnerIntroductionSchema } from './introduction/introduction.entity.ts';
import { plannedVisitSchema } from './planned-visit/planned-visit.entity.ts';
import { policyUptakeSchema } from './support-policy/policy-uptake.entity.ts';
import { supportPolicySchema } from './support-policy/support-policy.entity.ts';
import { spotCheckItemSchema, spotCheckSchema } from './spot-check/spot-check.entity.ts';
import { specialistExchangeSchema } from './exchange/exchange.entity.ts';
import { gridSchema } from './grid/grid.entity.ts';
import { specialistVisitSchema } from './specialist-visit/specialist-visit.entity.ts';
import { enterpriseSpecialistSchema } from './specialist/specialist.entity.ts';

export const entities = [
  deadlineSchema, deadlineStepSchema, dutySchema, dutyPeriodSchema, dutyEvidenceSchema, enterpriseSchema, enterpriseListingSchema, pairingSchemeSchema, pairingSchema,
  contactSchema, visitSchema, policyBriefingSchema, partnerIntroductionSchema, plannedVisitSchema,
  problemSchema, monitorSchema, ...monitorReportSchemas,
  stationMemberSchema, ...stationQuestionSchemas,
  supportPolicySchema, policyUptakeSchema,
  spotCheckSchema, spotCheckItemSchema,
  gridSchema, enterpriseSpecialistSchema, specialistVisitSchema, specialistExchangeSchema,
];
