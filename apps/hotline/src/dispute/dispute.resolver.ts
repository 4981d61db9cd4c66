import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor, OfficerActor } from '@bangban/kernel';
import { DirectoryClient } from '@bangban/directory-client';
import { Allow, batched, CurrentActor, type RequestContext } from '@bangban/platform';
import type { ObjectToAssignmentInput, QueryRulingPrecedentsArgs, RuleOnObjectionInput, TicketStep, WithdrawObjectionInput } from '../generated/graphql.ts';
import { instant } from '../ticket/ticket.columns.ts';
import { stepsFrom } from '../ticket/ticket.lifecycle.ts';
import { TicketReader } from '../ticket/ticket.reader.ts';
import { assignmentOf, type TicketView } from '../ticket/ticket.view.ts';
import { objectionUntil } from './dispute.rules.ts';
import { DisputeReader } from './dispute.reader.ts';
import { DisputeService } from './dispute.service.ts';
import { PrecedentReader } from './precedent.reader.ts';

/** Steps in which somebody says whose a case is. */
const deciding: readonly TicketStep[] = ['ASSIGN', 'OBJECT', 'WITHDRAW_OBJECTION', 'RULE'];
const isInside = ({ actor: { kind } }: RequestContext): boolean => kind !== 'ENTERPRISE';

@Resolver('Ticket')
export class DisputeResolver {
  constructor(private readonly service: DisputeService, private readonly reader: DisputeReader, private readonly precedents: PrecedentReader, private readonly tickets: TicketReader, private readonly client: DirectoryClient) {}

  @Allow('OFFICER', 'MACHINE') @Mutation()
  async objectToAssignment(@Args('input') input: ObjectToAssignmentInput, @CurrentActor() actor: Actor) { return this.tickets.payload(actor, await this.service.object(actor, input)); }

  @Allow('OFFICER', 'MACHINE') @Mutation()
  async withdrawObjection(@Args('input') input: WithdrawObjectionInput, @CurrentActor() actor: Actor) { return this.tickets.payload(actor, await this.service.withdraw(actor, input)); }

  @Allow('DISPATCHER', 'SUPERVISOR') @Mutation()
  async ruleOnObjection(@Args('input') input: RuleOnObjectionInput, @CurrentActor() actor: OfficerActor) { return this.tickets.payload(actor, await this.service.rule(actor, input)); }

  @Allow('DISPATCHER', 'SUPERVISOR', 'WINDOW_CLERK', 'UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER') @Query()
  rulingPrecedents(@Args() args: QueryRulingPrecedentsArgs, @CurrentActor() actor: OfficerActor) { return this.precedents.list(actor, args); }

  @ResolveField()
  objectionUntil(@Parent() row: TicketView, @Context() context: RequestContext) {
    return isInside(context) && stepsFrom(row.status).includes('OBJECT') ? objectionUntil(assignmentOf(row), this.client.directory) : null;
  }

  @ResolveField()
  assignmentAcceptedAt(@Parent() row: TicketView, @Context() context: RequestContext) {
    const until = isInside(context) ? objectionUntil(assignmentOf(row), this.client.directory) : null;
    return until && until < new Date(instant(row.asOf)) ? until : null;
  }

  @ResolveField()
  objections(@Parent() { id }: { id: string }, @Context() context: RequestContext) { return isInside(context) ? batched(context, 'objections', (ids) => this.reader.ofTickets(ids), []).load(id) : []; }

  @ResolveField()
  suggestedAssignment(@Parent() row: TicketView, @Context() context: RequestContext) {
    const decides = context.actor.kind === 'OFFICER' && row.nextSteps().some((step) => deciding.includes(step));
    return decides ? batched<unknown>(context, 'suggestedAssignment', (ids) => this.precedents.suggestions(context.actor, ids), null).load(row.id) : null;
  }
}

@Resolver('RulingPrecedent')
export class RulingPrecedentResolver {
  constructor(private readonly tickets: TicketReader) {}

  @ResolveField()
  ticket(@Parent() { ticketId }: { ticketId: string }, @Context() context: RequestContext) { return batched<TicketView | null>(context, 'ticket', (ids) => this.tickets.byIds(context.actor, ids), null).load(ticketId); }
}
