import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { dutyPeriodColumns, dutyPeriodsFrom, dutyPeriodsMatching, dutyPeriodTime, evidenceOfPeriods, type DutyPeriodRow } from '@bangban/deadlines';
import { DirectoryClient, unitStub } from '@bangban/directory-client';
import { pageSize, type Actor } from '@bangban/kernel';
import { batched, DatabaseClock, pageByTime, type RequestContext } from '@bangban/platform';
import { localDate, periodLabel } from '@bangban/working-time';
import type { QueryAnalysisDutiesArgs } from '../generated/graphql.ts';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import { seesTheDistrict } from '../ticket/ticket.policy.ts';
import { AnalysisReader } from './analysis.reader.ts';

/** A unit sees what it owes, and units below it; who sees the district sees all. */
@Injectable()
export class AnalysisDutyReader {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly desk: TicketDesk, private readonly analyses: AnalysisReader) {}

  async list(actor: Actor, { filter, ...page }: QueryAnalysisDutiesArgs, size = pageSize(page)) {
    const asOf = await this.clock.now();
    const view = this.desk.view(actor);
    const visible = seesTheDistrict(view) ? sql`true` : sql`p.unit_code = any(${view.reach}::text[])`;
    const where = sql`${visible} and ${dutyPeriodsMatching({ ...filter, kind: 'REQUEST_ANALYSIS' }, asOf)}`;
    return pageByTime(this.em, { columns: dutyPeriodColumns(asOf), from: dutyPeriodsFrom, where, time: dutyPeriodTime, id: sql`p.id` }, page, (row: DutyPeriodRow) => this.shown(actor, row, asOf), size);
  }

  private shown(actor: Actor, row: DutyPeriodRow, asOf: Date) {
    return {
      ...row, unit: unitStub(this.client.directory, row.unitId), period: periodLabel(row.cadence, row.endsOn), ended: row.endsOn < localDate(asOf),
      evidence: (_: unknown, context: RequestContext) => batched(context, 'analysisDutyEvidence', (ids) => this.evidence(actor, ids), []).load(row.id),
    };
  }

  /** The analyses that show it; one that the reader may not see is counted, and not shown. */
  private async evidence(actor: Actor, ids: readonly string[]) {
    const evidence = await evidenceOfPeriods(this.em.fork(), ids);
    const analyses = await this.analyses.byIds(actor, [...evidence.values()].flat().map(({ id }) => id));
    return new Map([...evidence].map(([period, shown]) => [period, shown.map((one) => ({ ...one, analysisId: one.id, analysis: analyses.get(one.id) ?? null }))]));
  }
}
