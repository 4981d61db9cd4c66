import { Injectable } from '@nestjs/common';
import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { DutyBook } from '@bangban/deadlines';
import { DirectoryClient } from '@bangban/directory-client';
import { isId, newId, refuse, type OfficerActor } from '@bangban/kernel';
import { DatabaseClock, freeText, line, mutate, optionalLine, parseInput } from '@bangban/platform';
import { localDate, withOffset } from '@bangban/working-time';
import type { RecordSpecialistVisitInput, WithdrawSpecialistVisitInput } from '../generated/graphql.ts';
import { mayWithdrawLater } from '../record/record.policy.ts';
import { correctableUntil, enteredInTimeUntil } from '../record/record.rules.ts';
import { EnterpriseSpecialist } from '../specialist/specialist.entity.ts';
import { actsForSpecialist } from '../specialist/specialist.policy.ts';
import { SpecialistVisit } from './specialist-visit.entity.ts';

const given = z.object({ heldOn: z.string(), content: freeText, demands: optionalLine(2_000) });
const evidence = 'SpecialistVisit';

/** One method per mutation. */
@Injectable()
export class SpecialistVisitService {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly duties: DutyBook) {}

  record(actor: OfficerActor, input: RecordSpecialistVisitInput): Promise<string> {
    const told = parseInput(given, input);
    return mutate(this.em, actor, 'recordSpecialistVisit', input, async (em) => {
      const { id: specialistId, unitCode, startsOn, endsOn } = await this.specialist(em, input.specialist);
      if (!actsForSpecialist(this.client.directory, actor, unitCode)) refuse('FORBIDDEN');
      const at = await this.clock.now(em);
      const today = localDate(at);
      const max = endsOn && endsOn < today ? endsOn : today;
      if (told.heldOn < startsOn || told.heldOn > max) refuse('OUT_OF_RANGE', { field: 'heldOn', min: startsOn, max });
      const visit = Object.assign(new SpecialistVisit(), {
        id: newId(), version: 1, specialistId, ...told, lateEntry: at > enteredInTimeUntil(this.client.directory, 'duty.specialist_visit', told.heldOn), recordedAt: at, recordedBy: actor.code, withdrawnAt: null, withdrawnBy: null, withdrawnBecause: null,
      });
      await em.persist(visit).flush();
      await this.duties.fulfil(em, { subjectId: specialistId, kinds: ['SPECIALIST_VISIT'], on: told.heldOn, evidence: { type: evidence, id: visit.id } }, at);
      return { subject: { type: evidence, id: visit.id }, after: { specialist: specialistId, heldOn: told.heldOn, lateEntry: visit.lateEntry } };
    });
  }

  /** By the specialist's own side for a short time; by who looks after all of them later on. */
  withdraw(actor: OfficerActor, input: WithdrawSpecialistVisitInput): Promise<string> {
    const reason = parseInput(line(500), input.reason);
    const { id, expectedVersion } = input;
    return mutate(this.em, actor, 'withdrawSpecialistVisit', input, async (em) => {
      const visit = isId(id) ? await em.findOne(SpecialistVisit, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
      if (!visit) return refuse('NOT_FOUND', { what: '走访记录', id });
      const { unitCode } = await this.specialist(em, visit.specialistId);
      if (visit.version !== expectedVersion) refuse('CONFLICT', { id, expectedVersion, actualVersion: visit.version });
      const at = await this.clock.now(em);
      if (!mayWithdrawLater(actor, unitCode)) {
        if (!actsForSpecialist(this.client.directory, actor, unitCode)) refuse('FORBIDDEN');
        const until = correctableUntil(this.client.directory, localDate(visit.recordedAt));
        if (at > until) refuse('CORRECTION_TOO_LATE', { until: withOffset(until) });
      }
      visit.withdraw(actor.code, at, reason);
      await em.flush();
      await this.duties.retract(em, { type: evidence, id }, `撤回：${reason}`, at);
      return { subject: { type: evidence, id }, before: { withdrawnAt: null }, after: { withdrawnAt: at }, reason };
    });
  }

  private async specialist(em: EntityManager, id: string): Promise<EnterpriseSpecialist> {
    const specialist = isId(id) ? await em.findOne(EnterpriseSpecialist, { id }, { lockMode: LockMode.PESSIMISTIC_READ }) : null;
    return specialist ?? refuse('NOT_FOUND', { what: '帮办专员', id });
  }
}
