import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Actor } from '@bangban/kernel';
import { Log, now, type PeriodicJob, refusalFor } from '@bangban/platform';
import { TicketDesk } from './ticket.desk.ts';

const system: Actor = { kind: 'SYSTEM', name: 'hotline' };
interface Lapsed { id: string; step: 'TURN_COMPLEX' | 'CLOSE_UNCONFIRMED'; deadline: string }

/** What happens to a ticket because time has passed and nobody did anything. */
@Injectable()
export class TicketLapses implements PeriodicJob {
  readonly name = 'lapse-tickets';
  readonly everyMs = 60_000;
  private readonly log = new Log('lapses');
  constructor(private readonly em: EntityManager, private readonly desk: TicketDesk) {}

  /** A simple matter not done on its day turns complex (A6); a reporter's silence closes as unconfirmed (A19). Each once, whoever runs it. */
  async run(batch = 500): Promise<void> {
    const looked: string[] = []; // what fails comes again with the next round, and must not keep the rest waiting until then
    for (let lapsed = await this.lapsed(batch, looked); lapsed.length; lapsed = await this.lapsed(batch, looked)) {
      for (const one of lapsed) await this.lapse(one);
      looked.push(...lapsed.map(({ deadline }) => deadline));
    }
  }

  private async lapse({ id, step, deadline }: Lapsed): Promise<void> {
    try {
      await this.desk.take(system, step, { idempotencyKey: `lapse ${deadline}`, id }, (ticket, act) => (step === 'TURN_COMPLEX' ? ticket.turnComplex(act) : ticket.closeUnconfirmed(act)));
    } catch (error) {
      // refused: somebody took the step in between; anything else must not keep the tickets after this one waiting
      const { code } = refusalFor(error);
      this.log.warn('a lapse was not taken', { step, id, code });
    }
  }

  private async lapsed(limit: number, except: readonly string[]): Promise<Lapsed[]> {
    const { rows } = await sql<Lapsed>`
      select t.id, d.id as deadline, case d.kind when 'CLOSE' then 'TURN_COMPLEX' else 'CLOSE_UNCONFIRMED' end as step
      from deadline d join ticket t on t.id = d.subject_id
      where d.met_at is null and d.withdrawn_at is null and d.paused_at is null and d.due_at < ${now} and d.id <> all(${[...except]}::uuid[])
        and ((d.kind = 'CLOSE' and t.kind = 'BLOCKED_MATTER' and t.complexity = 'SIMPLE') or (d.kind = 'CONFIRM' and t.status = 'REPORTED_DONE'))
      order by d.due_at limit ${limit}`.execute(this.em.getKysely());
    return rows;
  }
}
