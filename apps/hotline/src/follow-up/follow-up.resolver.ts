import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@bangban/kernel';
import { Allow, CurrentActor } from '@bangban/platform';
import type { QueryFollowUpArgs } from '../generated/graphql.ts';
import { FollowUpReader } from './follow-up.reader.ts';

@Resolver()
export class FollowUpResolver {
  constructor(private readonly reader: FollowUpReader) {}

  // who knows number and code may see this much, whoever he is: he would only have to leave his token away
  @Allow('VISITOR', 'OFFICER', 'MACHINE', 'ENTERPRISE') @Query()
  followUp(@Args() args: QueryFollowUpArgs, @CurrentActor() actor: Actor) { return this.reader.read(actor, args); }
}
