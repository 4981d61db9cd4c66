import { Args, Query, Resolver } from '@nestjs/graphql';
import { sql } from 'kysely';
import { DirectoryClient } from '@bangban/directory-client';
import type { Actor } from '@bangban/kernel';
import { Allow, CurrentActor, TrailReader } from '@bangban/platform';
import type { QueryLiaisonAuditTrailArgs } from '../generated/graphql.ts';
import { unconcerned } from '../problem/problem.policy.ts';

@Resolver()
export class TrailResolver {
  constructor(private readonly trail: TrailReader, private readonly client: DirectoryClient) {}

  /** An auditor who is complained about, or whose unit is, finds nothing of it here either (X.22): of the problem, of the record that it was raised on, of the monitor's report. */
  @Allow('SUPERVISOR') @Query()
  liaisonAuditTrail(@Args() args: QueryLiaisonAuditTrailArgs, @CurrentActor() actor: Actor) {
    const isOpen = unconcerned(this.client.directory, actor);
    return this.trail.page(args, sql`not exists (select from problem x where ${subject} in (x.id, x.source_id) and not (${isOpen})) and not exists (select from monitor_report x where x.id = ${subject} and not (${isOpen}))`);
  }
}

const subject = sql`case when e.subject_id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then e.subject_id::uuid end`;
