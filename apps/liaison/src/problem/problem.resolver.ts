import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@bangban/kernel';
import { Allow, CurrentActor, type RequestContext } from '@bangban/platform';
import { contactKind } from '../contact/contact.entity.ts';
import type { ProblemSource, QueryProblemArgs, QueryProblemsArgs, RaiseProblemsInput } from '../generated/graphql.ts';
import { RecordReader } from '../record/record.reader.ts';
import { visitKind } from '../visit/visit.entity.ts';
import { ProblemReader } from './problem.reader.ts';
import { ProblemService } from './problem.service.ts';

@Resolver('Problem')
export class ProblemResolver {
  constructor(private readonly reader: ProblemReader, private readonly records: RecordReader, private readonly service: ProblemService) {}

  @Allow('OFFICER', 'MACHINE', 'ENTERPRISE') @Query()
  problems(@Args() args: QueryProblemsArgs, @CurrentActor() actor: Actor) { return this.reader.list(actor, args); }

  @Allow('OFFICER', 'MACHINE', 'ENTERPRISE') @Query()
  problem(@Args() { id }: QueryProblemArgs, @CurrentActor() actor: Actor) { return this.reader.one(actor, id); }

  @Allow('UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER', 'DISTRICT_LEADER') @Mutation()
  async raiseProblems(@Args('input') input: RaiseProblemsInput, @CurrentActor() actor: Extract<Actor, { kind: 'OFFICER' }>) {
    const id = await this.service.raise(actor, input);
    const when = (type: ProblemSource, kind: typeof visitKind | typeof contactKind) => (input.sourceType === type ? () => this.records.one(actor, kind, id) : null);
    return { problems: async () => (await this.reader.ofSources(actor, [id])).get(id) ?? [], visit: when('VISIT', visitKind), contact: when('CONTACT', contactKind) };
  }

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
