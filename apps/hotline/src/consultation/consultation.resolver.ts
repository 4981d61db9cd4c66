import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@bangban/kernel';
import { Allow, batched, CurrentActor, type RequestContext } from '@bangban/platform';
import type { AnswerConsultationInput, ConnectConsultationInput } from '../generated/graphql.ts';
import { TicketReader } from '../ticket/ticket.reader.ts';
import { ConsultationReader } from './consultation.reader.ts';
import { ConsultationService } from './consultation.service.ts';

@Resolver('Ticket')
export class ConsultationResolver {
  constructor(private readonly service: ConsultationService, private readonly reader: ConsultationReader, private readonly tickets: TicketReader) {}

  @Allow('OFFICER') @Mutation()
  async connectConsultation(@Args('input') input: ConnectConsultationInput, @CurrentActor() actor: Actor) { return this.tickets.payload(actor, await this.service.connect(actor, input)); }

  @Allow('OFFICER') @Mutation()
  async answerConsultation(@Args('input') input: AnswerConsultationInput, @CurrentActor() actor: Actor) { return this.tickets.payload(actor, await this.service.answer(actor, input)); }

  @ResolveField('consultation')
  ofTicket(@Parent() { id }: { id: string }, @Context() context: RequestContext) { return batched<unknown>(context, 'consultation', (ids) => this.reader.ofTickets(ids), null).load(id); }
}
