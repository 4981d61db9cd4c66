import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, type Actor } from '@bangban/kernel';
import { isCode, newCode, RefusedAttempts, refuseBlocked, sealedCode, tryCode, typed } from '@bangban/platform';
import { BusinessMonitor } from './monitor.entity.ts';

const nobodys = { sealed: sealedCode(newCode()) };

/** Lets a monitor in who has no account: by his number and the code that he was given. */
@Injectable()
export class MonitorDoor {
  constructor(private readonly em: EntityManager, private readonly attempts: RefusedAttempts) {}

  /** Wrong codes are counted for each number, whether there is such a monitor or not; that there is none costs as much. */
  async admit(actor: Actor, given: string, code: string): Promise<BusinessMonitor> {
    const number = typed(given);
    const notFound = new DomainError('NOT_FOUND', { what: '编号与校验码相符的监督员', id: given.slice(0, 40) });
    if (!/^JD\d{4,8}$/.test(number)) throw notFound; // nobody can have it, so there is nothing to guess at
    const tried = await tryCode<BusinessMonitor>(this.em, number, async (em) => {
      const found = await em.findOne(BusinessMonitor, { number });
      return { found, id: found?.id ?? null, isRight: isCode(code, found ? { sealed: found.codeDigest } : nobodys) };
    });
    if ('found' in tried) return tried.found;
    if ('blocked' in tried) return refuseBlocked('校验码', tried.blocked);
    await this.attempts.keep(notFound, { by: actor, action: 'fileMonitorReport', subject: tried.wrong ? { type: 'BusinessMonitor', id: tried.wrong } : null }, notFound.code);
    throw notFound;
  }
}
