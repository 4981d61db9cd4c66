import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { calendarChange } from '@bangban/contracts';
import { calendarImpact, calendarProgress, type DueDateMove } from '@bangban/deadlines';
import { DirectoryClient } from '@bangban/directory-client';
import type { Actor } from '@bangban/kernel';
import { CurrentActor } from '@bangban/platform';
import { TicketReader } from '../ticket/ticket.reader.ts';

/** What the hotline adds to a draft of the calendar. Who may not read drafts is told nothing here either (X.11). */
@Resolver('CalendarDraft')
export class CalendarDraftLink {
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient, private readonly reader: TicketReader) {}

  @ResolveField()
  async hotlineImpact(@Parent() { changeContent }: { changeContent: string | null }, @CurrentActor() actor: Actor) {
    if (!changeContent || actor.kind !== 'OFFICER') return null;
    const calendar = this.client.directory.calendar.with(calendarChange.parse(JSON.parse(changeContent)));
    const examples: Awaited<ReturnType<CalendarDraftLink['visible']>> = [];
    const impact = await calendarImpact(this.em.fork(), calendar, async (changes) => {
      examples.push(...await this.visible(actor, changes));
      return examples.length < most ? 'MORE' : 'ENOUGH';
    });
    return { ...impact, examples: examples.slice(0, most) };
  }

  @ResolveField()
  hotlineProgress(@Parent() { resultVersion }: { resultVersion: number | null }, @CurrentActor() actor: Actor) {
    return resultVersion === null || actor.kind !== 'OFFICER' ? null : calendarProgress(this.em.fork(), resultVersion);
  }

  /** Those whose ticket the actor may see, by the same rule as every list. */
  private async visible(actor: Actor, changes: DueDateMove[]) {
    const tickets = await this.reader.byIds(actor, [...new Set(changes.map(({ subjectId }) => subjectId))]);
    return changes.flatMap(({ subjectId, kind, before, after }) => {
      const ticket = tickets.get(subjectId);
      return ticket ? [{ ticket, kind, dueAtBefore: before.dueAt, dueAtAfter: after.dueAt, provisionalBefore: before.provisional, provisionalAfter: after.provisional }] : [];
    });
  }
}

const most = 20;
