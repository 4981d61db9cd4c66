import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { OfficerActor } from '@bangban/kernel';
import { Allow, batched, CurrentActor, type RequestContext } from '@bangban/platform';
import type { SuspendTicketInput, TicketStepInput } from '../generated/graphql.ts';
import { TicketReader } from '../ticket/ticket.reader.ts';
import { SuspensionReader } from './suspension.reader.ts';
import { SuspensionService } from './suspension.service.ts';

@Resolver('Ticket')
export class SuspensionResolver {
  constructor(private readonly service: SuspensionService, private readonly reader: SuspensionReader, private readonly tickets: TicketReader) {}

  @Allow('OFFICER') @Mutation()
  async suspendTicket(@Args('input') input: SuspendTicketInput, @CurrentActor() actor: OfficerActor) { return this.tickets.payload(actor, await this.service.suspend(actor, input)); }

  @Allow('OFFICER') @Mutation()
  async resumeTicket(@Args('input') input: TicketStepInput, @CurrentActor() actor: OfficerActor) { return this.tickets.payload(actor, await this.service.resume(actor, input)); }

  @ResolveField()
  suspensions(@Parent() { id }: { id: string }, @Context() context: RequestContext) {
    return batched(context, 'suspensions', (ids) => this.reader.ofTickets(ids, context.actor.kind === 'ENTERPRISE'), []).load(id);
  }
}
