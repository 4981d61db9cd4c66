import { Args, Query, Resolver } from '@nestjs/graphql';
import { sql } from 'kysely';
import type { Actor } from '@bangban/kernel';
import { Allow, CurrentActor, TrailReader } from '@bangban/platform';
import type { QueryHotlineAuditTrailArgs } from '../generated/graphql.ts';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import { visible } from '../ticket/ticket.policy.ts';

@Resolver()
export class TrailResolver {
  constructor(private readonly trail: TrailReader, private readonly desk: TicketDesk) {}

  /** An auditor who is complained about finds nothing here either (X.22), whatever an entry calls its subject. */
  @Allow('SUPERVISOR') @Query()
  hotlineAuditTrail(@Args() args: QueryHotlineAuditTrailArgs, @CurrentActor() actor: Actor) {
    return this.trail.page(args, sql`not exists (select from ticket t where t.id in (${subject}, (select z.ticket_id from rectification z where z.id = ${subject})) and not (${visible(this.desk.view(actor))}))`);
  }
}

const subject = sql`case when e.subject_id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then e.subject_id::uuid end`;
