import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@bangban/kernel';
import { Allow, CurrentActor } from '@bangban/platform';
import type { QueryExportTicketsArgs } from '../generated/graphql.ts';
import { TicketExport } from './ticket-export.service.ts';

@Resolver()
export class TicketExportResolver {
  constructor(private readonly tickets: TicketExport) {}

  @Allow('OFFICER', 'MACHINE', 'ENTERPRISE') @Query()
  exportTickets(@Args() args: QueryExportTicketsArgs, @CurrentActor() actor: Actor) { return this.tickets.page(actor, args); }
}
