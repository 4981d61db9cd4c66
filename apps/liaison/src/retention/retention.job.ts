import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { DirectoryClient, retentionTerm } from '@bangban/directory-client';
import { auditRetention, DatabaseClock, removeOldEntries, writeTrail, type PeriodicJob } from '@bangban/platform';

interface Kept { due: string; oldest: string | null; at: string | null; erased: string | null }
const schedule = {
  IDENTITY: { rule: 'retention.identity', action: '清除营商环境监督员（自聘期届满起）、走访中座谈对象和随行人员（自走访起）、驿站外聘人员（自离开起）的姓名、电话，以及已注销企业（自注销起）的负责人和电话；记录本身保留' },
  TICKET: { rule: 'retention.ticket', action: '清除联系、走访、宣讲、对接和帮办专员记录（自当日起）、企业问题（自办结起）、监督员反映（自确认起）、驿站咨询（自答复起）、抽查说明（自核实起）和政策申请（自决定起）中的文字；日期、单位、人员和结果保留' },
  AUDIT: { rule: 'retention.audit', action: '移除最早的审计记录，留下校验点，其后的记录仍可校验' },
} as const;
/** The function that tells what is due, and the entry in the trail that tells how much went. */
const erasures = { IDENTITY: { kept: 'persons_kept', action: 'ERASE_PERSONS' }, TICKET: { kept: 'texts_kept', action: 'ERASE_TEXTS' } } as const;

/** Once a day: names and telephones that nobody needs any longer are erased, later what was written, and of the trail the oldest entries go. */
@Injectable()
export class RetentionJob implements PeriodicJob {
  readonly name = 'retention';
  readonly everyMs = 86_400_000;
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient) {}

  async run(batch = 500): Promise<void> {
    await this.erase('IDENTITY', 'erase_persons(?)');
    while ((await this.erase('TICKET', 'erase_texts(?, ?)', batch)) === batch);
    const audit = await this.term('AUDIT');
    await removeOldEntries(this.em, audit.until, audit.because);
  }

  private async erase(kind: keyof typeof erasures, call: string, ...more: number[]): Promise<number> {
    const { until, because } = await this.term(kind);
    return this.em.fork().transactional(async (em) => {
      const [row] = await em.execute<{ count: number }[]>(`select ${call} as count`, [until, ...more]);
      if (row!.count) await writeTrail(em, { by: { kind: 'SYSTEM', name: 'liaison' }, action: erasures[kind].action, subject: null, after: { count: row!.count, until }, reason: because });
      return row!.count;
    });
  }

  /** The dry run. */
  async status() {
    const { because: _, ...audit } = await this.term('AUDIT');
    return [
      await this.kept('IDENTITY'), await this.kept('TICKET'),
      { kind: 'AUDIT', action: schedule.AUDIT.action, ...audit, ...(await auditRetention(this.em.fork(), audit.until)) },
    ];
  }

  private async kept(kind: keyof typeof erasures) {
    const { because: _, ...term } = await this.term(kind);
    const { kept, action } = erasures[kind];
    const [row] = await this.em.fork().execute<Kept[]>(`select k.*, e.at, e.erased from (select count(*) as due, min(since) as oldest from ${kept}(?)) k
      left join lateral (select at, after ->> 'count' as erased from audit_entry where action = ? order by at desc limit 1) e on true`, [term.until, action]);
    return { kind, action: schedule[kind].action, ...term, due: Number(row!.due), oldestAt: row!.oldest, lastRunAt: row!.at, lastCount: Number(row!.erased ?? 0) };
  }

  private async term(kind: keyof typeof schedule) { return retentionTerm(schedule[kind].rule, await this.clock.now(), this.client.directory); }
}
