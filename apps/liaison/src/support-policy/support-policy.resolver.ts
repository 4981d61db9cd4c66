import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor, OfficerActor } from '@bangban/kernel';
import { Allow, CurrentActor, Public } from '@bangban/platform';
import type {
  ApplyForSupportPolicyInput, DecidePolicyUptakeInput, PublishSupportPolicyInput, QueryExportSupportPoliciesArgs, QueryExportSupportPolicyEnterprisesArgs, QuerySupportPoliciesArgs, QuerySupportPoliciesForMeArgs, QuerySupportPolicyArgs, QuerySupportPolicyEnterprisesArgs, WithdrawSupportPolicyInput,
} from '../generated/graphql.ts';
import { PolicyEnterpriseExport } from './policy-enterprise.export.ts';
import { PolicyEnterpriseReader } from './policy-enterprise.reader.ts';
import { PolicyUptakeService } from './policy-uptake.service.ts';
import { SupportPolicyExport } from './support-policy.export.ts';
import { SupportPolicyReader } from './support-policy.reader.ts';
import { SupportPolicyService } from './support-policy.service.ts';

type Enterprise = Extract<Actor, { kind: 'ENTERPRISE' }>;

@Resolver('SupportPolicy')
export class SupportPolicyResolver {
  constructor(private readonly reader: SupportPolicyReader, private readonly service: SupportPolicyService, private readonly exports: SupportPolicyExport) {}

  @Public() @Query()
  supportPolicies(@Args() args: QuerySupportPoliciesArgs, @CurrentActor() actor: Actor) { return this.reader.list(actor, args); }

  @Public() @Query()
  supportPolicy(@Args() { id }: QuerySupportPolicyArgs, @CurrentActor() actor: Actor) { return this.reader.one(actor, id); }

  @Allow('OFFICER') @Query()
  exportSupportPolicies(@Args() args: QueryExportSupportPoliciesArgs, @CurrentActor() actor: Actor) { return this.exports.page(actor, args); }

  @Allow('UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER', 'SUPERVISOR') @Mutation()
  async publishSupportPolicy(@Args('input') input: PublishSupportPolicyInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, await this.service.publish(actor, input)); }

  @Allow('UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER', 'SUPERVISOR') @Mutation()
  async withdrawSupportPolicy(@Args('input') input: WithdrawSupportPolicyInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, await this.service.withdraw(actor, input)); }

  private payload(actor: Actor, id: string) { return { supportPolicy: () => this.reader.one(actor, id) }; }
}

@Resolver('PolicyEnterprise')
export class PolicyUptakeResolver {
  constructor(private readonly reader: PolicyEnterpriseReader, private readonly service: PolicyUptakeService, private readonly exports: PolicyEnterpriseExport) {}

  @Allow('ENTERPRISE') @Query()
  supportPoliciesForMe(@Args() args: QuerySupportPoliciesForMeArgs, @CurrentActor() actor: Enterprise) { return this.reader.forMe(actor, args); }

  @Allow('OFFICER') @Query()
  supportPolicyEnterprises(@Args() args: QuerySupportPolicyEnterprisesArgs, @CurrentActor() actor: Actor) { return this.reader.list(actor, args); }

  @Allow('OFFICER') @Query()
  exportSupportPolicyEnterprises(@Args() args: QueryExportSupportPolicyEnterprisesArgs, @CurrentActor() actor: Actor) { return this.exports.page(actor, args); }

  @Allow('UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER', 'ENTERPRISE') @Mutation()
  async applyForSupportPolicy(@Args('input') input: ApplyForSupportPolicyInput, @CurrentActor() actor: OfficerActor | Enterprise) { return this.payload(actor, await this.service.apply(actor, input)); }

  @Allow('UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER') @Mutation()
  async decidePolicyUptake(@Args('input') input: DecidePolicyUptakeInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, await this.service.decide(actor, input)); }

  private payload(actor: Actor, id: string) { return { policyEnterprise: () => this.reader.ofUptake(actor, id) }; }
}
