import { Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { EventOf } from '@bangban/contracts';
import { DirectoryClient } from '@bangban/directory-client';
import { refuse } from '@bangban/kernel';
import { DatabaseClock, emit } from '@bangban/platform';
import { calendarImpact } from './calendar-impact.ts';

/** Answers a draft of the calendar with what it would do to this service's deadlines: approval waits for it. */
@Injectable()
export class CalendarPreview {
  constructor(private readonly client: DirectoryClient, private readonly clock: DatabaseClock) {}

  async drafted(em: EntityManager, { payload: { draftId, calendarVersion, change } }: EventOf<'calendar.drafted'>): Promise<void> {
    if (this.client.directory.calendar.version < calendarVersion) await this.client.refresh();
    const { calendar } = this.client.directory;
    if (calendar.version < calendarVersion) refuse('UNAVAILABLE'); // told again
    const impact = await calendarImpact(em, calendar.with(change));
    await emit(em, [{ name: 'calendar.previewed', at: await this.clock.now(em), aggregate: { type: 'CalendarDraft', id: draftId, version: 1 }, payload: { draftId, ...impact } }]);
  }
}
