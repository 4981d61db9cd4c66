import type { Readable } from 'node:stream';
import { Controller, Get, Post, Req, Res, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from '@bangban/kernel';
import { requestContext, settings } from '@bangban/platform';
import { AttachmentService } from './attachment.service.ts';
import { disposition, nameIn } from './attachment.rules.ts';

const plainly = 'application/octet-stream';

/** Files beside GraphQL, for the gateway, which is the only door: it says in whose name. */
@Controller('attachments')
export class AttachmentController implements OnModuleInit {
  private readonly largest = settings().ATTACHMENT_MAX_MB;
  constructor(private readonly attachments: AttachmentService, private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    const server = this.host.httpAdapter.getInstance<FastifyInstance>();
    server.addContentTypeParser(plainly, (_request, body, done) => done(null, body));
  }

  @Post()
  async add(@Req() request: FastifyRequest) {
    const { ticket = '', forReporter } = request.query as { ticket?: string; forReporter?: string };
    const { 'content-disposition': named, 'idempotency-key': key } = request.headers;
    return this.attachments.add(requestContext(request).actor, {
      ticketId: ticket, forReporter: forReporter === 'true', name: nameIn(named), idempotencyKey: key === undefined ? undefined : String(key), bytes: () => whole(request.raw, this.largest),
    });
  }

  /** Whoever has a link comes as a visitor; the link says who he is. */
  @Get('*')
  async fetch(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const { name, type, bytes } = await this.attachments.fetch(request.url.slice('/attachments/'.length));
    return reply.headers({ 'content-type': type, 'content-disposition': disposition(name) }).send(bytes);
  }
}

/** The body up to the limit; of a longer one the rest is not kept. */
async function whole(body: Readable, megabytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) { // the answer goes out on the same socket
      length += chunk.length;
      if (length > megabytes * 1024 * 1024) break;
      chunks.push(chunk);
    }
  } catch {
    refuse('INVALID_INPUT', { field: 'file', reason: '上传中断，请重新上传' });
  }
  body.resume(); // what is left unread would stand before the connection's next request
  return length > megabytes * 1024 * 1024 ? refuse('FILE_TOO_LARGE', { max: `${megabytes} MB` }) : Buffer.concat(chunks, length);
}
