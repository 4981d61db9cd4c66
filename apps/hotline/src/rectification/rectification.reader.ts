import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { connection, decodeCursor, isId, notOurs, pageSize, refuse, type Actor } from '@bangban/kernel';
import { type Directory, DirectoryClient, officerStub, unitStub } from '@bangban/directory-client';
import { batched, now, timePosition, type RequestContext } from '@bangban/platform';
import type { QueryRectificationsArgs, RectificationFilter, RectificationStatus } from '../generated/graphql.ts';
import { ServiceRatingReader } from '../service-rating/service-rating.reader.ts';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import { TicketReader } from '../ticket/ticket.reader.ts';
import { stepsFrom } from './rectification.lifecycle.ts';
import { may, rectificationsVisible } from './rectification.policy.ts';

interface Row { id: string; status: RectificationStatus; unitCode: string; officerCode: string | null; named: boolean; ratingId: string | null; ticketId: string | null; nextDueAt: string | null; appeal: Record<string, unknown> & { decidedAt: string | null } | null }
interface StepRow { rectificationId: string; officerId: string; unitId: string }

/** Rectifications as rows: one statement a page, one more for each kind of nested record. */
@Injectable()
export class RectificationReader {
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient, private readonly desk: TicketDesk, private readonly ratings: ServiceRatingReader, private readonly tickets: TicketReader) {}

  async list(actor: Actor, { filter, ...page }: QueryRectificationsArgs, size = pageSize(page)) {
    const where = matching(filter ?? {}, this.client.directory);
    const rows = await this.rows(actor, sql`${where} and ${after(page.after)} order by z.next_due_at nulls last, z.id limit ${size + 1}`);
    const total = async () => Number((await sql<{ count: string }>`select count(*) from ${of} where ${rectificationsVisible(this.desk.view(actor))} and ${where}`.execute(this.em.getKysely())).rows[0]!.count);
    return connection(rows, size, total, ({ nextDueAt, id }) => [nextDueAt && new Date(nextDueAt).toISOString(), id]);
  }

  async one(actor: Actor, id: string) { return (await this.byIds(actor, [id])).get(id.toLowerCase()) ?? refuse('NOT_FOUND', { what: '差评整改', id }); }

  async byIds(actor: Actor, ids: readonly string[]) {
    return new Map((await this.rows(actor, sql`z.id = any(${ids.filter(isId)}::uuid[])`)).map((row) => [row.id, row]));
  }

  private async rows(actor: Actor, rest: RawBuilder<unknown>) {
    const { directory } = this.client;
    const view = this.desk.view(actor);
    const { rows } = await sql<Row>`select ${columns} from ${of} where ${rectificationsVisible(view)} and ${rest}`.execute(this.em.getKysely());
    return rows.map(({ ratingId, ticketId, ...row }) => ({
      ...row, unitId: row.unitCode, unit: unitStub(directory, row.unitCode),
      nextSteps: () => stepsFrom(row.status, { appealed: Boolean(row.appeal), decided: Boolean(row.appeal?.decidedAt) }).filter((step) => may(view, step, row)),
      rating: (_: unknown, context: RequestContext) => ratingId && batched(context, 'serviceRating', (ids) => this.ratings.byIds(actor, ids), null as never).load(ratingId),
      ticket: (_: unknown, context: RequestContext) => ticketId && batched(context, 'ticket', (ids) => this.tickets.byIds(actor, ids), null as never).load(ticketId),
      steps: (_: unknown, context: RequestContext) => batched(context, 'rectificationSteps', (ids) => this.steps(ids), [] as never).load(row.id),
    }));
  }

  private async steps(ids: readonly string[]) {
    const { directory } = this.client;
    const { rows } = await sql<StepRow>`select p.rectification_id as "rectificationId", p.step, p.round, p.at, p.officer_code as "officerId", p.unit_code as "unitId", p.note, p.method, p.reached, p.satisfactory
      from rectification_step p where p.rectification_id = any(${[...ids]}::uuid[]) order by p.at, p.id`.execute(this.em.getKysely());
    return Map.groupBy(rows.map((row) => ({ ...row, officer: officerStub(directory, row.officerId), unit: unitStub(directory, row.unitId) })), ({ rectificationId }) => rectificationId);
  }
}

const of = sql`rectification z left join ticket t on t.id = z.ticket_id left join rectification_appeal a on a.rectification_id = z.id`;
const columns = sql`z.id, z.number, z.version, z.source, z.status, z.round, z.unit_code as "unitCode", z.officer_code as "officerCode", z.named, z.rating_id as "ratingId", z.ticket_id as "ticketId", z.opened_on::text as "openedOn",
  z.fed_back_at as "fedBackAt", z.closed_at as "closedAt", z.next_due_at as "nextDueAt", coalesce(z.next_due_at < ${now}, false) as overdue,
  case when a.id is not null then jsonb_build_object('reason', a.reason, 'evidence', a.evidence, 'appealedAt', a.appealed_at, 'appealedById', a.appealed_by, 'decidedAt', a.decided_at, 'decidedById', a.decided_by, 'upheld', a.upheld, 'decision', a.decision) end as appeal`;

const matching = ({ unit, status, open, overdue, source, openedFrom, openedBefore }: RectificationFilter, directory: Directory) => sql.join([
  unit ? sql`z.unit_code = any(${directory.subtree(unit)}::text[])` : sql`true`,
  status?.length ? sql`z.status = any(${[...status]}::text[])` : sql`true`,
  typeof open === 'boolean' ? sql`(z.closed_at is null) = ${open}` : sql`true`,
  typeof overdue === 'boolean' ? sql`coalesce(z.next_due_at < ${now}, false) = ${overdue}` : sql`true`,
  source ? sql`z.source = ${source}` : sql`true`,
  openedFrom ? sql`z.opened_on >= ${openedFrom}::date` : sql`true`,
  openedBefore ? sql`z.opened_on < ${openedBefore}::date` : sql`true`,
], sql` and `);

function after(cursor: string | null | undefined) {
  if (!cursor) return sql`true`;
  const [due, id, ...more] = decodeCursor(cursor);
  if (due === null) return typeof id === 'string' && isId(id) && !more.length ? sql`z.next_due_at is null and z.id > ${id}::uuid` : notOurs();
  const position = timePosition(cursor);
  return sql`((z.next_due_at, z.id) > (${position.at}::timestamptz, ${position.id}::uuid) or z.next_due_at is null)`;
}
