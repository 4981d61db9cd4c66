import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { DirectoryClient, retentionTerm } from '@bangban/directory-client';
import { auditRetention, DatabaseClock, removeOldEntries, type PeriodicJob } from '@bangban/platform';

/** Of the trail the oldest entries go once a day. */
@Injectable()
export class RetentionJob implements PeriodicJob {
  readonly name = 'retention';
  readonly everyMs = 86_400_000;
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient) {}

  async run(): Promise<void> {
    const { until, because } = await this.term();
    await removeOldEntries(this.em, until, because);
  }

  /** The dry run. */
  async status() {
    const { because: _, ...term } = await this.term();
    return [{ kind: 'AUDIT', action: '移除最早的审计记录，留下校验点，其后的记录仍可校验', ...term, ...(await auditRetention(this.em.fork(), term.until)) }];
  }

  private async term() { return retentionTerm('retention.audit', await this.clock.now(), this.client.directory); }
}
