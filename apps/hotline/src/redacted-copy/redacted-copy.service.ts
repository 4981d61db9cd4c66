import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { refuse, type Actor } from '@bangban/kernel';
import { freeText, line, parseInput } from '@bangban/platform';
import type { ShareRedactedCopyInput } from '../generated/graphql.ts';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import { record } from '../ticket/ticket.records.ts';
import { IdentityCheck } from './identity-check.ts';
import { RedactedCopy } from './redacted-copy.entity.ts';

const copy = z.object({ title: line(200), content: freeText });

/** Gives a unit that is complained about something to answer to, and nobody away. */
@Injectable()
export class RedactedCopyService {
  constructor(private readonly desk: TicketDesk, private readonly identities: IdentityCheck) {}

  share(actor: Actor & { kind: 'OFFICER' }, input: ShareRedactedCopyInput): Promise<string> {
    const texts = parseInput(copy, { title: input.title, content: input.content });
    return this.desk.take(actor, 'SHARE_REDACTED_COPY', input, async (ticket, act, em) => {
      if (!ticket.complainedUnits.includes(input.unit)) refuse('INVALID_INPUT', { field: 'unit', reason: '脱敏副本只提供给本工单的被反映单位' });
      await this.identities.refuseIdentities(em, act, 'SHARE_REDACTED_COPY', [ticket], texts);
      act.records.push(record(RedactedCopy, { ticketId: ticket.id, unitCode: input.unit, ...texts, sharedAt: act.at, sharedBy: actor.code }));
    });
  }
}
