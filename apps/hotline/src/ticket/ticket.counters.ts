import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import type { Actor } from '@bangban/kernel';
import { DirectoryClient, unitStub } from '@bangban/directory-client';
import { now } from '@bangban/platform';
import { TicketDesk } from './ticket.desk.ts';
import { stillOpen, toBeAssigned } from './ticket.filter.ts';
import { refuseUnread, visible } from './ticket.policy.ts';

interface Count { unit: string | null; total: boolean; as_of: string; open: string; unassigned: string; due_today: string; overdue: string }

/** A worklist's numbers, over exactly the tickets that the list shows this actor: what is open is read, what is closed is not. */
@Injectable()
export class TicketCounters {
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient, private readonly desk: TicketDesk) {}

  async read(actor: Actor) {
    refuseUnread(actor);
    const today = sql`(clock.now at time zone 'Asia/Shanghai')::date`;
    const seen = visible(this.desk.view(actor));
    const { rows } = await sql<Count>`
      select t.handling_unit as unit, grouping(t.handling_unit) = 1 as total, max(clock.now) as as_of,
        count(t.id) as open,
        count(t.id) filter (where ${toBeAssigned}) as unassigned,
        count(t.id) filter (where (t.next_due_at at time zone 'Asia/Shanghai')::date = ${today}) as due_today,
        count(t.id) filter (where t.next_due_at < clock.now) as overdue
      from (select ${now} as now) clock left join ticket t on ${stillOpen} and ${seen}
      group by grouping sets ((), (t.handling_unit))`.execute(this.em.getKysely());
    const { directory } = this.client;
    const all = rows.find(({ total }) => total)!;
    return {
      asOf: all.as_of, open: Number(all.open), unassigned: Number(all.unassigned), dueToday: Number(all.due_today), overdue: Number(all.overdue), outOfScope: () => this.outOfScope(seen),
      byUnit: rows.filter(({ total, unit }) => !total && unit)
        .map(({ unit, open: count, due_today, overdue }) => ({ unitId: unit, unit: unitStub(directory, unit), open: Number(count), dueToday: Number(due_today), overdue: Number(overdue) }))
        .sort((a, b) => b.overdue - a.overdue || b.open - a.open),
    };
  }

  /** Grows with the history, so it is counted only where it is asked for. */
  private async outOfScope(seen: RawBuilder<boolean>): Promise<number> {
    const { rows } = await sql<{ count: string }>`select count(*) from ticket t where t.status = 'OUT_OF_SCOPE' and ${seen}`.execute(this.em.getKysely());
    return Number(rows[0]!.count);
  }
}
