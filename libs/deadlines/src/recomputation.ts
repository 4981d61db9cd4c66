import { Inject, Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { DirectoryClient } from '@bangban/directory-client';
import type { Service } from '@bangban/contracts';
import { DatabaseClock, Log, refusalFor, SERVICE, writeTrail } from '@bangban/platform';
import { runningDeadlines, saveDeadlines } from './deadline.book.ts';
import type { Deadline } from './deadline.entity.ts';
import { DeadlineSubjects } from './subjects.ts';

interface Row { id: string; subject_id: string; kind: string }

/**
 * Brings running deadlines that were computed by an older calendar up to this process's, a batch in each transaction. Met and withdrawn ones never move.
 * It also heals what was written from a stale copy, and gives their steps to deadlines from before there were steps.
 */
@Injectable()
export class Recomputation {
  private readonly log = new Log('deadlines');
  private stopped = false;
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient, private readonly subjects: DeadlineSubjects, @Inject(SERVICE) private readonly service: Service) {}

  /** Answers how many deadlines were looked at. May be broken off at any time and run again. */
  async run(size = 200): Promise<number> {
    let done = 0;
    const failed: string[] = [];
    for (;;) {
      const { calendar } = this.client.directory;
      const rows = this.stopped ? [] : await this.em.fork().execute<Row[]>(`
        select id, subject_id, kind from deadline where met_at is null and withdrawn_at is null and calendar_version < ? and id <> all(?::uuid[]) order by due_at, id limit ?`, [calendar.version, `{${failed.join()}}`, size]);
      if (!rows.length) {
        if (done) this.log.info('deadlines follow the calendar', { count: done, version: calendar.version });
        return done;
      }
      try {
        await this.batch(rows);
      } catch (error) {
        if (refusalFor(error).code === 'UNAVAILABLE') throw error;
        for (const row of rows) {
          try { await this.batch([row]); } catch (one) { failed.push(row.id); this.log.error('a deadline does not follow the calendar', { id: row.id, code: refusalFor(one).code }); }
        }
      }
      done += rows.length;
    }
  }

  /** Lets the running batch be the last one. */
  stop(): void { this.stopped = true; }

  private async batch(rows: readonly Row[]): Promise<void> {
    const { calendar } = this.client.directory;
    const subjects = rows.map(({ subject_id: subjectId, kind }) => ({ subjectId, kind }));
    await this.em.fork().transactional(async (em) => {
      await this.subjects.lock(em, subjects);
      const deadlines = await runningDeadlines(em, { id: rows.map(({ id }) => id) });
      const at = await this.clock.now(em);
      const unplanned = deadlines.filter(({ generation }) => generation === 0);
      const plans = unplanned.length ? await this.subjects.planFor(em, unplanned) : new Map<string, never>();
      const before = new Map(deadlines.map(({ id, dueAt, provisional }) => [id, { dueAt, provisional }]));
      for (const deadline of deadlines) {
        if (deadline.generation === 0) deadline.planAnew(plans.get(deadline.id) ?? [], calendar, at);
        else if (deadline.calendarVersion < calendar.version) deadline.follow(calendar, at); // else a worker with a newer copy was quicker
      }
      await saveDeadlines(em, deadlines);
      const moved = deadlines.filter(({ id, dueAt, provisional }) => dueAt.getTime() !== before.get(id)!.dueAt.getTime() || provisional !== before.get(id)!.provisional);
      await this.subjects.refresh(em, rows.map(({ id, subject_id: subjectId, kind }) => ({ subjectId, kind, moved: moved.some((one) => one.id === id) })));
      await this.record(em, moved, before);
    });
  }

  /** Into the trail comes what moved; that the others were looked at changes nothing for anybody. */
  private async record(em: EntityManager, moved: readonly Deadline[], before: ReadonlyMap<string, Pick<Deadline, 'dueAt' | 'provisional'>>): Promise<void> {
    if (!moved.length) return;
    const facts = await this.subjects.facts(em, moved);
    await writeTrail(em, ...moved.map(({ id, subjectId, kind, dueAt, provisional, calendarVersion }) => ({
      by: { kind: 'SYSTEM', name: this.service } as const, action: 'FOLLOW_CALENDAR', subject: { type: facts.get(`${subjectId} ${kind}`)?.type ?? null, id: facts.get(`${subjectId} ${kind}`)?.id ?? subjectId },
      before: { deadline: kind, ...before.get(id) }, after: { deadline: kind, dueAt, provisional, calendarVersion },
    })));
  }
}
