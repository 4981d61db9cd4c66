import { Args, Context, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { pageOf, type Actor } from '@bangban/kernel';
import type { OfficerPost } from '@bangban/directory-client';
import { Allow, type RequestContext } from '@bangban/platform';
import type { QueryOfficersArgs } from '../generated/graphql.ts';
import { DirectoryStore } from '../snapshot/directory-store.ts';

@Resolver('Officer')
export class OfficerResolver {
  constructor(private readonly store: DirectoryStore) {}

  @Allow('OFFICER', 'MACHINE') @Query()
  async officers(@Args() { filter, ...page }: QueryOfficersArgs) {
    const { directory } = await this.store.current();
    const { unit, within, role, active, text } = filter ?? {};
    const below = within && new Set(directory.subtree(within));
    const found = directory.snapshot.officers.filter((officer) =>
      (!unit || officer.unit === unit) && (!below || below.has(officer.unit)) && (!role || officer.roles.includes(role)) && (active ?? officer.active) === officer.active && (!text || officer.title.includes(text)));
    return pageOf(found, page, ({ code }) => code);
  }

  @Allow('OFFICER', 'MACHINE') @Query()
  async officer(@Args('code') code: string) { return (await this.store.current()).directory.officer(code) ?? null; }

  /** To whom the list is closed, a reference is closed as well. X.11 */
  @ResolveReference()
  async reference(@Parent() { code }: { code: string }, @Context() { actor }: RequestContext) { return mayKnowOfficers(actor) ? ((await this.store.current()).directory.officer(code) ?? null) : null; }

  @ResolveField()
  async unit(@Parent() officer: OfficerPost) { return (await this.store.current()).directory.unit(officer.unit); }
}

/** Enterprises and visitors deal with units, not with persons. */
export const mayKnowOfficers = ({ kind }: Actor): boolean => kind !== 'ENTERPRISE' && kind !== 'VISITOR';
