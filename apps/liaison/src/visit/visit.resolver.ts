import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@bangban/kernel';
import { Allow, batched, CurrentActor, type RequestContext } from '@bangban/platform';
import type { ImportVisitsInput, QueryVisitArgs, QueryVisitsArgs, RecordVisitInput, WithdrawRecordInput } from '../generated/graphql.ts';
import { PlannedVisitReader } from '../planned-visit/planned-visit.reader.ts';
import { ProblemReader } from '../problem/problem.reader.ts';
import { RecordReader, type RecordRow } from '../record/record.reader.ts';
import { visitKind, type HeadTalk } from './visit.entity.ts';
import { VisitImport } from './visit-import.service.ts';
import { VisitService } from './visit.service.ts';

type Officer = Extract<Actor, { kind: 'OFFICER' }>;

@Resolver('Visit')
export class VisitResolver {
  constructor(private readonly reader: RecordReader, private readonly raised: ProblemReader, private readonly plans: PlannedVisitReader, private readonly service: VisitService, private readonly imports: VisitImport) {}

  @Allow('OFFICER', 'ENTERPRISE', 'MACHINE') @Query()
  visits(@Args() args: QueryVisitsArgs, @CurrentActor() actor: Actor) { return this.reader.list(actor, visitKind, args); }

  @Allow('OFFICER', 'ENTERPRISE', 'MACHINE') @Query()
  visit(@Args() { id }: QueryVisitArgs, @CurrentActor() actor: Actor) { return this.reader.one(actor, visitKind, id); }

  @Allow('UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER', 'DISTRICT_LEADER') @Mutation()
  async recordVisit(@Args('input') input: RecordVisitInput, @CurrentActor() actor: Officer) { return this.payload(actor, await this.service.record(actor, input)); }

  @Allow('UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER', 'DISTRICT_LEADER', 'SUPERVISOR') @Mutation()
  async withdrawVisit(@Args('input') input: WithdrawRecordInput, @CurrentActor() actor: Officer) { return this.payload(actor, await this.service.withdraw(actor, input)); }

  /** That there was one, and with whom, the enterprise sees; not what was written about it. */
  @ResolveField()
  talk(@Parent() { talk, isClosed }: Pick<RecordRow, 'isClosed'> & { talk: HeadTalk | null }, @CurrentActor() actor: Actor) { return talk && { ...talk, content: actor.kind === 'ENTERPRISE' || isClosed ? null : talk.content }; }

  @Allow('UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER', 'DISTRICT_LEADER', 'SUPERVISOR', 'MACHINE') @Mutation()
  importVisits(@Args('input') input: ImportVisitsInput, @CurrentActor() actor: Extract<Actor, { kind: 'OFFICER' | 'MACHINE' }>) { return this.imports.run(actor, input); }

  @ResolveField()
  plannedVisit(@Parent() { plannedVisitId }: { plannedVisitId: string | null }, @Context() context: RequestContext) { return plannedVisitId && this.plans.load(context, plannedVisitId); }

  @ResolveField()
  problems(@Parent() { id }: { id: string }, @CurrentActor() actor: Actor, @Context() context: RequestContext) { return batched(context, 'problemsOfSources', (ids) => this.raised.ofSources(actor, ids), []).load(id); }

  private payload(actor: Actor, id: string) { return { visit: () => this.reader.one(actor, visitKind, id) }; }
}
