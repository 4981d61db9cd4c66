import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@bangban/kernel';
import { Allow, CurrentActor } from '@bangban/platform';
import type { QueryTicketsLeftArgs } from '../generated/graphql.ts';
import { TicketLeftReader } from './ticket-left.reader.ts';

@Resolver('TicketLeft')
export class TicketLeftResolver {
  constructor(private readonly reader: TicketLeftReader) {}

  @Allow('OFFICER', 'MACHINE') @Query()
  ticketsLeft(@Args() args: QueryTicketsLeftArgs, @CurrentActor() actor: Actor) { return this.reader.list(actor, args); }
}
