import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { DirectoryClient, retentionTerm } from '@bangban/directory-client';
import { auditRetention, DatabaseClock, removeOldEntries, writeTrail, type PeriodicJob } from '@bangban/platform';

interface Persons { due: string; oldest: string | null; at: string | null; erased: string | null }
const schedule = {
  IDENTITY: { rule: 'retention.identity', action: '清除营商环境监督员（自聘期届满起）、走访中座谈对象和随行人员（自走访起）、驿站外聘人员（自离开起）的姓名、电话，以及已注销企业（自注销起）的负责人和电话；记录本身保留' },
  AUDIT: { rule: 'retention.audit', action: '移除最早的审计记录，留下校验点，其后的记录仍可校验' },
} as const;

/** Once a day: names and telephones that nobody needs any longer are erased, and of the trail the oldest entries go. */
@Injectable()
export class RetentionJob implements PeriodicJob {
  readonly name = 'retention';
  readonly everyMs = 86_400_000;
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient) {}

  async run(): Promise<void> {
    const { until, because } = await this.term('IDENTITY');
    await this.em.fork().transactional(async (em) => {
      const [row] = await em.execute<{ count: number }[]>('select erase_persons(?) as count', [until]);
      if (row!.count) await writeTrail(em, { by: { kind: 'SYSTEM', name: 'liaison' }, action: 'ERASE_PERSONS', subject: null, after: { count: row!.count, until }, reason: because });
    });
    const audit = await this.term('AUDIT');
    await removeOldEntries(this.em, audit.until, audit.because);
  }

  /** The dry run. */
  async status() {
    const [{ because: _, ...persons }, { because: __, ...audit }] = [await this.term('IDENTITY'), await this.term('AUDIT')];
    const [row] = await this.em.fork().execute<Persons[]>(`select k.*, e.at, e.erased from (select count(*) as due, min(since) as oldest from persons_kept(?)) k
      left join lateral (select at, after ->> 'count' as erased from audit_entry where action = 'ERASE_PERSONS' order by at desc limit 1) e on true`, [persons.until]);
    return [
      { kind: 'IDENTITY', action: schedule.IDENTITY.action, ...persons, due: Number(row!.due), oldestAt: row!.oldest, lastRunAt: row!.at, lastCount: Number(row!.erased ?? 0) },
      { kind: 'AUDIT', action: schedule.AUDIT.action, ...audit, ...(await auditRetention(this.em.fork(), audit.until)) },
    ];
  }

  private async term(kind: keyof typeof schedule) { return retentionTerm(schedule[kind].rule, await this.clock.now(), this.client.directory); }
}
