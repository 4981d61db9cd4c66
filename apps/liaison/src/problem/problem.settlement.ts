import { Injectable } from '@nestjs/common';
import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import type { EventOf } from '@bangban/contracts';
import { runningDeadlines } from '@bangban/deadlines';
import { DirectoryClient } from '@bangban/directory-client';
import { DatabaseClock } from '@bangban/platform';
import { expectNext, isSettled } from '../monitor-report/monitor-report.clock.ts';
import { MonitorReport } from '../monitor-report/monitor-report.entity.ts';

/** What the hotline tells of the tickets that problems became. */
@Injectable()
export class ProblemSettlement {
  constructor(private readonly client: DirectoryClient, private readonly clock: DatabaseClock) {}

  /** Closed, or open again. Told in any order, so the later version of the ticket holds. What a monitor reported is then 区营商办's to confirm (5.06). */
  async settled(em: EntityManager, { at, aggregate: { version }, payload: { ticketId, outcome } }: EventOf<'ticket.settled'>): Promise<void> {
    const [problem] = await em.execute<{ source_id: string }[]>('update problem set ticket_version = ?, outcome = ?, settled_at = ? where ticket_id = ? and ticket_version < ? returning source_id',
      [version, outcome, outcome === null ? null : new Date(at), ticketId, version]);
    if (!problem) return;
    const report = await em.findOne(MonitorReport, { id: problem.source_id, status: 'FORWARDED' }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (report) await this.expect(em, report, outcome === null);
    await em.flush();
  }

  /** The result is to be confirmed when the last of its tickets is closed; that one of them ended otherwise does not begin the term anew. */
  private async expect(em: EntityManager, report: MonitorReport, again: boolean): Promise<void> {
    const at = await this.clock.now(em);
    if (again) return expectNext(em, this.client.directory, report, null, at, '工单重新办理');
    const [confirming] = await runningDeadlines(em, { subjectId: report.id });
    if (confirming?.kind !== 'MONITOR_CONFIRM' && (await isSettled(em, report.id))) await expectNext(em, this.client.directory, report, 'MONITOR_CONFIRM', at);
  }
}
