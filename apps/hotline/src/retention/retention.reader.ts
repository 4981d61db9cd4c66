import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Actor } from '@bangban/kernel';
import { DirectoryClient, retentionTerm } from '@bangban/directory-client';
import { auditRetention, DatabaseClock } from '@bangban/platform';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import { visible, type Viewpoint } from '../ticket/ticket.policy.ts';
import { kinds, schedule } from './retention.rules.ts';

interface Row { due: string; oldest: string | null; last_run_at: string | null; last_count: string }
const gone = { IDENTITY: sql.ref('t.identity_erased_at'), TICKET: sql.ref('t.anonymized_at') };

/** The dry run: how many cases the next run would change and how many the last one did; raters and service records, which go in the same run, are not counted. Cases are counted as far as the reader may see them, so that no total betrays a hidden one. */
@Injectable()
export class RetentionReader {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly desk: TicketDesk) {}

  async read(actor: Actor) {
    const now = await this.clock.now();
    return Promise.all(kinds.map(async (kind) => {
      const { rule, action } = schedule[kind];
      const { because: _, ...term } = retentionTerm(rule, now, this.client.directory);
      return { kind, action, ...term, ...(kind === 'AUDIT' ? await auditRetention(this.em.fork(), term.until) : await this.ofTickets(kind, term.until, this.desk.view(actor))) };
    }));
  }

  private async ofTickets(kind: keyof typeof gone, until: Date, view: Viewpoint) {
    const seen = visible(view);
    const due = sql`t.status in ('CLOSED', 'OUT_OF_SCOPE') and t.closed_at <= ${until} and ${gone[kind]} is null and ${seen}`;
    const { rows: [row] } = await sql<Row>`
      select (select count(*) from ticket t where ${due}) as due, (select min(t.closed_at) from ticket t where ${due}) as oldest, last.at as last_run_at,
        (select count(*) from ticket t where ${gone[kind]} >= last.at and ${seen}) as last_count
      from (select max(at) as at from retention_run where kind = ${kind}) last`.execute(this.em.getKysely());
    const { due: count, oldest, last_run_at: lastRunAt, last_count: lastCount } = row!;
    return { due: Number(count), oldestAt: oldest, lastRunAt, lastCount: Number(lastCount) };
  }
}
