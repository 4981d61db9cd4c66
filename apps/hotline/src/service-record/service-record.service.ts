import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { newId, refuse, type OfficerActor } from '@bangban/kernel';
import { DirectoryClient } from '@bangban/directory-client';
import { due, localDate } from '@bangban/working-time';
import { contentHash, creditCode, DatabaseClock, line, mobileIn, once, optionalLine, parseInput, writeTrail } from '@bangban/platform';
import type { RecordServiceInput } from '../generated/graphql.ts';
import { hashOf, RatingCodes } from '../service-rating/rating.codes.ts';
import { RatingInvitationMessages } from './rating-invitation.jobs.ts';
import { ServiceRecord } from './service-record.entity.ts';
import { nextNumber } from './service-record.rules.ts';

const served = z.object({
  serviceItem: line(200), window: optionalLine(50), enterpriseName: optionalLine(200), creditCode: creditCode.nullish().transform((code) => code ?? null),
  contactPhone: z.string().refine(mobileIn, '不是有效的手机号码').nullish().transform((telephone) => telephone || null),
  fee: z.literal(0, '帮办代办一律免费，不得收费').nullish(),
});

/** Records what an officer did for somebody at a service point of his unit. */
@Injectable()
export class ServiceRecordService {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly codes: RatingCodes, private readonly invitations: RatingInvitationMessages) {}

  /** The record's id, also when the key was used before for the same. 一(2) */
  record(actor: OfficerActor, { idempotencyKey: key, ...input }: RecordServiceInput): Promise<string> {
    const { directory } = this.client;
    const point = directory.servicePoint(input.servicePoint) ?? refuse('NOT_FOUND', { what: '服务场所', id: input.servicePoint });
    if (!directory.subtree(actor.unit).includes(point.unit)) refuse('FORBIDDEN');
    const { serviceItem, window: windowName, contactPhone, ...customer } = parseInput(served, input);
    const enterprise = customerOf(input, customer);
    return this.em.fork().transactional((em) => once(em, { actor, mutation: 'recordService', key, hash: contentHash(input) }, async () => {
      const at = await this.clock.now(em);
      const servedAt = input.servedAt ?? at;
      if (servedAt > at) refuse('INVALID_INPUT', { field: 'servedAt', reason: '服务时间不能晚于现在' });
      const id = newId();
      const record = Object.assign(new ServiceRecord(), {
        id, number: await nextNumber(em, 'FW', localDate(at)), kind: input.kind, serviceItem, servicePoint: point.code, level: point.level, unitCode: point.unit, windowName, officerCode: actor.code,
        customerKind: input.customerKind, ...enterprise, fee: 0, servedAt, recordedAt: at, tokenHash: hashOf(this.codes.token(id)),
        ratableUntil: due(directory.calendar, at, directory.rulebook.at(localDate(at)).term('rating.token')).dueAt, clearedAt: null,
      });
      em.persist(record);
      if (contactPhone) await this.invitations.invite(em, record, point.name, at, contactPhone);
      const { number, kind, level } = record;
      await writeTrail(em, { by: actor, action: 'RECORD_SERVICE', subject: { type: 'ServiceRecord', id }, after: { number, kind, servicePoint: point.code, level, servedAt } });
      return id;
    }));
  }
}

function customerOf({ customerKind }: Pick<RecordServiceInput, 'customerKind'>, { creditCode: code, enterpriseName: name }: { creditCode: string | null; enterpriseName: string | null }) {
  if (customerKind === 'ENTERPRISE' && !(code && name)) refuse('INVALID_INPUT', { field: 'creditCode', reason: '企业须填写统一社会信用代码和名称' });
  if (customerKind === 'PERSON' && (code || name)) refuse('INVALID_INPUT', { field: 'creditCode', reason: '服务对象为个人的不填企业' });
  return { enterpriseCode: code, enterpriseName: name };
}
