import { Inject, Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Directory } from '@bangban/directory-client';
import { newId } from '@bangban/kernel';
import { DatabaseClock, Log, refusalFor, writeTrail, type PeriodicJob } from '@bangban/platform';
import { DirectoryStore } from '../snapshot/directory-store.ts';
import { messageText } from './message.text.ts';
import { noticeChannels, type NoticeChannel } from './notice.channel.ts';
import { deliverAt, fateOf, isUrgent } from './notice.rules.ts';
import { insertNotices, pending, takePending, tryLockSources, type Pending } from './notice.store.ts';

const itself = { kind: 'SYSTEM', name: 'directory' } as const;

/** Delivers what is due: one message per person, however many notices; once, whoever runs it and whenever it is killed. */
@Injectable()
export class NoticeDelivery implements PeriodicJob {
  readonly name = 'deliver-notices';
  readonly everyMs = 60_000;
  private readonly log = new Log('notices');
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly store: DirectoryStore, @Inject(noticeChannels) private readonly channels: readonly NoticeChannel[]) {}

  async run(): Promise<void> {
    const { directory } = await this.store.current();
    for (const recipient of await this.recipients()) {
      try {
        await this.em.fork().transactional((em) => this.deliverTo(em, recipient, directory));
      } catch (error) {
        // must not keep the people after this one waiting; it stays due, which the metric tells
        this.log.error('nothing delivered', { officer: recipient, code: refusalFor(error).code });
      }
    }
  }

  /** As many statements for a hundred notices as for one. */
  private async deliverTo(em: EntityManager, recipient: string, directory: Directory): Promise<void> {
    // the person is the lock, so that two workers do not send him two halves; not `for update`, which a new notice to him would wait for
    const { rows: [officer] } = await sql<{ active: boolean }>`select active from officer where code = ${recipient} for no key update skip locked`.execute(em.getKysely());
    if (!officer) return;
    const now = await this.clock.now(em);
    const due = await takePending(em, recipient, now);
    if (!due.length) return;
    if (!officer.active) return this.passOn(em, recipient, due, directory, now);
    const fates = due.map((notice) => ({ notice, fate: fateOf(directory, notice, now) }));
    await this.settle(em, fates.flatMap(({ notice, fate }) => (fate === 'DELIVER' ? [] : [{ id: notice.id, superseded: fate === 'SUPERSEDE', waitUntil: fate === 'SUPERSEDE' ? null : fate.waitUntil }])), now);
    await this.send(em, recipient, fates.filter(({ fate }) => fate === 'DELIVER').map(({ notice }) => notice), now);
  }

  private async send(em: EntityManager, recipient: string, notices: readonly Pending[], sentAt: Date): Promise<void> {
    if (!notices.length) return;
    const message = { id: newId(), recipient, sentAt, text: messageText(notices, sentAt), urgent: notices.some(({ level }) => isUrgent(level)) };
    for (const channel of this.channels) await channel.send(em, message);
    await sql`update notice set message_id = ${message.id}, sent_at = ${sentAt} where id = any(${notices.map(({ id }) => id)}::uuid[])`.execute(em.getKysely());
    await writeTrail(em, { by: itself, action: this.name, subject: { type: 'Message', id: message.id }, after: { recipient, notices: notices.length } });
  }

  /** The stale are told to nobody; what came due in quiet hours waits. */
  private async settle(em: EntityManager, rows: readonly { id: string; superseded: boolean; waitUntil: Date | null }[], now: Date): Promise<void> {
    if (!rows.length) return;
    await sql`update notice n set superseded_at = case when r.superseded then ${now}::timestamptz end, deliver_at = coalesce(r."waitUntil", n.deliver_at)
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, superseded boolean, "waitUntil" timestamptz) where n.id = r.id`.execute(em.getKysely());
  }

  /** He left while it waited. What then reaches nobody goes to those who stand in. */
  private async passOn(em: EntityManager, recipient: string, all: readonly Pending[], directory: Directory, now: Date): Promise<void> {
    const locked = await tryLockSources(em, all.map(({ source }) => source)); // what is just being withdrawn is left for the next time
    const notices = all.filter(({ source }) => locked.has(source));
    const { rows: reaching } = await sql<{ source: string }>`select distinct n.source from notice n join officer o on o.code = n.recipient
      where n.source = any(${notices.map(({ source }) => source)}::text[]) and o.active and n.withdrawn_at is null`.execute(em.getKysely());
    const reached = new Set(reaching.map(({ source }) => source));
    for (const notice of notices)
      if (!reached.has(notice.source)) await insertNotices(em, notice, directory.standIns(notice.notTo).map(({ code }) => code), { receivedAt: now, deliverAt: deliverAt(directory, notice.level, now), standsInFor: [recipient] });
    await sql`update notice set withdrawn_at = ${now}, withdrawn_because = '收件人已离岗' where id = any(${notices.map(({ id }) => id)}::uuid[])`.execute(em.getKysely());
    await writeTrail(em, { by: itself, action: 'pass-on-notices', subject: { type: 'Officer', id: recipient }, after: { notices: notices.length }, reason: '收件人已离岗' });
  }

  private async recipients(): Promise<string[]> {
    const { rows } = await sql<{ recipient: string }>`select distinct n.recipient from notice n where ${pending} and n.deliver_at <= (select platform.now()) order by n.recipient`.execute(this.em.getKysely());
    return rows.map(({ recipient }) => recipient);
  }
}
