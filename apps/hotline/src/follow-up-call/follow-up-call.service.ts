import { Injectable } from '@nestjs/common';
import type { Actor } from '@bangban/kernel';
import type { RecordFollowUpInput } from '../generated/graphql.ts';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import { text } from '../ticket/ticket.input.ts';
import { recordFollowUp, withOpenCall } from './follow-up-call.verbs.ts';

type OfficerAct = Parameters<typeof recordFollowUp>[1]; // whom alone the policy lets do it

/** 回访: by others than who handled the case (X.15). */
@Injectable()
export class FollowUpCallService {
  constructor(private readonly desk: TicketDesk) {}

  record(actor: Actor, input: RecordFollowUpInput) {
    const content = text(input.content, 'content');
    const said = { reached: input.reached, solved: input.solved ?? null, content };
    return this.desk.take(actor, 'RECORD_FOLLOW_UP', input, async (ticket, act, em) => {
      if (!ticket.followUpCall) ticket.take('RECORD_FOLLOW_UP', act); // which refuses
      await withOpenCall(em, ticket, (open) => recordFollowUp(ticket, act as OfficerAct, open, said));
    });
  }
}
