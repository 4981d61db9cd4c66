import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { v5 } from 'uuid';
import { DutyBook } from '@bangban/deadlines';
import { DirectoryClient } from '@bangban/directory-client';
import { DatabaseClock, type PeriodicJob } from '@bangban/platform';
import { addDays, localDate } from '@bangban/working-time';

/** What a lead unit owes every month, as a notice says it. */
export const analysisDutyLabels = { REQUEST_ANALYSIS: '企业诉求分析研判' };
/** A unit as the subject of its duty: ids of subjects are UUIDs, and its code always gives the same one. */
export const unitSubject = (code: string): string => v5(`org-unit ${code}`, v5.URL);

/** 四(9): each of the lead units that the rulebook names owes an analysis every month, from the day it is named until the day it no longer is. */
@Injectable()
export class AnalysisDuties implements PeriodicJob {
  readonly name = 'analysis-duties';
  readonly everyMs = 600_000;
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly duties: DutyBook) {}

  run(): Promise<void> {
    return this.em.fork().transactional(async (em) => {
      const { directory } = this.client;
      await em.execute(`select pg_advisory_xact_lock(hashtext('analysis duties'), hashtext(current_schema()))`); // of two workers at once one opens them
      const at = await this.clock.now(em);
      const today = localDate(at);
      const named = [...new Set(directory.rulebook.at(today).list('duty.analysis_units'))].filter((code) => directory.unit(code));
      const running = (await em.execute<{ unit: string }[]>(`select unit_code as unit from duty where kind = 'REQUEST_ANALYSIS' and (ends_on is null or ends_on >= ?)`, [today])).map(({ unit }) => unit);
      for (const unit of running.filter((code) => !named.includes(code))) await this.duties.end(em, { subjectId: unitSubject(unit) }, { on: addDays(today, -1), because: '不再是牵头单位' }, at);
      await this.duties.open(em, named.filter((code) => !running.includes(code)).map((unit) => ({
        kind: 'REQUEST_ANALYSIS', ruleKey: 'duty.request_analysis', number: unit, label: directory.unit(unit)!.name, subject: { type: 'OrgUnit', id: unitSubject(unit) }, unit, officer: null, startsOn: today,
      })), at);
    });
  }
}
