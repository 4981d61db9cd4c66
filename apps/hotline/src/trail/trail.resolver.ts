import { Args, Query, Resolver } from '@nestjs/graphql';
import { sql } from 'kysely';
import type { OfficerActor } from '@bangban/kernel';
import { Allow, CurrentActor, TrailReader } from '@bangban/platform';
import type { QueryHotlineAuditTrailArgs } from '../generated/graphql.ts';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import { visible } from '../ticket/ticket.policy.ts';

@Resolver()
export class TrailResolver {
  constructor(private readonly trail: TrailReader, private readonly desk: TicketDesk) {}

  /** An auditor who is complained about finds nothing here either (X.22), whatever an entry calls its subject; nor who was rated anything of that, nor his unit when it was (2.14). */
  @Allow('SUPERVISOR') @Query()
  hotlineAuditTrail(@Args() args: QueryHotlineAuditTrailArgs, @CurrentActor() actor: OfficerActor) {
    const view = this.desk.view(actor);
    return this.trail.page(args, sql`not exists (select from (${cases}) about join ticket t on t.id = about.id where not (${visible(view)}))
      and not exists (select from (${ratings}) about join service_rating g on g.id = about.id join service_record s on s.id = g.record_id
        where s.officer_code = ${actor.code} or (e.action = 'RATE_SERVICE' and s.unit_code = any(${view.reach}::text[])))`);
  }
}

const subject = sql`case when e.subject_id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then e.subject_id::uuid end`;
const cases = sql`select ${subject} as id union all select z.ticket_id from rectification z where z.id = ${subject} union all select v.ticket_id from analysis_evidence v where v.analysis_id = ${subject}`;
const ratings = sql`select ${subject} as id union all select z.rating_id from rectification z where z.id = ${subject}`;
