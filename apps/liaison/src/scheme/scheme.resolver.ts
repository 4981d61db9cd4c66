import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor, OfficerActor } from '@bangban/kernel';
import { Allow, CurrentActor } from '@bangban/platform';
import type { AmendPairingSchemeInput, DraftPairingSchemeInput, DropPlannedPairingsInput, PairingSchemeStepInput, PlanPairingsInput, QueryPairingSchemeArgs, QueryPairingSchemesArgs, QueryPlannedPairingsArgs } from '../generated/graphql.ts';
import { SchemeReader } from './scheme.reader.ts';
import { SchemeService } from './scheme.service.ts';

@Resolver('PairingScheme')
export class SchemeResolver {
  constructor(private readonly reader: SchemeReader, private readonly service: SchemeService) {}

  @Allow('OFFICER') @Query()
  pairingSchemes(@Args() args: QueryPairingSchemesArgs) { return this.reader.list(args); }

  @Allow('OFFICER') @Query()
  pairingScheme(@Args() { id }: QueryPairingSchemeArgs) { return this.reader.one(id); }

  @Allow('OFFICER') @Query()
  plannedPairings(@Args() args: QueryPlannedPairingsArgs, @CurrentActor() actor: Actor) { return this.reader.planned(actor, args); }

  @Allow('SUPERVISOR', 'UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER') @Mutation()
  async draftPairingScheme(@Args('input') input: DraftPairingSchemeInput, @CurrentActor() actor: OfficerActor) { return this.payload(await this.service.draft(actor, input)); }

  @Allow('SUPERVISOR', 'UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER') @Mutation()
  async amendPairingScheme(@Args('input') input: AmendPairingSchemeInput, @CurrentActor() actor: OfficerActor) { return this.payload(await this.service.amend(actor, input)); }

  @Allow('SUPERVISOR', 'UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER') @Mutation()
  async planPairings(@Args('input') input: PlanPairingsInput, @CurrentActor() actor: OfficerActor) { return this.payload(await this.service.planPairings(actor, input)); }

  @Allow('SUPERVISOR', 'UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER') @Mutation()
  async dropPlannedPairings(@Args('input') input: DropPlannedPairingsInput, @CurrentActor() actor: OfficerActor) { return this.payload(await this.service.drop(actor, input)); }

  @Allow('SUPERVISOR', 'UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER') @Mutation()
  async publishPairingScheme(@Args('input') input: PairingSchemeStepInput, @CurrentActor() actor: OfficerActor) { return this.payload(await this.service.publish(actor, input)); }

  @Allow('SUPERVISOR', 'UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER') @Mutation()
  async closePairingScheme(@Args('input') input: PairingSchemeStepInput, @CurrentActor() actor: OfficerActor) { return this.payload(await this.service.close(actor, input)); }

  private payload(id: string) { return { pairingScheme: () => this.reader.one(id) }; }
}
