import { Controller, Get, Res } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyReply } from 'fastify';

/** `live`: the process answers. `ready`: its database answers too. */
@Controller('health')
export class HealthController {
  constructor(private readonly em: EntityManager) {}

  @Get('live')
  live() { return { status: 'up' }; }

  @Get('ready')
  async ready(@Res() reply: FastifyReply) {
    const up = await this.em.execute('select 1').then(() => true, () => false);
    return reply.code(up ? 200 : 503).send({ status: up ? 'up' : 'down', database: up ? 'up' : 'down' });
  }
}
