import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { DirectoryClient, officerStub } from '@bangban/directory-client';
import type { SuspensionReason } from '../generated/graphql.ts';

interface Row { ticketId: string; reason: SuspensionReason; explanation: string; from: string; until: string | null; suspendedById: string | null }

@Injectable()
export class SuspensionReader {
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient) {}

  /** Those of tickets that the reader may see, by ticket. A reporter is told why and when, not by whom. */
  async ofTickets(ids: readonly string[], isReporter: boolean) {
    const { rows } = await sql<Row>`select s.ticket_id as "ticketId", s.reason, s.explanation, s.suspended_at as "from", coalesce(d.met_at, d.withdrawn_at) as until, case when not ${isReporter} then s.suspended_by end as "suspendedById"
      from suspension s join deadline d on d.id = s.deadline_id where s.ticket_id = any(${[...ids]}::uuid[]) order by s.suspended_at, s.id`.execute(this.em.getKysely());
    return Map.groupBy(rows.map((row) => ({ ...row, suspendedBy: officerStub(this.client.directory, row.suspendedById) })), ({ ticketId }) => ticketId);
  }
}
