import { Injectable } from '@nestjs/common';
import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { DirectoryClient } from '@bangban/directory-client';
import { isId, newId, refuse, type OfficerActor } from '@bangban/kernel';
import { DatabaseClock, line, mutate, parseInput } from '@bangban/platform';
import type { OpenGridInput, RenameGridInput } from '../generated/graphql.ts';
import { namesSpecialists } from '../specialist/specialist.policy.ts';
import { Grid } from './grid.entity.ts';

const localities = ['SUBDISTRICT', 'TOWNSHIP', 'PARK'];

/** One method per mutation. */
@Injectable()
export class GridService {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient) {}

  open(actor: OfficerActor, input: OpenGridInput): Promise<string> {
    if (!namesSpecialists(this.client.directory, actor, input.locality)) refuse('FORBIDDEN');
    const name = parseInput(line(50), input.name);
    const unit = this.client.directory.unit(input.locality) ?? refuse('UNKNOWN_UNIT', { unit: input.locality });
    if (!localities.includes(unit.kind)) refuse('INVALID_INPUT', { field: 'locality', reason: `“${unit.name}”不是乡镇、街道或园区` });
    return mutate(this.em, actor, 'openGrid', input, async (em) => {
      await this.checkName(em, unit.code, name);
      const grid = Object.assign(new Grid(), { id: newId(), version: 1, locality: unit.code, name, openedAt: await this.clock.now(em), openedBy: actor.code });
      em.persist(grid);
      return { subject: { type: 'Grid', id: grid.id }, after: { locality: unit.code, name } };
    });
  }

  rename(actor: OfficerActor, input: RenameGridInput): Promise<string> {
    const name = parseInput(line(50), input.name);
    const { id, expectedVersion } = input;
    return mutate(this.em, actor, 'renameGrid', input, async (em) => {
      const grid = isId(id) ? await em.findOne(Grid, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
      if (!grid) return refuse('NOT_FOUND', { what: '网格', id });
      if (!namesSpecialists(this.client.directory, actor, grid.locality)) refuse('FORBIDDEN');
      if (grid.version !== expectedVersion) refuse('CONFLICT', { id, expectedVersion, actualVersion: grid.version });
      await this.checkName(em, grid.locality, name);
      const before = grid.name;
      grid.name = name;
      return { subject: { type: 'Grid', id }, before: { name: before }, after: { name } };
    });
  }

  /** One at a time in a locality, so that of two at once the second is told. */
  private async checkName(em: EntityManager, locality: string, name: string): Promise<void> {
    await em.execute(`select pg_advisory_xact_lock(hashtextextended('grid ' || ?, 0))`, [locality]);
    if (await em.count(Grid, { locality, name })) refuse('INVALID_INPUT', { field: 'name', reason: `该属地已有网格“${name}”` });
  }
}
