import type { CalendarPreview } from '@bangban/deadlines';
import type { Reactions } from '@bangban/platform';
import type { ProblemRegistration } from './problem/problem.registration.ts';

/** What the hotline does about the events of the services. */
export const reactions = (calendar: CalendarPreview, problems: ProblemRegistration): Reactions => ({
  'calendar.drafted': (em, event) => calendar.drafted(em, event),
  'problem.raised': (em, event) => problems.register(em, event),
});
