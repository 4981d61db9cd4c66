import { Module } from '@nestjs/common';
import { DatabaseModule, eventProviders, EventsController, periodicJobs, SubgraphModule } from '@bangban/platform';
import { AccountReader } from './account/account.reader.ts';
import { AccountResolver } from './account/account.resolver.ts';
import { AccountService } from './account/account.service.ts';
import { CalendarDraftReader } from './calendar/calendar-draft.reader.ts';
import { CalendarDraftResolver } from './calendar/calendar-draft.resolver.ts';
import { CalendarDraftService } from './calendar/calendar-draft.service.ts';
import { CalendarWatch } from './calendar/calendar-watch.ts';
import { CalendarResolver } from './calendar/calendar.resolver.ts';
import { DirectoryMetrics } from './directory.metrics.ts';
import { entities } from './entities.ts';
import { KeyUsesController } from './machine-client/key-uses.controller.ts';
import { KeyWatch } from './machine-client/key-watch.ts';
import { MachineClientReader } from './machine-client/machine-client.reader.ts';
import { MachineClientResolver } from './machine-client/machine-client.resolver.ts';
import { MachineClientService } from './machine-client/machine-client.service.ts';
import { InAppFeed, noticeChannels } from './notice/notice.channel.ts';
import { NoticeDelivery } from './notice/notice.delivery.ts';
import { NoticeReader } from './notice/notice.reader.ts';
import { NoticeReception } from './notice/notice.reception.ts';
import { NoticeResolver } from './notice/notice.resolver.ts';
import { NoticeService } from './notice/notice.service.ts';
import { SmsToOfficers, WeComToOfficers } from './notice/officer-messages.ts';
import { outgoingChannels } from './notice/outgoing.channel.ts';
import { reactions } from './reactions.ts';
import { RetentionJob } from './retention/retention.job.ts';
import { RetentionResolver } from './retention/retention.resolver.ts';
import { RulebookResolver } from './rulebook/rulebook.resolver.ts';
import { RulebookService } from './rulebook/rulebook.service.ts';
import { ServiceNetworkResolver } from './service-point/service-network.resolver.ts';
import { ServicePointResolver } from './service-point/service-point.resolver.ts';
import { ServicePointService } from './service-point/service-point.service.ts';
import { DirectoryStore } from './snapshot/directory-store.ts';
import { SnapshotController } from './snapshot/snapshot.controller.ts';
import { TrailResolver } from './trail/trail.resolver.ts';
import { CategoryResolver, IndicatorResolver } from './unit/catalogue.resolver.ts';
import { OfficerResolver } from './unit/officer.resolver.ts';
import { UnitResolver } from './unit/unit.resolver.ts';
import { ViewerResolver } from './viewer/viewer.resolver.ts';

@Module({
  imports: [DatabaseModule.forRoot(entities), SubgraphModule.forRoot({ folder: import.meta.dirname })],
  controllers: [SnapshotController, KeyUsesController, EventsController],
  providers: [DirectoryStore, UnitResolver, OfficerResolver, CategoryResolver, IndicatorResolver, ServicePointService, ServicePointResolver, ServiceNetworkResolver, CalendarResolver, CalendarDraftService, CalendarDraftReader, CalendarDraftResolver, CalendarWatch, RulebookResolver, RulebookService, RetentionJob, RetentionResolver, ViewerResolver, TrailResolver, DirectoryMetrics, AccountService, AccountReader, AccountResolver, MachineClientService, MachineClientReader, MachineClientResolver, KeyWatch,
    NoticeReception, NoticeDelivery, NoticeReader, NoticeService, NoticeResolver, SmsToOfficers, WeComToOfficers, { provide: noticeChannels, useFactory: () => [new InAppFeed(), ...outgoingChannels()] }, ...eventProviders('directory', reactions, NoticeReception), periodicJobs(NoticeDelivery, SmsToOfficers, WeComToOfficers, CalendarWatch, KeyWatch, RetentionJob)],
})
export class DirectoryModule {}
