import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@bangban/kernel';
import { Allow, CurrentActor } from '@bangban/platform';
import type { QueryExportLiaisonRecordsArgs } from '../generated/graphql.ts';
import { RecordExport } from './record.export.ts';

@Resolver()
export class RecordResolver {
  constructor(private readonly exports: RecordExport) {}

  @Allow('OFFICER', 'ENTERPRISE', 'MACHINE') @Query()
  exportLiaisonRecords(@Args() args: QueryExportLiaisonRecordsArgs, @CurrentActor() actor: Actor) { return this.exports.page(actor, args); }
}
