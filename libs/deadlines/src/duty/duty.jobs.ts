import { Injectable } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { DirectoryClient } from '@bangban/directory-client';
import { DatabaseClock, Log, refusalFor, type PeriodicJob } from '@bangban/platform';
import { localDate, type LocalDate } from '@bangban/working-time';
import { followRules, horizon, makePeriods } from './duty.making.ts';
import { lockedDuties } from './duty.records.ts';

/**
 * Makes the periods of every running duty ahead of time, and has those that have not begun follow the rulebook; a batch in each transaction, under the locks of its duties:
 * by several workers at once, and again after a crash, each period is made once.
 */
@Injectable()
export class DutyPeriods implements PeriodicJob {
  readonly name = 'duty-periods';
  readonly everyMs = 600_000;
  private readonly log = new Log('duties');
  constructor(private readonly em: EntityManager, private readonly clock: DatabaseClock, private readonly client: DirectoryClient) {}

  async run(): Promise<void> {
    await this.follow();
    await this.make();
  }

  /** Answers how many periods were made. */
  make(size = 200): Promise<number> {
    return this.inBatches(horizon, (day, { place, id }) => sql<Place>`select id, made_until::text as place from duty where made_until < ${day}::date and (ends_on is null or ends_on > made_until)
      and (made_until, id) > (${place}::date, ${id}::uuid) order by made_until, id limit ${size}`, async (em, ids, at) => makePeriods(em, this.client.directory, await lockedDuties(em, { id: { $in: ids } }), { until: horizon(at), at }));
  }

  /** Answers how many periods were taken back, to be made anew. */
  follow(size = 200): Promise<number> {
    const { version } = this.client.directory.rulebook;
    return this.inBatches(localDate, (day, { id }) => sql<Place>`select distinct duty_id as id, '-infinity' as place from duty_period where starts_on > ${day}::date and rulebook_version < ${version} and cancelled_at is null
      and duty_id > ${id}::uuid order by duty_id limit ${size}`, (em, ids, at) => followRules(em, this.client.directory, ids, at));
  }

  /** Each duty once, in order. A batch waits for who holds its duties, and then sees what he has done. One duty that fails does not hold up the others. */
  private async inBatches(day: (at: Date) => LocalDate, which: (day: LocalDate, after: Place) => RawBuilder<Place>, work: (em: EntityManager, ids: string[], at: Date) => Promise<number>): Promise<number> {
    let done = 0;
    let after: Place = { place: '-infinity', id: '00000000-0000-0000-0000-000000000000' };
    const batch = async (ids: string[]) => { done += await this.em.fork().transactional(async (em) => work(em, ids, await this.clock.now(em))); };
    for (;;) {
      const { rows } = await which(day(await this.clock.now()), after).execute(this.em.fork().getKysely());
      if (!rows.length) return done;
      after = rows.at(-1)!;
      const ids = rows.map(({ id }) => id);
      try { await batch(ids); } catch (error) {
        if (refusalFor(error).code === 'UNAVAILABLE') throw error;
        for (const id of ids) try { await batch([id]); } catch (one) { this.log.error('the periods of a duty cannot be made', { id, code: refusalFor(one).code }); }
      }
    }
  }
}

/** Where a batch ended. */
interface Place { place: string; id: string }
