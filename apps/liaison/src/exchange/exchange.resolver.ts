import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor, OfficerActor } from '@bangban/kernel';
import { Allow, CurrentActor } from '@bangban/platform';
import type { QuerySpecialistExchangesArgs, RecordSpecialistExchangeInput } from '../generated/graphql.ts';
import { ExchangeReader } from './exchange.reader.ts';
import { ExchangeService } from './exchange.service.ts';

@Resolver('SpecialistExchange')
export class ExchangeResolver {
  constructor(private readonly reader: ExchangeReader, private readonly service: ExchangeService) {}

  @Allow('OFFICER', 'MACHINE') @Query()
  specialistExchanges(@Args() args: QuerySpecialistExchangesArgs, @CurrentActor() actor: Actor) { return this.reader.list(actor, args); }

  @Allow('DISTRICT_LEADER', 'UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER') @Mutation()
  async recordSpecialistExchange(@Args('input') input: RecordSpecialistExchangeInput, @CurrentActor() actor: OfficerActor) {
    const id = await this.service.record(actor, input);
    return { exchange: () => this.reader.one(actor, id) };
  }
}
