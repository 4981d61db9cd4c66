import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor, OfficerActor } from '@bangban/kernel';
import { Allow, CurrentActor, Public } from '@bangban/platform';
import type { AddStationMemberInput, AnswerStationQuestionInput, AskStationInput, EndStationMemberInput, QueryExportStationQuestionsArgs, QueryStationQuestionArgs, QueryStationQuestionsArgs, QueryStationsArgs, RouteStationQuestionInput } from '../generated/graphql.ts';
import { StationQuestionExport } from './station-question.export.ts';
import { StationQuestionReader } from './station-question.reader.ts';
import { StationQuestionService } from './station-question.service.ts';
import { StationReader } from './station.reader.ts';
import { StationService } from './station.service.ts';

@Resolver('Station')
export class StationResolver {
  constructor(private readonly stationReader: StationReader, private readonly service: StationService) {}

  @Public() @Query()
  stations(@Args() args: QueryStationsArgs, @CurrentActor() actor: Actor) { return this.stationReader.list(actor, args); }

  @Allow('UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER') @Mutation()
  async addStationMember(@Args('input') input: AddStationMemberInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, await this.service.add(actor, input)); }

  @Allow('UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER') @Mutation()
  async endStationMember(@Args('input') input: EndStationMemberInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, await this.service.end(actor, input)); }

  private payload(actor: Actor, code: string) { return { station: () => this.stationReader.one(actor, code) }; }
}

@Resolver('StationQuestion')
export class StationQuestionResolver {
  constructor(private readonly reader: StationQuestionReader, private readonly service: StationQuestionService, private readonly exports: StationQuestionExport) {}

  @Allow('OFFICER', 'ENTERPRISE') @Query()
  stationQuestions(@Args() args: QueryStationQuestionsArgs, @CurrentActor() actor: Actor) { return this.reader.list(actor, args); }

  @Allow('OFFICER', 'ENTERPRISE') @Query()
  stationQuestion(@Args() { id }: QueryStationQuestionArgs, @CurrentActor() actor: Actor) { return this.reader.one(actor, id); }

  @Allow('OFFICER', 'ENTERPRISE') @Query()
  exportStationQuestions(@Args() args: QueryExportStationQuestionsArgs, @CurrentActor() actor: Actor) { return this.exports.page(actor, args); }

  @Allow('OFFICER', 'ENTERPRISE') @Mutation()
  async askStation(@Args('input') input: AskStationInput, @CurrentActor() actor: OfficerActor | Extract<Actor, { kind: 'ENTERPRISE' }>) { return this.payload(actor, await this.service.ask(actor, input)); }

  @Allow('OFFICER') @Mutation()
  async routeStationQuestion(@Args('input') input: RouteStationQuestionInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, await this.service.route(actor, input)); }

  @Allow('OFFICER') @Mutation()
  async answerStationQuestion(@Args('input') input: AnswerStationQuestionInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, await this.service.answer(actor, input)); }

  private payload(actor: Actor, id: string) { return { question: () => this.reader.one(actor, id) }; }
}
