import { Injectable } from '@nestjs/common';
import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { serviceLead } from '@bangban/directory-client';
import { hasRole, refuse, type OfficerActor } from '@bangban/kernel';
import { line, mutate, parseInput } from '@bangban/platform';
import { reason } from '../account/account.input.ts';
import type { UpdateServicePointInput } from '../generated/graphql.ts';
import { ServicePoint } from './service-point.entity.ts';

/** The office of the place's unit or of one above it, and 区行政审批局. */
const mayUpdate = (actor: OfficerActor, unit: string, chain: readonly string[]): boolean => actor.unit === serviceLead || (hasRole(actor, 'UNIT_OFFICE') && [unit, ...chain].includes(actor.unit));

const given = z.object({
  equipment: z.array(line(50)).max(50, '至多50样').transform((all) => [...new Set(all)]), staff: z.int().min(0, '须为0至999').max(999, '须为0至999'), reason,
});

/** Places of service are kept up by those who run them; what was before is in the trail. */
@Injectable()
export class ServicePointService {
  constructor(private readonly em: EntityManager) {}

  update(actor: OfficerActor, input: UpdateServicePointInput, chainOf: (unit: string) => string[]): Promise<string> {
    const { equipment, staff, reason: because } = parseInput(given, input);
    const { code, expectedVersion } = input;
    return mutate(this.em, actor, 'updateServicePoint', input, async (em) => {
      const point = (await em.findOne(ServicePoint, { code }, { lockMode: LockMode.PESSIMISTIC_WRITE })) ?? refuse('NOT_FOUND', { what: '服务场所', id: code });
      if (!mayUpdate(actor, point.unitCode, chainOf(point.unitCode))) refuse('FORBIDDEN');
      if (point.version !== expectedVersion) refuse('CONFLICT', { id: code, expectedVersion, actualVersion: point.version });
      const before = { equipment: point.equipment, staff: point.staff };
      Object.assign(point, { equipment, staff, savedBy: actor.code });
      return { subject: { type: 'ServicePoint', id: code }, before, after: { equipment, staff }, reason: because };
    });
  }
}
