import { recipientsOf } from '@bangban/deadlines';
import type { Directory } from '@bangban/directory-client';
import type { NewEvent } from '@bangban/platform';
import { withOffset } from '@bangban/working-time';
import type { Ticket } from './ticket.entity.ts';

/** `source`: what asks for it, for which each recipient is told once. `wanted`, `unit`: as for `recipientsOf`. `text`: a sentence that names the case by its number and says what to do, nothing of its content. */
export interface TicketNotice { source: string; at: Date; wanted: readonly string[]; unit: string | null; text: string }

/** Officers are told of something that is no deadline: an objection waits for a ruling, a case was merged. To be emitted with the step that causes it. Who is complained about is left out. */
export function noticeOf(directory: Directory, { id, number, version, complainedUnits, complainedOfficers }: Ticket, { source, at, wanted, unit, text }: TicketNotice): NewEvent {
  return {
    name: 'notice.wanted', at, aggregate: { type: 'Ticket', id, version },
    payload: {
      source, level: 'INFO', recipients: recipientsOf(directory, wanted, { unit, handlers: ['HANDLER'], complainedUnits, complainedOfficers }),
      subject: { type: 'Ticket', id, number }, text, due: withOffset(at), deadlineDueAt: null, notTo: [...complainedUnits, ...complainedOfficers],
    },
  };
}
