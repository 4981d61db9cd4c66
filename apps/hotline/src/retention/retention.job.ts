import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { DirectoryClient } from '@bangban/directory-client';
import { DatabaseClock, Log, type PeriodicJob } from '@bangban/platform';
import { TicketFiling } from '../ticket/ticket.filing.ts';
import { cleared, kinds, termOf, type Term } from './retention.rules.ts';

interface Due { id: string; source_system: string | null; external_no: string | null }

/** Once a day: erases what has been kept for as long as it is to be kept. In batches that stand by themselves, so it may end anywhere and be begun again by whoever. */
@Injectable()
export class RetentionJob implements PeriodicJob {
  readonly name = 'retention';
  readonly everyMs = 86_400_000;
  private readonly log = new Log('retention');
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly filing: TicketFiling) {}

  async run(batch = 500): Promise<void> {
    for (const kind of kinds) {
      const now = await this.clock.now();
      await this.em.fork().execute('insert into retention_run (kind, at) values (?, ?) on conflict (kind) do update set at = excluded.at', [kind, now]);
      const term = termOf(kind, now, this.client.directory);
      let count = 0;
      for (let done = batch; done === batch; count += done) done = await (kind === 'IDENTITY' ? this.erase(term, batch) : this.anonymize(term, batch));
      if (count) this.log.info('records were erased as their term was over', { step: kind, count });
    }
  }

  private async erase({ closedUntil, because }: Term, batch: number): Promise<number> {
    const [row] = await this.em.fork().execute<{ done: number }[]>('select erase_identities(?, ?, ?) as done', [closedUntil, because, batch]);
    return row!.done;
  }

  /** The outside number goes as well, but for its keyed fingerprint: else an old register, imported once more, would bring the case back. */
  private async anonymize({ closedUntil, because }: Term, batch: number): Promise<number> {
    const em = this.em.fork();
    const due = await em.execute<Due[]>(`select id, source_system, external_no from ticket where status in ('CLOSED', 'OUT_OF_SCOPE') and closed_at <= ? and anonymized_at is null order by closed_at, id limit ?`, [closedUntil, batch]);
    const tickets = due.map(({ id, source_system: source, external_no: no }) => ({ id, ref: no ? this.filing.externalRef(source, no) : null }));
    await em.execute('select anonymize_tickets(?, ?, ?::jsonb, ?)', [closedUntil, because, JSON.stringify(tickets), cleared]);
    return due.length;
  }
}
