import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { batched, type RequestContext } from '@bangban/platform';

/** Of a message `m`. */
export const messageState = sql`case when m.sent_at is not null then 'SENT' when m.given_up_at is not null then 'UNDELIVERABLE' else 'WAITING' end`;

/** What the reporter was told by SMS: for himself and for whoever sees the case. */
@Resolver('Ticket')
export class ReporterMessageResolver {
  constructor(private readonly em: EntityManager) {}

  @ResolveField('messages')
  ofTicket(@Parent() { id }: { id: string }, @Context() context: RequestContext) { return batched(context, 'messages', (ids) => this.byTicket(ids), []).load(id); }

  private async byTicket(ids: readonly string[]) {
    const { rows } = await sql<{ ticketId: string }>`select m.ticket_id as "ticketId", m.wanted_at as at, m.text, m.sent_at as "sentAt", ${messageState} as state
      from reporter_message m where m.ticket_id = any(${[...ids]}::uuid[]) order by m.wanted_at, m.id`.execute(this.em.getKysely());
    return Map.groupBy(rows, ({ ticketId }) => ticketId);
  }
}
