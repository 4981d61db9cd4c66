import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@bangban/kernel';
import { Allow, CurrentActor } from '@bangban/platform';
import type { DrawSpotCheckInput, PublishSpotCheckInput, QuerySpotCheckArgs, QuerySpotChecksArgs, RecordSpotCheckFindingInput } from '../generated/graphql.ts';
import { SpotCheckReader } from './spot-check.reader.ts';
import { SpotCheckService } from './spot-check.service.ts';

type Officer = Extract<Actor, { kind: 'OFFICER' }>;

@Resolver('SpotCheck')
export class SpotCheckResolver {
  constructor(private readonly reader: SpotCheckReader, private readonly service: SpotCheckService) {}

  @Allow('OFFICER') @Query()
  spotChecks(@Args() args: QuerySpotChecksArgs, @CurrentActor() actor: Actor) { return this.reader.list(actor, args); }

  @Allow('OFFICER') @Query()
  spotCheck(@Args() { id }: QuerySpotCheckArgs, @CurrentActor() actor: Actor) { return this.reader.one(actor, id); }

  @Allow('UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER', 'SUPERVISOR') @Mutation()
  async drawSpotCheck(@Args('input') input: DrawSpotCheckInput, @CurrentActor() actor: Officer) { return this.payload(actor, await this.service.draw(actor, input)); }

  @Allow('UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER', 'SUPERVISOR') @Mutation()
  async recordSpotCheckFinding(@Args('input') input: RecordSpotCheckFindingInput, @CurrentActor() actor: Officer) { return this.payload(actor, await this.service.record(actor, input)); }

  @Allow('UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER', 'SUPERVISOR') @Mutation()
  async publishSpotCheck(@Args('input') input: PublishSpotCheckInput, @CurrentActor() actor: Officer) { return this.payload(actor, await this.service.publish(actor, input)); }

  private payload(actor: Actor, id: string) { return { spotCheck: () => this.reader.one(actor, id) }; }
}
