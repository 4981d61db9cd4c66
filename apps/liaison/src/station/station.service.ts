import { Injectable } from '@nestjs/common';
import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { DirectoryClient } from '@bangban/directory-client';
import { isId, newId, refuse, type OfficerActor } from '@bangban/kernel';
import { DatabaseClock, line, mutate, optionalLine, parseInput } from '@bangban/platform';
import type { AddStationMemberInput, EndStationMemberInput } from '../generated/graphql.ts';
import { StationMember } from './station-member.entity.ts';
import { isOf } from './station.policy.ts';
import { StationReader } from './station.reader.ts';

const member = z.object({ team: z.enum(['POLICY_ADVICE', 'LEGAL_COUNSEL']), officer: optionalLine(50), outsideName: optionalLine(50), organisation: optionalLine(100), dutyHours: line(100) })
  .refine(({ officer, outsideName }) => (officer === null) !== (outsideName === null), { message: '工作人员与外聘人员请填写一项', path: ['officer'] });

/** Who is on a station's teams: kept by the people of its unit. Answers the station's code. */
@Injectable()
export class StationService {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly reader: StationReader) {}

  add(actor: OfficerActor, input: AddStationMemberInput): Promise<string> {
    const { team, officer, outsideName, organisation, dutyHours } = parseInput(member, input);
    return mutate(this.em, actor, 'addStationMember', input, async (em) => {
      const { directory } = this.client;
      const { code: station, unit } = this.reader.station(input.station);
      if (!isOf(directory, actor, unit)) refuse('FORBIDDEN');
      if (officer && !directory.officer(officer)?.active) refuse('UNKNOWN_OFFICER', { officer });
      if (officer && (await em.findOne(StationMember, { station, team, officerCode: officer, leftAt: null }))) refuse('INVALID_INPUT', { field: 'officer', reason: '已是本团队成员' });
      const added = Object.assign(new StationMember(), {
        id: newId(), version: 1, station, team, officerCode: officer, outsideName, organisation: outsideName ? organisation : null, dutyHours, joinedAt: await this.clock.now(em), joinedBy: actor.code, leftAt: null, leftBy: null, leftBecause: null,
      });
      em.persist(added);
      return { id: station, subject: { type: 'StationMember', id: added.id }, after: { station, team, officer, isOutside: outsideName !== null } };
    });
  }

  end(actor: OfficerActor, input: EndStationMemberInput): Promise<string> {
    const because = parseInput(line(500), input.reason);
    const { id } = input;
    return mutate(this.em, actor, 'endStationMember', input, async (em) => {
      const its = (isId(id) && (await em.findOne(StationMember, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }))) || refuse('NOT_FOUND', { what: '团队成员', id });
      if (!isOf(this.client.directory, actor, this.reader.station(its.station).unit)) refuse('FORBIDDEN');
      its.leave({ by: actor.code, at: await this.clock.now(em), because });
      return { id: its.station, subject: { type: 'StationMember', id }, before: { leftAt: null }, after: { leftAt: its.leftAt }, reason: because };
    });
  }
}
