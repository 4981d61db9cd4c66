import { Catch, HttpException, type ArgumentsHost } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { GqlExceptionFilter } from '@nestjs/graphql';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { errors, messageFor, queryFault, type ErrorCode } from '@bangban/contracts';
import { DomainError, type Facts } from '@bangban/kernel';
import { errorFields, Log } from './log.ts';
import { currentTrace } from './trace.ts';
import { RefusedMutations } from './trail/refused-mutations.ts';

const log = new Log('errors');

/** The one place where an error becomes an answer: a refusal keeps its facts, everything else keeps nothing but a trace id. */
export function formatError(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const error = causeOf(thrown);
  const { path, locations } = formatted;
  const answer = ({ code, facts }: Refusal): GraphQLFormattedError => ({ message: messageFor(code, facts), extensions: { code, facts }, ...(path && { path }), ...(locations && { locations }) });
  if (error instanceof DomainError) return answer(error);
  const code = formatted.extensions?.code;
  if (typeof code === 'string' && code in errors && code !== 'INTERNAL') return formatted;
  if (code === 'GRAPHQL_PARSE_FAILED' || code === 'GRAPHQL_VALIDATION_FAILED' || code === 'BAD_USER_INPUT' || code === 'BAD_REQUEST') return answer({ code: 'BAD_QUERY', facts: { reason: queryFault(formatted.message) } });
  return answer(refusalFor(error));
}

/** GraphQL wraps what a resolver or a scalar throws, sometimes more than once. */
function causeOf(thrown: unknown): unknown {
  let error = thrown;
  while (error instanceof GraphQLError && error.originalError) error = error.originalError;
  return error;
}

interface Refusal { code: ErrorCode; facts: Facts }

/** What may be told of an error that is no refusal: that the database is away, or nothing but a trace id. */
export function refusalFor(error: unknown): Refusal {
  if (error instanceof DomainError) return { code: error.code, facts: error.facts };
  const traceId = currentTrace();
  const unavailable = isUnavailable(error);
  if (unavailable) log.error('the database is away', { traceId, ...errorFields(error), frames: undefined });
  else log.error('an error inside', { traceId, ...errorFields(error) });
  return unavailable ? { code: 'UNAVAILABLE', facts: {} } : { code: 'INTERNAL', facts: { traceId } };
}

// 08: connection; 57P0x: shutdown, crash, cannot connect now; 53: out of resources; 55000 at "database not accepting connections"; 40001 and 40P01: given way to another transaction, nothing was done.
const away = /^(08...|57P0[1-5]|53...|55000|40001|40P01|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/;
function isUnavailable(error: unknown): boolean {
  for (let e = error as { code?: unknown; message?: string; cause?: unknown } | undefined; e; e = e.cause as typeof e) {
    if (typeof e.code === 'string' && away.test(e.code)) return true;
    if (/Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error/i.test(e.message ?? '')) return true;
  }
  return false;
}

/**
 * Hands errors on to `formatError`, which logs what is worth it; Nest's own handler would log every refusal with its stack, and a PostgreSQL error
 * with the row it repeats. The few HTTP routes answer in the same form.
 */
@Catch()
export class HandOnErrors implements GqlExceptionFilter {
  constructor(private readonly refused: RefusedMutations) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<unknown> {
    await this.refused.keep(error, host);
    if (host.getType() !== 'http' || error instanceof HttpException) return error;
    const { code, facts } = refusalFor(error);
    return host.switchToHttp().getResponse<FastifyReply>().code(code === 'UNAVAILABLE' ? 503 : 500).send({ errors: [{ message: messageFor(code, facts), extensions: { code, facts } }] });
  }
}
