import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, TrailReader } from '@bangban/platform';
import type { QueryDirectoryAuditTrailArgs } from '../generated/graphql.ts';

@Resolver()
export class TrailResolver {
  constructor(private readonly trail: TrailReader) {}

  @Allow('SUPERVISOR') @Query()
  directoryAuditTrail(@Args() args: QueryDirectoryAuditTrailArgs) { return this.trail.page(args); }
}
