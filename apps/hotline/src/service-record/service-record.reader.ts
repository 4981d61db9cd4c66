import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { connection, pageSize, type Actor } from '@bangban/kernel';
import { type Directory, DirectoryClient, officerStub, unitStub } from '@bangban/directory-client';
import { timePosition } from '@bangban/platform';
import type { QueryServiceRecordsArgs, ServiceRecordFilter } from '../generated/graphql.ts';
import { messageState } from '../reporter-message/reporter-message.resolver.ts';
import { recordsVisible } from '../service-rating/service-rating.policy.ts';
import { TicketDesk } from '../ticket/ticket.desk.ts';

interface Row { id: string; servedAt: string; servicePointId: string; unitId: string; officerId: string; enterpriseCode: string | null }

/** Service records as rows: one statement a page. */
@Injectable()
export class ServiceRecordReader {
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient, private readonly desk: TicketDesk) {}

  async list(actor: Actor, { filter, ...page }: QueryServiceRecordsArgs, size = pageSize(page)) {
    const seen = sql`${recordsVisible(this.desk.view(actor))} and ${matching(filter ?? {}, this.client.directory)}`;
    const rows = await this.rows(sql`${seen} and ${after(page.after)} order by s.served_at desc, s.id desc limit ${size + 1}`);
    const total = async () => Number((await sql<{ count: string }>`select count(*) from service_record s where ${seen}`.execute(this.em.getKysely())).rows[0]!.count);
    return connection(rows, size, total, ({ servedAt, id }) => [new Date(servedAt).toISOString(), id]);
  }

  async byIds(actor: Actor, ids: readonly string[]) {
    const rows = await this.rows(sql`s.id = any(${[...ids]}::uuid[]) and ${recordsVisible(this.desk.view(actor))}`);
    return new Map(rows.map((row) => [row.id, row]));
  }

  private async rows(where: RawBuilder<unknown>) {
    const { directory } = this.client;
    const { rows } = await sql<Row>`select ${columns} from service_record s where ${where}`.execute(this.em.getKysely());
    return rows.map((row) => ({ ...row, enterprise: row.enterpriseCode && { creditCode: row.enterpriseCode }, servicePoint: { code: row.servicePointId }, unit: unitStub(directory, row.unitId), officer: officerStub(directory, row.officerId) }));
  }
}

const columns = sql`s.id, s.number, s.kind, s.service_item as "serviceItem", s.service_point as "servicePointId", s.level, s.window_name as "window", s.unit_code as "unitId", s.officer_code as "officerId",
  s.customer_kind as "customerKind", s.enterprise_name as "enterpriseName", s.enterprise_code as "enterpriseCode", s.fee, s.served_at as "servedAt", s.ratable_until as "ratableUntil", (select ${messageState} from reporter_message m where m.record_id = s.id) as invitation`;

const matching = ({ unit, servicePoint, kind, level, number, servedFrom, servedBefore }: ServiceRecordFilter, directory: Directory) => sql.join([
  unit ? sql`s.unit_code = any(${directory.subtree(unit)}::text[])` : sql`true`,
  servicePoint ? sql`s.service_point = ${servicePoint}` : sql`true`,
  kind ? sql`s.kind = ${kind}` : sql`true`,
  level ? sql`s.level = ${level}` : sql`true`,
  number ? sql`s.number = ${number}` : sql`true`,
  servedFrom ? sql`s.served_at >= ${servedFrom}` : sql`true`,
  servedBefore ? sql`s.served_at < ${servedBefore}` : sql`true`,
], sql` and `);

function after(cursor: string | null | undefined) {
  if (!cursor) return sql`true`;
  const { at, id } = timePosition(cursor);
  return sql`(s.served_at, s.id) < (${at}::timestamptz, ${id}::uuid)`;
}
