import { Injectable } from '@nestjs/common';
import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { DirectoryClient } from '@bangban/directory-client';
import { isId, refuse, type OfficerActor } from '@bangban/kernel';
import { DatabaseClock, line, mutate, parseInput } from '@bangban/platform';
import { localDate } from '@bangban/working-time';
import { Enterprise } from '../enterprise/enterprise.entity.ts';
import type { NameSpecialistInput, RelieveSpecialistInput } from '../generated/graphql.ts';
import { Grid } from '../grid/grid.entity.ts';
import { SpecialistBook } from './specialist.book.ts';
import { EnterpriseSpecialist } from './specialist.entity.ts';
import { namesSpecialists } from './specialist.policy.ts';

/** One method per mutation. */
@Injectable()
export class SpecialistService {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly book: SpecialistBook) {}

  name(actor: OfficerActor, input: NameSpecialistInput): Promise<string> {
    return mutate(this.em, actor, 'nameSpecialist', input, async (em) => {
      const enterprise = await em.findOne(Enterprise, { creditCode: input.creditCode }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!enterprise) return refuse('NOT_FOUND', { what: '企业', id: input.creditCode });
      if (!namesSpecialists(this.client.directory, actor, enterprise.locality)) refuse('FORBIDDEN');
      const grid = isId(input.grid) ? await em.findOne(Grid, { id: input.grid }) : null;
      if (!grid) return refuse('NOT_FOUND', { what: '网格', id: input.grid });
      const at = await this.clock.now(em);
      const { id, creditCode, officerCode } = await this.book.name(em, { enterprise, grid, officer: input.officer, by: actor.code, at });
      return { subject: { type: 'EnterpriseSpecialist', id }, after: { creditCode, officer: officerCode, grid: grid.id } };
    });
  }

  relieve(actor: OfficerActor, input: RelieveSpecialistInput): Promise<string> {
    const reason = parseInput(line(500), input.reason);
    return mutate(this.em, actor, 'relieveSpecialist', input, async (em) => {
      const { id, expectedVersion } = input;
      if (isId(id)) await em.execute('select from enterprise where credit_code = (select credit_code from enterprise_specialist where id = ?) for no key update', [id]);
      const specialist = isId(id) ? await em.findOne(EnterpriseSpecialist, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
      if (!specialist) return refuse('NOT_FOUND', { what: '帮办专员', id });
      const { locality } = await em.findOneOrFail(Enterprise, { creditCode: specialist.creditCode });
      if (!namesSpecialists(this.client.directory, actor, locality)) refuse('FORBIDDEN');
      if (specialist.version !== expectedVersion) refuse('CONFLICT', { id, expectedVersion, actualVersion: specialist.version });
      if (specialist.endedAt) refuse('STEP_NOT_ALLOWED', { status: '已解除', step: '解除', allowed: [] });
      const at = await this.clock.now(em);
      await this.book.end(em, specialist, { on: localDate(at), reason, by: actor.code, at });
      return { subject: { type: 'EnterpriseSpecialist', id }, before: { endsOn: null }, after: { endsOn: specialist.endsOn }, reason };
    });
  }
}
