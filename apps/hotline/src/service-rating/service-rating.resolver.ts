import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@bangban/kernel';
import { Allow, CurrentActor } from '@bangban/platform';
import type * as Gql from '../generated/graphql.ts';
import { RatingCodes } from './rating.codes.ts';
import { ServiceRatingReader } from './service-rating.reader.ts';
import { ServiceRatingService, type Rated } from './service-rating.service.ts';

@Resolver()
export class ServiceRatingResolver {
  constructor(private readonly service: ServiceRatingService, private readonly reader: ServiceRatingReader, private readonly codes: RatingCodes) {}

  // who holds the token or the code may use it, whoever he is: he would only have to leave his own token away
  @Allow('VISITOR', 'OFFICER', 'MACHINE', 'ENTERPRISE') @Query()
  serviceToRate(@Args() args: Gql.QueryServiceToRateArgs, @CurrentActor() actor: Actor) { return this.reader.toRate(actor, args); }

  @Allow('VISITOR', 'OFFICER', 'MACHINE', 'ENTERPRISE') @Query()
  ratingAnswer(@Args() args: Gql.QueryRatingAnswerArgs, @CurrentActor() actor: Actor) { return this.reader.answer(actor, args); }

  @Allow('VISITOR', 'OFFICER', 'ENTERPRISE') @Mutation()
  async rateService(@Args('input') input: Gql.RateServiceInput, @CurrentActor() actor: Actor) { return this.told(await this.service.rate(actor, input)); }

  @Allow('MACHINE') @Mutation()
  async rateServiceAtDevice(@Args('input') input: Gql.RateServiceAtDeviceInput, @CurrentActor() actor: Extract<Actor, { kind: 'MACHINE' }>) { return this.told(await this.service.rateAtDevice(actor, input)); }

  @Allow('OFFICER') @Query()
  serviceRatings(@Args() args: Gql.QueryServiceRatingsArgs, @CurrentActor() actor: Actor) { return this.reader.list(actor, args); }

  private told({ id, number }: Rated) { return { number, answerCode: this.codes.answer(id) }; }
}
