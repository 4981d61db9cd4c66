import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { DirectoryClient, quietUntil } from '@bangban/directory-client';
import { DomainError } from '@bangban/kernel';
import { DatabaseClock, measureMessages, MessageCarrier, mobileIn, openGateway } from '@bangban/platform';
import { ComplainantStore } from '../complainant/complainant.store.ts';

const purpose = '短信告知';

/** Tells reporters by SMS what they are to be told, in business hours. His number is revealed for each attempt, which stands in the trail as any reading does, and is kept nowhere. */
@Injectable()
export class ReporterMessages extends MessageCarrier {
  readonly name = 'carry-reporter-messages';
  protected readonly outgoing = { table: 'reporter_message', owner: 'ticket_id', only: 'ticket_id is not null' };

  constructor(em: EntityManager, clock: DatabaseClock, private readonly client: DirectoryClient, private readonly complainants: ComplainantStore) {
    super(em, clock, openGateway('SMS', (to) => complainants.keyring.fingerprint(`sms ${to}`)), 'hotline');
    measureMessages('reporter_message');
  }

  protected async mayGo(_em: EntityManager, _ticket: string, _rows: unknown, now: Date): Promise<boolean> { return quietUntil(this.client.directory, now) <= now; }

  protected async addressOf(em: EntityManager, ticketId: string): Promise<string | undefined> {
    try {
      const { contactPhone } = await this.complainants.reveal(em, ticketId, { by: { kind: 'SYSTEM', name: 'hotline' } }, purpose);
      return mobileIn(contactPhone);
    } catch (error) {
      if (error instanceof DomainError) return undefined; // erased
      throw error;
    }
  }
}
