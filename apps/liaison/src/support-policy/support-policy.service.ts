import { Injectable } from '@nestjs/common';
import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { DirectoryClient } from '@bangban/directory-client';
import { isId, newId, refuse, type OfficerActor } from '@bangban/kernel';
import { DatabaseClock, line, mutate, parseInput } from '@bangban/platform';
import { localDate } from '@bangban/working-time';
import type { PublishSupportPolicyInput, WithdrawSupportPolicyInput } from '../generated/graphql.ts';
import { nextNumber } from '../serial.ts';
import { conditionsFor } from './support-policy.conditions.ts';
import { SupportPolicy } from './support-policy.entity.ts';
import { SupportPolicyInformer } from './support-policy.informer.ts';
import { published } from './support-policy.input.ts';
import { mayPublish } from './support-policy.policy.ts';

/** One method per mutation. */
@Injectable()
export class SupportPolicyService {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly informer: SupportPolicyInformer) {}

  publish(actor: OfficerActor, input: PublishSupportPolicyInput): Promise<string> {
    const given = parseInput(published, input);
    return mutate(this.em, actor, 'publishSupportPolicy', input, async (em) => {
      const { directory } = this.client;
      if (!directory.unit(given.leadUnit)) refuse('UNKNOWN_UNIT', { unit: given.leadUnit });
      if (!mayPublish(directory, actor, given.leadUnit)) refuse('FORBIDDEN');
      const fields = await em.execute<{ field: string }[]>('select distinct field from enterprise where field is not null');
      const { conditions } = parseInput(conditionsFor(directory, new Set(fields.map(({ field }) => field))).transform((all) => ({ conditions: all })), input.conditions);
      const at = await this.clock.now(em);
      const today = localDate(at);
      if (given.closesOn && given.closesOn < today) refuse('OUT_OF_RANGE', { field: 'closesOn', min: today, max: '9999-12-31' });
      const policy = Object.assign(new SupportPolicy(), {
        id: newId(), version: 1, number: await nextNumber(em, 'support_policy'), ...given, conditions, publishedAt: at, publishedBy: actor.code,
        remindedAt: given.closesOn && given.closesOn <= this.informer.remindedUntil(today) ? at : null, // told so late that it is reminder enough
        withdrawnAt: null, withdrawnBy: null, withdrawnBecause: null,
      });
      await em.persist(policy).flush();
      const informed = await this.informer.inform(em, at, 'PUBLISHED', sql`p.id = ${policy.id}`);
      return { subject: { type: 'SupportPolicy', id: policy.id }, after: { number: policy.number, level: given.level, leadUnit: given.leadUnit, conditions, opensOn: given.opensOn, closesOn: given.closesOn, promisedCount: given.promisedCount, promisedAmount: given.promisedAmount, informed } };
    });
  }

  withdraw(actor: OfficerActor, input: WithdrawSupportPolicyInput): Promise<string> {
    const because = parseInput(line(500), input.reason);
    const { id, expectedVersion } = input;
    return mutate(this.em, actor, 'withdrawSupportPolicy', input, async (em) => {
      const policy = (isId(id) && (await em.findOne(SupportPolicy, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }))) || refuse('NOT_FOUND', { what: '惠企政策', id });
      if (!mayPublish(this.client.directory, actor, policy.leadUnit)) refuse('FORBIDDEN');
      if (policy.version !== expectedVersion) refuse('CONFLICT', { id, expectedVersion, actualVersion: policy.version });
      policy.withdraw({ by: actor.code, at: await this.clock.now(em), because });
      return { subject: { type: 'SupportPolicy', id }, before: { withdrawnAt: null }, after: { withdrawnAt: policy.withdrawnAt }, reason: because };
    });
  }
}
