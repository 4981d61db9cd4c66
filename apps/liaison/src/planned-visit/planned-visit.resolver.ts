import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor, OfficerActor } from '@bangban/kernel';
import { Allow, CurrentActor } from '@bangban/platform';
import type { PlanVisitInput, QueryEnterpriseWeekArgs, QueryPlannedVisitArgs, QueryPlannedVisitsArgs, WithdrawRecordInput } from '../generated/graphql.ts';
import { PlannedVisitReader } from './planned-visit.reader.ts';
import { VisitPlans } from './planned-visit.service.ts';

@Resolver('PlannedVisit')
export class PlannedVisitResolver {
  constructor(private readonly reader: PlannedVisitReader, private readonly plans: VisitPlans) {}

  @Allow('OFFICER', 'MACHINE') @Query()
  plannedVisits(@Args() args: QueryPlannedVisitsArgs, @CurrentActor() actor: Actor) { return this.reader.list(actor, args); }

  @Allow('OFFICER', 'MACHINE') @Query()
  plannedVisit(@Args() { id }: QueryPlannedVisitArgs, @CurrentActor() actor: Actor) { return this.reader.one(actor, id); }

  @Allow('OFFICER') @Query()
  enterpriseWeek(@Args() args: QueryEnterpriseWeekArgs) { return this.reader.week(args); }

  @Allow('UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER', 'DISTRICT_LEADER') @Mutation()
  async planVisit(@Args('input') input: PlanVisitInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, await this.plans.plan(actor, input)); }

  @Allow('UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER', 'DISTRICT_LEADER') @Mutation()
  async withdrawPlannedVisit(@Args('input') input: WithdrawRecordInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, await this.plans.withdraw(actor, input)); }

  private payload(actor: Actor, id: string) { return { plannedVisit: () => this.reader.one(actor, id) }; }
}
