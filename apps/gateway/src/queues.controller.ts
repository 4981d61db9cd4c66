import { Body, Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import { messageFor, type ErrorCode } from '@bangban/contracts';
import { DomainError, hasRole, type Actor } from '@bangban/kernel';
import type { ServiceTokens } from '@bangban/platform/tokens';
import { signedIn, type Doorkeeper } from './door.ts';
import { SUBGRAPHS } from './health.controller.ts';
import { statusOf } from './refusals.ts';
import type { Subgraph } from './subgraph.ts';

export const QUEUES_DOOR = Symbol('queues door');
export interface QueuesDoor extends Doorkeeper { tokens: ServiceTokens }

const cookie = 'bangban-queues';
const patience = 5_000;

/**
 * The services' queues in Bull Board, for supervisors, to look at only: a person's token, in the header or in a cookie that no script and no other
 * site can use, becomes the usual short token for the service, which checks the role again.
 */
@Controller('queues')
export class QueuesController {
  constructor(@Inject(SUBGRAPHS) private readonly subgraphs: Subgraph[], @Inject(QUEUES_DOOR) private readonly door: QueuesDoor) {}

  @Get()
  async list(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const supervisor = await this.supervisor(tokenOf(request), request, reply);
    return supervisor && page(reply, 200, `<ul>${this.subgraphs.map(({ name }) => `<li><a href="/queues/${name}/">${name}</a></li>`).join('')}</ul>${form('', '退出')}`);
  }

  /** Keeps the pasted token for this path and this browser session; an empty one signs out. */
  @Post()
  async enter(@Body() body: { token?: unknown } | undefined, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const token = typeof body?.token === 'string' ? body.token.trim().replace(/^bearer +/i, '') : '';
    if (token && !(await this.supervisor(token, request, reply))) return;
    const life = token ? '' : '; Max-Age=0';
    return protect(reply).header('set-cookie', `${cookie}=${token}; Path=/queues; HttpOnly; SameSite=Strict${this.door.production ? '; Secure' : ''}${life}`).code(303).header('location', '/queues').send();
  }

  @Get([':service', ':service/*'])
  async show(@Param('service') service: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const supervisor = await this.supervisor(tokenOf(request), request, reply);
    if (!supervisor) return;
    const subgraph = this.subgraphs.find(({ name }) => name === service);
    if (!subgraph) return refused(reply, 404, 'NOT_FOUND', { what: '服务', id: service });
    const path = `/queues${request.url.slice(`/queues/${service}`.length) || '/'}`;
    try {
      const token = await this.door.tokens.for(subgraph.name, supervisor);
      const { status, headers, body } = await subgraph.fetch({ method: 'GET', path, headers: { authorization: `Bearer ${token}`, 'x-trace-id': request.id } }, AbortSignal.timeout(patience));
      // its files bear their content's hash in their names, but for the few pictures
      return protect(reply).header('cache-control', status === 200 && path.startsWith('/queues/static/') ? 'private, max-age=86400' : 'no-store').code(status).header('content-type', headers['content-type']).send(body);
    } catch {
      return refused(reply, 503, 'SUBGRAPH_UNAVAILABLE', { service });
    }
  }

  /** Answers the request itself when it is not a supervisor's. */
  private async supervisor(token: string, { ip }: FastifyRequest, reply: FastifyReply): Promise<Actor | undefined> {
    try {
      const actor = await signedIn(this.door, token, ip);
      if (hasRole(actor, 'SUPERVISOR')) return actor;
      refused(reply, 403, 'FORBIDDEN');
    } catch (error) {
      const refusal = (error as GraphQLError).originalError;
      if (!(refusal instanceof DomainError)) throw error;
      refused(reply, statusOf(refusal.code), refusal.code, refusal.facts);
    }
    return undefined;
  }
}

/** Nobody else's cookie of that name reaches this path: it is set for /queues alone. */
function tokenOf({ headers }: FastifyRequest): string {
  return /^bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? new RegExp(`(?:^|; )${cookie}=([\\w.-]+)`).exec(headers.cookie ?? '')?.[1] ?? '';
}

function refused(reply: FastifyReply, status: number, code: ErrorCode, facts = {}) {
  return page(reply, status, `<p>${escaped(messageFor(code, facts))}</p>${status === 401 || status === 403 ? form('<label>督查人员的令牌 <input type="password" name="token" required autocomplete="off" size="40"></label> ', '进入') : ''}`);
}

const form = (fields: string, button: string) => `<form method="post" action="/queues">${fields}<button>${button}</button></form>`;
const page = (reply: FastifyReply, status: number, content: string) => protect(reply).header('cache-control', 'no-store').code(status).header('content-type', 'text/html; charset=utf-8')
  .send(`<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>帮办 · 队列</title><style>body{font:16px/1.6 sans-serif;margin:3rem}</style><h1>帮办 · 队列</h1>${content}</html>`);

const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

// nothing from outside, and nothing may frame it; Bull Board brings style elements of its own
const policy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
const protect = (reply: FastifyReply) => reply.headers({ 'content-security-policy': policy, 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' });
