import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@bangban/kernel';
import { Allow, CurrentActor } from '@bangban/platform';
import type { CorrectBulletinInput, QueryBulletinArgs, QueryBulletinsArgs } from '../generated/graphql.ts';
import { BulletinReader } from './bulletin.reader.ts';
import { BulletinService } from './bulletin.service.ts';

@Resolver()
export class BulletinResolver {
  constructor(private readonly reader: BulletinReader, private readonly service: BulletinService) {}

  @Allow('OFFICER') @Query()
  bulletins(@Args() args: QueryBulletinsArgs) { return this.reader.list(args); }

  @Allow('OFFICER') @Query()
  bulletin(@Args() args: QueryBulletinArgs, @CurrentActor() actor: Actor) { return this.reader.one(actor, args); }

  @Allow('SUPERVISOR') @Mutation()
  async correctBulletin(@Args('input') input: CorrectBulletinInput, @CurrentActor() actor: Actor) {
    return { bulletin: await this.reader.byId(await this.service.correct(actor, input)) };
  }
}
