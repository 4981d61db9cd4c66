import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { isId, pageSize, refuse, type OfficerActor, type PageArgs } from '@bangban/kernel';
import { DirectoryClient, officerStub, unitStub } from '@bangban/directory-client';
import { pageByTime } from '@bangban/platform';

interface Copy { id: string; title: string; content: string; sharedAt: string }

/** What a unit reads of a case that is about it: the copies made for it or for a unit above it, and nothing that leads from there to the case. */
@Injectable()
export class RedactedCopyReader {
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient) {}

  list({ unit }: OfficerActor, page: PageArgs, size = pageSize(page)) {
    return pageByTime(this.em, { columns, from: sql`redacted_copy c`, where: this.madeFor(unit), time: sql`c.shared_at`, id: sql`c.id` }, page, (copy: Copy) => copy, size);
  }

  async one({ unit }: OfficerActor, id: string): Promise<Copy> {
    const { rows: [copy] } = await sql<Copy>`select ${columns} from redacted_copy c where ${this.madeFor(unit)} and ${isId(id) ? sql`c.id = ${id}` : sql`false`}`.execute(this.em.getKysely());
    return copy ?? refuse('NOT_FOUND', { what: '脱敏副本', id });
  }

  /** Those of tickets that the reader may see, by ticket. */
  async ofTickets(ids: readonly string[]) {
    const { directory } = this.client;
    const { rows } = await sql<Copy & { ticketId: string; unitCode: string; sharedBy: string }>`select ${columns}, c.ticket_id as "ticketId", c.unit_code as "unitCode", c.shared_by as "sharedBy"
      from redacted_copy c where c.ticket_id = any(${[...ids]}::uuid[]) order by c.shared_at, c.id`.execute(this.em.getKysely());
    return Map.groupBy(rows.map(({ ticketId, unitCode, sharedBy, ...copy }) => ({ ticketId, unitId: unitCode, unit: unitStub(directory, unitCode), sharedById: sharedBy, sharedBy: officerStub(directory, sharedBy), copy })), ({ ticketId }) => ticketId);
  }

  private madeFor(unit: string) { return sql`c.unit_code = any(${this.client.directory.unitChain(unit)}::text[])`; }
}

const columns = sql`c.id, c.title, c.content, c.shared_at as "sharedAt"`;
