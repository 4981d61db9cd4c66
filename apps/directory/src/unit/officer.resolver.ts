import { Args, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { pageOf } from '@bangban/kernel';
import type { OfficerPost } from '@bangban/directory-client';
import { Allow } from '@bangban/platform';
import type { QueryOfficersArgs } from '../generated/graphql.ts';
import { DirectoryStore } from '../snapshot/directory-store.ts';

@Resolver('Officer')
export class OfficerResolver {
  constructor(private readonly store: DirectoryStore) {}

  @Allow('OFFICER', 'MACHINE') @Query()
  async officers(@Args() { filter, ...page }: QueryOfficersArgs) {
    const { directory } = await this.store.current();
    const found = directory.snapshot.officers.filter(({ unit, roles }) => (!filter?.unit || unit === filter.unit) && (!filter?.role || roles.includes(filter.role)));
    return pageOf(found, page, ({ code }) => code);
  }

  @ResolveReference()
  async reference(@Parent() { code }: { code: string }) { return (await this.store.current()).directory.officer(code) ?? null; }

  @ResolveField()
  async unit(@Parent() officer: OfficerPost) { return (await this.store.current()).directory.unit(officer.unit); }
}
