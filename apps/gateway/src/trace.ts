import type { FastifyInstance } from 'fastify';
import { traced } from '@bangban/platform/trace';

/** Gives each request its id, under which it stands in every log; front ends read it from the answer's header. */
export function traceRequests(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => { reply.header('x-trace-id', request.id); });
  // Begun after the body has been read: reading it runs in the socket's context and would lose the store.
  server.addHook('preHandler', (request, _reply, done) => traced(done, request.id));
}
