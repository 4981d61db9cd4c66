import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor, OfficerActor } from '@bangban/kernel';
import { Allow, CurrentActor } from '@bangban/platform';
import type { QueryPolicyBriefingArgs, QueryPolicyBriefingsArgs, RecordPolicyBriefingInput, WithdrawRecordInput } from '../generated/graphql.ts';
import { RecordReader } from '../record/record.reader.ts';
import { briefingKind } from './briefing.entity.ts';
import { BriefingService } from './briefing.service.ts';

@Resolver('PolicyBriefing')
export class BriefingResolver {
  constructor(private readonly reader: RecordReader, private readonly service: BriefingService) {}

  @Allow('OFFICER', 'ENTERPRISE', 'MACHINE') @Query()
  policyBriefings(@Args() args: QueryPolicyBriefingsArgs, @CurrentActor() actor: Actor) { return this.reader.list(actor, briefingKind, args); }

  @Allow('OFFICER', 'ENTERPRISE', 'MACHINE') @Query()
  policyBriefing(@Args() { id }: QueryPolicyBriefingArgs, @CurrentActor() actor: Actor) { return this.reader.one(actor, briefingKind, id); }

  @Allow('UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER', 'DISTRICT_LEADER') @Mutation()
  async recordPolicyBriefing(@Args('input') input: RecordPolicyBriefingInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, await this.service.record(actor, input)); }

  @Allow('UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER', 'DISTRICT_LEADER', 'SUPERVISOR') @Mutation()
  async withdrawPolicyBriefing(@Args('input') input: WithdrawRecordInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, await this.service.withdraw(actor, input)); }

  private payload(actor: Actor, id: string) { return { policyBriefing: () => this.reader.one(actor, briefingKind, id) }; }
}
