import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@bangban/kernel';
import { Allow, CurrentActor } from '@bangban/platform';
import type { QueryProblemArgs, QueryProblemsArgs } from '../generated/graphql.ts';
import { ProblemReader } from './problem.reader.ts';

@Resolver('Problem')
export class ProblemResolver {
  constructor(private readonly reader: ProblemReader) {}

  @Allow('OFFICER', 'MACHINE', 'ENTERPRISE') @Query()
  problems(@Args() args: QueryProblemsArgs, @CurrentActor() actor: Actor) { return this.reader.list(actor, args); }

  @Allow('OFFICER', 'MACHINE', 'ENTERPRISE') @Query()
  problem(@Args() { id }: QueryProblemArgs, @CurrentActor() actor: Actor) { return this.reader.one(actor, id); }
}
