import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { DirectoryClient, officerStub } from '@bangban/directory-client';
import { now } from '@bangban/platform';
import type { ExtensionReason, ExtensionState } from '../generated/graphql.ts';

interface Row {
  ticketId: string; state: ExtensionState; requestedAt: string; requestedById: string; workingDays: number; reason: ExtensionReason; explanation: string;
  decidedAt: string | null; decidedById: string | null; comment: string | null; dueBefore: string | null; dueAfter: string | null;
}

@Injectable()
export class ExtensionReader {
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient) {}

  /** Those of tickets that the reader may see, by ticket. A reporter is told of what was approved, and not by whom. */
  async ofTickets(ids: readonly string[], isReporter: boolean) {
    const { rows } = await sql<Row>`select e.ticket_id as "ticketId", e.requested_at as "requestedAt", e.requested_by as "requestedById", e.working_days as "workingDays", e.reason, e.explanation,
        e.decided_at as "decidedAt", e.decided_by as "decidedById", e.comment, e.due_before as "dueBefore", e.due_after as "dueAfter",
        case when e.approved then 'APPROVED' when e.decided_at is not null then 'REFUSED' when d.met_at is null and d.withdrawn_at is null and (d.paused_at is not null or d.due_at >= ${now}) then 'PENDING' else 'LAPSED' end as state
      from extension e join deadline d on d.id = e.deadline_id where e.ticket_id = any(${[...ids]}::uuid[]) and (not ${isReporter} or e.approved) order by e.requested_at, e.id`.execute(this.em.getKysely());
    const { directory } = this.client;
    return Map.groupBy(rows.map((row) => ({
      ...row, ...(isReporter ? { requestedById: null, decidedById: null, comment: null } : { requestedBy: officerStub(directory, row.requestedById), decidedBy: officerStub(directory, row.decidedById) }),
    })), ({ ticketId }) => ticketId);
  }
}
