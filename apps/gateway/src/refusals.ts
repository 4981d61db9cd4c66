import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { errors, messageFor, queryFault, type ErrorCode } from '@bangban/contracts';
import { DomainError, type Facts } from '@bangban/kernel';
import { errorFields, Log } from '@bangban/platform/log';
import { currentTrace } from '@bangban/platform/trace';
import type { CallContext } from './door.ts';

const log = new Log('errors');

/** A refusal of the gateway's own. Where it is the whole answer, its HTTP status is the one of `statusOf`. */
export function refusal(code: ErrorCode, facts: Facts = {}, path?: readonly (string | number)[]): GraphQLError {
  return new GraphQLError(messageFor(code, facts), { originalError: new DomainError(code, facts), extensions: { code, facts }, ...(path && { path }) });
}

/** A request that graphql-js complains about. */
export const badQuery = (complaint: string): GraphQLError => refusal('BAD_QUERY', { reason: queryFault(complaint) });

/** One that is thrown before GraphQL has begun: its HTTP head has to come along. */
export function refusalAtTheDoor(code: ErrorCode, facts: Facts = {}, ...headers: [string, string][]): GraphQLError {
  const error = refusal(code, facts);
  Object.assign(error.extensions, { http: { status: statusOf(code), headers: new HeaderMap(headers) } });
  return error;
}

export const isErrorCode = (code: unknown): code is ErrorCode => typeof code === 'string' && Object.hasOwn(errors, code);

/** Every error of every answer passes here: a code of the closed list, its facts and its sentence, and nothing internal. */
export function formatError(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const { path, locations, extensions } = formatted;
  const place = { ...(path && { path }), ...(locations && { locations }) };
  const { code, facts, message } = meaningOf(formatted, thrown);
  return { message: message ?? messageFor(code, facts), ...place, extensions: { code, facts: facts ?? extensions?.facts ?? {} } };
}

interface Meaning { code: ErrorCode; facts?: Facts; message?: string }

function meaningOf({ message, extensions }: GraphQLFormattedError, thrown: unknown): Meaning {
  const cause = thrown instanceof GraphQLError ? thrown.originalError : undefined;
  if (cause instanceof DomainError) return { code: cause.code, facts: cause.facts };
  if (isErrorCode(extensions?.code)) return { code: extensions.code, message };
  const tokens = /^Syntax Error: Document contains more tha[nt] (\d+) tokens/.exec(message)?.[1];
  if (tokens) return { code: 'QUERY_TOO_LARGE', facts: { limit: '语句词数', max: Number(tokens) } };
  if (queryFaults.has(String(extensions?.code)) || message.includes('selections limit')) return { code: 'BAD_QUERY', facts: { reason: queryFault(message) } };
  const traceId = currentTrace();
  log.error('an error inside', { traceId, ...errorFields(thrown) });
  return { code: 'INTERNAL', facts: { traceId } };
}

const queryFaults = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE', 'PERSISTED_QUERY_NOT_SUPPORTED', 'PERSISTED_QUERY_NOT_FOUND', 'INVALID_GRAPHQL']);

/** Gives an answer without data the status of its refusal, and turns what the gateway could not complete into an error. */
export const honestAnswers: ApolloServerPlugin<CallContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== 'single') return;
        const result = response.body.singleResult;
        const incomplete = result.extensions?.valueCompletion as GraphQLFormattedError[] | undefined;
        if (incomplete) {
          delete result.extensions;
          // deeper down, a null is another service's answer: an entity that this reader may not see
          const lost = incomplete.find(({ path }) => !path?.length || !result.data || result.data[path[0]!] === null);
          if (lost) result.errors = [formatError({ message: '', ...(lost.path && { path: lost.path }) }, lost)];
        }
        if (contextValue.actor?.kind === 'VISITOR' && result.errors?.some(({ extensions }) => extensions?.code === 'BAD_QUERY')) result.errors = [tellsNothing];
        const code = result.errors?.[0]?.extensions?.code;
        if (!('data' in result) && isErrorCode(code) && response.http.status !== 405) response.http.status = statusOf(code);
      },
    };
  },
};

// what is wrong with a query, and in how many places, tells who tries names which ones there are
const tellsNothing = formatError({ message: '' }, refusal('BAD_QUERY', { reason: '免登录只能按编号和查询码查看办理情况，请使用平台提供的查询页面' }));

export function statusOf(code: ErrorCode): number {
  switch (code) {
    case 'UNAUTHENTICATED': return 401;
    case 'FORBIDDEN': return 403;
    case 'NOT_FOUND': return 404;
    case 'RATE_LIMITED': return 429;
    case 'LINK_EXPIRED': return 410;
    case 'FILE_TOO_LARGE': return 413;
    case 'FILE_TYPE_NOT_ALLOWED': return 415;
    case 'INTERNAL': return 500;
    case 'UNAVAILABLE': case 'SUBGRAPH_UNAVAILABLE': return 503;
    default: return 400;
  }
}
