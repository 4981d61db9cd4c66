import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Actor } from '@bangban/kernel';
import { DirectoryClient, officerStub } from '@bangban/directory-client';
import { stillOpen } from '../ticket/ticket.filter.ts';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import { visible } from '../ticket/ticket.policy.ts';
import { TicketReader } from '../ticket/ticket.reader.ts';
import { type TicketView } from '../ticket/ticket.view.ts';

interface Merge { ticketId: string; mergedAt: string; mergedBy: string; reason: string; undoneAt: string | null; undoneBy: string | null; undoneBecause: string | null }

/** What belongs together. Who may not see one of the tickets learns nothing of it from the others, not even a date: complainants do not see one another. */
@Injectable()
export class MergedReader {
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient, private readonly desk: TicketDesk, private readonly tickets: TicketReader) {}

  /** The tickets merged into each. */
  async sources(actor: Actor, targets: readonly string[]): Promise<Map<string, TicketView[]>> {
    const { rows } = await sql<{ id: string; target: string }>`select id, merged_into as target from ticket where merged_into = any(${[...targets]}::uuid[]) order by received_at, id`.execute(this.em.getKysely());
    const seen = await this.tickets.byIds(actor, rows.map(({ id }) => id));
    const sources = new Map<string, TicketView[]>();
    for (const { id, target } of rows) if (seen.has(id)) sources.set(target, [...(sources.get(target) ?? []), seen.get(id)!]);
    return sources;
  }

  /** The earliest date of each and what is merged into it. */
  async earliest(actor: Actor, targets: readonly string[]): Promise<Map<string, string>> {
    const { rows } = await sql<{ id: string; due: string | null }>`
      select wanted.id, min(t.next_due_at) as due from unnest(${[...targets]}::uuid[]) wanted (id) join ticket t on (t.id = wanted.id or t.merged_into = wanted.id) and ${stillOpen} and ${visible(this.desk.view(actor))} group by wanted.id`.execute(this.em.getKysely());
    return new Map(rows.flatMap(({ id, due }) => (due ? [[id, due] as const] : [])));
  }

  async merges(tickets: readonly string[]) {
    const { directory } = this.client;
    const { rows } = await sql<Merge>`select ticket_id as "ticketId", merged_at as "mergedAt", merged_by as "mergedBy", reason, undone_at as "undoneAt", undone_by as "undoneBy", undone_because as "undoneBecause"
      from ticket_merge where ticket_id = any(${[...tickets]}::uuid[]) order by merged_at, id`.execute(this.em.getKysely());
    return Map.groupBy(rows.map((row) => ({ ...row, mergedById: row.mergedBy, mergedBy: officerStub(directory, row.mergedBy), undoneById: row.undoneBy, undoneBy: officerStub(directory, row.undoneBy) })), ({ ticketId }) => ticketId);
  }
}
