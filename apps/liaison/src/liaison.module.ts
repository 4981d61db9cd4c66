import { Module } from '@nestjs/common';
import { CalendarPreview, DailySelfCheck, DeadlinesModule, DutyPeriods } from '@bangban/deadlines';
import { DirectoryClientModule } from '@bangban/directory-client/module';
import { DatabaseModule, eventProviders, EventsController, periodicJobs, SubgraphModule } from '@bangban/platform';
import { DutyCountersReader } from './duty/duty-counters.reader.ts';
import { DutyReader } from './duty/duty.reader.ts';
import { DutyResolver } from './duty/duty.resolver.ts';
import { DutySubjectReader } from './duty/duty.subject.ts';
import { DutyService } from './duty/duty.service.ts';
import { EnumLabelsResolver } from './enum-labels/enum-labels.resolver.ts';
import { entities } from './entities.ts';
import { ListExport } from './export/export.resolver.ts';
import { EnterpriseImport } from './enterprise/enterprise-import.service.ts';
import { EnterpriseExport } from './enterprise/enterprise.export.ts';
import { EnterpriseReader } from './enterprise/enterprise.reader.ts';
import { EnterpriseRegister } from './enterprise/enterprise.register.ts';
import { EnterpriseResolver } from './enterprise/enterprise.resolver.ts';
import { EnterpriseService } from './enterprise/enterprise.service.ts';
import { CalendarDraftLink } from './links/calendar-draft.resolver.ts';
import { TicketLink } from './links/ticket.resolver.ts';
import { CoverageExport } from './coverage/coverage.export.ts';
import { CoverageReader } from './coverage/coverage.reader.ts';
import { CoverageResolver } from './coverage/coverage.resolver.ts';
import { ExchangeReader } from './exchange/exchange.reader.ts';
import { ExchangeResolver } from './exchange/exchange.resolver.ts';
import { ExchangeService } from './exchange/exchange.service.ts';
import { GridReader } from './grid/grid.reader.ts';
import { GridResolver } from './grid/grid.resolver.ts';
import { GridService } from './grid/grid.service.ts';
import { SpecialistVisitReader } from './specialist-visit/specialist-visit.reader.ts';
import { SpecialistVisitResolver } from './specialist-visit/specialist-visit.resolver.ts';
import { SpecialistVisitService } from './specialist-visit/specialist-visit.service.ts';
import { SpecialistBook } from './specialist/specialist.book.ts';
import { SpecialistExport } from './specialist/specialist.export.ts';
import { SpecialistImport } from './specialist/specialist.import.ts';
import { SpecialistReader } from './specialist/specialist.reader.ts';
import { SpecialistResolver } from './specialist/specialist.resolver.ts';
import { SpecialistService } from './specialist/specialist.service.ts';
import { PairingBook } from './pairing/pairing.book.ts';
import { PairingImport } from './pairing/pairing.import.ts';
import { PairingReader } from './pairing/pairing.reader.ts';
import { PairingResolver } from './pairing/pairing.resolver.ts';
import { PairingService } from './pairing/pairing.service.ts';
import { reactions } from './reactions.ts';
import { RetentionJob } from './retention/retention.job.ts';
import { RetentionResolver } from './retention/retention.resolver.ts';
import { SchemeBook } from './scheme/scheme.book.ts';
import { SchemePlan } from './scheme/scheme.plan.ts';
import { SchemePublication } from './scheme/scheme.publication.ts';
import { SchemeReader } from './scheme/scheme.reader.ts';
import { SchemeResolver } from './scheme/scheme.resolver.ts';
import { SchemeService } from './scheme/scheme.service.ts';
import { SelfCheckResolver } from './self-check/self-check.resolver.ts';
import { LiaisonSubjects } from './subjects.ts';
import { TrailResolver } from './trail/trail.resolver.ts';
import { MonitorDoor } from './monitor/monitor.door.ts';
import { MonitorReader } from './monitor/monitor.reader.ts';
import { MonitorResolver } from './monitor/monitor.resolver.ts';
import { MonitorService } from './monitor/monitor.service.ts';
import { MonitorReportFiling } from './monitor-report/monitor-report.filing.ts';
import { MonitorReportReader } from './monitor-report/monitor-report.reader.ts';
import { MonitorReportResolver } from './monitor-report/monitor-report.resolver.ts';
import { MonitorReportService } from './monitor-report/monitor-report.service.ts';
import { ProblemBook } from './problem/problem.book.ts';
import { ProblemReader } from './problem/problem.reader.ts';
import { ProblemResolver } from './problem/problem.resolver.ts';
import { ProblemService } from './problem/problem.service.ts';
import { ProblemSettlement } from './problem/problem.settlement.ts';
import { StationQuestionExport } from './station/station-question.export.ts';
import { StationQuestionReader } from './station/station-question.reader.ts';
import { StationQuestionService } from './station/station-question.service.ts';
import { StationReader } from './station/station.reader.ts';
import { StationQuestionResolver, StationResolver } from './station/station.resolver.ts';
import { StationService } from './station/station.service.ts';
import { BriefingResolver } from './briefing/briefing.resolver.ts';
import { BriefingService } from './briefing/briefing.service.ts';
import { ContactResolver } from './contact/contact.resolver.ts';
import { ContactService } from './contact/contact.service.ts';
import { IntroductionResolver } from './introduction/introduction.resolver.ts';
import { IntroductionService } from './introduction/introduction.service.ts';
import { PlannedVisitReader } from './planned-visit/planned-visit.reader.ts';
import { PlannedVisitResolver } from './planned-visit/planned-visit.resolver.ts';
import { VisitPlans } from './planned-visit/planned-visit.service.ts';
import { RecordBook } from './record/record.book.ts';
import { RecordExport } from './record/record.export.ts';
import { RecordResolver } from './record/record.resolver.ts';
import { Occasions } from './record/record.occasion.ts';
import { RecordReader } from './record/record.reader.ts';
import { VisitResolver } from './visit/visit.resolver.ts';
import { VisitImport } from './visit/visit-import.service.ts';
import { VisitService } from './visit/visit.service.ts';
import { PolicyEnterpriseExport } from './support-policy/policy-enterprise.export.ts';
import { PolicyEnterpriseReader } from './support-policy/policy-enterprise.reader.ts';
import { PolicyUptakeService } from './support-policy/policy-uptake.service.ts';
import { SupportPolicyExport } from './support-policy/support-policy.export.ts';
import { SupportPolicyInformer } from './support-policy/support-policy.informer.ts';
import { SupportPolicyJob } from './support-policy/support-policy.jobs.ts';
import { SupportPolicyReader } from './support-policy/support-policy.reader.ts';
import { PolicyUptakeResolver, SupportPolicyResolver } from './support-policy/support-policy.resolver.ts';
import { SupportPolicyService } from './support-policy/support-policy.service.ts';
import { SpotCheckReader } from './spot-check/spot-check.reader.ts';
import { SpotCheckResolver } from './spot-check/spot-check.resolver.ts';
import { SpotCheckService } from './spot-check/spot-check.service.ts';

@Module({
  imports: [DatabaseModule.forRoot(entities), DirectoryClientModule.forRoot('liaison'), DeadlinesModule.forRoot('liaison', LiaisonSubjects), SubgraphModule.forRoot({ folder: import.meta.dirname })],
  controllers: [EventsController],
  providers: [
    EnumLabelsResolver, TrailResolver, SelfCheckResolver, ListExport,
    RetentionJob, RetentionResolver,
    DutySubjectReader, DutyReader, DutyCountersReader, DutyService, DutyResolver,
    EnterpriseImport, EnterpriseExport, EnterpriseReader, EnterpriseRegister, EnterpriseService, EnterpriseResolver,
    ProblemBook, ProblemReader, ProblemService, ProblemSettlement, ProblemResolver,
    MonitorDoor, MonitorReader, MonitorService, MonitorResolver,
    MonitorReportFiling, MonitorReportReader, MonitorReportService, MonitorReportResolver,
    StationReader, StationService, StationResolver, StationQuestionReader, StationQuestionExport, StationQuestionService, StationQuestionResolver,
    Occasions, RecordBook, RecordReader, RecordExport, RecordResolver, ContactService, ContactResolver, VisitService, VisitImport, VisitResolver, BriefingService, BriefingResolver, IntroductionService, IntroductionResolver,
    VisitPlans, PlannedVisitReader, PlannedVisitResolver,
    SupportPolicyReader, SupportPolicyExport, SupportPolicyInformer, SupportPolicyService, SupportPolicyResolver, PolicyEnterpriseReader, PolicyEnterpriseExport, PolicyUptakeService, PolicyUptakeResolver, SupportPolicyJob,
    SpotCheckReader, SpotCheckService, SpotCheckResolver,
    SchemeBook, SchemePlan, SchemePublication, SchemeReader, SchemeService, SchemeResolver,
    GridReader, GridService, GridResolver, SpecialistBook, SpecialistExport, SpecialistImport, SpecialistReader, SpecialistService, SpecialistResolver, SpecialistVisitReader, SpecialistVisitService, SpecialistVisitResolver, ExchangeReader, ExchangeService, ExchangeResolver,
    CoverageReader, CoverageExport, CoverageResolver,
    PairingBook, PairingImport, PairingReader, PairingService, PairingResolver,
    CalendarPreview, CalendarDraftLink, TicketLink,
    ...eventProviders('liaison', reactions, CalendarPreview, ProblemSettlement),
    periodicJobs(
      DailySelfCheck,
      DutyPeriods,
      RetentionJob,
      SupportPolicyJob,
    ),
  ],
})
export class LiaisonModule {}
