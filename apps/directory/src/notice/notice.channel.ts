import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

/** What one person is sent at one moment. `urgent`: there is something in it that keeps no quiet hours. */
export interface Message { id: string; recipient: string; sentAt: Date; text: string; urgent: boolean }

/**
 * A way by which messages reach people. `send` runs in the delivery's transaction: a message is sent together with its notices being marked, or not at all.
 * So a channel that leaves the house (SMS, 政务微信) writes down here what is to go out, and a job of its own carries it.
 */
export interface NoticeChannel { readonly name: string; send(em: EntityManager, message: Message): Promise<void> }
/** The channels by which every message goes, in this order. */
export const noticeChannels = Symbol('notice channels');

/** The feed in the application: the message's row is what it shows. It comes first. */
export class InAppFeed implements NoticeChannel {
  readonly name = 'in-app';

  async send(em: EntityManager, { id, recipient, sentAt, text }: Message): Promise<void> {
    await sql`insert into message (id, recipient, sent_at, text) values (${id}, ${recipient}, ${sentAt}, ${text})`.execute(em.getKysely());
  }
}
