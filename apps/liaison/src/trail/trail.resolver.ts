import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, TrailReader } from '@bangban/platform';
import type { QueryLiaisonAuditTrailArgs } from '../generated/graphql.ts';

@Resolver()
export class TrailResolver {
  constructor(private readonly trail: TrailReader) {}

  @Allow('SUPERVISOR') @Query()
  liaisonAuditTrail(@Args() args: QueryLiaisonAuditTrailArgs) { return this.trail.page(args); }
}
