import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { OfficerActor } from '@bangban/kernel';
import { Allow, batched, CurrentActor, type RequestContext } from '@bangban/platform';
import type { DecideExtensionInput, RequestExtensionInput } from '../generated/graphql.ts';
import { TicketReader } from '../ticket/ticket.reader.ts';
import { ExtensionReader } from './extension.reader.ts';
import { ExtensionService } from './extension.service.ts';

@Resolver('Ticket')
export class ExtensionResolver {
  constructor(private readonly service: ExtensionService, private readonly reader: ExtensionReader, private readonly tickets: TicketReader) {}

  @Allow('OFFICER') @Mutation()
  async requestExtension(@Args('input') input: RequestExtensionInput, @CurrentActor() actor: OfficerActor) { return this.tickets.payload(actor, await this.service.request(actor, input)); }

  @Allow('OFFICER') @Mutation()
  async decideExtension(@Args('input') input: DecideExtensionInput, @CurrentActor() actor: OfficerActor) { return this.tickets.payload(actor, await this.service.decide(actor, input)); }

  @ResolveField()
  extensions(@Parent() { id }: { id: string }, @Context() context: RequestContext) {
    return batched(context, 'extensions', (ids) => this.reader.ofTickets(ids, context.actor.kind === 'ENTERPRISE'), []).load(id);
  }
}
