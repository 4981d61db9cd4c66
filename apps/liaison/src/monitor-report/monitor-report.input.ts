import { z } from 'zod';
import { freeText, line, optionalLine } from '@bangban/platform';
import { raisedProblem } from '../problem/problem.input.ts';

export const filed = raisedProblem.pick({ title: true, content: true, complainedAboutUnits: true, complainedAboutOfficers: true }).extend({ locality: optionalLine(50) });
export type Filed = z.output<typeof filed>;

/** `title`, `content`: what the unit is to read, where that is not what the monitor wrote. */
export const forwarded = raisedProblem.pick({ category: true, severity: true, severityReason: true }).extend({ unit: z.string(), title: optionalLine(200), content: freeText.nullish().transform((text) => text ?? null) });
export const noted = z.object({ note: line(2_000), reference: optionalLine(100) });
