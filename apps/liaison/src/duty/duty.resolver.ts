import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@bangban/kernel';
import { Allow, CurrentActor } from '@bangban/platform';
import type { ExcuseDutyPeriodInput, QueryDutyCountersArgs, QueryDutyPeriodArgs, QueryDutyPeriodsArgs } from '../generated/graphql.ts';
import { DutyCountersReader } from './duty-counters.reader.ts';
import { DutyReader } from './duty.reader.ts';
import { DutyService } from './duty.service.ts';

@Resolver('DutyPeriod')
export class DutyResolver {
  constructor(private readonly reader: DutyReader, private readonly counters: DutyCountersReader, private readonly service: DutyService) {}

  @Allow('OFFICER', 'MACHINE') @Query()
  dutyPeriods(@Args() args: QueryDutyPeriodsArgs, @CurrentActor() actor: Actor) { return this.reader.list(actor, args); }

  @Allow('OFFICER', 'MACHINE') @Query()
  dutyPeriod(@Args() { id }: QueryDutyPeriodArgs, @CurrentActor() actor: Actor) { return this.reader.one(actor, id); }

  @Allow('OFFICER', 'MACHINE') @Query()
  dutyCounters(@Args() args: QueryDutyCountersArgs, @CurrentActor() actor: Actor) { return this.counters.list(actor, args); }

  @Allow('SUPERVISOR', 'UNIT_HEAD', 'UNIT_OFFICE') @Mutation()
  async excuseDutyPeriod(@Args('input') input: ExcuseDutyPeriodInput, @CurrentActor() actor: Extract<Actor, { kind: 'OFFICER' }>) {
    const id = await this.service.excuse(actor, input);
    return { dutyPeriod: () => this.reader.one(actor, id) };
  }
}
