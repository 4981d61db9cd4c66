import { Module } from '@nestjs/common';
import { CalendarPreview, DailySelfCheck, DeadlinesModule, DutyPeriods } from '@bangban/deadlines';
import { DirectoryClientModule } from '@bangban/directory-client/module';
import { DatabaseModule, eventProviders, EventsController, periodicJobs, SubgraphModule } from '@bangban/platform';
import { BulletinJob } from './bulletin/bulletin.jobs.ts';
import { BulletinReader } from './bulletin/bulletin.reader.ts';
import { BulletinResolver } from './bulletin/bulletin.resolver.ts';
import { BulletinService } from './bulletin/bulletin.service.ts';
import { AssistanceReader } from './assistance/assistance.reader.ts';
import { AssistanceResolver, TicketAssistancesResolver } from './assistance/assistance.resolver.ts';
import { AssistanceService } from './assistance/assistance.service.ts';
import { AttachmentController } from './attachment/attachment.controller.ts';
import { AttachmentCollector } from './attachment/attachment.jobs.ts';
import { AttachmentLinks } from './attachment/attachment.links.ts';
import { AttachmentReader } from './attachment/attachment.reader.ts';
import { AttachmentResolver } from './attachment/attachment.resolver.ts';
import { AttachmentService } from './attachment/attachment.service.ts';
import { OBJECT_STORE, openObjectStore } from './attachment/object-store.ts';
import { AnalysisDuties } from './analysis/analysis-duty.jobs.ts';
import { AnalysisDutyReader } from './analysis/analysis-duty.reader.ts';
import { AnalysisDutyResolver } from './analysis/analysis-duty.resolver.ts';
import { AnalysisBook } from './analysis/analysis.book.ts';
import { AnalysisReader } from './analysis/analysis.reader.ts';
import { AnalysisResolver } from './analysis/analysis.resolver.ts';
import { AnalysisService } from './analysis/analysis.service.ts';
import { ComplainantStore } from './complainant/complainant.store.ts';
import { ConsultationReader } from './consultation/consultation.reader.ts';
import { ConsultationResolver } from './consultation/consultation.resolver.ts';
import { ConsultationService } from './consultation/consultation.service.ts';
import { DuplicateReader } from './duplicate/duplicate.reader.ts';
import { DuplicateResolver } from './duplicate/duplicate.resolver.ts';
import { MergedReader } from './duplicate/merged.reader.ts';
import { MergeResolver } from './duplicate/merge.resolver.ts';
import { MergeService } from './duplicate/merge.service.ts';
import { DisputeReader } from './dispute/dispute.reader.ts';
import { DisputeResolver, RulingPrecedentResolver } from './dispute/dispute.resolver.ts';
import { DisputeService } from './dispute/dispute.service.ts';
import { PrecedentReader } from './dispute/precedent.reader.ts';
import { entities } from './entities.ts';
import { FollowUpJob } from './follow-up-call/follow-up-call.jobs.ts';
import { FollowUpCallReader } from './follow-up-call/follow-up-call.reader.ts';
import { FollowUpCallResolver } from './follow-up-call/follow-up-call.resolver.ts';
import { FollowUpCallService } from './follow-up-call/follow-up-call.service.ts';
import { ExtensionReader } from './extension/extension.reader.ts';
import { ExtensionResolver } from './extension/extension.resolver.ts';
import { ExtensionService } from './extension/extension.service.ts';
import { FollowUpReader } from './follow-up/follow-up.reader.ts';
import { FollowUpResolver } from './follow-up/follow-up.resolver.ts';
import { ListExport } from './export/list-export.resolver.ts';
import { TicketExportResolver } from './export/ticket-export.resolver.ts';
import { TicketExport } from './export/ticket-export.service.ts';
import { HintFinder } from './hint/hint.finder.ts';
import { FindHints } from './hint/hint.jobs.ts';
import { HintReader } from './hint/hint.reader.ts';
import { HintResolver } from './hint/hint.resolver.ts';
import { HintService } from './hint/hint.service.ts';
import { ImportResolver } from './import/import.resolver.ts';
import { ImportService } from './import/import.service.ts';
import { LevelReader } from './level/level.reader.ts';
import { LevelResolver } from './level/level.resolver.ts';
import { LevelService } from './level/level.service.ts';
import { CalendarDraftLink } from './links/calendar-draft.resolver.ts';
import { EnterpriseLink } from './links/enterprise.resolver.ts';
import { MeasureBook } from './measure/measure.book.ts';
import { MeasureReader } from './measure/measure.reader.ts';
import { MeasureResolver } from './measure/measure.resolver.ts';
import { MeasureService } from './measure/measure.service.ts';
import { ProblemClassReader } from './problem-class/problem-class.reader.ts';
import { ProblemClassResolver } from './problem-class/problem-class.resolver.ts';
import { ProblemClassService } from './problem-class/problem-class.service.ts';
import { ProblemRegistration } from './problem/problem.registration.ts';
import { reactions } from './reactions.ts';
import { RectificationOpening } from './rectification/rectification.opening.ts';
import { RectificationReader } from './rectification/rectification.reader.ts';
import { RectificationResolver } from './rectification/rectification.resolver.ts';
import { RectificationService } from './rectification/rectification.service.ts';
import { IdentityCheck } from './redacted-copy/identity-check.ts';
import { RedactedCopyReader } from './redacted-copy/redacted-copy.reader.ts';
import { RedactedCopyResolver } from './redacted-copy/redacted-copy.resolver.ts';
import { RedactedCopyService } from './redacted-copy/redacted-copy.service.ts';
import { ReporterMessages } from './reporter-message/reporter-message.jobs.ts';
import { ReporterMessageResolver } from './reporter-message/reporter-message.resolver.ts';
import { RetentionJob } from './retention/retention.job.ts';
import { RetentionReader } from './retention/retention.reader.ts';
import { RetentionResolver } from './retention/retention.resolver.ts';
import { SuspensionReader } from './suspension/suspension.reader.ts';
import { SuspensionResolver } from './suspension/suspension.resolver.ts';
import { SuspensionService } from './suspension/suspension.service.ts';
import { RaterStore } from './service-rating/rater.store.ts';
import { RatingCodes } from './service-rating/rating.codes.ts';
import { RatingInvitations } from './service-rating/rating.invitations.ts';
import { ServiceRatingReader } from './service-rating/service-rating.reader.ts';
import { ServiceRatingResolver } from './service-rating/service-rating.resolver.ts';
import { ServiceRatingService } from './service-rating/service-rating.service.ts';
import { RatingInvitationMessages } from './service-record/rating-invitation.jobs.ts';
import { ServiceRecordReader } from './service-record/service-record.reader.ts';
import { ServiceRecordResolver } from './service-record/service-record.resolver.ts';
import { ServiceRecordService } from './service-record/service-record.service.ts';
import { RiskNoteReader } from './risk-note/risk-note.reader.ts';
import { RiskNoteResolver } from './risk-note/risk-note.resolver.ts';
import { RiskNoteService } from './risk-note/risk-note.service.ts';
import { TicketLeftReader } from './ticket-left/ticket-left.reader.ts';
import { TicketLeftResolver } from './ticket-left/ticket-left.resolver.ts';
import { TicketCounters } from './ticket/ticket.counters.ts';
import { TicketDesk } from './ticket/ticket.desk.ts';
import { TicketFiling } from './ticket/ticket.filing.ts';
import { TicketLapses } from './ticket/ticket.jobs.ts';
import { TicketReader } from './ticket/ticket.reader.ts';
import { TicketResolver } from './ticket/ticket.resolver.ts';
import { SelfCheckResolver } from './ticket/self-check.resolver.ts';
import { HotlineSubjects } from './subjects.ts';
import { TicketService } from './ticket/ticket.service.ts';
import { TicketStepsResolver } from './ticket/ticket-steps.resolver.ts';
import { WorkingUnits } from './ticket/working-units.ts';
import { TrailResolver } from './trail/trail.resolver.ts';
import { WalkthroughReader } from './walkthrough/walkthrough.reader.ts';
import { WalkthroughResolver } from './walkthrough/walkthrough.resolver.ts';
import { WalkthroughService } from './walkthrough/walkthrough.service.ts';

@Module({
  imports: [DatabaseModule.forRoot(entities), DirectoryClientModule.forRoot('hotline'), DeadlinesModule.forRoot('hotline', HotlineSubjects), SubgraphModule.forRoot({ folder: import.meta.dirname })],
  controllers: [EventsController, AttachmentController],
  providers: [
    ComplainantStore,
    TicketFiling, TicketDesk, TicketService, TicketReader, TicketCounters, TicketResolver, TicketStepsResolver, TicketLapses, SelfCheckResolver, WorkingUnits, TicketLeftReader, TicketLeftResolver,
    FollowUpCallReader, FollowUpCallService, FollowUpCallResolver, FollowUpJob,
    ConsultationReader, ConsultationService, ConsultationResolver,
    AssistanceReader, AssistanceService, AssistanceResolver, TicketAssistancesResolver,
    SuspensionReader, SuspensionService, SuspensionResolver,
    ExtensionReader, ExtensionService, ExtensionResolver,
    DuplicateReader, DuplicateResolver, MergedReader, MergeService, MergeResolver,
    LevelReader, LevelService, LevelResolver,
    FollowUpReader, FollowUpResolver,
    RetentionJob, RetentionReader, RetentionResolver,
    TicketExport, TicketExportResolver, ListExport,
    DisputeReader, PrecedentReader, DisputeService, DisputeResolver, RulingPrecedentResolver,
    IdentityCheck, RedactedCopyReader, RedactedCopyService, RedactedCopyResolver,
    RatingCodes, RatingInvitationMessages, ServiceRecordService, ServiceRecordReader, ServiceRecordResolver,
    RaterStore, RatingInvitations, ServiceRatingService, ServiceRatingReader, ServiceRatingResolver,
    RectificationOpening, RectificationService, RectificationReader, RectificationResolver,
    { provide: OBJECT_STORE, useFactory: openObjectStore }, AttachmentLinks, AttachmentReader, AttachmentService, AttachmentResolver, AttachmentCollector,
    ReporterMessages, ReporterMessageResolver,
    ImportService, ImportResolver,
    BulletinService, BulletinReader, BulletinResolver, BulletinJob,
    MeasureBook, MeasureReader, MeasureService, MeasureResolver,
    WalkthroughReader, WalkthroughService, WalkthroughResolver,
    ProblemClassReader, ProblemClassService, ProblemClassResolver,
    AnalysisBook, AnalysisReader, AnalysisService, AnalysisResolver, AnalysisDuties, AnalysisDutyReader, AnalysisDutyResolver,
    HintFinder, HintReader, HintService, HintResolver, FindHints,
    RiskNoteReader, RiskNoteService, RiskNoteResolver,
    TrailResolver,
    CalendarPreview, CalendarDraftLink, EnterpriseLink,
    ProblemRegistration,
    ...eventProviders('hotline', reactions, CalendarPreview, ProblemRegistration),
    periodicJobs(
      TicketLapses,
      FollowUpJob,
      DailySelfCheck,
      AnalysisDuties,
      DutyPeriods,
      RetentionJob,
      BulletinJob,
      AttachmentCollector,
      ReporterMessages,
      RatingInvitationMessages,
      FindHints,
    ),
  ],
})
export class HotlineModule {}
