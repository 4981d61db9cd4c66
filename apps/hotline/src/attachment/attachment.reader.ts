import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { refuse, type Actor } from '@bangban/kernel';
import { DirectoryClient, officerStub, unitStub } from '@bangban/directory-client';
import { now } from '@bangban/platform';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import { visible } from '../ticket/ticket.policy.ts';
import { AttachmentLinks } from './attachment.links.ts';
import type { AttachmentType } from './attachment.rules.ts';

interface Row { id: string; ticketId: string; name: string; type: AttachmentType; size: number; addedAt: string; byKind: Actor['kind']; addedById: string | null; unitCode: string | null; forReporter: boolean; gone: boolean; now: string }

/** Reads which attachments there are; a reporter those that are for him. */
@Injectable()
export class AttachmentReader {
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient, private readonly desk: TicketDesk, private readonly links: AttachmentLinks) {}

  /** Those of tickets that the reader may see, by ticket. */
  async ofTickets(ids: readonly string[], actor: Actor) {
    const { rows } = await sql<Row>`select ${columns}, t.anonymized_at is not null as gone, ${now} as now from attachment a join ticket t on t.id = a.ticket_id
      where a.ticket_id = any(${[...ids]}::uuid[]) and ${meantFor(actor)} order by a.added_at, a.id`.execute(this.em.getKysely());
    return Map.groupBy(rows.map(({ gone, now: at, byKind: addedByKind, addedById: by, unitCode, ...row }) => {
      const { directory } = this.client;
      const [addedById, addedByUnitId] = actor.kind === 'ENTERPRISE' ? [null, null] : [by, unitCode];
      return { ...row, addedByKind, addedById, addedBy: officerStub(directory, addedById), addedByUnitId, addedByUnit: unitStub(directory, addedByUnitId), url: gone ? null : this.links.to(row.id, actor, new Date(at)) };
    }), ({ ticketId }) => ticketId);
  }

  /** One that he may see at this moment, by the rule of its case. */
  async one(id: string, actor: Actor): Promise<Pick<Row, 'id' | 'name' | 'type'>> {
    const { rows: [row] } = await sql<Row>`select a.id, a.name, a.type from attachment a join ticket t on t.id = a.ticket_id
      where a.id = ${id} and t.anonymized_at is null and ${meantFor(actor)} and ${visible(this.desk.view(actor))}`.execute(this.em.getKysely());
    return row ?? refuse('NOT_FOUND', { what: '附件', id });
  }

  /** Nobody fills the store with one case; one that is there already may come again. */
  async refuseTooMany(ticketId: string, id: string): Promise<void> {
    const { rows: [row] } = await sql<{ full: boolean }>`select count(*) >= ${most} and not coalesce(bool_or(id = ${id}), false) as full from attachment where ticket_id = ${ticketId}`.execute(this.em.getKysely());
    if (row!.full) refuse('INVALID_INPUT', { field: 'ticket', reason: `每件工单最多${most}个附件` });
  }
}

const most = 100; // of one case
const meantFor = (actor: Actor) => (actor.kind === 'ENTERPRISE' ? sql`a.for_reporter` : sql`true`);
const columns = sql`a.id, a.ticket_id as "ticketId", a.name, a.type, a.size, a.added_at as "addedAt", a.by_kind as "byKind", a.officer_code as "addedById", a.unit_code as "unitCode", a.for_reporter as "forReporter"`;
