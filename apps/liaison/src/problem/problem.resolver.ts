import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@bangban/kernel';
import { Allow, batched, CurrentActor, type RequestContext } from '@bangban/platform';
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
    return sourceType === 'VISIT' ? batched<object | null>(context, 'visitOfProblem', (ids) => this.records.byIds(context.actor, visitKind, ids), null).load(sourceId) : null;
  }

  @ResolveField()
  contact(@Parent() { sourceType, sourceId }: Source, @Context() context: RequestContext) {
    return sourceType === 'CONTACT' ? batched<object | null>(context, 'contactOfProblem', (ids) => this.records.byIds(context.actor, contactKind, ids), null).load(sourceId) : null;
  }
}

interface Source { sourceType: ProblemSource; sourceId: string }
