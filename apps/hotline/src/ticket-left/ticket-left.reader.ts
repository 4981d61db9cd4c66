import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { connection, pageSize, type Actor } from '@bangban/kernel';
import { timePosition } from '@bangban/platform';
import type { QueryTicketsLeftArgs } from '../generated/graphql.ts';
import { instant } from '../ticket/ticket.columns.ts';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import { refuseUnread, seenThroughUnits, visible } from '../ticket/ticket.policy.ts';
import { settledUntil } from '../ticket/settled-until.ts';

interface Row { id: string; number: string; leftAt: string; position: string }

/** Cases that have left the reader's sight, for who keeps a copy; of those only that he could see while his unit had them. */
@Injectable()
export class TicketLeftReader {
  constructor(private readonly em: EntityManager, private readonly desk: TicketDesk) {}

  async list(actor: Actor, page: QueryTicketsLeftArgs, size = pageSize(page)) {
    refuseUnread(actor);
    const db = this.em.getKysely();
    const view = this.desk.view(actor);
    const from = sql`from ticket_left l join ticket t on t.id = l.ticket_id where l.unit_code = any(${view.reach}::text[]) and l.at < ${await settledUntil(this.em)} and ${seenThroughUnits(view)} and (${visible(view)}) is not true`;
    const position = page.after ? timePosition(page.after) : undefined;
    const { rows } = await sql<Row>`select t.id, t.number, l.at as "leftAt", l.id as position ${from} and ${position ? sql`(l.at, l.id) > (${position.at}::timestamptz, ${position.id}::uuid)` : sql`true`}
      order by l.at, l.id limit ${size + 1}`.execute(db);
    const total = async () => Number((await sql<{ count: string }>`select count(*) ${from}`.execute(db)).rows[0]!.count);
    return connection(rows, size, total, ({ leftAt, position: id }) => [instant(leftAt), id]);
  }
}
