import { Args, Context, Mutation, Parent, Query, ResolveReference, Resolver } from '@nestjs/graphql';
import type { Actor } from '@bangban/kernel';
import { Allow, CurrentActor, type RequestContext } from '@bangban/platform';
import type { ChangeCreditCodeInput, ChangeEnterpriseInput, CloseEnterpriseInput, DelistEnterpriseInput, ListEnterpriseInput, ImportEnterprisesInput, QueryEnterpriseArgs, QueryEnterprisesArgs, QueryExportEnterprisesArgs, RegisterEnterpriseInput, ReopenEnterpriseInput } from '../generated/graphql.ts';
import { EnterpriseImport } from './enterprise-import.service.ts';
import { EnterpriseExport } from './enterprise.export.ts';
import { EnterpriseReader } from './enterprise.reader.ts';
import { EnterpriseService } from './enterprise.service.ts';

@Resolver('Enterprise')
export class EnterpriseResolver {
  constructor(private readonly reader: EnterpriseReader, private readonly service: EnterpriseService, private readonly imports: EnterpriseImport, private readonly exports: EnterpriseExport) {}

  @Allow('OFFICER', 'MACHINE', 'ENTERPRISE') @Query()
  enterprises(@Args() args: QueryEnterprisesArgs, @CurrentActor() actor: Actor) { return this.reader.list(actor, args); }

  @Allow('OFFICER', 'MACHINE', 'ENTERPRISE') @Query()
  enterprise(@Args() { creditCode }: QueryEnterpriseArgs, @CurrentActor() actor: Actor) { return this.reader.one(actor, creditCode); }

  @Allow('OFFICER', 'MACHINE', 'ENTERPRISE') @Query()
  exportEnterprises(@Args() args: QueryExportEnterprisesArgs, @CurrentActor() actor: Actor) { return this.exports.page(actor, args); }

  @Allow('UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER', 'SUPERVISOR') @Mutation()
  async registerEnterprise(@Args('input') input: RegisterEnterpriseInput, @CurrentActor() actor: Actor) { return this.payload(actor, await this.service.registerEntry(actor, input)); }

  @Allow('UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER', 'SUPERVISOR') @Mutation()
  async changeEnterprise(@Args('input') input: ChangeEnterpriseInput, @CurrentActor() actor: Actor) { return this.payload(actor, await this.service.change(actor, input)); }

  @Allow('UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER', 'SUPERVISOR') @Mutation()
  async changeCreditCode(@Args('input') input: ChangeCreditCodeInput, @CurrentActor() actor: Actor) { return this.payload(actor, await this.service.changeCode(actor, input)); }

  @Allow('UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER', 'SUPERVISOR') @Mutation()
  async listEnterprise(@Args('input') input: ListEnterpriseInput, @CurrentActor() actor: Actor) { return this.payload(actor, await this.service.list(actor, input)); }

  @Allow('UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER', 'SUPERVISOR') @Mutation()
  async delistEnterprise(@Args('input') input: DelistEnterpriseInput, @CurrentActor() actor: Actor) { return this.payload(actor, await this.service.delist(actor, input)); }

  @Allow('UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER', 'SUPERVISOR') @Mutation()
  async closeEnterprise(@Args('input') input: CloseEnterpriseInput, @CurrentActor() actor: Actor) { return this.payload(actor, await this.service.close(actor, input)); }

  @Allow('UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER', 'SUPERVISOR') @Mutation()
  async reopenEnterprise(@Args('input') input: ReopenEnterpriseInput, @CurrentActor() actor: Actor) { return this.payload(actor, await this.service.reopen(actor, input)); }

  @Allow('UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER', 'SUPERVISOR', 'MACHINE') @Mutation()
  importEnterprises(@Args('input') input: ImportEnterprisesInput, @CurrentActor() actor: Actor) { return this.imports.run(actor, input); }

  /** The same rule as the register: an entity reference is no side door (X.11). A code that was changed still leads to its enterprise. */
  @ResolveReference()
  reference(@Parent() { creditCode }: { creditCode: string }, @Context() context: RequestContext) { return this.reader.load(context, creditCode); }

  private payload(actor: Actor, creditCode: string) { return { enterprise: () => this.reader.one(actor, creditCode) }; }
}
