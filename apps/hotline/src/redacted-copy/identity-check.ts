import { Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { refuse } from '@bangban/kernel';
import { ComplainantStore } from '../complainant/complainant.store.ts';
import type { TicketStep } from '../generated/graphql.ts';
import type { Act } from '../ticket/ticket.act.ts';
import { identityIn } from '@bangban/platform';

const refusedADay = 5; // texts about one ticket

/** Keeps who complains out of a text that somebody else is going to read. */
@Injectable()
export class IdentityCheck {
  constructor(private readonly complainants: ComplainantStore) {}

  /** `texts` by the name of their field, given with a step on the first of the tickets. To compare a text with an identity is to read it: that stands in the trail as any other reading does, in the same transaction. */
  async refuseIdentities(em: EntityManager, act: Act, step: TicketStep, tickets: readonly { id: string }[], texts: Readonly<Record<string, string>>): Promise<void> {
    await this.refuseGuessing(em, step, tickets[0]!.id);
    for (const { id } of tickets) {
      const complainant = await this.complainants.reveal(em, id, act, '核对文字不含反映人信息');
      for (const [field, text] of Object.entries(texts)) {
        const what = identityIn(text, complainant);
        if (what) refuse('CONTAINS_IDENTITY', { field, what });
      }
    }
  }

  /** A refusal tells that the text holds the identity: whoever may not read that must not find it out by trying names. The refusals stand in the trail, and are counted there. */
  private async refuseGuessing(em: EntityManager, step: TicketStep, ticketId: string): Promise<void> {
    const [row] = await em.execute<{ refused: string; seconds: number | null }[]>(`select count(*) as refused, ceil(extract(epoch from min(at) + interval '1 day' - platform.now()))::int as seconds
      from audit_entry where subject_id = ? and action = ? and code = 'CONTAINS_IDENTITY' and at > platform.now() - interval '1 day'`, [ticketId, step]);
    if (Number(row!.refused) >= refusedADay) refuse('RATE_LIMITED', { limit: `同一工单一天内最多${refusedADay}次未通过核对`, retryAfterSeconds: row!.seconds! });
  }
}
