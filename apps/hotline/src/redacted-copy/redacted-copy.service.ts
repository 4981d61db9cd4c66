import { Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { refuse, type Actor } from '@bangban/kernel';
import { parseInput } from '@bangban/platform';
import { ComplainantStore } from '../complainant/complainant.store.ts';
import type { ShareRedactedCopyInput } from '../generated/graphql.ts';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import { freeText, line } from '../ticket/ticket.input.ts';
import { record } from '../ticket/ticket.records.ts';
import { RedactedCopy } from './redacted-copy.entity.ts';
import { identityIn } from './redacted-copy.rules.ts';

const refusedADay = 5; // texts about one ticket

const copy = z.object({ title: line(200), content: freeText });

/** Gives a unit that is complained about something to answer to, and nobody away. */
@Injectable()
export class RedactedCopyService {
  constructor(private readonly desk: TicketDesk, private readonly complainants: ComplainantStore) {}

  /** To compare the text with the identity is to read it: that stands in the trail as any other reading does, in the same transaction. */
  share(actor: Actor & { kind: 'OFFICER' }, input: ShareRedactedCopyInput): Promise<string> {
    const texts = parseInput(copy, { title: input.title, content: input.content });
    return this.desk.take(actor, 'SHARE_REDACTED_COPY', input, async (ticket, act, em) => {
      if (!ticket.complainedUnits.includes(input.unit)) refuse('INVALID_INPUT', { field: 'unit', reason: '脱敏副本只提供给本工单的被反映单位' });
      await this.refuseGuessing(em, ticket.id);
      const complainant = await this.complainants.reveal(em, ticket.id, act, '核对副本不含反映人信息');
      for (const field of ['title', 'content'] as const) {
        const what = identityIn(texts[field], complainant);
        if (what) refuse('CONTAINS_IDENTITY', { field, what });
      }
      act.records.push(record(RedactedCopy, { ticketId: ticket.id, unitCode: input.unit, ...texts, sharedAt: act.at, sharedBy: actor.code }));
    });
  }

  /** A refusal tells that the text holds the identity: whoever may not read that must not find it out by trying names. The refusals stand in the trail, and are counted there. */
  private async refuseGuessing(em: EntityManager, ticketId: string): Promise<void> {
    const [row] = await em.execute<{ refused: string; seconds: number | null }[]>(`select count(*) as refused, ceil(extract(epoch from min(at) + interval '1 day' - platform.now()))::int as seconds
      from audit_entry where subject_id = ? and action = 'SHARE_REDACTED_COPY' and code = 'CONTAINS_IDENTITY' and at > platform.now() - interval '1 day'`, [ticketId]);
    if (Number(row!.refused) >= refusedADay) refuse('RATE_LIMITED', { limit: `同一工单一天内最多${refusedADay}次未通过核对`, retryAfterSeconds: row!.seconds! });
  }
}
