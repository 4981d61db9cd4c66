import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { connection, isId, pageSize, type PageArgs } from '@bangban/kernel';
import { batched, timePosition, type RequestContext } from '@bangban/platform';
import type { NoticeFilter, QueryNoticesArgs } from '../generated/graphql.ts';
import type { NoticeLevel } from './notice.rules.ts';

interface NoticeRow {
  id: string; level: NoticeLevel; text: string; subjectType: string | null; subjectId: string | null; subjectNumber: string | null; due: string; deadlineDueAt: string | null;
  sentAt: string; readAt: string | null; withdrawnAt: string | null; withdrawnBecause: string | null; standsIn: boolean; messageId: string;
}
interface MessageRow { id: string; text: string; sentAt: string; count: number }

/** Reads what one officer was sent, and nothing of anybody else. A list costs one statement, each kind of nested record one more. */
@Injectable()
export class NoticeReader {
  constructor(private readonly em: EntityManager) {}

  async notices(recipient: string, { filter, ...page }: QueryNoticesArgs) {
    const size = pageSize(page);
    const { rows } = await sql<NoticeRow>`select ${noticeColumns} from notice n where ${delivered(recipient)} and ${matching(filter)} and ${after('n', page)} order by n.sent_at desc, n.id desc limit ${size + 1}`.execute(this.em.getKysely());
    const found = connection(rows.map((row) => this.noticeView(recipient, row)), size, () => this.count(recipient, filter), position);
    return Object.assign(found, { unreadCount: () => this.unreadCount(recipient) });
  }

  async messages(recipient: string, page: PageArgs) {
    const size = pageSize(page);
    const { rows } = await sql<MessageRow>`select ${messageColumns} from message m where m.recipient = ${recipient} and ${after('m', page)} order by m.sent_at desc, m.id desc limit ${size + 1}`.execute(this.em.getKysely());
    const total = async () => numberIn(await sql<{ count: string }>`select count(*) from message where recipient = ${recipient}`.execute(this.em.getKysely()));
    return connection(rows.map((row) => this.messageView(recipient, row)), size, total, position);
  }

  /** What was withdrawn asks for nothing any more, and so is not unread. */
  unreadCount(recipient: string): Promise<number> { return this.count(recipient, { unread: true }); }

  private async count(recipient: string, filter: NoticeFilter | null | undefined): Promise<number> {
    return numberIn(await sql<{ count: string }>`select count(*) from notice n where ${delivered(recipient)} and ${matching(filter)}`.execute(this.em.getKysely()));
  }

  private noticeView(recipient: string, row: NoticeRow) {
    return {
      ...row,
      ticket: row.subjectType === 'Ticket' && row.subjectId ? { id: row.subjectId } : null, // whether he may see it, its owner decides
      message: (_: unknown, context: RequestContext) => batched<unknown>(context, 'message', (ids) => this.messagesById(recipient, ids), null).load(row.messageId),
    };
  }

  private messageView(recipient: string, row: MessageRow) {
    return { ...row, notices: (_: unknown, context: RequestContext) => batched<unknown[]>(context, 'message notices', (ids) => this.noticesOf(recipient, ids), []).load(row.id) };
  }

  private async messagesById(recipient: string, ids: readonly string[]): Promise<Map<string, unknown>> {
    const { rows } = await sql<MessageRow>`select ${messageColumns} from message m where m.recipient = ${recipient} and m.id = any(${[...ids]}::uuid[])`.execute(this.em.getKysely());
    return new Map(rows.map((row) => [row.id, this.messageView(recipient, row)]));
  }

  private async noticesOf(recipient: string, ids: readonly string[]): Promise<Map<string, unknown[]>> {
    const { rows } = await sql<NoticeRow>`select ${noticeColumns} from notice n where ${delivered(recipient)} and n.message_id = any(${[...ids]}::uuid[]) order by n.id desc`.execute(this.em.getKysely());
    const found = new Map<string, unknown[]>(ids.map((id) => [id, []]));
    for (const row of rows) found.get(row.messageId)!.push(this.noticeView(recipient, row));
    return found;
  }
}

const noticeColumns = sql`n.id, n.level, n.text, n.subject_type as "subjectType", n.subject_id as "subjectId", n.subject_number as "subjectNumber", n.due, n.deadline_due_at as "deadlineDueAt",
  n.sent_at as "sentAt", n.read_at as "readAt", n.withdrawn_at as "withdrawnAt", n.withdrawn_because as "withdrawnBecause", cardinality(n.stands_in_for) > 0 as "standsIn", n.message_id as "messageId"`;
const messageColumns = sql`m.id, m.text, m.sent_at as "sentAt", (select count(*)::int from notice n where n.message_id = m.id) as count`;

const delivered = (recipient: string) => sql`n.recipient = ${recipient} and n.sent_at is not null`;
const unread = sql`(n.read_at is null and n.withdrawn_at is null)`;
function matching(filter: NoticeFilter | null | undefined) {
  const { unread: only, level, subjectId } = filter ?? {};
  return sql.join([
    only === true ? unread : only === false ? sql`not ${unread}` : sql`true`,
    level ? sql`n.level = ${level}` : sql`true`,
    !subjectId ? sql`true` : isId(subjectId) ? sql`n.subject_id = ${subjectId}` : sql`false`,
  ], sql` and `);
}

const position = ({ sentAt, id }: { sentAt: string; id: string }) => [new Date(sentAt).toISOString(), id];
function after(table: string, { after: cursor }: PageArgs) {
  if (!cursor) return sql`true`;
  const { at, id } = timePosition(cursor);
  return sql`(${sql.ref(`${table}.sent_at`)}, ${sql.ref(`${table}.id`)}) < (${at}::timestamptz, ${id}::uuid)`;
}
const numberIn = ({ rows }: { rows: { count: string }[] }): number => Number(rows[0]!.count);
