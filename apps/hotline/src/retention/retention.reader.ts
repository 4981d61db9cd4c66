import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Actor } from '@bangban/kernel';
import { DirectoryClient } from '@bangban/directory-client';
import { DatabaseClock } from '@bangban/platform';
import type { RetentionKind } from '../generated/graphql.ts';
import { TicketDesk } from '../ticket/ticket.desk.ts';
import { visible } from '../ticket/ticket.policy.ts';
import { kinds, schedule, termOf } from './retention.rules.ts';

interface Row { due: string; oldest: string | null; last_run_at: string | null; last_count: string }
const gone = { IDENTITY: sql.ref('t.identity_erased_at'), TICKET: sql.ref('t.anonymized_at') } satisfies Record<RetentionKind, unknown>;

/** The dry run: what the next run would do and what the last one did, counted over the cases that the reader may see. */
@Injectable()
export class RetentionReader {
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly desk: TicketDesk) {}

  async read(actor: Actor) {
    const now = await this.clock.now();
    const seen = visible(this.desk.view(actor));
    return Promise.all(kinds.map(async (kind) => {
      const { rule, months, closedUntil } = termOf(kind, now, this.client.directory);
      const due = sql`t.status in ('CLOSED', 'OUT_OF_SCOPE') and t.closed_at <= ${closedUntil} and ${gone[kind]} is null and ${seen}`;
      const { rows: [row] } = await sql<Row>`
        select (select count(*) from ticket t where ${due}) as due, (select min(t.closed_at) from ticket t where ${due}) as oldest, last.at as last_run_at,
          (select count(*) from ticket t where ${gone[kind]} >= last.at and ${seen}) as last_count
        from (select max(at) as at from retention_run where kind = ${kind}) last`.execute(this.em.getKysely());
      const { due: count, oldest, last_run_at: lastRunAt, last_count: lastCount } = row!;
      return { kind, ruleKey: rule, months, closedUntil, action: schedule[kind].action, due: Number(count), oldestClosedAt: oldest, lastRunAt, lastCount: Number(lastCount) };
    }));
  }
}
