import { z } from 'zod';
import { refuse } from '@bangban/kernel';

// what a schema has no sentence of its own for
z.config(z.locales.zhCN());

const most = 50; // faults that are told at once

/**
 * Parses an input once, at the edge. The first field that is wrong is named, with a reason a clerk can act on; `fields` and `reasons` name all of them, for a form to show.
 * `at`: where in the input stands what is parsed, where that is not all of it.
 */
export function parseInput<T extends z.ZodType>(schema: T, input: unknown, at = ''): z.output<T> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const issues = result.error.issues.slice(0, most);
  const fields = issues.map(({ path }) => [...(at ? [at] : []), ...path].join('.') || 'input');
  const reasons = issues.map(({ message }) => message);
  return refuse('INVALID_INPUT', { field: fields[0]!, reason: reasons[0]!, fields, reasons });
}
