import { Args, Context, Info, Parent, Query, ResolveReference, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { pageSize, type Actor } from '@bangban/kernel';
import { Allow, askedFields, batched, CurrentActor, enumLabels, Public, type RequestContext } from '@bangban/platform';
import type { QueryRefusedAttemptsArgs, QueryTicketArgs, QueryTicketsArgs } from '../generated/graphql.ts';
import { TicketCounters } from './ticket.counters.ts';
import { TicketDesk } from './ticket.desk.ts';
import { visible } from './ticket.policy.ts';
import { TicketReader } from './ticket.reader.ts';
import type { TicketView } from './ticket.view.ts';

@Resolver('Ticket')
export class TicketResolver {
  constructor(private readonly reader: TicketReader, private readonly counters: TicketCounters, private readonly desk: TicketDesk, private readonly em: EntityManager) {}

  @Allow('OFFICER', 'MACHINE', 'ENTERPRISE') @Query()
  ticket(@Args() args: QueryTicketArgs, @CurrentActor() actor: Actor) { return this.reader.one(actor, args); }

  @Allow('OFFICER', 'MACHINE', 'ENTERPRISE') @Query()
  tickets(@Args() args: QueryTicketsArgs, @CurrentActor() actor: Actor, @Info() info: GraphQLResolveInfo) { return this.reader.list(actor, args, askedFields(info, ['nodes'], ['edges', 'node'])); }

  @Allow('OFFICER', 'MACHINE', 'ENTERPRISE') @Query()
  ticketCounters(@CurrentActor() actor: Actor) { return this.counters.read(actor); }

  @Allow('SUPERVISOR') @Query()
  async refusedAttempts(@Args() { ticketId, ...page }: QueryRefusedAttemptsArgs, @CurrentActor() actor: Actor) {
    const { rows } = await sql`select a.at, a.subject_id as "ticketId", a.principal, a.unit_code as "unitId", a.action, a.code from audit_entry a join ticket t on t.id = case a.subject_type when 'Ticket' then a.subject_id::uuid end
      where a.outcome = 'REFUSED' and ${visible(this.desk.view(actor))} and ${ticketId ? sql`a.subject_id = ${ticketId.toLowerCase()}` : sql`true`} order by a.at desc, a.id desc limit ${pageSize(page)}`.execute(this.em.getKysely());
    return rows;
  }

  @Public() @Query()
  hotlineEnumLabels(@Args('enumName') enumName: string | undefined, @Info() { schema }: GraphQLResolveInfo) { return enumLabels(schema, enumName); }

  /** The same rule as every list: an entity reference is no side door (X.11). */
  @ResolveReference()
  reference(@Parent() { id }: { id: string }, @Context() context: RequestContext): Promise<TicketView | null> {
    return batched<TicketView | null>(context, 'ticket', (ids) => this.reader.byIds(context.actor, ids), null).load(id);
  }
}
