import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor, OfficerActor } from '@bangban/kernel';
import { Allow, CurrentActor } from '@bangban/platform';
import type { EndMonitorInput, MonitorCodeInput, QueryMonitorArgs, QueryMonitorsArgs, RegisterMonitorInput } from '../generated/graphql.ts';
import { MonitorReader } from './monitor.reader.ts';
import { MonitorService, type WithCode } from './monitor.service.ts';

@Resolver('BusinessMonitor')
export class MonitorResolver {
  constructor(private readonly reader: MonitorReader, private readonly service: MonitorService) {}

  @Allow('SUPERVISOR', 'UNIT_HEAD', 'UNIT_OFFICE') @Query()
  monitors(@Args() args: QueryMonitorsArgs, @CurrentActor() actor: Actor) { return this.reader.list(actor, args); }

  @Allow('SUPERVISOR', 'UNIT_HEAD', 'UNIT_OFFICE') @Query()
  monitor(@Args() { id }: QueryMonitorArgs, @CurrentActor() actor: Actor) { return this.reader.one(actor, id); }

  @Allow('SUPERVISOR') @Mutation()
  async registerMonitor(@Args('input') input: RegisterMonitorInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, await this.service.register(actor, input)); }

  @Allow('SUPERVISOR') @Mutation()
  async renewMonitorCode(@Args('input') input: MonitorCodeInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, await this.service.renewCode(actor, input)); }

  @Allow('SUPERVISOR') @Mutation()
  async endMonitor(@Args('input') input: EndMonitorInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, { id: await this.service.end(actor, input), code: null }); }

  private payload(actor: Actor, { id, code }: WithCode) { return { code, monitor: () => this.reader.one(actor, id) }; }
}
