import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { batched, type RequestContext } from '@bangban/platform';
import { ProblemReader } from '../problem/problem.reader.ts';

/** What this service adds to a ticket: the problem that it came from, for whom that may see it. */
@Resolver('Ticket')
export class TicketLink {
  constructor(private readonly problems: ProblemReader) {}

  @ResolveReference()
  reference(@Parent() { id }: { id: string }) { return { id }; }

  @ResolveField()
  problem(@Parent() { id }: { id: string }, @Context() context: RequestContext) { return batched(context, 'problemOfTicket', (ids) => this.problems.ofTickets(context.actor, ids), null).load(id); }
}
