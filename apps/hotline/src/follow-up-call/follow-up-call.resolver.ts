import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@bangban/kernel';
import { Allow, batched, CurrentActor, type RequestContext } from '@bangban/platform';
import type { QueryFollowUpCallsArgs, QueryFollowUpDrawsArgs, RecordFollowUpInput } from '../generated/graphql.ts';
import { TicketReader } from '../ticket/ticket.reader.ts';
import { FollowUpCallReader } from './follow-up-call.reader.ts';
import { FollowUpCallService } from './follow-up-call.service.ts';

@Resolver('Ticket')
export class FollowUpCallResolver {
  constructor(private readonly service: FollowUpCallService, private readonly reader: FollowUpCallReader, private readonly tickets: TicketReader) {}

  @Allow('OFFICER') @Query()
  followUpCalls(@Args() args: QueryFollowUpCallsArgs, @CurrentActor() actor: Actor) { return this.reader.list(actor, args); }

  @Allow('OFFICER') @Query()
  followUpDraws(@Args() args: QueryFollowUpDrawsArgs) { return this.reader.draws(args); }

  @Allow('OFFICER') @Mutation()
  async recordFollowUp(@Args('input') input: RecordFollowUpInput, @CurrentActor() actor: Actor) { return this.tickets.payload(actor, await this.service.record(actor, input)); }

  @ResolveField('followUpCalls')
  ofTicket(@Parent() { id }: { id: string }, @Context() context: RequestContext) {
    return context.actor.kind === 'ENTERPRISE' ? [] : batched(context, 'followUpCalls', (ids) => this.reader.ofTickets(ids), []).load(id);
  }
}
