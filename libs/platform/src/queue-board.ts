import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { messageFor } from '@bangban/contracts';
import { hasRole, type Actor } from '@bangban/kernel';
import type { ServiceQueue } from './service-queue.ts';

/**
 * The service's queue in Bull Board at `/queues`, for supervisors, to look at only. Behind `authenticate`, as every route: people reach it through
 * the gateway's `/queues/<service>/`, which is where the page believes itself to be.
 */
export function serveBoard(server: FastifyInstance, { service, opened }: ServiceQueue): void {
  const board = new FastifyAdapter().setBasePath(`/queues/${service}`);
  createBullBoard({
    queues: [new BullMQAdapter(opened.it, { readOnlyMode: true })],
    serverAdapter: board,
    options: { uiConfig: { boardTitle: `帮办 · ${service}`, locale: { lng: 'zh-CN' }, hideDocsLink: true, pollingInterval: { showSetting: true } } },
  });
  void server.register(async (scope) => {
    scope.addHook('onRequest', async (request, reply) => {
      const { actor } = request as FastifyRequest & { actor?: Actor };
      const refused = !actor || !hasRole(actor, 'SUPERVISOR') || request.method !== 'GET';
      if (refused) return reply.code(403).send({ errors: [{ message: messageFor('FORBIDDEN'), extensions: { code: 'FORBIDDEN', facts: {} } }] });
      if (!opened.isUp()) return reply.code(503).type('text/plain; charset=utf-8').send('队列连不上，恢复后才能查看；平台照常运行，到期的事项由巡检执行。');
    });
    // its page asks for letters from outside, where there may be no way out
    scope.addHook('onSend', async (_request, reply, payload) => (String(reply.getHeader('content-type')).startsWith('text/html') && typeof payload === 'string' ? payload.replace(/<link [^>]*https:[^>]*>/g, '') : payload));
    await scope.register(board.registerPlugin() as never);
  }, { prefix: '/queues' });
}
