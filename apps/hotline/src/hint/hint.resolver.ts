import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor, OfficerActor } from '@bangban/kernel';
import { Allow, CurrentActor } from '@bangban/platform';
import type { ConfirmAnalysisHintInput, DismissAnalysisHintInput, QueryAnalysisHintsArgs } from '../generated/graphql.ts';
import { HintReader } from './hint.reader.ts';
import { HintService } from './hint.service.ts';

@Resolver('AnalysisHint')
export class HintResolver {
  constructor(private readonly reader: HintReader, private readonly service: HintService) {}

  @Allow('DISTRICT_LEADER', 'DISPATCHER', 'SUPERVISOR', 'UNIT_HEAD', 'UNIT_OFFICE') @Query()
  analysisHints(@Args() args: QueryAnalysisHintsArgs, @CurrentActor() actor: Actor) { return this.reader.list(actor, args); }

  @Allow('DISPATCHER', 'SUPERVISOR') @Mutation()
  async confirmAnalysisHint(@Args('input') input: ConfirmAnalysisHintInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, await this.service.confirm(actor, input)); }

  @Allow('DISPATCHER', 'SUPERVISOR') @Mutation()
  async dismissAnalysisHint(@Args('input') input: DismissAnalysisHintInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, await this.service.dismiss(actor, input)); }

  private payload(actor: Actor, id: string) { return { hint: () => this.reader.one(actor, id) }; }
}
