import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor, OfficerActor } from '@bangban/kernel';
import { Allow, batched, CurrentActor, type RequestContext } from '@bangban/platform';
import type { ChangeLiaisonOfficerInput, EndPairingInput, HandOverPairingInput, ImportPairingsInput, OpenPairingInput, QueryPairingArgs, QueryPairingsArgs } from '../generated/graphql.ts';
import { PairingImport } from './pairing.import.ts';
import { PairingReader, type PairingView } from './pairing.reader.ts';
import { PairingService } from './pairing.service.ts';

@Resolver('Enterprise')
export class PairingResolver {
  constructor(private readonly reader: PairingReader, private readonly service: PairingService, private readonly imports: PairingImport) {}

  @Allow('OFFICER', 'MACHINE', 'ENTERPRISE') @Query()
  pairings(@Args() args: QueryPairingsArgs, @CurrentActor() actor: Actor) { return this.reader.list(actor, args); }

  @Allow('OFFICER', 'MACHINE', 'ENTERPRISE') @Query()
  pairing(@Args() { id }: QueryPairingArgs, @CurrentActor() actor: Actor) { return this.reader.one(actor, id); }

  @Allow('SUPERVISOR', 'UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER') @Mutation()
  async openPairing(@Args('input') input: OpenPairingInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, await this.service.open(actor, input)); }

  @Allow('SUPERVISOR', 'UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER') @Mutation()
  async changeLiaisonOfficer(@Args('input') input: ChangeLiaisonOfficerInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, await this.service.changeOfficer(actor, input)); }

  @Allow('SUPERVISOR', 'UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER') @Mutation()
  async handOverPairing(@Args('input') input: HandOverPairingInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, await this.service.handOver(actor, input)); }

  @Allow('SUPERVISOR', 'UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER') @Mutation()
  async endPairing(@Args('input') input: EndPairingInput, @CurrentActor() actor: OfficerActor) { return this.payload(actor, await this.service.end(actor, input)); }

  @Allow('SUPERVISOR', 'UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER', 'MACHINE') @Mutation()
  importPairings(@Args('input') input: ImportPairingsInput, @CurrentActor() actor: Actor) { return this.imports.run(actor, input); }

  @ResolveField('pairing')
  ofEnterprise(@Parent() { creditCode }: { creditCode: string }, @Context() context: RequestContext) {
    return batched<PairingView | null>(context, 'enterprisePairing', (codes) => this.reader.ofEnterprises(context.actor, codes), null).load(creditCode);
  }

  private payload(actor: Actor, id: string) { return { pairing: () => this.reader.one(actor, id) }; }
}
