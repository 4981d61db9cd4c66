import { EntityManager } from '@mikro-orm/postgresql';
import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow, listCsv, mostRows, Public, type Exported, type ListOf, type RequestContext } from '@bangban/platform';
import { DutyCountersReader } from '../duty/duty-counters.reader.ts';
import { DutyReader } from '../duty/duty.reader.ts';
import type {
  QueryExportDutyCountersArgs, QueryExportDutyPeriodsArgs, QueryExportGridsArgs, QueryExportMonitorReportsArgs, QueryExportMonitorsArgs, QueryExportPairingSchemesArgs, QueryExportPlannedPairingsArgs, QueryExportPlannedVisitsArgs, QueryExportProblemsArgs,
  QueryExportSpotChecksArgs, QueryExportStationsArgs,
} from '../generated/graphql.ts';
import { GridReader } from '../grid/grid.reader.ts';
import { labelOf } from '../labels.ts';
import { MonitorReportReader } from '../monitor-report/monitor-report.reader.ts';
import { MonitorReader } from '../monitor/monitor.reader.ts';
import { PlannedVisitReader } from '../planned-visit/planned-visit.reader.ts';
import { ProblemReader } from '../problem/problem.reader.ts';
import { SchemeReader } from '../scheme/scheme.reader.ts';
import { SpotCheckReader } from '../spot-check/spot-check.reader.ts';
import { StationReader } from '../station/station.reader.ts';

/** Lists as spreadsheets in the words of their contract (X.16): open to whom the list is, with the rows and fields that it shows him. Lists with columns of their own are exported where they are. */
@Resolver()
export class ListExport {
  constructor(
    private readonly em: EntityManager, private readonly duties: DutyReader, private readonly counters: DutyCountersReader, private readonly problems: ProblemReader, private readonly plannedVisits: PlannedVisitReader, private readonly spotChecks: SpotCheckReader,
    private readonly schemes: SchemeReader, private readonly grids: GridReader, private readonly stations: StationReader, private readonly monitors: MonitorReader, private readonly reports: MonitorReportReader,
  ) {}

  @Allow('OFFICER', 'MACHINE') @Query()
  async exportDutyPeriods(@Args() args: QueryExportDutyPeriodsArgs, @Context() context: RequestContext, @Info() { schema }: GraphQLResolveInfo) {
    return this.csv(context, { schema, type: 'DutyPeriod', except: ['subjectType'] }, args, await this.duties.list(context.actor, args, mostRows));
  }

  @Allow('OFFICER', 'MACHINE') @Query()
  async exportDutyCounters(@Args() args: QueryExportDutyCountersArgs, @Context() context: RequestContext, @Info() { schema }: GraphQLResolveInfo) {
    return this.csv(context, { schema, type: 'DutyCounter', except: ['subjectType'] }, args, await this.counters.list(context.actor, args, mostRows));
  }

  @Allow('OFFICER', 'MACHINE', 'ENTERPRISE') @Query()
  async exportProblems(@Args() args: QueryExportProblemsArgs, @Context() context: RequestContext, @Info() { schema }: GraphQLResolveInfo) {
    return this.csv(context, { schema, type: 'Problem' }, args, await this.problems.list(context.actor, args, mostRows));
  }

  @Allow('OFFICER', 'MACHINE') @Query()
  async exportPlannedVisits(@Args() args: QueryExportPlannedVisitsArgs, @Context() context: RequestContext, @Info() { schema }: GraphQLResolveInfo) {
    return this.csv(context, { schema, type: 'PlannedVisit' }, args, await this.plannedVisits.list(context.actor, args, mostRows));
  }

  @Allow('OFFICER') @Query()
  async exportSpotChecks(@Args() args: QueryExportSpotChecksArgs, @Context() context: RequestContext, @Info() { schema }: GraphQLResolveInfo) {
    return this.csv(context, { schema, type: 'SpotCheck', except: ['candidates'] }, args, await this.spotChecks.list(context.actor, args, mostRows));
  }

  @Allow('OFFICER') @Query()
  async exportPairingSchemes(@Args() args: QueryExportPairingSchemesArgs, @Context() context: RequestContext, @Info() { schema }: GraphQLResolveInfo) {
    return this.csv(context, { schema, type: 'PairingScheme' }, args, await this.schemes.list(args, mostRows));
  }

  @Allow('OFFICER') @Query()
  async exportPlannedPairings(@Args() { scheme, after }: QueryExportPlannedPairingsArgs, @Context() context: RequestContext, @Info() { schema }: GraphQLResolveInfo) {
    return this.csv(context, { schema, type: 'PlannedPairing' }, { filter: { scheme }, after }, await this.schemes.planned(context.actor, { scheme, after }, mostRows));
  }

  @Allow('OFFICER') @Query()
  async exportGrids(@Args() args: QueryExportGridsArgs, @Context() context: RequestContext, @Info() { schema }: GraphQLResolveInfo) {
    const writers = { GridSpecialist: ({ officer, enterpriseCount }: { officer: { title: string }; enterpriseCount: number }) => `${officer.title}（${enterpriseCount}）` };
    return this.csv(context, { schema, type: 'Grid', writers }, args, await this.grids.list(args, mostRows));
  }

  @Public() @Query()
  async exportStations(@Args() args: QueryExportStationsArgs, @Context() context: RequestContext, @Info() { schema }: GraphQLResolveInfo) {
    const writers = { StationTeam: ({ kind, members }: { kind: string; members: readonly { name: string; dutyHours: string }[] }) => `${labelOf('StationTeamKind', kind)}：${members.map(({ name, dutyHours }) => `${name}（${dutyHours}）`).join('、') || '无'}` };
    return this.csv(context, { schema, type: 'Station', writers }, args, this.stations.list(context.actor, args, mostRows));
  }

  @Allow('SUPERVISOR', 'UNIT_HEAD', 'UNIT_OFFICE') @Query()
  async exportMonitors(@Args() args: QueryExportMonitorsArgs, @Context() context: RequestContext, @Info() { schema }: GraphQLResolveInfo) {
    return this.csv(context, { schema, type: 'BusinessMonitor', except: ['name', 'phone'] }, args, await this.monitors.list(context.actor, args, mostRows));
  }

  @Allow('SUPERVISOR', 'UNIT_HEAD', 'UNIT_OFFICE') @Query()
  async exportMonitorReports(@Args() args: QueryExportMonitorReportsArgs, @Context() context: RequestContext, @Info() { schema }: GraphQLResolveInfo) {
    const writers = { BusinessMonitor: ({ number }: { number: string }) => number };
    return this.csv(context, { schema, type: 'MonitorReport', writers }, args, await this.reports.list(context.actor, args, mostRows));
  }

  private csv(context: RequestContext, of: ListOf, { filter, after }: Pick<Exported, 'filter' | 'after'>, list: Parameters<typeof listCsv>[4]) { return listCsv(this.em, context, of, { filter, after }, list); }
}
