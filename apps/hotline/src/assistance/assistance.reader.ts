import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { connection, pageSize, type Actor } from '@bangban/kernel';
import { DirectoryClient, unitStub } from '@bangban/directory-client';
import { now, timePosition } from '@bangban/platform';
import type { AssistanceFilter, AssistanceState, QueryAssistancesArgs } from '../generated/graphql.ts';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import { visible } from '../ticket/ticket.policy.ts';

interface Row { id: string; ticketId: string; unitId: string; asked: string; askedAt: string; askedById: string | null; dueAt: string; answer: string | null; answeredAt: string | null; withdrawnAt: string | null; withdrawnBecause: string | null; late: boolean }

/** What units are asked to assist with: of cases that the reader may see, the most urgent first. */
@Injectable()
export class AssistanceReader {
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient, private readonly desk: TicketDesk) {}

  async list(actor: Actor, { filter, ...page }: QueryAssistancesArgs, size = pageSize(page)) {
    const from = sql`from assistance a join ticket t on t.id = a.ticket_id where ${visible(this.desk.view(actor))} and ${matching(filter)}`;
    const rows = await this.rows(sql`${from} and ${after(page.after)} order by a.due_at, a.id limit ${size + 1}`);
    const total = async () => Number((await sql<{ count: string }>`select count(*) ${from}`.execute(this.em.getKysely())).rows[0]!.count);
    return connection(rows, size, total, ({ dueAt, id }) => [new Date(dueAt).toISOString(), id]);
  }

  /** Those of tickets that the reader may see, by ticket. */
  async ofTickets(ids: readonly string[]) {
    return Map.groupBy(await this.rows(sql`from assistance a where a.ticket_id = any(${[...ids]}::uuid[]) order by a.asked_at, a.id`), ({ ticketId }) => ticketId);
  }

  private async rows(from: RawBuilder<unknown>) {
    const { rows } = await sql<Row>`select a.id, a.ticket_id as "ticketId", a.unit_code as "unitId", a.asked, a.asked_at as "askedAt", a.due_at as "dueAt", a.answer, a.answered_at as "answeredAt",
      a.withdrawn_at as "withdrawnAt", a.withdrawn_because as "withdrawnBecause", ${isLate} as late ${from}`.execute(this.em.getKysely());
    return rows.map((row) => ({ ...row, unit: unitStub(this.client.directory, row.unitId), state: stateOf(row) }));
  }
}
export type AssistanceView = Awaited<ReturnType<AssistanceReader['ofTickets']>> extends Map<string, (infer V)[]> ? V : never;

const isLate = sql<boolean>`(coalesce(a.answered_at, a.withdrawn_at, ${now}) > a.due_at)`;

function stateOf({ answeredAt, withdrawnAt, late }: Row): AssistanceState {
  if (withdrawnAt) return 'WITHDRAWN';
  if (answeredAt) return late ? 'ANSWERED_LATE' : 'ANSWERED';
  return late ? 'OVERDUE' : 'OPEN';
}

function matching(filter: AssistanceFilter | null | undefined): RawBuilder<unknown> {
  const { unit, open, late } = filter ?? {};
  const conditions = [
    ...(unit ? [sql`a.unit_code = ${unit}`] : []),
    ...(typeof open === 'boolean' ? [sql`(a.answered_at is null and a.withdrawn_at is null) = ${open}`] : []),
    ...(typeof late === 'boolean' ? [sql`${isLate} = ${late}`] : []),
  ];
  return conditions.length ? sql.join(conditions, sql` and `) : sql`true`;
}

function after(cursor: string | null | undefined): RawBuilder<unknown> {
  if (!cursor) return sql`true`;
  const { at, id } = timePosition(cursor);
  return sql`(a.due_at, a.id) > (${at}::timestamptz, ${id}::uuid)`;
}
