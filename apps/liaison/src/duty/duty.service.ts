import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { DutyBook, lockedPeriod } from '@bangban/deadlines';
import { DirectoryClient } from '@bangban/directory-client';
import { isId, refuse, type Actor } from '@bangban/kernel';
import { DatabaseClock, freeText, mutate, parseInput } from '@bangban/platform';
import type { ExcuseDutyPeriodInput } from '../generated/graphql.ts';
import { excuses, isOwnDuty } from './duty.policy.ts';

const excuse = z.object({ reason: freeText });

/** One method per mutation. */
@Injectable()
export class DutyService {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly book: DutyBook) {}

  /** 4.09: by somebody who does not owe it, nor his unit. */
  excuse(actor: Extract<Actor, { kind: 'OFFICER' }>, input: ExcuseDutyPeriodInput): Promise<string> {
    if (!excuses(actor)) refuse('FORBIDDEN');
    const { reason } = parseInput(excuse, input);
    const { id, expectedVersion } = input;
    return mutate(this.em, actor, 'excuseDutyPeriod', input, async (em) => {
      const period = isId(id) ? await lockedPeriod(em, id) : refuse('NOT_FOUND', { what: '任务', id });
      if (isOwnDuty(this.client.directory, actor, period.unitCode)) refuse('OWN_UNIT');
      if (period.officerCode === actor.code) refuse('SAME_OFFICER');
      if (period.version !== expectedVersion) refuse('CONFLICT', { id, expectedVersion, actualVersion: period.version });
      const at = await this.clock.now(em);
      await this.book.excuse(em, period, { by: actor.code, reason }, at);
      return { subject: { type: 'DutyPeriod', id }, before: { excusedAt: null }, after: { excusedAt: at }, reason };
    });
  }
}
