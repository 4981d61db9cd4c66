import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor, OfficerActor } from '@bangban/kernel';
import { Allow, CurrentActor } from '@bangban/platform';
import type { AddMeasureInput, QueryMeasuresArgs, SettleMeasureInput } from '../generated/graphql.ts';
import { MeasureReader } from './measure.reader.ts';
import { MeasureService } from './measure.service.ts';

@Resolver('Measure')
export class MeasureResolver {
  constructor(private readonly reader: MeasureReader, private readonly service: MeasureService) {}

  @Allow('OFFICER') @Query()
  measures(@Args() args: QueryMeasuresArgs, @CurrentActor() actor: Actor) { return this.reader.list(actor, args); }

  @Allow('OFFICER') @Mutation()
  async addMeasure(@Args('input') input: AddMeasureInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, await this.service.add(actor, input)); }

  @Allow('OFFICER') @Mutation()
  async completeMeasure(@Args('input') input: SettleMeasureInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, await this.service.complete(actor, input)); }

  @Allow('OFFICER') @Mutation()
  async withdrawMeasure(@Args('input') input: SettleMeasureInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, await this.service.withdraw(actor, input)); }

  private payload(actor: OfficerActor, id: string) { return { measure: () => this.reader.byId(actor, id) }; }
}
