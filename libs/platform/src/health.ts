import { setTimeout as delay } from 'node:timers/promises';
import { Controller, Get, Res } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyReply } from 'fastify';
import { loopAges } from './periodic.ts';
import { isWorker } from './settings.ts';

/** Seconds since each of this worker's loops, the reconciler's sweep among them, last came to its end. */
const lastRounds = () => Object.fromEntries([...loopAges()].map(([loop, seconds]) => [loop, Math.round(seconds)]));

const parts = new Map<string, () => unknown>();
/** What `/health/ready` tells beside the database: for the person on call, and no reason to be unready. */
export const tellHealth = (part: string, look: () => unknown): void => void parts.set(part, look);

const patience = 2_000;

/** `live`: the process answers. `ready`: its database answers too. Once told to end, it answers nothing new. */
@Controller('health')
export class HealthController {
  constructor(private readonly em: EntityManager) {}

  @Get('live')
  live() { return { status: 'up' }; }

  @Get('ready')
  async ready(@Res() reply: FastifyReply) {
    const up = await Promise.race([this.em.execute('select 1').then(() => true, () => false), delay(patience, false, { ref: false })]);
    return reply.code(up ? 200 : 503).send({ status: up ? 'up' : 'down', database: up ? 'up' : 'down', ...Object.fromEntries([...parts].map(([part, look]) => [part, look()])), ...(isWorker() && { loops: lastRounds() }) });
  }
}
