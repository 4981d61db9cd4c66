import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor, OfficerActor } from '@bangban/kernel';
import { Allow, CurrentActor } from '@bangban/platform';
import type * as Gql from '../generated/graphql.ts';
import { RectificationReader } from './rectification.reader.ts';
import { RectificationService } from './rectification.service.ts';

/** Arguments in, one service call, the rectification as this actor may see it out. */
@Resolver()
export class RectificationResolver {
  constructor(private readonly service: RectificationService, private readonly reader: RectificationReader) {}

  @Allow('OFFICER') @Query()
  rectifications(@Args() args: Gql.QueryRectificationsArgs, @CurrentActor() actor: Actor) { return this.reader.list(actor, args); }

  @Allow('OFFICER') @Query()
  rectification(@Args() { id }: Gql.QueryRectificationArgs, @CurrentActor() actor: Actor) { return this.reader.one(actor, id); }

  @Allow('UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER') @Mutation()
  verifyRectification(@Args('input') input: Gql.RectificationStepInput, @CurrentActor() actor: OfficerActor) { return this.answer(actor, this.service.verify(actor, input)); }

  @Allow('UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER') @Mutation()
  carryOutRectification(@Args('input') input: Gql.RectificationStepInput, @CurrentActor() actor: OfficerActor) { return this.answer(actor, this.service.rectify(actor, input)); }

  @Allow('UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER') @Mutation()
  explainRectification(@Args('input') input: Gql.RectificationStepInput, @CurrentActor() actor: OfficerActor) { return this.answer(actor, this.service.explain(actor, input)); }

  @Allow('OFFICER') @Mutation()
  feedBackRectification(@Args('input') input: Gql.RectificationFeedbackInput, @CurrentActor() actor: OfficerActor) { return this.answer(actor, this.service.feedBack(actor, input)); }

  @Allow('OFFICER') @Mutation()
  lookBackRectification(@Args('input') input: Gql.RectificationLookBackInput, @CurrentActor() actor: OfficerActor) { return this.answer(actor, this.service.lookBack(actor, input)); }

  @Allow('UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER') @Mutation()
  appealRectification(@Args('input') input: Gql.AppealRectificationInput, @CurrentActor() actor: OfficerActor) { return this.answer(actor, this.service.appeal(actor, input)); }

  @Allow('OFFICER') @Mutation()
  decideRectificationAppeal(@Args('input') input: Gql.DecideRectificationAppealInput, @CurrentActor() actor: OfficerActor) { return this.answer(actor, this.service.decideAppeal(actor, input)); }

  @Allow('DISPATCHER', 'SUPERVISOR') @Mutation()
  revealRater(@Args('input') input: Gql.RevealRaterInput, @CurrentActor() actor: OfficerActor) { return this.service.reveal(actor, input); }

  private async answer(actor: OfficerActor, id: Promise<string>) {
    const done = await id;
    return { rectification: async () => (await this.reader.byIds(actor, [done])).get(done) ?? null };
  }
}
