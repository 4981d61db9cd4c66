import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@bangban/kernel';
import { Allow, CurrentActor } from '@bangban/platform';
import type { QueryExportPairingsArgs, QueryExportUncoveredEnterprisesArgs, QueryUncoveredEnterprisesArgs } from '../generated/graphql.ts';
import { CoverageExport } from './coverage.export.ts';
import { CoverageReader } from './coverage.reader.ts';

@Resolver()
export class CoverageResolver {
  constructor(private readonly reader: CoverageReader, private readonly tables: CoverageExport) {}

  @Allow('OFFICER') @Query()
  pairingCoverage(@CurrentActor() actor: Actor) { return this.reader.report(actor); }

  @Allow('OFFICER') @Query()
  uncoveredEnterprises(@Args() args: QueryUncoveredEnterprisesArgs, @CurrentActor() actor: Actor) { return this.reader.uncovered(actor, args); }

  @Allow('OFFICER') @Query()
  exportUncoveredEnterprises(@Args() args: QueryExportUncoveredEnterprisesArgs, @CurrentActor() actor: Actor) { return this.tables.uncovered(actor, args); }

  @Allow('OFFICER', 'MACHINE', 'ENTERPRISE') @Query()
  exportPairings(@Args() args: QueryExportPairingsArgs, @CurrentActor() actor: Actor) { return this.tables.pairings(actor, args); }
}
