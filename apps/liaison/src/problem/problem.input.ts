import { z } from 'zod';
import { freeText, line, optionalLine } from '@bangban/platform';

const codes = z.array(z.string()).max(20, '最多20个').nullish().transform((list) => [...new Set(list ?? [])]);

/** A problem as it is raised, checked once. 一(3) */
export const raisedProblem = z.object({
  category: z.enum(['LABOUR', 'FINANCING', 'PROCEDURES', 'OTHER']),
  severity: z.enum(['GENERAL', 'MAJOR']),
  severityReason: line(500),
  title: line(200),
  content: freeText,
  suggestedUnit: optionalLine(50),
  complainedAboutUnits: codes,
  complainedAboutOfficers: codes,
});
export type RaisedProblem = z.output<typeof raisedProblem>;

const several = z.array(raisedProblem).max(10, '一次走访最多登记10个问题');
export const someProblems = several.min(1, '请至少填一个问题');
/** The problems of one visit or contact. */
export const raisedProblems = several.nullish().transform((list) => list ?? []);
