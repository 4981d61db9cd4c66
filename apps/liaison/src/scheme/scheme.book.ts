import { Injectable } from '@nestjs/common';
import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { isId, refuse } from '@bangban/kernel';
import type { LocalDate } from '@bangban/working-time';
import { PairingScheme } from './scheme.entity.ts';

/** Loads schemes for whoever pairs under them. */
@Injectable()
export class SchemeBook {
  async load(em: EntityManager, id: string, lockMode = LockMode.PESSIMISTIC_WRITE): Promise<PairingScheme> {
    const scheme = isId(id) ? await em.findOne(PairingScheme, { id }, { lockMode }) : null;
    return scheme ?? refuse('NOT_FOUND', { what: '实施方案', id });
  }

  /** The published one of a day, for who names none. */
  async ofDay(em: EntityManager, day: LocalDate): Promise<PairingScheme> {
    const found = await em.findOne(PairingScheme, { publishedAt: { $ne: null }, startsOn: { $lte: day }, endsOn: { $gte: day } }, { lockMode: LockMode.PESSIMISTIC_READ });
    return found ?? refuse('NOT_FOUND', { what: '已发布的实施方案', id: day });
  }

  /** One to pair under: it does not end meanwhile. */
  async published(em: EntityManager, id: string, step: string, today: LocalDate): Promise<PairingScheme> {
    const scheme = await this.load(em, id, LockMode.PESSIMISTIC_READ);
    scheme.expect('PUBLISHED', step, today);
    return scheme;
  }
}
