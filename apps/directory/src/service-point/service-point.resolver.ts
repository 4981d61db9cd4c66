import { Args, Mutation, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { pageOf, type OfficerActor } from '@bangban/kernel';
import { Allow, CurrentActor, Public } from '@bangban/platform';
import { localDate } from '@bangban/working-time';
import type { QueryServicePointsArgs, UpdateServicePointInput } from '../generated/graphql.ts';
import { DirectoryStore } from '../snapshot/directory-store.ts';
import { lackOf, lacks } from './service-network.rules.ts';
import type { ServicePoint } from './service-point.entity.ts';
import { ServicePointService } from './service-point.service.ts';

@Resolver('ServicePoint')
export class ServicePointResolver {
  constructor(private readonly store: DirectoryStore, private readonly service: ServicePointService) {}

  @Public() @Query()
  async servicePoints(@Args() { filter, ...page }: QueryServicePointsArgs) {
    const { servicePoints } = await this.store.current();
    const found = servicePoints.filter(({ kind, level, unitCode }) => (!filter?.kind || kind === filter.kind) && (!filter?.level || level === filter.level) && (!filter?.unit || unitCode === filter.unit));
    const { lacking } = filter ?? {};
    const rules = lacking && (await this.rules());
    return pageOf(lacking && rules ? found.filter((point) => lacks(lackOf(point, rules), lacking)) : found, page, ({ code }) => code);
  }

  @Allow('UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER') @Mutation()
  async updateServicePoint(@Args('input') input: UpdateServicePointInput, @CurrentActor() actor: OfficerActor) {
    const { directory } = await this.store.current();
    const code = await this.service.update(actor, input, (unit) => directory.unitChain(unit));
    return { servicePoint: () => this.reference({ code }) };
  }

  @ResolveReference()
  async reference(@Parent() { code }: { code: string }) { return (await this.store.current()).servicePoints.find((point) => point.code === code) ?? null; }

  @ResolveField()
  async unit(@Parent() { unitCode }: ServicePoint) { return (await this.store.current()).directory.unit(unitCode); }

  @ResolveField()
  async missingEquipment(@Parent() point: ServicePoint) { return lackOf(point, await this.rules()).equipment; }

  @ResolveField()
  async missingStaff(@Parent() point: ServicePoint) { return lackOf(point, await this.rules()).staff; }

  private async rules() {
    const { directory, now } = await this.store.current();
    return directory.rulebook.at(localDate(now));
  }
}
