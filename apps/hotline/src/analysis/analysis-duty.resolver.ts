import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@bangban/kernel';
import { Allow, CurrentActor } from '@bangban/platform';
import type { QueryAnalysisDutiesArgs } from '../generated/graphql.ts';
import { AnalysisDutyReader } from './analysis-duty.reader.ts';

@Resolver('AnalysisDuty')
export class AnalysisDutyResolver {
  constructor(private readonly reader: AnalysisDutyReader) {}

  @Allow('OFFICER') @Query()
  analysisDuties(@Args() args: QueryAnalysisDutiesArgs, @CurrentActor() actor: Actor) { return this.reader.list(actor, args); }
}
