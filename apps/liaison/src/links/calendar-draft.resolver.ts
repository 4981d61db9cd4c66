import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { calendarChange } from '@bangban/contracts';
import { calendarImpact, calendarProgress } from '@bangban/deadlines';
import { DirectoryClient } from '@bangban/directory-client';
import type { Actor } from '@bangban/kernel';
import { CurrentActor } from '@bangban/platform';

/** What this service adds to a draft of the calendar. Who may not read drafts is told nothing here either (X.11). */
@Resolver('CalendarDraft')
export class CalendarDraftLink {
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient) {}

  @ResolveField()
  liaisonImpact(@Parent() { changeContent }: { changeContent: string | null }, @CurrentActor() actor: Actor) {
    if (!changeContent || actor.kind !== 'OFFICER') return null;
    return calendarImpact(this.em.fork(), this.client.directory.calendar.with(calendarChange.parse(JSON.parse(changeContent))));
  }

  @ResolveField()
  liaisonProgress(@Parent() { resultVersion }: { resultVersion: number | null }, @CurrentActor() actor: Actor) {
    return resultVersion === null || actor.kind !== 'OFFICER' ? null : calendarProgress(this.em.fork(), resultVersion);
  }
}
