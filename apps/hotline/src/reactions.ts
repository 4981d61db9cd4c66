import type { CalendarPreview } from '@bangban/deadlines';
import type { Reactions } from '@bangban/platform';

/** What the hotline does about the events of the services. */
export const reactions = (calendar: CalendarPreview): Reactions => ({
  'calendar.drafted': (em, event) => calendar.drafted(em, event),
});
