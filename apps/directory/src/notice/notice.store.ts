import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { newId } from '@bangban/kernel';
import type { NoticeLevel } from './notice.rules.ts';

/** What somebody is to be told, whoever it is told to. */
export interface Told {
  source: string; level: NoticeLevel; subjectType: string | null; subjectId: string | null; subjectNumber: string | null; text: string; due: Date; deadlineDueAt: Date | null;
  /** Units and officers who must not hear of it. */
  notTo: readonly string[];
}
/** One person's notice that has not been delivered. */
export interface Pending extends Told { id: string; standsInFor: string[] }

export const pending = sql`n.sent_at is null and n.superseded_at is null and n.withdrawn_at is null`;

/** Whoever tells or withdraws what one source wants waits here for the other, until the end of his transaction. */
export async function lockSource(em: EntityManager, source: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`notice ${source}`}, 0))`.execute(em.getKysely());
}

/** The same lock on those of the sources that nobody holds. */
export async function tryLockSources(em: EntityManager, sources: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ source: string; got: boolean }>`select source, pg_try_advisory_xact_lock(hashtextextended('notice ' || source, 0)) as got from unnest(${[...sources]}::text[]) as s (source)`.execute(em.getKysely());
  return new Set(rows.filter(({ got }) => got).map(({ source }) => source));
}

/** One row per recipient, unless he has it already. What was withdrawn before is kept as withdrawn. */
export async function insertNotices(em: EntityManager, told: Told, recipients: readonly string[], { receivedAt, deliverAt, standsInFor = [] }: { receivedAt: Date; deliverAt: Date; standsInFor?: readonly string[] }): Promise<void> {
  const { source, level, subjectType, subjectId, subjectNumber, text, due, deadlineDueAt, notTo } = told;
  await sql`insert into notice (id, source, recipient, level, subject_type, subject_id, subject_number, text, due, deadline_due_at, not_to, stands_in_for, received_at, deliver_at, withdrawn_at, withdrawn_because)
    select r.id, ${source}, r.recipient, ${level}, ${subjectType}, ${subjectId}::uuid, ${subjectNumber}, ${text}, ${due}::timestamptz, ${deadlineDueAt}::timestamptz, ${[...notTo]}::text[], ${[...standsInFor]}::text[], ${receivedAt}::timestamptz, ${deliverAt}::timestamptz, w.at, w.because
    from unnest(${recipients.map(newId)}::uuid[], ${[...recipients]}::text[]) as r (id, recipient) left join notice_withdrawal w on w.source = ${source}
    on conflict (source, recipient) do nothing`.execute(em.getKysely());
}

/** What one person should have by now. What somebody else is just changing is left for the next time. */
export async function takePending(em: EntityManager, recipient: string, now: Date): Promise<Pending[]> {
  const { rows } = await sql<Pending>`select n.id, n.source, n.level, n.subject_type as "subjectType", n.subject_id as "subjectId", n.subject_number as "subjectNumber", n.text, n.due, n.deadline_due_at as "deadlineDueAt", n.not_to as "notTo", n.stands_in_for as "standsInFor"
    from notice n where n.recipient = ${recipient} and ${pending} and n.deliver_at <= ${now} order by n.deadline_due_at, n.received_at, n.id for update skip locked`.execute(em.getKysely());
  return rows.map((row) => ({ ...row, due: new Date(row.due), deadlineDueAt: row.deadlineDueAt && new Date(row.deadlineDueAt) }));
}
