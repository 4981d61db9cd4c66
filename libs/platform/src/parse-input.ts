import { z } from 'zod';
import { refuse } from '@bangban/kernel';

// what a schema has no sentence of its own for
z.config(z.locales.zhCN());

/** Parses an input once, at the edge: the first field that is wrong is named, with a reason a clerk can act on. */
export function parseInput<T extends z.ZodType>(schema: T, input: unknown): z.output<T> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  return refuse('INVALID_INPUT', { field: issue.path.join('.') || 'input', reason: issue.message });
}
