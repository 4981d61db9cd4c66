import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { OfficerActor } from '@bangban/kernel';
import { Allow, CurrentActor } from '@bangban/platform';
import type { OpenGridInput, QueryGridsArgs, RenameGridInput } from '../generated/graphql.ts';
import { GridReader } from './grid.reader.ts';
import { GridService } from './grid.service.ts';

@Resolver('Grid')
export class GridResolver {
  constructor(private readonly reader: GridReader, private readonly service: GridService) {}

  @Allow('OFFICER') @Query()
  grids(@Args() args: QueryGridsArgs) { return this.reader.list(args); }

  @Allow('SUPERVISOR', 'UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER') @Mutation()
  async openGrid(@Args('input') input: OpenGridInput, @CurrentActor() actor: OfficerActor) { return this.payload(await this.service.open(actor, input)); }

  @Allow('SUPERVISOR', 'UNIT_HEAD', 'UNIT_OFFICE', 'HANDLER') @Mutation()
  async renameGrid(@Args('input') input: RenameGridInput, @CurrentActor() actor: OfficerActor) { return this.payload(await this.service.rename(actor, input)); }

  private payload(id: string) { return { grid: () => this.reader.one(id) }; }
}
