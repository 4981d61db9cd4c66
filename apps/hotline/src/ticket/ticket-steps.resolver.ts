import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@bangban/kernel';
import { Allow, CurrentActor } from '@bangban/platform';
import { ComplainantStore } from '../complainant/complainant.store.ts';
import type * as Gql from '../generated/graphql.ts';
import { TicketReader } from './ticket.reader.ts';
import { TicketService } from './ticket.service.ts';

/** Arguments in, one service call, the ticket as this actor may see it out. Which case he may act on is the policy's matter. */
@Resolver()
export class TicketStepsResolver {
  constructor(private readonly tickets: TicketService, private readonly reader: TicketReader, private readonly complainants: ComplainantStore) {}

  @Allow('OFFICER', 'MACHINE', 'ENTERPRISE') @Mutation()
  async fileTicket(@Args('input') input: Gql.FileTicketInput, @CurrentActor() actor: Actor) {
    const id = await this.tickets.file(actor, input);
    const { ticket } = this.reader.payload(actor, id);
    return { number: () => this.reader.numberOf(id), followUpCode: async () => ((await ticket()) ? this.complainants.followUpCode(id) : null), ticket };
  }

  @Allow('OFFICER') @Mutation()
  acceptTicket(@Args('input') input: Gql.TicketStepInput, @CurrentActor() actor: Actor) { return this.answer(actor, this.tickets.accept(actor, input)); }

  @Allow('OFFICER') @Mutation()
  classifyTicket(@Args('input') input: Gql.ClassifyTicketInput, @CurrentActor() actor: Actor) { return this.answer(actor, this.tickets.classify(actor, input)); }

  @Allow('OFFICER') @Mutation()
  assignTicket(@Args('input') input: Gql.AssignTicketInput, @CurrentActor() actor: Actor) { return this.answer(actor, this.tickets.assign(actor, input)); }

  @Allow('OFFICER') @Mutation()
  async assignTickets(@Args('input') input: Gql.AssignTicketsInput, @CurrentActor() actor: Actor) {
    const results = await this.tickets.assignAll(actor, input);
    const seen = await this.reader.byIds(actor, results.map(({ id }) => id));
    return { assigned: results.filter(({ assigned }) => assigned).length, results: results.map((result) => ({ ...result, ticket: result.assigned ? (seen.get(result.id) ?? null) : null })) };
  }

  @Allow('OFFICER', 'MACHINE') @Mutation()
  acknowledgeTicket(@Args('input') input: Gql.TicketStepInput, @CurrentActor() actor: Actor) { return this.answer(actor, this.tickets.acknowledge(actor, input)); }

  @Allow('OFFICER', 'MACHINE') @Mutation()
  recordContact(@Args('input') input: Gql.ContactInput, @CurrentActor() actor: Actor) { return this.answer(actor, this.tickets.recordContact(actor, input)); }

  @Allow('OFFICER', 'MACHINE') @Mutation()
  giveFeedback(@Args('input') input: Gql.ContactInput, @CurrentActor() actor: Actor) { return this.answer(actor, this.tickets.giveFeedback(actor, input)); }

  @Allow('OFFICER', 'MACHINE') @Mutation()
  reportTicketDone(@Args('input') input: Gql.ReportDoneInput, @CurrentActor() actor: Actor) { return this.answer(actor, this.tickets.reportDone(actor, input)); }

  @Allow('OFFICER') @Mutation()
  answerTicketAtOnce(@Args('input') input: Gql.ContactInput, @CurrentActor() actor: Actor) { return this.answer(actor, this.tickets.answerAtOnce(actor, input)); }

  @Allow('OFFICER', 'ENTERPRISE') @Mutation()
  rateTicket(@Args('input') input: Gql.RateTicketInput, @CurrentActor() actor: Actor) { return this.answer(actor, this.tickets.rate(actor, input)); }

  @Allow('OFFICER', 'ENTERPRISE') @Mutation()
  confirmTicket(@Args('input') input: Gql.ConfirmTicketInput, @CurrentActor() actor: Actor) { return this.answer(actor, this.tickets.confirm(actor, input)); }

  @Allow('OFFICER') @Mutation()
  closeUnconfirmedTicket(@Args('input') input: Gql.TicketStepInput, @CurrentActor() actor: Actor) { return this.answer(actor, this.tickets.closeUnconfirmed(actor, input)); }

  @Allow('OFFICER') @Mutation()
  proposeOutOfScope(@Args('input') input: Gql.ProposeOutOfScopeInput, @CurrentActor() actor: Actor) { return this.answer(actor, this.tickets.proposeOutOfScope(actor, input)); }

  @Allow('OFFICER') @Mutation()
  decideOutOfScope(@Args('input') input: Gql.DecideOutOfScopeInput, @CurrentActor() actor: Actor) { return this.answer(actor, this.tickets.decideOutOfScope(actor, input)); }

  @Allow('OFFICER', 'MACHINE') @Mutation()
  addTicketNote(@Args('input') input: Gql.TicketNoteInput, @CurrentActor() actor: Actor) { return this.answer(actor, this.tickets.addNote(actor, input)); }

  @Allow('OFFICER') @Mutation()
  async revealComplainant(@Args('input') input: Gql.RevealComplainantInput, @CurrentActor() actor: Actor) { return { ...(await this.tickets.reveal(actor, input)), followUpCode: this.complainants.followUpCode(input.id) }; }

  private async answer(actor: Actor, id: Promise<string>) { return this.reader.payload(actor, await id); }
}
