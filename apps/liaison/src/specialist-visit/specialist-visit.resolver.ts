import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor, OfficerActor } from '@bangban/kernel';
import { Allow, CurrentActor } from '@bangban/platform';
import type { QuerySpecialistVisitArgs, QuerySpecialistVisitsArgs, RecordSpecialistVisitInput, WithdrawSpecialistVisitInput } from '../generated/graphql.ts';
import { SpecialistVisitReader } from './specialist-visit.reader.ts';
import { SpecialistVisitService } from './specialist-visit.service.ts';

@Resolver('SpecialistVisit')
export class SpecialistVisitResolver {
  constructor(private readonly reader: SpecialistVisitReader, private readonly service: SpecialistVisitService) {}

  @Allow('OFFICER', 'MACHINE', 'ENTERPRISE') @Query()
  specialistVisits(@Args() args: QuerySpecialistVisitsArgs, @CurrentActor() actor: Actor) { return this.reader.list(actor, args); }

  @Allow('OFFICER', 'MACHINE', 'ENTERPRISE') @Query()
  specialistVisit(@Args() { id }: QuerySpecialistVisitArgs, @CurrentActor() actor: Actor) { return this.reader.one(actor, id); }

  @Allow('UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER') @Mutation()
  async recordSpecialistVisit(@Args('input') input: RecordSpecialistVisitInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, await this.service.record(actor, input)); }

  @Allow('SUPERVISOR', 'UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER') @Mutation()
  async withdrawSpecialistVisit(@Args('input') input: WithdrawSpecialistVisitInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, await this.service.withdraw(actor, input)); }

  private payload(actor: Actor, id: string) { return { visit: () => this.reader.one(actor, id) }; }
}
