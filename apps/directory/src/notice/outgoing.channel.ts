import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { newId } from '@bangban/kernel';
import { settings, type OutwardChannel } from '@bangban/platform';
import type { Message, NoticeChannel } from './notice.channel.ts';

/** Where an account is reached by each way out of the house. */
export const addressColumns = { SMS: 'phone', WECOM: 'we_com_id' } as const satisfies Record<OutwardChannel, string>;

/** Writes down what is to go out to who has an address there; `OfficerMessages` carries it. */
export class OutgoingChannel implements NoticeChannel {
  constructor(readonly name: OutwardChannel) {}

  async send(em: EntityManager, { recipient, sentAt, text, urgent }: Message): Promise<void> {
    await sql`insert into outgoing_message (id, channel, recipient, urgent, text, wanted_at) select ${newId()}, ${this.name}, ${recipient}, ${urgent}, ${text}, ${sentAt}
      from account where officer_code = ${recipient} and closed_at is null and ${sql.ref(addressColumns[this.name])} is not null`.execute(em.getKysely());
  }
}

/** Those for which there is an operator: nothing is written down that nobody would carry. */
export const outgoingChannels = (): OutgoingChannel[] => (Object.keys(addressColumns) as OutwardChannel[]).filter((channel) => settings()[`${channel}_GATEWAY`] !== 'none').map((channel) => new OutgoingChannel(channel));
