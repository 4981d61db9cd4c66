import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor, OfficerActor } from '@bangban/kernel';
import { Allow, CurrentActor } from '@bangban/platform';
import type { FileMonitorReportInput, ForwardMonitorReportInput, MonitorReportNoteInput, QueryMonitorReportArgs, QueryMonitorReportsArgs } from '../generated/graphql.ts';
import { MonitorReportFiling } from './monitor-report.filing.ts';
import { MonitorReportReader } from './monitor-report.reader.ts';
import { MonitorReportService } from './monitor-report.service.ts';

@Resolver('MonitorReport')
export class MonitorReportResolver {
  constructor(private readonly reader: MonitorReportReader, private readonly filing: MonitorReportFiling, private readonly service: MonitorReportService) {}

  @Allow('SUPERVISOR', 'UNIT_HEAD', 'UNIT_OFFICE') @Query()
  monitorReports(@Args() args: QueryMonitorReportsArgs, @CurrentActor() actor: Actor) { return this.reader.list(actor, args); }

  @Allow('SUPERVISOR', 'UNIT_HEAD', 'UNIT_OFFICE') @Query()
  monitorReport(@Args() { id }: QueryMonitorReportArgs, @CurrentActor() actor: Actor) { return this.reader.one(actor, id); }

  // a monitor has no account: who knows number and code may report, whoever he is
  @Allow('VISITOR', 'OFFICER', 'ENTERPRISE') @Mutation()
  async fileMonitorReport(@Args('input') input: FileMonitorReportInput, @CurrentActor() actor: Actor) {
    const id = await this.filing.file(actor, input);
    return { number: await this.reader.numberOf(id), report: () => this.reader.seen(actor, id) };
  }

  @Allow('SUPERVISOR') @Mutation()
  forwardMonitorReport(@Args('input') input: ForwardMonitorReportInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, this.service.forward(actor, input)); }

  @Allow('SUPERVISOR') @Mutation()
  sendMonitorReportToCity(@Args('input') input: MonitorReportNoteInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, this.service.sendToCity(actor, input)); }

  @Allow('SUPERVISOR') @Mutation()
  chaseMonitorReport(@Args('input') input: MonitorReportNoteInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, this.service.chaseCity(actor, input)); }

  @Allow('SUPERVISOR') @Mutation()
  recordCityReply(@Args('input') input: MonitorReportNoteInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, this.service.recordCityReply(actor, input)); }

  @Allow('SUPERVISOR') @Mutation()
  answerMonitorReport(@Args('input') input: MonitorReportNoteInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, this.service.answer(actor, input)); }

  @Allow('SUPERVISOR') @Mutation()
  confirmMonitorReport(@Args('input') input: MonitorReportNoteInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, this.service.confirm(actor, input)); }

  private async payload(actor: Actor, step: Promise<string>) {
    const id = await step;
    return { report: () => this.reader.seen(actor, id) };
  }
}
