import { Injectable } from '@nestjs/common';
import { CombinedSubjects, DutySubjects } from '@bangban/deadlines';
import { dutyLabels } from './duty/duty.kinds.ts';
import { PolicyUptakeSubjects } from './support-policy/policy-uptake.subjects.ts';
import { StationSubjects } from './station/station.subjects.ts';
import { reportDeadlines } from './monitor-report/monitor-report.clock.ts';
import { MonitorReportSubjects } from './monitor-report/monitor-report.subjects.ts';

/** The things of this service that have deadlines: each sort a part, with kinds of its own. */
@Injectable()
export class LiaisonSubjects extends CombinedSubjects {
  constructor() {
    const duties = new DutySubjects(dutyLabels);
    super([
      { kinds: duties.kinds, subjects: duties },
      { kinds: ['STATION_ANSWER'], subjects: new StationSubjects() },
      { kinds: reportDeadlines, subjects: new MonitorReportSubjects() },
      { kinds: ['POLICY_DECISION'], subjects: new PolicyUptakeSubjects() },
    ]);
  }
}
