import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor, OfficerActor } from '@bangban/kernel';
import { Allow, batched, CurrentActor, type RequestContext } from '@bangban/platform';
import type { ImportSpecialistsInput, NameSpecialistInput, QueryEnterpriseSpecialistArgs, QueryEnterpriseSpecialistsArgs, QueryMissingSpecialistsArgs, RelieveSpecialistInput } from '../generated/graphql.ts';
import { SpecialistImport } from './specialist.import.ts';
import { SpecialistReader, type SpecialistView } from './specialist.reader.ts';
import { SpecialistService } from './specialist.service.ts';

@Resolver('Enterprise')
export class SpecialistResolver {
  constructor(private readonly reader: SpecialistReader, private readonly service: SpecialistService, private readonly imports: SpecialistImport) {}

  @Allow('OFFICER', 'MACHINE', 'ENTERPRISE') @Query()
  enterpriseSpecialists(@Args() args: QueryEnterpriseSpecialistsArgs, @CurrentActor() actor: Actor) { return this.reader.list(actor, args); }

  @Allow('OFFICER', 'MACHINE', 'ENTERPRISE') @Query()
  enterpriseSpecialist(@Args() { id }: QueryEnterpriseSpecialistArgs, @CurrentActor() actor: Actor) { return this.reader.one(actor, id); }

  @Allow('OFFICER') @Query()
  missingSpecialists(@Args() args: QueryMissingSpecialistsArgs, @CurrentActor() actor: Actor) { return this.reader.missing(actor, args); }

  @Allow('SUPERVISOR', 'UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER') @Mutation()
  async nameSpecialist(@Args('input') input: NameSpecialistInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, await this.service.name(actor, input)); }

  @Allow('SUPERVISOR', 'UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER') @Mutation()
  async relieveSpecialist(@Args('input') input: RelieveSpecialistInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, await this.service.relieve(actor, input)); }

  @Allow('SUPERVISOR', 'UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER') @Mutation()
  importSpecialists(@Args('input') input: ImportSpecialistsInput, @CurrentActor() actor: OfficerActor) { return this.imports.run(actor, input); }

  @ResolveField('specialist')
  ofEnterprise(@Parent() { creditCode }: { creditCode: string }, @Context() context: RequestContext) {
    return batched<SpecialistView | null>(context, 'enterpriseSpecialist', (codes) => this.reader.ofEnterprises(context.actor, codes), null).load(creditCode);
  }

  private payload(actor: Actor, id: string) { return { specialist: () => this.reader.one(actor, id) }; }
}
