import { Controller, Get, Headers, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { requestContext } from '@bangban/platform';
import { DirectoryStore } from './directory-store.ts';

/** What `directory-client` in every other process asks each few seconds: the version, and the whole when it has changed. */
@Controller('snapshot')
export class SnapshotController {
  constructor(private readonly store: DirectoryStore) {}

  @Get()
  async snapshot(@Headers('if-none-match') known: string | undefined, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const { actor } = requestContext(request);
    const { directory } = await this.store.current();
    const etag = `"${directory.version}"`;
    if (known === etag) return reply.code(304).send();
    const { signIn, ...rest } = directory.snapshot;
    return reply.header('etag', etag).send(actor.kind === 'SYSTEM' && actor.name === 'gateway' ? { ...rest, signIn } : rest);
  }
}
