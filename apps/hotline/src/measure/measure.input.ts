import { z } from 'zod';
import { freeText, line } from '@bangban/platform';

/** The longest description of what is to be done, in characters. */
const longest = 500;

export const undertaking = z.object({
  content: line(longest),
  unit: z.string(),
  officer: z.string().nullish().transform((code) => code || null),
  dueOn: z.string(),
});
export type Undertaking = z.output<typeof undertaking>;
export const undertakings = z.array(undertaking).max(20, '最多20项措施').nullish().transform((list) => list ?? []);
export const note = freeText;
