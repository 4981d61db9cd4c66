import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { DirectoryClient } from '@bangban/directory-client';
import { DatabaseClock, now, type PeriodicJob } from '@bangban/platform';
import type { BulletinKind } from '../generated/graphql.ts';
import { firstMonth } from './bulletin.figures.ts';
import { monthsDue, type Month } from './bulletin.rules.ts';
import { BulletinService } from './bulletin.service.ts';
import { inMonth } from './bulletin.sources.ts';

const kinds: readonly BulletinKind[] = ['HOTLINE', 'NEGATIVE_RATING'];

/** Publishes each month once it is due, the oldest first, also what fell due while nobody worked or before its history was imported. */
@Injectable()
export class BulletinJob implements PeriodicJob {
  readonly name = 'bulletins';
  readonly everyMs = 60_000;
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly bulletins: BulletinService) {}

  async run(): Promise<void> {
    const first = await firstMonth(this.em);
    if (!first) return;
    const due = monthsDue(first, await this.clock.now(), this.client.directory);
    for (const kind of kinds) {
      const published = new Set((await this.em.fork().execute<{ month: Month }[]>('select month from bulletin where kind = ? and version = 1', [kind])).map(({ month }) => month));
      for (const month of due) {
        if (published.has(month)) continue;
        if (await this.isBeingImported(month)) break;
        await this.bulletins.publish(kind, month);
      }
    }
  }

  /** A register comes line by line: a month to which something came within the last minute may be half of itself. */
  private async isBeingImported(month: Month): Promise<boolean> {
    const { rows } = await sql`select from (select ${month}::text as month) m, audit_entry a join ticket t on t.id = case a.subject_type when 'Ticket' then a.subject_id::uuid end
      where a.action = 'IMPORT' and a.at > ${now} - interval '1 minute' and (${sql.raw(inMonth('t.received_at'))} or ${sql.raw(inMonth('t.rated_at'))}) limit 1`.execute(this.em.getKysely());
    return rows.length > 0;
  }
}
