import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { OfficerActor } from '@bangban/kernel';
import { Allow, batched, CurrentActor, type RequestContext } from '@bangban/platform';
import type { QueryRedactedCopiesArgs, QueryRedactedCopyArgs, ShareRedactedCopyInput } from '../generated/graphql.ts';
import { TicketReader } from '../ticket/ticket.reader.ts';
import { RedactedCopyReader } from './redacted-copy.reader.ts';
import { RedactedCopyService } from './redacted-copy.service.ts';

@Resolver('Ticket')
export class RedactedCopyResolver {
  constructor(private readonly reader: RedactedCopyReader, private readonly service: RedactedCopyService, private readonly tickets: TicketReader) {}

  @Allow('UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER') @Query()
  redactedCopies(@Args() page: QueryRedactedCopiesArgs, @CurrentActor() actor: OfficerActor) { return this.reader.list(actor, page); }

  @Allow('UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER') @Query()
  redactedCopy(@Args() { id }: QueryRedactedCopyArgs, @CurrentActor() actor: OfficerActor) { return this.reader.one(actor, id); }

  @Allow('DISPATCHER', 'SUPERVISOR') @Mutation()
  async shareRedactedCopy(@Args('input') input: ShareRedactedCopyInput, @CurrentActor() actor: OfficerActor) {
    return this.tickets.payload(actor, await this.service.share(actor, input));
  }

  @ResolveField('redactedCopies')
  ofTicket(@Parent() { id }: { id: string }, @Context() context: RequestContext) {
    return context.actor.kind === 'ENTERPRISE' ? [] : batched(context, 'redactedCopies', (ids) => this.reader.ofTickets(ids), []).load(id);
  }
}
