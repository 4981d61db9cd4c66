import type { GraphQLFormattedError } from 'graphql';
import { messageFor } from '@bangban/contracts';
import { isErrorCode } from './refusals.ts';
import type { RawAnswer } from './subgraph.ts';

export interface SubgraphAnswer { data?: Record<string, unknown> | null; errors?: GraphQLFormattedError[] }

/** What an answer must hold: the root fields, and for references as many entities as were asked for. */
interface Asked { fields: readonly string[]; entities: number | undefined }

/** The answer of a service as GraphQL, or the reason why it is none. */
export function readAnswer({ status, text }: RawAnswer, asked: Asked): SubgraphAnswer | string {
  if (status === 401) return 'refused the gateway';
  const answer = json(text);
  if (!isObject(answer)) return `answered ${status} without JSON`;
  const { data, errors } = answer;
  const hasErrors = Array.isArray(errors) && errors.length > 0 && errors.every(isObject);
  // a proxy or a framework that fails may speak of errors too; a refusal of ours bears a code
  if (status >= 500 && !(hasErrors && errors.some(({ extensions }) => isObject(extensions) && isErrorCode(extensions.code)))) return `answered ${status}`;
  if (hasErrors) return { errors: errors as unknown as GraphQLFormattedError[], data: isWhole(data, asked) ? data : null };
  if (status < 200 || status > 299) return `answered ${status}`;
  return isWhole(data, asked) ? { data } : `answered ${status} without what was asked for`;
}

/** The error of a service as a caller may see it: what is not a refusal of the closed list keeps nothing but the trace id. */
export function presentable({ message, path, extensions }: GraphQLFormattedError, traceId: string): GraphQLFormattedError {
  const place = Array.isArray(path) ? { path } : {};
  const code = extensions?.code;
  if (isErrorCode(code) && typeof message === 'string') return { message, ...place, extensions: { code, facts: isObject(extensions?.facts) ? extensions.facts : {} } };
  return { message: messageFor('INTERNAL', { traceId }), ...place, extensions: { code: 'INTERNAL', facts: { traceId } } };
}

function isWhole(data: unknown, { fields, entities }: Asked): data is Record<string, unknown> {
  if (!isObject(data) || !fields.every((field) => Object.hasOwn(data, field))) return false;
  return entities === undefined || (Array.isArray(data._entities) && data._entities.length === entities);
}

function json(text: string): unknown {
  try { return JSON.parse(text); } catch { return undefined; }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
