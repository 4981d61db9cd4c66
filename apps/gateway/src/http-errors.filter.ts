import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorCode } from '@bangban/contracts';
import type { Facts } from '@bangban/kernel';
import { limits } from './limits.ts';
import { formatError, refusal } from './refusals.ts';

/** What fails before GraphQL is reached is answered in GraphQL's form all the same. */
@Catch()
export class HttpErrors implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const path = request.url.split('?')[0] ?? '';
    answerInJson(statusIn(error) === 404 && known.includes(path) ? 405 : statusIn(error), error, path, reply);
  }
}

/** For what fails so early that no filter sees it: an address or a Host that cannot be read, or no Host at all, as of HTTP/0.9. */
export function guardAddresses(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => {
    if (request.headers.host === undefined || !URL.canParse(`http://${request.headers.host}/`)) return answerInJson(400, undefined, '', reply);
  });
}

export const frameworkErrors = (error: unknown, request: FastifyRequest, reply: FastifyReply): void => answerInJson(statusIn(error), error, request.url, reply);

function answerInJson(status: number, error: unknown, path: string, reply: FastifyReply): void {
  const told = status >= 500 ? error : refusal(...meaningOf(status, path));
  void reply.code(status).header('content-type', 'application/json; charset=utf-8').send(JSON.stringify({ errors: [formatError({ message: '' }, told)] }));
}

const known = ['/', '/graphql', '/attachments', '/queues', '/health/live', '/health/ready'];

function statusIn(error: unknown): number {
  const { status, statusCode } = error as { status?: unknown; statusCode?: unknown };
  const given = typeof status === 'number' ? status : statusCode;
  return typeof given === 'number' && given >= 400 && given < 600 ? given : 500;
}

function meaningOf(status: number, path: string): [ErrorCode, Facts] {
  switch (status) {
    case 404: return ['NOT_FOUND', { what: '地址', id: path }];
    case 405: return ['BAD_QUERY', { reason: '该地址不支持此请求方法，GraphQL 请用 POST' }];
    case 413: return ['QUERY_TOO_LARGE', { limit: '请求体', max: `${limits.bodyBytes / 1024 / 1024} MB` }];
    case 415: return ['BAD_QUERY', { reason: '请求的 Content-Type 应为 application/json' }];
    default: return ['BAD_QUERY', { reason: '请求的地址、请求头或 JSON 请求体无法识别' }];
  }
}
