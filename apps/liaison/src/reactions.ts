import type { CalendarPreview } from '@bangban/deadlines';
import type { Reactions } from '@bangban/platform';
import type { ProblemSettlement } from './problem/problem.settlement.ts';

/** What the liaison service does about the events of the services. */
export const reactions = (calendar: CalendarPreview, problems: ProblemSettlement): Reactions => ({
  'calendar.drafted': (em, event) => calendar.drafted(em, event),
  'ticket.settled': (em, event) => problems.settled(em, event),
});
