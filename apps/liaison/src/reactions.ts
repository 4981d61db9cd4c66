import type { CalendarPreview } from '@bangban/deadlines';
import type { Reactions } from '@bangban/platform';
import { ticketSettled } from './problem/problem.reactions.ts';

/** What the liaison service does about the events of the services. */
export const reactions = (calendar: CalendarPreview): Reactions => ({
  'calendar.drafted': (em, event) => calendar.drafted(em, event),
  'ticket.settled': ticketSettled,
});
