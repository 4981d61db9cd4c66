import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor, OfficerActor } from '@bangban/kernel';
import { Allow, CurrentActor } from '@bangban/platform';
import type { QueryPartnerIntroductionArgs, QueryPartnerIntroductionsArgs, RecordPartnerIntroductionInput, WithdrawRecordInput } from '../generated/graphql.ts';
import { RecordReader } from '../record/record.reader.ts';
import { introductionKind } from './introduction.entity.ts';
import { IntroductionService } from './introduction.service.ts';

@Resolver('PartnerIntroduction')
export class IntroductionResolver {
  constructor(private readonly reader: RecordReader, private readonly service: IntroductionService) {}

  @Allow('OFFICER', 'ENTERPRISE', 'MACHINE') @Query()
  partnerIntroductions(@Args() args: QueryPartnerIntroductionsArgs, @CurrentActor() actor: Actor) { return this.reader.list(actor, introductionKind, args); }

  @Allow('OFFICER', 'ENTERPRISE', 'MACHINE') @Query()
  partnerIntroduction(@Args() { id }: QueryPartnerIntroductionArgs, @CurrentActor() actor: Actor) { return this.reader.one(actor, introductionKind, id); }

  @Allow('UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER', 'DISTRICT_LEADER') @Mutation()
  async recordPartnerIntroduction(@Args('input') input: RecordPartnerIntroductionInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, await this.service.record(actor, input)); }

  @Allow('UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER', 'DISTRICT_LEADER', 'SUPERVISOR') @Mutation()
  async withdrawPartnerIntroduction(@Args('input') input: WithdrawRecordInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, await this.service.withdraw(actor, input)); }

  private payload(actor: Actor, id: string) { return { partnerIntroduction: () => this.reader.one(actor, introductionKind, id) }; }
}
