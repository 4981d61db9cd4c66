import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, refuse, type Actor } from '@bangban/kernel';
import { isCode, RefusedAttempts, refuseBlocked, tryCode } from '@bangban/platform';
import { ServiceRecord } from '../service-record/service-record.entity.ts';
import { recordNumberAsTyped } from '../service-record/service-record.rules.ts';
import { hashOf, RatingCodes } from './rating.codes.ts';
import { ServiceRating } from './service-rating.entity.ts';

export interface Invitation { token?: string | null; number?: string | null; code?: string | null }

/** Finds what somebody holds a token or a code for. A token is too long to be guessed; wrong codes are counted for each number, as those of cases are. */
@Injectable()
export class RatingInvitations {
  constructor(private readonly em: EntityManager, private readonly codes: RatingCodes, private readonly attempts: RefusedAttempts) {}

  async record(actor: Actor, { token, number, code }: Invitation): Promise<ServiceRecord> {
    if (token) return (await this.em.fork().findOne(ServiceRecord, { tokenHash: hashOf(token) })) ?? refuse('NOT_FOUND', { what: '要评价的服务', id: '评价码' });
    if (!number || !code) return refuse('INVALID_INPUT', { field: 'token', reason: '请填写评价码，或填写编号和校验码' });
    return this.byCode(actor, number, code, '', async (_, record) => ({ found: record, code: this.codes.check(record.id) }));
  }

  /** The rating that somebody gave, by the code that he alone was told. */
  async rating(actor: Actor, number: string, code: string): Promise<ServiceRating> {
    return this.byCode(actor, number, code, ' 答复', async (em, record) => {
      const rating = await em.findOne(ServiceRating, { recordId: record.id });
      return rating && { found: rating, code: this.codes.answer(rating.id) };
    });
  }

  private async byCode<T>(actor: Actor, given: string, code: string, what: string, held: (em: EntityManager, record: ServiceRecord) => Promise<{ found: T; code: string } | null>): Promise<T> {
    const number = recordNumberAsTyped(given);
    const notFound = new DomainError('NOT_FOUND', { what: '编号与校验码相符的服务', id: given.slice(0, 40) });
    if (!number) throw notFound;
    const tried = await tryCode<T>(this.em, number + what, async (em) => {
      const record = await em.findOne(ServiceRecord, { number });
      const holding = record && (await held(em, record));
      return { found: holding?.found ?? null, id: record?.id ?? null, isRight: isCode(code, holding?.code ?? this.codes.check(number)) };
    });
    if ('found' in tried) return tried.found;
    if ('blocked' in tried) return refuseBlocked('校验码', tried.blocked);
    await this.attempts.keep(notFound, { by: actor, action: 'RATE_SERVICE', subject: tried.wrong ? { type: 'ServiceRecord', id: tried.wrong } : null }, notFound.code);
    throw notFound;
  }
}
