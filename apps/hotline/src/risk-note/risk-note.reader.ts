import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { DirectoryClient, officerStub } from '@bangban/directory-client';
import type { RiskLevel } from '../generated/graphql.ts';

interface Row { ticketId: string; id: string; at: string; officerId: string; level: RiskLevel; content: string }

@Injectable()
export class RiskNoteReader {
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient) {}

  /** Of tickets whose notes the reader may see, by ticket. */
  async ofTickets(ids: readonly string[]) {
    const { rows } = await sql<Row>`select ticket_id as "ticketId", id, at, officer_code as "officerId", level, content from risk_note where ticket_id = any(${[...ids]}::uuid[]) order by at, id`.execute(this.em.getKysely());
    return Map.groupBy(rows.map((row) => ({ ...row, officer: officerStub(this.client.directory, row.officerId) })), ({ ticketId }) => ticketId);
  }
}
