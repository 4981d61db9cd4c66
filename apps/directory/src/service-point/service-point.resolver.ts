import { Args, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { pageOf } from '@bangban/kernel';
import { Public } from '@bangban/platform';
import type { QueryServicePointsArgs } from '../generated/graphql.ts';
import { DirectoryStore } from '../snapshot/directory-store.ts';
import type { ServicePoint } from './service-point.entity.ts';

@Resolver('ServicePoint')
export class ServicePointResolver {
  constructor(private readonly store: DirectoryStore) {}

  @Public() @Query()
  async servicePoints(@Args() { filter, ...page }: QueryServicePointsArgs) {
    const { servicePoints } = await this.store.current();
    const found = servicePoints.filter(({ kind, level, unitCode }) => (!filter?.kind || kind === filter.kind) && (!filter?.level || level === filter.level) && (!filter?.unit || unitCode === filter.unit));
    return pageOf(found, page, ({ code }) => code);
  }

  @ResolveReference()
  async reference(@Parent() { code }: { code: string }) { return (await this.store.current()).servicePoints.find((point) => point.code === code) ?? null; }

  @ResolveField()
  async unit(@Parent() { unitCode }: ServicePoint) { return (await this.store.current()).directory.unit(unitCode); }
}
