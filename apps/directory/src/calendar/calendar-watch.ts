import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { isoWeek, localDate, withOffset } from '@bangban/working-time';
import { DatabaseClock, emit, once, writeTrail, type PeriodicJob } from '@bangban/platform';
import { DirectoryStore } from '../snapshot/directory-store.ts';
import { alertsOf } from './calendar-publication.ts';

/** Looks each day whether the year to come is published. The State Council publishes it in November: from then on its absence is told, once a week. */
@Injectable()
export class CalendarWatch implements PeriodicJob {
  readonly name = 'calendar-watch';
  readonly everyMs = 86_400_000;
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly store: DirectoryStore) {}

  async warnings(at?: Date) {
    const { calendar } = (await this.store.current()).directory;
    const now = at ?? (await this.clock.now());
    const today = localDate(now);
    const year = calendar.firstUnknownYear(today);
    const since = `${year - 1}-11-01`;
    if (today < since) return [];
    return [{ kind: 'YEAR_MISSING', year, since, daysLeft: calendar.daysUntilUnknown(now), message: `${year}年放假安排尚未录入，涉及该年的期限均为暂定。请在国务院办公厅通知公布后起草并提请另一名督查人员批准。` }];
  }

  async run(): Promise<void> {
    const { directory } = await this.store.current();
    await this.em.fork().transactional(async (em) => {
      const now = await this.clock.now(em);
      for (const { year, message } of await this.warnings(now)) {
        const source = `${alertsOf(year)} ${isoWeek(localDate(now))}`;
        const recipients = directory.standIns().map(({ code }) => code); // the supervisors: 区营商办 keeps the calendar
        const by = { kind: 'SYSTEM', name: 'directory' } as const;
        await once(em, { actor: by, mutation: this.name, key: source, hash: source }, async () => {
          await emit(em, [{ name: 'notice.wanted', at: now, aggregate: { type: 'CalendarYear', id: alertsOf(year), version: 1 },
            payload: { source, level: 'ALERT', recipients, subject: null, text: message, due: withOffset(now), deadlineDueAt: null } }]);
          await writeTrail(em, { by, action: this.name, subject: { type: 'CalendarYear', id: alertsOf(year) }, after: { told: source } });
          return source;
        });
      }
    });
  }
}
