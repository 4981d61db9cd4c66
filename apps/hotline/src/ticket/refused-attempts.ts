import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { newId, type Actor } from '@bangban/kernel';
import { DatabaseClock } from '@bangban/platform';
import { byline } from './ticket.records.ts';

/** What somebody tried with a ticket and was refused (X.22): kept, though the attempt itself is rolled back. */
@Injectable()
export class RefusedAttempts {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock) {}

  async record(actor: Actor, ticketId: string, action: string, code: string): Promise<void> {
    const { principal, unitCode } = byline(actor);
    const em = this.em.fork();
    await em.execute('insert into refused_attempt (id, at, ticket_id, principal, unit_code, action, code) values (?, ?, ?, ?, ?, ?, ?)', [newId(), await this.clock.now(em), ticketId, principal, unitCode, action, code]);
  }
}
