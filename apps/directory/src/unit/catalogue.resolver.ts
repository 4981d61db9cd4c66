import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Category } from '@bangban/directory-client';
import { Public } from '@bangban/platform';
import { DirectoryStore } from '../snapshot/directory-store.ts';
import type { Indicator } from './category.entity.ts';

@Resolver('Category')
export class CategoryResolver {
  constructor(private readonly store: DirectoryStore) {}

  @Public() @Query()
  async categories() { return (await this.store.current()).directory.snapshot.categories; }

  @ResolveField()
  async usualUnit(@Parent() { unit }: Category) { return unit ? (await this.store.current()).directory.unit(unit) : null; }
}

@Resolver('Indicator')
export class IndicatorResolver {
  constructor(private readonly store: DirectoryStore) {}

  @Public() @Query()
  async indicators() { return (await this.store.current()).indicators; }

  @ResolveField()
  async leadUnit(@Parent() { leadUnitCode }: Indicator) { return (await this.store.current()).directory.unit(leadUnitCode); }
}
