import { Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@bangban/platform';
import { RetentionJob } from './retention.job.ts';

@Resolver()
export class RetentionResolver {
  constructor(private readonly retention: RetentionJob) {}

  @Allow('SUPERVISOR') @Query()
  liaisonRetention() { return this.retention.status(); }
}
