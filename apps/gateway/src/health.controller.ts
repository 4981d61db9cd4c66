import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Subgraph } from './subgraph.ts';

export const SUBGRAPHS = Symbol('subgraphs');

/** `live`: the process answers. `ready`: every service answers too, and where not, which one. */
@Controller('health')
export class HealthController {
  constructor(@Inject(SUBGRAPHS) private readonly subgraphs: Subgraph[]) {}

  @Get('live')
  live() { return { status: 'up' }; }

  @Get('ready')
  async ready(@Res() reply: FastifyReply) {
    const services = Object.fromEntries(await Promise.all(this.subgraphs.map(async (subgraph) => [subgraph.name, (await subgraph.isReady()) ? 'up' : 'down'])));
    const up = Object.values(services).every((state) => state === 'up');
    return reply.code(up ? 200 : 503).send({ status: up ? 'up' : 'down', services });
  }
}
