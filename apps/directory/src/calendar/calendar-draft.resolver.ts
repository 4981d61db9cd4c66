import { Args, Context, Mutation, Parent, Query, ResolveReference, Resolver } from '@nestjs/graphql';
import { refuse, type OfficerActor } from '@bangban/kernel';
import { Allow, batched, CurrentActor, type RequestContext } from '@bangban/platform';
import type { DecideCalendarDraftInput, DraftCalendarYearInput, DraftRestDaysInput, QueryCalendarDraftsArgs } from '../generated/graphql.ts';
import { CalendarDraftReader, type DraftView } from './calendar-draft.reader.ts';
import { CalendarDraftService, type Drafted } from './calendar-draft.service.ts';
import { CalendarWatch } from './calendar-watch.ts';

@Resolver('CalendarDraft')
export class CalendarDraftResolver {
  constructor(private readonly drafts: CalendarDraftService, private readonly reader: CalendarDraftReader, private readonly watch: CalendarWatch) {}

  @Allow('OFFICER') @Query()
  calendarDrafts(@Args() args: QueryCalendarDraftsArgs) { return this.reader.list(args); }

  @Allow('OFFICER') @Query()
  async calendarDraft(@Args('id') id: string) { return (await this.reader.byIds([id])).get(id) ?? refuse('NOT_FOUND', { what: '日历草案', id }); }

  @Allow('OFFICER') @Query()
  calendarWarnings() { return this.watch.warnings(); }

  @Allow('SUPERVISOR') @Mutation()
  async draftCalendarYear(@Args('input') input: DraftCalendarYearInput, @CurrentActor() actor: OfficerActor) { return this.answer(await this.drafts.draftYear(actor, input)); }

  @Allow('SUPERVISOR') @Mutation()
  async draftRestDays(@Args('input') input: DraftRestDaysInput, @CurrentActor() actor: OfficerActor) { return this.answer(await this.drafts.draftRestDays(actor, input)); }

  @Allow('SUPERVISOR') @Mutation()
  async withdrawCalendarDraft(@Args('input') input: DecideCalendarDraftInput, @CurrentActor() actor: OfficerActor) { return { draft: await this.one(await this.drafts.withdraw(actor, input)) }; }

  @Allow('SUPERVISOR') @Mutation()
  async approveCalendarDraft(@Args('input') input: DecideCalendarDraftInput, @CurrentActor() actor: OfficerActor) { return { draft: await this.one(await this.drafts.approve(actor, input)) }; }

  /** To whom the list is closed, a reference is closed as well. X.11 */
  @ResolveReference()
  async reference(@Parent() { id }: { id: string }, @Context() context: RequestContext): Promise<DraftView | null> {
    return context.actor.kind === 'OFFICER' ? batched<DraftView | null>(context, 'calendarDraft', (ids) => this.reader.byIds(ids), null).load(id) : null;
  }

  private async answer({ id, ...rest }: Drafted) { return { draft: id ? await this.one(id) : null, ...rest }; }
  private async one(id: string) { return (await this.reader.byIds([id])).get(id)!; }
}
