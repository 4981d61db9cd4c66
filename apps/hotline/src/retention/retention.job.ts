import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { DirectoryClient, retentionTerm, type RetentionTerm } from '@bangban/directory-client';
import { localDate } from '@bangban/working-time';
import { DatabaseClock, removeOldEntries, writeTrail, type PeriodicJob } from '@bangban/platform';
import { TicketFiling } from '../ticket/ticket.filing.ts';
import { cleared, kinds, schedule } from './retention.rules.ts';

interface Due { id: string; source_system: string | null; external_no: string | null }
type Erase = (em: EntityManager, term: RetentionTerm, batch: number) => Promise<number>;

/** Once a day by the database's calendar, however often a worker looks: erases what has been kept for as long as it is to be kept. In batches that stand by themselves, so it may end anywhere and be begun again by whoever. */
@Injectable()
export class RetentionJob implements PeriodicJob {
  readonly name = 'retention';
  readonly everyMs = 86_400_000;
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly filing: TicketFiling) {}

  async run(batch = 500): Promise<void> {
    for (const kind of kinds) {
      const now = await this.clock.now();
      const [last] = await this.em.fork().execute<{ at: string }[]>('select at from retention_run where kind = ?', [kind]);
      if (last && localDate(new Date(last.at)) === localDate(now)) continue;
      const term = retentionTerm(schedule[kind].rule, now, this.client.directory);
      if (kind === 'AUDIT') await removeOldEntries(this.em, term.until, term.because);
      else for (const [action, erase] of Object.entries(this.erasures[kind])) await this.inBatches(action, erase, term, batch);
      // afterwards: one that did not come to its end is begun again
      await this.em.fork().execute('insert into retention_run (kind, at) values (?, ?) on conflict (kind) do update set at = excluded.at', [kind, now]);
    }
  }

  private async inBatches(action: string, erase: Erase, term: RetentionTerm, batch: number): Promise<void> {
    for (let count = batch; count === batch;) count = await this.em.fork().transactional(async (em) => {
      const erased = await erase(em, term, batch);
      if (erased) await writeTrail(em, { by: { kind: 'SYSTEM', name: 'hotline' }, action, subject: null, after: { count: erased, closedUntil: term.until }, reason: term.because });
      return erased;
    });
  }

  /** The outside number goes as well, but for its keyed fingerprint: else an old register, imported once more, would bring the case back. */
  private readonly anonymizeTickets: Erase = async (em, { until, because }, batch) => {
    const due = await em.execute<Due[]>(`select id, source_system, external_no from ticket where status in ('CLOSED', 'OUT_OF_SCOPE') and closed_at <= ? and anonymized_at is null order by closed_at, id limit ? for update`, [until, batch]);
    const tickets = due.map(({ id, source_system: source, external_no: no }) => ({ id, ref: no ? this.filing.externalRef(source, no) : null }));
    await em.execute('select anonymize_tickets(?, ?, ?::jsonb, ?)', [until, because, JSON.stringify(tickets), cleared]);
    return due.length;
  };

  /** Of a case from its closing on, of a service from its rating, or from itself where nobody rated it. */
  private readonly erasures: Record<'IDENTITY' | 'TICKET', Record<string, Erase>> = {
    IDENTITY: { ERASE_IDENTITIES: by('erase_identities(?, ?, ?)'), ERASE_RATERS: by('erase_raters(?, ?, ?)') },
    TICKET: { ANONYMIZE_TICKETS: this.anonymizeTickets, CLEAR_SERVICE_RECORDS: by('clear_service_records(?, ?, ?, ?)', cleared) },
  };
}

/** What is counted by the function that does it. */
const by = (call: string, ...more: string[]): Erase => async (em, { until, because }, batch) => {
  const [row] = await em.execute<{ erased: number }[]>(`select ${call} as erased`, [until, because, batch, ...more]);
  return row!.erased;
};
