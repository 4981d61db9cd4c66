import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { messageFor, type ErrorCode } from '@bangban/contracts';
import { newId, type Actor } from '@bangban/kernel';
import type { TrustedCallers } from './tokens.ts';
import { traced } from './trace.ts';

/** What every resolver gets. New per request, so that loaders batch one request and share nothing. */
export interface RequestContext { actor: Actor; traceId: string; loaders: Map<unknown, unknown> }

interface Authenticated { actor?: Actor; traceId?: string }

/** Lets nobody near a service but the gateway and its sister services, and these to their own routes alone: GraphQL is asked for people, and a system would see every case there. Health and metrics are open. */
export function authenticate(server: FastifyInstance, callers: TrustedCallers): void {
  server.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/health/') || request.url === '/metrics') return;
    const actor = await callers.actor(request.headers.authorization);
    if (!actor) return turnAway(reply, 401, 'UNAUTHENTICATED');
    if (actor.kind === 'SYSTEM' && request.routeOptions.url === '/graphql') return turnAway(reply, 403, 'FORBIDDEN');
    Object.assign(request, { actor, traceId: traceOf(request) } satisfies Authenticated);
  });
  // begun after the body has been read: reading it runs in the socket's context and would lose the store
  server.addHook('preHandler', (request, _reply, done) => traced(done, (request as FastifyRequest & Authenticated).traceId));
}

const turnAway = (reply: FastifyReply, status: number, code: ErrorCode) => reply.code(status).send({ errors: [{ message: messageFor(code), extensions: { code, facts: {} } }] });

export function requestContext(request: FastifyRequest): RequestContext {
  const { actor, traceId } = request as FastifyRequest & Authenticated;
  if (!actor) throw new Error('a request without an actor got past authenticate()');
  return { actor, traceId: traceId ?? newId(), loaders: new Map() };
}

/** The actor of the request, as an argument of a resolver. */
export const CurrentActor = createParamDecorator((_: unknown, execution: ExecutionContext) => GqlExecutionContext.create(execution).getContext<RequestContext>().actor);

const traceOf = (request: FastifyRequest): string => {
  const given = request.headers['x-trace-id'];
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : newId();
};
