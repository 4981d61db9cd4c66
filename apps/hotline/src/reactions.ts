import type { Reactions } from '@bangban/platform';
import type { CalendarPreview } from './links/calendar-preview.ts';

/** What the hotline does about the events of the services. */
export const reactions = (calendar: CalendarPreview): Reactions => ({
  'calendar.drafted': (em, event) => calendar.drafted(em, event),
});
