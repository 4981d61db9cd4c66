import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { messageFor } from '@bangban/contracts';
import { requestContext } from '@bangban/platform';

const uses = z.array(z.object({ prefix: z.string().max(20), secondsAgo: z.number().min(0).max(86_400) })).max(1_000);

/** Where the gateway tells which keys were used since it last told. Ages and not times: the only clock is the database's. */
@Controller('machine-keys')
export class KeyUsesController {
  constructor(private readonly em: EntityManager) {}

  @Post('uses')
  async used(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Body() body: unknown) {
    const refuse = (status: number, code: 'FORBIDDEN' | 'BAD_QUERY', facts = {}) => reply.code(status).send({ errors: [{ message: messageFor(code, facts), extensions: { code, facts } }] });
    const { actor } = requestContext(request);
    if (actor.kind !== 'SYSTEM' || actor.name !== 'gateway') return refuse(403, 'FORBIDDEN');
    const told = uses.safeParse(body);
    if (!told.success) return refuse(400, 'BAD_QUERY', { reason: z.prettifyError(told.error) });
    await this.em.execute(`update machine_key k set last_used_at = greatest(k.last_used_at, platform.now() - u."secondsAgo" * interval '1 second')
      from jsonb_to_recordset(?::jsonb) as u(prefix text, "secondsAgo" float) where k.prefix = u.prefix`, [JSON.stringify(told.data)]);
    return reply.code(204).send();
  }
}
