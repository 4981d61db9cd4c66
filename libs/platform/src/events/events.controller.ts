import { setTimeout as delay } from 'node:timers/promises';
import { Body, Controller, Inject, Post, Req, Res } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { events, messageFor, services, type EventName, type EventOf } from '@bangban/contracts';
import { refusalFor } from '../graphql-errors.ts';
import { writeTrail } from '../trail/trail.ts';
import { requestContext } from '../request-context.ts';
import { batchSize, patience, REACTIONS, type Acknowledgement, type Reaction, type Reactions } from './inbox.ts';

/**
 * Where another service's relay tells its events, at most a hundred at a time. Each has its effect in a transaction of its own, together with its line in the inbox:
 * told again, it is DONE and changes nothing; failing, it holds up none of the others.
 */
@Controller('events')
export class EventsController {
  constructor(private readonly em: EntityManager, @Inject(REACTIONS) private readonly reactions: Reactions) {}

  @Post()
  async told(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Body() body: unknown) {
    const { actor } = requestContext(request);
    const refuse = (status: number, code: 'FORBIDDEN' | 'BAD_QUERY', facts = {}) => reply.code(status).send({ errors: [{ message: messageFor(code, facts), extensions: { code, facts } }] });
    if (actor.kind !== 'SYSTEM' || !services.some((service) => service === actor.name)) return refuse(403, 'FORBIDDEN');
    const list = z.array(z.looseObject({ id: z.uuid() })).max(batchSize).safeParse(body);
    return list.success ? reply.send(await this.hear(actor.name, list.data)) : refuse(400, 'BAD_QUERY', { reason: z.prettifyError(list.error) });
  }

  /** In the order given, and answered in time whatever happens: the relay that waits in vain learns of none of them. */
  private async hear(source: string, list: readonly { id: string }[]): Promise<Acknowledgement[]> {
    const end = performance.now() + patience * 0.9;
    const earlier = await this.em.execute<{ event_id: string }[]>('select event_id from inbox where event_id = any(?::uuid[])', [`{${list.map(({ id }) => id).join()}}`]);
    const answers: Acknowledgement[] = earlier.map(({ event_id: id }) => ({ id, outcome: 'DONE', problem: null }));
    const news = list.filter(({ id }) => !answers.some((one) => one.id === id));
    for (const [at, told] of news.entries()) {
      const left = end - performance.now();
      // what had the whole time for itself and is not done is a failure of its own; its effect may still come, and is then found in the inbox
      const late: Answer = at === 0 ? refused(`${patience / 1_000} 秒内没有处理完`) : { outcome: 'LATER', problem: '时间已用完' };
      answers.push({ id: told.id, ...(left > 0 ? await Promise.race([this.one(source, told), delay(left, late, { ref: false })]) : late) });
    }
    return answers;
  }

  private async one(source: string, told: unknown): Promise<Answer> {
    const envelope = envelopeOf.safeParse(told);
    if (!envelope.success) return refused(`不合约定：${z.prettifyError(envelope.error)}`);
    if (envelope.data.source !== source) return refused(`来源 ${envelope.data.source} 不是发送者 ${source}`);
    const { name } = envelope.data;
    const reaction = this.reactions[name] as Reaction<EventName> | undefined;
    if (!reaction) return refused(`本服务不处理 ${name}`);
    const payload = events[name].payload.safeParse(envelope.data.payload);
    if (!payload.success) return refused(`${name} 的内容不合约定：${z.prettifyError(payload.error)}`);
    return this.take({ ...envelope.data, payload: payload.data } as EventOf, reaction);
  }

  private async take(event: EventOf, reaction: Reaction<EventName>): Promise<Answer> {
    try {
      await this.em.fork().transactional(async (em) => {
        // whoever is told the same at the same time waits here until this one has committed or rolled back
        const first = await em.execute<unknown[]>('insert into inbox (event_id, name, source, at) values (?, ?, ?, ?) on conflict do nothing returning event_id', [event.id, event.name, event.source, event.at]);
        if (!first.length) return;
        await reaction(em, event);
        await writeTrail(em, { by: { kind: 'SYSTEM', name: event.source }, action: event.name, subject: subjectOf(event), after: { event: event.id } });
      });
      return { outcome: 'DONE', problem: null };
    } catch (error) {
      const { code, facts } = refusalFor(error);
      return code === 'UNAVAILABLE' ? { outcome: 'LATER', problem: '暂时不可用' } : refused(messageFor(code, facts));
    }
  }
}

/** What becomes a ticket here, or did, is told of under that: who may not see the ticket finds nothing of it under another name either. */
const subjectOf = ({ aggregate, payload }: EventOf) => ('ticketId' in payload ? { type: 'Ticket', id: payload.ticketId } : aggregate);

type Answer = Omit<Acknowledgement, 'id'>;
const refused = (problem: string): Answer => ({ outcome: 'REFUSED', problem });

const envelopeOf = z.object({
  id: z.uuid(), name: z.enum(Object.keys(events) as EventName[]), source: z.enum(services), at: z.iso.datetime({ offset: true }),
  aggregate: z.object({ type: z.string(), id: z.string(), version: z.int() }), payload: z.unknown(),
});
