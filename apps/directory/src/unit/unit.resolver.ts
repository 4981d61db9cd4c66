import { Args, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { pageOf, refuse, type Actor } from '@bangban/kernel';
import type { Unit } from '@bangban/directory-client';
import { CurrentActor, Public } from '@bangban/platform';
import type { QueryOrgUnitsArgs } from '../generated/graphql.ts';
import { DirectoryStore } from '../snapshot/directory-store.ts';
import { mayKnowOfficers } from './officer.resolver.ts';

@Resolver('OrgUnit')
export class UnitResolver {
  constructor(private readonly store: DirectoryStore) {}

  @Public() @Query()
  async orgUnits(@Args() { filter, ...page }: QueryOrgUnitsArgs) {
    const { directory } = await this.store.current();
    const found = directory.snapshot.units.filter((unit) =>
      (!filter?.kind || unit.kind === filter.kind) && (!filter?.parent || unit.parentCode === filter.parent) && (!filter?.text || unit.name.includes(filter.text)));
    return pageOf(found, page, ({ code }) => code);
  }

  @Public() @Query()
  async orgUnit(@Args('code') code: string) {
    return (await this.store.current()).directory.unit(code) ?? null;
  }

  @ResolveReference()
  async reference(@Parent() { code }: { code: string }) { return this.orgUnit(code); }

  @ResolveField()
  async parent(@Parent() unit: Unit) { return unit.parentCode ? this.orgUnit(unit.parentCode) : null; }

  @ResolveField()
  async children(@Parent() { code }: Unit) { return (await this.store.current()).directory.snapshot.units.filter((unit) => unit.parentCode === code); }

  /** To whom the list of officers is closed, a unit's own are closed as well. X.11 */
  @ResolveField()
  async officers(@Parent() { code }: Unit, @CurrentActor() actor: Actor) {
    if (!mayKnowOfficers(actor)) refuse('FORBIDDEN');
    return (await this.store.current()).directory.snapshot.officers.filter((officer) => officer.unit === code);
  }

  @ResolveField()
  async leader(@Parent() { code }: Unit, @CurrentActor() actor: Actor) {
    if (!mayKnowOfficers(actor)) refuse('FORBIDDEN');
    return (await this.store.current()).directory.leaderOf(code) ?? null;
  }
}
