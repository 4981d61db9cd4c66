import { Injectable } from '@nestjs/common';
import type { OfficerActor } from '@bangban/kernel';
import { freeText, parseInput } from '@bangban/platform';
import type { AddRiskNoteInput } from '../generated/graphql.ts';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import { record } from '../ticket/ticket.records.ts';
import { RiskNote } from './risk-note.entity.ts';

@Injectable()
export class RiskNoteService {
  constructor(private readonly desk: TicketDesk) {}

  /** No line of the timeline, which many read. */
  add(actor: OfficerActor, input: AddRiskNoteInput): Promise<string> {
    const content = parseInput(freeText, input.content);
    return this.desk.take(actor, 'ADD_RISK_NOTE', input, (ticket, act) => {
      ticket.permit('ADD_RISK_NOTE');
      act.records.push(record(RiskNote, { ticketId: ticket.id, at: act.at, officerCode: actor.code, level: input.level, content }));
    });
  }
}
