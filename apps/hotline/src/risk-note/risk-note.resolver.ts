import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { OfficerActor } from '@bangban/kernel';
import { Allow, batched, CurrentActor, type RequestContext } from '@bangban/platform';
import type { AddRiskNoteInput } from '../generated/graphql.ts';
import { TicketReader } from '../ticket/ticket.reader.ts';
import type { TicketView } from '../ticket/ticket.view.ts';
import { RiskNoteReader } from './risk-note.reader.ts';
import { RiskNoteService } from './risk-note.service.ts';

@Resolver('Ticket')
export class RiskNoteResolver {
  constructor(private readonly reader: RiskNoteReader, private readonly service: RiskNoteService, private readonly tickets: TicketReader) {}

  @Allow('DISPATCHER', 'SUPERVISOR', 'UNIT_HEAD') @Mutation()
  async addRiskNote(@Args('input') input: AddRiskNoteInput, @CurrentActor() actor: OfficerActor) {
    const id = await this.service.add(actor, input);
    return { ticket: async () => (await this.tickets.byIds(actor, [id])).get(id) ?? null };
  }

  @ResolveField()
  riskNotes(@Parent() ticket: TicketView, @Context() context: RequestContext) {
    return ticket.seesRiskNotes() ? batched(context, 'riskNotes', (ids) => this.reader.ofTickets(ids), []).load(ticket.id) : [];
  }
}
