import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@bangban/kernel';
import { Allow, batched, CurrentActor, type RequestContext } from '@bangban/platform';
import type { AnswerAssistanceInput, InviteAssistanceInput, QueryAssistancesArgs, WithdrawAssistanceInput } from '../generated/graphql.ts';
import { TicketReader } from '../ticket/ticket.reader.ts';
import type { TicketView } from '../ticket/ticket.view.ts';
import { AssistanceReader, type AssistanceView } from './assistance.reader.ts';
import { AssistanceService } from './assistance.service.ts';

@Resolver('Assistance')
export class AssistanceResolver {
  constructor(private readonly service: AssistanceService, private readonly reader: AssistanceReader, private readonly tickets: TicketReader) {}

  @Allow('OFFICER', 'MACHINE') @Query()
  assistances(@Args() args: QueryAssistancesArgs, @CurrentActor() actor: Actor) { return this.reader.list(actor, args); }

  @Allow('OFFICER') @Mutation()
  async inviteAssistance(@Args('input') input: InviteAssistanceInput, @CurrentActor() actor: Actor) { return this.tickets.payload(actor, await this.service.invite(actor, input)); }

  @Allow('OFFICER', 'MACHINE') @Mutation()
  async answerAssistance(@Args('input') input: AnswerAssistanceInput, @CurrentActor() actor: Actor) { return this.tickets.payload(actor, await this.service.answer(actor, input)); }

  @Allow('OFFICER') @Mutation()
  async withdrawAssistance(@Args('input') input: WithdrawAssistanceInput, @CurrentActor() actor: Actor) { return this.tickets.payload(actor, await this.service.withdraw(actor, input)); }

  @ResolveField()
  ticket(@Parent() { ticketId }: AssistanceView, @Context() context: RequestContext) { return batched<TicketView | null>(context, 'ticket', (ids) => this.tickets.byIds(context.actor, ids), null).load(ticketId); }
}

@Resolver('Ticket')
export class TicketAssistancesResolver {
  constructor(private readonly reader: AssistanceReader) {}

  @ResolveField()
  assistances(@Parent() { id }: { id: string }, @Context() context: RequestContext) {
    return context.actor.kind === 'ENTERPRISE' ? [] : batched<AssistanceView[]>(context, 'assistances', (ids) => this.reader.ofTickets(ids), []).load(id);
  }
}
