import { Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { EventPayload } from '@bangban/contracts';
import { DatabaseClock } from '@bangban/platform';
import { DirectoryStore } from '../snapshot/directory-store.ts';
import { deliverAt } from './notice.rules.ts';
import { insertNotices, lockSource } from './notice.store.ts';

/** Takes what the services want people to be told, and what no longer holds. In the caller's transaction. */
@Injectable()
export class NoticeReception {
  constructor(private readonly store: DirectoryStore, private readonly clock: DatabaseClock) {}

  /** One notice per recipient in office. Where nobody is left, others stand in: a notice that reaches nobody is the worst failure. */
  async wanted(em: EntityManager, { source, level, recipients, subject, text, due, deadlineDueAt, notTo = [] }: EventPayload<'notice.wanted'>): Promise<void> {
    const { directory } = await this.store.current();
    const officers = new Set(directory.inOffice(notTo).map(({ code }) => code));
    const inOffice = recipients.filter((code) => officers.has(code));
    const now = await this.clock.now(em);
    await lockSource(em, source);
    const told = {
      source, level, text, subjectType: subject?.type ?? null, subjectId: subject?.id ?? null, subjectNumber: subject?.number ?? null,
      due: new Date(due), deadlineDueAt: deadlineDueAt === null ? null : new Date(deadlineDueAt), notTo,
    };
    await insertNotices(em, told, inOffice.length ? inOffice : directory.standIns(notTo).map(({ code }) => code), { receivedAt: now, deliverAt: deliverAt(directory, level, now), standsInFor: inOffice.length ? [] : recipients });
  }

  /** What was delivered stays in the feed, marked; what was not never will be, also where this comes before what it withdraws. */
  async withdrawn(em: EntityManager, { source, because }: EventPayload<'notice.withdrawn'>): Promise<void> {
    const now = await this.clock.now(em);
    await lockSource(em, source);
    await sql`insert into notice_withdrawal (source, at, because) values (${source}, ${now}, ${because}) on conflict (source) do nothing`.execute(em.getKysely());
    await sql`update notice set withdrawn_at = ${now}, withdrawn_because = ${because} where source = ${source} and withdrawn_at is null`.execute(em.getKysely());
  }
}
