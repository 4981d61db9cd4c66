import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor, OfficerActor } from '@bangban/kernel';
import { Allow, CurrentActor } from '@bangban/platform';
import type { ConcludeAnalysisInput, OpenAnalysisInput, QueryAnalysesArgs, QueryAnalysisArgs, ReviseAnalysisInput } from '../generated/graphql.ts';
import { AnalysisReader } from './analysis.reader.ts';
import { AnalysisService } from './analysis.service.ts';

@Resolver('Analysis')
export class AnalysisResolver {
  constructor(private readonly reader: AnalysisReader, private readonly service: AnalysisService) {}

  @Allow('OFFICER') @Query()
  analyses(@Args() args: QueryAnalysesArgs, @CurrentActor() actor: Actor) { return this.reader.list(actor, args); }

  @Allow('OFFICER') @Query()
  analysis(@Args() { id }: QueryAnalysisArgs, @CurrentActor() actor: Actor) { return this.reader.one(actor, id); }

  @Allow('DISPATCHER', 'SUPERVISOR', 'UNIT_HEAD', 'UNIT_OFFICE') @Mutation()
  async openAnalysis(@Args('input') input: OpenAnalysisInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, await this.service.open(actor, input)); }

  @Allow('DISPATCHER', 'SUPERVISOR', 'UNIT_HEAD', 'UNIT_OFFICE') @Mutation()
  async reviseAnalysis(@Args('input') input: ReviseAnalysisInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, await this.service.revise(actor, input)); }

  @Allow('DISPATCHER', 'SUPERVISOR', 'UNIT_HEAD', 'UNIT_OFFICE') @Mutation()
  async concludeAnalysis(@Args('input') input: ConcludeAnalysisInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, await this.service.conclude(actor, input)); }

  private payload(actor: Actor, id: string) { return { analysis: () => this.reader.one(actor, id) }; }
}
