import { Controller, Get, Headers, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DirectoryStore } from './directory-store.ts';

/** What `directory-client` in every other process asks each few seconds: the version, and the whole when it has changed. */
@Controller('snapshot')
export class SnapshotController {
  constructor(private readonly store: DirectoryStore) {}

  @Get()
  async snapshot(@Headers('if-none-match') known: string | undefined, @Res() reply: FastifyReply) {
    const { directory } = await this.store.current();
    const etag = `"${directory.version}"`;
    if (known === etag) return reply.code(304).send();
    return reply.header('etag', etag).send(directory.snapshot);
  }
}
