import { z } from 'zod';
import { freeText, line, optionalLine } from '@bangban/platform';
import { someEvidence, told } from '../record/record.form.ts';
import { talkParticipants, visitPurposes } from './visit.entity.ts';

/** What is told of a visit, whether by hand or in a table. */
export const content = {
  purposes: z.array(z.enum(visitPurposes, `须为其中之一：送政策、送服务、送温暖`)).min(1, '请至少选一项').transform((given) => [...new Set(given)]),
  companions: optionalLine(200),
  demands: freeText,
  talk: z.object({ participant: z.enum(talkParticipants, '须为企业负责人或负责人指定的人'), name: line(50), position: line(50), content: told }).nullish().transform((given) => given ?? null),
  content: told,
  evidence: someEvidence,
};
