import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@bangban/kernel';
import { Allow, batched, CurrentActor, type RequestContext } from '@bangban/platform';
import type { MergeTicketInput, UndoMergeInput } from '../generated/graphql.ts';
import { TicketReader } from '../ticket/ticket.reader.ts';
import type { TicketRow, TicketView } from '../ticket/ticket.view.ts';
import { MergeService } from './merge.service.ts';
import { MergedReader } from './merged.reader.ts';

@Resolver('Ticket')
export class MergeResolver {
  constructor(private readonly service: MergeService, private readonly reader: MergedReader, private readonly tickets: TicketReader) {}

  @Allow('DISPATCHER', 'SUPERVISOR') @Mutation()
  async mergeTicket(@Args('input') input: MergeTicketInput, @CurrentActor() actor: Actor) { return this.tickets.payload(actor, await this.service.merge(actor, input)); }

  @Allow('DISPATCHER', 'SUPERVISOR') @Mutation()
  async undoMerge(@Args('input') input: UndoMergeInput, @CurrentActor() actor: Actor) { return this.tickets.payload(actor, await this.service.undo(actor, input)); }

  @ResolveField()
  isMerged(@Parent() { mergedInto }: TicketRow, @Context() { actor }: RequestContext) { return actor.kind !== 'ENTERPRISE' && mergedInto !== null; }

  @ResolveField()
  mergedInto(@Parent() { mergedInto }: TicketRow, @Context() context: RequestContext) {
    return mergedInto && batched<TicketView | null>(context, 'ticket', (ids) => this.tickets.byIds(context.actor, ids), null).load(mergedInto);
  }

  @ResolveField()
  mergedTickets(@Parent() { id }: TicketRow, @Context() context: RequestContext) { return batched<TicketView[]>(context, 'mergedTickets', (ids) => this.reader.sources(context.actor, ids), []).load(id); }

  @ResolveField()
  earliestDueAt(@Parent() { id }: TicketRow, @Context() context: RequestContext) { return batched<string | null>(context, 'earliestDueAt', (ids) => this.reader.earliest(context.actor, ids), null).load(id); }

  @ResolveField()
  merges(@Parent() { id }: TicketRow, @Context() context: RequestContext) { return context.actor.kind === 'ENTERPRISE' ? [] : batched<object[]>(context, 'merges', (ids) => this.reader.merges(ids), []).load(id); }
}
