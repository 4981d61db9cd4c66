import { Injectable } from '@nestjs/common';
import { CombinedSubjects, DutySubjects } from '@bangban/deadlines';
import { DirectoryClient } from '@bangban/directory-client';
import { analysisDutyLabels } from './analysis/analysis-duty.jobs.ts';
import { FollowUpSubjects } from './follow-up-call/follow-up-call.subjects.ts';
import { AssistanceSubjects } from './assistance/assistance.subjects.ts';
import { rectificationDeadlines } from './rectification/rectification.rules.ts';
import { RectificationSubjects } from './rectification/rectification.subjects.ts';
import { MeasureSubjects } from './measure/measure.subjects.ts';
import { deadlineKinds } from './ticket/ticket.rules.ts';
import { TicketSubjects } from './ticket/ticket.subjects.ts';

/** Everything in this service that has a deadline. */
@Injectable()
export class HotlineSubjects extends CombinedSubjects {
  constructor(client: DirectoryClient) {
    const duties = new DutySubjects(analysisDutyLabels);
    super([
      { kinds: deadlineKinds, subjects: new TicketSubjects(client) },
      { kinds: ['FOLLOW_UP'], subjects: new FollowUpSubjects(client) },
      { kinds: ['ASSIST'], subjects: new AssistanceSubjects() },
      { kinds: rectificationDeadlines, subjects: new RectificationSubjects(client) },
      { kinds: ['MEASURE'], subjects: new MeasureSubjects() },
      { kinds: duties.kinds, subjects: duties },
    ]);
  }
}
