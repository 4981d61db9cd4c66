import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor, OfficerActor } from '@bangban/kernel';
import { Allow, batched, CurrentActor, type RequestContext } from '@bangban/platform';
import type { OpenProblemClassInput, ProblemClassCaseInput, QueryProblemClassArgs, QueryProblemClassesArgs } from '../generated/graphql.ts';
import { ProblemClassReader } from './problem-class.reader.ts';
import { ProblemClassService } from './problem-class.service.ts';

@Resolver('Ticket')
export class ProblemClassResolver {
  constructor(private readonly reader: ProblemClassReader, private readonly service: ProblemClassService) {}

  @Allow('OFFICER') @Query()
  problemClasses(@Args() args: QueryProblemClassesArgs, @CurrentActor() actor: Actor) { return this.reader.list(actor, args); }

  @Allow('OFFICER') @Query()
  problemClass(@Args() { id }: QueryProblemClassArgs, @CurrentActor() actor: Actor) { return this.reader.one(actor, id); }

  @Allow('DISPATCHER', 'SUPERVISOR', 'UNIT_HEAD') @Mutation()
  async openProblemClass(@Args('input') input: OpenProblemClassInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, await this.service.open(actor, input)); }

  @Allow('DISPATCHER', 'SUPERVISOR', 'UNIT_HEAD') @Mutation()
  async linkProblemClassCase(@Args('input') input: ProblemClassCaseInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, await this.service.link(actor, input)); }

  @Allow('DISPATCHER', 'SUPERVISOR', 'UNIT_HEAD') @Mutation()
  async unlinkProblemClassCase(@Args('input') input: ProblemClassCaseInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, await this.service.unlink(actor, input)); }

  @ResolveField('problemClasses')
  ofTicket(@Parent() { id }: { id: string }, @Context() context: RequestContext) {
    return context.actor.kind === 'OFFICER' ? batched(context, 'problemClasses', (ids) => this.reader.ofTickets(context.actor, ids), []).load(id) : [];
  }

  private payload(actor: Actor, id: string) { return { problemClass: () => this.reader.one(actor, id) }; }
}
