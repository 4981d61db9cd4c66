import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@bangban/kernel';
import { Allow, batched, CurrentActor, type RequestContext } from '@bangban/platform';
import type { RaiseLevelInput, RecordJointHandlingInput, TicketStepInput } from '../generated/graphql.ts';
import { TicketReader } from '../ticket/ticket.reader.ts';
import { LevelReader, type LevelView, type Progress } from './level.reader.ts';
import { LevelService } from './level.service.ts';

@Resolver('Ticket')
export class LevelResolver {
  constructor(private readonly service: LevelService, private readonly reader: LevelReader, private readonly tickets: TicketReader) {}

  @Allow('OFFICER') @Mutation()
  async raiseLevel(@Args('input') input: RaiseLevelInput, @CurrentActor() actor: Actor) { return this.tickets.payload(actor, await this.service.raise(actor, input)); }

  @Allow('OFFICER') @Mutation()
  async requestLeader(@Args('input') input: TicketStepInput, @CurrentActor() actor: Actor) { return this.tickets.payload(actor, await this.service.requestLeader(actor, input)); }

  @Allow('OFFICER') @Mutation()
  async recordJointHandling(@Args('input') input: RecordJointHandlingInput, @CurrentActor() actor: Actor) { return this.tickets.payload(actor, await this.service.recordJointHandling(actor, input)); }

  @ResolveField()
  levels(@Parent() { id }: { id: string }, @Context() context: RequestContext) { return batched<LevelView[]>(context, 'levels', (ids) => this.reader.levels(ids, context.actor.kind === 'ENTERPRISE'), []).load(id); }

  @ResolveField()
  progress(@Parent() { id }: { id: string }, @Context() context: RequestContext) { return batched<Progress | null>(context, 'progress', (ids) => this.reader.progress(ids), null).load(id); }
}
