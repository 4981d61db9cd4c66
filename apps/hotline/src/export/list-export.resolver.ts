import { EntityManager } from '@mikro-orm/postgresql';
import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { DirectoryClient } from '@bangban/directory-client';
import type { OfficerActor } from '@bangban/kernel';
import { Allow, batched, listCsv, mostRows, type Exported, type ListOf, type RequestContext } from '@bangban/platform';
import { AnalysisDutyReader } from '../analysis/analysis-duty.reader.ts';
import { AnalysisReader } from '../analysis/analysis.reader.ts';
import { AssistanceReader } from '../assistance/assistance.reader.ts';
import { FollowUpCallReader } from '../follow-up-call/follow-up-call.reader.ts';
import type * as Gql from '../generated/graphql.ts';
import { HintReader } from '../hint/hint.reader.ts';
import { MeasureReader } from '../measure/measure.reader.ts';
import { ProblemClassReader } from '../problem-class/problem-class.reader.ts';
import { RectificationReader } from '../rectification/rectification.reader.ts';
import { RedactedCopyReader } from '../redacted-copy/redacted-copy.reader.ts';
import { ServiceRatingReader } from '../service-rating/service-rating.reader.ts';
import { ServiceRecordReader } from '../service-record/service-record.reader.ts';
import { TicketReader } from '../ticket/ticket.reader.ts';
import type { TicketView } from '../ticket/ticket.view.ts';
import { WalkthroughReader } from '../walkthrough/walkthrough.reader.ts';

type List = Parameters<typeof listCsv>[4];

/** Lists as spreadsheets in the words of their contract (X.16): open to whom the list is, with the rows and fields that it shows him. Tickets have columns to choose from, and their own file. */
@Resolver()
export class ListExport {
  constructor(
    private readonly em: EntityManager, private readonly client: DirectoryClient, private readonly tickets: TicketReader, private readonly records: ServiceRecordReader, private readonly ratings: ServiceRatingReader, private readonly rectifications: RectificationReader,
    private readonly calls: FollowUpCallReader, private readonly assistances: AssistanceReader, private readonly walkthroughs: WalkthroughReader, private readonly measures: MeasureReader, private readonly classes: ProblemClassReader,
    private readonly analyses: AnalysisReader, private readonly duties: AnalysisDutyReader, private readonly hints: HintReader, private readonly copies: RedactedCopyReader,
  ) {}

  @Allow('OFFICER') @Query()
  async exportServiceRecords(@Args() args: Gql.QueryExportServiceRecordsArgs, @Context() context: RequestContext, @Info() { schema }: GraphQLResolveInfo) {
    return this.csv(context, { schema, type: 'ServiceRecord', except: ['enterprise'] }, args, await this.records.list(context.actor, args, mostRows));
  }

  @Allow('OFFICER') @Query()
  async exportServiceRatings(@Args() args: Gql.QueryExportServiceRatingsArgs, @Context() context: RequestContext, @Info() { schema }: GraphQLResolveInfo) {
    return this.csv(context, { schema, type: 'ServiceRating' }, args, await this.ratings.list(context.actor, args, mostRows));
  }

  @Allow('OFFICER') @Query()
  async exportRectifications(@Args() args: Gql.QueryExportRectificationsArgs, @Context() context: RequestContext, @Info() { schema }: GraphQLResolveInfo) {
    return this.csv(context, { schema, type: 'Rectification' }, args, await this.rectifications.list(context.actor, args, mostRows));
  }

  @Allow('OFFICER') @Query()
  async exportFollowUpCalls(@Args() args: Gql.QueryExportFollowUpCallsArgs, @Context() context: RequestContext, @Info() { schema }: GraphQLResolveInfo) {
    return this.csv(context, { schema, type: 'FollowUpCall' }, args, await this.calls.list(context.actor, args, mostRows));
  }

  @Allow('OFFICER') @Query()
  async exportFollowUpDraws(@Args() args: Gql.QueryExportFollowUpDrawsArgs, @Context() context: RequestContext, @Info() { schema }: GraphQLResolveInfo) {
    return this.csv(context, { schema, type: 'FollowUpDraw' }, args, await this.calls.draws(args, mostRows));
  }

  @Allow('OFFICER', 'MACHINE') @Query()
  async exportAssistances(@Args() args: Gql.QueryExportAssistancesArgs, @Context() context: RequestContext, @Info() { schema }: GraphQLResolveInfo) {
    const { edges, ...list } = await this.assistances.list(context.actor, args, mostRows);
    const ticketOf = (id: string) => batched<TicketView | null>(context, 'ticket', (ids) => this.tickets.byIds(context.actor, ids), null).load(id);
    return this.csv(context, { schema, type: 'Assistance' }, args, { ...list, edges: edges.map(({ cursor, node }) => ({ cursor, node: { ...node, ticket: () => ticketOf(node.ticketId) } })) });
  }

  @Allow('OFFICER') @Query()
  async exportWalkthroughs(@Args() args: Gql.QueryExportWalkthroughsArgs, @Context() context: RequestContext, @Info() { schema }: GraphQLResolveInfo) {
    return this.csv(context, { schema, type: 'ProcessWalkthrough' }, args, await this.walkthroughs.list(context.actor, args, mostRows));
  }

  @Allow('OFFICER') @Query()
  async exportMeasures(@Args() args: Gql.QueryExportMeasuresArgs, @Context() context: RequestContext, @Info() { schema }: GraphQLResolveInfo) {
    return this.csv(context, { schema, type: 'Measure' }, args, await this.measures.list(context.actor, args, mostRows));
  }

  @Allow('OFFICER') @Query()
  async exportProblemClasses(@Args() args: Gql.QueryExportProblemClassesArgs, @Context() context: RequestContext, @Info() { schema }: GraphQLResolveInfo) {
    return this.csv(context, { schema, type: 'ProblemClass' }, args, await this.classes.list(context.actor, args, mostRows));
  }

  @Allow('OFFICER') @Query()
  async exportAnalyses(@Args() args: Gql.QueryExportAnalysesArgs, @Context() context: RequestContext, @Info() { schema }: GraphQLResolveInfo) {
    return this.csv(context, { schema, type: 'Analysis' }, args, await this.analyses.list(context.actor, args, mostRows));
  }

  @Allow('OFFICER') @Query()
  async exportAnalysisDuties(@Args() args: Gql.QueryExportAnalysisDutiesArgs, @Context() context: RequestContext, @Info() { schema }: GraphQLResolveInfo) {
    return this.csv(context, { schema, type: 'AnalysisDuty' }, args, await this.duties.list(context.actor, args, mostRows));
  }

  @Allow('DISTRICT_LEADER', 'DISPATCHER', 'SUPERVISOR', 'UNIT_HEAD', 'UNIT_OFFICE') @Query()
  async exportAnalysisHints(@Args() args: Gql.QueryExportAnalysisHintsArgs, @Context() context: RequestContext, @Info() { schema }: GraphQLResolveInfo) {
    return this.csv(context, { schema, type: 'AnalysisHint' }, args, await this.hints.list(context.actor, args, mostRows));
  }

  @Allow('UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER') @Query()
  async exportRedactedCopies(@Args() args: Gql.QueryExportRedactedCopiesArgs, @Context() context: RequestContext, @Info() { schema }: GraphQLResolveInfo) {
    return this.csv(context, { schema, type: 'RedactedCopy' }, args, await this.copies.list(context.actor as OfficerActor, args, mostRows));
  }

  private csv(context: RequestContext, of: ListOf, { filter, after }: Pick<Exported, 'filter' | 'after'>, list: List) {
    const servicePoint = ({ code }: { code: string }) => this.client.directory.servicePoint(code)?.name ?? code;
    return listCsv(this.em, context, { ...of, writers: { Ticket: ({ number }: TicketView) => number, ServicePoint: servicePoint } }, { filter, after }, list);
  }
}
