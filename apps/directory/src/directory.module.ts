import { Module } from '@nestjs/common';
import { DatabaseModule, SubgraphModule } from '@bangban/platform';
import { CalendarResolver } from './calendar/calendar.resolver.ts';
import { entities } from './entities.ts';
import { RulebookResolver } from './rulebook/rulebook.resolver.ts';
import { RulebookService } from './rulebook/rulebook.service.ts';
import { ServicePointResolver } from './service-point/service-point.resolver.ts';
import { DirectoryStore } from './snapshot/directory-store.ts';
import { SnapshotController } from './snapshot/snapshot.controller.ts';
import { CategoryResolver, IndicatorResolver } from './unit/catalogue.resolver.ts';
import { OfficerResolver } from './unit/officer.resolver.ts';
import { UnitResolver } from './unit/unit.resolver.ts';
import { ViewerResolver } from './viewer/viewer.resolver.ts';

@Module({
  imports: [DatabaseModule.forRoot(entities), SubgraphModule.forRoot({ folder: import.meta.dirname })],
  controllers: [SnapshotController],
  providers: [DirectoryStore, UnitResolver, OfficerResolver, CategoryResolver, IndicatorResolver, ServicePointResolver, CalendarResolver, RulebookResolver, RulebookService, ViewerResolver],
})
export class DirectoryModule {}
