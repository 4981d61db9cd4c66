import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@bangban/kernel';
import { Allow, CurrentActor, type RequestContext } from '@bangban/platform';
import { contactKind } from '../contact/contact.entity.ts';
import type { ProblemSource, QueryProblemArgs, QueryProblemsArgs } from '../generated/graphql.ts';
import { RecordReader } from '../record/record.reader.ts';
import { visitKind } from '../visit/visit.entity.ts';
import { ProblemReader } from './problem.reader.ts';

@Resolver('Problem')
export class ProblemResolver {
  constructor(private readonly reader: ProblemReader, private readonly records: RecordReader) {}

  @Allow('OFFICER', 'MACHINE', 'ENTERPRISE') @Query()
  problems(@Args() args: QueryProblemsArgs, @CurrentActor() actor: Actor) { return this.reader.list(actor, args); }

  @Allow('OFFICER', 'MACHINE', 'ENTERPRISE') @Query()
  problem(@Args() { id }: QueryProblemArgs, @CurrentActor() actor: Actor) { return this.reader.one(actor, id); }

  @ResolveField()
  visit(@Parent() { sourceType, sourceId }: Source, @Context() context: RequestContext) {
    return sourceType === 'VISIT' ? this.records.load(context, visitKind, sourceId) : null;
  }

  @ResolveField()
  contact(@Parent() { sourceType, sourceId }: Source, @Context() context: RequestContext) {
    return sourceType === 'CONTACT' ? this.records.load(context, contactKind, sourceId) : null;
  }
}

interface Source { sourceType: ProblemSource; sourceId: string }
