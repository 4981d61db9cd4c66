import { Args, Query, Resolver } from '@nestjs/graphql';
import { sql } from 'kysely';
import { DirectoryClient } from '@bangban/directory-client';
import type { Actor } from '@bangban/kernel';
import { Allow, CurrentActor, TrailReader } from '@bangban/platform';
import type { QueryLiaisonAuditTrailArgs } from '../generated/graphql.ts';
import { seesMonitors } from '../monitor/monitor.policy.ts';
import { visibleReports } from '../monitor-report/monitor-report.policy.ts';
import { unconcerned } from '../problem/problem.policy.ts';

@Resolver()
export class TrailResolver {
  constructor(private readonly trail: TrailReader, private readonly client: DirectoryClient) {}

  /** An auditor who is complained about, or whose unit is, finds nothing of it here either (X.22): of the problem, of the record that it was raised on, of its ticket; nor of monitors and their reports who may not read these. */
  @Allow('SUPERVISOR') @Query()
  liaisonAuditTrail(@Args() args: QueryLiaisonAuditTrailArgs, @CurrentActor() actor: Actor) {
    const isOpen = unconcerned(this.client.directory, actor);
    return this.trail.page(args, sql`not exists (select from problem x where ${subject} in (x.id, x.source_id, x.ticket_id) and not (${isOpen}))
      and not exists (select from monitor_report x where x.id = ${subject} and not (${visibleReports(this.client.directory, actor)})) and ${seesMonitors(actor) ? sql`true` : sql`e.subject_type is distinct from 'BusinessMonitor'`}`);
  }
}

const subject = sql`case when e.subject_id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then e.subject_id::uuid end`;
