import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor, OfficerActor } from '@bangban/kernel';
import { Allow, CurrentActor } from '@bangban/platform';
import type { QueryServiceRecordsArgs, RecordServiceInput } from '../generated/graphql.ts';
import { RatingCodes } from '../service-rating/rating.codes.ts';
import { ServiceRecordReader } from './service-record.reader.ts';
import { ServiceRecordService } from './service-record.service.ts';

@Resolver()
export class ServiceRecordResolver {
  constructor(private readonly service: ServiceRecordService, private readonly reader: ServiceRecordReader, private readonly codes: RatingCodes) {}

  @Allow('OFFICER') @Query()
  serviceRecords(@Args() args: QueryServiceRecordsArgs, @CurrentActor() actor: Actor) { return this.reader.list(actor, args); }

  @Allow('WINDOW_CLERK', 'HANDLER', 'UNIT_OFFICE') @Mutation()
  async recordService(@Args('input') input: RecordServiceInput, @CurrentActor() actor: OfficerActor) {
    const id = await this.service.record(actor, input);
    return { ratingToken: this.codes.token(id), ratingCode: this.codes.check(id), record: async () => (await this.reader.byIds(actor, [id])).get(id) ?? null };
  }
}
