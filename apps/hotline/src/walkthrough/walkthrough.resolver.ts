import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor, OfficerActor } from '@bangban/kernel';
import { Allow, CurrentActor } from '@bangban/platform';
import type { ConcludeWalkthroughInput, QueryWalkthroughArgs, QueryWalkthroughsArgs, RecordWalkthroughInput } from '../generated/graphql.ts';
import { WalkthroughReader } from './walkthrough.reader.ts';
import { WalkthroughService } from './walkthrough.service.ts';

@Resolver('ProcessWalkthrough')
export class WalkthroughResolver {
  constructor(private readonly reader: WalkthroughReader, private readonly service: WalkthroughService) {}

  @Allow('OFFICER') @Query()
  walkthroughs(@Args() args: QueryWalkthroughsArgs, @CurrentActor() actor: Actor) { return this.reader.list(actor, args); }

  @Allow('OFFICER') @Query()
  walkthrough(@Args() { id }: QueryWalkthroughArgs, @CurrentActor() actor: Actor) { return this.reader.one(actor, id); }

  @Allow('UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER') @Mutation()
  async recordWalkthrough(@Args('input') input: RecordWalkthroughInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, await this.service.record(actor, input)); }

  @Allow('UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER') @Mutation()
  async concludeWalkthrough(@Args('input') input: ConcludeWalkthroughInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, await this.service.conclude(actor, input)); }

  private payload(actor: Actor, id: string) { return { walkthrough: () => this.reader.one(actor, id) }; }
}
