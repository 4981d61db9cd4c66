import { recipientsOf } from '@bangban/deadlines';
import type { Directory } from '@bangban/directory-client';
import type { NewEvent } from '@bangban/platform';
import { withOffset } from '@bangban/working-time';
import type { StationQuestion } from './station-question.entity.ts';

/** Officers are told that a question waits for them, or that theirs was answered. `source`: for which each is told once. */
export const questionNotice = (directory: Directory, { id, number, version, unitCode }: StationQuestion, { source, at, wanted, text }: { source: string; at: Date; wanted: readonly string[]; text: string }): NewEvent => ({
  name: 'notice.wanted', at, aggregate: { type: 'StationQuestion', id, version },
  payload: {
    source, level: 'INFO', recipients: recipientsOf(directory, wanted, { unit: unitCode, handlers: ['HANDLER', 'WINDOW_CLERK'], complainedUnits: [], complainedOfficers: [] }),
    subject: { type: 'StationQuestion', id, number }, text, due: withOffset(at), deadlineDueAt: null, notTo: [],
  },
});
