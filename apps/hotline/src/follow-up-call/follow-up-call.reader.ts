import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { connection, decodeCursor, notOurs, pageSize, type Actor, type PageArgs } from '@bangban/kernel';
import { DirectoryClient, officerStub } from '@bangban/directory-client';
import { batched, pageByTime, type RequestContext } from '@bangban/platform';
import { isLocalDate, type LocalDate } from '@bangban/working-time';
import type { QueryFollowUpCallsArgs } from '../generated/graphql.ts';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import { visible } from '../ticket/ticket.policy.ts';
import { TicketReader } from '../ticket/ticket.reader.ts';
import { type TicketView } from '../ticket/ticket.view.ts';
import { method } from './follow-up-call.rules.ts';

interface Row { id: string; ticketId: string }

/** Who is to be called about what, and what they said: of cases that the reader may see. */
@Injectable()
export class FollowUpCallReader {
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient, private readonly desk: TicketDesk, private readonly tickets: TicketReader) {}

  list(actor: Actor, { filter, ...page }: QueryFollowUpCallsArgs, size = pageSize(page)) {
    const { open, because, handlingUnit, drawnOn } = filter ?? {};
    const where = sql.join([visible(this.desk.view(actor)),
      ...(typeof open === 'boolean' ? [open ? sql`c.closed_at is null` : sql`c.closed_at is not null`] : []), ...(because ? [sql`c.because = ${because}`] : []),
      ...(handlingUnit ? [sql`t.handling_unit = ${handlingUnit}`] : []), ...(drawnOn ? [sql`c.drawn_on = ${drawnOn}`] : []),
    ], sql` and `);
    return pageByTime(this.em, { columns, from: calls, where, time: sql`d.due_at`, id: sql`c.id`, soonest: true }, page, (row: Row) => this.view(row), size);
  }

  async ofTickets(ids: readonly string[]) {
    const { rows } = await sql<Row>`select ${columns} from ${calls} where c.ticket_id = any(${[...ids]}::uuid[]) order by c.opened_at, c.id`.execute(this.em.getKysely());
    return Map.groupBy(rows.map((row) => this.view(row)), ({ ticketId }) => ticketId);
  }

  async draws(page: PageArgs, size = pageSize(page)) {
    const day = page.after ? dayIn(page.after) : null;
    const { rows } = await sql<{ day: string }>`select day::text as day, drawn_at as "drawnAt", seed, percent, candidates, cardinality(tickets) as drawn, ${method}::text as method from follow_up_draw
      where ${day ? sql`day < ${day}` : sql`true`} order by follow_up_draw.day desc limit ${size + 1}`.execute(this.em.getKysely());
    return connection(rows, size, async () => Number((await sql<{ count: string }>`select count(*) from follow_up_draw`.execute(this.em.getKysely())).rows[0]!.count), ({ day: one }) => [one]);
  }

  private view(row: Row) {
    return {
      ...row,
      attempts: (_: unknown, context: RequestContext) => batched(context, 'followUpAttempts', (ids) => this.attempts(ids), []).load(row.id),
      ticket: (_: unknown, context: RequestContext) => batched<TicketView | null>(context, 'ticket', (ids) => this.tickets.byIds(context.actor, ids), null).load(row.ticketId),
    };
  }

  private async attempts(ids: readonly string[]) {
    const { rows } = await sql<{ callId: string; officerId: string }>`select call_id as "callId", at, reached, content, officer_code as "officerId" from follow_up_attempt where call_id = any(${[...ids]}::uuid[]) order by at, id`.execute(this.em.getKysely());
    return Map.groupBy(rows.map((row) => ({ ...row, officer: officerStub(this.client.directory, row.officerId) })), ({ callId }) => callId);
  }
}

const calls = sql`follow_up_call c join ticket t on t.id = c.ticket_id join deadline d on d.subject_id = c.id`;
const columns = sql`c.id, c.ticket_id as "ticketId", c.because, c.round, c.drawn_on::text as "drawnOn", c.opened_at as "openedAt", c.closed_at as "closedAt", c.result, d.due_at as "dueAt"`;

function dayIn(cursor: string): LocalDate {
  const [day, ...more] = decodeCursor(cursor);
  return typeof day === 'string' && isLocalDate(day) && !more.length ? day : notOurs();
}
