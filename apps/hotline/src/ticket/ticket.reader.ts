import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { connection, decodeCursor, DomainError, isId, notOurs, pageSize, refuse, type Actor, type CursorKey } from '@bangban/kernel';
import { DirectoryClient, officerStub, unitStub } from '@bangban/directory-client';
import { now, RefusedAttempts, timePosition } from '@bangban/platform';
import type { QueryTicketsArgs, TicketFilter, TicketOrder, TicketStep } from '../generated/graphql.ts';
import { settledUntil } from './settled-until.ts';
import { instant, TicketColumns } from './ticket.columns.ts';
import { DueDateView, type DueDateRow } from './ticket.due-date.ts';
import { isInternal, looksUp, matching, standsIn } from './ticket.filter.ts';
import { isConcerned, refuseUnread, visible } from './ticket.policy.ts';
import { TicketDesk } from './ticket.desk.ts';
import { numberAsTyped } from './ticket.rules.ts';
import { ticketView, type TicketRow, type TicketView } from './ticket.view.ts';

/** Reads tickets as rows: a list costs one statement, each kind of nested record one more, whatever the length. */
@Injectable()
export class TicketReader {
  private readonly columns: TicketColumns;
  constructor(private readonly em: EntityManager, private readonly client: DirectoryClient, private readonly desk: TicketDesk, private readonly attempts: RefusedAttempts) {
    this.columns = new TicketColumns(em);
  }

  /** `asked`: the fields of a ticket that are going to be shown. */
  async list(actor: Actor, { filter, orderBy, ...page }: QueryTicketsArgs, asked: ReadonlySet<string>, size = pageSize(page)) {
    refuseUnread(actor);
    if (filter && actor.kind !== 'OFFICER' && (filter.inBulletin || (actor.kind === 'ENTERPRISE' && isInternal(filter)))) refuse('FORBIDDEN'); // how a case was judged is the officers' alone
    const { by, after, key } = orders[orderBy ?? 'NEXT_DUE'];
    const position = page.after ? after(page.after) : sql`true`;
    const inSync = orderBy === 'CHANGED';
    const settled = inSync ? sql`t.changed_at < ${await settledUntil(this.em)}` : sql`true`;
    const columns = this.columns.for(inSync ? new Set([...asked, 'changedAt']) : asked);
    const end = sql`order by ${by} limit ${size + 1}`;
    const rows = (looksUp(filter) && (await this.nearest(actor, filter, sql`${position} and ${settled}`, by, end, size, columns)))
      || (await this.rows(actor, sql`${matching(filter, this.client.directory, await this.found(filter))} and ${position} and ${settled} ${end}`, columns));
    return connection(rows, size, () => this.count(actor, filter), key);
  }

  /** A page of what a text stands in, where it is so frequent, in one of twenty, that the first of the list fill it. */
  private async nearest(actor: Actor, { text, ...filter }: TicketFilter & { text: string }, where: RawBuilder<unknown>, by: RawBuilder<unknown>, end: RawBuilder<unknown>, size: number, columns: RawBuilder<unknown>) {
    if (size > mostLooked) return undefined;
    const first = sql`(select t.* from ticket t where ${visible(this.desk.view(actor))} and ${matching(filter, this.client.directory)} and ${where} order by ${by} limit ${looked * (size + 1)}) t`;
    const rows = await this.rows(actor, sql`${standsIn(text)} ${end}`, columns, first);
    return rows.length > size ? rows : undefined;
  }

  /** Where a text may stand, by the index. */
  private async found(filter: TicketFilter | null | undefined): Promise<string[] | undefined> {
    if (!looksUp(filter)) return undefined;
    const { rows: [row] } = await sql<{ ids: string[] }>`select tickets_with(${filter.text}) as ids`.execute(this.em.getKysely());
    return row!.ids;
  }

  async byIds(actor: Actor, ids: readonly string[]): Promise<Map<string, TicketView>> {
    const rows = await this.rows(actor, sql`t.id = any(${ids.filter(isId)}::uuid[])`);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** What a step answers: the ticket as this actor may see it, read only where it is asked for; a register being filed wants the numbers alone. */
  payload(actor: Actor, id: string) {
    let read: Promise<TicketView | null> | undefined;
    return { ticket: () => (read ??= this.byIds(actor, [id]).then((seen) => seen.get(id) ?? null)) };
  }

  /** One ticket. To whom it is hidden it does not exist; that somebody complained about looked for it is kept. */
  async one(actor: Actor, { id, number: given }: { id?: string | null; number?: string | null }): Promise<TicketView> {
    refuseUnread(actor);
    const number = given && (numberAsTyped(given) ?? given);
    if (!id === !number) refuse('INVALID_INPUT', { field: 'id', reason: '请给出工单标识或编号之一' });
    const which = number ? sql`t.number = ${number}` : isId(id!) ? sql`t.id = ${id}` : sql`false`;
    const [row] = await this.rows(actor, which);
    if (row) return row;
    const { rows: [hidden] } = await sql<TicketRow>`select ${this.columns.all} from ticket t where ${which}`.execute(this.em.getKysely());
    const refused = new DomainError('NOT_FOUND', { what: '工单', id: number ?? id! });
    if (hidden && isConcerned(this.desk.view(actor), hidden)) await this.attempts.keep(refused, { by: actor, action: 'READ', subject: { type: 'Ticket', id: hidden.id } }, 'COMPLAINED_ABOUT');
    throw refused;
  }

  /** What the reporter is told after filing, also by a clerk who may not see the ticket afterwards. */
  async numberOf(id: string): Promise<string> {
    const { rows } = await sql<{ number: string }>`select number from ticket where id = ${id}`.execute(this.em.getKysely());
    return rows[0]!.number;
  }

  async dueDates(ids: readonly string[], columns: RawBuilder<unknown>) {
    const { rows } = await sql<DueDateRow>`select ${columns}, coalesce(d.met_at, ${now}) > d.due_at as late from deadline d where d.subject_id = any(${ids}::uuid[]) order by d.due_at, d.id`.execute(this.em.getKysely());
    return grouped(rows, (row) => row.subjectId, (row) => new DueDateView(row, this));
  }

  async deadlineSteps(ids: readonly string[]) {
    const { rows } = await sql<{ deadline_id: string }>`select * from deadline_step where deadline_id = any(${ids}::uuid[]) order by due_at, generation, id`.execute(this.em.getKysely());
    return grouped(rows, (row) => row.deadline_id, camel);
  }

  async dueDateChanges(ids: readonly string[]) {
    const { rows } = await sql<{ aggregate_id: string }>`
      select aggregate_id, at, payload ->> 'cause' as cause, payload ->> 'because' as because, (payload -> 'before' ->> 'dueAt')::timestamptz as before, (payload -> 'after' ->> 'dueAt')::timestamptz as after
      from event where aggregate_id = any(${ids}::text[]) and name = 'deadline.changed' order by at, id`.execute(this.em.getKysely());
    return grouped(rows, (row) => row.aggregate_id, camel);
  }

  async timeline(ids: readonly string[], isReporter: boolean) {
    const { directory } = this.client;
    const { rows } = await sql<Step & { explains: boolean }>`
      select s.*, s.step = 'RECEIVE' and s.at > t.received_at as backdated, s.step = any(${handlingSteps}::text[]) and coalesce(s.at > (select d.due_at from deadline d
          where d.subject_id = s.ticket_id and d.kind = 'CLOSE' and d.start_at < s.at and (d.withdrawn_at is null or d.withdrawn_at > s.at) order by d.start_at desc, d.due_at limit 1), false) as after_due,
        s.step = 'PROPOSE_OUT_OF_SCOPE' and exists (select from scope_proposal p where p.ticket_id = s.ticket_id and p.proposed_at = s.at and p.approved) as explains
      from ticket_step s join ticket t on t.id = s.ticket_id where s.ticket_id = any(${ids}::uuid[]) and (not ${isReporter} or s.step not in ('ADD_NOTE', 'REVEAL_COMPLAINANT', 'MERGE', 'UNDO_MERGE', 'ADD_ATTACHMENT')) order by s.at, s.id`.execute(this.em.getKysely());
    return grouped(rows, (row) => row.ticket_id, (row) => {
      const officer = isReporter ? null : row.officer_code;
      return { ...camel(row), note: isReporter && !row.explains ? null : row.note, // why it is out of scope is for the reporter; all else is ours
        officerId: officer, officer: officerStub(directory, officer), unitId: row.unit_code, unit: unitStub(directory, row.unit_code) };
    });
  }

  contacts(ids: readonly string[]) { return this.records('ticket_contact', ids); }

  async notes(ids: readonly string[]) {
    const { directory } = this.client;
    const { rows } = await sql<Step>`select * from ticket_note where ticket_id = any(${ids}::uuid[]) order by at, id`.execute(this.em.getKysely());
    return grouped(rows, (row) => row.ticket_id, (row) => ({ ...camel(row), officerId: row.officer_code, officer: officerStub(directory, row.officer_code), unitId: row.unit_code, unit: unitStub(directory, row.unit_code) }));
  }

  async scopeProposals(ids: readonly string[]) {
    const { rows } = await sql<{ ticket_id: string; proposed_by: string; decided_by: string | null }>`select * from scope_proposal where ticket_id = any(${ids}::uuid[]) order by proposed_at, id`.execute(this.em.getKysely());
    return grouped(rows, (row) => row.ticket_id, (row) => ({ ...camel(row), proposedById: row.proposed_by, decidedById: row.decided_by }));
  }

  private async count(actor: Actor, filter: TicketFilter | null | undefined): Promise<number> {
    const { rows } = await sql<{ count: string }>`select count(*) from ticket t where ${visible(this.desk.view(actor))} and ${matching(filter, this.client.directory)}`.execute(this.em.getKysely());
    return Number(rows[0]!.count);
  }

  private async rows(actor: Actor, rest: RawBuilder<unknown>, columns = this.columns.all, from: RawBuilder<unknown> = sql`ticket t`): Promise<TicketView[]> {
    const view = this.desk.view(actor);
    const { rows } = await sql<TicketRow>`select ${columns} from ${from} where ${visible(view)} and ${rest}`.execute(this.em.getKysely());
    return rows.map((row) => ticketView(row, view, this.client.directory, this));
  }

  private async records(table: string, ids: readonly string[]) {
    const { rows } = await sql<{ ticket_id: string }>`select * from ${sql.table(table)} where ticket_id = any(${ids}::uuid[]) order by at, id`.execute(this.em.getKysely());
    return grouped(rows, (row) => row.ticket_id, camel);
  }
}

const camelNames = new Map<string, string>(); // of columns, so there are few

/** How many of a list are looked through for each row of a page before the index is asked; for no page longer than people read. */
const [looked, mostLooked] = [20, 100];
/** What has to be done within the term. */
const handlingSteps: TicketStep[] = ['ACKNOWLEDGE', 'RECORD_CONTACT', 'GIVE_FEEDBACK', 'REPORT_DONE', 'ANSWER_AT_ONCE', 'CLASSIFY', 'ASSIGN'];
interface Step { ticket_id: string; officer_code: string | null; unit_code: string | null; note: string | null }

/** How a list is sorted, what follows a position in it, and what a row's position is. Instants in a cursor are whole: cut by a microsecond, the last row would come again. */
interface Order { by: RawBuilder<unknown>; after(cursor: string): RawBuilder<unknown>; key(row: TicketView): CursorKey }
const orders: Readonly<Record<TicketOrder, Order>> = {
  NEXT_DUE: {
    by: sql`t.next_due_at asc nulls last, t.id asc`,
    after: (cursor) => {
      const [due, ...rest] = decodeCursor(cursor);
      if (due === null) return sql`t.next_due_at is null and t.id > ${idIn(rest)}`;
      const { at, id } = timePosition(cursor);
      return sql`((t.next_due_at, t.id) > (${at}::timestamptz, ${id}::uuid) or t.next_due_at is null)`;
    },
    key: ({ nextDueAt, id }) => [nextDueAt && instant(nextDueAt), id],
  },
  NEWEST: {
    by: sql`t.received_at desc, t.id desc`,
    after: (cursor) => { const { at, id } = timePosition(cursor); return sql`(t.received_at, t.id) < (${at}::timestamptz, ${id}::uuid)`; },
    key: ({ receivedAt, id }) => [instant(receivedAt), id],
  },
  CHANGED: {
    by: sql`t.changed_at asc, t.id asc`,
    after: (cursor) => { const { at, id } = timePosition(cursor); return sql`(t.changed_at, t.id) > (${at}::timestamptz, ${id}::uuid)`; },
    key: ({ changedAt, id }) => [instant(changedAt!), id],
  },
};

const idIn = ([id, ...more]: CursorKey): string => (typeof id === 'string' && isId(id) && !more.length ? id : notOurs());

/** A row with the names of the contract. */
function camel<T extends object>(row: T): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(row)) result[camelName(name)] = value;
  return result;
}
function camelName(name: string): string {
  let known = camelNames.get(name);
  if (known === undefined) camelNames.set(name, (known = name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())));
  return known;
}

function grouped<R, V>(rows: readonly R[], key: (row: R) => string, value: (row: R) => V): Map<string, V[]> {
  const groups = new Map<string, V[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(value(row));
    else groups.set(key(row), [value(row)]);
  }
  return groups;
}
