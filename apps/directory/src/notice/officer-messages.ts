import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { localDate } from '@bangban/working-time';
import { quietUntil } from '@bangban/directory-client';
import { DatabaseClock, MessageCarrier, openGateway, type MessageGateway, type OutwardChannel, type Waiting } from '@bangban/platform';
import { DirectoryStore } from '../snapshot/directory-store.ts';
import { addressColumns } from './outgoing.channel.ts';

/**
 * Tells officers by one way out of the house what their feed has told them. Quiet hours are asked again here, as an operator may have been away until the night; and nobody gets more
 * than `notice.per_hour` messages within an hour by one way: the rest waits and comes as one. A breach, an escalation and an alert wait for nothing, and take along what waits.
 */
export class OfficerMessages extends MessageCarrier {
  readonly name: string;
  protected readonly outgoing;

  constructor(private readonly channel: OutwardChannel, em: EntityManager, clock: DatabaseClock, gateway: MessageGateway | undefined, private readonly store: DirectoryStore) {
    super(em, clock, gateway, 'directory');
    this.name = `carry-${channel.toLowerCase()}`;
    this.outgoing = { table: 'outgoing_message', owner: 'recipient', only: `channel = '${channel}'` };
  }

  protected async mayGo(em: EntityManager, recipient: string, rows: readonly Waiting[], now: Date): Promise<boolean> {
    if (rows.some(({ urgent }) => urgent)) return true;
    const { directory } = await this.store.current();
    if (quietUntil(directory, now) > now) return false;
    const [row] = await em.execute<{ count: string }[]>(`select count(distinct bundle_id) as count from outgoing_message where recipient = ? and ${this.outgoing.only} and sent_at > ?::timestamptz - interval '1 hour'`, [recipient, now]);
    return Number(row!.count) < directory.rulebook.at(localDate(now)).number('notice.per_hour');
  }

  protected async addressOf(em: EntityManager, recipient: string): Promise<string | undefined> {
    const [account] = await em.execute<{ address: string | null }[]>(`select ${addressColumns[this.channel]} as address from account where officer_code = ? and closed_at is null`, [recipient]);
    return account?.address ?? undefined;
  }
}

// what of a number is enough to tell people apart while trying out
const lastFour = (to: string): string => `…${to.slice(-4)}`;

@Injectable()
export class SmsToOfficers extends OfficerMessages {
  constructor(em: EntityManager, clock: DatabaseClock, store: DirectoryStore) { super('SMS', em, clock, openGateway('SMS', lastFour), store); }
}
@Injectable()
export class WeComToOfficers extends OfficerMessages {
  constructor(em: EntityManager, clock: DatabaseClock, store: DirectoryStore) { super('WECOM', em, clock, openGateway('WECOM', lastFour), store); }
}
