import type { Reactions } from '@bangban/platform';
import { recordAnswer } from './calendar/calendar-answers.ts';
import type { NoticeReception } from './notice/notice.reception.ts';

/** What the directory does about the events of the services. */
export const reactions = (notices: NoticeReception): Reactions => ({
  'notice.wanted': (em, { payload }) => notices.wanted(em, payload),
  'notice.withdrawn': (em, { payload }) => notices.withdrawn(em, payload),
  'calendar.previewed': recordAnswer,
});
