import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { DirectoryClient } from '@bangban/directory-client';
import { isId, newId, refuse, type OfficerActor } from '@bangban/kernel';
import { DatabaseClock, freeText, mutate, parseInput } from '@bangban/platform';
import { localDate } from '@bangban/working-time';
import type { RecordSpecialistExchangeInput } from '../generated/graphql.ts';
import { Pairing } from '../pairing/pairing.entity.ts';
import { actsFor } from '../record/record.policy.ts';
import { EnterpriseSpecialist } from '../specialist/specialist.entity.ts';
import { actsForSpecialist } from '../specialist/specialist.policy.ts';
import { SpecialistExchange } from './exchange.entity.ts';

const given = z.object({ channel: z.enum(['ENTERPRISE_PLATFORM', 'TELEPHONE', 'WECHAT', 'IN_PERSON']), heldOn: z.string(), content: freeText });

/** 3.16: either side tells what was exchanged; it fulfils no duty. */
@Injectable()
export class ExchangeService {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient) {}

  record(actor: OfficerActor, input: RecordSpecialistExchangeInput): Promise<string> {
    const told = parseInput(given, input);
    return mutate(this.em, actor, 'recordSpecialistExchange', input, async (em) => {
      const pairing = isId(input.pairing) ? await em.findOne(Pairing, { id: input.pairing }) : null;
      if (!pairing) return refuse('NOT_FOUND', { what: '挂钩', id: input.pairing });
      const { creditCode, startsOn, endsOn } = pairing;
      const specialist = await em.findOne(EnterpriseSpecialist, { creditCode, startsOn: { $lte: told.heldOn }, $or: [{ endsOn: null }, { endsOn: { $gte: told.heldOn } }] });
      if (!actsFor(this.client.directory, actor, pairing.holder) && !(specialist && actsForSpecialist(this.client.directory, actor, specialist.unitCode))) refuse('FORBIDDEN');
      const at = await this.clock.now(em);
      const today = localDate(at);
      const max = endsOn < today ? endsOn : today;
      if (told.heldOn < startsOn || told.heldOn > max) refuse('OUT_OF_RANGE', { field: 'heldOn', min: startsOn, max });
      if (!specialist) return refuse('INVALID_INPUT', { field: 'pairing', reason: `该企业${told.heldOn}没有帮办专员，请先由属地指定` });
      const exchange = Object.assign(new SpecialistExchange(), { id: newId(), pairingId: pairing.id, specialistId: specialist.id, ...told, recordedAt: at, recordedBy: actor.code, recordedUnit: actor.unit });
      em.persist(exchange);
      return { subject: { type: 'SpecialistExchange', id: exchange.id }, after: { pairing: pairing.id, specialist: specialist.id, channel: told.channel, heldOn: told.heldOn } };
    });
  }
}
