import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyInstance } from 'fastify';
import { newId } from '@bangban/kernel';

const trace = new AsyncLocalStorage<string>();

/** The id under which the current request stands in every log; front ends read it from the answer's header. */
export const currentTrace = (): string => trace.getStore() ?? newId();

export function traceRequests(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => { reply.header('x-trace-id', request.id); });
  // Begun after the body has been read: reading it runs in the socket's context and would lose the store.
  server.addHook('preHandler', (request, _reply, done) => trace.run(request.id, done));
}
