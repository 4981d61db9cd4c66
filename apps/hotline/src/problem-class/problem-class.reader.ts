import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { isId, pageSize, refuse, type Actor } from '@bangban/kernel';
import { DirectoryClient, officerStub, unitStub } from '@bangban/directory-client';
import { batched, pageByTime, type RequestContext } from '@bangban/platform';
import type { ProblemClassCaseType, ProblemClassFilter, QueryProblemClassesArgs } from '../generated/graphql.ts';
import { MeasureReader } from '../measure/measure.reader.ts';
import { RectificationReader } from '../rectification/rectification.reader.ts';
import { ServiceRatingReader } from '../service-rating/service-rating.reader.ts';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import { TicketReader } from '../ticket/ticket.reader.ts';
import { visibleCase } from './problem-class.policy.ts';

interface Row { id: string; unitId: string; openedById: string }
interface Case { classId: string; type: ProblemClassCaseType; id: string; linkedAt: string; linkedById: string }

/** The report of classes and their measures; cases are counted and shown as far as the reader sees them. */
@Injectable()
export class ProblemClassReader {
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient, private readonly desk: TicketDesk, private readonly tickets: TicketReader,
    private readonly ratings: ServiceRatingReader, private readonly rectifications: RectificationReader, private readonly measures: MeasureReader) {}

  list(actor: Actor, { filter, ...page }: QueryProblemClassesArgs, size = pageSize(page)) {
    return pageByTime(this.em, { columns: this.columns(actor), from: sql`problem_class p`, where: matching(filter), time: sql`p.opened_at`, id: sql`p.id` }, page, (row: Row) => this.shown(actor, row), size);
  }

  async one(actor: Actor, id: string) {
    const { rows: [row] } = await sql<Row>`select ${this.columns(actor)} from problem_class p where ${isId(id) ? sql`p.id = ${id}` : sql`false`}`.execute(this.em.getKysely());
    return row ? this.shown(actor, row) : refuse('NOT_FOUND', { what: '一类问题', id });
  }

  /** Those that tickets are linked to, by ticket. */
  async ofTickets(actor: Actor, ids: readonly string[]) {
    const { rows } = await sql<Row & { ticketId: string }>`select ${this.columns(actor)}, l.case_id as "ticketId" from problem_class_case l join problem_class p on p.id = l.class_id
      where l.case_type = 'TICKET' and l.case_id = any(${[...ids]}::uuid[]) order by p.opened_at, p.id`.execute(this.em.getKysely());
    return Map.groupBy(rows.map((row) => this.shown(actor, row)), ({ ticketId }) => ticketId);
  }

  private columns(actor: Actor): RawBuilder<unknown> {
    return sql`p.id, p.version, p.name, p.category, p.description, p.unit_code as "unitId", p.opened_at as "openedAt", p.opened_by as "openedById",
      (select count(*)::int from problem_class_case c where c.class_id = p.id and ${visibleCase(this.desk.view(actor))}) as "caseCount"`;
  }

  private shown<R extends Row>(actor: Actor, row: R) {
    const { directory } = this.client;
    return {
      ...row, unit: unitStub(directory, row.unitId), openedBy: officerStub(directory, row.openedById),
      cases: (_: unknown, context: RequestContext) => batched(context, 'classCases', (ids) => this.cases(actor, ids), []).load(row.id),
      measures: (_: unknown, context: RequestContext) => batched(context, 'measures', (ids) => this.measures.ofSubjects(actor, ids), []).load(row.id),
    };
  }

  private async cases(actor: Actor, ids: readonly string[]) {
    const { directory } = this.client;
    const { rows } = await sql<Case>`select c.class_id as "classId", c.case_type as type, c.case_id as id, c.linked_at as "linkedAt", c.linked_by as "linkedById"
      from problem_class_case c where c.class_id = any(${[...ids]}::uuid[]) and ${visibleCase(this.desk.view(actor))} order by c.linked_at, c.case_id`.execute(this.em.getKysely());
    const of = (wanted: ProblemClassCaseType, name: string, fetch: (some: readonly string[]) => Promise<Map<string, object>>) => ({ type, id }: Case) =>
      (_: unknown, context: RequestContext) => (type === wanted ? batched<object | null>(context, name, fetch, null).load(id) : null);
    const ticket = of('TICKET', 'ticket', (some) => this.tickets.byIds(actor, some));
    const rating = of('RATING', 'serviceRating', (some) => this.ratings.byIds(actor, some));
    const rectification = of('RECTIFICATION', 'rectification', (some) => this.rectifications.byIds(actor, some));
    return Map.groupBy(rows.map((row) => ({ ...row, linkedBy: officerStub(directory, row.linkedById), ticket: ticket(row), rating: rating(row), rectification: rectification(row) })), ({ classId }) => classId);
  }
}

function matching(filter: ProblemClassFilter | null | undefined): RawBuilder<unknown> {
  const { unit, category, from, before } = filter ?? {};
  return sql.join([
    unit ? sql`p.unit_code = ${unit}` : sql`true`,
    category ? sql`p.category = ${category}` : sql`true`,
    from ? sql`p.opened_at >= ${from}` : sql`true`,
    before ? sql`p.opened_at < ${before}` : sql`true`,
  ], sql` and `);
}
